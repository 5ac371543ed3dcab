"""A frame around a part of the window or of a text, which lets the pointer through."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from wsis_desktop.desktop.painting.theme import Theme

_ROUND = 6


class FrameOver(QWidget):
    """Paints the frame just inside its own edge; made hidden."""

    def __init__(self, parent: QWidget, theme: Theme, *, edge: int, line: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:
        super().__init__(parent)
        self._theme = theme
        self._edge = edge
        self._line = line
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.accent), self._edge, self._line))
        inside = QRectF(self.rect()).adjusted(self._edge, self._edge, -self._edge, -self._edge)
        painter.drawRoundedRect(inside, _ROUND, _ROUND)
        painter.end()
