"""When a revision is added, what a reader wrote on the earlier one comes along; the originals stay as they were.

A carried note is a note of its own that names its origin. Its id follows from the origin's and the revision's, and its times
from when the origin was written on, so carrying twice, or by two readers of one dossier, gives the same note.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, TypeVar
from uuid import UUID, uuid5

from wsis_desktop.comparing.marking.edits import word_edits
from wsis_desktop.comparing.options import Options
from wsis_desktop.model.comparison import Edit, Link, Relation, Side
from wsis_desktop.model.note import Bookmark, Carried, CarriedStatus, Note
from wsis_desktop.model.progress import Progress, Stage, Steps
from wsis_desktop.model.review import (
    ChangeKey,
    Decision,
    ParagraphMark,
    Tick,
    change_digest,
    decision_id,
    marks_of,
    text_digest,
    tick_id,
)
from wsis_desktop.notebook.bookmarks import Bookmarks
from wsis_desktop.notebook.database import Database
from wsis_desktop.notebook.deeds import Deed
from wsis_desktop.notebook.encoding import whole, words
from wsis_desktop.notebook.journal import Journal, Operation
from wsis_desktop.notebook.landing import Lander, Landing
from wsis_desktop.notebook.notes import Notes
from wsis_desktop.notebook.reviewing import Compared, Reviewing
from wsis_desktop.notebook.rows import Row
from wsis_desktop.notebook.tables import BOOKMARKS, DECISIONS, NOTES, TICKS, Table
from wsis_desktop.notebook.wordings import derive_writing

_PER_STEP: Final = 16
_USUAL: Final = Options()

A = TypeVar("A", Note, Bookmark)


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """What came into a revision: notes and bookmarks, and ticks and decisions on changes whose text stayed as it was judged.

    `to_review` are the ticks on changes whose text was changed again; they stand as they were, for their own revision only.
    """

    notes: tuple[Note, ...] = ()
    bookmarks: tuple[Bookmark, ...] = ()
    ticks: tuple[Tick, ...] = ()
    to_review: tuple[Tick, ...] = ()
    decisions: tuple[Decision, ...] = ()

    @property
    def detached(self) -> tuple[Note, ...]:
        """Return the notes that found no place."""
        return tuple(note for note in self.notes if note.detached)


class Carrying:
    """Carries what stands on one revision of a dossier to a later one."""

    def __init__(
        self, database: Database, journal: Journal, notes: Notes, bookmarks: Bookmarks, reviewing: Reviewing
    ) -> None:
        self._database = database
        self._journal = journal
        self._notes = notes
        self._bookmarks = bookmarks
        self._reviewing = reviewing

    def carry_steps(self, compared: Compared) -> Steps[CarriedOver]:
        """Carry everything from the earlier revision of a comparison to the later one, as one operation, in short steps.

        What was carried before, by this way or by another, stays as it stands there, in the bin too. Nothing is written
        until all has found its place.
        """
        lander = Lander(compared.comparison)
        lines = _Lines(self._database, compared.dossier, compared.old, compared.new)
        notes = yield from self._landings(self._notes.of_revision(compared.old), lines, lander)
        marks = yield from self._landings(self._bookmarks.of_revision(compared.old), lines, lander)
        now = self._journal.now()
        ticks, to_review = self._ticks(compared, now)
        decisions = self._decisions(compared, now)
        with self._journal.operation(compared.dossier, Deed.CARRY) as operation:
            # As they are now: what was written on while places were sought comes along.
            carried = [_note_to(note, place, compared.new) for note, place in _fresh(operation, NOTES, notes)]
            marked = [_bookmark_to(mark, place, compared.new) for mark, place in _fresh(operation, BOOKMARKS, marks)]
            for note in carried:
                operation.put(NOTES, note)
                derive_writing(operation.connection, note)
            for mark in marked:
                operation.put(BOOKMARKS, mark)
            for tick in ticks:
                operation.put(TICKS, tick)
            # What was decided on the later revision itself stands, what was given up there too.
            decided = [each for each in decisions if operation.get(DECISIONS, each.id) is None]
            for each in decided:
                operation.put(DECISIONS, each)
        return CarriedOver(tuple(carried), tuple(marked), tuple(ticks), tuple(to_review), tuple(decided))

    def waits(self, dossier: UUID, old: UUID, new: UUID) -> bool:
        """Tell whether anything on a revision has still to be carried to a later one."""
        kept: tuple[Note | Bookmark, ...] = (*self._notes.of_revision(old), *self._bookmarks.of_revision(old))
        lines = _Lines(self._database, dossier, old, new) if kept else None
        return lines is not None and any(lines.may_go_on(each.id) for each in kept)

    def _landings(
        self, originals: Sequence[Note | Bookmark], lines: _Lines, lander: Lander
    ) -> Steps[list[tuple[UUID, Landing]]]:
        """Find the places of what was not carried before."""
        found = []
        for done, original in enumerate(originals):
            if done % _PER_STEP == 0:
                yield Progress(Stage.PAIRING, done, len(originals))
            if lines.may_go_on(original.id):
                landing = _NOWHERE if original.anchor is None else lander.land(original.anchor)
                found.append((original.id, landing))
        return found

    def _ticks(self, compared: Compared, now: datetime) -> tuple[list[Tick], list[Tick]]:
        """Return ticks for the later revision, and those whose change must be looked at again."""
        stayed = _Stayed(compared)
        carried, to_review = [], []
        for tick in self._reviewing.ticks_on(compared.old):
            marks = stayed.marks(tick)
            if marks is None:
                to_review.append(tick)
                continue
            key = ChangeKey(change_digest(tick.old, marks), tick.key.occurrence)
            id = tick_id(tick.old_revision, compared.new, key)  # noqa: A001 - the field's name
            carried.append(
                replace(tick, id=id, new_revision=compared.new, key=key, new=marks, created=now, modified=now)
            )
        known = {
            each.id
            for old in {tick.old_revision for tick in carried}
            for each in self._reviewing.ticks(old, compared.new)
        }
        return [tick for tick in carried if tick.id not in known], to_review

    def _decisions(self, compared: Compared, now: datetime) -> list[Decision]:
        """Return what was decided by hand on the earlier revision, against whichever before it, for the later one."""
        stayed = _Stayed(compared)
        carried = []
        for each in self._reviewing.decisions_on(compared.old):
            marks = stayed.marks(each)
            if marks is not None:
                key = each.key and ChangeKey(change_digest(each.old, marks), each.key.occurrence)
                moved = replace(each, new_revision=compared.new, new=marks, key=key, created=now, modified=now)
                carried.append(replace(moved, id=decision_id(moved)))
        return carried


class _Lines:
    """The lines of what was carried: a note, and all that came of it in other revisions, is one line.

    A line goes on to a revision once, by whichever way it comes first, and not past a revision between the two in which it
    stands: from there it goes on, with what was written on it there.
    """

    def __init__(self, database: Database, dossier: UUID, old: UUID, new: UUID) -> None:
        rows = database.rows(_OF_LINES, (str(dossier),) * 2)
        purged = {str(row["id"]) for row in database.rows("SELECT id FROM purged")}
        places = {str(row["id"]): whole(row["position"]) for row in database.rows(_PLACES, (str(dossier),))}
        between = range(places.get(str(old), 0) + 1, places.get(str(new), 0))
        self._origins = {str(row["id"]): words(row["origin"]) for row in rows if row["origin"]}
        self._ended = {
            self._first(str(row["id"]))
            for row in rows
            if row["revision"] == str(new)
            or (row["binned"] is None and places.get(str(row["revision"])) in between)
            or (purged and str(carried_id(UUID(str(row["id"])), new)) in purged)
        }
        self._ended |= {self._first(str(row["id"])) for row in rows if _came_to(row, new)}

    def may_go_on(self, id: UUID) -> bool:  # noqa: A002 - the field's name
        """Tell whether a note or bookmark is to be carried."""
        return self._first(str(id)) not in self._ended

    def _first(self, id: str) -> str:  # noqa: A002 - as above
        """Return what a line began with, though it may be gone by now."""
        passed = [id]
        # A dossier from other hands may lead in a circle: that begins with its least, whichever way leads into it.
        while (origin := self._origins.get(passed[-1])) is not None and origin not in passed:
            passed.append(origin)
        return passed[-1] if origin is None else min(passed[passed.index(origin) :])


def _came_to(row: Row, revision: UUID) -> bool:
    """Tell whether something was carried to a revision, wherever it was put since."""
    return row["origin"] is not None and row["id"] == str(carried_id(UUID(str(row["origin"])), revision))


def carried_id(origin: UUID, revision: UUID) -> UUID:
    """Return the id of what is carried from an origin to a revision."""
    return uuid5(origin, f"carried/{revision}")


def changed_words(note: Note, origin: Note) -> tuple[Edit, ...]:
    """Return what changed in the words that a carried note stands on; nothing when it is detached."""
    if note.detached or note.anchor is None or origin.anchor is None:
        return ()
    return word_edits(origin.anchor.words, note.anchor.words, _USUAL)


_OF_LINES: Final = """
    SELECT id, origin, revision, binned FROM note WHERE dossier = ?
    UNION ALL SELECT id, origin, revision, binned FROM bookmark WHERE dossier = ?"""
_PLACES: Final = "SELECT id, position FROM revision WHERE dossier = ? AND binned IS NULL"

# A note without a place in the text, such as one on a deletion, stands in the later revision as it did in the earlier one.
_NOWHERE: Final = Landing(CarriedStatus.SAME_TEXT, 1.0, None)


def _fresh(
    operation: Operation, table: Table[A], places: Iterable[tuple[UUID, Landing]]
) -> Iterator[tuple[A, Landing]]:
    """Yield originals as they stand, with their landings; what went into the bin meanwhile is left there."""
    for id, landing in places:  # noqa: A001 - the field's name
        original = operation.get(table, id)
        if original is not None and original.binned is None:
            yield original, landing


def _note_to(note: Note, landing: Landing, revision: UUID) -> Note:
    return replace(
        note,
        id=carried_id(note.id, revision),
        revision=revision,
        anchor=landing.anchor or note.anchor,
        origin=note.id,
        carried=_as_carried(landing, note.modified),
        conflict_of=None,
        created=note.modified,
        modified=note.modified,
    )


def _bookmark_to(mark: Bookmark, landing: Landing, revision: UUID) -> Bookmark:
    return replace(
        mark,
        id=carried_id(mark.id, revision),
        revision=revision,
        anchor=landing.anchor or mark.anchor,
        origin=mark.id,
        carried=_as_carried(landing, mark.modified),
        created=mark.modified,
        modified=mark.modified,
    )


def _as_carried(landing: Landing, at: datetime) -> Carried:
    return Carried(landing.status, landing.confidence, at, landing.offers)


class _Stayed:
    """The paragraphs of the earlier revision that stand in the later one word for word."""

    def __init__(self, compared: Compared) -> None:
        self._later = compared.new
        comparison = compared.comparison
        self._there = {text_digest(each.text) for each in comparison.new.paragraphs}
        self._links: dict[int, Link] = {}
        self._marks: dict[int, tuple[ParagraphMark, ...]] = {}
        for link in comparison.links:
            if link.relation is Relation.UNCHANGED:
                self._links |= dict.fromkeys(link.old, link)
                self._marks[link.old[0]] = marks_of(comparison.paragraphs(link, Side.NEW))

    def marks(self, judged: Tick | Decision) -> tuple[ParagraphMark, ...] | None:
        """Return where the new paragraphs of what was judged stand now; None when they are not all as they were."""
        judged_now = {mark.index for mark in judged.new}
        came_back = not judged.new and any(mark.digest in self._there for mark in judged.old)
        # Where a page left open whether a paragraph ends, two may stand as one: all of it was judged, or it counts as new.
        stayed = all(at in self._links and judged_now.issuperset(self._links[at].old) for at in judged_now)
        if came_back or not stayed or judged.old_revision == self._later:
            return None
        return tuple(mark for each in judged.new for mark in self._marks.get(each.index, ()))
