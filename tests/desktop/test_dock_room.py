"""Docks give way to each other in a window that has no room for all of them, and come back when it has."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget
from pytestqt.qtbot import QtBot

from tests.desktop.shared_window import Window
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.dock_room import dock_room
from wsis_desktop.desktop.main_window import MainWindow
from wsis_desktop.desktop.remembering.settings import Settings, save_settings
from wsis_desktop.desktop.widgets.flow_layout import FlowRow
from wsis_desktop.desktop.widgets.low_room import LowRoom

pytestmark = pytest.mark.window
LARGE, LOW, NARROW = (1200, 1000), (683, 360), (640, 700)
BESIDE = (Command.SHOW_NOTES, Command.HISTORY, Command.SHOW_BRACKETS)
A_FEW_DOZEN = 60


@pytest.fixture
def shared(qapp: QApplication, tmp_path: Path) -> Iterator[Window]:
    del qapp
    made = Window(tmp_path)
    yield made
    made.close()


@pytest.fixture
def window(shared: Window) -> MainWindow:
    resize(shared.shown, LARGE)
    return shared.shown


def resize(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    QTest.qWait(60)


def do(window: MainWindow, *commands: Command) -> None:
    for command in commands:
        window.actions_[command].trigger()
        QTest.qWait(60)


def seen(window: MainWindow) -> set[str]:
    """Return what can be seen, once it stands within the window and apart: docks are laid out when their parts are."""
    for _ in range(30):
        docks = {dock.objectName(): dock.geometry() for dock in window.findChildren(QDockWidget) if dock.isVisible()}
        apart = not any(one.intersects(other) for one, other in combinations(docks.values(), 2))
        if apart and all(window.rect().contains(box) for box in docks.values()):
            return set(docks)
        QTest.qWait(40)
    raise AssertionError(docks)


def test_all_stand_beside_each_other_where_there_is_room(window: MainWindow) -> None:
    do(window, *BESIDE)
    assert seen(window) == {"side-bar", "notes", "history", "brackets"}


def test_in_a_low_window_the_one_asked_for_takes_the_place_of_those_before(window: MainWindow) -> None:
    resize(window, LOW)
    for command, name in zip(BESIDE, ("notes", "history", "brackets"), strict=True):
        do(window, command)
        assert seen(window) == {name}
    assert "History" in window.statusBar().currentMessage()


def test_in_a_narrow_window_both_sides_give_way_to_each_other(window: MainWindow) -> None:
    do(window, Command.SHOW_NOTES)
    resize(window, NARROW)
    assert seen(window) == {"notes"}
    do(window, Command.SHOW_CHANGES)
    assert seen(window) == {"side-bar"}
    do(window, Command.SHOW_NOTES)
    assert seen(window) == {"notes"}


def test_all_come_back_when_the_window_grows(window: MainWindow) -> None:
    do(window, *BESIDE)
    for size in (LOW, NARROW, (560, 360)):
        resize(window, size)
        assert len(seen(window)) < len(BESIDE) + 1
    resize(window, LARGE)
    assert seen(window) == {"side-bar", "notes", "history", "brackets"}
    column = window.notes.dock.widget()
    assert column is not None
    row, low = column.findChildren(FlowRow)[0], next(each for each in column.findChildren(LowRoom) if each.isVisible())
    assert row.height() >= row.heightForWidth(row.width())
    assert not row.geometry().intersects(QRect(low.mapTo(column, QPoint(0, 0)), low.size()))


def test_what_the_reader_closes_stays_closed_and_makes_room(window: MainWindow) -> None:
    resize(window, LOW)
    do(window, *BESIDE)
    window.overview.brackets.dock.close_button.click()
    QTest.qWait(60)
    assert seen(window) == {"history"}
    resize(window, LARGE)
    assert seen(window) == {"side-bar", "history", "notes"}


def test_the_menu_tells_what_can_be_seen_and_brings_it(window: MainWindow) -> None:
    ticks = window.actions_[Command.NOTES_BAR], window.actions_[Command.SIDE_BAR]
    do(window, Command.SHOW_NOTES)
    assert [each.isChecked() for each in ticks] == [True, True]
    resize(window, NARROW)
    assert [each.isChecked() for each in ticks] == [True, False]
    do(window, Command.SIDE_BAR)
    assert [each.isChecked() for each in ticks] == [False, True]
    assert seen(window) == {"side-bar"}
    do(window, Command.SIDE_BAR)
    assert [each.isChecked() for each in ticks] == [True, False]
    assert seen(window) == {"notes"}
    resize(window, LARGE)
    assert seen(window) == {"notes"}


def test_the_texts_keep_a_width_at_which_they_can_be_read(window: MainWindow) -> None:
    do(window, *BESIDE)
    for width in range(1200, 559, -40):
        resize(window, (width, 700))
        seen(window)
        assert window.centre.width() >= 300, width


def test_a_dock_leaves_the_texts_their_part_of_the_window(window: MainWindow) -> None:
    resize(window, LOW)
    for command in (*BESIDE, Command.WRITE_BRIEFING):
        do(window, command)
        assert window.centre.width() >= LOW[0] * 59 // 100, command


def test_what_gave_way_is_still_wanted_at_the_next_start(window: MainWindow) -> None:
    do(window, Command.SHOW_NOTES)
    resize(window, NARROW)
    do(window, Command.SHOW_CHANGES)
    settings = window.keeper.settings
    assert settings.notes_bar
    assert settings.side_bar
    window.notes.show_page(comparing=True)
    assert seen(window) == {"side-bar"}, "turning a page brings nothing back"


def test_what_was_wanted_is_there_when_a_window_that_begins_low_grows(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    save_settings(tmp_path, Settings(notes_bar=True))
    shared = Window(tmp_path, size=NARROW)
    try:
        assert len(seen(shared.shown)) == 1
        resize(shared.shown, LARGE)
        assert seen(shared.shown) == {"side-bar", "notes"}
    finally:
        shared.close()


def test_keys_never_go_to_what_gave_way(window: MainWindow, qtbot: QtBot) -> None:
    do(window, *BESIDE)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    do(window, Command.SHOW_NOTES)
    resize(window, LOW)
    do(window, Command.HISTORY)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert window.dossiers.history.dock.isAncestorOf(focused), "the dock that came has the keys"
    hidden = [dock for dock in window.findChildren(QDockWidget) if dock.isHidden()]
    assert len(hidden) >= len(BESIDE) - 1
    for _ in range(A_FEW_DOZEN):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert not any(dock.isAncestorOf(focused) for dock in hidden)
        QTest.keyClick(focused, Qt.Key.Key_Tab)


def test_the_text_has_the_keys_when_their_dock_gives_way_to_a_smaller_window(window: MainWindow, qtbot: QtBot) -> None:
    do(window, Command.SHOW_CHANGES, Command.SHOW_NOTES, Command.VIEW_TEXT, Command.SHOW_CHANGES)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    do(window, Command.SHOW_NOTES)
    window.side_bar.changes.setFocus()
    resize(window, NARROW)
    view = window.centre.workspace.view
    qtbot.waitUntil(lambda: QApplication.focusWidget() in {view, view.focusProxy()})


def test_a_list_below_the_text_gives_way_too(window: MainWindow) -> None:
    do(window, Command.SHOW_NOTES, Command.FIND)
    bar = window.centre.workspace.find_bar
    bar.listed.setChecked(True)
    bar.begin("access")
    QTest.qWait(200)
    assert "found" in seen(window)
    resize(window, LOW)
    room = dock_room(window)
    assert not {dock.objectName() for dock in window.findChildren(QDockWidget) if room.gave_way(dock)} <= {"found"}
    do(window, Command.SHOW_NOTES)
    assert "notes" in seen(window)
    assert "found" not in seen(window)
    resize(window, LARGE)
    assert {"found", "notes", "side-bar"} <= seen(window)
