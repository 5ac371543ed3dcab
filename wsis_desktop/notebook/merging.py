"""Two readers' wordings of one note made one: what either wrote without knowing the other's stands side by side.

A state is all wordings of a note that stand, and which writings are known. A wording stays when both hold it, or when the
side that does not hold it never saw it; one that was seen there and no longer stands was replaced knowingly. So a writing is
unknown, held or gone, in this order, and merging takes the greater: which state comes first makes no difference, nor how
often one comes (the observed-remove set of Bieniusa and others, 2012). What is shown follows from the state alone.

The bin is no part of it: what a reader puts there is gone from that reader's state, and stays with the others.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import UUID, uuid5

from wsis_desktop.model.note import Note
from wsis_desktop.notebook.tables import note_digest
from wsis_desktop.notebook.versions import Dot, Seen, joined

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Wording:
    """A note as it was written once, by which writing, and what that was made from; `rank` rises from each to the next."""

    note: Note
    dot: Dot
    rank: int = 0
    past: tuple[tuple[str, int], ...] = ()

    @property
    def digest(self) -> str:
        """Return what the wording is known by."""
        return note_digest(self.note)

    def follows(self, dot: Dot) -> bool:
        """Tell whether the wording was made from a writing, at whichever remove."""
        return dot.counter <= dict(self.past).get(dot.replica, 0)


@dataclass(frozen=True, slots=True)
class NoteState:
    """The wordings of one note that stand, and which writings are known."""

    wordings: frozenset[Wording]
    seen: tuple[tuple[str, int], ...]

    @classmethod
    def of(cls, wordings: Iterable[Wording], seen: Seen) -> NoteState:
        """Return a state; the writings of its wordings are known in it."""
        every = frozenset(wordings)
        dots = ((each.dot.replica, each.dot.counter) for each in every)
        return cls(every, tuple(sorted(joined((seen.items(), dots)).items())))

    def knows(self, dot: Dot) -> bool:
        """Tell whether a writing is known."""
        return dot.counter <= dict(self.seen).get(dot.replica, 0)

    @property
    def first(self) -> Wording | None:
        """Return the wording that stands as the note itself: the one written last."""
        if len(self.wordings) == 1:
            return next(iter(self.wordings))
        return max(self.wordings, key=_order, default=None)

    @property
    def others(self) -> tuple[Wording, ...]:
        """Return the wordings that stand beside it, each text once, in an order of their own."""
        if len(self.wordings) <= 1:
            return ()
        ordered = sorted(self.wordings, key=_order)
        by_text = {each.digest: each for each in ordered}
        del by_text[ordered[-1].digest]
        return tuple(each for _, each in sorted(by_text.items()))


def _order(wording: Wording) -> tuple[int, datetime, str, Dot]:
    return wording.rank, wording.note.modified, wording.digest, wording.dot


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
    return NoteState.of(stays, joined((one.seen, other.seen)))


def put_away(here: NoteState, result: NoteState) -> list[Wording]:
    """Return the wordings that a merge took away and that none was made from: another reader put them away."""
    gone = sorted(here.wordings - result.wordings, key=_order)
    return [each for each in gone if not any(wording.follows(each.dot) for wording in result.wordings)]


def beside(wording: Wording) -> Note:
    """Return another reader's wording as a note of its own that stands beside the first, the same wherever it is made."""
    return replace(wording.note, id=beside_id(wording.note.id, wording.digest), conflict_of=wording.note.id)


def beside_id(note: UUID, digest: str) -> UUID:
    """Return the id of a wording that stands beside a note."""
    return uuid5(note, f"beside/{digest}")


def digest_of(told: str) -> str:
    """Return what a wording is known by that is written as JSON of its row."""
    return hashlib.sha256(told.encode()).hexdigest()


def rank_at(time: datetime) -> int:
    """Return the rank of a writing by its time; what is made from a later one must be ranked above that."""
    return max(0, (time - _EPOCH) // timedelta(microseconds=1))
