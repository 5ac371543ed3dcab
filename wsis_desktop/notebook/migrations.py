"""The library's schema, as the numbered steps that made it; a step that was once published is never changed.

Each step is one transaction with its number, `PRAGMA user_version`: a library is of one schema or of the next, never
between.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Final
from uuid import uuid4

from wsis_desktop.notebook.searchable import fill_index

# "WSIS" in ASCII: tells our files from any other program's.
APPLICATION: Final = 0x57534953

_FIRST: Final = (
    f"PRAGMA application_id = {APPLICATION}",
    # What the library says of itself: `replica`, its own id, is part of every version of a note written here.
    "CREATE TABLE library (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE document (sha256 TEXT PRIMARY KEY, name TEXT NOT NULL, size INTEGER NOT NULL, added TEXT NOT NULL) STRICT",
    """CREATE TABLE paragraph (
        id INTEGER PRIMARY KEY,
        document TEXT NOT NULL REFERENCES document, side TEXT NOT NULL, position INTEGER NOT NULL,
        kind TEXT NOT NULL, label TEXT NOT NULL, section TEXT NOT NULL, text TEXT NOT NULL,
        UNIQUE (document, side, position)) STRICT""",
    """CREATE TABLE dossier (
        id TEXT PRIMARY KEY, title TEXT NOT NULL,
        created TEXT NOT NULL, modified TEXT NOT NULL, binned TEXT) STRICT""",
    "CREATE TABLE place (dossier TEXT PRIMARY KEY REFERENCES dossier ON DELETE CASCADE, told TEXT NOT NULL) STRICT",
    """CREATE TABLE revision (
        id TEXT PRIMARY KEY, dossier TEXT NOT NULL REFERENCES dossier,
        document TEXT NOT NULL REFERENCES document, side TEXT NOT NULL, position INTEGER NOT NULL,
        file_name TEXT NOT NULL, title TEXT NOT NULL, symbol TEXT NOT NULL, date TEXT NOT NULL, language TEXT NOT NULL,
        created TEXT NOT NULL, modified TEXT NOT NULL, binned TEXT) STRICT""",
    "CREATE INDEX revision_of_dossier ON revision (dossier, position)",
    """CREATE TABLE note (
        id TEXT PRIMARY KEY, dossier TEXT NOT NULL REFERENCES dossier, revision TEXT REFERENCES revision,
        kind TEXT NOT NULL, scope TEXT NOT NULL, body TEXT NOT NULL,
        paragraph INTEGER, anchor TEXT, earlier TEXT REFERENCES revision, counterpart TEXT,
        proposed TEXT NOT NULL, stance TEXT, done INTEGER NOT NULL, tags TEXT NOT NULL, author TEXT NOT NULL,
        created TEXT NOT NULL, modified TEXT NOT NULL, binned TEXT,
        origin TEXT, status TEXT, carried TEXT, conflict_of TEXT) STRICT""",
    "CREATE INDEX note_of_dossier ON note (dossier, revision, paragraph)",
    "CREATE INDEX note_of_origin ON note (origin) WHERE origin IS NOT NULL",
    "CREATE INDEX note_of_conflict ON note (conflict_of) WHERE conflict_of IS NOT NULL",
    "CREATE INDEX note_of_revision ON note (revision)",
    "CREATE INDEX note_of_earlier ON note (earlier) WHERE earlier IS NOT NULL",
    """CREATE TABLE bookmark (
        id TEXT PRIMARY KEY, dossier TEXT NOT NULL REFERENCES dossier, revision TEXT NOT NULL REFERENCES revision,
        name TEXT NOT NULL, position INTEGER NOT NULL, anchor TEXT NOT NULL,
        created TEXT NOT NULL, modified TEXT NOT NULL, binned TEXT, origin TEXT, status TEXT, carried TEXT) STRICT""",
    "CREATE INDEX bookmark_of_dossier ON bookmark (dossier, position)",
    """CREATE TABLE tick (
        id TEXT PRIMARY KEY, dossier TEXT NOT NULL REFERENCES dossier,
        old_revision TEXT NOT NULL REFERENCES revision, new_revision TEXT NOT NULL REFERENCES revision,
        digest TEXT NOT NULL, occurrence INTEGER NOT NULL, old TEXT NOT NULL, new TEXT NOT NULL,
        created TEXT NOT NULL, modified TEXT NOT NULL, reviewed INTEGER NOT NULL) STRICT""",
    "CREATE INDEX tick_of_revisions ON tick (new_revision, old_revision)",
    """CREATE TABLE decision (
        id TEXT PRIMARY KEY, dossier TEXT NOT NULL REFERENCES dossier,
        old_revision TEXT NOT NULL REFERENCES revision, new_revision TEXT NOT NULL REFERENCES revision,
        ruling TEXT NOT NULL, digest TEXT, occurrence INTEGER, significance TEXT, old TEXT NOT NULL, new TEXT NOT NULL,
        created TEXT NOT NULL, modified TEXT NOT NULL, holds INTEGER NOT NULL) STRICT""",
    "CREATE INDEX decision_of_revisions ON decision (new_revision, old_revision)",
    # What was done, newest last, and each row that it changed as JSON before and after (NULL: no such row).
    """CREATE TABLE operation (
        number INTEGER PRIMARY KEY AUTOINCREMENT, dossier TEXT NOT NULL, label TEXT NOT NULL, at TEXT NOT NULL,
        joins TEXT NOT NULL, undone INTEGER NOT NULL DEFAULT 0) STRICT""",
    "CREATE INDEX operation_of_dossier ON operation (dossier, undone, number)",
    """CREATE TABLE image (
        operation INTEGER NOT NULL REFERENCES operation ON DELETE CASCADE, position INTEGER NOT NULL,
        kind TEXT NOT NULL, row TEXT NOT NULL, before TEXT, after TEXT,
        PRIMARY KEY (operation, position)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX image_of_row ON image (kind, row)",
    # The version of each note: which library wrote it as its how manyth writing, and which versions it knows of.
    """CREATE TABLE version (
        note TEXT PRIMARY KEY, replica TEXT NOT NULL, counter INTEGER NOT NULL, seen TEXT NOT NULL) STRICT""",
    # What was emptied out of the bin, so that a bundle does not bring it back.
    "CREATE TABLE purged (id TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT, WITHOUT ROWID",
)


def _to_first(connection: sqlite3.Connection) -> None:
    for statement in _FIRST:
        connection.execute(statement)
    connection.execute("INSERT INTO library VALUES ('replica', ?), ('counter', '0')", (str(uuid4()),))


_SECOND: Final = (
    # What the rows of the index stand for: a note, a bookmark or a paragraph by its id.
    """CREATE TABLE searchable (
        number INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, UNIQUE (kind, id)) STRICT""",
    "CREATE VIRTUAL TABLE search USING fts5 (text, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3')",
)


def _to_second(connection: sqlite3.Connection) -> None:
    """Make all that a library holds searchable."""
    for statement in _SECOND:
        connection.execute(statement)
    fill_index(connection)


_THIRD: Final = (
    # Which writings of a note are known, as JSON: each library's up to which count.
    "CREATE TABLE known (note TEXT PRIMARY KEY, seen TEXT NOT NULL) STRICT, WITHOUT ROWID",
    # The wordings of a note that stand, each with its writing, what it was made from, and its row as JSON; NULL for the one
    # that is the note's own row.
    """CREATE TABLE wording (
        note TEXT NOT NULL, replica TEXT NOT NULL, counter INTEGER NOT NULL, rank INTEGER NOT NULL, past TEXT NOT NULL,
        told TEXT) STRICT""",
    "CREATE INDEX wording_of_note ON wording (note)",
    "INSERT INTO known SELECT note, seen FROM version",
    # What lies in the bin is no wording; a copy beside a note becomes a note of its own. Ranks are times in microseconds.
    """INSERT INTO wording SELECT note.id, replica, counter,
        CAST(strftime('%s', substr(modified, 1, 19)) AS INTEGER) * 1000000 + CAST(substr(modified, 21, 6) AS INTEGER),
        '{}', NULL
        FROM version JOIN note ON note.id = version.note WHERE note.binned IS NULL""",
    "DROP TABLE version",
)


def _to_third(connection: sqlite3.Connection) -> None:
    """Keep every wording of a note that stands, instead of the version of each row."""
    for statement in _THIRD:
        connection.execute(statement)


_FOURTH: Final = (
    # Of whole days, `starts` and `ends` are midnights of UTC; `zones` are IANA names as JSON, the meeting's own first.
    """CREATE TABLE meeting (
        id TEXT PRIMARY KEY, dossier TEXT NOT NULL REFERENCES dossier,
        title TEXT NOT NULL, starts TEXT NOT NULL, ends TEXT NOT NULL, whole_days INTEGER NOT NULL, zones TEXT NOT NULL,
        place TEXT NOT NULL, link TEXT NOT NULL, details TEXT NOT NULL, deadline INTEGER NOT NULL, source TEXT NOT NULL,
        created TEXT NOT NULL, modified TEXT NOT NULL, binned TEXT) STRICT""",
    "CREATE INDEX meeting_of_dossier ON meeting (dossier, starts)",
)


def _to_fourth(connection: sqlite3.Connection) -> None:
    """Keep the calendars of dossiers."""
    for statement in _FOURTH:
        connection.execute(statement)


_FIFTH: Final = (
    # One for each two revisions; `choices` answers as JSON how it is drafted, `day` is an ISO date or empty.
    """CREATE TABLE briefing (
        id TEXT PRIMARY KEY, dossier TEXT NOT NULL REFERENCES dossier,
        old_revision TEXT NOT NULL REFERENCES revision, new_revision TEXT NOT NULL REFERENCES revision,
        title TEXT NOT NULL, author TEXT NOT NULL, day TEXT NOT NULL, choices TEXT NOT NULL,
        created TEXT NOT NULL, modified TEXT NOT NULL) STRICT""",
    "CREATE INDEX briefing_of_revisions ON briefing (new_revision, old_revision)",
    # `key` names what an entry tells of, so that another draft's entry on it is known as such.
    """CREATE TABLE briefing_entry (
        id TEXT PRIMARY KEY, dossier TEXT NOT NULL REFERENCES dossier, briefing TEXT NOT NULL REFERENCES briefing,
        position INTEGER NOT NULL, key TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, proposed TEXT NOT NULL,
        removed INTEGER NOT NULL, outdated INTEGER NOT NULL, placed INTEGER NOT NULL) STRICT""",
    "CREATE INDEX entry_of_briefing ON briefing_entry (briefing, position)",
    """CREATE TABLE mention (
        id TEXT PRIMARY KEY, dossier TEXT NOT NULL REFERENCES dossier,
        old_revision TEXT NOT NULL REFERENCES revision, new_revision TEXT NOT NULL REFERENCES revision,
        digest TEXT NOT NULL, occurrence INTEGER NOT NULL,
        created TEXT NOT NULL, modified TEXT NOT NULL, wanted INTEGER NOT NULL) STRICT""",
    "CREATE INDEX mention_of_revisions ON mention (new_revision, old_revision)",
)


def _to_fifth(connection: sqlite3.Connection) -> None:
    """Keep the briefings that readers write, and the changes that they marked for them."""
    for statement in _FIFTH:
        connection.execute(statement)


STEPS: Final[tuple[Callable[[sqlite3.Connection], None], ...]] = (
    _to_first,
    _to_second,
    _to_third,
    _to_fourth,
    _to_fifth,
)
"""The step at place n makes schema n + 1 of schema n."""


def newest_schema() -> int:
    """Return the number of the schema that this program works with."""
    return len(STEPS)


def schema_of(connection: sqlite3.Connection) -> int:
    """Return the number of the schema that a library is of; 0 for an empty file."""
    found: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return found


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a library to the newest schema, step by step; a step that fails leaves the schema before it."""
    for number in range(schema_of(connection), newest_schema()):
        connection.execute("BEGIN IMMEDIATE")
        try:
            STEPS[number](connection)
            connection.execute(f"PRAGMA user_version = {number + 1}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
