"""Buttons that paint their icon themselves show it where lines begin, or in their middle, in the ink that they are in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop.painting.icons import IconName
from wsis_desktop.desktop.painting.style_sheet import dress_first, style_sheet
from wsis_desktop.desktop.painting.theme import LIGHT
from wsis_desktop.desktop.starting.drawn_button import Drawing, DrawnButton, DrawnToolButton

GREY = 48
INK, RESTING = "#ff0000", "#00ff00"
DRAWING = Drawing(IconName.CLOSE, INK, RESTING)


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def direction(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Qt.LayoutDirection]:
    """Let lines run to the right, then to the left."""
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(before)


def inked(button: QAbstractButton, ink: str) -> QRect:
    """Return the part of a button that is painted in an ink or a shade of it; greys have a hue, too, but hardly."""
    picture: QImage = button.grab().toImage()
    found = QRect()
    for y in range(picture.height()):
        for x in range(picture.width()):
            colour, wanted = picture.pixelColor(x, y), QColor(ink)
            if colour.saturation() > GREY and colour.hue() == wanted.hue():
                found |= QRect(x, y, 1, 1)
    return found


@pytest.mark.usefixtures("direction")
@pytest.mark.parametrize(("enabled", "ink"), [(True, INK), (False, RESTING)])
def test_a_bare_button_has_its_icon_in_its_middle(qtbot: QtBot, *, enabled: bool, ink: str) -> None:
    button = DrawnToolButton()
    qtbot.addWidget(button)
    button.draw(DRAWING)
    button.setEnabled(enabled)
    button.resize(60, 40)
    shown = inked(button, ink)
    assert shown.isValid()
    assert (shown.center() - button.rect().center()).manhattanLength() <= 2
    assert not inked(button, RESTING if enabled else INK).isValid()


def test_an_icon_stands_before_the_words_of_its_button(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    button = DrawnButton()
    qtbot.addWidget(button)
    dress_first(button, "pictured")
    button.setStyleSheet(style_sheet(LIGHT) + "QPushButton { color: #0000ff; border-color: #ffffff; }")
    button.setText("Open the sample")
    button.draw(DRAWING)
    button.resize(button.sizeHint())
    icon, words = inked(button, INK), inked(button, "#0000ff")
    assert icon.isValid()
    assert words.isValid()
    begins = icon.right() < words.left() if direction is Qt.LayoutDirection.LeftToRight else words.right() < icon.left()
    assert begins
    outer = min(icon.left(), button.width() - 1 - icon.right())
    assert 12 <= outer <= 22
