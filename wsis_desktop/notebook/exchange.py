"""Dossiers out of a library and into it: as bundles, and notes alone as JSON-LD.

Taking over a bundle twice changes nothing, and in which order the bundles of several readers come makes no difference. Of
dossiers, revisions, bookmarks, ticks, decisions and meetings the one changed last stands; of notes no wording is lost
(`merging`). What lies in the bin is not sent, so that nobody reads what its writer deleted.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Final, TypeVar, cast
from uuid import UUID

from wsis_desktop.model.anchor import Anchor, quotation_in
from wsis_desktop.model.comparison import Span
from wsis_desktop.model.dossier import RevisionEntry
from wsis_desktop.model.note import Carried, CarriedStatus, Note, Scope
from wsis_desktop.model.progress import Progress, Stage, Steps, finish
from wsis_desktop.model.revision import TextSide
from wsis_desktop.notebook.annotations import (
    as_annotation,
    collection,
    foreign_note,
    is_ours,
    items_of,
    note_of,
    source_of,
)
from wsis_desktop.notebook.bundle import Bundle, Paragraphs, Parcel, SentNote, packing_steps
from wsis_desktop.notebook.database import Database
from wsis_desktop.notebook.deeds import Deed
from wsis_desktop.notebook.documents import Documents
from wsis_desktop.notebook.encoding import Json, as_json, parsed, several, words
from wsis_desktop.notebook.finding import Found, context_score, occurrences
from wsis_desktop.notebook.journal import Journal, Operation
from wsis_desktop.notebook.merging import merged, put_away
from wsis_desktop.notebook.rows import Row
from wsis_desktop.notebook.searchable import index_paragraphs
from wsis_desktop.notebook.tables import BOOKMARKS, DECISIONS, DOSSIERS, MEETINGS, NOTES, REVISIONS, TICKS, Table
from wsis_desktop.notebook.troubles import BundleRefused, NoSuchDossier
from wsis_desktop.notebook.unused import let_go_unused
from wsis_desktop.notebook.versions import count_on
from wsis_desktop.notebook.wordings import state_of

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What an import brought: notes and other things that were new or changed, and wordings that now stand beside others.

    `put_away` counts the wordings that another reader put away, and that lie in the bin now.
    """

    dossier: UUID
    notes: int = 0
    others: int = 0
    conflicts: int = 0
    put_away: int = 0


class Exchange:
    """Sends dossiers and takes them over."""

    def __init__(self, database: Database, journal: Journal, documents: Documents) -> None:
        self._database = database
        self._journal = journal
        self._documents = documents

    # -- out -----------------------------------------------------------------------------------------------------------

    def bundle(self, dossier: UUID) -> bytes:
        """Return a dossier with all that belongs to it as a `.wsis` file, the same for the same content."""
        return finish(self.bundle_steps(dossier))

    def bundle_steps(self, dossier: UUID) -> Steps[bytes]:
        """Make a bundle as `bundle` does, document by document."""
        return (yield from packing_steps(self._collected(dossier), self._documents.bytes_of))

    def annotations(self, notes: Iterable[Note]) -> str:
        """Return notes as a JSON-LD document of Web Annotations."""
        return as_json(collection(map(as_annotation, notes))) + "\n"

    def _collected(self, dossier: UUID) -> Bundle:
        found = self._database.row("SELECT * FROM dossier WHERE id = ?", (str(dossier),))
        if found is None:
            raise NoSuchDossier(folder=str(self._database.folder), name=str(dossier))
        revisions = self._of(REVISIONS, dossier, "binned IS NULL")
        hashes = sorted({each.document for each in revisions})
        notes = self._of(NOTES, dossier, _SENT_NOTES)
        return Bundle(
            replace(DOSSIERS.from_row(found), binned=None),
            revisions,
            self._database.use(lambda connection: tuple(_sent(connection, notes, revisions))),
            self._of(BOOKMARKS, dossier, _SENT_BOOKMARKS),
            self._of(TICKS, dossier, _SENT_DECISIONS),
            self._of(DECISIONS, dossier, _SENT_DECISIONS),
            tuple((sha, self._documents.name_of(sha)) for sha in hashes),
            self._paragraphs(revisions),
            self._of(MEETINGS, dossier, "binned IS NULL"),
        )

    def _of(self, table: Table[T], dossier: UUID, where: str = "TRUE") -> tuple[T, ...]:
        statement = f"SELECT * FROM {table.name} WHERE dossier = ? AND {where} ORDER BY id"  # noqa: S608 - all of it is ours
        return tuple(map(table.from_row, self._database.rows(statement, (str(dossier),))))

    def _paragraphs(self, revisions: Iterable[RevisionEntry]) -> Paragraphs:
        found: list[tuple[Any, ...]] = []
        for document, side in sorted({(each.document, each.side.value) for each in revisions}):
            found += (tuple(row.values()) for row in self._database.rows(_PARAGRAPHS, (document, side)))
        return tuple(found)

    # -- in ------------------------------------------------------------------------------------------------------------

    def take_over(self, data: bytes, name: str) -> TakenOver:
        """Merge a bundle into the library, as one operation.

        Raise `BundleRefused`, and change nothing, when it is not sound.
        """
        return finish(self.take_over_steps(data, name))

    def take_over_steps(self, data: bytes, name: str) -> Steps[TakenOver]:
        """Merge a bundle as `take_over` does, document by document; one that is given up half-way leaves nothing behind."""
        parcel = Parcel(data, name)
        yield from parcel.check_steps()
        try:
            for done, (sha, called) in enumerate(parcel.bundle.documents):
                yield Progress(Stage.WRITING, done, len(parcel.bundle.documents))
                self._documents.keep_bytes(parcel.bytes_of(sha), called)
            return self._taken_over(parcel.bundle, name)
        except BaseException:
            let_go_unused(self._database)
            raise

    def _taken_over(self, bundle: Bundle, name: str) -> TakenOver:
        with self._database.transaction() as connection:
            _keep_paragraphs(connection, bundle.paragraphs)
        with self._journal.operation(bundle.dossier.id, Deed.IMPORT) as operation:
            others = self._newer(operation, DOSSIERS, [bundle.dossier], name)
            self._take_out_of_bin(operation, bundle.dossier.id)
            others += self._newer(operation, REVISIONS, bundle.revisions, name)
            others += self._newer(operation, BOOKMARKS, bundle.bookmarks, name)
            others += self._newer(operation, TICKS, bundle.ticks, name)
            others += self._newer(operation, DECISIONS, bundle.decisions, name)
            others += self._newer(operation, MEETINGS, bundle.meetings, name)
            return replace(self._merge(operation, bundle, name), others=others)

    def _newer(self, operation: Operation, table: Table[T], values: Iterable[T], name: str) -> int:
        """Write the values that were changed later than those that stand; return how many."""
        count = 0
        for value in values:
            row = table.to_row(value)
            stands = operation.get(table, cast("UUID", cast("Any", value).id))
            here = None if stands is None else table.to_row(stands)
            if here is not None and here.get("dossier") != row.get("dossier"):
                raise BundleRefused(name=name, reason="it names something that belongs to another dossier")
            removed = here is None and _is_removed(operation.connection, row)
            if not removed and (here is None or _later(row, here)):
                operation.put(table, value)
                count += 1
        return count

    def _take_out_of_bin(self, operation: Operation, dossier: UUID) -> None:
        """Restore a dossier that lies in the bin: whoever takes it over wants to see it."""
        stands = operation.get(DOSSIERS, dossier)
        if stands is not None and stands.binned is not None:
            now = max(self._journal.now(), stands.modified)
            operation.put(DOSSIERS, replace(stands, binned=None, modified=now))

    def _merge(self, operation: Operation, bundle: Bundle, name: str) -> TakenOver:
        """Merge the notes of a bundle with those of the library."""
        states, changed, conflicts, away = {}, 0, 0, 0
        for sent in bundle.notes:
            id = sent.note.id  # noqa: A001 - the field's name
            ours = operation.get(NOTES, id)
            if ours is not None and ours.dossier != bundle.dossier.id:
                raise BundleRefused(name=name, reason="it names a note that belongs to another dossier")
            here = state_of(operation.connection, id)
            result = merged(here, sent.state)
            if result != here:
                states[id] = result
                changed += result.wordings != here.wordings
                conflicts += max(0, len(result.others) - len(here.others))
                away += len(put_away(here, result))
                count_on(operation.connection, dict(result.seen))
        operation.hear(states)
        return TakenOver(bundle.dossier.id, changed, conflicts=conflicts, put_away=away)

    # -- annotations ---------------------------------------------------------------------------------------------------

    def take_annotations(self, text: str, dossier: UUID, name: str) -> TakenOver:
        """Add the notes of a JSON-LD document to a dossier, as one operation; those that are there already stay as they are.

        Notes that this program wrote come as they were; other programs' find their places by the words that they quote.
        """
        if self._database.row("SELECT id FROM dossier WHERE id = ?", (str(dossier),)) is None:
            raise NoSuchDossier(folder=str(self._database.folder), name=str(dossier))
        try:
            notes = [self._annotated(each, dossier) for each in items_of(parsed(text))]
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise BundleRefused(name=name, reason="it is no JSON-LD document of annotations") from error
        count = 0
        with self._journal.operation(dossier, Deed.IMPORT) as operation:
            for note in notes:
                if operation.get(NOTES, note.id) is None:
                    operation.put(NOTES, note)
                    count += 1
        return TakenOver(dossier, count)

    def _annotated(self, told: Json, dossier: UUID) -> Note:
        revisions = {each.id: each for each in self._of(REVISIONS, dossier)}
        if is_ours(told):
            note = replace(note_of(told), dossier=dossier)
            # What it stood on may be of a dossier that is not here.
            known = note.revision in revisions
            earlier = note.earlier if note.earlier in revisions else None
            return note if known and note.earlier == earlier else self._placed(note, note.anchor, revisions.values())
        note, exact, prefix, suffix = foreign_note(told, dossier, self._journal.now())
        wanted = source_of(told)
        among = [each for each in revisions.values() if each.document == wanted] or list(revisions.values())
        return self._found(note, exact, (prefix, suffix), among)

    def _placed(self, note: Note, anchor: Anchor | None, revisions: Iterable[RevisionEntry]) -> Note:
        """Put a note of ours onto the revision of this dossier that has the same document, or where its words are found."""
        note = replace(note, earlier=None, counterpart=None, revision=None, anchor=None, carried=None, origin=None)
        if anchor is None:
            return replace(note, scope=Scope.DOSSIER)
        for each in revisions:
            if (each.document, each.side) == (anchor.document, anchor.side):
                return replace(note, revision=each.id, anchor=anchor)
        quotation = anchor.quotation
        context = (quotation.prefix, quotation.suffix) if quotation else ("", "")
        return self._found(note, anchor.words, context, list(revisions))

    def _found(self, note: Note, exact: str, context: tuple[str, str], among: list[RevisionEntry]) -> Note:
        """Put a note onto the words that it quotes, in the latest revision that has them; else it is detached there."""
        if not exact or not among:
            return note
        ordered = sorted(among, key=lambda each: (each.position, each.id), reverse=True)
        for entry in ordered:
            best = self._best(entry, exact, context)
            if best is not None:
                return replace(note, scope=Scope.WORDS, revision=entry.id, anchor=best)
        lost = Anchor(ordered[0].document, 0, exact, ordered[0].side)
        carried = Carried(CarriedStatus.DETACHED, 0.0, note.modified)
        return replace(note, scope=Scope.PARAGRAPH, revision=ordered[0].id, anchor=lost, carried=carried)

    def _best(self, entry: RevisionEntry, exact: str, context: tuple[str, str]) -> Anchor | None:
        rows = self._database.rows(_PARAGRAPHS, (entry.document, entry.side.value))
        found = [
            Found(at, span, context_score(words(row["text"]), span, context[0] or None, context[1] or None))
            for at, row in enumerate(rows)
            for span in occurrences(words(row["text"]), exact)
        ]
        if not found:
            return None
        best = max(found, key=lambda each: (each.score, -each.paragraph, -each.span.start))
        row = rows[best.paragraph]
        text = words(row["text"])
        return Anchor(
            entry.document,
            best.paragraph,
            text,
            TextSide(entry.side),
            words(row["label"]),
            several(words, parsed(words(row["section"]))),
            quotation_in(text, Span(best.span.start, best.span.end)),
        )


_STANDING: Final = "(SELECT id FROM revision WHERE binned IS NULL)"
_SENT_NOTES: Final = (
    f"binned IS NULL AND (revision IS NULL OR revision IN {_STANDING}) AND (earlier IS NULL OR earlier IN {_STANDING})"
)
_SENT_BOOKMARKS: Final = f"binned IS NULL AND revision IN {_STANDING}"
_SENT_DECISIONS: Final = f"old_revision IN {_STANDING} AND new_revision IN {_STANDING}"
_PARAGRAPHS: Final = """
    SELECT document, side, position, kind, label, section, text FROM paragraph
    WHERE document = ? AND side = ? ORDER BY position"""


def _later(row: Row, here: Row) -> bool:
    """Tell which of two values stands: the one changed later; of two changed at once any, but always the same."""
    return (str(row["modified"]), as_json(row)) > (str(here["modified"]), as_json(here))


def _is_removed(connection: sqlite3.Connection, row: Row) -> bool:
    """Tell whether a value was removed from the bin for good, and not changed by anyone since."""
    found = connection.execute("SELECT at FROM purged WHERE id = ?", (row["id"],)).fetchone()
    return found is not None and str(row["modified"]) <= str(found["at"])


def _keep_paragraphs(connection: sqlite3.Connection, rows: Paragraphs) -> None:
    """Keep the paragraphs of texts that were not read here."""
    known = {(row["document"], row["side"]) for row in connection.execute(_READ)}
    for row in rows:
        if row[:2] not in known:
            made = connection.execute(_KEEP, row)
            index_paragraphs(connection, [(made.lastrowid, row[4], row[6])])


_READ: Final = "SELECT DISTINCT document, side FROM paragraph"
_KEEP: Final = """
    INSERT INTO paragraph (document, side, position, kind, label, section, text) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (document, side, position) DO NOTHING"""


# -- states ----------------------------------------------------------------------------------------------------------


def _sent(
    connection: sqlite3.Connection, notes: Iterable[Note], revisions: Iterable[RevisionEntry]
) -> Iterable[SentNote]:
    """Yield notes with all their wordings; one of which a wording stands on a revision that is not sent stays here."""
    standing = {None, *(each.id for each in revisions)}
    for note in notes:
        state = state_of(connection, note.id)
        if state.wordings and all({each.note.revision, each.note.earlier} <= standing for each in state.wordings):
            yield SentNote(state)
