"""What is painted otherwise in the Text view: words that notes stand on, what was found, and what is selected."""

from __future__ import annotations

from collections.abc import Sequence

from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.views.cells import Stretch
from wsis_desktop.desktop.views.match_index import MatchIndex
from wsis_desktop.desktop.views.noted import NotesOn
from wsis_desktop.desktop.views.rows import Row
from wsis_desktop.desktop.views.text_pointer import TextPointer
from wsis_desktop.desktop.views.view import Match
from wsis_desktop.model.comparison import Side


class Stretches:
    """Knows the notes and the matches of one view; the selection lies over the matches, and they over the notes."""

    def __init__(self, pointer: TextPointer) -> None:
        self._pointer = pointer
        self._theme = LIGHT
        self.index = MatchIndex()
        self.notes: NotesOn = {}

    def set_theme(self, theme: Theme) -> None:
        """Colour in another theme."""
        self._theme = theme

    def show_matches(self, matches: Sequence[Match], current: int | None) -> bool:
        """Colour what was found, and the current match stronger; tell whether anything else was found than before."""
        return self.index.show(matches, current)

    def of(self, row: Row, side: Side) -> list[Stretch]:
        """Return what is painted otherwise in a cell."""
        theme, here = self._theme, dict.fromkeys(piece.paragraph for piece in row.pieces(side))
        found: list[Stretch] = []
        for paragraph in here:
            quoted = (note.anchor for note in self.notes.get((side, paragraph), ()))
            found += [
                Stretch(paragraph, anchor.span.start, anchor.span.end, theme.note_ground, theme.ink)
                for anchor in quoted
                if anchor is not None and anchor.quotation is not None
            ]
        found += [self._matched(*each) for paragraph in here for each in self.index.on(side, paragraph)]
        selection = self._pointer.selection
        if selection and selection.side is side:
            pieces = (piece for piece in self._pointer.pieces() if piece.paragraph in here)
            colours = (theme.selection, theme.on_selection)
            found += [Stretch(piece.paragraph, piece.start, piece.end, *colours) for piece in pieces]
        return found

    def _matched(self, match: Match, current: bool) -> Stretch:  # noqa: FBT001 - as the index yields it
        theme = self._theme
        colours = (theme.current_match, theme.on_current_match) if current else (theme.match, theme.on_match)
        return Stretch(match.paragraph, match.start, match.end, *colours)
