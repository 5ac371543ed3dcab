"""The library's file, opened: one connection, one transaction at a time, and troubles instead of SQLite's errors."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final, TypeVar, cast

from wsis_desktop.notebook.faults import is_damage, is_unopened, told
from wsis_desktop.notebook.library import DATABASE
from wsis_desktop.notebook.migrations import APPLICATION, migrate, newest_schema, schema_of
from wsis_desktop.notebook.rows import Row, Value
from wsis_desktop.notebook.troubles import LibraryMissing, LibraryReadOnly, NewerLibrary, StrangeLibrary

T = TypeVar("T")

_PATIENCE: Final = 5.0
_SAFE: Final = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA secure_delete = ON",
    # Only macOS tells a flush from a full flush.
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
)
_LOG: Final = "-wal"


class Database:
    """A library's file, opened to be read, or to be written by the holder of the writer's lock."""

    def __init__(self, folder: Path, connection: sqlite3.Connection, *, writable: bool) -> None:
        self.folder = folder
        self.writable = writable
        self._connection = connection
        self._guard = threading.RLock()
        connection.row_factory = _as_dict

    def rows(self, statement: str, values: Sequence[Value] = ()) -> list[Row]:
        """Return what a question finds."""
        with self._guard, told(self.folder):
            return list(self._connection.execute(statement, values))

    def row(self, statement: str, values: Sequence[Value] = ()) -> Row | None:
        """Return the first row that a question finds; None when it finds none."""
        with self._guard, told(self.folder):
            return cast("Row | None", self._connection.execute(statement, values).fetchone())

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Do all that is inside or, when anything raises, nothing; on return it has reached the disk."""
        if not self.writable:
            raise LibraryReadOnly(folder=str(self.folder))
        with self._guard, told(self.folder):
            if self._busy():
                raise RuntimeError("a transaction inside another one")
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                self._connection.execute("PRAGMA defer_foreign_keys = ON")
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._busy():
                    self._connection.execute("ROLLBACK")
                raise

    def _busy(self) -> bool:
        return self._connection.in_transaction

    def use(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Let `work` have the connection, outside a transaction, and return what it returns."""
        with self._guard, told(self.folder):
            return work(self._connection)

    def faults(self) -> list[str]:
        """Return what is wrong with the file, looking at all of it; nothing when it is sound."""
        return self.use(lambda connection: faults_of(connection, "integrity_check"))

    def close(self) -> None:
        """Close the file; whoever wrote leaves all of it in one."""
        with self._guard:
            self._connection.close()


def _as_dict(cursor: sqlite3.Cursor, values: tuple[Value, ...]) -> Row:
    return {column[0]: value for column, value in zip(cursor.description, values, strict=True)}


def open_to_write(folder: Path, before_migration: Callable[[sqlite3.Connection], None]) -> Database:
    """Open the library's file, make it if it is not there, and bring it to the newest schema.

    `before_migration` is called with the open file before an older one is changed. Raise a `NotebookTrouble` when the file
    is damaged, of a newer schema or of another program, or cannot be written.
    """
    path = folder / DATABASE
    with told(folder):
        # SQLite gives its other files the permissions of this one.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        connection = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
    try:
        with told(folder):
            require_ours(connection, folder)
            for pragma in (*_SAFE, "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"):
                connection.execute(pragma)
            if 0 < schema_of(connection) < newest_schema():
                before_migration(connection)
            migrate(connection)
    except BaseException:
        connection.close()
        raise
    return Database(folder, connection, writable=True)


def open_to_read(folder: Path) -> Database:
    """Open the library's file without changing anything; another process may be writing in it.

    Raise a `NotebookTrouble` when it is missing, damaged, or of another schema than the newest.
    """
    path = folder / DATABASE
    if not path.is_file():
        raise LibraryMissing(folder=str(folder))
    with told(folder):
        connection = _readable(path)
    try:
        with told(folder):
            require_ours(connection, folder)
            if schema_of(connection) < newest_schema():
                connection = _migrated_in_memory(connection)
            connection.execute("PRAGMA query_only = ON")
    except BaseException:
        connection.close()
        raise
    return Database(folder, connection, writable=False)


def _readable(path: Path) -> sqlite3.Connection:
    """Open a file to read; where SQLite cannot put its other files beside it, as it stands, or else a copy in memory."""
    try:
        return _tried(path, "mode=ro")
    except sqlite3.OperationalError as error:
        if not is_unopened(error):
            raise
    if not _holds_something(path.with_name(path.name + _LOG)):
        return _tried(path, "mode=ro&immutable=1")
    with tempfile.TemporaryDirectory() as made:
        copy = Path(made, path.name)
        for suffix in ("", _LOG):
            shutil.copyfile(path.with_name(path.name + suffix), copy.with_name(copy.name + suffix))
        with closing(sqlite3.connect(copy)) as source:
            return _in_memory(source)


def _tried(path: Path, how: str) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?{how}"
    connection = sqlite3.connect(uri, uri=True, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _holds_something(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0


def _in_memory(source: sqlite3.Connection) -> sqlite3.Connection:
    copy = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    source.backup(copy)
    return copy


def _migrated_in_memory(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Return an older library as the newest schema has it, and leave its file alone."""
    with closing(connection):
        copy = _in_memory(connection)
    migrate(copy)
    return copy


def require_ours(connection: sqlite3.Connection, folder: Path) -> None:
    """Raise a trouble unless the file is a sound library, or an empty file, that this program knows the schema of."""
    if found := faults_of(connection):
        raise sqlite_damage(found[0])
    if schema_of(connection) > newest_schema():
        raise NewerLibrary(folder=str(folder), found=str(schema_of(connection)), known=str(newest_schema()))
    ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION
    empty = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0
    if not ours and not (empty and schema_of(connection) == 0):
        raise StrangeLibrary(folder=str(folder), name=DATABASE)


def faults_of(connection: sqlite3.Connection, check: str = "quick_check") -> list[str]:
    """Return what SQLite finds wrong with a file, in its words."""
    cursor = connection.cursor()
    cursor.row_factory = None
    try:
        told_of = [row[0] for row in cursor.execute(f"PRAGMA {check}(5)")]
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        return [str(error)]
    return [str(each) for each in told_of if each != "ok"]


def sqlite_version() -> str:
    """Return the version of SQLite at work."""
    return sqlite3.sqlite_version


def sqlite_damage(reason: str) -> sqlite3.DatabaseError:
    """Return the error that SQLite raises when it meets a broken file."""
    error = sqlite3.DatabaseError(reason)
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error
