"""A reader's library, opened: dossiers, revisions, notes, bookmarks and what was decided, kept in one SQLite file.

    with open_store(folder) as store:
        dossier = store.dossiers.create("Outcome document")
        entry = store.revisions.add(dossier.id, revision)
        note = store.notes.save(replace(store.notes.on(dossier.id, entry.id, anchor), body="Not without us."))

What a method has returned from has reached the disk. Whatever the world refuses is a `NotebookTrouble`, and nothing
of what was to be written then is. One process writes in a library; others may read. A store may be used from any thread, one
call at a time.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import UUID

from wsis_desktop.notebook.backups import Backup, back_up, backups_in, is_due, newest_good, put_back
from wsis_desktop.notebook.bin import Bin
from wsis_desktop.notebook.bookmarks import Bookmarks
from wsis_desktop.notebook.briefing_notes import BriefingNotes
from wsis_desktop.notebook.briefings import Briefings
from wsis_desktop.notebook.carry import Carrying
from wsis_desktop.notebook.database import Database, open_to_read, open_to_write
from wsis_desktop.notebook.documents import Documents
from wsis_desktop.notebook.dossiers import Dossiers, Revisions
from wsis_desktop.notebook.exchange import Exchange
from wsis_desktop.notebook.faults import told
from wsis_desktop.notebook.journal import Journal
from wsis_desktop.notebook.library import library_folder, make_private, usual_folder
from wsis_desktop.notebook.locking import WriterLock
from wsis_desktop.notebook.meetings import Meetings
from wsis_desktop.notebook.notes import Notes
from wsis_desktop.notebook.page_notes import PageNotes
from wsis_desktop.notebook.reviewing import Reviewing
from wsis_desktop.notebook.search import Search
from wsis_desktop.notebook.troubles import DamagedLibrary, DamagedWithBackup
from wsis_desktop.notebook.unused import sweep

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the time, in UTC."""
    return datetime.now(UTC)


class Store:
    """A library, opened by `open_store`."""

    def __init__(self, database: Database, lock: WriterLock | None, clock: Clock) -> None:
        self._database = database
        self._lock = lock
        self._clock = clock
        self.folder = database.folder
        self.journal = Journal(database, clock)
        self.documents = Documents(database, clock)
        self.dossiers = Dossiers(database, self.journal)
        self.revisions = Revisions(database, self.journal, self.documents)
        self.notes = Notes(database, self.journal)
        self.bookmarks = Bookmarks(database, self.journal)
        self.reviewing = Reviewing(database, self.journal)
        self.meetings = Meetings(database, self.journal)
        self.carrying = Carrying(database, self.journal, self.notes, self.bookmarks, self.reviewing)
        self.search = Search(database)
        self.exchange = Exchange(database, self.journal, self.documents)
        self.page_notes = PageNotes(self.journal)
        self.briefing_notes = BriefingNotes(self.journal)
        self.briefings = Briefings(database, self.journal)
        self.bin = Bin(database, self.journal)

    @property
    def writable(self) -> bool:
        """Tell whether notes can be written, or only read."""
        return self._database.writable

    def undo(self, dossier: UUID) -> str | None:
        """Take back the last thing that was done in a dossier; None when there is none."""
        return self.journal.undo(dossier)

    def redo(self, dossier: UUID) -> str | None:
        """Do again what was taken back last in a dossier; None when there is none."""
        return self.journal.redo(dossier)

    def back_up(self, why: str = "") -> Backup:
        """Make a backup now."""
        return self._database.use(lambda connection: back_up(self.folder, connection, self._clock(), why))

    def back_up_if_due(self) -> Backup | None:
        """Make a backup when the newest is from another day; call it when nobody waits.

        Copies of documents that only older backups spoke of go then.
        """
        if not self.writable or not is_due(backups_in(self.folder), self._clock()):
            return None
        made = self.back_up()
        sweep(self._database)
        return made

    def faults(self) -> list[str]:
        """Return what is wrong with the library's file and its copies of documents, a sentence each; looks at all of it."""
        found = [f"The library's file is damaged: {fault}." for fault in self._database.faults()]
        return found + [fault.sentence for fault in self.documents.faults()]

    def close(self) -> None:
        """Close the library and let others write in it."""
        try:
            self._database.close()
        finally:
            if self._lock is not None:
                self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def open_store(folder: Path | None = None, *, write: bool = True, clock: Clock = utc_now) -> Store:
    """Open the library in `folder`, else the reader's own; to write, begin one where there is none.

    Raise a `NotebookTrouble`: `LibraryInUse` when another process writes there, `NewerLibrary`, `DamagedWithBackup` when the
    file is broken and a good backup is at hand, `LibraryReadOnly`, `DiskFull`.
    """
    place = library_folder(folder)
    if not write:
        with _backup_offered(place):
            return Store(open_to_read(place), None, clock)
    with told(place):
        make_private(place)
        lock = WriterLock(place)
    try:
        with _backup_offered(place):
            database = open_to_write(place, lambda connection: _before_migration(place, connection, clock()))
    except BaseException:
        lock.release()
        raise
    return Store(database, lock, clock)


def restore_backup(folder: Path, name: str, clock: Clock = utc_now) -> Path | None:
    """Put a backup in the library's place; return where the file that stood there is kept, None when there was none.

    Raise `LibraryInUse` while a process writes there, `BackupUnusable` when the backup is missing or damaged.
    """
    with told(folder), WriterLock(folder):
        return put_back(folder, name, clock())


def _before_migration(folder: Path, connection: sqlite3.Connection, now: datetime) -> None:
    back_up(folder, connection, now, "before-schema-change")


@contextmanager
def _backup_offered(folder: Path) -> Iterator[None]:
    """Name the newest good backup in the trouble of a damaged library."""
    try:
        yield
    except DamagedLibrary as trouble:
        good = newest_good(folder)
        if good is None:
            raise
        made = f"{good.made:%Y-%m-%d %H:%M} UTC"
        elsewhere = "" if folder == usual_folder() else f' --library "{folder}"'
        raise DamagedWithBackup(**trouble.facts, backup=good.name, made=made, library=elsewhere) from trouble
