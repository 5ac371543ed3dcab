"""The order in which Tab goes: that in which a window is read as it stands, not that in which its parts were made.

A dialog is put into this order when it has come up. The window asks anew at each Tab, for its parts come and go; and where a
part hands the focus on to what it holds, and stands behind that in the order, Qt would never get past it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import TypeAlias

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDockWidget,
    QMainWindow,
    QScrollArea,
    QToolBar,
    QWidget,
)

from wsis_desktop.desktop.painting.mirroring import leading_dock_area, trailing_dock_area

_Placed: TypeAlias = tuple[QRect, QWidget]
_Edges: TypeAlias = Callable[[QRect], tuple[int, int]]


def order_tabs(*roots: QWidget) -> None:
    """Let Tab go through what can be seen of widgets as it is read, of one after the other; again when it was set anew."""
    for before, after in pairwise(each for root in roots for each in as_read(root)):
        QWidget.setTabOrder(before, after)


def tab_through(window: QMainWindow, *, onward: bool) -> bool:
    """Move the focus to the next of all that can be seen in a window, or back; from the last on to the first.

    What lies over the window, such as a step of the tour, keeps the focus until it goes. Qt asks also when what has the
    focus is hidden: it then goes to what stands beside that, in the same part if anything does.
    """
    focused = QApplication.focusWidget()
    roots = [part for part in _parts(window) if part.isVisible()]
    if focused is not None and focused.isVisible() and not any(root.isAncestorOf(focused) for root in roots):
        roots = [_outermost(focused, window)]
    at = next((at for at, root in enumerate(roots) if focused is not None and root.isAncestorOf(focused)), None)
    there = _beside(roots, at, focused, onward=onward)
    if there is None or there is focused:
        return False
    there.setFocus(Qt.FocusReason.TabFocusReason if onward else Qt.FocusReason.BacktabFocusReason)
    _bring_into_sight(there)
    return True


def _beside(roots: Sequence[QWidget], at: int | None, focused: QWidget | None, *, onward: bool) -> QWidget | None:
    """Return where Tab leads from what has the focus, in the part at a place; only parts on the way are looked through."""
    by = 1 if onward else -1
    if at is not None and focused is not None:
        stops = _stops(roots[at], focused)
        here = stops.index(focused) if focused in stops else -1
        if not focused.isVisible() and len(stops) > 1:
            return [*stops[here + 1 :], *stops[: max(0, here)][::-1]][0]
        if 0 <= here + by < len(stops):
            return stops[here + by]
    first = (-1 if onward else 0) if at is None else at
    for step in range(1, len(roots) + 1):
        stops = _stops(roots[(first + by * step) % len(roots)], None)
        if stops:
            return stops[0 if onward else -1]
    return None


def as_read(root: QWidget, also: QWidget | None = None) -> list[QWidget]:
    """Return what the keys can lead to, and what has them now, in the order in which it is read.

    What stands in a part that scrolls is read where that part stands.
    """
    led_to = (each for each in root.findChildren(QWidget) if each is also or _is_led_to(each, root))
    units = dict.fromkeys(_scrolling(each, root) or each for each in led_to)
    placed = [(_box(each, root), each) for each in units]
    found: list[QWidget] = []
    for _, each in _read(placed, mirrored=root.layoutDirection() is Qt.LayoutDirection.RightToLeft):
        if each is also or _is_led_to(each, root):
            found.append(each)
        if isinstance(each, QScrollArea) and (inside := each.widget()) is not None:
            found += as_read(inside, also)
    return found


def _stops(root: QWidget, focused: QWidget | None) -> list[QWidget]:
    return [each for each in as_read(root, focused) if each is focused or _is_stop(each)]


def _parts(window: QMainWindow) -> Iterator[QWidget]:
    """Yield the parts of a window, as they stand from where one begins to read."""
    yield from window.findChildren(QToolBar)
    docks = [dock for dock in window.findChildren(QDockWidget) if not dock.isFloating()]
    before, behind = leading_dock_area(), trailing_dock_area()
    by_area = {area: [dock for dock in docks if window.dockWidgetArea(dock) is area] for area in Qt.DockWidgetArea}
    for parts in by_area.values():
        parts.sort(key=lambda dock: (dock.y(), dock.x()))
    yield from by_area.pop(before)
    if (centre := window.centralWidget()) is not None:
        yield centre
    yield from by_area.pop(behind)
    for parts in by_area.values():
        yield from parts
    yield window.statusBar()


def _outermost(widget: QWidget, window: QWidget) -> QWidget:
    """Return what stands on a window itself and holds a widget."""
    while (around := widget.parentWidget()) is not None and around is not window:
        widget = around
    return widget


def _is_stop(widget: QWidget) -> bool:
    """Tell whether Tab stops here: of buttons of which one is pressed it stops at that one, arrows lead to the others."""
    if not widget.isEnabled():
        return False
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    pressed = group.checkedButton() if group is not None and group.exclusive() else None
    return pressed is None or pressed is widget or not pressed.isVisible()


def _bring_into_sight(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def _scrolling(widget: QWidget, root: QWidget) -> QScrollArea | None:
    """Return the outermost part of `root` that scrolls a widget, or is it."""
    found = None
    around: QWidget | None = widget
    while around is not None and around is not root:
        found = around if isinstance(around, QScrollArea) else found
        around = around.parentWidget()
    return found


def _is_led_to(widget: QWidget, root: QWidget) -> bool:
    # What costs least is asked first: a window has hundreds of widgets, and few of them are led to.
    if not (widget.focusPolicy() & Qt.FocusPolicy.TabFocus or _of_one_choice(widget)):
        return False
    if not widget.isVisibleTo(root) or isinstance(widget.parent(), QAbstractSpinBox | QComboBox):
        return False
    return widget.focusProxy() is None and widget.window() is root.window()


def _of_one_choice(widget: QWidget) -> bool:
    """Tell whether a button is one of several of which one is pressed: Qt takes Tab from those that have not the focus."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus


def _box(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def _read(placed: Sequence[_Placed], *, mirrored: bool) -> list[_Placed]:
    """Cut what stands together where a line or a column of nothing goes through it: lines first, then columns."""
    if len(placed) <= 1:
        return list(placed)
    lines = _cut(placed, lambda box: (box.top(), box.bottom()))
    if len(lines) == 1:
        columns = _cut(placed, lambda box: (box.left(), box.right()))
        if len(columns) == 1:
            return sorted(placed, key=lambda each: (each[0].top(), each[0].left()))
        lines = columns[::-1] if mirrored else columns
    return [each for line in lines for each in _read(line, mirrored=mirrored)]


def _cut(placed: Sequence[_Placed], edges: _Edges) -> list[list[_Placed]]:
    groups: list[list[_Placed]] = []
    reached = 0
    for each in sorted(placed, key=lambda each: edges(each[0])):
        begins, ends = edges(each[0])
        if groups and begins <= reached:
            groups[-1].append(each)
            reached = max(reached, ends)
        else:
            groups.append([each])
            reached = ends
    return groups
