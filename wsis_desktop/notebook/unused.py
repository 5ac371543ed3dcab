"""Copies of documents that nothing uses any more, removed for good: no dossier, no step that can be undone, no backup."""

from __future__ import annotations

import re
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from wsis_desktop.notebook.backups import backups_in
from wsis_desktop.notebook.database import Database
from wsis_desktop.notebook.library import DOCUMENTS
from wsis_desktop.notebook.searchable import index

_COPY: Final = re.compile(r"([0-9a-f]{64})(?:\.[a-z]{1,8})?")
_DAY: Final = 86_400


def let_go_unused(database: Database) -> int:
    """Forget the documents that nothing in the library uses, remove their copies, and return how many those were.

    A copy that a backup still speaks of stays until that is thinned out: the backup can be put back whole.
    """
    with database.transaction() as connection:
        unused = {str(row["sha256"]) for row in connection.execute(_UNUSED).fetchall()}
        for document in unused:
            for row in connection.execute("SELECT id FROM paragraph WHERE document = ?", (document,)).fetchall():
                index(connection, "paragraph", str(row["id"]), None)
            connection.execute("DELETE FROM paragraph WHERE document = ?", (document,))
            connection.execute("DELETE FROM document WHERE sha256 = ?", (document,))
    if unused:
        _remove(
            path for path, document in _copies(database.folder) if document in unused - _in_backups(database.folder)
        )
    return len(unused)


def sweep(database: Database) -> None:
    """Remove the copies that were left because a backup spoke of them or the system did not let go of them."""
    held = {str(row["sha256"]) for row in database.rows("SELECT sha256 FROM document")}
    # One that is just being kept is not in the library yet.
    left = [(path, document) for path, document in _copies(database.folder) if document not in held and _is_old(path)]
    if left:
        spoken_of = _in_backups(database.folder)
        _remove(path for path, document in left if document not in spoken_of)


def _copies(folder: Path) -> Iterator[tuple[Path, str]]:
    for path in (folder / DOCUMENTS).glob("*/*"):
        found = _COPY.fullmatch(path.name)
        if found and path.parent.name == found[1][:2]:
            yield path, found[1]


def _in_backups(folder: Path) -> set[str]:
    """Return the documents of all backups; one that cannot be read may be of any document."""
    found: set[str] = set()
    for each in backups_in(folder):
        try:
            with closing(
                sqlite3.connect(f"{each.path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
            ) as connection:
                found |= {str(row[0]) for row in connection.execute("SELECT document FROM revision")}
        except sqlite3.Error:
            return {document for _, document in _copies(folder)}
    return found


def _is_old(path: Path) -> bool:
    with suppress(OSError):
        return time.time() - path.stat().st_mtime > _DAY
    return False


def _remove(paths: Iterator[Path]) -> None:
    for path in list(paths):
        with suppress(OSError):
            path.chmod(0o600)  # some systems remove nothing that is read-only
            path.unlink()


_UNUSED: Final = """
    SELECT sha256 FROM document WHERE sha256 NOT IN (SELECT document FROM revision) AND NOT EXISTS (
        SELECT 1 FROM image WHERE kind = 'revision' AND instr(coalesce(before, '') || coalesce(after, ''), sha256))"""
