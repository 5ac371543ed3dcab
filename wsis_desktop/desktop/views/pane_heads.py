"""The line above a view's panes: which revision stands on which side, and where it is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wsis_desktop.desktop.painting.mirroring import placed, shut_off
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.views.typesetting import SANS
from wsis_desktop.model.comparison import Side

HEAD_HEIGHT = 34
_EDGE = 16
_GAP = 20


class PaneHeads(QWidget):
    """Names both sides, each above its pane."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._names: dict[Side, str] = {}
        self._notes: dict[Side, str] = {}
        self._spans: dict[Side, tuple[int, int]] = dict.fromkeys(Side, (_EDGE, _EDGE))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return one line."""
        return QSize(200, HEAD_HEIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def show_names(self, names: dict[Side, str]) -> None:
        """Name both sides."""
        self._names = names
        self._tell()

    def show_note(self, side: Side, note: str) -> None:
        """Say where a side is, behind its name."""
        if self._notes.get(side) != note:
            self._notes[side] = note
            self._tell()

    def set_span(self, side: Side, left: int, right: int) -> None:
        """Say between which edges a side's text stands."""
        if self._spans[side] != (left, right):
            self._spans[side] = left, right
            self.update()

    def box(self, side: Side) -> QRectF:
        """Return where a side is named: from where its text begins to where the other's begins, or to the edge."""
        left, right = self._spans[side]
        others = [self._spans[other] for other in self._names if other is not side]
        if self.isRightToLeft():
            left = max([_EDGE, *(span[1] + _GAP for span in others if span[1] < right)])
        else:
            right = min([self.width() - _EDGE, *(span[0] - _GAP for span in others if span[0] > left)])
        return QRectF(left, 0, max(0, right - left), self.height() - 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint both names."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.paper))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._theme.line))
        strong = QFont(SANS)
        strong.setPixelSize(12)
        plain = QFont(strong)
        strong.setWeight(QFont.Weight.DemiBold)
        for side, name in self._names.items():
            width = QFontMetricsF(strong).horizontalAdvance(name)
            box = self.box(side)
            behind = placed(box.adjusted(width, 0, 0, 0), box, self.layoutDirection())
            line = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.setFont(strong)
            painter.setPen(QColor(self._theme.ink))
            painter.drawText(box, line, name)
            if note := self._notes.get(side):
                painter.setFont(plain)
                painter.setPen(QColor(self._theme.soft))
                words = f" · {shut_off(note, self.layoutDirection())}"
                shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(behind.width()))
                painter.drawText(behind, line, shown)

    def _tell(self) -> None:
        parts = [" · ".join(filter(None, (name, self._notes.get(side, "")))) for side, name in self._names.items()]
        self.setAccessibleName("; ".join(parts))
        self.update()
