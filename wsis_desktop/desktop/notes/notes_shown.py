"""Which notes the panel shows, in which order, and what is told of each."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from wsis_desktop.desktop.dossiers.entry_names import entry_names
from wsis_desktop.desktop.notes.change_notes import change_words
from wsis_desktop.desktop.notes.here import Here
from wsis_desktop.desktop.notes.narrowing import Narrowed
from wsis_desktop.desktop.notes.note_card import CardWords
from wsis_desktop.desktop.notes.note_kinds import note_word
from wsis_desktop.desktop.notes.note_words import carried_words, place_word
from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.desktop.notes.side_by_side import beside_words
from wsis_desktop.desktop.speaking.naming import ParagraphNames, revision_names
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.note import Note, Scope, says_all

ALL_NOTES: Final = Narrowed()


class Shelf(StrEnum):
    """Which notes are shown."""

    HERE = "here"
    ALL = "all"
    DETACHED = "detached"
    DOSSIER = "dossier"


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
        held = notebook.held
        self._positions = {each.id: at for at, each in enumerate(held.entries)} if held else {}
        self._ids: dict[UUID, str] = entry_names(held.entries) if held else {}
        for note in self._notes:
            side = self._sides[note.id]
            if note.revision is not None and side in self._revisions:
                self._ids[note.revision] = self._revisions[side]

    def shelves(self, here: Here | None, wanted: str, narrowed: Narrowed = ALL_NOTES) -> dict[Shelf, list[Note]]:
        """Sort the notes; only those that hold all of the `wanted` words. One that came along stands for its origin.

        Those of the whole dossier are `narrowed`, and stand by paragraph.
        """
        lost = [note for note in self._notes if note.detached and self._notebook.is_on_show(note)]
        here_or_lost = {note.id for note in lost} | {note for note, side in self._sides.items() if side is not None}
        came = {note.origin for note in self._notes if note.origin and note.id in here_or_lost}
        seen = [
            note
            for note in self._notes
            if note.id not in came and (self._sides[note.id] is not None or self._has_no_paragraph(note))
        ]
        words = wanted.split()
        found = {
            Shelf.HERE: [note for note in seen if self.is_here(note, here)],
            Shelf.ALL: seen,
            Shelf.DETACHED: [note for note in lost if note.id not in came],
            Shelf.DOSSIER: self._of_dossier(narrowed),
        }
        return {
            shelf: [note for note in notes if says_all(note, words, note_word(note))] for shelf, notes in found.items()
        }

    def _of_dossier(self, narrowed: Narrowed) -> list[Note]:
        """Return the notes of all revisions, by paragraph; what says the same in a later one is told there alone."""
        taken = [note for note in self._notes if narrowed.takes(note)]
        if narrowed.revision is None:
            ids = {note.id for note in taken}
            came = {note.origin for note in taken if note.origin in ids and _says_as(note, self._by_id[note.origin])}
            taken = [note for note in taken if note.id not in came]
        return sorted(taken, key=self._by_paragraph)

    def _by_paragraph(self, note: Note) -> tuple[bool, int, int, datetime]:
        position = self._positions.get(note.revision, -1) if note.revision else -1
        anchor = note.anchor or note.counterpart
        return anchor is not None, anchor.paragraph if anchor else 0, position, note.created

    def is_on_show(self, note: Note) -> bool:
        """Tell whether a note stands on the comparison on show, or on the whole dossier."""
        return note.revision is None or self._sides.get(note.id) is not None or self._notebook.is_on_show(note)

    def is_here(self, note: Note, here: Here | None) -> bool:
        """Tell whether a note stands where the reader is."""
        places = self._notebook.places_of(note) if here else ()
        return any(here is not None and anchor.paragraph in here.paragraphs[side] for side, anchor in places)

    def _has_no_paragraph(self, note: Note) -> bool:
        """Tell whether a note stands on all of the text, or on a deletion that came before the revisions on show."""
        return note.anchor is None and (note.counterpart is None or self._notebook.is_on_show(note))

    def words(self, note: Note) -> CardWords:
        """Return what is told of a note."""
        side = self._sides.get(note.id)
        origin = self._by_id.get(note.origin) if note.origin else None
        earlier = self._revisions.get(Side.OLD, "") if side is Side.OLD else ""
        if note.revision is not None and not self.is_on_show(note):
            earlier = self._ids.get(note.revision, "")
        return CardWords(
            self.place_word(note),
            earlier,
            carried_words(note, origin, self._ids),
            note.author if note.author != self._notebook.author else "",
            beside_words(note, self._beside[note.conflict_of or note.id], self._notebook.author),
            self.change_words(note),
        )

    def change_words(self, note: Note) -> str:
        """Return which change a note stands on and what it did; nothing for other notes."""
        return change_words(note, self._by_id, lambda revision: self._ids.get(revision, ""))

    def place_word(self, note: Note) -> str:
        """Return the full name of a note's paragraph where it is on show, `15 (b) (ii)`; else what its anchor tells."""
        places = self._notebook.places_of(note)
        name = next((self._names[side][anchor.paragraph] for side, anchor in places), "")
        return place_word(note) if note.scope is Scope.SECTION else name or place_word(note)


def _says_as(note: Note, other: Note) -> bool:
    """Tell whether two notes say the same, wherever they stand."""
    said = [(each.body, each.proposed, each.kind, each.stance, each.tags, each.done) for each in (note, other)]
    return said[0] == said[1]
