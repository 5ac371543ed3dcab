"""A bar that fills with the share of words that changed: its length tells it, not its colour alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from wsis_desktop.desktop.painting.theme import Theme

_LEAST = 2.0


def paint_heat(painter: QPainter, bar: QRectF, share: float, theme: Theme) -> None:
    """Paint the bar; what is more than nothing can be seen."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.line))
    painter.drawRoundedRect(bar, 3, 3)
    if share > 0:
        width = max(_LEAST, bar.width() * min(1.0, share))
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = bar.right() - width if mirrored else bar.left()
        painter.setBrush(QColor(theme.edited.strong))
        painter.drawRoundedRect(QRectF(left, bar.top(), width, bar.height()), min(3.0, width / 2), 3)
