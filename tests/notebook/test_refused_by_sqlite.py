"""What SQLite refuses is told in words that every language has; its own stay with the error."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from wsis_desktop.desktop.speaking.fact_words import is_known
from wsis_desktop.notebook.database import sqlite_damage
from wsis_desktop.notebook.faults import told
from wsis_desktop.notebook.library import DATABASE
from wsis_desktop.notebook.store import open_store
from wsis_desktop.notebook.troubles import (
    DamagedLibrary,
    DiskFault,
    DiskFull,
    LibraryBusy,
    LibraryReadOnly,
    NotebookTrouble,
)

KINDS = {
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_READONLY: LibraryReadOnly,
    sqlite3.SQLITE_CANTOPEN: DiskFault,
    sqlite3.SQLITE_IOERR: DiskFault,
    sqlite3.SQLITE_BUSY: LibraryBusy,
    sqlite3.SQLITE_CORRUPT: DamagedLibrary,
    sqlite3.SQLITE_NOTADB: DamagedLibrary,
}


def refused(code: int, words: str) -> NotebookTrouble:
    """Return what a reader is told when SQLite says this."""
    error = sqlite_damage(words)
    error.sqlite_errorcode = code
    with pytest.raises(NotebookTrouble) as trouble, told(Path("library")):
        raise error
    return trouble.value


@pytest.mark.parametrize("code", KINDS)
def test_what_sqlite_says_is_told_in_words_that_every_language_has(code: int) -> None:
    trouble = refused(code, "database disk image is malformed")
    assert type(trouble) is KINDS[code]
    assert "malformed" not in str(trouble)
    assert str(trouble.__cause__) == "database disk image is malformed"
    assert all(is_known(fact) for name, fact in trouble.facts.items() if name == "reason")


def test_a_spoiled_library_is_told_without_the_words_of_sqlite(library: Path) -> None:
    with open_store(library):
        pass
    (library / DATABASE).write_bytes(b"SQLite format 3\0" + b"\xff" * 9000)
    with pytest.raises(DamagedLibrary) as trouble:
        open_store(library)
    assert trouble.value.sentence == f"The library in “{library}” is damaged: its file is not sound."
