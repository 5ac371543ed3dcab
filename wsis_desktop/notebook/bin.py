"""The bin: what was deleted stays there until the reader empties it, and then it is gone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Final
from uuid import UUID

from wsis_desktop.notebook.briefing_tables import BRIEFINGS, ENTRIES, MENTIONS
from wsis_desktop.notebook.database import Database
from wsis_desktop.notebook.encoding import time_as_text
from wsis_desktop.notebook.journal import Journal, Touched
from wsis_desktop.notebook.searchable import index_row
from wsis_desktop.notebook.tables import BOOKMARKS, DECISIONS, DOSSIERS, MEETINGS, NOTES, REVISIONS, TICKS
from wsis_desktop.notebook.unused import let_go_unused
from wsis_desktop.notebook.wordings import forget_state, take_out

# What hangs on a revision or a dossier goes with it.
_OF_REVISION: Final = (
    (NOTES.name, "revision = :id OR earlier = :id"),
    (BOOKMARKS.name, "revision = :id"),
    (TICKS.name, "old_revision = :id OR new_revision = :id"),
    (DECISIONS.name, "old_revision = :id OR new_revision = :id"),
    (MENTIONS.name, "old_revision = :id OR new_revision = :id"),
    (ENTRIES.name, "briefing IN (SELECT id FROM briefing WHERE old_revision = :id OR new_revision = :id)"),
    (BRIEFINGS.name, "old_revision = :id OR new_revision = :id"),
)
_OF_DOSSIER: Final = (
    NOTES.name,
    BOOKMARKS.name,
    TICKS.name,
    DECISIONS.name,
    MENTIONS.name,
    ENTRIES.name,
    BRIEFINGS.name,
    MEETINGS.name,
    REVISIONS.name,
)
# What is taken back instead of deleted lies in no bin.
_NEVER_BINNED: Final = frozenset({TICKS.name, DECISIONS.name, MENTIONS.name, ENTRIES.name, BRIEFINGS.name})


class Bin:
    """Empties the bin for good."""

    def __init__(self, database: Database, journal: Journal) -> None:
        self._database = database
        self._journal = journal

    def empty(self, dossier: UUID, *, revisions: bool = True) -> int:
        """Remove what lies in a dossier's bin, and what the history keeps of it; return how many things that were.

        Without `revisions`, those that were taken out of the dossier stay where they are, with all that stands on them.
        It cannot be taken back. A dossier that is in the bin itself goes with all that it holds. Copies of documents that no
        dossier uses then go as well. Backups made before still hold what was removed, until they are thinned out.
        """
        with self._database.transaction() as connection:
            gone = self._chosen(connection, dossier, revisions=revisions)
            now = time_as_text(self._journal.now())
            for each, hangs in gone.items():
                if each.kind == NOTES.name:
                    _let_go(connection, each.id, hangs=hangs)
                connection.execute(f"DELETE FROM {each.kind} WHERE id = ?", (each.id,))  # noqa: S608 - tables are ours
                index_row(connection, *each, None)
                connection.execute("DELETE FROM image WHERE kind = ? AND row = ?", each)
                if not hangs:
                    connection.execute("INSERT OR REPLACE INTO purged (id, at) VALUES (?, ?)", (each.id, now))
            connection.execute("DELETE FROM operation WHERE number NOT IN (SELECT operation FROM image)")
        let_go_unused(self._database)
        return len(gone)

    def _chosen(self, connection: sqlite3.Connection, dossier: UUID, *, revisions: bool) -> dict[Touched, bool]:
        """Return the rows that go, what hangs on others first, and whether they go only with these."""
        values = {"id": str(dossier)}
        found: dict[Touched, bool] = {}
        whole = connection.execute("SELECT 1 FROM dossier WHERE id = :id AND binned IS NOT NULL", values).fetchone()
        for kind in _OF_DOSSIER:
            if kind == REVISIONS.name and not (revisions or whole):
                continue
            if kind == REVISIONS.name:
                for row in connection.execute(_BINNED_REVISIONS, values).fetchall():
                    for hanging, where in _OF_REVISION:
                        found |= dict.fromkeys(_ids(connection, hanging, where, {"id": row["id"]}), True)
            if whole:
                found |= dict.fromkeys(_ids(connection, kind, "dossier = :id", values), True)
            elif kind not in _NEVER_BINNED:
                found = (
                    dict.fromkeys(_ids(connection, kind, "dossier = :id AND binned IS NOT NULL", values), False) | found
                )
        if whole:
            found[Touched(DOSSIERS.name, str(dossier))] = True
        return found


def _let_go(connection: sqlite3.Connection, note: str, *, hangs: bool) -> None:
    """Forget what a note said; of one that went with its revision or dossier, that it was known: it may come again."""
    connection.execute(_STATES_WITH, (note, note))
    if hangs:
        for row in connection.execute("SELECT conflict_of FROM note WHERE id = ? AND conflict_of IS NOT NULL", (note,)):
            take_out(connection, str(row["conflict_of"]), note)
        forget_state(connection, note)


# The history of what was heard tells wordings, too.
_STATES_WITH: Final = """
    DELETE FROM image WHERE kind = 'state' AND (row = ? OR row = (SELECT conflict_of FROM note WHERE id = ?))"""
_BINNED_REVISIONS: Final = "SELECT id FROM revision WHERE dossier = :id AND binned IS NOT NULL"


def _ids(connection: sqlite3.Connection, kind: str, where: str, values: dict[str, str]) -> Iterable[Touched]:
    rows = connection.execute(f"SELECT id FROM {kind} WHERE {where} ORDER BY id", values).fetchall()  # noqa: S608 - ours
    return [Touched(kind, str(row["id"])) for row in rows]
