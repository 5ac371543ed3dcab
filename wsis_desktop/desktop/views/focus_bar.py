"""The bar at the edge of a view by which the reader sees that the keys lead there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea as _Area

    from wsis_desktop.desktop.views.heard_rows import HeardRows
else:
    _Area = object

_WIDTH = 3


def led_by_keys(event: QFocusEvent) -> bool:
    """Tell whether the focus came otherwise than by the pointer, which shows by itself where it is."""
    return event.reason() is not Qt.FocusReason.MouseFocusReason


class FocusShown(_Area):
    """Inherited by a scrolled view that shows the bar while it has the keys, unless the pointer brought them."""

    _led_by_keys = False
    heard: HeardRows | None = None
    """Its rows, where it is no view of Qt's that has rows of its own."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys go."""
        super().focusInEvent(event)
        if self.heard is not None:
            self.heard.take_focus()
        self._led_by_keys = led_by_keys(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paint_focus(self, painter: QPainter, colour: str) -> None:
        """Paint the bar along the edge at which reading begins, where it is to be seen."""
        if self._led_by_keys and self.hasFocus():
            view = self.viewport()
            left = view.width() - _WIDTH if view.isRightToLeft() else 0
            painter.fillRect(left, 0, _WIDTH, view.height(), QColor(colour))
