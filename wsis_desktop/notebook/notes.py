"""Notes: written, changed, deleted to the bin, and listed in the order of the texts that they stand on."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid4

from wsis_desktop.model.anchor import Anchor
from wsis_desktop.model.note import Carried, CarriedStatus, Note, NoteKind, Scope
from wsis_desktop.notebook.deeds import Deed
from wsis_desktop.notebook.encoding import parsed, several, words
from wsis_desktop.notebook.shelf import Shelf
from wsis_desktop.notebook.tables import NOTES

# Notes of a revision in the bin are in the bin with it; those on the dossier come first.
_LISTED = "binned IS NULL AND (revision IS NULL OR revision IN (SELECT id FROM revision WHERE binned IS NULL))"
_IN_ORDER = """
    ORDER BY (SELECT position FROM revision WHERE id = note.revision), paragraph,
             json_extract(anchor, '$.quotation.start'), created, id"""


class Notes(Shelf[Note]):
    """The notes of a library."""

    table = NOTES

    def new(self, dossier: UUID, kind: NoteKind = NoteKind.COMMENT) -> Note:
        """Return an empty note on a dossier, not saved yet; `replace` puts it where it belongs."""
        now = self._journal.now()
        return Note(uuid4(), dossier, now, now, kind)

    def on(self, dossier: UUID, revision: UUID, anchor: Anchor, kind: NoteKind = NoteKind.COMMENT) -> Note:
        """Return an empty note on a paragraph or on the words that `anchor` quotes, not saved yet."""
        scope = Scope.WORDS if anchor.quotation else Scope.PARAGRAPH
        return replace(self.new(dossier, kind), scope=scope, revision=revision, anchor=anchor)

    def save(self, note: Note) -> Note:
        """Keep a note, new or changed, and return it with its time; it has reached the disk.

        What is typed without a longer stop is taken back in one.
        """
        known = self.get(note.id)
        deed = Deed.WRITE_NOTE if known is None else Deed.EDIT_NOTE
        with self._journal.operation(note.dossier, deed, joins=f"note/{note.id}") as operation:
            return self._put(operation, note)

    def place(self, note: Note, revision: UUID, anchor: Anchor) -> Note:
        """Put a note, a detached one too, onto a paragraph or onto words; its origin stays where it is.

        Raise `NoSuchNote` when it was removed.
        """
        self._require(note.id)
        now = self._time_after(note)
        scope = note.scope if note.scope in {Scope.SECTION, Scope.CHANGE} else _scope(anchor)
        carried = placed_by_hand(note.carried, note.anchor, anchor, now)
        placed = replace(note, revision=revision, anchor=anchor, scope=scope, carried=carried, modified=now)
        with self._journal.operation(note.dossier, Deed.PLACE_NOTE) as operation:
            operation.put(NOTES, placed)
        return placed

    def of(self, dossier: UUID) -> tuple[Note, ...]:
        """Return the notes of a dossier that are not in the bin: those on all of it, then by revision and paragraph."""
        return self._found(f"dossier = ? AND {_LISTED} {_IN_ORDER}", (str(dossier),))

    def of_revision(self, revision: UUID) -> tuple[Note, ...]:
        """Return the notes of one revision that are not in the bin, by paragraph; detached ones are among them."""
        return self._found(f"revision = ? AND {_LISTED} {_IN_ORDER}", (str(revision),))

    def detached(self, dossier: UUID) -> tuple[Note, ...]:
        """Return the notes of a dossier that have no place in their revision."""
        return self._found(f"dossier = ? AND status = 'detached' AND {_LISTED} {_IN_ORDER}", (str(dossier),))

    def conflicts(self, note: UUID) -> tuple[Note, ...]:
        """Return the other wordings of a note that stand beside it."""
        return self._found("conflict_of = ? AND binned IS NULL ORDER BY created, id", (str(note),))

    def keep_one(self, kept: UUID) -> None:
        """Keep one of the wordings of a note that stand side by side; the others go into the bin, as one operation.

        Others hear of it, but where it was written on: then it is a note of its own, and theirs stays theirs. Raise
        `NoSuchNote` when it was removed.
        """
        note = self._require(kept)
        now = self._journal.now()
        with self._journal.operation(note.dossier, Deed.SETTLE) as operation:
            # The note itself last: whichever is left then stands as the note.
            for each in reversed(self._wordings(note)):
                if each.id != kept and (stands := operation.get(NOTES, each.id)) is not None and stands.binned is None:
                    operation.put(NOTES, replace(stands, binned=now))
            alone = operation.get(NOTES, kept)
            if alone is not None and alone.conflict_of is not None:
                operation.put(NOTES, replace(alone, conflict_of=None))

    def keep_each(self, kept: UUID) -> None:
        """Keep the wordings of a note that stand side by side as notes of their own, as one operation.

        Raise `NoSuchNote` when it was removed.
        """
        note = self._require(kept)
        with self._journal.operation(note.dossier, Deed.SETTLE) as operation:
            for each in self._wordings(note):
                if each.conflict_of is not None:
                    operation.put(NOTES, replace(each, conflict_of=None))

    def _wordings(self, note: Note) -> list[Note]:
        """Return the wordings that stand side by side, the note itself first."""
        original = note if note.conflict_of is None else self.get(note.conflict_of)
        stands = [original] if original is not None and original.binned is None else []
        return stands + list(self.conflicts(note.conflict_of or note.id))

    def sign(self, dossier: UUID, author: str) -> None:
        """Put a name on the notes of a dossier that were written in this library and bear none, as one operation."""
        own = self._database.rows(_UNSIGNED, (str(dossier),))
        mine = {str(row["id"]) for row in own if row["replica"] == row["library"]}
        # What was carried along from one's own note is one's own.
        mine |= {str(row["id"]) for row in own if row["origin"] in mine}
        with self._journal.operation(dossier, Deed.SIGN) as operation:
            for id in sorted(mine):  # noqa: A001 - the field's name
                note = operation.get(NOTES, UUID(id))
                if note is not None:
                    operation.put(NOTES, replace(note, author=author))

    def tags(self) -> tuple[tuple[str, int], ...]:
        """Return the tags of all notes with how often each is used, most used first."""
        counts: Counter[str] = Counter()
        for row in self._database.rows("SELECT tags, count(*) AS n FROM note WHERE binned IS NULL GROUP BY tags"):
            for tag in several(words, parsed(words(row["tags"]))):
                counts[tag] += int(row["n"] or 0)
        return tuple(sorted(counts.items(), key=lambda each: (-each[1], each[0])))


_UNSIGNED = """
    SELECT note.id, note.origin, wording.replica, (SELECT value FROM library WHERE key = 'replica') AS library
    FROM note JOIN wording ON wording.note = note.id AND wording.told IS NULL
    WHERE note.dossier = ? AND note.author = '' AND note.binned IS NULL"""


def _scope(anchor: Anchor) -> Scope:
    return Scope.WORDS if anchor.quotation else Scope.PARAGRAPH


def placed_by_hand(carried: Carried | None, before: Anchor | None, anchor: Anchor, now: datetime) -> Carried | None:
    """Return how something was carried that the reader now put where it belongs; placing it is no writing on it."""
    if carried is None:
        return None
    same = before is not None and anchor.words == before.words
    return Carried(CarriedStatus.SAME_TEXT if same else CarriedStatus.TEXT_EDITED, 1.0, carried.at, (), now)
