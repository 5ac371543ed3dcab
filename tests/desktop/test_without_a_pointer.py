"""What a pointer does by resting, dragging and clicking is done by keys, too: tips, widths, and what faces a paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QToolTip
from pytestqt.qtbot import QtBot

from tests.desktop.drafts import comparison
from tests.desktop.shared_window import Window
from tests.desktop.views.made import Sheets, bring_up, long_pair
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.overview.tip_words import tip_words
from wsis_desktop.desktop.views.pages_view import PagesView
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.revision import FootnoteMark, Revision

pytestmark = pytest.mark.window

Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def no_window_is_left() -> None:
    """Keep the window that the tests of this module share; it is closed and deleted behind the last one."""


@pytest.fixture
def window(shared: Window, qtbot: QtBot) -> Iterator[Window]:
    """Return the window with the keys in the text, at the first paragraph that changed."""
    shared.shown.actions_[Command.VIEW_TEXT].trigger()
    shared.shown.activateWindow()
    qtbot.waitUntil(shared.shown.isActiveWindow)
    shared.text.table.setFocus()
    shared.shown.guide.choose(2)
    yield shared
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def marked(revision: Revision, paragraph: int) -> Revision:
    """Return a revision in which a paragraph marks the last footnote."""
    changed = list(revision.paragraphs)
    last = len(changed) - 1
    changed[paragraph] = replace(changed[paragraph], marks=(FootnoteMark(10, last),))
    return replace(revision, paragraphs=tuple(changed))


def test_a_tip_tells_the_footnotes_of_both_texts_and_how_much_of_the_section_changed() -> None:
    compared = comparison()
    link = compared.links[2]
    noted = replace(compared, old=marked(compared.old, link.old[0]), new=marked(compared.new, link.new[0]))
    told = tip_words(noted, 2, "Access for all\n19 of 38 words changed").split("\n")
    assert told[0].startswith("edited · 1 · We ")
    assert told[1:3] == ["Note 1: See the survey of 2024.", "Note 1: See the survey of 2025."]
    assert told[3:] == ["Access for all", "19 of 38 words changed"]
    same = replace(noted, new=marked(compared.old, link.old[0]), links=(replace(link, new=link.old),))
    assert tip_words(same, 0, "").count("Note 1") == 1, "a footnote that reads the same is told once"


@pytest.mark.parametrize("in_list", [False, True])
def test_ctrl_f1_tells_what_a_resting_pointer_is_told(window: Window, qtbot: QtBot, in_list: bool) -> None:  # noqa: FBT001 - a parameter of pytest's
    if in_list:
        window.shown.side_bar.changes.tree.setFocus()
    QTest.keyClick(window.shown, Qt.Key.Key_F1, Ctrl)
    qtbot.waitUntil(QToolTip.isVisible)
    assert QToolTip.text().startswith("edited · 1 · We ")
    assert QToolTip.text().endswith("19 of 38 words changed")
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    assert QApplication.focusWidget() is focused, "Escape does nothing else while a tip is shown"


def test_a_tip_goes_with_the_next_key(window: Window, qtbot: QtBot) -> None:
    QTest.keyClick(window.shown, Qt.Key.Key_F1, Ctrl)
    qtbot.waitUntil(QToolTip.isVisible)
    QTest.keyClick(window.shown, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_ctrl_f1_tells_the_tip_of_a_button(window: Window, qtbot: QtBot) -> None:
    window.shown.tool_bar.lock.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window.shown, Qt.Key.Key_F1, Ctrl)
    qtbot.waitUntil(QToolTip.isVisible)
    assert QToolTip.text() == window.shown.tool_bar.lock.toolTip()


def test_where_there_is_no_tip_the_status_bar_says_so(window: Window) -> None:
    window.shown.actions_[Command.FIND].trigger()
    assert window.shown.centre.workspace.find_bar.field.hasFocus()
    window.shown.actions_[Command.VIEW_SUMMARY].trigger()
    window.shown.setFocus()
    QTest.keyClick(window.shown, Qt.Key.Key_F1, Ctrl)
    assert not QToolTip.isVisible()
    assert window.shown.status.currentMessage() == "There is nothing more to tell here."


def test_keys_make_the_side_bar_wider_and_less_wide(window: Window, qtbot: QtBot) -> None:
    assert_keys_size(window, window.shown.side_bar, qtbot)


def test_keys_make_the_part_wider_in_which_they_are(window: Window, qtbot: QtBot) -> None:
    window.shown.resize(1600, 800)
    window.shown.actions_[Command.NOTES_BAR].setChecked(False)
    window.shown.actions_[Command.NOTES_BAR].trigger()
    dock = window.shown.notes.dock
    qtbot.waitUntil(dock.isVisible)
    dock.panel.setFocus()
    side_bar = window.shown.side_bar.width()
    assert_keys_size(window, dock, qtbot)
    assert window.shown.side_bar.width() == side_bar
    window.shown.actions_[Command.NOTES_BAR].trigger()
    window.shown.resize(1200, 800)


def assert_keys_size(window: Window, dock: QDockWidget, qtbot: QtBot) -> None:
    before = dock.width()
    QTest.keyClick(window.shown, Qt.Key.Key_F9, Ctrl)
    qtbot.waitUntil(lambda: dock.width() == before + 40)
    QTest.keyClick(window.shown, Qt.Key.Key_F9, Shift)
    qtbot.waitUntil(lambda: dock.width() == before)


def test_enter_on_a_page_brings_what_faces_a_paragraph_to_its_height(qtbot: QtBot) -> None:
    pair = long_pair(200, pages=True)
    links = list(pair.links)
    links[3], links[150] = replace(links[3], moved=True, new=(150,)), replace(links[150], moved=True, new=(3,))
    view = PagesView(Sheets())
    bring_up(view, Comparison(pair.old, pair.new, tuple(links)), qtbot)
    view.panes[Side.OLD].setFocus()
    view.set_current_link(3)
    before = view.panes[Side.NEW].top
    with qtbot.waitSignal(view.link_chosen) as chosen:
        QTest.keyClick(view.panes[Side.OLD], Qt.Key.Key_Return)
    assert chosen.args == [3]
    assert view.panes[Side.NEW].top > before + 1000, "it moved far down"
    heights = [view.panes[side].start_of(at)[0] - view.panes[side].top for side, at in ((Side.OLD, 3), (Side.NEW, 150))]  # type: ignore[index]  # both stand on a page
    assert heights[0] == pytest.approx(heights[1], abs=2)
    view.close()
