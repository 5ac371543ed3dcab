"""What the library holds of a comparison, asked and done in the library's own thread."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, TypeVar
from uuid import UUID

from wsis_desktop.desktop.speaking.naming import comparison_title
from wsis_desktop.desktop.working.alone import stands_alone
from wsis_desktop.model.anchor import side_of
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.dossier import RevisionEntry, revision_id
from wsis_desktop.model.meeting import Meeting
from wsis_desktop.model.note import Bookmark, Note, Scope
from wsis_desktop.model.progress import Steps
from wsis_desktop.model.review import Decision
from wsis_desktop.model.revision import TextSide

if TYPE_CHECKING:
    from wsis_desktop.notebook.carry import CarriedOver
    from wsis_desktop.notebook.reviewing import Compared
    from wsis_desktop.notebook.store import Store

NO_DOSSIER: Final = UUID(int=0)

T = TypeVar("T")
Binned = Note | Meeting


@dataclass(frozen=True, slots=True)
class Held:
    """The dossier of a comparison, the ids of the revisions that stand in it, and what was written on them.

    `entries` are all revisions of the dossier, earliest first.
    """

    dossier: UUID
    revisions: dict[Side, UUID]
    entries: tuple[RevisionEntry, ...] = ()
    notes: tuple[Note, ...] = ()
    binned: tuple[Note, ...] = ()
    binned_meetings: tuple[Meeting, ...] = ()
    bookmarks: tuple[Bookmark, ...] = ()
    reviewed: frozenset[int] = frozenset()
    decisions: tuple[Decision, ...] = ()
    carried: CarriedOver | None = None

    def compared(self, comparison: Comparison) -> Compared:
        """Return the comparison as the library names it."""
        from wsis_desktop.notebook.reviewing import Compared  # noqa: PLC0415 - loaded in the library's thread

        return Compared(self.dossier, self.revisions[Side.OLD], self.revisions[Side.NEW], comparison)


def met(store: Store, comparison: Comparison, preferred: UUID | None = None) -> Held | None:
    """Take up a comparison that came on show: add the missing revision to its dossier, and carry what stands on the earlier.

    None when neither of the two stands in a dossier; of two that hold as much of them, the `preferred` one is taken.
    Nothing is carried back in time, where the sides are swapped.
    """
    found = _dossier_of(store, comparison, preferred)
    if found is None:
        return None
    if not store.writable:
        return held(store, comparison, preferred)
    here = _with_revisions(store, comparison, found)
    order = [entry.id for entry in store.revisions.of(found)]
    if stands_alone(comparison) or order.index(here.revisions[Side.NEW]) < order.index(here.revisions[Side.OLD]):
        return _read(store, comparison, here)
    carried = _finished(store.carrying.carry_steps(here.compared(comparison)))
    return replace(_read(store, comparison, here), carried=carried)


def carried(store: Store, here: Held, comparison: Comparison) -> CarriedOver:
    """Carry what stands on the earlier revision of a comparison to the later one."""
    return _finished(store.carrying.carry_steps(here.compared(comparison)))


def held(store: Store, comparison: Comparison, preferred: UUID | None = None) -> Held | None:
    """Return what stands on a comparison; None when neither of its revisions stands in a dossier."""
    found = _dossier_of(store, comparison, preferred)
    return None if found is None else _read(store, comparison, Held(found, _standing(store, comparison, found)))


def begun(store: Store, comparison: Comparison, preferred: UUID | None = None) -> Held:
    """Return the dossier of a comparison with both revisions in it; begin it when there is none."""
    found = _dossier_of(store, comparison, preferred)
    if found is None:
        for side in _sides(comparison):
            store.revisions.keep_file(comparison.revision(side))
        found = store.dossiers.create(comparison_title(comparison)).id
    return _with_revisions(store, comparison, found)


def save(store: Store, comparison: Comparison, note: Note, preferred: UUID | None = None) -> tuple[Held, Note]:
    """Keep a note, its dossier begun where there is none, and return it as it is kept."""
    here = begun(store, comparison, preferred)
    if note.dossier == NO_DOSSIER or (note.dossier == here.dossier and note.revision is None):
        side = _side_of(note, comparison)
        note = replace(note, dossier=here.dossier, revision=here.revisions[side] if side else None)
        if note.scope is Scope.CHANGE:
            note = on_revisions(note, here)
    return here, store.notes.save(note)


def restore(store: Store, kept: Iterable[Binned]) -> None:
    """Take notes and meetings out of the bin."""
    chosen = tuple(kept)
    for shelf, kind in ((store.notes, Note), (store.meetings, Meeting)):
        if ids := [each.id for each in chosen if isinstance(each, kind)]:
            shelf.restore(ids)


def on_revisions(note: Note, here: Held) -> Note:
    """Return a note on a change with the ids of the two revisions between which it was made."""
    return replace(note, dossier=here.dossier, revision=here.revisions[Side.NEW], earlier=here.revisions[Side.OLD])


def same_texts(one: Comparison, other: Comparison) -> bool:
    """Tell whether two comparisons are of the same revisions."""
    return _texts(one) == _texts(other)


def same_words(one: Comparison | None, other: Comparison | None) -> bool:
    """Tell whether two comparisons are of the very paragraphs, linked or named otherwise."""
    if one is None or other is None:
        return False
    return all(one.revision(side).paragraphs is other.revision(side).paragraphs for side in Side)


def _texts(comparison: Comparison) -> list[tuple[str, TextSide]]:
    revisions = map(comparison.revision, _sides(comparison))
    return [(revision.sha256, side_of(revision)) for revision in revisions]


def _sides(comparison: Comparison) -> tuple[Side, ...]:
    return (Side.NEW,) if stands_alone(comparison) else (Side.OLD, Side.NEW)


def _side_of(note: Note, comparison: Comparison) -> Side | None:
    for side in reversed(_sides(comparison)):
        revision = comparison.revision(side)
        if note.anchor and (note.anchor.document, note.anchor.side) == (revision.sha256, side_of(revision)):
            return side
    return None


def _dossier_of(store: Store, comparison: Comparison, preferred: UUID | None) -> UUID | None:
    """Return the dossier that holds most of a comparison's revisions: of several the preferred one, else that begun last."""
    best: tuple[tuple[int, bool], UUID] | None = None
    for dossier in store.dossiers.every():
        count = len(_standing(store, comparison, dossier.id))
        rank = count, dossier.id == preferred
        if count and (best is None or rank >= best[0]):
            best = rank, dossier.id
    return best[1] if best else None


def _standing(store: Store, comparison: Comparison, dossier: UUID) -> dict[Side, UUID]:
    found = {}
    for side in _sides(comparison):
        revision = comparison.revision(side)
        entry = store.revisions.get(revision_id(dossier, revision.sha256, side_of(revision)))
        if entry is not None and entry.binned is None:
            found[side] = entry.id
    return found


def _with_revisions(store: Store, comparison: Comparison, dossier: UUID) -> Held:
    """Put what is missing of a comparison into a dossier, the earlier revision before the later one."""
    standing = _standing(store, comparison, dossier)
    missing = [side for side in _sides(comparison) if side not in standing]
    for side in missing:
        before = standing.get(Side.NEW) if side is Side.OLD else None
        standing[side] = store.revisions.add(dossier, comparison.revision(side), before=before).id
    return Held(dossier, standing, store.revisions.of(dossier))


def _read(store: Store, comparison: Comparison, here: Held) -> Held:
    both = not stands_alone(comparison) and len(here.revisions) == len(Side)
    return replace(
        here,
        entries=store.revisions.of(here.dossier),
        notes=store.notes.of(here.dossier),
        binned=store.notes.binned(here.dossier),
        binned_meetings=store.meetings.binned(here.dossier),
        bookmarks=store.bookmarks.of(here.dossier),
        reviewed=store.reviewing.reviewed(here.compared(comparison)) if both else frozenset(),
        decisions=store.reviewing.decisions(*(here.revisions[side] for side in Side)) if both else (),
    )


def _finished(steps: Steps[T]) -> T:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            made: T = end.value
            return made
