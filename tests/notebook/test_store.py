"""What was written is there, for this reader alone; what cannot be is told, and nothing is half-written."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from tests.notebook.kept import FIRST, SECOND, Clock, dossier_with, draft, paragraph_with, rows_in, written
from wsis_desktop.model.note import Note, NoteKind, Scope, Stance
from wsis_desktop.notebook.library import DATABASE
from wsis_desktop.notebook.migrations import newest_schema
from wsis_desktop.notebook.store import Store, open_store
from wsis_desktop.notebook.troubles import (
    DamagedLibrary,
    DiskFull,
    DocumentMissing,
    LibraryInUse,
    LibraryMissing,
    LibraryReadOnly,
    NewerLibrary,
    NotebookTrouble,
    StrangeLibrary,
)
from wsis_desktop.reading.read import read

POSIX = pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX systems")


def test_a_note_is_there_when_the_library_is_opened_again(library: Path, tmp_path: Path, clock: Clock) -> None:
    revision = draft(tmp_path)
    with open_store(library, clock=clock) as store:
        dossier, entry = dossier_with(store, revision)
        kept = store.notes.save(
            replace(
                store.notes.on(dossier.id, entry.id, paragraph_with(revision, "report annually"), NoteKind.POSITION),
                body="Not *every* year.\n\n不可接受",
                stance=Stance.RED_LINE,
                proposed="We request a report every two years.",
                tags=("reporting", "预算"),
                author="Ana",
            )
        )
    with open_store(library, write=False) as store:
        (found,) = store.notes.of(dossier.id)
        assert found == kept
        assert found.scope is Scope.WORDS
        assert found.anchor
        assert found.anchor.words == "report annually"
        assert store.notes.tags() == (("reporting", 1), ("预算", 1))


@pytest.mark.skipif(sys.platform != "linux", reason="Other systems take no such name.")
def test_a_draft_whose_name_is_no_utf8_can_be_written_on(store: Store, tmp_path: Path) -> None:
    # As archives of other systems unpack to.
    named = Path(os.fsdecode(os.fsencode(tmp_path) + b"/d\xe9claration.txt"))
    named.write_text(FIRST, encoding="utf-8")
    revision = read(named)
    dossier, entry = dossier_with(store, revision)
    written(store, entry, paragraph_with(revision, "annually"))
    assert entry.file_name == "d\N{REPLACEMENT CHARACTER}claration.txt"
    assert len(store.notes.of(dossier.id)) == 1
    assert store.documents.path_of(revision.sha256).read_text(encoding="utf-8") == FIRST


def test_a_note_has_reached_the_disk_when_save_returns(store: Store, library: Path, tmp_path: Path) -> None:
    revision = draft(tmp_path)
    _, entry = dossier_with(store, revision)
    note = written(store, entry, paragraph_with(revision, "annually"))
    # The writer has not closed anything; another process reads.
    program = (
        "import sys; from pathlib import Path; from uuid import UUID\n"
        "from wsis_desktop.notebook.store import open_store\n"
        "with open_store(Path(sys.argv[1]), write=False) as store: print(store.notes.get(UUID(sys.argv[2])).body)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, library, str(note.id)], capture_output=True, text=True, check=False
    )
    assert done.stdout == "Why?\n", done.stderr


def test_every_commit_waits_for_the_disk(store: Store) -> None:
    asked = {name: store._database.row(f"PRAGMA {name}") for name in ("journal_mode", "synchronous", "foreign_keys")}
    assert asked == {
        "journal_mode": {"journal_mode": "wal"},
        "synchronous": {"synchronous": 2},
        "foreign_keys": {"foreign_keys": 1},
    }


def test_saving_what_stands_is_no_change(store: Store, tmp_path: Path) -> None:
    revision = draft(tmp_path)
    dossier, entry = dossier_with(store, revision)
    note = written(store, entry, paragraph_with(revision, "annually"))
    assert store.notes.save(note) == note
    assert store.undo(dossier.id)
    assert store.notes.of(dossier.id) == ()


@POSIX
def test_only_the_reader_can_look_into_the_library(tmp_path: Path, clock: Clock) -> None:
    folder = tmp_path / "data" / "wsis-desktop"
    before = os.umask(0)
    try:
        with open_store(folder, clock=clock) as store:
            dossier_with(store, draft(tmp_path))
            store.back_up()
            modes = {path: path.stat().st_mode & 0o777 for path in [folder, *folder.rglob("*")]}
    finally:
        os.umask(before)
    assert {mode for path, mode in modes.items() if path.is_dir()} == {0o700}
    assert {mode for path, mode in modes.items() if path.is_file()} == {0o600, 0o400}
    assert any(path.name.endswith("-wal") for path in modes)


def test_a_document_is_copied_by_what_it_holds_and_never_changed(store: Store, tmp_path: Path) -> None:
    revision = draft(tmp_path)
    dossier, entry = dossier_with(store, revision)
    moved = Path(revision.path).rename(tmp_path / "elsewhere.txt")
    assert store.revisions.file_of(entry).read_text(encoding="utf-8") == FIRST
    assert store.revisions.add(dossier.id, revision, moved) == entry
    assert store.documents.every() == [revision.sha256]
    assert store.documents.faults() == []


def test_a_copy_that_was_changed_is_told_and_mended_by_adding_the_file_again(store: Store, tmp_path: Path) -> None:
    revision = draft(tmp_path)
    dossier, entry = dossier_with(store, revision)
    copy = store.revisions.file_of(entry)
    copy.chmod(0o600)
    copy.write_text("other words", encoding="utf-8")
    (fault,) = store.documents.faults()
    assert "rev1.txt" in fault.sentence
    with pytest.raises(DocumentMissing):
        store.documents.bytes_of(revision.sha256)
    store.revisions.add(dossier.id, revision)
    assert store.documents.faults() == []
    copy.unlink()
    with pytest.raises(DocumentMissing, match="gone"):
        store.revisions.file_of(entry)


def test_a_file_that_changed_since_it_was_read_is_not_added(store: Store, tmp_path: Path) -> None:
    revision = draft(tmp_path)
    dossier = store.dossiers.create("Outcome")
    Path(revision.path).write_text(SECOND, encoding="utf-8")
    with pytest.raises(DocumentMissing, match="not the file that was read"):
        store.revisions.add(dossier.id, revision)
    assert store.revisions.of(dossier.id) == ()


def test_a_second_writer_is_told_who_holds_the_library_and_may_read(store: Store, library: Path) -> None:
    dossier = store.dossiers.create("Outcome")
    program = (
        "import sys; from pathlib import Path\n"
        "from wsis_desktop.notebook.store import open_store\n"
        "from wsis_desktop.notebook.troubles import LibraryInUse\n"
        "try: open_store(Path(sys.argv[1]))\n"
        "except LibraryInUse as trouble: print(trouble)\n"
        "with open_store(Path(sys.argv[1]), write=False) as store: print([each.title for each in store.dossiers.every()])"
    )
    done = subprocess.run([sys.executable, "-c", program, library], capture_output=True, text=True, check=False)
    told, titles = done.stdout.splitlines()
    assert f"process {os.getpid()}" in told
    assert titles == f"['{dossier.title}']"


def test_the_lock_goes_with_its_holder(library: Path, clock: Clock) -> None:
    with open_store(library, clock=clock), pytest.raises(LibraryInUse):
        open_store(library)
    open_store(library).close()


def test_a_reader_cannot_write(store: Store, library: Path) -> None:
    dossier = store.dossiers.create("Outcome")
    with open_store(library, write=False) as reader:
        assert not reader.writable
        with pytest.raises(LibraryReadOnly):
            reader.dossiers.create("Another")
        assert [each.id for each in reader.dossiers.every()] == [dossier.id]


def test_a_library_that_is_not_there_is_not_made_by_reading(tmp_path: Path) -> None:
    with pytest.raises(LibraryMissing):
        open_store(tmp_path / "nowhere", write=False)
    assert not (tmp_path / "nowhere").exists()


def test_a_newer_schema_is_refused_and_left_alone(library: Path) -> None:
    open_store(library).close()
    with closing(sqlite3.connect(library / DATABASE)) as connection:
        connection.execute(f"PRAGMA user_version = {newest_schema() + 1}")
    before = (library / DATABASE).read_bytes()
    for write in (True, False):
        with pytest.raises(NewerLibrary, match="Update the program"):
            open_store(library, write=write)
    assert (library / DATABASE).read_bytes() == before


def test_another_programs_file_is_refused_and_left_alone(library: Path) -> None:
    with closing(sqlite3.connect(library / DATABASE)) as connection:
        connection.execute("CREATE TABLE music (title TEXT)")
    before = (library / DATABASE).read_bytes()
    with pytest.raises(StrangeLibrary):
        open_store(library)
    assert (library / DATABASE).read_bytes() == before


@pytest.mark.parametrize("broken", [b"not a database at all, but words\n" * 400, b"SQLite format 3\0" + b"\xff" * 9000])
def test_a_file_that_is_no_database_is_told(library: Path, broken: bytes) -> None:
    (library / DATABASE).write_bytes(broken)
    for write in (True, False):
        with pytest.raises(DamagedLibrary):
            open_store(library, write=write)
    assert (library / DATABASE).read_bytes() == broken


def test_what_raises_inside_an_operation_leaves_nothing(store: Store, library: Path, tmp_path: Path) -> None:
    revision = draft(tmp_path)
    dossier, entry = dossier_with(store, revision)
    before = rows_in(library)
    note = store.notes.on(dossier.id, entry.id, paragraph_with(revision, "annually"))

    def write_and_fail() -> None:
        with store.journal.operation(dossier.id, "write-note") as operation:
            operation.put(store.notes.table, note)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_and_fail()
    assert rows_in(library) == before
    store.notes.save(note)


def test_a_full_disk_is_told_and_what_was_saved_stays(store: Store, library: Path, tmp_path: Path) -> None:
    revision = draft(tmp_path)
    _, entry = dossier_with(store, revision)
    note = written(store, entry, paragraph_with(revision, "annually"))
    pages = store._database.row("PRAGMA page_count")
    assert pages
    store._database.row(f"PRAGMA max_page_count = {pages['page_count']}")
    before = rows_in(library)
    with pytest.raises(DiskFull, match="everything saved before is safe"):
        store.notes.save(replace(note, body="long " * 100_000))
    assert rows_in(library) == before
    store._database.row("PRAGMA max_page_count = 1000000")
    assert store.notes.save(replace(note, body="long " * 100_000)).body
    assert store._database.faults() == []


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of file sizes under Windows")
def test_a_disk_that_takes_no_more_is_told_and_what_was_saved_stays(library: Path, tmp_path: Path) -> None:
    revision = draft(tmp_path)
    with open_store(library) as store:
        dossier, _ = dossier_with(store, revision)
    program = (
        "import json, resource, sys; from dataclasses import replace; from pathlib import Path; from uuid import UUID\n"
        "from wsis_desktop.notebook.store import open_store\n"
        "from wsis_desktop.notebook.troubles import DiskFault, DiskFull\n"
        "kept = []\n"
        "store = open_store(Path(sys.argv[1]))\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))\n"
        "try:\n"
        "    for at in range(1000):\n"
        "        kept.append(store.notes.save(replace(store.notes.new(UUID(sys.argv[2])), body='word ' * 2000)))\n"
        "except (DiskFault, DiskFull): print(json.dumps([str(note.id) for note in kept]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, library, str(dossier.id)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    kept = json.loads(done.stdout)
    with open_store(library) as store:
        assert {str(note.id) for note in store.notes.of(dossier.id)} == set(kept)
        assert kept
        assert store._database.faults() == []


@POSIX
@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="needs to give up rights, which only root can")
def test_a_folder_that_allows_only_reading_is_told_and_read(tmp_path: Path, clock: Clock) -> None:
    library = tmp_path / "library"
    with open_store(library, clock=clock) as store:
        dossier, _ = dossier_with(store, draft(tmp_path))
    for folder in (tmp_path, *tmp_path.parents):
        if folder.is_relative_to(Path("/tmp")) and folder != Path("/tmp"):  # noqa: S108 - where pytest works
            folder.chmod(0o755)
    for path in [library, *library.rglob("*")]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    os.seteuid(65534)
    try:
        with pytest.raises(LibraryReadOnly):
            open_store(library)
        with open_store(library, write=False) as reader:
            assert reader.dossiers.get(dossier.id) == dossier
    finally:
        os.seteuid(0)


@POSIX
@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="needs to give up rights, which only root can")
def test_a_library_left_by_a_kill_is_read_where_nothing_can_be_written(tmp_path: Path) -> None:
    library = tmp_path / "library"
    program = (
        "import os, sys; from pathlib import Path\n"
        "from wsis_desktop.notebook.store import open_store\n"
        "store = open_store(Path(sys.argv[1])); store.dossiers.create('Outcome'); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", program, library], check=False)
    assert (library / f"{DATABASE}-wal").stat().st_size > 0
    (library / f"{DATABASE}-shm").unlink()
    for folder in (tmp_path, *tmp_path.parents):
        if folder.is_relative_to(Path("/tmp")) and folder != Path("/tmp"):  # noqa: S108 - where pytest works
            folder.chmod(0o755)
    for path in [library, *library.rglob("*")]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    os.seteuid(65534)
    try:
        with open_store(library, write=False) as reader:
            assert [each.title for each in reader.dossiers.every()] == ["Outcome"]
    finally:
        os.seteuid(0)


def test_every_trouble_is_a_sentence_with_a_next_step() -> None:
    facts = dict.fromkeys(
        ("folder", "holder", "found", "known", "name", "reason", "made", "backup", "label", "library"), "something"
    )
    kinds = [NotebookTrouble]
    for kind in kinds:
        kinds += kind.__subclasses__()
        trouble = kind(**facts)
        assert trouble.sentence.endswith(".")
        assert trouble.next_step.endswith(".")


def test_a_note_made_without_a_place_stands_on_the_whole_dossier(store: Store) -> None:
    dossier = store.dossiers.create("Outcome")
    note: Note = store.notes.save(replace(store.notes.new(dossier.id), body="Ask the capital."))
    assert note.scope is Scope.DOSSIER
    assert store.notes.of(dossier.id) == (note,)
