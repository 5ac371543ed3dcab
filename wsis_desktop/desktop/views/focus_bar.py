"""The bar at the edge of a view by which the reader sees that the keys lead there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter
from PySide6.QtWidgets import QWidget

_WIDTH = 3


def led_by_keys(event: QFocusEvent) -> bool:
    """Tell whether the focus came otherwise than by the pointer, which shows by itself where it is."""
    return event.reason() is not Qt.FocusReason.MouseFocusReason


def paint_focus_bar(painter: QPainter, view: QWidget, colour: str) -> None:
    """Paint the bar along the edge of a view at which reading begins."""
    left = view.width() - _WIDTH if view.isRightToLeft() else 0
    painter.fillRect(left, 0, _WIDTH, view.height(), QColor(colour))
