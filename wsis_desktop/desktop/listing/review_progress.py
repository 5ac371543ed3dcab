"""How many of the changes listed the reader has ticked as reviewed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.speaking.numerals import numeral

_HEIGHT = 4


class _Bar(QWidget):
    """Shows a share of a whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = LIGHT
        self.share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a thin line."""
        return QSize(60, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the whole, and the share from the side where lines begin."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        part = QRectF(whole)
        part.setWidth(whole.width() * self.share)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            part.moveRight(whole.right())
        for box, colour in ((whole, self.theme.line), (part, self.theme.good)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(box, _HEIGHT / 2, _HEIGHT / 2)
        painter.end()


class ReviewProgress(QWidget):
    """A bar, and the numbers in words; hidden until the first change is ticked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = _Bar(self)
        self.words = QLabel()
        dress(self.words, "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 6)
        layout.setSpacing(3)
        layout.addWidget(self._bar)
        layout.addWidget(self.words)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._bar.theme = theme
        self._bar.update()

    def show_progress(self, reviewed: int, every: int) -> None:
        """Show how far the reader is."""
        self.setVisible(reviewed > 0)
        self._bar.share = reviewed / every if every else 0.0
        self._bar.update()
        self.words.setText(self.tr("%1 of %2 reviewed").replace("%2", numeral(every)).replace("%1", numeral(reviewed)))
