"""Notes are put elsewhere by drag and by keys; small promises that notes keep."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.desktop.dossiers.evening import ONE, ZERO, Evening
from tests.desktop.notes.written import FIRST, SECOND, Desk
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.notes.note_drops import carried_by
from wsis_desktop.desktop.notes.tag_completer import TagCompleter
from wsis_desktop.desktop.remembering.settings import ViewName
from wsis_desktop.desktop.views.text_view import TextView
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.note import Note
from wsis_desktop.notebook.troubles import LibraryReadOnly

pytestmark = pytest.mark.window
MOVE, LEFT, PLAIN = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def begun(evening: Callable[[], Evening]) -> tuple[Evening, TextView, Note]:
    """Open two drafts in Text, with a note on the first paragraph."""
    made = evening()
    made.open(*made.files(ZERO, ONE))
    made.do(Command.VIEW_TEXT)
    made.window.centre.workspace.finish()
    view = made.window.centre.workspace.views[ViewName.TEXT]
    assert isinstance(view, TextView)
    return made, view, made.write(Side.NEW, 1, "Too slow.")


def place(made: Evening, id: UUID) -> tuple[Side, int]:  # noqa: A002 - the field's name
    """Return where a note stands."""
    note = next(each for each in made.notebook.notes if each.id == id)
    ((side, anchor),) = made.notebook.places_of(note)
    return side, anchor.paragraph


def test_a_note_is_dropped_on_a_paragraph_where_a_frame_shows_it(evening: Callable[[], Evening]) -> None:
    made, view, note = begun(evening)
    moving = made.window.notes._moving
    assert moving is not None
    viewport = view.table.viewport()
    frame = moving.drops.frames[viewport]
    top, bottom = view.table.row_span(view._rows.of[Side.NEW, 2])
    at = QPoint(view.table.width() - 200, int(top + bottom) // 2)
    data = carried_by(note)
    QApplication.sendEvent(viewport, QDragEnterEvent(at, MOVE, data, LEFT, PLAIN))
    moved = QDragMoveEvent(at, MOVE, data, LEFT, PLAIN)
    QApplication.sendEvent(viewport, moved)
    assert moved.isAccepted()
    assert frame.isVisible()
    assert frame.geometry().contains(at)
    QApplication.sendEvent(viewport, QDropEvent(QPointF(at), MOVE, data, LEFT, PLAIN))
    made.hear()
    assert frame.isHidden()
    assert place(made, note.id) == (Side.NEW, 2)
    assert "stands on 2 now" in made.window.status.currentMessage()
    made.do(Command.UNDO)
    made.hear()
    assert place(made, note.id) == (Side.NEW, 1)


def test_a_note_is_put_elsewhere_by_keys(evening: Callable[[], Evening]) -> None:
    made, view, note = begun(evening)
    made.do(Command.SHOW_NOTES)
    made.window.notes.dock.panel.show_notes()
    QTest.keyClick(made.window.notes.dock.panel.cards[note.id], Qt.Key.Key_Space)
    view.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Home)
    for _ in range(view._rows.of[Side.OLD, 3]):
        QTest.keyClick(view.table, Qt.Key.Key_Down)
    QTest.keyClick(view.table, Qt.Key.Key_Left)
    made.do(Command.MOVE_NOTE)
    made.hear()
    assert place(made, note.id) == (Side.OLD, 3)


def test_a_card_is_dragged_only_once_the_pointer_is_some_way_off(evening: Callable[[], Evening]) -> None:
    made, _, note = begun(evening)
    made.do(Command.SHOW_NOTES)
    panel = made.window.notes.dock.panel
    panel.show_notes()
    card, dragged = panel.cards[note.id], list[Note]()
    card.drag_wanted.disconnect()
    card.drag_wanted.connect(dragged.append)
    QTest.mousePress(card, LEFT, PLAIN, QPoint(20, 20))
    QTest.mouseMove(card, QPoint(21, 21))
    assert dragged == []
    QTest.mouseMove(card, QPoint(60, 60))
    made.until(lambda: [each.id for each in dragged] == [note.id])


def test_a_note_deleted_before_it_was_kept_lies_in_the_bin(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    notebook = desk.open()
    notebook.show(desk.compared(FIRST, SECOND))
    note = notebook.new_note(Side.NEW, 1, None)
    assert note is not None
    with monkeypatch.context() as patch:
        patch.setattr(desk.library, "write", lambda *_: None)
        notebook.save(replace(note, body="Never sent."))
    assert notebook.unsaved
    notebook.delete(note)
    desk.until(lambda: notebook.binned)
    assert [each.body for each in notebook.binned] == ["Never sent."]
    assert not notebook.unsaved


def test_the_second_tag_is_offered_again_too(desk: Desk) -> None:
    field = QLineEdit()
    desk.qtbot.addWidget(field)
    completer = TagCompleter(["finance", "gender"], field)
    field.setCompleter(completer)
    field.setText("finance, GEN")
    completer.setCompletionPrefix(completer.splitPath(field.text())[0])
    assert completer.completionCount() == 1
    assert completer.currentCompletion() == "finance, gender"


def test_a_selection_over_several_paragraphs_says_what_the_note_stands_on(evening: Callable[[], Evening]) -> None:
    made, view, _ = begun(evening)
    view.select_all()
    made.do(Command.NOTE)
    assert "3 more paragraphs were selected" in made.window.status.currentMessage()


def test_enter_opens_no_editor_where_nothing_can_be_written(evening: Callable[[], Evening]) -> None:
    made, _, note = begun(evening)
    made.do(Command.SHOW_NOTES)
    panel = made.window.notes.dock.panel
    panel.show_notes()
    made.window.notes._only_read = LibraryReadOnly(folder="library", reason="read-only")
    QTest.keyClick(panel.cards[note.id], Qt.Key.Key_Return)
    assert panel.editor is None
