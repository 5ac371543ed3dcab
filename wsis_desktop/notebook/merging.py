"""Two readers' wordings of one note made one: what either wrote without knowing the other's stands side by side.

A state is all wordings of a note that stand, and which writings are known. A wording stays when both hold it, or when the
side that does not hold it never saw it; one that was seen there and no longer stands was replaced knowingly. Which state
comes first makes no difference, nor how often one comes (this is the observed-remove set of Bieniusa and others, 2012).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID, uuid5

from wsis_desktop.model.note import Note
from wsis_desktop.notebook.tables import note_digest
from wsis_desktop.notebook.versions import Dot, Seen


@dataclass(frozen=True, slots=True)
class Wording:
    """A note as it was written once, and by which writing."""

    note: Note
    dot: Dot

    @property
    def digest(self) -> str:
        """Return what the wording is known by."""
        return note_digest(self.note)


@dataclass(frozen=True, slots=True)
class NoteState:
    """The wordings of one note that stand, and which writings are known."""

    wordings: frozenset[Wording]
    seen: tuple[tuple[str, int], ...]

    @classmethod
    def of(cls, wordings: Iterable[Wording], seen: Seen) -> NoteState:
        """Return a state; the writings of its wordings are known in it."""
        every = frozenset(wordings)
        known = dict(seen)
        for wording in every:
            known[wording.dot.replica] = max(known.get(wording.dot.replica, 0), wording.dot.counter)
        return cls(every, tuple(sorted(known.items())))

    def knows(self, dot: Dot) -> bool:
        """Tell whether a writing is known."""
        return dot.counter <= dict(self.seen).get(dot.replica, 0)

    @property
    def first(self) -> Wording | None:
        """Return the wording that stands as the note itself: the one written last."""
        return max(self.wordings, key=lambda each: (each.note.modified, each.dot, each.digest), default=None)

    @property
    def others(self) -> tuple[Wording, ...]:
        """Return the wordings that stand beside it, in an order of their own."""
        rest = self.wordings - {self.first} if self.first else ()
        return tuple(sorted(rest, key=lambda each: (each.dot, each.digest)))


def merged(one: NoteState, other: NoteState) -> NoteState:
    """Return the state of what both hold."""
    stays = {
        wording
        for here, there in ((one, other), (other, one))
        for wording in here.wordings
        if wording in there.wordings
        or not there.knows(wording.dot)
        # Two copies of one library each went on by themselves: neither wording replaced the other.
        or any(wording.dot == each.dot for each in there.wordings)
    }
    seen: Seen = {}
    for replica, counter in (*one.seen, *other.seen):
        seen[replica] = max(seen.get(replica, 0), counter)
    return NoteState.of(stays, seen)


def beside(wording: Wording) -> Note:
    """Return another reader's wording as a note of its own that stands beside the first, the same wherever it is made."""
    told = f"beside/{wording.dot.replica}/{wording.dot.counter}/{wording.digest}"
    return replace(wording.note, id=uuid5(wording.note.id, told), conflict_of=wording.note.id)


def wording_of(note: Note, dot: Dot, original: UUID) -> Wording:
    """Return the wording that a note holds, of the note `original` that it is or stands beside."""
    return Wording(replace(note, id=original, conflict_of=None), dot)
