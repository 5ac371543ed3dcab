"""The table under the Text view: heights guessed, then measured where they come into sight and in idle moments.

Heights above the first measured row in sight may change while it stands still on the screen, so scrolling never jumps.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from statistics import median_low
from time import perf_counter

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QToolTip, QWidget

from wsis_desktop.desktop.painting.text_style import USUAL_STYLE
from wsis_desktop.desktop.turns import at_work
from wsis_desktop.desktop.views.cells import CellMaker, Stretch
from wsis_desktop.desktop.views.focus_bar import FocusShown
from wsis_desktop.desktop.views.noted import NotesOn
from wsis_desktop.desktop.views.rows import Row
from wsis_desktop.desktop.views.text_model import GUTTER_AT, GUTTER_COLUMN, NEW_COLUMN, OLD_COLUMN, Index, TextModel
from wsis_desktop.desktop.views.text_painter import GUTTER, Scene, ShownRow, TextPainter
from wsis_desktop.desktop.views.typesetting import Measure
from wsis_desktop.desktop.views.zooming import pinch_zoom, wheel_zoom
from wsis_desktop.model.comparison import Side

_SLICE_SECONDS = 0.005
_SLICE_PAUSE_MS = 12
_MANY = 1500
_GUESSED_AT_ONCE = 2500
_GUESSED_IN_A_SLICE = 500


class TextTable(FocusShown, QTableView):
    """Shows the rows; says where the pointer and the keys go, and leaves what they mean to the view around it.

    `scrolled`, `heights_changed` and `laid_out` (for another width) when rows stand elsewhere; `zoom_wanted(float)` by how
    much to enlarge; `pressed_at`, `dragged_to`, `released_at`, `pressed_twice` with a point of the viewport.
    """

    scrolled = Signal()
    heights_changed = Signal()
    laid_out = Signal()
    zoom_wanted = Signal(float)
    pressed_at = Signal(object, bool)
    dragged_to = Signal(object)
    released_at = Signal(object)
    pressed_twice = Signal(object)

    def __init__(self, model: TextModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.cells: CellMaker | None = None
        self.painter: TextPainter | None = None
        self.zoom = 1.0
        self.style_of_text = USUAL_STYLE
        self.alone = False
        self.current_link: int | None = None
        self.flash = 0.0
        self.by_keys = False
        self.stretches: Callable[[Row, Side], Sequence[Stretch]] = lambda _row, _side: ()
        self.notes: NotesOn = {}
        self.keys: Callable[[QKeyEvent], bool] = lambda _event: False
        self._measured = bytearray()
        self._settling = False
        self._idle = QTimer(self)
        self._idle.setInterval(_SLICE_PAUSE_MS)
        self._idle.timeout.connect(self._measure_slice)
        self._next = 0
        self._guessed = 0
        self._lay_out_soon = QTimer(self, singleShot=True, interval=0)
        self._lay_out_soon.timeout.connect(self.lay_out)
        self.setModel(model)
        self._set_up()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        # Nobody sees it, but of a row where the reader is that is not selected, it would be said that it is not.
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setAutoScroll(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def measure(self) -> Measure:
        """Return how texts are set at this size."""
        width = self.viewport().width()
        column = max(80, width if self.alone else (width - GUTTER) // 2)
        return Measure(self.zoom, column, self.alone, self.isRightToLeft(), self.style_of_text)

    def show_rows(self, cells: CellMaker | None, painter: TextPainter | None) -> None:
        """Show the model's rows from the top."""
        self.cells, self.painter = cells, painter
        self.verticalScrollBar().setValue(0)
        self.lay_out()

    def lay_out(self) -> None:
        """Set all rows for another width or size; what stands at the top stays there."""
        anchor = self.rowAt(0)
        past = self._fraction_past(anchor) if anchor >= 0 else 0.0
        measure = self.measure
        self._set_columns(measure)
        self.laid_out.emit()
        self._measured = bytearray(len(self._rows.rows))
        if self.cells is None:
            self._guessed = 0
            self.viewport().update()
            return
        self._guess(self.cells, measure)
        self.scroll_to(max(0, anchor), past)
        self._next = 0
        self._idle.start()

    def _guess(self, cells: CellMaker, measure: Measure) -> None:
        """Give rows the heights that are guessed; very many get the middle one of some, and their own in idle moments."""
        rows = self._rows.rows
        if len(rows) <= _GUESSED_AT_ONCE:
            self._guessed = len(rows)
            self._resize(enumerate(cells.estimates(rows, measure)))
        else:
            self._guessed = 0
            some = rows[:: max(1, len(rows) // _GUESSED_IN_A_SLICE)]
            self._resize((), usual=median_low(cells.estimates(some, measure)))

    def _guess_slice(self, cells: CellMaker) -> None:
        """Give some more rows the heights that are guessed, those that are measured keep theirs."""
        at = range(self._guessed, min(self._guessed + _GUESSED_IN_A_SLICE, len(self._rows.rows)))
        self._guessed = at.stop
        heights = zip(at, cells.estimates(self._rows.rows[at.start : at.stop], self.measure), strict=True)
        self._keeping_place([(row, height) for row, height in heights if not self._measured[row]])

    def scroll_to(self, row: int, fraction: float, lower: float = 0.0) -> None:
        """Bring a row's `fraction` to `lower` pixels below the top; rows around it are measured first."""
        if not 0 <= row < len(self._rows.rows):
            return
        for _ in range(2):
            header = self.verticalHeader()
            at = header.sectionPosition(row) + fraction * header.sectionSize(row) - lower
            self.verticalScrollBar().setValue(round(at))
            self._settle()

    def row_span(self, row: int) -> tuple[float, float]:
        """Return the heights of a row's edges in the viewport."""
        header = self.verticalHeader()
        top = float(header.sectionViewportPosition(row))
        return top, top + header.sectionSize(row)

    def shares(self, row: int) -> tuple[float, float]:
        """Return the shares of the whole at which a row begins and ends."""
        header = self.verticalHeader()
        top, whole = header.sectionPosition(row), max(1, header.length())
        return top / whole, (top + header.sectionSize(row)) / whole

    def shown_rows(self) -> list[ShownRow]:
        """Return the rows in sight."""
        first, bottom = self.rowAt(0), self.viewport().height()
        shown = []
        for at in range(max(0, first), len(self._rows.rows) if first >= 0 else 0):
            top, end = self.row_span(at)
            if top >= bottom:
                break
            shown.append(ShownRow(at, self._rows.rows[at], top, end))
        return shown

    def side_at(self, x: float) -> Side | None:
        """Return the side of a point; None in the gutter."""
        if self.alone:
            return Side.NEW
        measure = self.measure
        if x < measure.column:
            return measure.leftmost
        return measure.leftmost.other if x >= measure.column + GUTTER else None

    def column_left(self, side: Side) -> int:
        """Return where a side's column begins."""
        measure = self.measure
        return 0 if side is measure.leftmost or self.alone else measure.column + GUTTER

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight."""
        painter = QPainter(self.viewport())
        size = self.viewport().size()
        focused = self.currentIndex().row() if self.by_keys and self.hasFocus() else -1
        scene = Scene(
            size.width(),
            size.height(),
            self.measure,
            self.current_link,
            focused,
            self.flash,
            self.stretches,
            self.notes,
            self.row_span,
        )
        if self.painter is None:
            painter.fillRect(event.rect(), self.palette().window())
        else:
            self.painter.paint(painter, scene, self.shown_rows())
            self.paint_focus(painter, self.painter.theme.accent)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the rows for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            # Panes that open beside it change the width again and again: thousands of rows are set once for all of them.
            self._lay_out_soon.start() if len(self._rows.rows) > _MANY else self.lay_out()
        else:
            self._settle()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """Measure what comes into sight."""
        super().scrollContentsBy(dx, dy)
        self.viewport().update()
        if not self._settling:
            self._settle()
            self.scrolled.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or change the size with Ctrl held."""
        if (by := wheel_zoom(event)) is not None:
            self.zoom_wanted.emit(by)
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Change the size by a pinch, and tell of what is under a pointer that rests."""
        if (by := pinch_zoom(event)) is not None:
            self.zoom_wanted.emit(by)
            return True
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Say where the pointer went down, and whether Shift was held."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.by_keys = False
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.pressed_at.emit(event.position(), shift)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say where the pointer is dragged, and show what it would do."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged_to.emit(event.position())
        else:
            self.viewport().setCursor(self._cursor_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say where the pointer came up."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.released_at.emit(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Say where the pointer went down twice."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed_twice.emit(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys to the view around, which knows what they mean."""
        if not self.keys(event):
            event.ignore()

    def action_at(self, point: QPointF) -> int | None:
        """Return the row whose remark, at this point, does something on a click."""
        at, side = self.rowAt(int(point.y())), self.side_at(point.x())
        if at < 0 or side is None or self.cells is None:
            return None
        cell = self.cells.cell(self._rows.rows[at], side, self.measure)
        inner = point.y() - self.row_span(at)[0]
        hit = any(block.piece is None and block.top <= inner <= block.top + block.height for block in cell.blocks)
        return at if cell.action and hit else None

    def tip_at(self, point: QPointF) -> str:
        """Return what is told of a label, a chip or a footnote's mark at a point; nothing of the text itself."""
        at, side = self.rowAt(int(point.y())), self.side_at(point.x())
        if at < 0 or side is None or self.cells is None:
            return ""
        measure = self.measure
        x = point.x() - self.column_left(side) - measure.left(side)
        part = self.cells.cell(self._rows.rows[at], side, measure).part_at(x, point.y() - self.row_span(at)[0])
        return part.tip if part else ""

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802 - Qt's name
        """Return the cell at a point; the gutter is a cell of its own."""
        side = self.side_at(point.x())
        column = {Side.OLD: OLD_COLUMN, Side.NEW: NEW_COLUMN, None: GUTTER_COLUMN}[side]
        row = self.rowAt(point.y())
        return self._rows.index(row, column) if row >= 0 else QModelIndex()

    def scrollTo(  # noqa: N802 - Qt's name
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a row into sight with as little scrolling as it takes."""
        del hint
        if not index.isValid():
            return
        top, bottom = self.row_span(index.row())
        height = self.viewport().height()
        if top < 0 or bottom - top > height:
            self.scroll_to(index.row(), 0.0)
        elif bottom > height:
            self.scroll_to(index.row(), 1.0, height)

    def _cursor_at(self, point: QPointF) -> Qt.CursorShape:
        if self.side_at(point.x()) is None or self.action_at(point) is not None:
            return Qt.CursorShape.PointingHandCursor
        return Qt.CursorShape.IBeamCursor

    def _fraction_past(self, row: int) -> float:
        top, bottom = self.row_span(row)
        return -top / max(1.0, bottom - top)

    def _set_columns(self, measure: Measure) -> None:
        header = self.horizontalHeader()
        for column in (OLD_COLUMN, GUTTER_COLUMN):
            self.setColumnHidden(column, self.alone)
        if header.count() and self.alone:
            header.resizeSection(NEW_COLUMN, measure.column)
        elif header.count():
            header.moveSection(header.visualIndex(GUTTER_COLUMN), GUTTER_AT)
            header.resizeSection(OLD_COLUMN, measure.column)
            header.resizeSection(GUTTER_COLUMN, GUTTER)
            header.resizeSection(NEW_COLUMN, self.viewport().width() - measure.column - GUTTER)

    def _resize(self, heights: Iterable[tuple[int, int]], *, usual: int | None = None) -> None:
        header = self.verticalHeader()
        header.blockSignals(True)  # noqa: FBT003 - Qt's signature
        if usual is not None:
            header.setDefaultSectionSize(usual)
        for row, height in heights:
            header.resizeSection(row, height)
        header.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.updateGeometries()
        self.heights_changed.emit()

    def _settle(self) -> None:
        """Measure the rows in sight; the first one that was measured before stays where it is."""
        cells, measure = self.cells, self.measure
        if self._settling or cells is None:
            return
        self._settling = True
        for _ in range(4):
            unmeasured = [each.at for each in self.shown_rows() if not self._measured[each.at]]
            if not unmeasured:
                break
            self._apply([(at, cells.height(self._rows.rows[at], measure, keep=True)) for at in unmeasured])
        self._settling = False
        self.viewport().update()

    def _apply(self, heights: list[tuple[int, int]]) -> None:
        """Give rows their true heights."""
        self._keeping_place(heights)
        for row, _ in heights:
            self._measured[row] = 1

    def _keeping_place(self, heights: list[tuple[int, int]]) -> None:
        """Give rows other heights; the first one in sight that was measured before stays where it is."""
        anchor = next((each.at for each in self.shown_rows() if self._measured[each.at]), self.rowAt(0))
        before = self.row_span(anchor)[0] if anchor >= 0 else 0.0
        self._resize(heights)
        if anchor >= 0:
            shift = self.row_span(anchor)[0] - before
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(shift))

    def _measure_slice(self) -> None:
        """Measure some more rows, for a few milliseconds, once all are guessed; what the reader asked for comes before."""
        if at_work():
            return
        if self.cells is not None and self._guessed < len(self._rows.rows):
            self._settling = True
            self._guess_slice(self.cells)
            self._settling = False
            self.scrolled.emit()
            return
        start, heights = perf_counter(), []
        measure = self.measure
        while self.cells is not None and self._next < len(self._measured):
            if not self._measured[self._next]:
                heights.append((self._next, self.cells.height(self._rows.rows[self._next], measure, keep=False)))
            self._next += 1
            if perf_counter() - start > _SLICE_SECONDS:
                break
        if self._next >= len(self._measured):
            self._idle.stop()
        if heights:
            self._settling = True
            self._apply(heights)
            self._settling = False
            self.scrolled.emit()
