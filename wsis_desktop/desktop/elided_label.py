"""A label that ends in "…" where its words do not fit, and tells them all in its tool tip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from wsis_desktop.desktop.mirroring import cut_off


class ElidedLabel(QLabel):
    """Shows plain words on one line, as many as there is room for."""

    def minimumSizeHint(self) -> QSize:
        """Return a narrow size: the label never widens the window."""
        return QSize(1, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words, cut at the end."""
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, self.alignment(), cut_off(shown))
        painter.end()
