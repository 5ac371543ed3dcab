"""Selecting text in the Text view, by pointer and keys, and where in the text a point of the table lies."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtWidgets import QApplication

from wsis_desktop.desktop.views.rows import Piece, Row, RowKind
from wsis_desktop.desktop.views.selection import Selection, Spot, copied_text, selected_pieces, word_around
from wsis_desktop.desktop.views.text_table import TextTable
from wsis_desktop.desktop.views.word_keys import Runs, selected_by
from wsis_desktop.model.comparison import Comparison, Side

_DRAG = 4.0
_AUTO_SCROLL_MS = 30
_AUTO_SCROLL_SHARE = 0.4


class TextPointer(QObject):
    """Holds the selection of one table; says which row was clicked, and which remark was asked for."""

    changed = Signal()
    row_clicked = Signal(int)
    action_asked = Signal(int)

    def __init__(self, table: TextTable) -> None:
        super().__init__(table)
        self._table = table
        self._comparison: Comparison | None = None
        self._rows: Sequence[Row] = ()
        self._known_runs: dict[Side, tuple[list[Piece], list[int]]] = {}
        self.selection: Selection | None = None
        self._pressed: QPointF | None = None
        self._dragging = False
        self._auto = QTimer(self)
        self._auto.setInterval(_AUTO_SCROLL_MS)
        self._auto.timeout.connect(self._scroll_along)
        table.pressed_at.connect(self._press)
        table.dragged_to.connect(self._drag)
        table.released_at.connect(self._release)
        table.pressed_twice.connect(self._press_twice)
        self._thrice = QTimer(self)
        self._thrice.setSingleShot(True)

    def show_rows(self, comparison: Comparison | None, rows: Sequence[Row]) -> None:
        """Take another comparison's rows; nothing is selected in them."""
        self._comparison, self._rows = comparison, rows
        self._known_runs.clear()
        self.select(None)

    def _runs(self, side: Side) -> tuple[list[Piece], list[int]]:
        """Return a side's runs of text and the number of each row's first, reckoned when something is first selected."""
        if side not in self._known_runs:
            pieces = [row.pieces(side) if row.kind is RowKind.PAIR else () for row in self._rows]
            firsts = [0, *accumulate(len(each) for each in pieces)]
            self._known_runs[side] = [piece for each in pieces for piece in each], firsts
        return self._known_runs[side]

    def select(self, selection: Selection | None) -> None:
        """Select something else."""
        if selection != self.selection:
            self.selection = selection
            self._table.viewport().update()
            self.changed.emit()

    def select_side(self) -> None:
        """Select all text of the side on which something was selected last, else of the new side."""
        side = self.selection.side if self.selection else Side.NEW
        if runs := self._runs(side)[0]:
            self.select(Selection(side, Spot(0, runs[0].start), Spot(len(runs) - 1, runs[-1].end)))

    def pieces(self) -> list[Piece]:
        """Return what is selected, piece by piece."""
        return selected_pieces(self.selection, self._runs(self.selection.side)[0]) if self.selection else []

    def text(self) -> str:
        """Return what is selected as plain text, with labels."""
        if self._comparison is None or not self.selection:
            return ""
        return copied_text(self.pieces(), self._comparison.revision(self.selection.side))

    def select_by(self, event: QKeyEvent, side: Side, row: int) -> int | None:
        """Select by a key, on a side and from a row on where nothing is; return the row of the end that moved."""
        held = self.selection
        side = held.side if held is not None else side
        every, firsts = self._runs(side)
        if self._comparison is None or not every:
            return None
        paragraphs = self._comparison.revision(side).paragraphs
        runs = Runs(
            len(every),
            lambda run: paragraphs[every[run].paragraph].text,
            lambda run: (every[run].start, every[run].end),
        )
        here = min(firsts[row], len(every) - 1)
        found = selected_by(event, (held.anchor, held.head) if held is not None else None, here, runs)
        if found is None:
            return None
        self.select(Selection(side, *found))
        return bisect_right(firsts, found[1].run) - 1

    def paragraph(self, side: Side, spot: Spot) -> int:
        """Return the paragraph in which a spot stands."""
        return self._runs(side)[0][spot.run].paragraph

    def spot_at(self, point: QPointF, side: Side) -> Spot | None:
        """Return the spot of one side nearest to a point; None when that side has no text near it."""
        shown = self._table.shown_rows()
        cells = self._table.cells
        if not shown or cells is None:
            return None
        near = min(shown, key=lambda row: max(row.top - point.y(), point.y() - row.bottom, 0.0))
        measure = self._table.measure
        x = point.x() - self._table.column_left(side) - measure.left(side)
        found = cells.cell(near.row, side, measure).offset_at(x, point.y() - near.top)
        if found is None or near.row.kind is not RowKind.PAIR:
            runs, firsts = self._runs(side)
            first = firsts[near.at]
            return Spot(first, runs[first].start) if first < len(runs) else None
        piece, offset = found
        return Spot(self._runs(side)[1][near.at] + near.row.pieces(side).index(piece), offset)

    def _press(self, point: QPointF, shift: bool) -> None:  # noqa: FBT001 - the signature of a signal
        self._pressed, self._dragging = point, False
        if self._thrice.isActive():
            self._thrice.stop()
            self._pressed = None
            self._select_run(point)
            return
        side = self._table.side_at(point.x())
        if side is None:
            return
        spot = self.spot_at(point, side)
        if spot is None:
            return
        if shift and self.selection and self.selection.side is side:
            self.select(Selection(side, self.selection.anchor, spot))
            self._dragging = True
        else:
            self.select(Selection(side, spot, spot))

    def _drag(self, point: QPointF) -> None:
        if self._pressed is None or self.selection is None:
            return
        if not self._dragging and (point - self._pressed).manhattanLength() < _DRAG:
            return
        self._dragging = True
        spot = self.spot_at(point, self.selection.side)
        if spot is not None:
            self.select(Selection(self.selection.side, self.selection.anchor, spot))
        outside = not 0 <= point.y() < self._table.viewport().height()
        if outside and not self._auto.isActive():
            self._auto.start()
        elif not outside:
            self._auto.stop()

    def _scroll_along(self) -> None:
        """Scroll while the pointer is held above or below the table."""
        viewport = self._table.viewport()
        point = viewport.mapFromGlobal(QCursor.pos())
        over = min(point.y(), 0) + max(point.y() - viewport.height(), 0)
        bar = self._table.verticalScrollBar()
        bar.setValue(bar.value() + round(over * _AUTO_SCROLL_SHARE))
        self._drag(QPointF(point))

    def _release(self, point: QPointF) -> None:
        self._auto.stop()
        pressed, self._pressed = self._pressed, None
        if pressed is None or self._dragging:
            return
        if (asked := self._table.action_at(point)) is not None:
            self.action_asked.emit(asked)
        elif (row := self._table.rowAt(int(point.y()))) >= 0:
            self.row_clicked.emit(row)

    def _press_twice(self, point: QPointF) -> None:
        """Select the word; a third click soon after takes the paragraph."""
        self._pressed = None
        self._thrice.start(QApplication.doubleClickInterval())
        side = self._table.side_at(point.x())
        spot = self.spot_at(point, side) if side else None
        if spot is None or side is None or self._comparison is None:
            return
        text = self._comparison.revision(side).paragraphs[self._runs(side)[0][spot.run].paragraph].text
        start, end = word_around(text, min(spot.offset, max(0, len(text) - 1)))
        self.select(Selection(side, Spot(spot.run, start), Spot(spot.run, end)))

    def _select_run(self, point: QPointF) -> None:
        side = self._table.side_at(point.x())
        spot = self.spot_at(point, side) if side else None
        if spot is not None and side is not None:
            run = self._runs(side)[0][spot.run]
            self.select(Selection(side, Spot(spot.run, run.start), Spot(spot.run, run.end)))
