"""An older library becomes a newer one step by step, whole or not at all, and never without a backup."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.notebook.filled import OLD_DATABASES, rows_by_name
from tests.notebook.kept import Clock, dossier_with, draft, paragraph_with, rows_in, written
from wsis_desktop.notebook import migrations
from wsis_desktop.notebook.backups import backups_in, fault_of
from wsis_desktop.notebook.library import BACKUPS, DATABASE
from wsis_desktop.notebook.migrations import newest_schema, schema_of
from wsis_desktop.notebook.store import open_store
from wsis_desktop.notebook.troubles import DiskFull


def schema_in(folder: Path) -> int:
    """Return the number of the schema that a library is of."""
    with closing(sqlite3.connect(folder / DATABASE)) as connection:
        return schema_of(connection)


def add_a_table(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE later (word TEXT)")


def fail_halfway(connection: sqlite3.Connection) -> None:
    connection.execute("DROP TABLE note")
    connection.execute("CREATE TABLE half (word TEXT)")
    raise ZeroDivisionError


@pytest.fixture
def kept_library(library: Path, tmp_path: Path, clock: Clock) -> Path:
    """Return a library that holds a note."""
    revision = draft(tmp_path)
    with open_store(library, clock=clock) as store:
        _, entry = dossier_with(store, revision)
        written(store, entry, paragraph_with(revision, "annually"))
    return library


def test_a_new_library_is_of_the_newest_schema_and_needs_no_backup(library: Path) -> None:
    open_store(library).close()
    assert schema_in(library) == newest_schema()
    assert backups_in(library) == []


def test_a_step_is_taken_after_a_backup(kept_library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = rows_in(kept_library)
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, add_a_table))
    open_store(kept_library).close()
    assert schema_in(kept_library) == newest_schema()
    assert rows_in(kept_library) == before
    assert rows_in(kept_library, ("later",)) == {"later": []}
    (backup,) = backups_in(kept_library)
    assert fault_of(backup, kept_library) == ""
    with closing(sqlite3.connect(backup.path)) as connection:
        assert schema_of(connection) == newest_schema() - 1


def test_a_step_that_fails_leaves_the_library_as_it_was(kept_library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, number = rows_in(kept_library), schema_in(kept_library)
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "STEPS", (*migrations.STEPS, add_a_table, fail_halfway))
        with pytest.raises(ZeroDivisionError):
            open_store(kept_library)
        assert schema_in(kept_library) == number + 1
    assert rows_in(kept_library) == before
    assert len(backups_in(kept_library)) == 1


def test_without_room_for_a_backup_no_step_is_taken(kept_library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    number = schema_in(kept_library)
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, add_a_table))
    monkeypatch.setattr("wsis_desktop.notebook.backups.make_private", full)
    with pytest.raises(DiskFull):
        open_store(kept_library)
    assert schema_in(kept_library) == number
    assert not (kept_library / BACKUPS).exists()


def test_an_older_library_is_read_without_being_changed(kept_library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = (kept_library / DATABASE).read_bytes()
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, add_a_table))
    with open_store(kept_library, write=False) as store:
        (dossier,) = store.dossiers.every()
        assert [note.body for note in store.notes.of(dossier.id)] == ["Why?"]
        assert store._database.rows("SELECT * FROM later") == []
    assert (kept_library / DATABASE).read_bytes() == before


@pytest.mark.parametrize("kept", sorted(OLD_DATABASES.glob("*.sqlite")), ids=lambda path: path.stem)
def test_a_kept_library_of_each_schema_becomes_one_of_the_newest(library: Path, kept: Path) -> None:
    (library / DATABASE).write_bytes(kept.read_bytes())
    with open_store(library) as store:
        every = store.dossiers.every()
        assert [each.title for each in every] == ["Outcome"]
        (dossier,) = every
        assert len(store.notes.of(dossier.id)) == 16
        assert store._database.faults() == []
        assert store.undo(dossier.id)
    assert schema_in(library) == newest_schema()
    before = json.loads(kept.with_suffix(".json").read_text(encoding="utf-8"))
    (library / DATABASE).write_bytes(kept.read_bytes())
    open_store(library).close()
    after = rows_by_name(library / DATABASE)
    for table, rows in before.items():
        assert len(after[table]) == len(rows)
        for old, new in zip(rows, after[table], strict=True):
            assert old.items() <= new.items(), f"a step changed or dropped what {table} held"
    assert bool(backups_in(library)) == (kept.stem != f"schema-{newest_schema()}")


def test_every_schema_before_the_newest_is_kept() -> None:
    assert {path.stem for path in OLD_DATABASES.glob("*.sqlite")} >= {
        f"schema-{number}" for number in range(1, newest_schema())
    }
