"""Dossiers and the revisions in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final
from uuid import UUID, uuid4

from wsis_desktop.model.anchor import side_of
from wsis_desktop.model.dossier import Dossier, LastPlace, RevisionEntry, revision_id
from wsis_desktop.model.revision import Revision, file_name_in
from wsis_desktop.notebook.database import Database
from wsis_desktop.notebook.deeds import Deed
from wsis_desktop.notebook.documents import Documents
from wsis_desktop.notebook.encoding import (
    as_json,
    fraction,
    identity,
    maybe,
    parsed,
    record,
    time_as_text,
    time_of,
    whole,
    words,
)
from wsis_desktop.notebook.journal import Journal, Operation
from wsis_desktop.notebook.searchable import index, index_paragraphs
from wsis_desktop.notebook.shelf import Shelf
from wsis_desktop.notebook.tables import DOSSIERS, REVISIONS
from wsis_desktop.notebook.troubles import FileChanged


class Dossiers(Shelf[Dossier]):
    """The dossiers of a library."""

    table = DOSSIERS

    def create(self, title: str) -> Dossier:
        """Begin a dossier."""
        now = self._journal.now()
        made = Dossier(uuid4(), title, now, now)
        with self._journal.operation(made.id, Deed.MAKE_DOSSIER) as operation:
            return self._put(operation, made)

    def save(self, dossier: Dossier) -> Dossier:
        """Keep a dossier whose title was changed, and return it with its time."""
        with self._journal.operation(dossier.id, Deed.CHANGE_DOSSIER) as operation:
            return self._put(operation, dossier)

    def every(self) -> tuple[Dossier, ...]:
        """Return the dossiers that are not in the bin, begun first first."""
        return self._found("binned IS NULL ORDER BY created, id")

    def last_place(self, dossier: UUID) -> LastPlace | None:
        """Return where the reader of a dossier left off."""
        row = self._database.row("SELECT told FROM place WHERE dossier = ?", (str(dossier),))
        if row is None:
            return None
        told = record(parsed(words(row["told"])))
        return LastPlace(
            dossier,
            identity(told["new"]),
            maybe(identity, told["old"]),
            words(told["side"]),
            whole(told["paragraph"]),
            fraction(told["fraction"]),
            words(told["view"]),
            whole(told.get("changes", 0)),
            whole(told.get("to_review", 0)),
            maybe(time_of, told.get("left")),
        )

    def keep_place(self, place: LastPlace) -> None:
        """Keep where the reader of a dossier leaves off; no operation, for there is nothing to take back."""
        told = {
            "new": str(place.new),
            "old": place.old and str(place.old),
            "side": place.side,
            "paragraph": place.paragraph,
            "fraction": place.fraction,
            "view": place.view,
            "changes": place.changes,
            "to_review": place.to_review,
            "left": place.left and time_as_text(place.left),
        }
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO place (dossier, told) VALUES (?, ?)", (str(place.dossier), as_json(told))
            )


class Revisions(Shelf[RevisionEntry]):
    """The revisions of all dossiers."""

    table = REVISIONS

    def __init__(self, database: Database, journal: Journal, documents: Documents) -> None:
        super().__init__(database, journal)
        self._documents = documents

    def of(self, dossier: UUID) -> tuple[RevisionEntry, ...]:
        """Return the revisions of a dossier that are not in the bin, earliest first."""
        return self._found("dossier = ? AND binned IS NULL ORDER BY position, created, id", (str(dossier),))

    def keep_file(self, revision: Revision, path: Path | None = None) -> Path:
        """Copy a revision's file into the library, as `add` does, and return where it lies; raise as that does.

        To be asked before a dossier is begun: one whose revisions cannot be added would stay empty.
        """
        file = path or Path(revision.path)
        if self._documents.keep(file) != revision.sha256:
            raise FileChanged(folder=str(self._database.folder), name=file_name_in(str(file)))
        return file

    def add(
        self,
        dossier: UUID,
        revision: Revision,
        path: Path | None = None,
        *,
        before: UUID | None = None,
    ) -> RevisionEntry:
        """Add a revision behind the others, copying its file into the library; one that is there already stays as it is.

        Where it stands `before` another one is part of the same operation: taking back the order alone would leave the
        earlier revision behind the later one, and notes would be carried back in time.
        `path` is where the file lies, if not where it was read. Raise a trouble when it is no longer what was read.
        """
        file = self.keep_file(revision, path)
        self._keep_paragraphs(revision)
        side, now = side_of(revision), self._journal.now()
        known = self.get(revision_id(dossier, revision.sha256, side))
        last = self._database.row(_LAST, (str(dossier),))
        entry = known or RevisionEntry(
            revision_id(dossier, revision.sha256, side),
            dossier,
            revision.sha256,
            file_name_in(str(file)),
            now,
            now,
            side,
            whole(last["position"]) if last else 0,
            revision.title,
            revision.symbol or "",
            revision.date or "",
            revision.language,
        )
        with self._journal.operation(dossier, Deed.ADD_REVISION) as operation:
            added = self._put(operation, replace(entry, binned=None))
            if before is not None:
                ids = [each.id for each in self.of(dossier) if each.id != added.id]
                ids.insert(ids.index(before), added.id)
                self._put_in_order(operation, self.of(dossier), ids)
            return added

    def save(self, entry: RevisionEntry) -> RevisionEntry:
        """Keep an entry whose title, symbol, date or language was changed, and return it with its time."""
        with self._journal.operation(entry.dossier, Deed.CHANGE_REVISION) as operation:
            return self._put(operation, entry)

    def order(self, dossier: UUID, ids: Sequence[UUID]) -> None:
        """Put the revisions of a dossier in this order; those not named follow as they were."""
        with self._journal.operation(dossier, Deed.ORDER_REVISIONS) as operation:
            self._put_in_order(operation, self.of(dossier), ids)

    def _put_in_order(self, operation: Operation, every: Iterable[RevisionEntry], ids: Sequence[UUID]) -> None:
        entries = {entry.id: entry for entry in every}
        wanted = [each for each in dict.fromkeys(ids) if each in entries]
        wanted += [each for each in entries if each not in wanted]
        for position, each in enumerate(wanted):
            self._put(operation, replace(entries[each], position=position))

    def file_of(self, entry: RevisionEntry) -> Path:
        """Return where the library's copy of a revision's file lies; raise `DocumentMissing` when it is gone."""
        return self._documents.path_of(entry.document)

    def _keep_paragraphs(self, revision: Revision) -> None:
        """Keep a revision's paragraphs to be searched; a better reading of the same text takes their place."""
        side = side_of(revision).value
        rows = [
            (
                revision.sha256,
                side,
                each.index,
                each.kind.value,
                each.printed_label,
                as_json(list(each.section)),
                each.text,
            )
            for each in revision.paragraphs
        ]
        with self._database.transaction() as connection:
            known = connection.execute(_PARAGRAPHS, (revision.sha256, side)).fetchall()
            if [tuple(row.values()) for row in known] != rows:
                for row in connection.execute(_IDS, (revision.sha256, side)).fetchall():
                    index(connection, "paragraph", str(row["id"]), None)
                connection.execute("DELETE FROM paragraph WHERE document = ? AND side = ?", (revision.sha256, side))
                connection.executemany(_KEEP, rows)
                kept = connection.execute(_IDS, (revision.sha256, side)).fetchall()
                index_paragraphs(connection, (tuple(row.values()) for row in kept))


_LAST: Final = "SELECT max(position) + 1 AS position FROM revision WHERE dossier = ? HAVING count(*) > 0"
_PARAGRAPHS: Final = """
    SELECT document, side, position, kind, label, section, text FROM paragraph
    WHERE document = ? AND side = ? ORDER BY position"""
_IDS: Final = "SELECT id, label, text FROM paragraph WHERE document = ? AND side = ? ORDER BY position"
_KEEP: Final = """
    INSERT INTO paragraph (document, side, position, kind, label, section, text) VALUES (?, ?, ?, ?, ?, ?, ?)"""
