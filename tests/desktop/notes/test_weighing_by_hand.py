"""How much a change matters is the reader's word before the program's: kept, undone, counted, and told in words."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.notes.room import Room
from wsis_desktop.desktop.commands.commands import COMMANDS, Command
from wsis_desktop.desktop.decisions.decision_desk import WEIGHTS
from wsis_desktop.desktop.guide import Guide
from wsis_desktop.desktop.listing.change_pills import pills_of
from wsis_desktop.desktop.listing.change_rows import ChangeRow
from wsis_desktop.desktop.remembering.settings import ViewName
from wsis_desktop.desktop.views.marks import Marks
from wsis_desktop.model.comparison import Comparison, Side, Significance

pytestmark = pytest.mark.window
ALT = Qt.KeyboardModifier.AltModifier


def row(room: Room) -> ChangeRow:
    """Return the row of the first change: "annually" became "biennially"."""
    return next(each for each in room.window.side_bar.changes.model.rows() if "biennially" in each.words)


def weighed(room: Room, *words: str) -> bool:
    """Tell whether the first change is told with exactly these decisions."""
    changes = room.window.side_bar.changes
    changes.finish()
    return any("biennially" in each.words and each.by_hand == words for each in changes.model.rows())


def test_a_change_is_weighed_by_a_key_taken_back_and_weighed_again(enter: Callable[[], Room]) -> None:
    room = enter()
    room.do(Command.NEXT_CHANGE)
    assert row(room).weight is Significance.SUBSTANTIVE
    room.key(Qt.Key.Key_L, ALT)
    room.until(lambda: weighed(room, "by hand: editorial"))
    assert row(room).weight is Significance.EDITORIAL
    assert room.window.status.sentence.text().endswith("1 decided by hand")
    assert "takes it back" in room.window.status.currentMessage()
    room.key(Qt.Key.Key_W, ALT)
    room.until(lambda: weighed(room, "by hand: wording"))
    room.do(Command.UNDO)
    room.until(lambda: weighed(room, "by hand: editorial"))
    room.do(Command.UNDO)
    room.until(lambda: weighed(room))
    assert row(room).weight is Significance.SUBSTANTIVE
    assert "by hand" not in room.window.status.sentence.text()
    room.do(Command.REDO)
    room.until(lambda: weighed(room, "by hand: editorial"))
    room.key(Qt.Key.Key_A, ALT)
    room.until(lambda: weighed(room))


def test_the_filters_and_the_marks_follow_the_readers_word(enter: Callable[[], Room]) -> None:
    room = enter()
    room.do(Command.NEXT_CHANGE)
    room.key(Qt.Key.Key_L, ALT)
    room.until(lambda: weighed(room, "by hand: editorial"))
    room.do(Command.SUBSTANCE)
    changes = room.window.side_bar.changes
    changes.finish()
    assert not any("biennially" in each.words for each in changes.model.rows())
    assert "1 folded away" in room.window.status.sentence.text()
    comparison = room.window.session.comparison
    assert comparison is not None
    marks = Marks(comparison, Significance.SUBSTANTIVE).of(Side.NEW, 1)
    assert marks
    assert all(mark.faint for mark in marks)


def test_what_was_decided_is_there_when_the_window_opens_again(enter: Callable[[], Room]) -> None:
    room = enter()
    room.do(Command.NEXT_CHANGE)
    room.key(Qt.Key.Key_L, ALT)
    room.until(lambda: weighed(room, "by hand: editorial"))
    room.window.close()
    again = enter()
    again.until(lambda: weighed(again, "by hand: editorial"))
    again.do(Command.NEXT_CHANGE)
    again.key(Qt.Key.Key_M, ALT)
    again.until(lambda: weighed(again, "by hand: matters"))


def test_a_note_being_written_stays_in_its_editor(enter: Callable[[], Room]) -> None:
    room = enter()
    room.do(Command.NEXT_CHANGE)
    room.do(Command.NOTE)
    editor = room.window.notes.dock.panel.editor
    assert editor is not None
    QTest.keyClicks(editor.body, "Half a sen")
    room.do(Command.ONLY_WORDING)
    room.until(lambda: weighed(room, "by hand: wording"))
    assert room.window.notes.dock.panel.editor is editor
    QTest.keyClicks(editor.body, "tence.")
    QTest.keyClick(editor.body, Qt.Key.Key_Escape)
    room.until(lambda: not room.window.notes.notebook.unsaved)
    assert [note.body for note in room.window.notes.notebook.notes] == ["Half a sentence."]


def test_list_and_place_stay_where_the_reader_is(enter: Callable[[], Room]) -> None:
    room = enter()
    changes = room.window.side_bar.changes
    room.do(Command.SHOW_CHANGES)
    for _ in range(2):
        room.key(Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    chosen = changes.current()
    assert chosen is not None
    words = next(each.words for each in changes.model.rows() if each.link == chosen)
    room.key(Qt.Key.Key_L, ALT)
    room.until(lambda: any(each.by_hand for each in changes.model.rows()))
    changes.finish()
    current = changes.current()
    assert [each.words for each in changes.model.rows() if each.link == current] == [words]
    assert changes.tree.hasFocus()
    assert [each.words for each in changes.model.rows() if each.by_hand] == [words]


def test_the_menu_of_a_row_offers_it_and_shows_what_holds(enter: Callable[[], Room]) -> None:
    room = enter()
    tree = room.window.side_bar.changes.tree
    index = room.window.side_bar.changes.model.index_of(row(room).link)
    menu = popped(room, tree.viewport(), tree.visualRect(index).center())
    entries = [action.text().replace("&", "").split("\t")[0] for action in menu.actions()]
    assert entries[:4] == [COMMANDS[each].plain_words for each in WEIGHTS]
    assert [action.isChecked() for action in menu.actions()[:4]] == [False, False, False, True]
    menu.actions()[2].trigger()
    menu.close()
    room.until(lambda: weighed(room, "by hand: editorial"))


def test_a_right_click_in_the_text_offers_it_too(enter: Callable[[], Room]) -> None:
    room = enter()
    view = room.window.centre.workspace.views[ViewName.TEXT]
    at = view._rows.of_link[row(room).link]  # type: ignore[union-attr]
    top, bottom = view.table.row_span(at)  # type: ignore[union-attr]
    menu = popped(room, view.table.viewport(), QPoint(view.table.width() - 200, int(top + bottom) // 2))  # type: ignore[union-attr]
    menu.actions()[1].trigger()
    menu.close()
    room.until(lambda: weighed(room, "by hand: wording"))


def test_a_decision_is_told_by_words_to_eyes_and_ears(enter: Callable[[], Room]) -> None:
    room = enter()
    room.do(Command.NEXT_CHANGE)
    room.key(Qt.Key.Key_L, ALT)
    room.until(lambda: weighed(room, "by hand: editorial"))
    changes = room.window.side_bar.changes
    assert pills_of(row(room))[0].words == "by hand: editorial"
    assert pills_of(row(room))[0].framed
    spoken = changes.model.data(changes.model.index_of(row(room).link), Qt.ItemDataRole.AccessibleTextRole)
    assert "by hand: editorial" in str(spoken)


def _is_another(guide: Guide, shown: Comparison | None) -> bool:
    return guide.comparison is not shown


def test_the_reader_stays_at_the_change_that_was_weighed(qtbot: QtBot, tmp_path: Path) -> None:
    long = [f"{at}. We note that reading room {at} opened its doors." for at in range(1, 60)]
    changed = [each.replace("note", "welcome") for each in long]
    room = Room(qtbot, tmp_path, ("# Title\n\n" + "\n\n".join(long), "# Title\n\n" + "\n\n".join(changed)))
    for _ in range(41):
        room.do(Command.NEXT_CHANGE)
    guide, view = room.window.guide, room.window.centre.workspace.view
    assert (guide.here, place := view.place()) == (41, place)
    assert place is not None
    assert place.paragraph > 20
    for key in (Qt.Key.Key_L, Qt.Key.Key_W):
        shown = guide.comparison
        room.key(key, ALT)
        room.until(partial(_is_another, guide, shown))
        assert (guide.here, view.place()) == (41, place)
    assert {each.key for each in room.window.notes.notebook.decisions} == {room.window.notes.notebook.decisions[0].key}
    room.do(Command.NEXT_CHANGE)
    assert guide.here == 42
    room.close()


def test_where_nothing_changed_the_reader_is_told(enter: Callable[[], Room]) -> None:
    room = enter()
    room.do(Command.MATTERS)
    assert "Nothing changed in this paragraph" in room.window.status.currentMessage()
    assert room.window.notes.notebook.decisions == ()


def popped(room: Room, widget: QWidget, at: QPoint) -> QMenu:
    """Ask for the menu at a point of a widget, and return it."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    room.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu
