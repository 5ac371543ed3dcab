"""What a reader wrote comes along into a new revision, once, and the originals stay as they were."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

from tests.notebook.kept import FIRST, SECOND, dossier_with, draft, paragraph_with, rows_in, written
from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.anchor import anchor_at
from wsis_desktop.model.note import CarriedStatus, Note, Scope
from wsis_desktop.model.progress import finish
from wsis_desktop.model.revision import Revision
from wsis_desktop.notebook.carry import CarriedOver, changed_words
from wsis_desktop.notebook.deeds import Deed
from wsis_desktop.notebook.reviewing import Compared
from wsis_desktop.notebook.store import Store

THIRD = SECOND.replace("close the digital divides", "bridge the digital divides")
GONE = FIRST.split("3. We encourage", maxsplit=1)[0]


def next_revision(store: Store, folder: Path, before: Revision, name: str, text: str) -> tuple[Compared, CarriedOver]:
    """Add a revision behind another one, and carry along what stands on that."""
    after = draft(folder, name, text)
    (dossier,) = store.dossiers.every()
    old = next(each for each in store.revisions.of(dossier.id) if each.document == before.sha256)
    compared = Compared(dossier.id, old.id, store.revisions.add(dossier.id, after).id, compare(before, after))
    return compared, finish(store.carrying.carry_steps(compared))


def test_a_note_comes_along_and_its_original_stays(store: Store, tmp_path: Path) -> None:
    first = draft(tmp_path)
    _, entry = dossier_with(store, first)
    note = written(store, entry, paragraph_with(first, "report annually"))
    compared, carried = next_revision(store, tmp_path, first, "rev2.txt", SECOND)
    (copy,) = carried.notes
    assert store.notes.of_revision(compared.new) == (copy,)
    assert store.notes.of_revision(compared.old) == (note,)
    assert (copy.origin, copy.body, copy.scope) == (note.id, note.body, Scope.WORDS)
    assert copy.carried
    assert copy.carried.status is CarriedStatus.TEXT_EDITED
    assert copy.anchor
    assert copy.anchor.words == "report biennially"
    (edit,) = changed_words(copy, note)
    assert (edit.old, edit.new) == (edit.old, edit.new)
    assert note.anchor
    assert note.anchor.words[edit.old.start : edit.old.end] == "annually"
    assert copy.anchor.words[edit.new.start : edit.new.end] == "biennially"


def test_edits_of_the_original_and_of_the_copy_are_told_apart(store: Store, tmp_path: Path) -> None:
    first = draft(tmp_path)
    _, entry = dossier_with(store, first)
    note = written(store, entry, paragraph_with(first, "annually"))
    _, carried = next_revision(store, tmp_path, first, "rev2.txt", SECOND)
    (copy,) = carried.notes
    assert not copy.origin_written_on(note)
    copy = store.notes.save(replace(copy, body="In the copy."))
    assert not copy.origin_written_on(note)
    note = store.notes.save(replace(note, body="In the original."))
    assert copy.origin_written_on(note)
    found = store.notes.get(copy.id)
    assert found
    assert found.body == "In the copy."


def test_carrying_again_changes_nothing(store: Store, library: Path, tmp_path: Path) -> None:
    first = draft(tmp_path)
    dossier, entry = dossier_with(store, first)
    written(store, entry, paragraph_with(first, "annually"))
    written(store, entry, paragraph_with(first, "divides"))
    store.bookmarks.add(dossier.id, entry.id, paragraph_with(first, "progress"))
    compared, carried = next_revision(store, tmp_path, first, "rev2.txt", SECOND)
    store.notes.save(replace(carried.notes[0], body="Written on."))
    store.notes.delete([carried.notes[1].id])
    before = rows_in(library)
    assert finish(store.carrying.carry_steps(compared)) == CarriedOver()
    assert rows_in(library) == before


def test_all_that_was_carried_is_taken_back_in_one(store: Store, library: Path, tmp_path: Path) -> None:
    first = draft(tmp_path)
    dossier, entry = dossier_with(store, first)
    for words in ("annually", "divides", "vision"):
        written(store, entry, paragraph_with(first, words))
    store.bookmarks.add(dossier.id, entry.id, paragraph_with(first, "progress"))
    second = draft(tmp_path, "rev2.txt", SECOND)
    compared = Compared(dossier.id, entry.id, store.revisions.add(dossier.id, second).id, compare(first, second))
    before = rows_in(library)
    finish(store.carrying.carry_steps(compared))
    assert len(store.notes.of_revision(compared.new)) == 3
    assert store.undo(dossier.id) == Deed.CARRY
    assert rows_in(library) == before
    assert finish(store.carrying.carry_steps(compared)).notes


def test_a_note_is_carried_from_revision_to_revision(store: Store, tmp_path: Path) -> None:
    first = draft(tmp_path)
    _, entry = dossier_with(store, first)
    note = written(store, entry, paragraph_with(first, "close the digital divides"))
    _, to_second = next_revision(store, tmp_path, first, "rev2.txt", SECOND)
    second = draft(tmp_path, "rev2.txt", SECOND)
    _, to_third = next_revision(store, tmp_path, second, "rev3.txt", THIRD)
    assert [each.origin for each in to_second.notes] == [note.id]
    (last,) = to_third.notes
    assert last.origin == to_second.notes[0].id
    assert last.anchor
    assert last.anchor.words == "bridge the digital divides"


def test_a_detached_note_keeps_its_old_text_and_is_put_down_by_hand(store: Store, tmp_path: Path) -> None:
    first = draft(tmp_path)
    dossier, entry = dossier_with(store, first)
    note = written(store, entry, paragraph_with(first, "close the digital divides"))
    compared, carried = next_revision(store, tmp_path, first, "rev2.txt", GONE)
    (lost,) = carried.detached
    assert store.notes.detached(dossier.id) == (lost,)
    assert lost.anchor == note.anchor
    assert lost.carried
    assert lost.carried.offers
    placed = store.notes.place(lost, compared.new, lost.carried.offers[0])
    assert store.notes.detached(dossier.id) == ()
    assert placed.carried
    assert placed.carried.placed
    assert not placed.carried.offers
    store.undo(dossier.id)
    assert store.notes.detached(dossier.id) == (lost,)


def test_a_detached_note_finds_its_text_when_it_comes_back(store: Store, tmp_path: Path) -> None:
    first = draft(tmp_path)
    dossier, entry = dossier_with(store, first)
    written(store, entry, anchor_at(first, 3))
    next_revision(store, tmp_path, first, "rev2.txt", GONE)
    second = draft(tmp_path, "rev2.txt", GONE)
    _, carried = next_revision(store, tmp_path, second, "rev3.txt", FIRST + "\n4. We close.\n")
    (back,) = carried.notes
    assert back.carried
    assert back.carried.status is CarriedStatus.MOVED
    assert back.anchor
    assert back.anchor.text == first.paragraphs[3].text
    assert len(store.notes.detached(dossier.id)) == 1, "the one in the revision between stays detached"


def test_what_is_removed_for_good_is_not_carried_again(store: Store, tmp_path: Path) -> None:
    first = draft(tmp_path)
    dossier, entry = dossier_with(store, first)
    written(store, entry, paragraph_with(first, "annually"))
    compared, carried = next_revision(store, tmp_path, first, "rev2.txt", SECOND)
    store.notes.delete([carried.notes[0].id])
    store.bin.empty(dossier.id)
    assert finish(store.carrying.carry_steps(compared)) == CarriedOver()


def test_notes_on_the_whole_dossier_and_in_the_bin_stay_where_they_are(store: Store, tmp_path: Path) -> None:
    first = draft(tmp_path)
    dossier, entry = dossier_with(store, first)
    store.notes.save(replace(store.notes.new(dossier.id), body="Of the whole."))
    binned = written(store, entry, paragraph_with(first, "annually"))
    store.notes.delete([binned.id])
    _, carried = next_revision(store, tmp_path, first, "rev2.txt", SECOND)
    assert carried.notes == ()


def test_what_is_written_while_places_are_sought_comes_along(store: Store, tmp_path: Path) -> None:
    first = draft(tmp_path)
    dossier, entry = dossier_with(store, first)
    note = written(store, entry, paragraph_with(first, "annually"))
    deleted = written(store, entry, paragraph_with(first, "divides"))
    second = draft(tmp_path, "rev2.txt", SECOND)
    compared = Compared(dossier.id, entry.id, store.revisions.add(dossier.id, second).id, compare(first, second))
    steps = store.carrying.carry_steps(compared)
    next(steps)
    store.notes.save(replace(note, body="Changed meanwhile."))
    store.notes.delete([deleted.id])
    assert [each.body for each in finish(steps).notes] == ["Changed meanwhile."]


def test_bookmarks_come_along_in_their_order(store: Store, tmp_path: Path) -> None:
    first = draft(tmp_path)
    dossier, entry = dossier_with(store, first)
    for name, words in (("two", "annually"), ("one", "vision")):
        store.bookmarks.add(dossier.id, entry.id, paragraph_with(first, words), name)
    compared, _ = next_revision(store, tmp_path, first, "rev2.txt", SECOND)
    marks = store.bookmarks.of_revision(compared.new)
    assert [(mark.name, mark.anchor.words) for mark in marks] == [("two", "biennially"), ("one", "vision")]


def test_a_tick_comes_along_while_the_text_stays_as_it_was_reviewed(store: Store, tmp_path: Path) -> None:
    first = draft(tmp_path)
    dossier_with(store, first)
    one_to_two, _ = next_revision(store, tmp_path, first, "rev2.txt", SECOND)
    (place,) = (at for at, link in enumerate(one_to_two.comparison.links) if link.change)
    store.reviewing.tick(one_to_two, [place])
    second = draft(tmp_path, "rev2.txt", SECOND)
    two_to_three, carried = next_revision(store, tmp_path, second, "rev3.txt", THIRD)
    assert len(carried.ticks) == 1
    third = draft(tmp_path, "rev3.txt", THIRD)
    one_to_three = replace(one_to_two, new=two_to_three.new, comparison=compare(first, third))
    (there,) = store.reviewing.reviewed(one_to_three)
    assert one_to_three.comparison.links[there].new == one_to_two.comparison.links[place].new


def test_a_tick_on_a_text_that_changed_again_is_to_be_reviewed_again(store: Store, tmp_path: Path) -> None:
    first = draft(tmp_path)
    dossier_with(store, first)
    one_to_two, _ = next_revision(store, tmp_path, first, "rev2.txt", SECOND)
    store.reviewing.tick(one_to_two, [at for at, link in enumerate(one_to_two.comparison.links) if link.change])
    second = draft(tmp_path, "rev2.txt", SECOND)
    again = SECOND.replace("biennially", "every three years")
    two_to_three, carried = next_revision(store, tmp_path, second, "rev3.txt", again)
    assert (len(carried.ticks), len(carried.to_review)) == (0, 1)
    comparison = compare(first, draft(tmp_path, "rev3.txt", again))
    assert store.reviewing.reviewed(replace(one_to_two, new=two_to_three.new, comparison=comparison)) == frozenset()
    assert store.reviewing.reviewed(one_to_two), "between the first two it stands"


def test_a_tick_on_a_deletion_ends_when_the_text_comes_back(store: Store, tmp_path: Path) -> None:
    first = draft(tmp_path)
    dossier_with(store, first)
    one_to_two, _ = next_revision(store, tmp_path, first, "rev2.txt", GONE)
    store.reviewing.tick(one_to_two, [at for at, link in enumerate(one_to_two.comparison.links) if link.change])
    second = draft(tmp_path, "rev2.txt", GONE)
    _, stayed = next_revision(store, tmp_path, second, "rev3.txt", GONE + "\n3. We close.\n")
    assert (len(stayed.ticks), len(stayed.to_review)) == (1, 0)
    third = draft(tmp_path, "rev3.txt", GONE + "\n3. We close.\n")
    _, back = next_revision(store, tmp_path, third, "rev4.txt", FIRST + "\n4. We close.\n")
    assert (len(back.ticks), len(back.to_review)) == (0, 1)


def test_a_note_on_a_deletion_comes_along_without_a_place(store: Store, tmp_path: Path) -> None:
    first = draft(tmp_path)
    dossier_with(store, first)
    one_to_two, _ = next_revision(store, tmp_path, first, "rev2.txt", GONE)
    note: Note = store.notes.save(
        replace(
            store.notes.new(one_to_two.dossier),
            scope=Scope.CHANGE,
            revision=one_to_two.new,
            earlier=one_to_two.old,
            counterpart=anchor_at(first, 3),
            body="Why was this dropped?",
        )
    )
    second = draft(tmp_path, "rev2.txt", GONE)
    _, carried = next_revision(store, tmp_path, second, "rev3.txt", GONE + "\n3. We close.\n")
    (copy,) = carried.notes
    assert (copy.anchor, copy.counterpart) == (None, note.counterpart)
    assert copy.carried
    assert copy.carried.status is CarriedStatus.SAME_TEXT


def between(store: Store, old: Revision, new: Revision) -> CarriedOver:
    """Carry what stands on one of a dossier's revisions to any later one."""
    (dossier,) = store.dossiers.every()
    ids = {each.document: each.id for each in store.revisions.of(dossier.id)}
    compared = Compared(dossier.id, ids[old.sha256], ids[new.sha256], compare(old, new))
    return finish(store.carrying.carry_steps(compared))


def test_a_note_comes_to_a_revision_once_whichever_two_are_compared(store: Store, tmp_path: Path) -> None:
    first = draft(tmp_path)
    dossier, entry = dossier_with(store, first)
    written(store, entry, paragraph_with(first, "close the digital divides"))
    store.bookmarks.add(dossier.id, entry.id, paragraph_with(first, "vision"))
    second, third = draft(tmp_path, "rev2.txt", SECOND), draft(tmp_path, "rev3.txt", THIRD)
    next_revision(store, tmp_path, first, "rev2.txt", SECOND)
    next_revision(store, tmp_path, second, "rev3.txt", THIRD)
    assert between(store, first, third) == CarriedOver(), "it came by way of the second already"
    fourth = draft(tmp_path, "rev4.txt", THIRD + "\n4. We close.\n")
    ids = {each.document: each.id for each in store.revisions.of(dossier.id)}
    last = store.revisions.add(dossier.id, fourth).id
    assert between(store, first, fourth) == CarriedOver(), "it stands in a revision between and goes on from there"
    (carried,) = between(store, third, fourth).notes
    assert (carried.revision, len(store.bookmarks.of_revision(last))) == (last, 1)
    assert between(store, second, fourth) == CarriedOver()
    assert [len(store.notes.of_revision(each)) for each in (*ids.values(), last)] == [1, 1, 1, 1]


def test_a_note_that_went_past_a_revision_does_not_come_again_through_it(store: Store, tmp_path: Path) -> None:
    first, second = draft(tmp_path), draft(tmp_path, "rev2.txt", SECOND)
    dossier, entry = dossier_with(store, first)
    written(store, entry, paragraph_with(first, "annually"))
    third = draft(tmp_path, "rev3.txt", THIRD)
    store.revisions.add(dossier.id, second)
    end = store.revisions.add(dossier.id, third).id
    (straight,) = between(store, first, third).notes
    (halfway,) = between(store, first, second).notes
    assert between(store, second, third) == CarriedOver()
    assert store.notes.of_revision(end) == (straight,)
    store.notes.delete([straight.id])
    assert between(store, second, third) == CarriedOver(), "what the reader deleted there does not come back"
    store.bin.empty(dossier.id)
    assert store.notes.get(straight.id) is None
    assert between(store, first, third) == CarriedOver()
    assert halfway.origin is not None


def test_notes_that_name_each_other_as_origin_are_carried_all_the_same(store: Store, tmp_path: Path) -> None:
    first = draft(tmp_path)
    _, entry = dossier_with(store, first)
    one = written(store, entry, paragraph_with(first, "annually"), "One.")
    highest, next_to_it = UUID(int=2**128 - 1), UUID(int=2**128 - 2)  # what is carried gets a lower one than either
    store.notes.save(replace(one, id=highest, origin=next_to_it))
    store.notes.save(replace(one, id=next_to_it, origin=highest))
    store.notes.delete([one.id])
    _, carried = next_revision(store, tmp_path, first, "rev2.txt", SECOND)
    assert len(carried.notes) == 2
    _, again = next_revision(store, tmp_path, first, "rev2.txt", SECOND)
    assert again.notes == ()
