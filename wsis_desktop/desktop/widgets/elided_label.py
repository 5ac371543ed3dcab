"""A label that cuts its words by "…" where they do not fit, and tells them all in its tool tip."""

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

    Where they would be cut and there is room for `short` ones, it shows those. They are cut at the end, or `within` where
    the end tells them from others, as of names of files. A tip that was set from outside stays.
    """

    short = ""
    within = False
    _tip = ""

    def minimumSizeHint(self) -> QSize:
        """Return a narrow size: the label never widens the window."""
        return QSize(1, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words, cut where they are too long."""
        room = self.contentsRect()
        shown = self._cut(room.width())
        tip = self.text() if shown != self.text() else ""
        if tip != self._tip and self.toolTip() in (
            "",
            self._tip,
        ):  # which is told to everyone who listens, at each paint
            self.setToolTip(tip)
            self._tip = tip
        painter = QPainter(self)
        painter.drawText(room, _WHERE_LINES_BEGIN, cut_off(shown))
        painter.end()

    def _cut(self, width: int) -> str:
        if self.fontMetrics().horizontalAdvance(self.text()) <= width:
            return self.text()
        if self.short and self.fontMetrics().horizontalAdvance(self.short) <= width:
            return self.short
        from PySide6.QtCore import Qt  # noqa: PLC0415 - slow to load; what the face of the window says has mostly room

        where = Qt.TextElideMode.ElideMiddle if self.within else Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.text(), where, width)
