"""The order in which Tab goes: that in which a dialog or a panel is read as it stands, not that in which it was made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TypeAlias

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget

_Placed: TypeAlias = tuple[QRect, QWidget]
_Edges: TypeAlias = Callable[[QRect], tuple[int, int]]


def order_tabs(*roots: QWidget) -> None:
    """Let Tab go through what can be seen of widgets as it is read, of one after the other; again when it was set anew."""
    for before, after in pairwise(each for root in roots for each in as_read(root)):
        QWidget.setTabOrder(before, after)


def as_read(root: QWidget) -> list[QWidget]:
    """Return what the keys can lead to, in the order in which it is read."""
    placed = [(_box(each, root), each) for each in root.findChildren(QWidget) if _is_led_to(each, root)]
    return [widget for _, widget in _read(placed, mirrored=root.layoutDirection() is Qt.LayoutDirection.RightToLeft)]


def _is_led_to(widget: QWidget, root: QWidget) -> bool:
    if isinstance(widget.parent(), QAbstractSpinBox | QComboBox) or not widget.isVisibleTo(root):
        return False
    led = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return led and widget.focusProxy() is None and widget.window() is root.window()


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
