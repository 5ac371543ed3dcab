"""The tool bar shows whole words or none, however long the names of the revisions are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMainWindow, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.wearing import Wear
from wsis_desktop.desktop.commands.commands import make_actions
from wsis_desktop.desktop.painting.theme import LIGHT
from wsis_desktop.desktop.tool_bar import ToolBar
from wsis_desktop.model.comparison import Side

BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
LONG = "Draft outcome document of the high-level meeting, advance unedited"


@pytest.mark.parametrize("width", [1000, 1100, 1200, 1366, 1440])
@pytest.mark.parametrize(("name", "date"), [("Rev.1", "3 November 2025"), (LONG, "3 November 2025"), (LONG, "")])
def test_no_word_is_cut_short(qtbot: QtBot, width: int, name: str, date: str) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    bar = ToolBar(make_actions(parent), parent)
    for side in Side:
        bar.pickers[side].set_revision(name, date, "a.pdf")
    bar.resize(width, 56)
    parent.resize(width, 56)
    parent.show()
    _assert_words_are_whole(bar)


def test_no_word_is_cut_short_when_the_window_grows(qtbot: QtBot, wear: Wear) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = ToolBar(make_actions(window), window)
    window.addToolBar(bar)
    wear(LIGHT)
    bar.set_theme(LIGHT)
    for side in Side:
        bar.pickers[side].set_revision(LONG, "3 November 2025", "a.pdf")
    window.resize(1000, 200)
    window.show()
    for width in range(1000, 1700, 12):
        window.resize(width, 200)
        QCoreApplication.processEvents()
        _assert_words_are_whole(bar)
    assert any(button.toolButtonStyle() is BESIDE for button in bar.findChildren(QToolButton))


def _assert_words_are_whole(bar: ToolBar) -> None:
    layout = bar.layout()
    assert layout is not None
    layout.activate()
    for button in bar.findChildren(QToolButton):
        if button.toolButtonStyle() is BESIDE and button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.text()
