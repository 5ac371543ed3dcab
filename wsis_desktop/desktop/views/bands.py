"""The bands of the gutter: soft shapes that join what belongs together on both sides."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath


def band(old: tuple[float, float], new: tuple[float, float], left: float, right: float) -> QPainterPath:
    """Return a band from the heights `old` at `left` to the heights `new` at `right`, each from top to bottom."""
    middle = (left + right) / 2
    path = QPainterPath(QPointF(left, old[0]))
    path.cubicTo(QPointF(middle, old[0]), QPointF(middle, new[0]), QPointF(right, new[0]))
    path.lineTo(right, new[1])
    path.cubicTo(QPointF(middle, new[1]), QPointF(middle, old[1]), QPointF(left, old[1]))
    path.closeSubpath()
    return path


def badge_box(centre: float, top: float, size: float) -> QRectF:
    """Return the square of a badge whose middle stands at `centre`."""
    return QRectF(centre - size / 2, top, size, size)
