"""Docks at the side never stand beyond the window, however low it is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.desktop.shared_window import Window
from wsis_desktop.desktop.bare_dock import BareDock
from wsis_desktop.desktop.commands import Command

pytestmark = pytest.mark.window


@pytest.fixture(autouse=True)
def no_window_is_left() -> None:
    """Leave the window of this module open between its tests."""


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    """Yield one window for all tests of this module."""
    window = Window(tmp_path_factory.mktemp("library"))
    yield window
    window.close()


def shown(shared: Window) -> list[BareDock]:
    return [dock for dock in shared.shown.findChildren(BareDock) if not dock.isHidden()]


def fits(shared: Window, dock: BareDock) -> bool:
    return dock.geometry().bottom() <= shared.shown.height()


def bring_all(shared: Window) -> None:
    for dock in shown(shared):
        dock.close_button.click()
    assert shown(shared) == []
    for command in (Command.SHOW_NOTES, Command.HISTORY, Command.SHOW_BRACKETS):
        shared.shown.actions_[command].trigger()
        QTest.qWait(20)


def test_in_a_low_window_they_stand_behind_tabs(shared: Window, qtbot: QtBot) -> None:
    del qtbot
    shared.shown.resize(704, 402)
    QTest.qWait(20)
    bring_all(shared)
    first, *others = shown(shared)
    assert set(shared.shown.tabifiedDockWidgets(first)) == set(others)
    assert len(others) == 2
    in_front = [dock for dock in (first, *others) if not dock.visibleRegion().isEmpty()]
    assert [(dock.objectName(), dock.geometry().bottom()) for dock in in_front if not fits(shared, dock)] == []
    # What is asked for comes to the front.
    front = shared.shown.notes.dock
    assert front.visibleRegion().isEmpty()
    shared.shown.actions_[Command.SHOW_NOTES].trigger()
    QTest.qWait(20)
    assert not front.visibleRegion().isEmpty()


def test_in_a_high_one_they_stand_above_each_other(shared: Window, qtbot: QtBot) -> None:
    del qtbot
    for dock in shown(shared):
        dock.close_button.click()
    shared.shown.resize(1400, 1100)
    QTest.qWait(20)
    bring_all(shared)
    bottoms = sorted(dock.geometry().bottom() for dock in shown(shared))
    assert len(set(bottoms)) == 3
    assert all(fits(shared, dock) for dock in shown(shared))
