"""Whatever a reader does can be taken back and done again, step by step, after a restart too."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.notebook.kept import SECOND, Clock, dossier_with, draft, paragraph_with, rows_in, written
from wsis_desktop.model.anchor import anchor_at
from wsis_desktop.model.note import NoteKind
from wsis_desktop.notebook import journal
from wsis_desktop.notebook.deeds import Deed
from wsis_desktop.notebook.store import Store, open_store
from wsis_desktop.notebook.troubles import CannotUndo

Rows = dict[str, list[tuple[object, ...]]]


def test_the_last_thing_done_is_taken_back_and_done_again(store: Store, tmp_path: Path) -> None:
    revision = draft(tmp_path)
    dossier, entry = dossier_with(store, revision)
    note = written(store, entry, paragraph_with(revision, "annually"), "First.")
    changed = store.notes.save(replace(note, body="Second."))
    assert store.undo(dossier.id) == Deed.EDIT_NOTE
    assert store.notes.get(note.id) == note
    assert store.redo(dossier.id) == Deed.EDIT_NOTE
    assert store.notes.get(note.id) == changed
    assert store.redo(dossier.id) is None


def test_an_earlier_revision_is_added_in_its_place_by_one_operation(store: Store, tmp_path: Path) -> None:
    """Taking back the order alone left the earlier revision behind the later one, whose notes were then carried to it."""
    later, earlier = draft(tmp_path, "rev2.txt", SECOND), draft(tmp_path)
    dossier, entry = dossier_with(store, later)
    added = store.revisions.add(dossier.id, earlier, before=entry.id)
    assert [each.id for each in store.revisions.of(dossier.id)] == [added.id, entry.id]
    assert store.undo(dossier.id) == Deed.ADD_REVISION
    assert [each.id for each in store.revisions.of(dossier.id)] == [entry.id]
    store.redo(dossier.id)
    assert [each.id for each in store.revisions.of(dossier.id)] == [added.id, entry.id]


def test_undo_goes_on_after_a_restart(library: Path, tmp_path: Path, clock: Clock) -> None:
    revision = draft(tmp_path)
    with open_store(library, clock=clock) as store:
        dossier, entry = dossier_with(store, revision)
        note = written(store, entry, paragraph_with(revision, "annually"))
        store.notes.delete([note.id])
    with open_store(library, clock=clock) as store:
        assert store.undo(dossier.id)
        assert store.notes.of(dossier.id) == (note,)
    with open_store(library, clock=clock) as store:
        assert store.redo(dossier.id)
        assert store.notes.of(dossier.id) == ()


def test_something_new_ends_what_could_be_done_again(store: Store, tmp_path: Path) -> None:
    revision = draft(tmp_path)
    dossier, entry = dossier_with(store, revision)
    written(store, entry, paragraph_with(revision, "annually"))
    store.undo(dossier.id)
    written(store, entry, paragraph_with(revision, "progress"))
    assert store.redo(dossier.id) is None


def test_each_dossier_has_a_history_of_its_own(store: Store) -> None:
    first, second = store.dossiers.create("First"), store.dossiers.create("Second")
    here = store.notes.save(replace(store.notes.new(first.id), body="Here."))
    there = store.notes.save(replace(store.notes.new(second.id), body="There."))
    store.undo(first.id)
    assert store.notes.get(here.id) is None
    assert store.notes.get(there.id) == there


def test_what_is_typed_without_a_stop_is_taken_back_in_one(library: Path) -> None:
    clock = Clock(timedelta(milliseconds=300))
    with open_store(library, clock=clock) as store:
        dossier = store.dossiers.create("Outcome")
        clock.now += timedelta(minutes=1)
        note = store.notes.new(dossier.id)
        for end in range(1, 6):
            note = store.notes.save(replace(note, body="Words"[:end]))
        clock.now += timedelta(minutes=1)
        note = store.notes.save(replace(note, body="Words, and more"))
        store.undo(dossier.id)
        found = store.notes.get(note.id)
        assert found
        assert found.body == "Words"
        store.undo(dossier.id)
        assert store.notes.get(note.id) is None
        store.redo(dossier.id)
        found = store.notes.get(note.id)
        assert found
        assert found.body == "Words"


def test_what_is_saved_as_it_stands_is_no_step_to_take_back(store: Store, tmp_path: Path) -> None:
    revision = draft(tmp_path)
    dossier, entry = dossier_with(store, revision)
    note = written(store, entry, paragraph_with(revision, "annually"))
    store.bookmarks.add(dossier.id, entry.id, paragraph_with(revision, "progress"))
    store.notes.save(note)
    assert store.undo(dossier.id) == Deed.ADD_BOOKMARK
    assert store.undo(dossier.id) == Deed.WRITE_NOTE


def test_undo_never_writes_over_what_something_else_changed(store: Store, library: Path) -> None:
    dossier = store.dossiers.create("Outcome")
    note = store.notes.save(replace(store.notes.new(dossier.id), body="Mine."))
    with store._database.transaction() as connection:
        connection.execute("UPDATE note SET body = 'Other.'")
    before = rows_in(library)
    with pytest.raises(CannotUndo):
        store.undo(dossier.id)
    assert rows_in(library) == before
    assert store.notes.get(note.id)


def test_long_histories_are_cut_at_their_beginning(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "_MOST_OPERATIONS", 20)
    dossier = store.dossiers.create("Outcome")
    note = store.notes.new(dossier.id)
    for at in range(30):
        note = store.notes.save(replace(note, body=str(at)))
    count = store._database.row("SELECT count(*) AS n FROM operation")
    assert count == {"n": 20}
    assert store._database.row("SELECT count(*) AS n FROM image") == {"n": 20}
    store.undo(dossier.id)
    found = store.notes.get(note.id)
    assert found
    assert found.body == "28"


def test_a_writing_is_never_counted_twice_even_when_it_is_taken_back(store: Store) -> None:
    dossier = store.dossiers.create("Outcome")
    note = store.notes.save(replace(store.notes.new(dossier.id), body="First."))
    counters = [counter_of(store)]
    store.notes.save(replace(note, body="Second."))
    counters.append(counter_of(store))
    store.undo(dossier.id)
    counters.append(counter_of(store))
    assert counters == sorted(set(counters))


def counter_of(store: Store) -> int:
    """Return which writing of this library its only note stands at."""
    row = store._database.row("SELECT counter FROM wording")
    assert row
    return int(row["counter"] or 0)


# -- any order of deeds --------------------------------------------------------------------------------------------


class Deeds:
    """What a reader may do next, each drawn by a number."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.store = store
        self.revision = draft(folder)
        self.dossier, self.entry = dossier_with(store, self.revision)
        self.all: tuple[Callable[[int], None], ...] = (
            self._write,
            self._edit,
            self._delete,
            self._restore,
            self._bookmark,
            self._move_bookmark,
            self._delete_bookmark,
            self._rename,
            self._bin_revision,
        )

    def _write(self, drawn: int) -> None:
        anchor = anchor_at(self.revision, drawn % len(self.revision.paragraphs))
        kind = list(NoteKind)[drawn % len(NoteKind)]
        self.store.notes.save(
            replace(self.store.notes.on(self.dossier.id, self.entry.id, anchor, kind), body=f"{drawn}")
        )

    def _edit(self, drawn: int) -> None:
        if notes := self.store.notes.of(self.dossier.id):
            self.store.notes.save(replace(notes[drawn % len(notes)], body=f"edited {drawn}"))

    def _delete(self, drawn: int) -> None:
        notes = self.store.notes.of(self.dossier.id)
        self.store.notes.delete([each.id for each in notes[: drawn % 3]])

    def _restore(self, drawn: int) -> None:
        self.store.notes.restore([each.id for each in self.store.notes.binned(self.dossier.id)[: drawn % 3]])

    def _bookmark(self, drawn: int) -> None:
        anchor = anchor_at(self.revision, drawn % len(self.revision.paragraphs))
        self.store.bookmarks.add(self.dossier.id, self.entry.id, anchor, str(drawn))

    def _move_bookmark(self, drawn: int) -> None:
        if marks := self.store.bookmarks.of(self.dossier.id):
            self.store.bookmarks.move(marks[drawn % len(marks)].id, drawn % 5)

    def _delete_bookmark(self, drawn: int) -> None:
        self.store.bookmarks.delete([each.id for each in self.store.bookmarks.of(self.dossier.id)[: drawn % 2]])

    def _rename(self, drawn: int) -> None:
        dossier = self.store.dossiers.get(self.dossier.id)
        assert dossier
        self.store.dossiers.save(replace(dossier, title=f"Title {drawn}"))

    def _bin_revision(self, drawn: int) -> None:
        act = self.store.revisions.delete if drawn % 2 else self.store.revisions.restore
        act([self.entry.id])


@settings(max_examples=15)
@given(st.lists(st.tuples(st.integers(0, 8), st.integers(0, 30)), max_size=18), st.integers(1, 20))
def test_undoing_all_gives_the_beginning_and_redoing_all_gives_the_end(
    drawn: list[tuple[int, int]], seconds: int
) -> None:
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        with open_store(folder, clock=Clock(timedelta(seconds=seconds))) as store:
            deeds = Deeds(store, folder)
            states: list[Rows] = [rows_in(folder)]
            for which, number in drawn:
                deeds.all[which](number)
                if (now := rows_in(folder)) != states[-1]:
                    states.append(now)
            back = [rows_in(folder)]
            while states[0] != back[-1]:
                assert store.undo(deeds.dossier.id)
                back.append(rows_in(folder))
            # What was typed together is one step, so not every state comes back; none comes that never was.
            assert all(each in states for each in back)
            ahead = [back[-1]]
            while store.redo(deeds.dossier.id):
                ahead.append(rows_in(folder))
            assert ahead == back[::-1]
            assert ahead[-1] == states[-1]
            assert store._database.faults() == []


# -- the bin ---------------------------------------------------------------------------------------------------------


def test_what_is_deleted_lies_in_the_bin_until_it_is_restored(store: Store, tmp_path: Path) -> None:
    revision = draft(tmp_path)
    dossier, entry = dossier_with(store, revision)
    note = written(store, entry, paragraph_with(revision, "annually"))
    store.notes.delete([note.id])
    assert store.notes.of(dossier.id) == ()
    (binned,) = store.notes.binned(dossier.id)
    assert binned.body == note.body
    store.notes.restore([note.id])
    (found,) = store.notes.of(dossier.id)
    assert replace(found, modified=note.modified) == note


def test_an_emptied_bin_leaves_no_word_behind(library: Path, tmp_path: Path, clock: Clock) -> None:
    revision = draft(tmp_path)
    with open_store(library, clock=clock) as store:
        dossier, entry = dossier_with(store, revision)
        kept = written(store, entry, paragraph_with(revision, "progress"), "Keep this.")
        note = written(store, entry, paragraph_with(revision, "annually"), "My secret position.")
        note = store.notes.save(replace(note, body="My secret position, hardened."))
        store.notes.delete([note.id])
        assert store.bin.empty(dossier.id) == 1
        assert store.notes.get(note.id) is None
        while store.undo(dossier.id):
            pass
        assert store.notes.get(note.id) is None
        while store.redo(dossier.id):
            pass
        assert store.notes.of(dossier.id) == (kept,)
    assert b"secret position" not in (library / "notebook.sqlite").read_bytes()


def test_a_binned_revision_takes_its_notes_along_and_brings_them_back(store: Store, tmp_path: Path) -> None:
    revision = draft(tmp_path)
    dossier, entry = dossier_with(store, revision)
    note = written(store, entry, paragraph_with(revision, "annually"))
    mark = store.bookmarks.add(dossier.id, entry.id, paragraph_with(revision, "progress"))
    store.revisions.delete([entry.id])
    assert (store.notes.of(dossier.id), store.bookmarks.of(dossier.id)) == ((), ())
    store.revisions.restore([entry.id])
    assert (store.notes.of(dossier.id), store.bookmarks.of(dossier.id)) == ((note,), (mark,))


def test_emptying_the_bin_takes_a_binned_revision_with_all_that_hangs_on_it(
    store: Store, library: Path, tmp_path: Path
) -> None:
    revision = draft(tmp_path)
    dossier, entry = dossier_with(store, revision)
    written(store, entry, paragraph_with(revision, "annually"))
    general = store.notes.save(replace(store.notes.new(dossier.id), body="Of the whole."))
    store.bookmarks.add(dossier.id, entry.id, paragraph_with(revision, "progress"))
    store.revisions.delete([entry.id])
    assert store.bin.empty(dossier.id) == 3
    assert store.notes.of(dossier.id) == (general,)
    assert store._database.faults() == []
    store.dossiers.delete([dossier.id])
    assert store.bin.empty(dossier.id) == 2
    assert {name: rows for name, rows in rows_in(library).items() if rows} == {}


def test_the_bookmarks_of_a_dossier_stand_in_the_readers_order(store: Store, tmp_path: Path) -> None:
    revision = draft(tmp_path)
    dossier, entry = dossier_with(store, revision)
    names = ("one", "two", "three", "four")
    marks = [store.bookmarks.add(dossier.id, entry.id, anchor_at(revision, 1), name) for name in names]
    store.bookmarks.move(marks[3].id, 1)
    assert [each.name for each in store.bookmarks.of(dossier.id)] == ["one", "four", "two", "three"]
    store.undo(dossier.id)
    assert [each.name for each in store.bookmarks.of(dossier.id)] == list(names)
    store.bookmarks.delete([marks[0].id])
    assert [each.name for each in store.bookmarks.of(dossier.id)] == ["two", "three", "four"]
