"""What becomes of two wordings of one note: taken up, put away, taken back, and never lost on the way."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from tests.notebook.filled import OLD_DATABASES
from tests.notebook.kept import Clock, dossier_with, draft, paragraph_with, written
from tests.notebook.test_bundles import Parts, bodies, repacked, send, unpacked
from wsis_desktop.model.note import Note
from wsis_desktop.model.progress import Stage
from wsis_desktop.notebook.exchange import TakenOver
from wsis_desktop.notebook.library import DATABASE
from wsis_desktop.notebook.store import Store, open_store


@pytest.fixture
def three(tmp_path: Path) -> Iterator[tuple[Store, Store, Store]]:
    """Return the libraries of three readers."""
    with ExitStack() as stack:
        stores = [stack.enter_context(open_store(tmp_path / name, clock=Clock())) for name in ("ana", "ben", "carl")]
        yield stores[0], stores[1], stores[2]


def shared(ana: Store, folder: Path, *others: Store) -> Note:
    """Let readers have a dossier with one note, and return that."""
    revision = draft(folder)
    dossier, entry = dossier_with(ana, revision)
    note = written(ana, entry, paragraph_with(revision, "annually"), "The first wording.")
    for other in others:
        send(ana, other, dossier.id)
    return note


def apart(ana: Store, ben: Store, note: Note) -> UUID:
    """Let Ana and Ben write a note anew without knowing of each other, then hear of it; return its dossier."""
    ana.notes.save(replace(note, body="Ana's."))
    ben.notes.save(replace(note, body="Ben's."))
    both_ways(ana, ben, note.dossier)
    assert bodies(ana, note.dossier) == bodies(ben, note.dossier) == ["Ana's.", "Ben's."]
    return note.dossier


def both_ways(ana: Store, ben: Store, dossier: UUID) -> None:
    one, other = ana.exchange.bundle(dossier), ben.exchange.bundle(dossier)
    ana.exchange.take_over(other, "ben.wsis")
    ben.exchange.take_over(one, "ana.wsis")


def saying(store: Store, dossier: UUID, body: str) -> Note:
    """Return the note that says this."""
    (found,) = (note for note in store.notes.of(dossier) if note.body == body)
    return found


def stand_alike(*stores: Store, dossier: UUID) -> bool:
    """Tell whether all are shown the same notes, in id and in wording."""
    first, *rest = (store.notes.of(dossier) for store in stores)
    return all(each == first for each in rest)


def test_a_note_restored_after_another_wrote_on_it_is_the_same_whoever_sends_first(
    three: tuple[Store, Store, Store], tmp_path: Path
) -> None:
    ana, ben, carl = three
    note = shared(ana, tmp_path, ben)
    ben.notes.save(replace(note, body="Ben's, meanwhile."))
    ana.notes.delete([note.id])
    both_ways(ana, ben, note.dossier)
    assert bodies(ana, note.dossier) == ["Ben's, meanwhile."], (
        "what Ana did not know when she deleted it is shown to her"
    )
    (binned,) = ana.notes.binned(note.dossier)
    assert binned.body == note.body
    ana.notes.restore([binned.id])
    bundles = [ana.exchange.bundle(note.dossier), ben.exchange.bundle(note.dossier)]
    with open_store(tmp_path / "dora", clock=Clock()) as dora:
        for reader, order in ((carl, bundles), (dora, bundles[::-1])):
            for bundle in order:
                reader.exchange.take_over(bundle, "dossier.wsis")
        send(ana, ben, note.dossier)
        assert bodies(carl, note.dossier) == ["Ben's, meanwhile.", "The first wording."]
        assert stand_alike(ana, ben, carl, dora, dossier=note.dossier)


def test_each_keeps_the_own_wording_and_neither_is_lost(three: tuple[Store, Store, Store], tmp_path: Path) -> None:
    ana, ben, carl = three
    dossier = apart(ana, ben, shared(ana, tmp_path, ben))
    ana.notes.delete([saying(ana, dossier, "Ben's.").id])
    ben.notes.delete([saying(ben, dossier, "Ana's.").id])
    assert bodies(ana, dossier) == ["Ana's."]
    assert bodies(ben, dossier) == ["Ben's."]
    both_ways(ana, ben, dossier)
    send(ana, carl, dossier)
    assert bodies(ana, dossier) == ["Ana's.", "Ben's."], "they still do not agree"
    assert stand_alike(ana, ben, carl, dossier=dossier)


def test_a_wording_that_another_put_away_goes_into_the_bin(three: tuple[Store, Store, Store], tmp_path: Path) -> None:
    ana, ben, _ = three
    dossier = apart(ana, ben, shared(ana, tmp_path, ben))
    ana.notes.delete([saying(ana, dossier, "Ben's.").id])
    send(ana, ben, dossier)
    assert bodies(ben, dossier) == ["Ana's."]
    (mine,) = ben.notes.binned(dossier)
    assert mine.body == "Ben's."
    ben.notes.restore([mine.id])
    send(ben, ana, dossier)
    assert bodies(ana, dossier) == ["Ana's.", "Ben's."]
    assert stand_alike(ana, ben, dossier=dossier)


def test_what_was_replaced_knowingly_does_not_fill_the_bin(three: tuple[Store, Store, Store], tmp_path: Path) -> None:
    ana, ben, carl = three
    note = shared(ana, tmp_path, ben, carl)
    for body in ("Second.", "Third."):
        note = ana.notes.save(replace(note, body=body))
    send(ana, ben, note.dossier)
    ben.notes.save(replace(note, body="Fourth."))
    send(ben, carl, note.dossier)
    assert bodies(carl, note.dossier) == ["Fourth."]
    assert carl.notes.binned(note.dossier) == ()


def test_deleting_the_note_itself_lets_the_other_wording_stand_as_the_note(
    three: tuple[Store, Store, Store], tmp_path: Path
) -> None:
    ana, ben, _ = three
    note = shared(ana, tmp_path, ben)
    dossier = apart(ana, ben, note)
    first = ana.notes.get(note.id)
    assert first
    ana.notes.delete([note.id])
    (left,) = ana.notes.of(dossier)
    assert (left.id, left.conflict_of) == (note.id, None)
    assert left.body != first.body
    assert [each.body for each in ana.notes.binned(dossier)] == [first.body]
    send(ana, ben, dossier)
    assert stand_alike(ana, ben, dossier=dossier)
    ana.undo(dossier)
    assert bodies(ana, dossier) == ["Ana's.", "Ben's."]
    assert ana.notes.binned(dossier) == ()
    ana.redo(dossier)
    assert [each.body for each in ana.notes.of(dossier)] == [left.body]
    both_ways(ana, ben, dossier)
    assert stand_alike(ana, ben, dossier=dossier)


def test_a_wording_that_is_written_on_is_a_note_of_its_own_for_all(
    three: tuple[Store, Store, Store], tmp_path: Path
) -> None:
    ana, ben, carl = three
    dossier = apart(ana, ben, shared(ana, tmp_path, ben, carl))
    copy = next(note for note in ana.notes.of(dossier) if note.conflict_of)
    ana.notes.save(replace(copy, body="Taken up.", conflict_of=None))
    for reader in (ben, carl):
        send(ana, reader, dossier)
    send(ben, carl, dossier)
    assert stand_alike(ana, ben, carl, dossier=dossier)
    assert [each.conflict_of for each in carl.notes.of(dossier)] == [None, None]


def test_what_was_taken_over_and_taken_back_comes_again(three: tuple[Store, Store, Store], tmp_path: Path) -> None:
    ana, ben, _ = three
    note = shared(ana, tmp_path, ben)
    ben.notes.save(replace(note, body="Ben's."))
    ben.notes.save(replace(ben.notes.new(note.dossier), body="New."))
    for _ in range(2):
        assert send(ben, ana, note.dossier).notes == 2
        assert bodies(ana, note.dossier) == ["Ben's.", "New."]
        ana.undo(note.dossier)
        assert bodies(ana, note.dossier) == [note.body]
    assert send(ana, ben, note.dossier) == TakenOver(note.dossier), "taking it back was no word against Ben's"


def test_a_bookmark_that_was_removed_for_good_does_not_come_back(
    three: tuple[Store, Store, Store], tmp_path: Path
) -> None:
    ana, ben, _ = three
    note = shared(ana, tmp_path)
    assert note.revision
    assert note.anchor
    mark = ana.bookmarks.add(note.dossier, note.revision, note.anchor, "Here")
    send(ana, ben, note.dossier)
    ana.bookmarks.delete([mark.id])
    ana.bin.empty(note.dossier)
    send(ben, ana, note.dossier)
    assert ana.bookmarks.of(note.dossier) == ()
    for _ in range(30):
        ben.journal.now()  # Ben's clock goes on, past Ana's
    ben.bookmarks.save(replace(mark, name="There"))
    send(ben, ana, note.dossier)
    assert [each.name for each in ana.bookmarks.of(note.dossier)] == ["There"], "what another changed since is news"


def test_a_dossier_that_was_removed_for_good_comes_back_with_its_notes(
    three: tuple[Store, Store, Store], tmp_path: Path
) -> None:
    ana, ben, _ = three
    dossier = apart(ana, ben, shared(ana, tmp_path, ben))
    ana.dossiers.delete([dossier])
    ana.bin.empty(dossier)
    assert ana.notes.of(dossier) == ()
    send(ben, ana, dossier)
    assert stand_alike(ana, ben, dossier=dossier)
    assert bodies(ana, dossier) == ["Ana's.", "Ben's."]


def test_a_dossier_that_lies_in_the_bin_is_restored_when_it_is_taken_over(
    three: tuple[Store, Store, Store], tmp_path: Path
) -> None:
    ana, ben, _ = three
    note = shared(ana, tmp_path, ben)
    ana.dossiers.delete([note.dossier])
    send(ben, ana, note.dossier)
    assert [each.id for each in ana.dossiers.every()] == [note.dossier]
    assert bodies(ana, note.dossier) == [note.body]
    # And what one reader deletes is deleted for no other one.
    ana.dossiers.delete([note.dossier])
    send(ana, ben, note.dossier)
    assert [each.id for each in ben.dossiers.every()] == [note.dossier]


def of_first_format(parts: Parts) -> bytes:
    """Return a bundle as the first format had it: other wordings as items of their own, with nothing seen."""
    told = json.loads(parts["notes.jsonld"])
    items = []
    for item in told["items"]:
        aside = item.pop("wsis:beside", [])
        items.append(item)
        for each in aside:
            each["wsis:conflictOf"] = each["id"].removeprefix("urn:uuid:")
            each["id"] = f"urn:uuid:{UUID(int=7)}"
            each["wsis:version"]["seen"] = {}
            items.append(each)
    for item in items:
        del item["wsis:version"]["rank"], item["wsis:version"]["past"]
    told["items"] = items
    manifest = json.loads(parts["manifest.json"]) | {"format": "wsis-desktop/bundle/1"}
    return repacked(parts | {"notes.jsonld": json.dumps(told).encode(), "manifest.json": json.dumps(manifest).encode()})


def test_a_bundle_of_the_first_format_is_taken_over(three: tuple[Store, Store, Store], tmp_path: Path) -> None:
    ana, ben, carl = three
    dossier = apart(ana, ben, shared(ana, tmp_path, ben))
    bundle = of_first_format(unpacked(ana.exchange.bundle(dossier)))
    assert carl.exchange.take_over(bundle, "dossier.wsis").conflicts == 1
    assert bodies(carl, dossier) == ["Ana's.", "Ben's."]
    send(ana, carl, dossier)
    assert bodies(carl, dossier) == ["Ana's.", "Ben's."]


@pytest.mark.parametrize("kept", sorted(OLD_DATABASES.glob("*.sqlite")), ids=lambda path: path.stem)
def test_what_an_older_library_held_merges_as_before(tmp_path: Path, kept: Path) -> None:
    for name in ("ana", "ben"):
        (tmp_path / name).mkdir()
        (tmp_path / name / DATABASE).write_bytes(kept.read_bytes())
    with open_store(tmp_path / "ana") as ana, open_store(tmp_path / "ben") as ben:
        (dossier,) = ana.dossiers.every()
        here, there = ana.exchange._collected(dossier.id), ben.exchange._collected(dossier.id)
        assert here == there
        assert len(here.notes) == len(ana.notes.of(dossier.id)) == 16


@pytest.mark.parametrize("kept", ["Ana's.", "Ben's."])
def test_one_wording_is_kept_and_the_other_lies_in_the_bin(
    three: tuple[Store, Store, Store], tmp_path: Path, kept: str
) -> None:
    ana, ben, _ = three
    dossier = apart(ana, ben, shared(ana, tmp_path, ben))
    ana.notes.keep_one(saying(ana, dossier, kept).id)
    (left,) = ana.notes.of(dossier)
    assert (left.body, left.conflict_of) == (kept, None)
    assert len(ana.notes.binned(dossier)) == 1
    send(ana, ben, dossier)
    assert stand_alike(ana, ben, dossier=dossier)
    ana.undo(dossier)
    assert bodies(ana, dossier) == ["Ana's.", "Ben's."]


@pytest.mark.parametrize(("whose", "with_ben"), [("Carl's.", ("Ana's.", "Ben's.")), ("Ben's.", ("Ana's.",))])
def test_one_of_three_wordings_is_kept_also_where_it_was_written_on(
    three: tuple[Store, Store, Store], tmp_path: Path, whose: str, with_ben: tuple[str, ...]
) -> None:
    ana, ben, carl = three
    note = shared(ana, tmp_path, ben, carl)
    carl.notes.save(replace(note, body="Carl's."))
    dossier = apart(ana, ben, note)
    send(carl, ana, dossier)
    assert len(ana.notes.of(dossier)) == 3
    copy = next(each for each in ana.notes.of(dossier) if each.conflict_of and each.body == whose)
    taken_up = ana.notes.save(replace(copy, body="Written on."))
    assert taken_up.conflict_of
    ana.notes.keep_one(taken_up.id)
    (left,) = ana.notes.of(dossier)
    assert (left.body, left.conflict_of) == ("Written on.", None)
    assert len(ana.notes.binned(dossier)) == 2
    # It is a note of its own by now: with others it stands beside what they have, but for the wording that it goes on from.
    send(ana, ben, dossier)
    assert bodies(ben, dossier) == sorted((*with_ben, "Written on."))


def test_both_wordings_are_kept_as_notes_of_their_own(three: tuple[Store, Store, Store], tmp_path: Path) -> None:
    ana, ben, _ = three
    dossier = apart(ana, ben, shared(ana, tmp_path, ben))
    first = next(each for each in ana.notes.of(dossier) if each.conflict_of is None)
    ana.notes.keep_each(first.id)
    send(ana, ben, dossier)
    assert bodies(ben, dossier) == ["Ana's.", "Ben's."]
    assert [each.conflict_of for each in ben.notes.of(dossier)] == [None, None]
    assert stand_alike(ana, ben, dossier=dossier)


def test_a_name_is_put_on_what_was_written_here_and_on_nothing_else(
    three: tuple[Store, Store, Store], tmp_path: Path
) -> None:
    ana, ben, _ = three
    note = shared(ana, tmp_path, ben)
    mine = ben.notes.save(replace(ben.notes.new(note.dossier), body="Ben's own."))
    signed = ben.notes.save(replace(ben.notes.new(note.dossier), body="Signed.", author="B."))
    ben.notes.sign(note.dossier, "Ben")
    assert {each.id: each.author for each in ben.notes.of(note.dossier)} == {
        note.id: "",
        mine.id: "Ben",
        signed.id: "B.",
    }
    found = ben.notes.get(mine.id)
    assert found
    assert found.modified == mine.modified, "a name is no writing on a note"
    assert send(ben, ana, note.dossier).conflicts == 0


def test_an_import_that_is_given_up_leaves_nothing_behind(three: tuple[Store, Store, Store], tmp_path: Path) -> None:
    ana, ben, _ = three
    note = shared(ana, tmp_path)
    steps = ben.exchange.take_over_steps(ana.exchange.bundle(note.dossier), "ana.wsis")
    stages = []
    for progress in steps:
        stages.append(progress.stage)
        if progress.stage is Stage.WRITING:
            break
    steps.close()
    assert set(stages) == {Stage.READING, Stage.WRITING}
    assert (ben.dossiers.every(), ben.documents.every()) == ((), [])
    assert not list((tmp_path / "ben" / "documents").glob("*/*"))
