"""What SQLite and the system say when something fails, as what a reader is told.

Only what the world does becomes a trouble; a statement that is wrong stays an error of ours.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from wsis_desktop.notebook.troubles import (
    DamagedLibrary,
    DiskFault,
    DiskFull,
    LibraryBusy,
    LibraryReadOnly,
    NotebookTrouble,
)
from wsis_desktop.refusals import reason_of

_NO_ROOM: Final = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG}
_NOT_ALLOWED: Final = {errno.EACCES, errno.EPERM, errno.EROFS}
_KINDS: Final[dict[int, type[NotebookTrouble]]] = {
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_READONLY: LibraryReadOnly,
    sqlite3.SQLITE_CANTOPEN: DiskFault,
    sqlite3.SQLITE_PERM: LibraryReadOnly,
    sqlite3.SQLITE_IOERR: DiskFault,
    sqlite3.SQLITE_BUSY: LibraryBusy,
    sqlite3.SQLITE_LOCKED: LibraryBusy,
    sqlite3.SQLITE_CORRUPT: DamagedLibrary,
    sqlite3.SQLITE_NOTADB: DamagedLibrary,
}
# SQLite's own words are terse and English; they stay with the error that a trouble is raised from.
_REASONS: Final = {
    sqlite3.SQLITE_CANTOPEN: "its file cannot be opened",
    sqlite3.SQLITE_IOERR: "the disk reports an error",
    sqlite3.SQLITE_CORRUPT: "its file is not sound",
    sqlite3.SQLITE_NOTADB: "its file is no database",
}
_PRIMARY: Final = 0xFF


@contextmanager
def told(folder: Path) -> Iterator[None]:
    """Raise what the disk or SQLite refuses inside as a trouble of the library in `folder`."""
    try:
        yield
    except sqlite3.Error as error:
        trouble = _of_sqlite(error, folder)
        if trouble is None:
            raise
        raise trouble from error
    except OSError as error:
        raise _of_system(error, folder) from error


def is_damage(error: sqlite3.Error) -> bool:
    """Tell whether an error says that the file itself is broken."""
    return _KINDS.get(_code(error)) is DamagedLibrary


def is_unopened(error: sqlite3.Error) -> bool:
    """Tell whether an error says that the file could not be opened in this way."""
    return _code(error) in {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY}


def _code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", 0) & _PRIMARY


def _of_sqlite(error: sqlite3.Error, folder: Path) -> NotebookTrouble | None:
    kind = _KINDS.get(_code(error))
    if kind is None:
        return None
    reason = _REASONS.get(_code(error))
    return kind(folder=str(folder), reason=reason) if reason else kind(folder=str(folder))


def _of_system(error: OSError, folder: Path) -> NotebookTrouble:
    if error.errno in _NO_ROOM:
        return DiskFull(folder=str(folder))
    if error.errno in _NOT_ALLOWED:
        return LibraryReadOnly(folder=str(folder))
    return DiskFault(folder=str(folder), reason=reason_of(error))
