"""The tool bar shows whole words or none, however long the names of the revisions are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop.commands import make_actions
from wsis_desktop.desktop.tool_bar import ToolBar
from wsis_desktop.model.comparison import Side

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
    layout = bar.layout()
    assert layout is not None
    layout.activate()
    for button in bar.findChildren(QToolButton):
        if button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon and button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.text()
