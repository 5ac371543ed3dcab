"""Notes in the whole window: by keyboard, beside their text, and still there when it opens again."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.desktop.notes.room import Room
from tests.desktop.notes.written import FIRST, SECOND, THIRD
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.notes.bin_dialog import BinDialog
from wsis_desktop.desktop.notes.unsaved_dialog import UnsavedDialog
from wsis_desktop.desktop.views.text_model import NEW_COLUMN
from wsis_desktop.desktop.views.text_table import TextTable
from wsis_desktop.desktop.views.text_view import TextView
from wsis_desktop.model.comparison import Side

pytestmark = pytest.mark.window


def has_bookmarks(room: Room, count: int) -> bool:
    return len(room.window.notes.notebook.bookmarks) == count


def test_a_note_is_written_by_keyboard_and_there_when_the_window_opens_again(enter: Callable[[], Room]) -> None:
    room = enter()
    QTest.keyClick(room.window, Qt.Key.Key_F8)
    room.key(Qt.Key.Key_M)
    editor = room.window.notes.dock.panel.editor
    assert editor is not None
    assert editor.isVisible()
    QTest.keyClicks(editor.body, "Too slow.")
    QTest.keyClick(editor.body, Qt.Key.Key_Escape)
    room.until(lambda: room.window.status.saved.text().startswith("Saved "))
    room.window.close()
    again = enter()
    again.until(lambda: again.window.notes.notebook.notes)
    assert [note.body for note in again.window.notes.notebook.notes] == ["Too slow."]
    assert again.window.notes.dock.isVisible(), "the notes were open when the window was closed"
    view = again.window.centre.workspace.view
    assert list(view.table.notes) == [(Side.NEW, 1)]  # type: ignore[union-attr]  # the Text view is in front


@pytest.mark.parametrize("keys", ["down", "up", "end", "click, then down", "F8, then down", "page down"])
def test_a_note_stands_on_the_paragraph_to_which_the_keys_have_led(enter: Callable[[], Room], keys: str) -> None:
    room = enter()
    view = room.window.centre.workspace.view
    assert isinstance(view, TextView)
    view.setFocus()
    if keys.startswith("click"):
        box = view.table.visualRect(view.model.index(1, NEW_COLUMN))
        QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    elif keys.startswith("F8"):
        QTest.keyClick(room.window, Qt.Key.Key_F8)
    for key in {
        "up": (Qt.Key.Key_End, Qt.Key.Key_Up),
        "end": (Qt.Key.Key_End,),
        "page down": (Qt.Key.Key_PageDown,),
    }.get(keys, (Qt.Key.Key_Down, Qt.Key.Key_Down)):
        QTest.keyClick(view.table, key, Qt.KeyboardModifier.NoModifier)
    row = view.model.rows[view.table.currentIndex().row()]
    room.key(Qt.Key.Key_M)
    editor = room.window.notes.dock.panel.editor
    assert editor is not None
    assert editor.note.anchor is not None
    side = Side.NEW if row.pieces(Side.NEW) else Side.OLD
    assert editor.note.anchor.paragraph == row.pieces(side)[0].paragraph
    assert editor.note.anchor.text == room.comparison.revision(side).paragraphs[row.pieces(side)[0].paragraph].text


def test_a_note_stands_on_the_piece_of_a_split_paragraph_at_the_cursor(qtbot: QtBot, tmp_path: Path) -> None:
    one = "We request the Secretariat to report annually on the use of reading rooms in every town of the region."
    two = "We welcome the libraries of every town and the readers who keep them alive through the long winters."
    texts = f"# Title\n\n1. {one} {two}\n", f"# Title\n\n1. {one}\n\n2. {two}\n"
    room = Room(qtbot, tmp_path, texts)
    view = room.window.centre.workspace.view
    assert isinstance(view, TextView)
    assert [link.new for link in room.comparison.links if len(link.new) > 1] == [(1, 2)]
    view.setFocus()
    rows = [at for at, row in enumerate(view.model.rows) if any(piece.paragraph == 2 for piece in row.pieces(Side.NEW))]
    for _ in range(rows[-1]):
        QTest.keyClick(view.table, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    assert view.table.currentIndex().row() == rows[-1]
    wanted = view.model.rows[rows[-1]].pieces(Side.NEW)[0].paragraph
    room.key(Qt.Key.Key_M)
    panel = room.window.notes.dock.panel
    assert panel.editor is not None
    assert panel.editor.note.anchor is not None
    assert panel.editor.note.anchor.paragraph == wanted
    assert panel.write_button.text().endswith(str(wanted))
    room.close()


def test_what_is_typed_as_the_window_closes_is_kept(enter: Callable[[], Room]) -> None:
    room = enter()
    room.do(Command.NEXT_CHANGE)
    room.do(Command.NOTE)
    editor = room.window.notes.dock.panel.editor
    assert editor is not None
    editor.body.setPlainText("At the last moment.")
    room.window.close()
    again = enter()
    again.until(lambda: again.window.notes.notebook.notes)
    assert [note.body for note in again.window.notes.notebook.notes] == ["At the last moment."]


def test_undo_takes_back_a_deletion(enter: Callable[[], Room]) -> None:
    room = enter()
    room.do(Command.NEXT_CHANGE)
    room.do(Command.NOTE)
    panel = room.window.notes.dock.panel
    assert panel.editor is not None
    panel.editor.body.setPlainText("Too slow.")
    panel.close_editor()
    room.until(lambda: not room.window.notes.notebook.unsaved)
    (note,) = room.window.notes.notebook.notes
    room.window.notes.notebook.delete(note)
    room.until(lambda: room.window.notes.notebook.binned)
    room.do(Command.UNDO)
    room.until(lambda: room.window.notes.notebook.notes)
    room.do(Command.REDO)
    room.until(lambda: room.window.notes.notebook.binned)


def test_a_tick_is_kept(enter: Callable[[], Room]) -> None:
    room = enter()
    room.do(Command.NEXT_CHANGE)
    tree = room.window.side_bar.changes.tree
    QTest.keyClick(tree, Qt.Key.Key_Space)
    room.until(room.window.side_bar.changes.progress.isVisible)
    room.window.close()
    again = enter()
    again.until(lambda: again.window.side_bar.changes.progress.words.text() == "1 of 3 reviewed")


def test_the_notes_go_and_come_back(enter: Callable[[], Room]) -> None:
    room = enter()
    assert not room.window.notes.parts
    room.do(Command.NOTES_BAR)
    assert room.window.notes.parts == [room.window.notes.dock]
    room.do(Command.NOTES_BAR)
    assert room.window.notes.dock.isHidden()
    room.do(Command.SHOW_NOTES)
    assert room.window.notes.dock.isVisible()
    room.do(Command.CLOSE_COMPARISON)
    assert room.window.notes.dock.isHidden(), "the start page stands alone"


def test_the_window_stays_open_rather_than_lose_a_note(
    enter: Callable[[], Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    room = enter()
    room.files[1].write_text(FIRST, encoding="utf-8")  # no longer what was read: the library refuses it
    room.do(Command.NEXT_CHANGE)
    room.do(Command.NOTE)
    editor = room.window.notes.dock.panel.editor
    assert editor is not None
    editor.body.setPlainText("Too slow.")
    asked: list[str] = []

    def stay(dialog: UnsavedDialog) -> int:
        asked.append(dialog.text.toPlainText())
        return UnsavedDialog.DialogCode.Rejected

    monkeypatch.setattr(UnsavedDialog, "exec", stay)
    room.window.close()
    assert room.window.isVisible()
    assert asked == ["1 · comment\nToo slow."]
    room.files[1].write_text(SECOND, encoding="utf-8")
    room.window.close()
    assert not room.window.isVisible()
    assert len(asked) == 1


def test_the_window_asks_before_it_closes_on_a_tick_that_was_not_kept(
    enter: Callable[[], Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    room = enter()
    asked: list[str] = []

    def stay(dialog: UnsavedDialog) -> int:
        asked.append(dialog.words.text())
        return UnsavedDialog.DialogCode.Rejected

    monkeypatch.setattr(UnsavedDialog, "exec", stay)
    room.files[1].write_text(FIRST, encoding="utf-8")  # no longer what was read: the library refuses it
    room.window.notes.review((1,), True)  # noqa: FBT003 - as the signal says it
    room.window.close()
    assert room.window.isVisible()
    assert asked == ["1 tick, bookmark, deletion or decision could not be saved. Stay to do it again."]
    room.files[1].write_text(SECOND, encoding="utf-8")
    room.window.notes.review((1,), True)  # noqa: FBT003 - as above
    room.window.close()
    assert not room.window.isVisible()
    assert len(asked) == 1


def test_a_second_window_says_that_it_can_only_read(enter: Callable[[], Room]) -> None:
    room = enter()
    room.do(Command.NEXT_CHANGE)
    room.do(Command.NOTE)
    panel = room.window.notes.dock.panel
    assert panel.editor is not None
    panel.editor.body.setPlainText("Too slow.")
    panel.close_editor()
    room.until(lambda: not room.window.notes.notebook.unsaved)
    second = enter()
    second.until(lambda: second.window.notes.notebook.notes)
    second.do(Command.NEXT_CHANGE)
    second.do(Command.NOTE)
    assert second.window.notes.dock.panel.editor is None
    assert "is being written by" in second.window.notes.dock.hint.text()


def test_undo_closes_the_editor_of_what_it_takes_back(enter: Callable[[], Room]) -> None:
    room = enter()
    room.do(Command.NEXT_CHANGE)
    room.do(Command.NOTE)
    panel, notebook = room.window.notes.dock.panel, room.window.notes.notebook
    editor = panel.editor
    assert editor is not None
    editor.body.setPlainText("Too slow.")
    editor.keep()
    room.until(lambda: not notebook.unsaved)
    room.do(Command.UNDO)
    room.until(lambda: not notebook.notes)
    assert panel.editor is None, "it would show a note that is not kept"
    room.do(Command.REDO)
    room.until(lambda: [note.body for note in notebook.notes] == ["Too slow."])


def test_the_keys_go_on_from_a_note_to_the_bookmark_that_takes_its_place_and_stay_in_the_text(
    enter: Callable[[], Room],
) -> None:
    room = enter()
    notes = room.window.notes
    room.do(Command.NEXT_CHANGE)
    table = room.window.centre.workspace.view.findChild(TextTable)
    assert table is not None
    table.setFocus()
    room.do(Command.BOOKMARK)
    room.until(lambda: len(notes.notebook.bookmarks) == 1)
    assert table.hasFocus()
    for known in (1, 2):
        room.do(Command.NOTE)
        editor = notes.dock.panel.editor
        assert editor is not None
        editor.body.setPlainText("Too slow.")
        assert editor.body.hasFocus()
        room.do(Command.BOOKMARK)
        room.until(partial(has_bookmarks, room, known + 1))
        assert notes.dock.bookmarks.list.hasFocus()
        assert notes.dock.bookmarks.list.currentRow() == known
        room.window.guide.go_to_paragraph(Side.NEW, 3)
    for bookmark in notes.notebook.bookmarks:
        notes.notebook.delete_bookmark(bookmark)
    room.until(lambda: not notes.notebook.bookmarks)
    room.do(Command.NOTE)
    room.do(Command.BOOKMARK)
    room.until(lambda: len(notes.notebook.bookmarks) == 1)
    assert notes.dock.bookmarks.list.hasFocus(), "the list was hidden before"
    assert notes.dock.bookmarks.list.currentRow() == 0


def test_a_refusal_speaks_of_what_was_written_only_where_something_was(enter: Callable[[], Room]) -> None:
    room = enter()
    room.files[1].write_text(FIRST, encoding="utf-8")  # no longer what was read: the library refuses it
    room.do(Command.NEXT_CHANGE)
    room.do(Command.BOOKMARK)
    hint = room.window.notes.dock.hint
    room.until(lambda: "rev2.md" in hint.text())
    assert "What you wrote stays here." not in hint.text()
    room.do(Command.NOTE)
    editor = room.window.notes.dock.panel.editor
    assert editor is not None
    editor.body.setPlainText("Too slow.")
    editor.keep()
    room.until(lambda: "What you wrote stays here." in hint.text())
    room.files[1].write_text(SECOND, encoding="utf-8")


def test_a_file_that_changed_is_read_again_at_a_button_and_what_was_written_is_kept(enter: Callable[[], Room]) -> None:
    room = enter()
    room.files[1].write_text(THIRD, encoding="utf-8")
    room.do(Command.NEXT_CHANGE)
    room.do(Command.NOTE)
    dock = room.window.notes.dock
    assert dock.panel.editor is not None
    dock.panel.editor.body.setPlainText("Too slow.")
    dock.panel.close_editor()
    room.until(dock.again.isVisible)
    assert "Read it again" in dock.hint.text()
    dock.again.click()
    room.answer_anew()
    room.until(lambda: not room.window.notes.notebook.unsaved)
    (note,) = room.window.notes.notebook.notes
    assert (note.body, note.anchor and note.anchor.document) == ("Too slow.", room.comparison.new.sha256)
    assert not dock.again.isVisible()


def test_the_focus_stays_among_the_notes_where_one_comes_back_behind_the_bins_dialog(enter: Callable[[], Room]) -> None:
    room = enter()
    for words in ("Stays.", "Goes."):
        room.do(Command.NEXT_CHANGE)
        room.key(Qt.Key.Key_M)
        panel = room.window.notes.dock.panel
        assert panel.editor is not None
        panel.editor.body.insertPlainText(words)
        panel.close_editor()
    room.until(lambda: {note.body for note in room.window.notes.notebook.notes} == {"Stays.", "Goes."})
    goes = next(note for note in room.window.notes.notebook.notes if note.body == "Goes.")
    room.window.notes.notebook.delete(goes)
    room.until(lambda: len(panel.cards) == 1)
    room.do(Command.SHOW_NOTES)
    room.do(Command.SHOW_BIN)
    dialog = room.window.findChild(BinDialog)
    assert dialog is not None
    room.until(lambda: dialog.list.count() == 1)
    dialog.restore.click()
    room.until(lambda: len(panel.cards) == 2)
    dialog.close()
    focused = room.window.focusWidget()
    assert focused is not None
    assert panel.isAncestorOf(focused)
