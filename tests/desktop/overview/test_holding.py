"""Holding two places together is told: where it can be done, that it was, and that nothing is held."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.desktop.test_window import Desk
from wsis_desktop.desktop.commands import Command

pytestmark = pytest.mark.window


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    qtbot.addWidget(made.window)
    assert QTest.qWaitForWindowExposed(made.window)
    made.compare()
    yield made
    made.window.close()
    made.bridge.close()


def test_what_is_held_and_let_go_is_told(desk: Desk) -> None:
    workspace, status = desk.window.centre.workspace, desk.window.status
    desk.do(Command.HOLD_PLACES)
    assert "in Pages" in status.currentMessage()
    desk.do(Command.VIEW_PAGES)
    workspace.finish()
    desk.do(Command.LET_GO)
    assert status.currentMessage() == "Nothing is held together by hand here."
    desk.do(Command.HOLD_PLACES)
    assert len(list(workspace.pages.sync.held)) == 1
    assert "stay together" in status.currentMessage()
    desk.do(Command.LET_GO)
    assert list(workspace.pages.sync.held) == []
    assert status.currentMessage() == "These places are no longer held together."
