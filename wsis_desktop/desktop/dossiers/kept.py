"""What is asked of the library about dossiers, in the library's own thread."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import Path, PurePath
from typing import TYPE_CHECKING
from uuid import UUID

from wsis_desktop.desktop.notes import held_by
from wsis_desktop.model.anchor import side_of
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.dossier import Dossier, LastPlace, RevisionEntry, revision_id
from wsis_desktop.model.revision import Revision

if TYPE_CHECKING:
    from wsis_desktop.notebook.carry import CarriedOver
    from wsis_desktop.notebook.store import Store

_PAIR = 2


@dataclass(frozen=True, slots=True)
class Added:
    """A revision that was to come into a dossier; `entries` are all that stand there, `known` tells that it did before."""

    dossier: UUID
    entry: RevisionEntry
    entries: tuple[RevisionEntry, ...]
    known: bool


@dataclass(frozen=True, slots=True)
class DossierSummary:
    """A dossier as the start page lists it: its revisions, earliest first, and where the reader left off."""

    dossier: Dossier
    entries: tuple[RevisionEntry, ...]
    place: LastPlace | None = None

    @property
    def left(self) -> datetime:
        """Return when the reader left it; where that was not kept, when it was begun or named."""
        return self.place.left if self.place and self.place.left else self.dossier.modified

    @property
    def last_shown(self) -> tuple[RevisionEntry, ...]:
        """Return what was on show last, as far as it stands there still; else the newest two."""
        known = {each.id: each for each in self.entries}
        wanted = () if self.place is None else (self.place.old, self.place.new)
        found = tuple(known[each] for each in wanted if each in known)
        return found if found and len(found) == len([each for each in wanted if each]) else self.entries[-_PAIR:]


def summaries(store: Store) -> tuple[DossierSummary, ...]:
    """Return the dossiers that hold any revision, left last first."""
    every = (
        DossierSummary(each, store.revisions.of(each.id), store.dossiers.last_place(each.id))
        for each in store.dossiers.every()
    )
    return tuple(sorted((each for each in every if each.entries), key=lambda each: each.left, reverse=True))


def copies(store: Store, entries: Iterable[RevisionEntry]) -> dict[UUID, Path]:
    """Return where the library's copies of revisions lie; raise a trouble for one that is gone."""
    return {each.id: store.revisions.file_of(each) for each in entries}


def added(store: Store, dossier: UUID | None, before: Comparison, comparison: Comparison) -> Added:
    """Add the later revision of a comparison as the newest of a dossier, begun with those of `before` if there is none."""
    if dossier is None:
        dossier = held_by.begun(store, before).dossier
    known = _stands_in(store, dossier, comparison.new)
    entry = store.revisions.add(dossier, comparison.new)
    return Added(dossier, entry, store.revisions.of(dossier), known)


def waiting(
    store: Store, dossier: UUID, leave: frozenset[tuple[UUID, UUID]]
) -> tuple[RevisionEntry, RevisionEntry] | None:
    """Return the first two neighbours of which the later one waits for notes of the earlier; those in `leave` aside."""
    if not store.writable:
        return None
    for old, new in pairwise(store.revisions.of(dossier)):
        if (old.id, new.id) not in leave and store.carrying.waits(dossier, old.id, new.id):
            return old, new
    return None


def carried_on(store: Store, old: RevisionEntry, new: RevisionEntry, comparison: Comparison) -> CarriedOver | None:
    """Carry what stands on a revision to the next, and return what that was; None where it is another text."""
    for entry, revision in ((old, comparison.old), (new, comparison.new)):
        if (entry.document, entry.side) != (revision.sha256, side_of(revision)):
            return None
    return held_by.carried(store, held_by.Held(old.dossier, {Side.OLD: old.id, Side.NEW: new.id}), comparison)


def gathered(store: Store, revisions: Sequence[Revision]) -> UUID:
    """Return the dossier of several revisions, begun where there is none; those that it lacks are added in this order."""
    found = _dossier_of(store, revisions)
    if found is None:
        last = revisions[-1]
        for each in revisions:
            store.revisions.keep_file(each)
        found = store.dossiers.create(last.title or PurePath(last.file_name).stem).id
    for each in revisions:
        if not _stands_in(store, found, each):
            store.revisions.add(found, each)
    return found


def _dossier_of(store: Store, revisions: Sequence[Revision]) -> UUID | None:
    """Return the dossier that holds most of some revisions, of several the one begun last; None when none holds any."""
    counts = {
        each.id: sum(_stands_in(store, each.id, revision) for revision in revisions) for each in store.dossiers.every()
    }
    best = max(reversed(counts), key=counts.__getitem__, default=None)
    return best if best is not None and counts[best] > 0 else None


def _stands_in(store: Store, dossier: UUID, revision: Revision) -> bool:
    entry = store.revisions.get(revision_id(dossier, revision.sha256, side_of(revision)))
    return entry is not None and entry.binned is None
