"""The briefings that a reader writes, one on each two revisions, and the changes that they marked for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Final
from uuid import UUID

from wsis_desktop.model.draft import Entry
from wsis_desktop.model.review import ChangeKey
from wsis_desktop.model.written_briefing import (
    BriefingHead,
    KeptEntry,
    Mention,
    WrittenBriefing,
    briefing_id,
    entry_id,
    mention_id,
)
from wsis_desktop.notebook.briefing_tables import BRIEFINGS, ENTRIES, MENTIONS
from wsis_desktop.notebook.database import Database
from wsis_desktop.notebook.deeds import Deed
from wsis_desktop.notebook.journal import Journal, Operation
from wsis_desktop.notebook.reviewing import Compared

_ENTRIES_OF: Final = "SELECT * FROM briefing_entry WHERE briefing = ? ORDER BY position, id"
_MENTIONS_OF: Final = "SELECT * FROM mention WHERE new_revision = ? AND old_revision = ? ORDER BY created, id"
_TICK: Final = timedelta(microseconds=1)


class Briefings:
    """The briefings of all dossiers."""

    def __init__(self, database: Database, journal: Journal) -> None:
        self._database = database
        self._journal = journal

    def of(self, old_revision: UUID, new_revision: UUID) -> WrittenBriefing | None:
        """Return the briefing on two revisions; None where none was begun."""
        here = str(briefing_id(old_revision, new_revision))
        row = self._database.row("SELECT * FROM briefing WHERE id = ?", (here,))
        if row is None:
            return None
        entries = (ENTRIES.from_row(each) for each in self._database.rows(_ENTRIES_OF, (here,)))
        return WrittenBriefing(BRIEFINGS.from_row(row), tuple(kept.entry for kept in entries))

    def new(self, dossier: UUID, old_revision: UUID, new_revision: UUID) -> WrittenBriefing:
        """Return an empty briefing on two revisions of a dossier, not kept yet."""
        now = self._journal.now()
        head = BriefingHead(briefing_id(old_revision, new_revision), dossier, old_revision, new_revision, now, now)
        return WrittenBriefing(head)

    def save(
        self,
        written: WrittenBriefing,
        *,
        deed: Deed = Deed.WRITE_BRIEFING,
        joins: str = "",
        mentions: Mapping[ChangeKey, bool] | None = None,
    ) -> WrittenBriefing:
        """Keep a briefing as it is now, and with it what is said of changes; one operation, which can be taken back.

        What `joins` the last writing by the same word, within some seconds, becomes part of it.
        """
        head = written.head
        with self._journal.operation(head.dossier, deed, joins=joins) as operation:
            head = self._put_head(operation, head)
            self._put_entries(operation, head, written.entries)
            for key, wanted in (mentions or {}).items():
                self._mention(operation, head.dossier, head.old_revision, head.new_revision, key, wanted=wanted)
        return replace(written, head=head)

    def mention(self, compared: Compared, keys: Iterable[ChangeKey], *, wanted: bool) -> None:
        """Say of changes that they belong in the briefing, or that they do not."""
        with self._journal.operation(compared.dossier, Deed.MARK_CHANGE) as operation:
            for key in keys:
                self._mention(operation, compared.dossier, compared.old, compared.new, key, wanted=wanted)

    def mentions(self, old_revision: UUID, new_revision: UUID) -> dict[ChangeKey, bool]:
        """Return what the reader said of changes between two revisions: whether each belongs in the briefing."""
        rows = self._database.rows(_MENTIONS_OF, (str(new_revision), str(old_revision)))
        return {each.key: each.wanted for each in map(MENTIONS.from_row, rows)}

    def _put_head(self, operation: Operation, head: BriefingHead) -> BriefingHead:
        known = operation.get(BRIEFINGS, head.id)
        if known is not None:
            head = replace(head, created=known.created, modified=known.modified)
            if head == known:
                return head
            head = replace(head, modified=max(self._journal.now(), known.modified + _TICK))
        operation.put(BRIEFINGS, head)
        return head

    def _put_entries(self, operation: Operation, head: BriefingHead, entries: Iterable[Entry]) -> None:
        here = str(head.id)
        before = {UUID(str(row["id"])) for row in operation.connection.execute(_ENTRIES_OF, (here,)).fetchall()}
        for position, entry in enumerate(entries):
            kept = KeptEntry(entry_id(head.id, entry.key), head.dossier, head.id, position, entry)
            operation.put(ENTRIES, kept)
            before.discard(kept.id)
        for gone in sorted(before, key=str):
            operation.remove(ENTRIES, gone)

    def _mention(
        self, operation: Operation, dossier: UUID, old: UUID, new: UUID, key: ChangeKey, *, wanted: bool
    ) -> None:
        now = self._journal.now()
        made = Mention(mention_id(old, new, key), dossier, old, new, key, now, now, wanted)
        known = operation.get(MENTIONS, made.id)
        if known is not None:
            made = replace(made, created=known.created, modified=max(now, known.modified + _TICK))
        if known is None or known.wanted != wanted:
            operation.put(MENTIONS, made)
