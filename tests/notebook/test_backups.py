"""A broken library comes back from its newest good backup, and backups thin out without ever running out."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.notebook.kept import Clock, dossier_with, draft, paragraph_with, rows_in, written
from wsis_desktop.notebook.backups import Backup, backups_in, fault_of, is_due, newest_good, superseded
from wsis_desktop.notebook.library import BACKUPS, DATABASE
from wsis_desktop.notebook.store import open_store, restore_backup
from wsis_desktop.notebook.troubles import BackupUnusable, DamagedLibrary, DamagedWithBackup, DiskFull, LibraryInUse

NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)


def spoil(path: Path) -> bytes:
    """Overwrite the middle of a database's file, and return what it holds then."""
    data = bytearray(path.read_bytes())
    for at in range(4096, len(data), 4096):
        data[at : at + 2048] = os.urandom(2048)
    path.write_bytes(data)
    return bytes(data)


def test_a_backup_holds_what_was_saved_before_it(library: Path, tmp_path: Path, clock: Clock) -> None:
    revision = draft(tmp_path)
    with open_store(library, clock=clock) as store:
        dossier, entry = dossier_with(store, revision)
        note = written(store, entry, paragraph_with(revision, "annually"))
        backup = store.back_up()
        store.notes.save(replace(note, body="Later."))
    assert fault_of(backup, library) == ""
    with closing(sqlite3.connect(backup.path)) as connection:
        assert connection.execute("SELECT body FROM note").fetchall() == [("Why?",)]
    assert dossier.id == note.dossier


def test_a_damaged_library_is_told_with_its_newest_good_backup_and_restored(
    library: Path, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    revision = draft(tmp_path)
    with open_store(library, clock=clock) as store:
        _, entry = dossier_with(store, revision)
        written(store, entry, paragraph_with(revision, "annually"))
        good = store.back_up()
        bad = store.back_up()
    saved = rows_in(library)
    spoil(bad.path)
    broken = spoil(library / DATABASE)
    with pytest.raises(DamagedWithBackup) as told:
        open_store(library)
    assert told.value.facts["backup"] == good.name
    assert f'check --restore {good.name} --library "{library}"' in told.value.next_step, (
        "it lies not where it usually does"
    )
    monkeypatch.setattr("wsis_desktop.notebook.store.usual_folder", lambda: library)
    with pytest.raises(DamagedWithBackup) as told:
        open_store(library)
    assert "--library" not in told.value.next_step
    with pytest.raises(BackupUnusable):
        restore_backup(library, bad.name, clock)
    assert (library / DATABASE).read_bytes() == broken
    kept = restore_backup(library, good.name, clock)
    assert kept is not None
    assert kept.read_bytes() == broken
    open_store(library).close()
    assert rows_in(library) == saved


def test_a_restored_library_counts_its_writings_as_another_one(library: Path, clock: Clock) -> None:
    with open_store(library, clock=clock) as store:
        store.dossiers.create("Outcome")
        backup = store.back_up()
        before = store._database.row("SELECT value FROM library WHERE key = 'replica'")
    restore_backup(library, backup.name, clock)
    with open_store(library, clock=clock) as store:
        assert store._database.row("SELECT value FROM library WHERE key = 'replica'") != before


def test_nothing_is_restored_under_a_writer(library: Path, clock: Clock) -> None:
    with open_store(library, clock=clock) as store:
        backup = store.back_up()
        with pytest.raises(LibraryInUse):
            restore_backup(library, backup.name, clock)


def test_a_damaged_library_without_a_backup_is_told(library: Path, tmp_path: Path, clock: Clock) -> None:
    with open_store(library, clock=clock) as store:
        dossier_with(store, draft(tmp_path))
    spoil(library / DATABASE)
    with pytest.raises(DamagedLibrary, match="keep a copy") as told:
        open_store(library)
    assert not isinstance(told.value, DamagedWithBackup)
    assert newest_good(library) is None


def test_a_backup_is_made_once_a_day(library: Path) -> None:
    clock = Clock(timedelta())
    with open_store(library, clock=clock) as store:
        store.dossiers.create("Outcome")
        assert store.back_up_if_due()
        assert store.back_up_if_due() is None
        clock.now += timedelta(days=1)
        assert store.back_up_if_due()
    assert len(backups_in(library)) == 2


def test_a_backup_that_finds_no_room_leaves_no_half(
    library: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with open_store(library, clock=clock) as store:
        store.dossiers.create("Outcome")
        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(DiskFull):
            store.back_up()
    assert list((library / BACKUPS).iterdir()) == []


def test_a_backup_from_a_clock_that_ran_ahead_keeps_no_other_from_being_made() -> None:
    assert is_due([Backup(Path("notebook-20990101-000000.sqlite"), datetime(2099, 1, 1, tzinfo=UTC))], NOON)


@given(st.lists(st.integers(0, 400 * 24), min_size=1, max_size=60, unique=True))
def test_thinning_keeps_the_newest_one_of_each_day_of_a_week_and_is_stable(hours: list[int]) -> None:
    made = [NOON - timedelta(hours=each) for each in hours]
    every = [Backup(Path(f"notebook-{each:%Y%m%d-%H%M%S}.sqlite"), each) for each in made]
    gone = superseded(every, NOON)
    kept = [each for each in every if each not in gone]
    assert max(every, key=lambda each: each.made) in kept
    days = {each.made.date() for each in every if NOON - each.made < timedelta(days=7)}
    assert days <= {each.made.date() for each in kept}
    assert len(kept) <= 3 + 7 + 8 + 1
    assert superseded(kept, NOON) == []
