"""Which notes the panel shows, in which order, and what is told of each."""

from __future__ import annotations

from collections import defaultdict
from enum import StrEnum
from uuid import UUID

from wsis_desktop.desktop.naming import ParagraphNames, revision_names
from wsis_desktop.desktop.notes.here import Here
from wsis_desktop.desktop.notes.note_card import CardWords
from wsis_desktop.desktop.notes.note_kinds import note_word
from wsis_desktop.desktop.notes.note_words import carried_words, place_word
from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.desktop.notes.side_by_side import beside_words
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.note import Note, Scope


class Shelf(StrEnum):
    """Which notes are shown."""

    HERE = "here"
    ALL = "all"
    DETACHED = "detached"


class NotesShown:
    """The notes of one comparison, told apart by where they stand; made anew when any of them changed."""

    def __init__(self, notebook: Notebook) -> None:
        self._notebook = notebook
        comparison = notebook.comparison
        self._names = {side: ParagraphNames(comparison.revision(side)) for side in Side} if comparison else {}
        self._revisions = revision_names(comparison.old, comparison.new) if comparison else {}
        self._notes = notebook.notes
        self._sides = {note.id: notebook.place_of(note) for note in self._notes}
        self._by_id = {note.id: note for note in self._notes}
        self._beside: dict[UUID, list[Note]] = defaultdict(list)
        for note in self._notes:
            self._beside[note.conflict_of or note.id].append(note)
        self._ids: dict[UUID, str] = {}
        for note in self._notes:
            side = self._sides[note.id]
            if note.revision is not None and side in self._revisions:
                self._ids[note.revision] = self._revisions[side]

    def shelves(self, here: Here | None, wanted: str) -> dict[Shelf, list[Note]]:
        """Sort the notes; only those that hold all of the `wanted` words. One that came along stands for its origin."""
        lost = [note for note in self._notes if note.detached and self._notebook.is_on_show(note)]
        here_or_lost = {note.id for note in lost} | {note for note, side in self._sides.items() if side is not None}
        came = {note.origin for note in self._notes if note.origin and note.id in here_or_lost}
        seen = [
            note
            for note in self._notes
            if note.id not in came and (self._sides[note.id] is not None or note.anchor is None)
        ]
        words = wanted.casefold().split()
        found = {
            Shelf.HERE: [note for note in seen if self.is_here(note, here)],
            Shelf.ALL: seen,
            Shelf.DETACHED: [note for note in lost if note.id not in came],
        }
        return {shelf: [note for note in notes if _holds(note, words)] for shelf, notes in found.items()}

    def is_here(self, note: Note, here: Here | None) -> bool:
        """Tell whether a note stands where the reader is."""
        side = self._sides.get(note.id)
        return bool(here and side and note.anchor and note.anchor.paragraph in here.paragraphs[side])

    def words(self, note: Note) -> CardWords:
        """Return what is told of a note."""
        side = self._sides.get(note.id)
        origin = self._by_id.get(note.origin) if note.origin else None
        earlier = self._revisions.get(Side.OLD, "") if side is Side.OLD else ""
        return CardWords(
            self.place_word(note),
            earlier,
            carried_words(note, origin, self._ids),
            note.author if note.author != self._notebook.author else "",
            beside_words(note, self._beside[note.conflict_of or note.id], self._notebook.author),
        )

    def place_word(self, note: Note) -> str:
        """Return the full name of a note's paragraph where it is on show, `15 (b) (ii)`; else what its anchor tells."""
        side = self._notebook.place_of(note)
        name = self._names[side][note.anchor.paragraph] if side in self._names and note.anchor else ""
        return place_word(note) if note.scope is Scope.SECTION else name or place_word(note)


def _holds(note: Note, words: list[str]) -> bool:
    """Tell whether all words stand in what a note says, quotes or is: its tags, kind and stance count too."""
    if not words:
        return True
    quoted = note.anchor.words if note.anchor and (note.anchor.quotation or note.detached) else ""
    label = note.anchor.label if note.anchor else ""
    tags = " ".join(f"#{tag}" for tag in note.tags)
    text = " ".join(
        (note.body, note.proposed, quoted, label, tags, note_word(note), note.kind.value, note.author)
    ).casefold()
    return all(word in text for word in words)
