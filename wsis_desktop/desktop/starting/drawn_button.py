"""Buttons of the window's face that paint their icon themselves.

Before Python gives a button an icon, or makes one with words, which might be an icon, it loads what Qt calls each icon of a
desktop: a good part of the time in which the window comes up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from wsis_desktop.desktop.painting.icons import IconName, pixmap

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as _Button
else:
    _Button = object

_SIDE: Final = 16
_BEFORE_IT: Final = 15
"""What a button with words has before its icon: see `pictured` in the style sheet."""


class Drawing(NamedTuple):
    """An icon in the ink of a button that can be pressed, and of one at rest."""

    name: IconName
    ink: str
    resting: str


class _Drawn(_Button):
    """Inherited by a button to paint an icon upon itself."""

    drawing: Drawing | None = None

    def draw(self, drawing: Drawing) -> None:
        """Show this icon."""
        self.drawing = drawing
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, and its icon upon it."""
        super().paintEvent(event)
        if self.drawing is not None:
            _paint(self, self.drawing)


class DrawnButton(_Drawn, QPushButton):
    """A button with an icon before its words."""


class DrawnToolButton(_Drawn, QToolButton):
    """A button with nothing but an icon."""


def _paint(button: _Button, drawing: Drawing) -> None:
    ink = drawing.ink if button.isEnabled() else drawing.resting
    left = (button.width() - _SIDE) // 2
    if button.text():
        left = button.width() - _BEFORE_IT - _SIDE if QApplication.isRightToLeft() else _BEFORE_IT
    picture = pixmap(drawing.name, ink, _SIDE, button.devicePixelRatioF())
    painter = QPainter(button)
    painter.drawPixmap(left, (button.height() - _SIDE) // 2, picture)
    painter.end()
