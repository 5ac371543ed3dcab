"""The sheet of the Redline view: rows one below the other, heights guessed and measured where they come into sight."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from wsis_desktop.desktop.listing.change_kinds import paint_badge
from wsis_desktop.desktop.painting.mirroring import placed
from wsis_desktop.desktop.painting.text_style import USUAL_STYLE
from wsis_desktop.desktop.painting.theme import LIGHT
from wsis_desktop.desktop.views.base_view import LINE_AT
from wsis_desktop.desktop.views.focus_bar import FocusShown
from wsis_desktop.desktop.views.heard_rows import HeardRows
from wsis_desktop.desktop.views.noted import NotesOn, paint_markers
from wsis_desktop.desktop.views.pane_rows import SheetRows
from wsis_desktop.desktop.views.redline_rows import RedlineIndex, RedlineRow
from wsis_desktop.desktop.views.redline_text import Bulk, Ink, SetRow, coloured, guessed_heights, set_row, starts
from wsis_desktop.desktop.views.scroll_keys import paragraphs_by_key, scrolled_by_key
from wsis_desktop.desktop.views.selection import Spot
from wsis_desktop.desktop.views.typesetting import Measure
from wsis_desktop.desktop.views.word_keys import Runs, selected_by, selects
from wsis_desktop.desktop.views.zooming import pinch_zoom, wheel_zoom
from wsis_desktop.desktop.widgets.announcing import announce, announcing
from wsis_desktop.model.comparison import Change, Side, Significance
from wsis_desktop.model.note import Note
from wsis_desktop.publishing.redlining.tape import Stand

_BADGE, _BAR, _MARKER, _BESIDE = 16.0, 3.0, 14.0, 14.0
_LINE_STEP = 42
_MOST_SET = 300
_DRAG = 3.0
_ROUNDS = 6

RowRanges = Callable[[int], Sequence[QTextLayout.FormatRange]]


@dataclass(frozen=True, slots=True)
class TextSpot:
    """A place in the text of a row."""

    row: int
    place: int


class RedlinePane(FocusShown, QAbstractScrollArea):
    """Paints the rows, scrolls them and lets text be selected; what it means is the view's business.

    `scrolled` when other rows stand at the top, `laid_out` for another width, `row_clicked(int)`, `selection_changed`,
    `zoom_wanted(float)` by how much to enlarge, and `step_wanted(int)` by how many paragraphs to go on.
    """

    scrolled = Signal()
    laid_out = Signal()
    row_clicked = Signal(int)
    selection_changed = Signal()
    zoom_wanted = Signal(float)
    step_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heard: HeardRows = HeardRows(self, SheetRows(self))
        self.rows: Sequence[RedlineRow] = ()
        self.index = RedlineIndex()
        self.ink = Ink(LIGHT, Significance.EDITORIAL)
        self.zoom = 1.0
        self.style_of_text = USUAL_STYLE
        self.current_link: int | None = None
        self.flash = 0.0
        self.notes: NotesOn = {}
        self.ranges: RowRanges = lambda _row: ()
        self.change_of: Callable[[int], Change | None] = lambda _link: None
        self.selection: tuple[TextSpot, TextSpot] | None = None
        self._set: dict[int, SetRow] = {}
        self._bulks: list[Bulk] = []
        self._heights: list[float] = []
        self._tops: list[float] = [0.0]
        self._settling = False
        self._pressed: tuple[QPointF, TextSpot] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.verticalScrollBar().setSingleStep(_LINE_STEP)
        self.verticalScrollBar().valueChanged.connect(self._settle)

    @property
    def measure(self) -> Measure:
        """Return how rows are set now."""
        return Measure(self.zoom, self.viewport().width(), alone=True, style=self.style_of_text)

    # -- rows ----------------------------------------------------------------------------------------------------------

    def show_rows(self, rows: Sequence[RedlineRow], index: RedlineIndex, bulks: list[Bulk]) -> None:
        """Show other rows, from the first."""
        self.rows, self.index, self.selection, self._pressed = rows, index, None, None
        self._bulks = bulks
        self._guess()
        self.verticalScrollBar().setValue(0)
        self._settle()

    def repaint_texts(self) -> None:
        """Set every row anew where it stands: letters look otherwise, and are as wide as they were."""
        self._set.clear()
        self.viewport().update()

    def lay_out(self) -> None:
        """Set the rows to another width or size; the row at the top stays there."""
        top = self.top_row()
        self._guess()
        if top is not None:
            self.scroll_to(*top)
        self._settle()
        self.laid_out.emit()

    def top_row(self) -> tuple[int, float] | None:
        """Return the row at the top, and what share of it has been scrolled past."""
        if not self.rows:
            return None
        at = self._row_at(self.verticalScrollBar().value())
        height = max(1.0, self._heights[at])
        return at, min(1.0, max(0.0, (self.verticalScrollBar().value() - self._tops[at]) / height))

    def scroll_to(self, row: int, share: float = 0.0, above: float = 0.0) -> None:
        """Bring a place of a row to the top, or so far below it."""
        self._measured(row)
        self._renew()
        self.verticalScrollBar().setValue(round(self._tops[row] + share * self._heights[row] - above))
        self._settle()

    def row_span(self, row: int) -> tuple[float, float]:
        """Return the edges of a row in the viewport."""
        top = self._tops[row] - self.verticalScrollBar().value()
        return top, top + self._heights[row]

    def shares(self, row: int) -> tuple[float, float]:
        """Return the edges of a row as shares of the whole."""
        whole = max(1.0, self._tops[-1])
        return self._tops[row] / whole, self._tops[row + 1] / whole

    def line_top(self, row: int, place: int) -> float:
        """Return how far down in a row the line of a place stands."""
        return self._measured(row).top_of(place)

    def spot_at(self, point: QPointF) -> TextSpot | None:
        """Return the place in the text nearest to a point of the viewport."""
        if not self.rows:
            return None
        y = point.y() + self.verticalScrollBar().value()
        at = self._row_at(y)
        return TextSpot(at, self._measured(at).place_at(QPointF(point.x(), y - self._tops[at])))

    def row_at(self, y: float) -> int | None:
        """Return the row at a height of the viewport; None below the last one."""
        down = y + self.verticalScrollBar().value()
        return self._row_at(down) if self.rows and 0 <= down < self._tops[-1] else None

    def _guess(self) -> None:
        self._set.clear()
        self._heights = guessed_heights(self._bulks, self.measure)
        self._renew()

    def _renew(self) -> None:
        self._tops = [0.0, *accumulate(self._heights)]
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(max(_LINE_STEP, height - _LINE_STEP))
        bar.setRange(0, max(0, round(self._tops[-1] - height)))

    def _row_at(self, y: float) -> int:
        return max(0, min(len(self.rows) - 1, bisect_right(self._tops, y) - 1))

    def _measured(self, row: int) -> SetRow:
        found = self._set.get(row)
        if found is None:
            if len(self._set) >= _MOST_SET:
                self._set = {at: kept for at, kept in self._set.items() if abs(at - row) < _MOST_SET // 4}
            found = self._set[row] = set_row(self.rows[row], self.measure, self.ink)
            self._heights[row] = found.height
        return found

    def _settle(self) -> None:
        """Measure the rows in sight; what stands below the one at the top gives way."""
        if self._settling:
            return
        self._settling = True
        bar = self.verticalScrollBar()
        for _ in range(_ROUNDS if self.rows else 0):
            top, at, before = bar.value(), self._row_at(bar.value()), self._tops[-1]
            hidden, guessed = self._tops[at] < top, self._heights[at]
            y = self._tops[at] - top
            while at < len(self.rows) and y < self.viewport().height():
                self._measured(at)
                y += self._heights[at]
                at += 1
            self._renew()
            first = self._row_at(top)
            if hidden and self._heights[first] != guessed:
                bar.setValue(round(top + self._heights[first] - guessed))
            if self._tops[-1] == before:
                break
        self._settling = False
        self.viewport().update()
        self.scrolled.emit()

    # -- painting ------------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rows in sight."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), QColor(self.ink.theme.ground))
        if not self.rows:
            return
        at = self._row_at(self.verticalScrollBar().value())
        while at < len(self.rows) and self.row_span(at)[0] < self.viewport().height():
            self._measured(at)
            self._paint_row(painter, at)
            at += 1
        self.paint_focus(painter, self.ink.theme.accent)

    def _paint_row(self, painter: QPainter, at: int) -> None:
        row, theme, measure = self.rows[at], self.ink.theme, self.measure
        top, bottom = self.row_span(at)
        whole = QRectF(0, top, self.viewport().width(), bottom - top + 1)
        painter.fillRect(whole, QColor(theme.paper))
        if row.link >= 0 and row.link == self.current_link:
            painter.fillRect(whole, QColor(theme.current))
            if self.flash > 0:
                glow = QColor(theme.match)
                glow.setAlphaF(0.55 * self.flash)
                painter.fillRect(whole, glow)
        found = self._measured(at)
        painter.setPen(QColor(theme.ink))
        found.layout.draw(painter, QPointF(found.left, top + found.above), [*self.ranges(at), *self._selected(at)])
        self._paint_beside(painter, at, row, QRectF(measure.left(Side.NEW), top, measure.width, bottom - top))
        if row.link < 0:
            painter.fillRect(QRectF(measure.left(Side.NEW), top + 12 * self.zoom, measure.width, 1), QColor(theme.line))

    def _paint_beside(self, painter: QPainter, at: int, row: RedlineRow, box: QRectF) -> None:
        """Paint the bar and the badge of a change before its row, the markers of notes behind it."""
        direction = self.layoutDirection()
        change = self.change_of(row.link) if row.link >= 0 else None
        if change is not None:
            colour = QColor(self.ink.theme.kind(change).strong)
            bar = QRectF(box.left() - _BESIDE, box.top() + 4, _BAR, box.height() - 8)
            painter.fillRect(placed(bar, box, direction), colour)
            if at in (self.index.of_link.get(row.link), self.index.other_end.get(row.link)):
                size = _BADGE * min(1.5, max(0.8, self.zoom))
                above = self._measured(at).above
                badge = QRectF(box.left() - _BESIDE - size - 8, box.top() + above + 2, size, size)
                paint_badge(painter, placed(badge, box, direction), change, self.ink.theme)
        notes = self._notes_at(at)
        if notes:
            spot = placed(QRectF(box.right() + _MARKER + 6, box.top() + 8, 0, 0), box, direction)
            paint_markers(painter, spot.topLeft(), _MARKER, notes, self.ink.theme)

    def _notes_at(self, at: int) -> Sequence[Note]:
        row = self.rows[at]
        found = [note for place, notes in self.notes.items() if self.index.of.get(place) == at for note in notes]
        return list({id(note): note for note in found}.values()) if row.link >= 0 else []

    def _selected(self, at: int) -> Sequence[QTextLayout.FormatRange]:
        part = self.selected_in(at)
        theme = self.ink.theme
        return list(coloured([part], theme.selection, theme.on_selection)) if part else []

    # -- selection -----------------------------------------------------------------------------------------------------

    def selected_in(self, at: int) -> tuple[int, int] | None:
        """Return what of a row is selected; None when nothing is."""
        if self.selection is None:
            return None
        first, last = sorted(self.selection, key=lambda spot: (spot.row, spot.place))
        if not first.row <= at <= last.row:
            return None
        start = first.place if at == first.row else 0
        end = last.place if at == last.row else len(self.rows[at].text)
        return (start, end) if start < end else None

    def select(self, selection: tuple[TextSpot, TextSpot] | None) -> None:
        """Select from one place to another."""
        if selection != self.selection:
            self.selection = selection
            self.viewport().update()
            self.selection_changed.emit()

    def select_all(self) -> None:
        """Select the whole text."""
        if self.rows:
            last = len(self.rows) - 1
            self.select((TextSpot(0, 0), TextSpot(last, len(self.rows[last].text))))

    def selected_rows(self) -> range:
        """Return the rows of which anything is selected."""
        if self.selection is None:
            return range(0)
        rows = sorted(spot.row for spot in self.selection)
        return range(rows[0], rows[1] + 1)

    # -- what the reader does ------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection, or a click."""
        spot = self.spot_at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or spot is None:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self.selection:
            self.select((self.selection[0], spot))
        else:
            self.select(None)
        self._pressed = (event.position(), spot)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select as far as the pointer."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        origin, first = self._pressed
        spot = self.spot_at(event.position())
        if spot is not None and (event.position() - origin).manhattanLength() > _DRAG:
            self.select((first, spot))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the row that was clicked."""
        if event.button() is Qt.MouseButton.LeftButton and self._pressed is not None:
            _, spot = self._pressed
            self._pressed = None
            if self.selection is None:
                self.row_clicked.emit(spot.row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        spot = self.spot_at(event.position())
        if spot is None:
            return
        text, start, end = self.rows[spot.row].text, spot.place, spot.place
        while start > 0 and text[start - 1].isalnum():
            start -= 1
        while end < len(text) and text[end].isalnum():
            end += 1
        self.select((TextSpot(spot.row, start), TextSpot(spot.row, end)) if start < end else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, go on by a paragraph, follow one that moved away, or select."""
        place = scrolled_by_key(self.verticalScrollBar(), Qt.Key(event.key()))
        if selects(event):
            self._select_by(event)
        elif by := paragraphs_by_key(event):
            self.select(None)
            self.step_wanted.emit(by)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.heard.current is not None:
            self.row_clicked.emit(self.heard.current)
        elif place is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.verticalScrollBar().setValue(place)
        else:
            event.ignore()

    def _select_by(self, event: QKeyEvent) -> None:
        """Select words by a key, and go along with the end that moves."""
        if not self.rows:
            return
        runs = Runs(len(self.rows), lambda at: self.rows[at].text, lambda at: _span_of_words(self.rows[at]))
        here = self.heard.current if self.heard.current is not None else self.heard.rows.beside(None, 0)
        held = [Spot(spot.row, spot.place) for spot in self.selection or ()]
        found = selected_by(event, (held[0], held[1]) if held else None, here or 0, runs)
        if found is None:
            return
        first, last = (TextSpot(spot.run, spot.offset) for spot in found)
        self.select((first, last))
        row, height = self.rows[last.row], self.viewport().height()
        if last.row != self.heard.current and row.link >= 0 and row.stand is not Stand.MOVED_AWAY:
            self.row_clicked.emit(last.row)
        line = self.line_top(last.row, last.place)
        if not 0.04 * height < self.row_span(last.row)[0] + line < 0.9 * height:
            self.scroll_to(last.row, above=LINE_AT * height - line)
        if announcing():
            parts = ((at, self.selected_in(at)) for at in self.selected_rows())
            announce(self, "\n".join(self.rows[at].text[slice(*part)] for at, part in parts if part))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or enlarge with Ctrl held."""
        by = wheel_zoom(event)
        if by is None:
            super().wheelEvent(event)
        else:
            self.zoom_wanted.emit(by)

    def viewportEvent(self, event: QEvent) -> bool:
        """Enlarge by a pinch."""
        by = pinch_zoom(event)
        if by is not None:
            self.zoom_wanted.emit(by)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the rows to the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.lay_out()
        else:
            self._renew()
            self._settle()


def _span_of_words(row: RedlineRow) -> tuple[int, int]:
    """Return where the words of a row begin and end: behind its label, which is no part of the text."""
    return next((at for at, piece in starts(row) if piece.spots), 0), len(row.text)
