"""The rows of a pane that paints its text itself, as a screen reader finds, points at and follows them."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from functools import cache
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget

from wsis_desktop.desktop.widgets.announcing import announcing, lead_to


class Rows(Protocol):
    """What stands in a pane, from above."""

    def __len__(self) -> int:
        """Count the rows."""

    def box(self, row: int) -> QRectF:
        """Return where a row stands in the viewport, in sight or not; an empty box when it stands nowhere."""

    def at(self, point: QPointF) -> int | None:
        """Return the row at a point of the viewport."""

    def beside(self, row: int | None, by: int) -> int | None:
        """Return the row to which the reader goes on or back; None at either end."""


class HeardRows:
    """Holds what is said of a pane's rows, and the row at which the reader is."""

    def __init__(self, pane: QAbstractScrollArea, rows: Rows) -> None:
        make_heard()
        self._pane = weakref.ref(pane)
        self.rows = rows
        self.words: Callable[[int], str] = lambda _row: ""
        self.more: Callable[[int], str] = lambda _row: ""
        self.current: int | None = None
        self.around: _Pane | None = None
        self._unsaid = False

    def renew(
        self, words: Callable[[int], str] = lambda _row: "", more: Callable[[int], str] = lambda _row: ""
    ) -> None:
        """Let go of what was there before: other rows are shown, or none. `more` is said after a row's words."""
        self.words, self.more, self.current = words, more, None
        if self.around is not None:
            self.around.let_go()

    def stand_on(self, row: int | None) -> None:
        """Take a row for where the reader is, and have it said where the keys are in the pane."""
        if row != self.current:
            self.current = row
            self._say()

    def step(self, by: int) -> int | None:
        """Go on, or back, by a row, and return it; None where there is none."""
        row = self.rows.beside(self.current, by)
        if row is not None:
            self.stand_on(row)
        return row

    def take_focus(self) -> None:
        """Have the row at which the reader is said, once, behind the pane to which the keys came."""
        pane = self._pane()
        self._unsaid = True
        if pane is not None:
            QTimer.singleShot(0, pane, self._say_behind)

    def _say_behind(self) -> None:
        if self._unsaid:
            self._say()

    def _say(self) -> None:
        pane = self._pane()
        if pane is None or self.current is None or not pane.hasFocus() or not announcing():
            return
        QAccessible.queryAccessibleInterface(pane)
        row = self.around.child(self.current) if self.around is not None else None
        if row is not None:
            self._unsaid = False
            lead_to(row)


class _Pane(QAccessibleWidget):
    """A list of rows, each made when it is first asked for.

    PySide never lets go of what a factory made, and rows belong to Qt once they are known: so they are held here, where none
    goes before Qt forgot it, and the pane and its text are not.
    """

    def __init__(self, pane: QAbstractScrollArea, heard: HeardRows) -> None:
        super().__init__(pane, QAccessible.Role.List)
        self._pane = weakref.ref(pane)
        self._heard = weakref.ref(heard)
        self._made: dict[int, _Row] = {}
        pane.destroyed.connect(self.let_go)

    def let_go(self) -> None:
        """Have Qt forget the rows that were asked for."""
        made, self._made = self._made, {}
        for row in made.values():
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(row))

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """Count the rows."""
        heard = self._heard()
        return len(heard.rows) if heard is not None else 0

    def child(self, index: int, /) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt's own may return none
        """Return a row."""
        if not 0 <= index < self.childCount():
            return None
        if index not in self._made:
            self._made[index] = row = _Row(self, index)
            QAccessible.registerAccessibleInterface(row)
        return self._made[index]

    def indexOfChild(self, child: QAccessibleInterface, /) -> int:  # noqa: N802 - Qt's name
        """Return which row something is; -1 for a part of the pane that is none."""
        return child.index if isinstance(child, _Row) and self._made.get(child.index) is child else -1

    def childAt(self, x: int, y: int, /) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        """Return the row at a point of the screen."""
        found = self._shown()
        if found is None:
            return None
        pane, heard = found
        point = QPointF(pane.viewport().mapFromGlobal(QPoint(x, y)))
        row = heard.rows.at(point) if QRectF(pane.viewport().rect()).contains(point) else None
        return self.child(row) if row is not None else None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802 - as above
        """Return the row at which the reader is, while the keys are in the pane."""
        found = self._shown()
        if found is None or not found[0].hasFocus():
            return None
        current = found[1].current
        return self.child(current) if current is not None else self

    def words(self, index: int, kind: QAccessible.Text) -> str:
        """Return what is said of a row, or after that."""
        found = self._shown()
        if found is None or index >= len(found[1].rows):
            return ""
        if kind is QAccessible.Text.Description:
            return found[1].more(index)
        return found[1].words(index) if kind is QAccessible.Text.Name else ""

    def box(self, index: int) -> QRect:
        """Return where a row stands on the screen."""
        found = self._shown()
        if found is None or index >= len(found[1].rows):
            return QRect()
        box = found[1].rows.box(index).toAlignedRect()
        return QRect(found[0].viewport().mapToGlobal(box.topLeft()), box.size()) if box.isValid() else QRect()

    def state_of(self, index: int) -> QAccessible.State:
        """Return whether a row is in sight, and whether the reader is there."""
        state = QAccessible.State()
        found = self._shown()
        if found is None or index >= len(found[1].rows):
            state.invalid = True
            return state
        pane, heard = found
        state.selectable = state.focusable = state.readOnly = True
        state.selected = heard.current == index
        state.focused = state.selected and pane.hasFocus()
        state.invisible = not pane.isVisible()
        state.offscreen = not heard.rows.box(index).intersects(QRectF(pane.viewport().rect()))
        return state

    def _shown(self) -> tuple[QAbstractScrollArea, HeardRows] | None:
        pane, heard = self._pane(), self._heard()
        return (pane, heard) if pane is not None and heard is not None else None


class _Row(QAccessibleInterface):
    """One row of a pane."""

    def __init__(self, around: _Pane, index: int) -> None:
        super().__init__()
        self._around = around
        self.index = index

    def isValid(self) -> bool:  # noqa: N802 - Qt's name
        """Tell whether the row is there."""
        return self.index < self._around.childCount()

    def object(self) -> QObject:
        """Return none: a row is no widget."""
        return None  # type: ignore[return-value]  # Qt's own may return none

    def parent(self) -> QAccessibleInterface:
        """Return the pane."""
        return self._around

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """Count no parts."""
        return 0

    def child(self, _index: int, /) -> QAccessibleInterface:
        """Return no part."""
        return None  # type: ignore[return-value]  # as above

    def childAt(self, _x: int, _y: int, /) -> QAccessibleInterface:  # noqa: N802 - Qt's name
        """Return no part."""
        return None  # type: ignore[return-value]  # as above

    def indexOfChild(self, _child: QAccessibleInterface, /) -> int:  # noqa: N802 - Qt's name
        """Return that nothing is a part."""
        return -1

    def role(self) -> QAccessible.Role:
        """Return what a row is."""
        return QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text, /) -> str:
        """Return what is said of the row."""
        return self._around.words(self.index, kind)

    def setText(self, kind: QAccessible.Text, words: str, /) -> None:  # noqa: N802 - Qt's name
        """Leave the row as it is: nothing of a revision can be written over."""

    def rect(self) -> QRect:
        """Return where the row stands on the screen."""
        return self._around.box(self.index)

    def state(self) -> QAccessible.State:
        """Return whether the row is in sight, and whether the reader is there."""
        return self._around.state_of(self.index)


@cache
def make_heard() -> None:
    """Have Qt ask for the rows of each pane that has any.

    Best before anything is asked for: what Qt knows of is let go of at the end in the opposite order.
    """
    QAccessible.installFactory(_interface_of)


def _interface_of(_name: str, pane: QObject) -> QAccessibleInterface | None:
    heard = getattr(pane, "heard", None)
    if not isinstance(pane, QAbstractScrollArea) or not isinstance(heard, HeardRows):
        return None
    heard.around = _Pane(pane, heard)
    return heard.around
