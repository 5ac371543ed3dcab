"""The line above a view's panes: which revision stands on which side, and where it is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wsis_desktop.desktop.theme import LIGHT, Theme
from wsis_desktop.desktop.views.typesetting import SANS
from wsis_desktop.model.comparison import Side

HEAD_HEIGHT = 34


class PaneHeads(QWidget):
    """Names both sides, each above its pane."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._names: dict[Side, str] = {}
        self._notes: dict[Side, str] = {}
        self._lefts: dict[Side, int] = dict.fromkeys(Side, 18)
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

    def set_left(self, side: Side, left: int) -> None:
        """Say where a side's text begins."""
        if self._lefts[side] != left:
            self._lefts[side] = left
            self.update()

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
            left = float(self._lefts[side])
            right = self._lefts[Side.NEW] - 20.0 if side is Side.OLD else self.width() - 16.0
            width = QFontMetricsF(strong).horizontalAdvance(name)
            box = QRectF(left, 0, max(0.0, right - left), self.height() - 1)
            line = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.setFont(strong)
            painter.setPen(QColor(self._theme.ink))
            painter.drawText(box, line, name)
            if note := self._notes.get(side):
                painter.setFont(plain)
                painter.setPen(QColor(self._theme.soft))
                painter.drawText(box.adjusted(width, 0, 0, 0), line, f" · {note}")

    def _tell(self) -> None:
        parts = [" · ".join(filter(None, (name, self._notes.get(side, "")))) for side, name in self._names.items()]
        self.setAccessibleName("; ".join(parts))
        self.update()
