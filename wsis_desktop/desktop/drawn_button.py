"""Buttons of the window's face that paint their icon themselves.

Before Python gives a button an icon, or makes one with words, which might be an icon, it loads what Qt calls each icon of a
desktop: a good part of the time in which the window comes up.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QToolButton

from wsis_desktop.desktop.icons import IconName, pixmap

_SIDE: Final = 16
_BEFORE_IT: Final = 15
"""What a button with words has before its icon: see `pictured` in the style sheet."""


class Drawing(NamedTuple):
    """An icon in the ink of a button that can be pressed, and of one at rest."""

    name: IconName
    ink: str
    resting: str


class DrawnButton(QPushButton):
    """A button with an icon before its words."""

    drawing: Drawing | None = None

    def draw(self, drawing: Drawing) -> None:
        """Show this icon."""
        self.drawing = drawing
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, and its icon upon it."""
        super().paintEvent(event)
        _paint(self, self.drawing)


class DrawnToolButton(QToolButton):
    """A button with nothing but an icon."""

    drawing: Drawing | None = None

    def draw(self, drawing: Drawing) -> None:
        """Show this icon."""
        self.drawing = drawing
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, and its icon upon it."""
        super().paintEvent(event)
        _paint(self, self.drawing)


def _paint(button: QAbstractButton, drawing: Drawing | None) -> None:
    if drawing is None:
        return
    ink = drawing.ink if button.isEnabled() else drawing.resting
    left = (button.width() - _SIDE) // 2
    if button.text():
        left = button.width() - _BEFORE_IT - _SIDE if QApplication.isRightToLeft() else _BEFORE_IT
    picture = pixmap(drawing.name, ink, _SIDE, button.devicePixelRatioF())
    painter = QPainter(button)
    painter.drawPixmap(left, (button.height() - _SIDE) // 2, picture)
    painter.end()
