"""What a screen reader says while the keys go through the window: what it is, its state, once, and before the long texts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.desktop.shared_window import Window
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.focus import FieldsHeard
from wsis_desktop.desktop.starting.drop_target import DropTarget
from wsis_desktop.desktop.views.view import Place
from wsis_desktop.model.comparison import Side

pytestmark = pytest.mark.window

Role = QAccessible.Role
_MOST_PARTS = 400


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


@pytest.fixture
def led_to(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return where a screen reader is led, as somebody listens."""
    said: list[str] = []
    monkeypatch.setattr("wsis_desktop.desktop.widgets.announcing.announcing", lambda: True)
    monkeypatch.setattr("wsis_desktop.desktop.focus.announcing", lambda: True)
    monkeypatch.setattr("wsis_desktop.desktop.widgets.announcing.lead_to", lambda entry: said.append(name(entry)))
    return said


def heard(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def name(at: QAccessibleInterface) -> str:
    return at.text(QAccessible.Text.Name)


def parts(at: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield at
    for number in range(min(at.childCount(), _MOST_PARTS)):
        if (part := at.child(number)) is not None:
            yield from parts(part)


def current(window: Window) -> QAccessibleInterface:
    """Return the row of the list of changes at which the keys are."""
    row = heard(window.shown.side_bar.changes.tree).focusChild()
    assert row is not None
    return row


def test_nothing_on_the_way_to_the_keys_is_called_a_layered_pane(window: Window) -> None:
    assert Role.LayeredPane not in {part.role() for part in parts(heard(window.shown))}


def test_what_became_of_a_row_is_heard_before_its_texts_and_with_the_words_that_changed(window: Window) -> None:
    table, model = window.text.table, window.text.model
    row = next(at for at in range(model.rowCount()) if model.index(at, 0).data().startswith("edited, paragraph 1"))
    table.setCurrentIndex(model.index(row, 2))
    said = [str(model.index(row, column).data()) for column in range(3)]
    assert said[0] == "edited, paragraph 1: request → take note of · annually → biennially"
    assert said[1].startswith("Rev.1, 1: ")
    assert said[2].startswith("Rev.2, 1: ")
    here = heard(table).focusChild()
    assert here is not None
    assert here.state().selected, "else it would be said that it is not"
    boxes = [table.visualRect(model.index(row, column)).left() for column in (1, 0, 2)]
    assert boxes == sorted(boxes), "the gutter stands between the texts"


def test_a_row_of_the_list_says_no_number_twice_and_whether_words_went_or_came(window: Window) -> None:
    model = window.shown.side_bar.changes.model
    said = [str(model.index_of(row.link).data(Qt.ItemDataRole.AccessibleTextRole)) for row in model.rows()]
    merged = next(words for words in said if "merged from" in words)
    assert "inserted: and the volunteers" in merged
    assert all(words.count("was ") <= 1 for words in said)
    assert not any("added, paragraph 6: new" in words for words in said)
    assert not any("deleted · " in words for words in said)


def test_a_list_to_which_the_keys_come_says_where_they_are(window: Window, led_to: list[str], qtbot: QtBot) -> None:
    changes = window.shown.side_bar.changes
    changes.set_current(changes.model.links[0])
    led_to.clear()
    changes.tree.setFocus()
    qtbot.waitUntil(lambda: led_to[-1:] == [name(current(window))])
    window.text.go_to(Place(Side.NEW, 1, 0.0))
    window.text.table.setCurrentIndex(window.text.model.index(1, 2))
    led_to.clear()
    window.text.table.setFocus()
    qtbot.waitUntil(lambda: led_to[-1:] == [window.text.model.index(1, 2).data()])


def test_a_tick_is_heard_where_the_keys_are(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    changes = window.shown.side_bar.changes
    changes.set_current(changes.model.links[0])
    changes.tree.setFocus()
    told: list[bool] = []
    monkeypatch.setattr(
        "wsis_desktop.desktop.listing.changes_dock.say_ticked", lambda _tree, *, ticked: told.append(ticked)
    )
    assert current(window).state().checkable
    assert not current(window).state().checked
    changes.set_reviewed(frozenset({changes.model.links[0]}))
    assert current(window).state().checked
    changes.set_reviewed(frozenset())
    assert not current(window).state().checked
    changes.set_reviewed(frozenset({changes.model.links[1]}))
    assert told == [True, False], "of another row nothing is said"
    changes.set_reviewed(frozenset())


def test_the_field_of_find_has_the_keys_before_a_cursor_moves_in_it(window: Window) -> None:
    bar = window.shown.centre.workspace.find_bar
    moved: list[bool] = []
    bar.field.cursorPositionChanged.connect(lambda _old, _new: moved.append(bar.field.hasFocus()))
    bar.begin("libraries")
    assert moved
    assert all(moved), "else a screen reader takes the cursor for the news, and does not name the field"
    assert bar.field.selectedText() == "libraries"
    bar.done.emit()


def test_how_much_was_found_is_said(window: Window, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    said: list[str] = []
    monkeypatch.setattr("wsis_desktop.desktop.finding.find_bar.announcing", lambda: True)
    monkeypatch.setattr("wsis_desktop.desktop.finding.find_bar.announce", lambda _part, words: said.append(words))
    bar = window.shown.centre.workspace.find_bar
    bar.begin("")
    bar.field.setText("branch")
    qtbot.waitUntil(lambda: bool(said))
    assert said == [bar.count.text()]
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert said[1:] == [bar.count.text()]
    bar.done.emit()


def test_a_button_of_the_tool_bar_says_its_name_once_and_its_keys(window: Window) -> None:
    told = {name(part): part.text(QAccessible.Text.Description) for part in parts(heard(window.shown.tool_bar))}
    assert told["Swap the sides"] == "Ctrl+Shift+X"


def test_a_place_for_a_file_says_which_stands_there_and_what_its_button_does(qtbot: QtBot) -> None:
    target = DropTarget(Side.OLD)
    qtbot.addWidget(target)
    buttons = {button for button in target.findChildren(QPushButton) if button.text().startswith("Choose")}
    assert [button.accessibleName() for button in buttons] == ["Earlier revision: Choose a file…"]
    assert name(heard(target)) == "Earlier revision"
    target.show_reading(Path("/drafts/rev1.pdf"))
    assert [button.accessibleName() for button in buttons] == ["Earlier revision: Choose another…"]
    assert name(heard(target)) == "Earlier revision: rev1.pdf"
    target.show_empty()
    assert name(heard(target)) == "Earlier revision"


def test_what_was_opened_and_how_much_of_it_changed_is_said_once(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("wsis_desktop.desktop.guide.announcing", lambda: True)
    monkeypatch.setattr("wsis_desktop.desktop.guide.announce", lambda _about, words: said.append(words))
    guide = window.shown.guide
    comparison = guide.comparison
    assert comparison is not None
    guide.show_comparison(comparison)
    assert said == [], "the same texts linked otherwise were opened before"
    guide.show_comparison(None)
    guide.show_comparison(comparison)
    assert said == [f"{comparison.new.title}: {window.shown.status.sentence.text()}"]
    assert " changes: " in said[0] or " change: " in said[0]


def test_the_words_of_a_field_are_selected_once_it_was_said(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wsis_desktop.desktop.focus.announcing", lambda: True)
    window.shown.actions_[Command.FIND].trigger()
    field = window.shown.centre.workspace.find_bar.field
    field.setText("access")
    window.text.table.setFocus()
    field.deselect()
    field.setFocus(Qt.FocusReason.TabFocusReason)
    assert field.hasFocus()
    assert not field.hasSelectedText(), "Qt would tell of the selection before the field"
    QApplication.processEvents()
    assert field.selectedText() == "access"
    window.shown.centre.workspace.find_bar.done.emit()


def test_a_field_that_qt_let_go_of_keeps_none_of_the_others_from_being_heard(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wsis_desktop.desktop.focus.announcing", lambda: True)
    panel, gone = QWidget(), QLineEdit()
    qtbot.addWidget(panel)
    button, field = QPushButton(panel), QLineEdit("Title", panel)
    delete(gone)
    monkeypatch.setattr(panel, "findChildren", lambda _kind: [gone, field])
    FieldsHeard(panel)
    panel.show()
    qtbot.waitUntil(panel.isActiveWindow)
    button.setFocus()
    field.setFocus(Qt.FocusReason.TabFocusReason)
    assert field.hasFocus()
    assert not field.hasSelectedText()
