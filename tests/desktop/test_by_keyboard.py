"""The window by keyboard alone: where Tab and the arrows lead, and what Enter and Escape do there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.shared_window import NEW, OLD, Window
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.model.comparison import Side, Significance

pytestmark = pytest.mark.window

A_ROUND = 100


@pytest.fixture(autouse=True)
def no_window_is_left() -> None:
    """Keep the window that the tests of this module share; it is closed and deleted behind the last one."""


@pytest.fixture
def window(shared: Window, qtbot: QtBot) -> Window:
    """Return the window with the keys in the text."""
    shared.shown.actions_[Command.VIEW_TEXT].trigger()
    shared.shown.activateWindow()
    qtbot.waitUntil(shared.shown.isActiveWindow)
    shared.text.table.setFocus()
    return shared


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def round_of(window: Window, key: Qt.Key) -> list[QWidget]:
    """Press a key until the focus is where it was, and return where it came by."""
    begin, been = focused(), list[QWidget]()
    while (not been or been[-1] is not begin) and len(been) < A_ROUND:
        QTest.keyClick(window.shown, key)
        been.append(focused())
    assert been[-1] is begin, "the round closes"
    return been[:-1]


def test_tab_leads_from_the_text_on_to_the_tool_bar_and_back_the_same_way(window: Window) -> None:
    onward = round_of(window, Qt.Key.Key_Tab)
    assert onward[0] is window.shown.tool_bar.pickers[Side.OLD], "never back to the list, of which it would not get out"
    assert onward[-1] is window.shown.side_bar.changes.tree
    assert round_of(window, Qt.Key.Key_Backtab) == onward[::-1]
    assert len(onward) == len(set(onward))


def test_tab_stops_at_the_pressed_one_of_a_choice_and_arrows_choose_another(window: Window) -> None:
    bar = window.shown.side_bar.changes.depths
    wording, substance = bar.button(Significance.WORDING), bar.button(Significance.SUBSTANTIVE)
    wording.click()
    window.text.table.setFocus()
    choice = [each for each in round_of(window, Qt.Key.Key_Backtab) if bar.isAncestorOf(each)]
    assert choice == [wording]
    wording.setFocus()
    QTest.keyClick(wording, Qt.Key.Key_Right)
    assert focused() is substance
    assert substance.isChecked()
    window.text.table.setFocus()
    assert [each for each in round_of(window, Qt.Key.Key_Tab) if bar.isAncestorOf(each)] == [substance]
    bar.button(Significance.EDITORIAL).click()


def test_tab_stays_on_the_start_page_where_there_is_no_more(window: Window, qtbot: QtBot) -> None:
    shown = window.shown
    shown.actions_[Command.CLOSE_COMPARISON].trigger()
    qtbot.waitUntil(shown.centre.start.isVisible)
    shown.centre.start.sample.setFocus()
    reached = round_of(window, Qt.Key.Key_Tab)
    assert len(reached) > 1
    assert all(each.isVisible() and shown.centre.start.isAncestorOf(each) for each in reached)
    shown.open_files([OLD, NEW])
    window.answer()


def test_what_hides_itself_gives_the_focus_to_what_comes_next(window: Window) -> None:
    bar = window.shown.tool_bar
    bar.lock.setFocus()
    bar.lock.hide()
    assert isinstance(focused(), QToolButton)
    assert focused().accessibleName() == "Find in both"
    bar.lock.show()


def test_what_hides_itself_at_the_end_of_a_part_leaves_the_focus_in_that_part(window: Window) -> None:
    bar = window.shown.tool_bar
    bar.theme_button.setFocus()
    bar.theme_button.hide()
    assert bar.isAncestorOf(focused())
    bar.theme_button.show()


def test_escape_leads_from_beside_the_text_back_to_it(window: Window) -> None:
    shown = window.shown
    for beside in (shown.tool_bar.lock, shown.side_bar.changes.tree):
        beside.setFocus()
        QTest.keyClick(shown, Qt.Key.Key_Escape)
        assert focused() is window.text.table


def test_the_menu_of_what_has_the_keys_opens_without_a_key_of_its_own(window: Window, qtbot: QtBot) -> None:
    tree = window.shown.side_bar.changes.tree
    tree.setFocus()
    with qtbot.waitSignal(tree.menu_wanted):
        QTest.keyClick(window.shown, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()


def test_a_list_shows_at_which_row_the_keys_are(window: Window) -> None:
    outline = window.shown.side_bar.outline.list
    window.shown.actions_[Command.SHOW_OUTLINE].trigger()
    assert focused() is outline
    assert [index.row() for index in outline.selectionModel().selectedIndexes()] == [outline.currentIndex().row()]
    window.shown.actions_[Command.SHOW_CHANGES].trigger()


def test_a_briefing_not_begun_leads_to_what_begins_it(window: Window) -> None:
    window.shown.actions_[Command.WRITE_BRIEFING].trigger()
    panel = window.shown.briefings.writing.panel
    assert panel is not None
    assert focused() is panel.begin
    window.shown.actions_[Command.NOTES_BAR].trigger()


def test_the_notes_lead_to_the_one_that_is_being_written(window: Window, qtbot: QtBot) -> None:
    shown = window.shown
    shown.actions_[Command.NOTE].trigger()
    qtbot.waitUntil(lambda: shown.notes.dock.panel.editor is not None)
    window.text.table.setFocus()
    shown.actions_[Command.SHOW_NOTES].trigger()
    editor = shown.notes.dock.panel.editor
    assert editor is not None
    assert focused() is editor.body
    window.text.table.setFocus()
    shown.actions_[Command.NEXT_PANE].trigger()
    assert focused() is editor.body, "F6 leads there, too"
    QTest.keyClick(editor.body, Qt.Key.Key_Escape)
    shown.actions_[Command.NOTES_BAR].trigger()
