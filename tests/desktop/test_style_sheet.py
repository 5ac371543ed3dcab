"""A look that is given to a widget on show is the look of one that had it from the beginning."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop.style_sheet import dress, style_sheet
from wsis_desktop.desktop.theme import CONTRAST_LIGHT, LIGHT


@pytest.mark.parametrize("look", ["hint", "trouble-hint"])
def test_a_label_dressed_after_it_was_shown_keeps_its_margins(qtbot: QtBot, qapp: QApplication, look: str) -> None:
    before = qapp.styleSheet()
    qapp.setStyleSheet(style_sheet(LIGHT))
    try:
        late, early = QLabel("A note came along."), QLabel("A note came along.")
        dress(early, look)
        for label in (late, early):
            qtbot.addWidget(label)
            label.resize(300, 60)
            label.show()
        dress(late, look)
        assert late.contentsRect() == early.contentsRect() != late.rect()
    finally:
        qapp.setStyleSheet(before)


def test_buttons_of_dialogs_have_no_icons_of_the_system(qtbot: QtBot, qapp: QApplication) -> None:
    """They would be black on black in the dark; only with a display does the system bring them."""
    before = qapp.styleSheet()
    qapp.setStyleSheet(style_sheet(LIGHT))
    try:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close | QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(buttons)
        buttons.show()
        assert [button.icon().isNull() for button in buttons.buttons()] == [True, True]
    finally:
        qapp.setStyleSheet(before)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("look", ["last", "small-last"])
def test_the_last_of_a_row_of_buttons_ends_in_a_line_whichever_way_it_runs(
    qtbot: QtBot, qapp: QApplication, look: str, direction: Qt.LayoutDirection
) -> None:
    before = qapp.styleSheet()
    qapp.setLayoutDirection(direction)
    qapp.setStyleSheet(style_sheet(CONTRAST_LIGHT))
    try:
        button = QToolButton()
        dress(button, look)
        qtbot.addWidget(button)
        button.resize(60, 30)
        picture = button.grab().toImage()
        outer, inner = (59, 0) if direction is Qt.LayoutDirection.LeftToRight else (0, 59)
        assert picture.pixelColor(outer, 15).name() == CONTRAST_LIGHT.line
        assert picture.pixelColor(inner, 15).name() == CONTRAST_LIGHT.control, "the line is that of the button before"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        qapp.setStyleSheet(before)
