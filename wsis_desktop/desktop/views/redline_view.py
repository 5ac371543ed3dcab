"""The Redline view: both texts as one, in one column, what went struck and what came underlined, moves at both ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QWidget

from wsis_desktop.desktop.listing.weighing import change_shown
from wsis_desktop.desktop.painting.mirroring import shut_off
from wsis_desktop.desktop.painting.text_style import TextStyle
from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.speaking.naming import head_names, revision_name
from wsis_desktop.desktop.views.base_view import LINE_AT, STANDS_AT, BaseView, scroll_to_share
from wsis_desktop.desktop.views.match_index import MatchIndex
from wsis_desktop.desktop.views.noted import NotesOn
from wsis_desktop.desktop.views.redline_pane import RedlinePane
from wsis_desktop.desktop.views.redline_rows import RedlineIndex, RedlineRow, Spot, indexed, redline_rows
from wsis_desktop.desktop.views.redline_text import Ink, bulks_of, coloured, places_of, starts
from wsis_desktop.desktop.views.ruler_marks import RulerMark
from wsis_desktop.desktop.views.spoken_rows import SpokenRows
from wsis_desktop.desktop.views.view import Match, Place
from wsis_desktop.desktop.views.zooming import allowed_zoom
from wsis_desktop.desktop.working.alone import stands_alone
from wsis_desktop.desktop.working.steps import Parts
from wsis_desktop.model.comparison import Change, Comparison, Side, Significance, Span
from wsis_desktop.publishing.redlining.tape import Stand

_RULER_MS = 60


class RedlineView(BaseView):
    """Sets both texts as one; the lock means nothing here, for there is one column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, ruler_pause_ms=_RULER_MS)
        self._found = MatchIndex()
        self._ranges: dict[int, list[QTextLayout.FormatRange]] = {}
        self.pane = RedlinePane(self)
        self._lay_out()
        self._connect()

    def showing(self, comparison: Comparison) -> Parts[None]:
        """Show a comparison from its beginning, a part at a time; what was on show stays until the last one."""
        rows = yield from redline_rows(comparison)
        yield
        index = yield from indexed(rows)
        bulks = yield from bulks_of(rows)
        yield
        self._comparison, self._place = comparison, None
        self._found, self._ranges = MatchIndex(), {}
        self.pane.current_link, self.pane.notes = None, {}
        told = head_names(comparison.old, comparison.new)
        names = {side: shut_off(name, self.layoutDirection()) for side, name in told.items()}
        both = self.tr("%1, with its changes to %2").replace("%1", names[Side.NEW]).replace("%2", names[Side.OLD])
        self.heads.show_names({Side.NEW: revision_name(comparison.new) if stands_alone(comparison) else both})
        self.pane.show_rows(rows, index, bulks)
        spoken = SpokenRows(comparison)
        self.pane.heard.renew(lambda at: spoken.redline(rows[at]))
        self._ruler_soon.start()
        self._take_scroll()

    def clear(self) -> None:
        """Let go of the comparison."""
        self._flash.stop()
        self._comparison, self._place = None, None
        self._found, self._ranges = MatchIndex(), {}
        self.pane.notes = {}
        self.pane.show_rows((), RedlineIndex(), [])
        self.pane.heard.renew()
        self.heads.show_names({})
        self._empty_ruler()

    # -- where it stands -----------------------------------------------------------------------------------------------

    def place(self) -> Place | None:
        """Return where the view stands; None when it shows nothing."""
        top = self.pane.top_row()
        if top is None:
            return None
        row = self.pane.rows[top[0]]
        return Place(row.side, row.paragraph.index, top[1])

    def go_to(self, place: Place) -> None:
        """Bring a place to the top."""
        row = self.pane.index.of.get((place.side, place.paragraph))
        if row is not None:
            self.pane.scroll_to(row, place.fraction)

    def show_link(self, index: int) -> None:
        """Bring a link into sight, make it current and let it flash."""
        row = self.pane.index.of_link.get(index)
        if row is not None:
            self.set_current_link(index)
            self._bring(row)
            self._flash_anew()

    def set_current_link(self, index: int | None) -> None:
        """Make a link current without moving anything."""
        self.pane.current_link = index
        self.stand_on(index)
        row = self.pane.index.of_link.get(index) if index is not None else None
        words = f"{self._tell_link(index)}: {self.pane.rows[row].text}" if index is not None and row is not None else ""
        self.pane.setAccessibleDescription(words)
        self.pane.viewport().update()

    def stand_on(self, link: int | None) -> None:
        """Take a link for where the reader is, to be heard."""
        here = self.pane.heard.current
        if link is None or here is None or self.pane.rows[here].link != link:
            self.pane.heard.stand_on(self.pane.index.of_link.get(link) if link is not None else None)

    def current_link(self) -> int | None:
        """Return the link that is current."""
        return self.pane.current_link

    def sees(self, index: int) -> bool:
        """Tell whether any part of a link is in sight."""
        ends = (self.pane.index.of_link.get(index), self.pane.index.other_end.get(index))
        spans = (self.pane.row_span(row) for row in ends if row is not None)
        return any(top < self.pane.viewport().height() and bottom > 0 for top, bottom in spans)

    def _bring(self, row: int) -> None:
        height = self.pane.viewport().height()
        top, bottom = self.pane.row_span(row)
        if top < 0.05 * height or bottom > 0.9 * height:
            self.pane.scroll_to(row, above=STANDS_AT * height)

    def _step(self, by: int) -> None:
        row = self.pane.heard.step(by)
        if row is not None:
            self._bring(row)
            self.set_current_link(self.pane.rows[row].link)
            self.link_chosen.emit(self.pane.rows[row].link)

    # -- what is shown beside the text ---------------------------------------------------------------------------------

    def show_matches(self, matches: Sequence[Match], current: int | None) -> None:
        """Mark what was found, and bring the current match into sight."""
        others = self._found.show(matches, current)
        self._paint_ranges()
        if others:
            self._show_hits()
        if current is not None and 0 <= current < len(matches):
            self._bring_match(matches[current])

    def noted(self) -> NotesOn:
        """Return the notes that are marked."""
        return self.pane.notes

    def show_notes(self, notes: NotesOn) -> None:
        """Mark the paragraphs and the words that notes stand on."""
        self.pane.notes = notes
        self._paint_ranges()
        self._show_noted()

    def set_least(self, least: Significance) -> None:
        """Mark fully what matters at least so much, and the rest faintly."""
        self.pane.ink = Ink(self.pane.ink.theme, least)
        self.pane.repaint_texts()
        self._show_ruler()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self.heads.set_theme(theme)
        self.ruler.set_theme(theme)
        self.pane.ink = Ink(theme, self.pane.ink.least)
        self.pane.repaint_texts()
        self._paint_ranges()

    def set_locked(self, locked: bool) -> None:  # noqa: FBT001 - the signature of a Qt slot
        """Do nothing: one column holds both sides together."""

    def set_zoom(self, factor: float) -> None:
        """Set the size; 1 is the normal one."""
        factor = allowed_zoom(factor)
        if abs(factor - self.pane.zoom) < 1e-6:  # noqa: PLR2004 - the same size, but for rounding
            return
        self.pane.zoom = factor
        self.pane.lay_out()
        self.zoom_changed.emit(factor)

    def set_text_style(self, style: TextStyle) -> None:
        """Set the texts in another style, where they stand."""
        if style != self.pane.style_of_text:
            self.pane.style_of_text = style
            self.pane.lay_out()

    def zoom(self) -> float:
        """Return the size."""
        return self.pane.zoom

    # -- selection -----------------------------------------------------------------------------------------------------

    def selected_text(self) -> str:
        """Return the selected text, with the labels of paragraphs selected from their beginning."""
        parts = ((self.pane.rows[at], self.pane.selected_in(at)) for at in self.pane.selected_rows())
        return "\n".join(row.text[part[0] : part[1]] for row, part in parts if part)

    def selected_place(self) -> tuple[Side, int, Span] | None:
        """Return the paragraph in which the selection begins, and what of it is selected; None when nothing is."""
        held: list[tuple[Spot, int]] = []
        for at in self.pane.selected_rows():
            part = self.pane.selected_in(at)
            held += list(_spots_in(self.pane.rows[at], *part)) if part else []
        chosen = next((spot for spot, _ in held if spot.side is Side.NEW), held[0][0] if held else None)
        if chosen is None:
            return None
        same = [(spot, end) for spot, end in held if (spot.side, spot.paragraph) == (chosen.side, chosen.paragraph)]
        return chosen.side, chosen.paragraph, Span(same[0][0].start, same[-1][1])

    def select_all(self) -> None:
        """Select the whole text."""
        self.pane.select_all()

    def deselect(self) -> bool:
        """Select nothing; tell whether anything was."""
        had = self.pane.selection is not None
        self.pane.select(None)
        return had

    def pointed(self, point: QPointF) -> tuple[Side, int, QRectF] | None:
        """Return the paragraph at a point of the pane's viewport, and its box there."""
        spot = self.pane.spot_at(point)
        if spot is None or self.pane.rows[spot.row].link < 0:
            return None
        top, bottom = self.pane.row_span(spot.row)
        row = self.pane.rows[spot.row]
        here = next((each for each, _ in _spots_in(row, spot.place, spot.place + 1)), None)
        side, paragraph = (here.side, here.paragraph) if here else (row.side, row.paragraph.index)
        return side, paragraph, QRectF(0, top, self.pane.viewport().width(), bottom - top)

    # -- the parts -----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setFocusProxy(self.pane)
        self.pane.setAccessibleName(self.tr("Both texts as one, with the changes marked"))
        self._set_out(self.pane)

    def _connect(self) -> None:
        self.pane.ranges = self._ranges_of
        self.pane.change_of = self._change_of
        self.pane.scrolled.connect(self._take_scroll)
        self.pane.laid_out.connect(self._ruler_soon.start)
        self.pane.zoom_wanted.connect(lambda by: self.set_zoom(self.zoom() * by))
        self.pane.selection_changed.connect(self.selection_changed)
        self.pane.row_clicked.connect(self._choose_row)
        self.pane.step_wanted.connect(self._step)

    def _take_flash(self, strength: float) -> None:
        self.pane.flash = strength
        self.pane.viewport().update()

    def _take_scroll(self) -> None:
        place = self.place()
        left = self.pane.measure.left(Side.NEW)
        self.heads.set_span(Side.NEW, round(left), round(left + self.pane.measure.width))
        bar, height = self.pane.verticalScrollBar(), self.pane.viewport().height()
        whole = max(1, bar.maximum() + height)
        self.ruler.show_viewport(bar.value() / whole, min(1.0, (bar.value() + height) / whole))
        if place != self._place:
            self._place = place
            if place is not None:
                self.place_changed.emit(place)

    def _change_of(self, link: int) -> Change | None:
        return change_shown(self._comparison.links[link], self.pane.ink.least) if self._comparison else None

    def _choose_row(self, row: int) -> None:
        """Make the link of a row current; a click on what moved away leads to where it stands now."""
        found = self.pane.rows[row]
        if found.link < 0:
            return
        if found.stand is Stand.MOVED_AWAY:
            self.pane.heard.stand_on(self.pane.index.of_link.get(found.link))
            self._choose_link(found.link)
            return
        self.set_current_link(found.link)
        self.link_chosen.emit(found.link)

    def _scroll_to_share(self, share: float) -> None:
        scroll_to_share(self.pane.verticalScrollBar(), self.pane.viewport().height(), share)

    def _show_ruler(self) -> None:
        marks = []
        for at, row in enumerate(self.pane.rows):
            change = self._change_of(row.link) if row.link >= 0 else None
            if change is not None:
                start, end = self.pane.shares(at)
                marks.append(RulerMark(start, end, change, row.link))
        self.ruler.show_marks(marks)
        self._show_noted()
        self._show_hits()

    def _show_noted(self) -> None:
        rows = {self.pane.index.of.get(place) for place in self.pane.notes}
        self.ruler.show_noted([self.pane.shares(row)[0] for row in rows if row is not None])

    def _show_hits(self) -> None:
        rows = {self.pane.index.of.get(paragraph) for paragraph in self._found.paragraphs}
        self.ruler.show_hits([self.pane.shares(row)[0] for row in rows if row is not None])

    # -- words painted otherwise ---------------------------------------------------------------------------------------

    def _paint_ranges(self) -> None:
        """Paint anew what notes are about, and over it what was found."""
        self._ranges = {}
        self.pane.viewport().update()

    def _ranges_of(self, row: int) -> Sequence[QTextLayout.FormatRange]:
        """Return what is painted otherwise in a row; it is worked out when the row is first painted."""
        if row not in self._ranges:
            self._ranges[row] = [made for each in self._painted(row) for made in coloured([each[0]], *each[1:])]
        return self._ranges[row]

    def _painted(self, at: int) -> Iterator[tuple[tuple[int, int], str, str]]:
        """Yield where words of a row are painted otherwise, and their colours: those of notes, then those found."""
        theme, row = self.pane.ink.theme, self.pane.rows[at]
        paragraphs = list(dict.fromkeys((spot.side, spot.paragraph) for piece in row.pieces for spot in piece.spots))
        for side, paragraph in paragraphs:
            for note in self.pane.notes.get((side, paragraph), ()):
                if note.anchor is not None and note.anchor.quotation is not None:
                    span = note.anchor.span
                    for part in places_of(row, side, paragraph, span.start, span.end):
                        yield part, theme.note_ground, theme.ink
        found = [each for side, paragraph in paragraphs for each in self._found.on(side, paragraph)]
        for match, current in sorted(found, key=lambda each: each[1]):
            colours = (theme.current_match, theme.on_current_match) if current else (theme.match, theme.on_match)
            for part in places_of(row, match.side, match.paragraph, match.start, match.end):
                yield part, *colours

    def _places_of(self, match: Match) -> Iterator[tuple[int, int, int]]:
        """Yield the rows that hold a stretch of a paragraph, and where it stands in their texts."""
        first = self.pane.index.of.get((match.side, match.paragraph))
        for at in range(first, len(self.pane.rows)) if first is not None else ():
            row = self.pane.rows[at]
            if not any(
                (spot.side, spot.paragraph) == (match.side, match.paragraph) for p in row.pieces for spot in p.spots
            ):
                return
            for start, end in places_of(row, match.side, match.paragraph, match.start, match.end):
                yield at, start, end

    def _bring_match(self, match: Match) -> None:
        found = next(self._places_of(match), None)
        if found is None:
            return
        row, start, _ = found
        height = self.pane.viewport().height()
        line = self.pane.line_top(row, start)
        if not 0.04 * height < self.pane.row_span(row)[0] + line < 0.9 * height:
            self.pane.scroll_to(row, above=LINE_AT * height - line)


def _spots_in(row: RedlineRow, start: int, end: int) -> Iterator[tuple[Spot, int]]:
    """Yield the places in either text of what stands between two places of a row, each with where it ends there."""
    for at, piece in starts(row):
        first, last = max(start, at), min(end, at + len(piece.text))
        if first < last:
            for spot in piece.spots:
                begins = spot.start + first - at
                yield Spot(spot.side, spot.paragraph, begins), begins + last - first
