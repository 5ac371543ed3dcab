"""A copy of a document goes with the last dossier that uses it, and never while anything could still ask for it."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest

from tests.notebook.kept import FIRST, SECOND, Clock, dossier_with, draft, paragraph_with, written
from wsis_desktop.model.dossier import RevisionEntry
from wsis_desktop.notebook.search import Question
from wsis_desktop.notebook.store import Store, open_store, restore_backup
from wsis_desktop.notebook.troubles import DocumentMissing, NoSuchNote


def copies(store: Store) -> list[str]:
    """Return the documents whose copies lie in the library's folder."""
    return sorted(path.stem for path in store.documents._folder.glob("*/*"))


def remove(store: Store, entry: RevisionEntry) -> None:
    store.revisions.delete([entry.id])
    store.bin.empty(entry.dossier)


def test_the_copy_of_a_revision_that_was_removed_for_good_goes(store: Store, tmp_path: Path) -> None:
    first, second = draft(tmp_path), draft(tmp_path, "rev2.txt", SECOND)
    dossier, kept = dossier_with(store, first)
    gone = store.revisions.add(dossier.id, second)
    assert len(copies(store)) == 2
    store.revisions.delete([gone.id])
    assert len(copies(store)) == 2, "what is in the bin can be restored"
    store.bin.empty(dossier.id)
    assert copies(store) == [kept.document] == store.documents.every()
    assert store.search.find(Question("biennially")).paragraphs == ()
    assert store.search.find(Question("annually")).paragraphs != ()
    assert store.faults() == []
    assert Path(second.path).is_file(), "the reader's own file is none of ours"


def test_a_copy_that_another_dossier_uses_stays(store: Store, tmp_path: Path) -> None:
    first = draft(tmp_path)
    _, entry = dossier_with(store, first, "One")
    _, other = dossier_with(store, first, "Other")
    remove(store, entry)
    assert store.revisions.file_of(other).read_text(encoding="utf-8") == FIRST


def test_a_copy_that_a_step_can_bring_back_stays(store: Store, tmp_path: Path) -> None:
    dossier, _ = dossier_with(store, draft(tmp_path))
    gone = store.revisions.add(dossier.id, draft(tmp_path, "rev2.txt", SECOND))
    store.undo(dossier.id)
    store.bin.empty(dossier.id)
    store.redo(dossier.id)
    assert store.revisions.file_of(gone).read_text(encoding="utf-8") == SECOND


def test_a_copy_that_a_backup_speaks_of_stays_as_long_as_the_backup(library: Path, tmp_path: Path) -> None:
    clock = Clock()
    with open_store(library, clock=clock) as store:
        dossier, _ = dossier_with(store, draft(tmp_path))
        gone = store.revisions.add(dossier.id, draft(tmp_path, "rev2.txt", SECOND))
        backup = store.back_up()
        remove(store, gone)
        assert len(copies(store)) == 2
        with pytest.raises(DocumentMissing):
            store.documents.bytes_of(gone.document)
    restore_backup(library, backup.name, clock)
    with open_store(library, clock=clock) as store:
        assert store.faults() == []
        assert store.revisions.file_of(gone).read_text(encoding="utf-8") == SECOND
        remove(store, gone)
        for path in store.documents._folder.glob("*/*"):
            os.utime(path, (0, 0))
        for _ in range(3):
            clock.now += timedelta(weeks=5)
            assert store.back_up_if_due()
        assert len(copies(store)) == 1, "with the last backup that spoke of it the copy went"
        assert store.faults() == []


def test_a_backup_that_cannot_be_read_may_speak_of_any_document(store: Store, tmp_path: Path) -> None:
    dossier, _ = dossier_with(store, draft(tmp_path))
    gone = store.revisions.add(dossier.id, draft(tmp_path, "rev2.txt", SECOND))
    backup = store.back_up()
    backup.path.write_bytes(b"broken" * 1000)
    remove(store, gone)
    assert len(copies(store)) == 2


def test_what_was_removed_for_good_cannot_be_put_anywhere(store: Store, tmp_path: Path) -> None:
    revision = draft(tmp_path)
    dossier, entry = dossier_with(store, revision)
    place = paragraph_with(revision, "progress")
    note = written(store, entry, paragraph_with(revision, "annually"))
    mark = store.bookmarks.add(dossier.id, entry.id, place)
    store.notes.delete([note.id])
    store.bookmarks.delete([mark.id])
    store.bin.empty(dossier.id)
    with pytest.raises(NoSuchNote) as told:
        store.notes.place(note, entry.id, place)
    assert "no longer in the library" in told.value.sentence
    with pytest.raises(NoSuchNote):
        store.bookmarks.place(mark, entry.id, place)
    with pytest.raises(NoSuchNote):
        store.bookmarks.move(mark.id, 0)
    assert (store.notes.of(dossier.id), store.bookmarks.of(dossier.id)) == ((), ())
