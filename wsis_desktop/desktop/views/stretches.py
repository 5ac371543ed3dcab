"""What is painted otherwise in the Text view: words that notes stand on, what was found, and what is selected."""

from __future__ import annotations

from collections.abc import Sequence

from wsis_desktop.desktop.theme import LIGHT, Theme
from wsis_desktop.desktop.views.cells import Stretch
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
        self._found: dict[tuple[Side, int], list[Stretch]] = {}
        self.matches: Sequence[Match] = ()
        self.match: int | None = None
        self.notes: NotesOn = {}

    def set_theme(self, theme: Theme) -> None:
        """Colour in another theme."""
        self._theme = theme
        self.show_matches(self.matches, self.match)

    def show_matches(self, matches: Sequence[Match], current: int | None) -> None:
        """Colour what was found, and the current match stronger."""
        self.matches, self.match, self._found = matches, current, {}
        theme = self._theme
        for at, match in enumerate(matches):
            colours = (theme.current_match, theme.on_current_match) if at == current else (theme.match, theme.on_match)
            stretch = Stretch(match.paragraph, match.start, match.end, *colours)
            self._found.setdefault((match.side, match.paragraph), []).append(stretch)

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
        found += [stretch for paragraph in here for stretch in self._found.get((side, paragraph), ())]
        selection = self._pointer.selection
        if selection and selection.side is side:
            pieces = (piece for piece in self._pointer.pieces() if piece.paragraph in here)
            colours = (theme.selection, theme.on_selection)
            found += [Stretch(piece.paragraph, piece.start, piece.end, *colours) for piece in pieces]
        return found
