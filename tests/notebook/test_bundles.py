"""A dossier travels in one file, comes in once however often it is taken over, and nothing hostile comes in with it."""

from __future__ import annotations

import hashlib
import io
import json
import stat
import zipfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.notebook.filled import fill
from tests.notebook.kept import FIRST, JOURNALED, SECOND, Clock, dossier_with, draft, paragraph_with, rows_in, written
from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.dossier import Dossier
from wsis_desktop.model.note import Note
from wsis_desktop.model.progress import finish
from wsis_desktop.notebook.bundle import SentNote, packed
from wsis_desktop.notebook.exchange import TakenOver
from wsis_desktop.notebook.merging import NoteState
from wsis_desktop.notebook.reviewing import Compared
from wsis_desktop.notebook.search import Question
from wsis_desktop.notebook.store import Store, open_store
from wsis_desktop.notebook.troubles import BundleRefused, NewerBundle

Parts = dict[str, bytes]


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Store, Store]]:
    """Return the libraries of two readers."""
    with ExitStack() as stack:
        stores = [stack.enter_context(open_store(tmp_path / name, clock=Clock())) for name in ("ana", "ben")]
        yield stores[0], stores[1]


def send(sender: Store, receiver: Store, dossier: UUID) -> TakenOver:
    """Send a dossier from one library to another."""
    return receiver.exchange.take_over(sender.exchange.bundle(dossier), "dossier.wsis")


def bodies(store: Store, dossier: UUID) -> list[str]:
    return sorted(note.body for note in store.notes.of(dossier))


def content(store: Store, dossier: UUID) -> set[tuple[object, ...]]:
    """Return what the notes of a dossier say and where they stand, whatever their versions."""
    return {(note.id, note.body, note.anchor, note.modified, note.conflict_of) for note in store.notes.of(dossier)}


def test_a_bundle_brings_all_of_a_dossier_to_another_library(tmp_path: Path) -> None:
    fill(tmp_path / "ana")
    with open_store(tmp_path / "ana") as ana, open_store(tmp_path / "ben") as ben:
        (dossier,) = ana.dossiers.every()
        taken = send(ana, ben, dossier.id)
        assert taken.notes == len(ana.notes.of(dossier.id))
        assert ben.dossiers.get(dossier.id) == dossier
        assert ben.notes.of(dossier.id) == ana.notes.of(dossier.id)
        assert ben.bookmarks.of(dossier.id) == ana.bookmarks.of(dossier.id)
        old, new = ana.revisions.of(dossier.id)
        assert ben.revisions.of(dossier.id) == (old, new)
        assert ben.reviewing.ticks(old.id, new.id) == ana.reviewing.ticks(old.id, new.id) != ()
        assert ben.reviewing.decisions(old.id, new.id) == ana.reviewing.decisions(old.id, new.id) != ()
        assert ben.revisions.file_of(new).read_bytes() == ana.revisions.file_of(new).read_bytes()
        assert ben.search.find(Question("重申")).paragraphs == ana.search.find(Question("重申")).paragraphs != ()
        assert ben.faults() == []


def test_taking_over_twice_changes_nothing(tmp_path: Path) -> None:
    fill(tmp_path / "ana")
    with open_store(tmp_path / "ana") as ana, open_store(tmp_path / "ben") as ben:
        (dossier,) = ana.dossiers.every()
        bundle = ana.exchange.bundle(dossier.id)
        ben.exchange.take_over(bundle, "dossier.wsis")
        before = rows_in(tmp_path / "ben", (*JOURNALED, "operation", "known", "wording", "document"))
        assert ben.exchange.take_over(bundle, "dossier.wsis") == TakenOver(dossier.id)
        assert rows_in(tmp_path / "ben", (*JOURNALED, "operation", "known", "wording", "document")) == before
        # Nor does what comes back from where it went.
        mine = rows_in(tmp_path / "ana")
        assert send(ben, ana, dossier.id) == TakenOver(dossier.id)
        assert rows_in(tmp_path / "ana") == mine
        assert ben.exchange.bundle(dossier.id) == bundle, "the same content is the same file"


def test_what_was_taken_over_is_taken_back_in_one(tmp_path: Path) -> None:
    fill(tmp_path / "ana")
    with open_store(tmp_path / "ana") as ana, open_store(tmp_path / "ben") as ben:
        (dossier,) = ana.dossiers.every()
        before = rows_in(tmp_path / "ben")
        send(ana, ben, dossier.id)
        ben.undo(dossier.id)
        assert rows_in(tmp_path / "ben") == before
        ben.redo(dossier.id)
        assert ben.notes.of(dossier.id) == ana.notes.of(dossier.id)


def test_a_later_wording_takes_the_place_of_the_one_it_was_made_from(two: tuple[Store, Store], tmp_path: Path) -> None:
    ana, ben = two
    dossier, note = shared(ana, ben, tmp_path)
    ben.notes.save(replace(note, body="Ben's, knowing Ana's."))
    taken = send(ben, ana, dossier.id)
    assert (taken.notes, taken.conflicts) == (1, 0)
    assert bodies(ana, dossier.id) == ["Ben's, knowing Ana's."]
    assert send(ana, ben, dossier.id) == TakenOver(dossier.id)


def test_two_wordings_that_do_not_know_of_each_other_stand_side_by_side(
    two: tuple[Store, Store], tmp_path: Path
) -> None:
    ana, ben = two
    dossier, note = shared(ana, ben, tmp_path)
    ana.notes.save(replace(note, body="Ana's."))
    ben.notes.save(replace(note, body="Ben's."))
    assert send(ben, ana, dossier.id).conflicts == 1
    assert send(ana, ben, dossier.id).notes == 1
    assert bodies(ana, dossier.id) == bodies(ben, dossier.id) == ["Ana's.", "Ben's."]
    assert content(ana, dossier.id) == content(ben, dossier.id)
    (aside,) = ana.notes.conflicts(note.id)
    assert aside.conflict_of == note.id
    # Once a reader has settled it, it stays settled for both.
    ana.notes.delete([aside.id])
    kept = ana.notes.get(note.id)
    assert kept
    ana.notes.save(replace(kept, body="Both in one."))
    send(ben, ana, dossier.id)
    assert bodies(ana, dossier.id) == ["Both in one."]
    send(ana, ben, dossier.id)
    found = ben.notes.get(note.id)
    assert found
    assert found.body == "Both in one."


def test_both_readers_carry_the_same_notes_without_a_conflict(two: tuple[Store, Store], tmp_path: Path) -> None:
    ana, ben = two
    dossier, _ = shared(ana, ben, tmp_path)
    first, second = draft(tmp_path), draft(tmp_path, "rev2.txt", SECOND)
    (old,) = ana.revisions.of(dossier.id)
    for store in (ana, ben):
        new = store.revisions.add(dossier.id, second)
        finish(store.carrying.carry_steps(Compared(dossier.id, old.id, new.id, compare(first, second))))
    assert send(ana, ben, dossier.id).conflicts == 0
    assert send(ben, ana, dossier.id).conflicts == 0
    assert len(ana.notes.of(dossier.id)) == len(ben.notes.of(dossier.id)) == 2


def test_what_lies_in_the_bin_is_not_sent(two: tuple[Store, Store], tmp_path: Path) -> None:
    ana, ben = two
    dossier, note = shared(ana, ben, tmp_path)
    secret = ana.notes.save(replace(ana.notes.new(dossier.id), body="Our secret red line."))
    ana.notes.delete([secret.id, note.id])
    bundle = ana.exchange.bundle(dossier.id)
    held = b"".join(unpacked(bundle).values())
    assert b"secret" not in held
    ben.exchange.take_over(bundle, "dossier.wsis")
    assert bodies(ben, dossier.id) == [note.body], "what the other reader still has stays there"


def test_what_was_removed_for_good_does_not_come_back(two: tuple[Store, Store], tmp_path: Path) -> None:
    ana, ben = two
    dossier, note = shared(ana, ben, tmp_path)
    ana.notes.delete([note.id])
    ana.bin.empty(dossier.id)
    send(ben, ana, dossier.id)
    assert bodies(ana, dossier.id) == []


def shared(ana: Store, ben: Store, folder: Path) -> tuple[Dossier, Note]:
    """Let both readers have a dossier with one note."""
    revision = draft(folder)
    dossier, entry = dossier_with(ana, revision)
    note = written(ana, entry, paragraph_with(revision, "annually"), "The first wording.")
    send(ana, ben, dossier.id)
    return dossier, note


@settings(max_examples=6)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["write", "delete", "restore", "bookmark", "send"]), st.booleans(), st.integers(0, 9)
        ),
        max_size=12,
    )
)
def test_two_readers_end_with_the_same_notes_whoever_sends_first(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, bool, int]]
) -> None:
    folder = tmp_path_factory.mktemp("readers")
    with ExitStack() as stack:
        names = ("ana", "ben", "one", "other")
        ana, ben, one, other = (
            stack.enter_context(open_store(folder / name, clock=Clock(timedelta(seconds=at + 7))))
            for at, name in enumerate(names)
        )
        dossier, _ = shared(ana, ben, folder)
        revision = draft(folder)
        (entry,) = ana.revisions.of(dossier.id)
        for deed, anas, drawn in steps:
            me, you = (ana, ben) if anas else (ben, ana)
            notes = me.notes.of(dossier.id)
            if deed == "send":
                send(me, you, dossier.id)
            elif deed == "bookmark":
                me.bookmarks.add(dossier.id, entry.id, paragraph_with(revision, "progress"), str(drawn))
            elif deed == "restore":
                me.notes.restore([note.id for note in me.notes.binned(dossier.id)])
            elif deed == "delete" and notes:
                me.notes.delete([notes[drawn % len(notes)].id])
            elif drawn % 2 and notes:
                me.notes.save(replace(notes[drawn % len(notes)], body=f"{anas} {drawn}"))
            else:
                me.notes.save(replace(me.notes.new(dossier.id), body=f"new {anas} {drawn}"))
        bundles = [store.exchange.bundle(dossier.id) for store in (ana, ben)]
        for receiver, order in ((one, bundles), (other, bundles[::-1])):
            for bundle in (*order, *order):
                receiver.exchange.take_over(bundle, "dossier.wsis")
        assert content(one, dossier.id) == content(other, dossier.id)
        assert one.bookmarks.of(dossier.id) == other.bookmarks.of(dossier.id)
        assert one.exchange.bundle(dossier.id) == other.exchange.bundle(dossier.id)
        assert {note.body for store in (ana, ben) for note in store.notes.of(dossier.id)} >= set(
            bodies(one, dossier.id)
        )


# -- hostile ---------------------------------------------------------------------------------------------------------


def unpacked(bundle: bytes) -> Parts:
    with zipfile.ZipFile(io.BytesIO(bundle)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def repacked(parts: Parts, *, honest: bool = True) -> bytes:
    """Pack parts, with a manifest that names them when it is to be honest."""
    if honest:
        manifest = json.loads(parts["manifest.json"])
        manifest["files"] = {
            name: hashlib.sha256(data).hexdigest() for name, data in parts.items() if name != "manifest.json"
        }
        parts = parts | {"manifest.json": json.dumps(manifest).encode()}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return file.getvalue()


def with_rest(change: Callable[[dict[str, list[dict[str, object]]]], object]) -> Callable[[Parts], bytes]:
    """Return what changes the JSON of a bundle."""

    def changed(parts: Parts) -> bytes:
        rest = json.loads(parts["dossier.json"])
        change(rest)
        return repacked(parts | {"dossier.json": json.dumps(rest).encode()})

    return changed


def with_notes(change: Callable[[list[dict[str, object]]], object]) -> Callable[[Parts], bytes]:
    """Return what changes the notes of a bundle."""

    def changed(parts: Parts) -> bytes:
        told = json.loads(parts["notes.jsonld"])
        change(told["items"])
        return repacked(parts | {"notes.jsonld": json.dumps(told).encode()})

    return changed


def document_in(parts: Parts) -> str:
    return next(name for name in parts if name.startswith("documents/"))


def with_link(parts: Parts) -> bytes:
    """Make the document a symbolic link."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name)
            if name == document_in(parts):
                info.external_attr = (stat.S_IFLNK | 0o777) << 16
            archive.writestr(info, data)
    return file.getvalue()


def with_name(name: str) -> Callable[[Parts], bytes]:
    """Return what adds a part of this name."""
    return lambda parts: repacked(parts | {name: b"evil"})


def twice(parts: Parts) -> bytes:
    file = io.BytesIO(repacked(parts))
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(file, "a") as archive:
        archive.writestr("notes.jsonld", b"{}")
    return file.getvalue()


def bomb(parts: Parts) -> bytes:
    return repacked(parts | {"notes.jsonld": b" " * 60_000_000})


def short(parts: Parts) -> bytes:
    return repacked(parts)[:-200]


def lying(parts: Parts) -> bytes:
    """Flip a byte of the document without saying so."""
    name = document_in(parts)
    return repacked(parts | {name: b"X" + parts[name][1:]}, honest=False)


def renamed(parts: Parts) -> bytes:
    """Put other words under the document's hash, with an honest manifest."""
    return repacked(parts | {document_in(parts): b"1. Other words.\n"})


def without_document(parts: Parts) -> bytes:
    return repacked({name: data for name, data in parts.items() if not name.startswith("documents/")})


HOSTILE: dict[str, Callable[[Parts], bytes]] = {
    "no archive": lambda _: b"not a zip archive at all",
    "empty": lambda _: b"",
    "cut short": short,
    "a path that climbs": with_name("../../evil.txt"),
    "an absolute path": with_name("/tmp/evil.txt"),  # noqa: S108 - hostile
    "a path of Windows": with_name("documents\\..\\..\\evil.txt"),
    "a path in documents": with_name("documents/../../evil.txt"),
    "a name with a null": with_name("documents/" + "0" * 64 + "\0.txt"),
    "a foreign part": with_name("autorun.inf"),
    "a link": with_link,
    "a part twice": twice,
    "a bomb": bomb,
    "a document of another hash": lying,
    "a document of another name": renamed,
    "a document that is missing": without_document,
    "another format": lambda parts: repacked(
        parts | {"manifest.json": b'{"format": "wsis-desktop/bundle/9", "files": {}}'}
    ),
    "no manifest": lambda parts: repacked({n: d for n, d in parts.items() if n != "manifest.json"}, honest=False),
    "JSON that is none": lambda parts: repacked(parts | {"dossier.json": b"{"}),
    "JSON without end": lambda parts: repacked(parts | {"dossier.json": b"[" * 200_000}),
    "a number that is none": lambda parts: repacked(parts | {"dossier.json": b'{"dossier": NaN}'}),
    "a field that is missing": with_rest(lambda rest: rest["revisions"][0].pop("document")),
    "a revision of another dossier": with_rest(lambda rest: rest["revisions"][0].update(dossier=str(uuid4()))),
    "a revision under another id": with_rest(lambda rest: rest["revisions"][0].update(id=str(uuid4()))),
    "a hash that is a path": with_rest(lambda rest: rest["revisions"][0].update(document="../" * 20 + "etcd")),
    "a column too many": with_rest(lambda rest: rest["revisions"][0].update({"x) --": 1, "binned": 5})),
    "a time that is none": with_notes(lambda notes: notes[0].update(modified="yesterday")),
    "a note of another dossier": with_notes(lambda notes: notes[0].update({"wsis:dossier": str(uuid4())})),
    "a note on an unknown revision": with_notes(lambda notes: notes[0].update({"wsis:revision": str(uuid4())})),
    "a lone surrogate": with_notes(lambda notes: notes[0].update({"creator": {"name": "\ud800"}})),
    "a counter below nothing": with_notes(
        lambda notes: notes[0].update({"wsis:version": {"replica": str(uuid4()), "counter": -1, "seen": {}}})
    ),
}


@pytest.mark.parametrize("how", HOSTILE)
def test_a_hostile_bundle_is_refused_whole(two: tuple[Store, Store], tmp_path: Path, how: str) -> None:
    ana, ben = two
    revision = draft(tmp_path, "rev1.txt", FIRST)
    dossier, entry = dossier_with(ana, revision)
    written(ana, entry, paragraph_with(revision, "annually"))
    bundle = HOSTILE[how](unpacked(ana.exchange.bundle(dossier.id)))
    before = sorted(path for path in tmp_path.rglob("*") if path.is_file())
    with pytest.raises(BundleRefused) as told:
        ben.exchange.take_over(bundle, "dossier.wsis")
    assert told.value.sentence.startswith("“dossier.wsis” cannot be taken over")
    assert ben.dossiers.every() == ()
    assert ben.documents.every() == []
    assert sorted(path for path in tmp_path.rglob("*") if path.is_file()) == before


def test_a_bundle_cannot_take_a_note_from_another_dossier(two: tuple[Store, Store], tmp_path: Path) -> None:
    ana, ben = two
    dossier, note = shared(ana, ben, tmp_path)
    other = ben.dossiers.create("Other")
    stolen = replace(note, dossier=other.id, revision=None, anchor=None, body="Overwritten.")
    collected = ben.exchange._collected(other.id)
    (sent,) = ana.exchange._collected(dossier.id).notes
    taken = SentNote(NoteState.of([replace(sent.first, note=stolen)], dict(sent.state.seen)))
    bundle = packed(replace(collected, notes=(taken,)), ben.documents.bytes_of)
    with pytest.raises(BundleRefused, match="another dossier"):
        ben.exchange.take_over(bundle, "dossier.wsis")
    assert bodies(ben, dossier.id) == [note.body]


@cache
def small_bundle() -> tuple[bytes, str]:
    """Return a bundle with one note, and what the note says."""
    with TemporaryDirectory() as made, open_store(Path(made, "ana"), clock=Clock()) as ana:
        revision = draft(Path(made))
        dossier, entry = dossier_with(ana, revision)
        note = written(ana, entry, paragraph_with(revision, "annually"))
        return ana.exchange.bundle(dossier.id), note.body


def test_a_bundle_of_a_newer_version_says_that_the_program_is_to_be_updated(library: Path) -> None:
    newer = repacked({"manifest.json": b'{"format": "wsis-desktop/bundle/9", "files": {}}'})
    with open_store(library) as ben, pytest.raises(NewerBundle, match="Update the program; nothing was changed"):
        ben.exchange.take_over(newer, "dossier.wsis")


@settings(max_examples=25)
@given(flips=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=3))
def test_a_bundle_with_flipped_bytes_is_refused_or_the_same(flips: list[tuple[float, int]]) -> None:
    sound, body = small_bundle()
    bundle = bytearray(sound)
    for where, value in flips:
        bundle[int(where * len(bundle))] = value
    with TemporaryDirectory() as made, open_store(Path(made), clock=Clock()) as ben:
        try:
            taken = ben.exchange.take_over(bytes(bundle), "dossier.wsis")
        except BundleRefused:
            assert ben.dossiers.every() == ()
        else:
            assert bodies(ben, taken.dossier) == [body]
