"""What is written on the comparison on show is kept, follows its text, and can be taken back."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from tests.desktop.notes.written import FIRST, SECOND, THIRD, Desk
from wsis_desktop.model.anchor import anchor_at
from wsis_desktop.model.comparison import Side, Span
from wsis_desktop.model.note import CarriedStatus, NoteKind, Scope
from wsis_desktop.notebook.store import open_store
from wsis_desktop.notebook.troubles import DocumentMissing, LibraryInUse


def test_nothing_is_kept_of_a_text_until_something_is_written_on_it(desk: Desk, tmp_path: Path) -> None:
    notebook = desk.open()
    notebook.show(desk.compared(FIRST, SECOND))
    desk.close()
    assert not (tmp_path / "library").exists()


def test_a_note_is_there_the_next_evening(desk: Desk) -> None:
    both = desk.compared(FIRST, SECOND)
    notebook = desk.open()
    notebook.show(both)
    note = desk.write(notebook, Side.NEW, 1, "Too slow.", Span(0, 10))
    assert note.scope is Scope.WORDS
    assert notebook.side(note) is Side.NEW
    again = desk.open()
    again.show(both)
    desk.until(lambda: again.notes)
    (kept,) = again.notes
    assert (kept.id, kept.body, kept.anchor) == (note.id, "Too slow.", note.anchor)
    assert [(side, anchor.paragraph) for side, anchor in again.places_of(kept)] == [(Side.NEW, 1)]


def test_a_note_follows_its_text_into_the_next_revision(desk: Desk) -> None:
    notebook = desk.open()
    notebook.show(desk.compared(FIRST, SECOND))
    on_edited = desk.write(notebook, Side.NEW, 1, "Too slow.")
    desk.write(notebook, Side.OLD, 3, "They must open again.")
    notebook.show(desk.compared(SECOND, THIRD, ("rev2.md", "rev3.md")))
    desk.until(lambda: desk.carried)
    carried = [note for note in notebook.notes if note.origin == on_edited.id]
    assert [note.carried.status for note in carried if note.carried] == [CarriedStatus.TEXT_EDITED]
    assert notebook.side(carried[0]) is Side.NEW


def test_notes_of_the_earlier_side_come_along_too_and_lost_ones_say_so(desk: Desk) -> None:
    both = desk.compared(FIRST, SECOND)
    notebook = desk.open()
    notebook.show(both)
    lost = desk.write(notebook, Side.OLD, 3, "They must open again.")
    moved = desk.write(notebook, Side.OLD, 2, "Ours.")
    notebook.show(None)
    notebook.show(both)
    desk.until(lambda: desk.carried)
    by_origin = {note.origin: note for note in notebook.notes if note.origin}
    assert by_origin[lost.id].detached
    assert notebook.side(by_origin[lost.id]) is None
    assert not by_origin[moved.id].detached
    notebook.place(by_origin[lost.id], anchor_at(both.new, 2))
    desk.until(lambda: not any(note.detached for note in notebook.notes))
    notebook.undo()
    desk.until(lambda: any(note.detached for note in notebook.notes))


def test_nothing_is_carried_back_in_time(desk: Desk) -> None:
    both = desk.compared(FIRST, SECOND)
    notebook = desk.open()
    notebook.show(both)
    desk.write(notebook, Side.NEW, 1, "Too slow.")
    swapped = desk.compared(SECOND, FIRST, ("rev2.md", "rev1.md"))
    notebook.show(swapped)
    desk.until(lambda: notebook.notes)
    assert not desk.carried
    assert len(notebook.notes) == 1


def test_a_deleted_note_comes_back_from_the_bin_and_by_undo(desk: Desk) -> None:
    notebook = desk.open()
    notebook.show(desk.compared(FIRST, SECOND))
    note = desk.write(notebook, Side.NEW, 1, "Too slow.")
    notebook.delete(note)
    desk.until(lambda: notebook.binned)
    assert not notebook.notes
    notebook.restore(notebook.binned[0])
    desk.until(lambda: notebook.notes)
    notebook.undo()
    desk.until(lambda: notebook.binned)
    notebook.undo()
    desk.until(lambda: notebook.notes)
    notebook.redo()
    desk.until(lambda: notebook.binned)
    notebook.empty_bin()
    desk.until(lambda: not notebook.binned)
    assert not notebook.notes


def test_what_was_reviewed_stays_ticked(desk: Desk) -> None:
    both = desk.compared(FIRST, SECOND)
    notebook = desk.open()
    notebook.show(both)
    notebook.set_reviewed([1], reviewed=True)
    desk.until(lambda: notebook.reviewed == {1})
    again = desk.open()
    again.show(both)
    desk.until(lambda: again.reviewed == {1})
    again.set_reviewed([1], reviewed=False)
    desk.until(lambda: not again.reviewed)


def test_what_was_typed_last_is_what_is_kept(desk: Desk) -> None:
    both = desk.compared(FIRST, SECOND)
    notebook = desk.open()
    notebook.show(both)
    note = notebook.new_note(Side.NEW, 1, None, NoteKind.PROPOSAL)
    assert note is not None
    for at in range(20):
        notebook.save(replace(note, body=f"Word {at}"))
        assert [each.body for each in notebook.notes] == [f"Word {at}"], "the window shows what is typed at once"
    desk.until(lambda: not notebook.unsaved)
    desk.close()
    with open_store(desk.folder / "library", write=False) as store:
        (dossier,) = store.dossiers.every()
        (kept,) = store.notes.of(dossier.id)
    assert (kept.body, kept.kind) == ("Word 19", NoteKind.PROPOSAL)


def test_a_file_that_changed_meanwhile_is_told_and_the_note_stays(desk: Desk) -> None:
    both = desk.compared(FIRST, SECOND)
    (desk.folder / "rev2.md").write_text(THIRD, encoding="utf-8")
    notebook = desk.open()
    notebook.show(both)
    note = notebook.new_note(Side.NEW, 1, None)
    assert note is not None
    notebook.save(replace(note, body="Too slow."))
    desk.until(lambda: desk.refused)
    assert isinstance(desk.refused[0], DocumentMissing)
    assert notebook.unsaved
    assert [each.body for each in notebook.notes] == ["Too slow."]
    (desk.folder / "rev2.md").write_text(SECOND, encoding="utf-8")
    notebook.save_again()
    desk.until(lambda: not notebook.unsaved)
    assert [each.body for each in notebook.notes] == ["Too slow."]


def test_a_library_that_another_window_writes_in_is_read(desk: Desk) -> None:
    both = desk.compared(FIRST, SECOND)
    notebook = desk.open()
    notebook.show(both)
    desk.write(notebook, Side.NEW, 1, "Too slow.")
    desk.close()
    told: list[object] = []
    with open_store(desk.folder / "library"):
        again = desk.open()
        desk.library.only_read.connect(told.append)
        again.show(both)
        desk.until(lambda: again.notes)
        assert isinstance(told[0], LibraryInUse)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="To the administrator all is writable.")
def test_a_folder_that_allows_only_reading_is_told(desk: Desk) -> None:
    (desk.folder / "library").mkdir(mode=0o500)
    both = desk.compared(FIRST, SECOND)
    notebook = desk.open()
    notebook.show(both)
    note = notebook.new_note(Side.NEW, 1, None)
    assert note is not None
    notebook.save(replace(note, body="Too slow."))
    desk.until(lambda: desk.refused)
    assert notebook.unsaved
