"""Everything is named, can be aimed at, and shows where the keys go: window, docks and views, and every dialog."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.accessible import nameless, out_of_joint, out_of_order, small, told_of, unseen_focus
from tests.desktop.asking_dialogs import ASKING, OPENED, PARTS
from tests.desktop.shared_window import Window
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.remembering.face_settings import ThemeChoice
from wsis_desktop.desktop.turns import at_work
from wsis_desktop.model.comparison import Side

pytestmark = pytest.mark.window


@pytest.fixture(autouse=True)
def no_window_is_left() -> None:
    """Keep the window that the tests of this module share; it is closed and deleted behind the last one."""


@pytest.fixture
def window(shared: Window) -> Window:
    return shared


def assert_usable(root: QDialog | Window) -> None:
    looked_at = root.shown if isinstance(root, Window) else root
    assert nameless(looked_at) == []
    assert out_of_joint(looked_at) == []
    assert small(looked_at) == []
    assert unseen_focus(looked_at) == []
    first = root.shown.tool_bar.pickers[Side.OLD] if isinstance(root, Window) else None
    assert out_of_order(looked_at, first) == []


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.CONTRAST_DARK])
@pytest.mark.parametrize("command", PARTS)
def test_each_part_of_the_window(window: Window, qtbot: QtBot, command: Command, choice: ThemeChoice) -> None:
    if window.shown.looks.theme.name != choice.value:
        window.shown.looks.choose(choice)
        qtbot.waitUntil(window.shown.updatesEnabled)
    window.shown.actions_[command].trigger()
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not at_work())  # a summary comes in steps, and takes the place of what is looked at before
    assert_usable(window)


@pytest.mark.parametrize("command", OPENED)
def test_each_dialog_of_the_window(window: Window, qtbot: QtBot, command: Command) -> None:
    before = set(QApplication.topLevelWidgets())
    window.shown.actions_[command].trigger()
    opened: list[QDialog] = []

    def is_open() -> bool:
        shown = set(QApplication.topLevelWidgets()) - before
        opened[:] = [each for each in shown if isinstance(each, QDialog) and each.isVisible()]
        return bool(opened)

    qtbot.waitUntil(is_open)
    (dialog,) = opened
    try:
        assert dialog.windowTitle()
        assert_usable(dialog)
    finally:
        dialog.reject()


@pytest.mark.parametrize("page", range(6))
def test_each_page_of_the_preferences(window: Window, qtbot: QtBot, page: int) -> None:
    del qtbot
    dialog = window.dialog
    dialog.list.setCurrentRow(page)
    try:
        assert_usable(dialog)
    finally:
        dialog.reject()


@pytest.mark.parametrize("name", ASKING)
def test_each_dialog_that_asks_or_tells(window: Window, qtbot: QtBot, name: str) -> None:
    del window  # its style sheet holds for all
    dialog = ASKING[name]()
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.windowTitle()
    assert_usable(dialog)
    dialog.reject()


def test_what_is_wrong_is_found(window: Window, qtbot: QtBot) -> None:
    del window
    dialog = QDialog()
    qtbot.addWidget(dialog)
    bare, tiny, blind = QToolButton(dialog), QPushButton("Small", dialog), QWidget(dialog)
    tiny.setStyleSheet("min-height: 10px; max-height: 10px; padding: 1px;")
    blind.setFixedSize(60, 30)
    blind.setAccessibleName("Unseen")
    blind.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    layout = QVBoxLayout(dialog)
    for widget in (QLabel("A dialog without care"), bare, tiny, blind):
        layout.addWidget(widget)
    dialog.show()
    assert any("QToolButton" in words for words in nameless(dialog))
    assert any("Small" in words for words in small(dialog))
    assert any("Unseen" in words for words in unseen_focus(dialog))
    dialog.reject()


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (Command.VIEW_PAGES, "edited, paragraph 1: "),
        (Command.VIEW_TEXT, "edited, paragraph 1"),
        (Command.VIEW_REDLINE, "edited, paragraph 1: We — deleted: request; inserted: take note of — "),
    ],
)
def test_every_view_holds_its_paragraphs(window: Window, qtbot: QtBot, command: Command, words: str) -> None:
    del qtbot
    window.shown.actions_[command].trigger()
    window.shown.centre.workspace.finish()
    view = window.shown.centre.workspace.view
    assert any(each.startswith(words) for each in told_of(view)), told_of(view)


def test_states_are_told(window: Window, qtbot: QtBot) -> None:
    del qtbot
    bar = window.shown.tool_bar
    lock = QAccessible.queryAccessibleInterface(bar.lock)
    assert lock is not None
    assert lock.state().checkable
    before = lock.state().checked
    window.shown.actions_[Command.LOCK].trigger()
    assert lock.state().checked != before
    window.shown.actions_[Command.LOCK].trigger()
    tree = QAccessible.queryAccessibleInterface(window.shown.side_bar.changes.tree)
    assert tree is not None
    assert tree.role() is QAccessible.Role.Tree


def test_the_focus_goes_to_the_text_when_the_dock_that_had_it_is_hidden(window: Window, qtbot: QtBot) -> None:
    shown = window.shown
    shown.actions_[Command.VIEW_TEXT].trigger()
    shown.activateWindow()
    qtbot.waitUntil(lambda: shown.isActiveWindow() and shown.centre.workspace.view is window.text)
    for show, hide in ((Command.SHOW_NOTES, Command.NOTES_BAR), (Command.SHOW_CHANGES, Command.SIDE_BAR)):
        shown.actions_[show].trigger()
        focused = QApplication.focusWidget()
        assert focused is not None
        assert not shown.centre.isAncestorOf(focused)
        shown.actions_[hide].trigger()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is window.text.table)
        shown.actions_[hide].trigger()


def test_the_change_to_which_the_keys_lead_is_said_in_every_view(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qtbot
    said: list[str] = []
    monkeypatch.setattr("wsis_desktop.desktop.guide.announcing", lambda: True)
    monkeypatch.setattr("wsis_desktop.desktop.guide.announce", lambda _view, words: said.append(words))
    for view in (Command.VIEW_PAGES, Command.VIEW_TEXT, Command.VIEW_REDLINE):
        window.shown.actions_[view].trigger()
        QTest.qWait(1)
        window.shown.actions_[Command.NEXT_CHANGE].trigger()
    assert len(said) == 3
    assert all(words.split(",")[0] in {"edited", "added", "deleted", "moved", "split/merged"} for words in said)
    assert any(words.startswith("edited, paragraph 1: request → take note of") for words in said), said


def test_the_row_of_the_paragraph_to_which_the_keys_scroll_is_said(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qtbot
    said: list[str] = []
    rows = "wsis_desktop.desktop.views.heard_rows"
    monkeypatch.setattr(f"{rows}.announcing", lambda: True)
    monkeypatch.setattr(f"{rows}.lead_to", lambda row: said.append(row.text(QAccessible.Text.Name)))
    shown, workspace = window.shown, window.shown.centre.workspace
    for command in (Command.VIEW_PAGES, Command.VIEW_REDLINE):
        shown.actions_[command].trigger()
        workspace.finish()
        workspace.set_zoom(workspace.view_name, 4.0)
        shown.activateWindow()
        keys = workspace.view.focusProxy()
        assert keys is not None
        keys.setFocus()
        assert keys.hasFocus()
        QTest.keyClick(keys, Qt.Key.Key_Home)
        said.clear()
        for _ in range(4):
            QTest.keyClick(keys, Qt.Key.Key_PageDown)
        assert said, command
        assert all(" paragraph " in words or " heading: " in words or " item " in words for words in said), said
        assert len(said) == len(set(said)), "each is said once"
        workspace.set_zoom(workspace.view_name, 1.0)
