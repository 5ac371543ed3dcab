"""A look that is given to a widget on show is the look of one that had it from the beginning."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop.style_sheet import dress, style_sheet
from wsis_desktop.desktop.theme import LIGHT


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
