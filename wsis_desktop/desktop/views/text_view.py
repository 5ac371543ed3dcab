"""The Text view: both texts in rows, each pair face to face, with what went struck and what came underlined."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from wsis_desktop.desktop.listing.weighing import change_shown
from wsis_desktop.desktop.painting.text_style import TextStyle
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.speaking.naming import detail_words, head_names, revision_name
from wsis_desktop.desktop.turns import Turns
from wsis_desktop.desktop.views.base_view import LINE_AT, STANDS_AT, BaseView, scroll_to_share
from wsis_desktop.desktop.views.cell_words import CellWords
from wsis_desktop.desktop.views.cells import CellMaker
from wsis_desktop.desktop.views.marks import Marks
from wsis_desktop.desktop.views.noted import NotesOn
from wsis_desktop.desktop.views.rows import RowIndex, RowKind, indexed, text_rows_parts
from wsis_desktop.desktop.views.ruler_marks import RulerMark
from wsis_desktop.desktop.views.selection import first_part
from wsis_desktop.desktop.views.stretches import Stretches
from wsis_desktop.desktop.views.text_model import NEW_COLUMN, OLD_COLUMN, TextModel
from wsis_desktop.desktop.views.text_painter import TextPainter
from wsis_desktop.desktop.views.text_pointer import TextPointer
from wsis_desktop.desktop.views.text_table import TextTable
from wsis_desktop.desktop.views.view import Match, Place
from wsis_desktop.desktop.views.word_keys import selects
from wsis_desktop.desktop.views.zooming import allowed_zoom
from wsis_desktop.desktop.widgets.announcing import announce, announcing
from wsis_desktop.desktop.working.alone import stands_alone
from wsis_desktop.desktop.working.steps import Parts
from wsis_desktop.model.comparison import Comparison, Side, Significance, Span

_RULER_MS = 60
_ROWS_AT_ONCE = 250


class TextView(BaseView):
    """Sets both texts face to face; the lock means nothing here, for a row cannot part."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, ruler_pause_ms=_RULER_MS)
        self._theme = LIGHT
        self._least = Significance.EDITORIAL
        self._words: CellWords | None = None
        self._rows = RowIndex({}, {})
        self.model = TextModel(self)
        self.table = TextTable(self.model, self)
        self.pointer = TextPointer(self.table)
        self.stretches = Stretches(self.pointer)
        self._drawing = Turns(self)
        self._lay_out()
        self._connect()

    def showing(self, comparison: Comparison) -> Parts[None]:
        """Show a comparison from its beginning, a part at a time; what was on show stays until the last one."""
        words = CellWords(comparison)
        rows = yield from text_rows_parts(comparison)
        index = yield from indexed(rows)
        cells = CellMaker(comparison, words, self._theme, Marks(comparison, self._least))
        by_itself = stands_alone(comparison)
        painter = TextPainter(comparison, cells, rows, self._theme)
        yield
        self._comparison, self._words, self._rows = comparison, words, index
        self._place = None
        self.stretches.show_matches((), None)
        self.table.current_link, self.table.alone = None, by_itself
        self.model.show_rows(rows, words)
        self.pointer.show_rows(comparison, rows)
        self.table.show_rows(cells, painter)
        old, new = comparison.old, comparison.new
        names = head_names(old, new)
        self.heads.show_names({Side.NEW: revision_name(new)} if stands_alone(comparison) else names)
        for side in names:
            self.heads.show_note(side, detail_words(side, old, new))
        self._show_ruler()  # soon again, once rows are measured; until then it would tell of the texts before
        self._take_scroll()

    def clear(self) -> None:
        """Let go of the comparison."""
        self._flash.stop()
        self._drawing.drop()
        self._comparison, self._words, self._place = None, None, None
        self.stretches.show_matches((), None)
        self._rows = RowIndex({}, {})
        self.model.show_rows((), None)
        self.pointer.show_rows(None, ())
        self.table.show_rows(None, None)
        self.heads.show_names({})
        self.table.notes = self.stretches.notes = {}
        self._empty_ruler()

    def place(self) -> Place | None:
        """Return where the view stands; None when it shows nothing."""
        for shown in self.table.shown_rows():
            if shown.row.kind is not RowKind.PAIR:
                continue
            side = Side.NEW if shown.row.new else Side.OLD
            paragraph = shown.row.pieces(side)[0].paragraph
            top, bottom = self._paragraph_span(side, paragraph)
            return Place(side, paragraph, min(1.0, max(0.0, -top / max(1.0, bottom - top))))
        return None

    def go_to(self, place: Place) -> None:
        """Bring a place to the top."""
        row = self._rows.of.get((place.side, place.paragraph))
        if row is None:
            return
        self.table.scroll_to(row, 0.0)
        top, bottom = self._paragraph_span(place.side, place.paragraph)
        self.table.scroll_to(row, 0.0, -place.fraction * (bottom - top))
        self._take_scroll()

    def show_link(self, index: int) -> None:
        """Bring a link's row into sight, make it current and let it flash."""
        row = self._rows.of_link.get(index)
        if row is None:
            return
        self._set_row(row)
        self.set_current_link(index)
        self._bring(row)
        self._flash_anew()

    def set_current_link(self, index: int | None) -> None:
        """Make a link current without moving anything; whoever stands on one of its rows stays there."""
        self.table.current_link = index
        here = self.table.currentIndex()
        if index in self._rows.of_link and not (here.isValid() and self.model.rows[here.row()].link == index):
            column = NEW_COLUMN if self.model.rows[self._rows.of_link[index]].new else OLD_COLUMN
            self._set_row(self._rows.of_link[index], column)
        self.table.viewport().update()

    def stand_on(self, link: int | None) -> None:
        """Do nothing: the table itself says on which row the reader stands."""

    def current_link(self) -> int | None:
        """Return the link that is current."""
        return self.table.current_link

    def sees(self, index: int) -> bool:
        """Tell whether any part of a link is in sight."""
        return any(shown.row.link == index for shown in self.table.shown_rows())

    def show_matches(self, matches: Sequence[Match], current: int | None) -> None:
        """Mark what was found, and bring the current match into sight."""
        if self.stretches.show_matches(matches, current):
            self._show_hits()
        if current is not None and 0 <= current < len(matches):
            self._bring_match(matches[current])
        self.table.viewport().update()

    def set_zoom(self, factor: float) -> None:
        """Set the size; 1 is the normal one."""
        factor = allowed_zoom(factor)
        if abs(factor - self.table.zoom) < 1e-6:  # noqa: PLR2004 - the same size, but for rounding
            return
        self.table.zoom = factor
        self.table.lay_out()
        self.zoom_changed.emit(factor)

    def set_text_style(self, style: TextStyle) -> None:
        """Set the texts in another style, where they stand."""
        if style != self.table.style_of_text:
            self.table.style_of_text = style
            self.table.lay_out()

    def zoom(self) -> float:
        """Return the size."""
        return self.table.zoom

    def selected_text(self) -> str:
        """Return the selected text, with the labels of paragraphs selected from their beginning."""
        return self.pointer.text()

    def selected_place(self) -> tuple[Side, int, Span] | None:
        """Return the paragraph in which the selection begins, and what of it is selected; None when nothing is."""
        found = first_part(self.pointer.pieces())
        return (self.pointer.selection.side, *found) if found and self.pointer.selection else None

    def noted(self) -> NotesOn:
        """Return the notes that are marked."""
        return self.table.notes

    def show_notes(self, notes: NotesOn) -> None:
        """Mark the paragraphs and the words that notes stand on."""
        self.table.notes = self.stretches.notes = notes
        self.table.viewport().update()
        self._show_noted()

    def select_all(self) -> None:
        """Select the whole text of the side last used."""
        self.pointer.select_side()

    def deselect(self) -> bool:
        """Select nothing; tell whether anything was."""
        had = bool(self.pointer.selection)
        self.pointer.select(None)
        return had

    def set_locked(self, locked: bool) -> None:  # noqa: FBT001 - the signature of a Qt slot
        """Do nothing: rows hold both sides together."""

    def set_least(self, least: Significance) -> None:
        """Mark fully what matters at least so much, and the rest faintly."""
        self._least = least
        if self.table.cells:
            self.table.cells.set_least(least)
        self._show_ruler()
        self.table.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        for part in (self.heads, self.ruler):
            part.set_theme(theme)
        if self.table.painter:
            self.table.painter.set_theme(theme)
        self.stretches.set_theme(theme)
        self.table.viewport().update()

    def _lay_out(self) -> None:
        self.setFocusProxy(self.table)
        self.table.setAccessibleName(self.tr("Both texts, face to face"))
        self._set_out(self.table)

    def _connect(self) -> None:
        self.table.stretches = self.stretches.of
        self.table.keys = self._take_key
        self.table.scrolled.connect(self._take_scroll)
        self.table.heights_changed.connect(self._ruler_soon.start)
        self.table.laid_out.connect(self._place_heads)
        self.table.zoom_wanted.connect(lambda by: self.set_zoom(self.zoom() * by))
        self.pointer.changed.connect(self.selection_changed)
        self.pointer.row_clicked.connect(self._choose_row)
        self.pointer.action_asked.connect(self._follow)

    def _take_flash(self, strength: float) -> None:
        self.table.flash = strength
        self.table.viewport().update()

    def _take_scroll(self) -> None:
        place = self.place()
        self._show_viewport()
        if place != self._place:
            self._place = place
            if place is not None:
                self.place_changed.emit(place)

    def _place_heads(self) -> None:
        measure = self.table.measure
        for side in Side:
            left = self.table.column_left(side) + measure.left(side)
            self.heads.set_span(side, round(left), round(left + measure.width))

    def _paragraph_span(self, side: Side, paragraph: int) -> tuple[float, float]:
        """Return the edges of all rows next to each other that hold a paragraph."""
        first = self._rows.of[side, paragraph]
        top, bottom = self.table.row_span(first)
        for at in range(first + 1, len(self.model.rows)):
            row = self.model.rows[at]
            if all(piece.paragraph != paragraph for piece in row.pieces(side)) or row.kind is not RowKind.PAIR:
                break
            bottom = self.table.row_span(at)[1]
        return top, bottom

    def _bring(self, row: int) -> None:
        height = self.table.viewport().height()
        top, bottom = self.table.row_span(row)
        if top < 0.05 * height or bottom > 0.9 * height:
            self.table.scroll_to(row, 0.0, STANDS_AT * height)
        self._take_scroll()

    def _set_row(self, row: int, column: int = NEW_COLUMN) -> None:
        self.table.setCurrentIndex(self.model.index(row, column))

    def _choose_row(self, row: int) -> None:
        if self.model.rows[row].link >= 0:
            self._set_row(row)
            self._stand_on(row)

    def _stand_on(self, row: int) -> None:
        """Take a row for where the reader is."""
        link = self.model.rows[row].link
        if link >= 0:
            self.set_current_link(link)
            self.link_chosen.emit(link)

    def _follow(self, row: int) -> None:
        """Go from a ghost to the pair, and from the pair to its ghost."""
        link = self.model.rows[row].link
        if self.model.rows[row].kind is RowKind.GHOST:
            self._choose_link(link)
            return
        ghost = next(at for at, each in enumerate(self.model.rows) if each.kind is RowKind.GHOST and each.link == link)
        self.set_current_link(link)
        self._bring(ghost)
        self._flash_anew()

    def _scroll_to_share(self, share: float) -> None:
        scroll_to_share(self.table.verticalScrollBar(), self.table.viewport().height(), share)

    def _show_viewport(self) -> None:
        bar = self.table.verticalScrollBar()
        height = self.table.viewport().height()
        whole = max(1, self.table.verticalHeader().length(), bar.maximum() + height)
        self.ruler.show_viewport(bar.value() / whole, min(1.0, (bar.value() + height) / whole))

    def _show_ruler(self) -> None:
        if self._comparison is not None:
            self._drawing.begin(self._drawing_ruler(self._comparison), at_once=True)

    def _drawing_ruler(self, comparison: Comparison) -> Iterator[None]:
        marks = []
        for at, row in enumerate(self.model.rows):
            change = change_shown(comparison.links[row.link], self._least) if row.kind is RowKind.PAIR else None
            if change:
                start, end = self.table.shares(at)
                marks.append(RulerMark(start, end, change, row.link))
            if at % _ROWS_AT_ONCE == _ROWS_AT_ONCE - 1:
                yield
        yield
        self.ruler.show_marks(marks)
        self._show_noted()
        self._show_hits()
        self._show_viewport()

    def _show_noted(self) -> None:
        rows = {self._rows.of.get(place) for place in self.table.notes}
        self.ruler.show_noted([self.table.shares(row)[0] for row in rows if row is not None])

    def _show_hits(self) -> None:
        rows = {self._rows.of.get(paragraph) for paragraph in self.stretches.index.paragraphs}
        self.ruler.show_hits([self.table.shares(row)[0] for row in rows if row is not None])

    def _bring_match(self, match: Match) -> None:
        at = self._rows.of.get((match.side, match.paragraph))
        if at is None:
            return
        rows = self.model.rows
        while at + 1 < len(rows) and any(
            piece.paragraph == match.paragraph and piece.start <= match.start
            for piece in rows[at + 1].pieces(match.side)
        ):
            at += 1
        self._bring_line(at, match.side, match.paragraph, match.start)

    def _bring_line(self, at: int, side: Side, paragraph: int, offset: int) -> None:
        """Bring the line of a row into sight in which a place of a paragraph stands."""
        if self.table.cells is None:
            return
        cell = self.table.cells.cell(self.model.rows[at], side, self.table.measure)
        line = cell.line_top(paragraph, offset) or 0.0
        height = self.table.viewport().height()
        if not 0.04 * height < self.table.row_span(at)[0] + line < 0.9 * height:
            self.table.scroll_to(at, 0.0, LINE_AT * height - line)
        self._take_scroll()

    def _take_key(self, event: QKeyEvent) -> bool:
        """Act on a key; False leaves it to the window."""
        if self._copies_or_selects(event):
            return True
        if selects(event):
            self._select_by(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if (here := self.table.currentIndex()).isValid():
                ghost = self.model.rows[here.row()].kind is RowKind.GHOST
                (self._follow if ghost else self._choose_row)(here.row())
        else:
            return self._step(Qt.Key(event.key()))
        return True

    def _select_by(self, event: QKeyEvent) -> None:
        """Select words by a key, and go along with the end that moves."""
        here = self.table.currentIndex()
        row = here.row() if here.isValid() else max(0, self.table.rowAt(0))
        side = Side.OLD if here.column() == OLD_COLUMN and self.model.rows[row].old else Side.NEW
        side = side if self.model.rows[row].pieces(side) else side.other
        at = self.pointer.select_by(event, side, row) if self.model.rows else None
        if at is None or (selection := self.pointer.selection) is None:
            return
        self.table.by_keys = True
        if at != here.row():
            self._set_row(at, OLD_COLUMN if selection.side is Side.OLD else NEW_COLUMN)
            self._stand_on(at)
        self._bring_line(
            at, selection.side, self.pointer.paragraph(selection.side, selection.head), selection.head.offset
        )
        if announcing():
            announce(self.table, self.pointer.text())

    def _step(self, key: Qt.Key) -> bool:
        """Go from row to row, or from screen to screen."""
        last, here = len(self.model.rows) - 1, self.table.currentIndex()
        column = here.column() if here.isValid() else NEW_COLUMN
        bar = self.table.verticalScrollBar()
        if last < 0:
            return False
        self.table.by_keys = True
        rows = {
            Qt.Key.Key_Up: max(0, here.row() - 1),
            Qt.Key.Key_Down: min(last, here.row() + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        page = max(40, self.table.viewport().height() - 60)
        pages = {Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page, Qt.Key.Key_Space: page}
        if key in {*rows, *pages, Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.pointer.select(None)
        if key in rows:
            self._set_row(rows[key], column)
            self.table.scrollTo(self.table.currentIndex())
            self._stand_on(rows[key])
        elif key in pages:
            bar.setValue(bar.value() + pages[key])
            self._set_row(max(0, self.table.rowAt(40)), column)
            self._stand_on(self.table.currentIndex().row())
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            leftmost = self.table.measure.leftmost
            old = (leftmost if key is Qt.Key.Key_Left else leftmost.other) is Side.OLD and not self.table.alone
            self._set_row(max(0, here.row()), OLD_COLUMN if old else NEW_COLUMN)
        else:
            return False
        return True
