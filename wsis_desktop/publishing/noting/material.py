"""What notes are published from, and which of them are, in which order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from enum import StrEnum
from uuid import UUID

from wsis_desktop.model.anchor import Anchor, side_of
from wsis_desktop.model.comparison import Comparison
from wsis_desktop.model.note import Note, NoteKind, Scope, origins_of, says_all
from wsis_desktop.model.revision import Revision
from wsis_desktop.publishing.days_in_words import day_in_words
from wsis_desktop.publishing.naming import names
from wsis_desktop.publishing.noting.note_words import kind_words
from wsis_desktop.publishing.speaking import say

_FIRST_LETTERS = 40


class NoteOrder(StrEnum):
    """How notes are put in order; all but the text's own follow it where they are the same."""

    TEXT = "text"
    DATE = "date"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class NotesWanted:
    """Which notes are published and what is told of them; an empty set allows everything."""

    kinds: frozenset[NoteKind] = frozenset()
    tags: frozenset[str] = frozenset()
    positions: bool = True
    done: bool = True
    authors: bool = True
    order: NoteOrder = NoteOrder.TEXT
    words: tuple[str, ...] = ()

    def allows(self, note: Note) -> bool:
        """Tell whether a note is one of those."""
        if not self.positions and (note.kind is NoteKind.POSITION or note.stance is not None):
            return False
        if note.done and not self.done:
            return False
        if not says_all(note, self.words, kind_words(note)):
            return False
        return (not self.kinds or note.kind in self.kinds) and (not self.tags or bool(self.tags & set(note.tags)))


@dataclass(frozen=True, slots=True)
class NotesMaterial:
    """The notes of a dossier in the order of its text, and what its revisions are called.

    `revisions` are in their own order; `shown` are those on show, none where all count alike. `texts` are those at hand:
    they give paragraphs their full numbers. The comparison, if there is one, tells what became of paragraphs that were split
    or merged. Days are told in `zone`; None is the machine's own.
    """

    title: str
    notes: tuple[Note, ...]
    revisions: Mapping[UUID, str] = field(default_factory=dict)
    texts: tuple[Revision, ...] = ()
    comparison: Comparison | None = None
    author: str = ""
    zone: tzinfo | None = None
    shown: frozenset[UUID] = frozenset()

    def chosen(self, wanted: NotesWanted) -> list[Note]:
        """Return the notes that are wanted, in the order wanted, each once however often it came along."""
        found = [note for note in self._standing() if wanted.allows(note)]
        match wanted.order:
            case NoteOrder.DATE:
                found.sort(key=lambda note: note.modified)
            case NoteOrder.KIND:
                kinds = list(NoteKind)
                found.sort(key=lambda note: kinds.index(note.kind))
            case NoteOrder.TEXT:
                pass
        return found

    def _standing(self) -> list[Note]:
        """Return, of a note and those that came from it, the last on show; where none is, the last of all."""
        known = {note.id: note for note in self.notes}
        roots = {note.id: next(reversed((note, *origins_of(note, known)))).id for note in self.notes}
        here = {note.id for note in self.notes if note.revision in self.shown}
        seen = {roots[each] for each in here}
        standing = [note for note in self.notes if note.id in here or roots[note.id] not in seen]
        before = {origin.id for note in standing for origin in origins_of(note, known)}
        return [note for note in standing if note.id not in before]

    def day(self, moment: datetime) -> str:
        """Return a day as letters print it: `3 November 2026`."""
        return day_in_words(moment.astimezone(self.zone))

    def number(self, anchor: Anchor) -> str:
        """Return the full number of an anchor's paragraph, else its label; empty when it has neither."""
        text = self._text_of(anchor)
        if text is None:
            return anchor.label
        paragraph = text.paragraphs[anchor.paragraph]
        named = names(text, [paragraph])
        return named if paragraph.label or paragraph.known_as else ""

    def place(self, note: Note) -> str:
        """Return what the place of a note is called: `Para 44 (a)`, a heading, the first words of what has no number."""
        anchor = note.anchor or note.counterpart
        if anchor is None:
            return say("The whole text")
        if note.scope is Scope.SECTION:
            return anchor.text
        number = self.place_number(note)
        return say("Para {number}", number=number) if number else f"“{_first_words(anchor.text)}”"

    def place_number(self, note: Note) -> str:
        """Return the full number of the paragraph that a note stands on; empty where it stands on none that has one."""
        anchor = note.anchor or note.counterpart
        return "" if anchor is None or note.scope is Scope.SECTION else self.number(anchor)

    def _text_of(self, anchor: Anchor) -> Revision | None:
        """Return the text that an anchor stands in, if it is at hand and still says there what it said."""
        for text in self.texts:
            if text.sha256 != anchor.document or side_of(text) is not anchor.side:
                continue
            if anchor.paragraph < len(text.paragraphs) and text.paragraphs[anchor.paragraph].text == anchor.text:
                return text
        return None


def _first_words(text: str) -> str:
    plain = " ".join(text.split())
    if len(plain) <= _FIRST_LETTERS:
        return plain
    cut = plain.rfind(" ", 0, _FIRST_LETTERS + 1)
    return f"{plain[: cut if cut > 0 else _FIRST_LETTERS]} …"
