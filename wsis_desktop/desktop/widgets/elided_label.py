"""A label that ends in "…" where its words do not fit, and tells them all in its tool tip."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from wsis_desktop.desktop.painting.mirroring import cut_off

_WHERE_LINES_BEGIN: Final = 0x81
"""`AlignLeft | AlignVCenter`, as a number: see `by_name`."""


class ElidedLabel(QLabel):
    """Shows plain words on one line, as many as there is room for, from where lines begin.

    Where they would be cut and there is room for `short` ones, it shows those.
    """

    short = ""

    def minimumSizeHint(self) -> QSize:
        """Return a narrow size: the label never widens the window."""
        return QSize(1, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words, cut at the end."""
        room = self.contentsRect()
        shown = self._cut(room.width())
        tip = self.text() if shown != self.text() else ""
        if tip != self.toolTip():  # which is told to everyone who listens, at each paint
            self.setToolTip(tip)
        painter = QPainter(self)
        painter.drawText(room, _WHERE_LINES_BEGIN, cut_off(shown))
        painter.end()

    def _cut(self, width: int) -> str:
        if self.fontMetrics().horizontalAdvance(self.text()) <= width:
            return self.text()
        if self.short and self.fontMetrics().horizontalAdvance(self.short) <= width:
            return self.short
        from PySide6.QtCore import Qt  # noqa: PLC0415 - slow to load; what the face of the window says has mostly room

        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)
