"""What is written stays so: no look into the editor changes it, no deletion loses it, and no card loses the focus."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.desktop.notes.written import FIRST, SECOND, Desk
from wsis_desktop.desktop.notes.note_card import NoteCard
from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.desktop.notes.notes_panel import NotesPanel
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.note import NoteKind


@pytest.fixture
def both(desk: Desk) -> Comparison:
    return desk.compared(FIRST, SECOND)


@pytest.fixture
def notebook(desk: Desk, both: Comparison) -> Notebook:
    made = desk.open()
    made.show(both)
    return made


@pytest.fixture
def panel(desk: Desk, notebook: Notebook) -> Iterator[NotesPanel]:
    made = NotesPanel(notebook)
    desk.qtbot.addWidget(made)
    made.resize(300, 700)
    made.show()
    assert QTest.qWaitForWindowExposed(made)
    yield made
    made.close_editor()


@pytest.mark.parametrize("body", ["«\u00a0Trop lent\u00a0»", "One line\u2028and another"])
def test_looking_at_a_note_in_the_editor_changes_nothing(
    desk: Desk, panel: NotesPanel, notebook: Notebook, body: str
) -> None:
    note = desk.write(notebook, Side.NEW, 1, body)
    tagged = replace(note, tags=("A/C.3, article 5", "n#1"))
    notebook.save(tagged)
    desk.until(lambda: not notebook.unsaved)
    panel.edit(notebook.notes[0])
    panel.close_editor()
    assert [(each.body, each.tags) for each in notebook.notes] == [(body, tagged.tags)]


def test_a_space_that_holds_words_together_is_kept_as_it_is_typed(
    desk: Desk, panel: NotesPanel, notebook: Notebook
) -> None:
    note = desk.write(notebook, Side.NEW, 1, "See para.\u00a05")
    panel.edit(note)
    assert panel.editor is not None
    panel.editor.body.appendPlainText("and 6")
    panel.close_editor()
    assert [each.body for each in notebook.notes] == ["See para.\u00a05\nand 6"]


def test_a_note_without_words_is_left_where_it_is(desk: Desk, panel: NotesPanel, notebook: Notebook) -> None:
    note = desk.write(notebook, Side.NEW, 1, "")
    panel.edit(note)
    panel.close_editor()
    desk.library.settle()
    assert [each.id for each in notebook.notes] == [note.id]


def test_what_was_typed_last_lies_in_the_bin(desk: Desk, panel: NotesPanel, notebook: Notebook) -> None:
    note = notebook.new_note(Side.NEW, 1, None)
    assert note is not None
    panel.edit(note)
    assert panel.editor is not None
    panel.setFocus()
    panel.editor.body.setPlainText("Too slow.")
    panel.editor.bin.click()
    desk.until(lambda: [each.body for each in notebook.binned] == ["Too slow."])
    assert not notebook.notes


def test_a_note_that_was_emptied_does_not_come_back_from_the_bin(
    desk: Desk, panel: NotesPanel, notebook: Notebook
) -> None:
    note = desk.write(notebook, Side.NEW, 1, "Too slow.")
    panel.edit(note)
    assert panel.editor is not None
    QTest.keyClick(panel.editor.body, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(panel.editor.body, Qt.Key.Key_Delete)
    panel.close_editor()
    desk.library.settle()
    desk.until(lambda: notebook.binned)
    assert [each.body for each in notebook.binned] == ["Too slow."]
    assert not notebook.notes


def test_an_empty_note_thrown_away_begins_no_library(desk: Desk, panel: NotesPanel, notebook: Notebook) -> None:
    note = notebook.new_note(Side.NEW, 1, None)
    assert note is not None
    panel.edit(note)
    assert panel.editor is not None
    panel.editor.bin.click()
    desk.close()
    assert not (desk.folder / "library").exists()


def test_the_focus_stays_on_a_card_whose_note_reached_the_disk(
    desk: Desk, panel: NotesPanel, notebook: Notebook
) -> None:
    note = notebook.new_note(Side.NEW, 1, None)
    assert note is not None
    panel.edit(note)
    assert panel.editor is not None
    QTest.keyClicks(panel.editor.body, "Too slow.")
    QTest.keyClick(panel.editor.body, Qt.Key.Key_Escape)
    assert isinstance(QApplication.focusWidget(), NoteCard)
    desk.until(lambda: not notebook.unsaved)
    notebook.changed.emit()
    QTest.qWait(80)
    assert QApplication.focusWidget() is panel.cards[note.id]


def test_the_focus_goes_to_the_next_card_when_one_is_deleted(desk: Desk, panel: NotesPanel, notebook: Notebook) -> None:
    first, second = (desk.write(notebook, Side.NEW, at, f"On {at}.") for at in (1, 2))
    desk.until(lambda: len(panel.cards) == 2)
    panel.cards[first.id].setFocus()
    QTest.keyClick(panel.cards[first.id], Qt.Key.Key_Delete)
    desk.until(lambda: notebook.binned)
    QTest.qWait(80)
    assert QApplication.focusWidget() is panel.cards[second.id]


def test_a_card_is_read_out_in_plain_words(desk: Desk, panel: NotesPanel, notebook: Notebook) -> None:
    note = notebook.new_note(Side.NEW, 1, None, NoteKind.PROPOSAL)
    assert note is not None
    assert note.anchor is not None
    notebook.save(replace(note, proposed=note.anchor.text.replace("biennially", "annually")))
    desk.until(lambda: panel.cards)
    (card,) = panel.cards.values()
    assert "<" not in card.accessibleName()
    assert "annually" in card.accessibleName()
