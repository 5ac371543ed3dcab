"""How each value of a notebook stands in its table: what is journaled, merged and sent is always such a row."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Generic, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from wsis_desktop.model.anchor import Anchor
from wsis_desktop.model.comparison import Significance
from wsis_desktop.model.dossier import Dossier, RevisionEntry
from wsis_desktop.model.meeting import Meeting, When
from wsis_desktop.model.note import Bookmark, Carried, Note, NoteKind, Scope, Stance
from wsis_desktop.model.review import ChangeKey, Decision, ParagraphMark, Ruling, Tick
from wsis_desktop.model.revision import TextSide
from wsis_desktop.notebook.encoding import (
    anchor_as_json,
    anchor_of,
    as_json,
    carried_as_json,
    carried_of,
    choice,
    flag,
    identity,
    marks_as_json,
    marks_of_json,
    maybe,
    parsed,
    several,
    sha256,
    time_as_text,
    time_of,
    whole,
    words,
)
from wsis_desktop.notebook.rows import Row, Value

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Table(Generic[T]):
    """A table by its name, and how a value becomes a row and a row a value; ValueError for a row that does not fit."""

    name: str
    to_row: Callable[[T], Row]
    from_row: Callable[[Row], T]


def _id(told: UUID | None) -> Value:
    return None if told is None else str(told)


def _time(told: datetime | None) -> Value:
    return None if told is None else time_as_text(told)


def _anchor(told: Anchor | None) -> Value:
    return None if told is None else as_json(anchor_as_json(told))


def _carried(told: Carried | None) -> Row:
    if told is None:
        return {"status": None, "carried": None}
    return {"status": told.status.value, "carried": as_json(carried_as_json(told))}


def _read_anchor(told: object) -> Anchor:
    return anchor_of(parsed(words(told)))


def _read_carried(told: object) -> Carried:
    return carried_of(parsed(words(told)))


def _read_marks(told: object) -> tuple[ParagraphMark, ...]:
    return marks_of_json(parsed(words(told)))


def _stance(told: object) -> Stance:
    return choice(Stance, told)


def _significance(told: object) -> Significance:
    return choice(Significance, told)


def _dossier_row(each: Dossier) -> Row:
    return {
        "id": str(each.id),
        "title": each.title,
        "created": _time(each.created),
        "modified": _time(each.modified),
        "binned": _time(each.binned),
    }


def _dossier(row: Row) -> Dossier:
    return Dossier(
        identity(row["id"]),
        words(row["title"]),
        time_of(row["created"]),
        time_of(row["modified"]),
        maybe(time_of, row["binned"]),
    )


def _revision_row(each: RevisionEntry) -> Row:
    return {
        "id": str(each.id),
        "dossier": str(each.dossier),
        "document": each.document,
        "side": each.side.value,
        "position": each.position,
        "file_name": each.file_name,
        "title": each.title,
        "symbol": each.symbol,
        "date": each.date,
        "language": each.language,
        "created": _time(each.created),
        "modified": _time(each.modified),
        "binned": _time(each.binned),
    }


def _revision(row: Row) -> RevisionEntry:
    return RevisionEntry(
        id=identity(row["id"]),
        dossier=identity(row["dossier"]),
        document=sha256(row["document"]),
        file_name=words(row["file_name"]),
        created=time_of(row["created"]),
        modified=time_of(row["modified"]),
        side=choice(TextSide, row["side"]),
        position=whole(row["position"]),
        title=words(row["title"]),
        symbol=words(row["symbol"]),
        date=words(row["date"]),
        language=words(row["language"]),
        binned=maybe(time_of, row["binned"]),
    )


def _note_row(each: Note) -> Row:
    return {
        "id": str(each.id),
        "dossier": str(each.dossier),
        "revision": _id(each.revision),
        "kind": each.kind.value,
        "scope": each.scope.value,
        "body": each.body,
        "paragraph": each.anchor.paragraph if each.anchor else None,
        "anchor": _anchor(each.anchor),
        "earlier": _id(each.earlier),
        "counterpart": _anchor(each.counterpart),
        "proposed": each.proposed,
        "stance": each.stance.value if each.stance else None,
        "done": int(each.done),
        "tags": as_json(list(each.tags)),
        "author": each.author,
        "created": _time(each.created),
        "modified": _time(each.modified),
        "binned": _time(each.binned),
        "origin": _id(each.origin),
        "conflict_of": _id(each.conflict_of),
    } | _carried(each.carried)


def _note(row: Row) -> Note:
    return Note(
        id=identity(row["id"]),
        dossier=identity(row["dossier"]),
        created=time_of(row["created"]),
        modified=time_of(row["modified"]),
        kind=choice(NoteKind, row["kind"]),
        scope=choice(Scope, row["scope"]),
        body=words(row["body"]),
        revision=maybe(identity, row["revision"]),
        anchor=maybe(_read_anchor, row["anchor"]),
        earlier=maybe(identity, row["earlier"]),
        counterpart=maybe(_read_anchor, row["counterpart"]),
        proposed=words(row["proposed"]),
        stance=maybe(_stance, row["stance"]),
        done=flag(row["done"]),
        tags=several(words, parsed(words(row["tags"]))),
        author=words(row["author"]),
        binned=maybe(time_of, row["binned"]),
        origin=maybe(identity, row["origin"]),
        carried=maybe(_read_carried, row["carried"]),
        conflict_of=maybe(identity, row["conflict_of"]),
    )


def _bookmark_row(each: Bookmark) -> Row:
    row: Row = {
        "id": str(each.id),
        "dossier": str(each.dossier),
        "revision": str(each.revision),
        "name": each.name,
        "position": each.position,
        "anchor": _anchor(each.anchor),
        "created": _time(each.created),
        "modified": _time(each.modified),
        "binned": _time(each.binned),
        "origin": _id(each.origin),
    }
    return row | _carried(each.carried)


def _bookmark(row: Row) -> Bookmark:
    return Bookmark(
        identity(row["id"]),
        identity(row["dossier"]),
        identity(row["revision"]),
        _read_anchor(row["anchor"]),
        time_of(row["created"]),
        time_of(row["modified"]),
        words(row["name"]),
        whole(row["position"]),
        maybe(time_of, row["binned"]),
        maybe(identity, row["origin"]),
        maybe(_read_carried, row["carried"]),
    )


def _tick_row(each: Tick) -> Row:
    return {
        "id": str(each.id),
        "dossier": str(each.dossier),
        "old_revision": str(each.old_revision),
        "new_revision": str(each.new_revision),
        "digest": each.key.digest,
        "occurrence": each.key.occurrence,
        "old": as_json(marks_as_json(each.old)),
        "new": as_json(marks_as_json(each.new)),
        "created": _time(each.created),
        "modified": _time(each.modified),
        "reviewed": int(each.reviewed),
    }


def _tick(row: Row) -> Tick:
    return Tick(
        id=identity(row["id"]),
        dossier=identity(row["dossier"]),
        old_revision=identity(row["old_revision"]),
        new_revision=identity(row["new_revision"]),
        key=ChangeKey(words(row["digest"]), whole(row["occurrence"])),
        old=_read_marks(row["old"]),
        new=_read_marks(row["new"]),
        created=time_of(row["created"]),
        modified=time_of(row["modified"]),
        reviewed=flag(row["reviewed"]),
    )


def _decision_row(each: Decision) -> Row:
    return {
        "id": str(each.id),
        "dossier": str(each.dossier),
        "old_revision": str(each.old_revision),
        "new_revision": str(each.new_revision),
        "ruling": each.ruling.value,
        "digest": each.key.digest if each.key else None,
        "occurrence": each.key.occurrence if each.key else None,
        "significance": each.significance.value if each.significance else None,
        "old": as_json(marks_as_json(each.old)),
        "new": as_json(marks_as_json(each.new)),
        "created": _time(each.created),
        "modified": _time(each.modified),
        "holds": int(each.holds),
    }


def _decision(row: Row) -> Decision:
    keyed = row["digest"] is not None
    return Decision(
        id=identity(row["id"]),
        dossier=identity(row["dossier"]),
        old_revision=identity(row["old_revision"]),
        new_revision=identity(row["new_revision"]),
        ruling=choice(Ruling, row["ruling"]),
        old=_read_marks(row["old"]),
        new=_read_marks(row["new"]),
        created=time_of(row["created"]),
        modified=time_of(row["modified"]),
        key=ChangeKey(words(row["digest"]), whole(row["occurrence"])) if keyed else None,
        significance=maybe(_significance, row["significance"]),
        holds=flag(row["holds"]),
    )


def _meeting_row(each: Meeting) -> Row:
    return {
        "id": str(each.id),
        "dossier": str(each.dossier),
        "title": each.title,
        "starts": _time(each.when.start),
        "ends": _time(each.when.end),
        "whole_days": int(each.when.whole_days),
        "zones": as_json(list(each.when.zones)),
        "place": each.place,
        "link": each.link,
        "details": each.details,
        "deadline": int(each.deadline),
        "source": each.source,
        "created": _time(each.created),
        "modified": _time(each.modified),
        "binned": _time(each.binned),
    }


def _meeting(row: Row) -> Meeting:
    start, end = time_of(row["starts"]), time_of(row["ends"])
    if end < start:
        raise ValueError("a meeting that ends before it starts")
    return Meeting(
        identity(row["id"]),
        identity(row["dossier"]),
        words(row["title"]),
        When(start, end, flag(row["whole_days"]), several(_zone, parsed(words(row["zones"])))),
        time_of(row["created"]),
        time_of(row["modified"]),
        words(row["place"]),
        _address(row["link"]),
        words(row["details"]),
        flag(row["deadline"]),
        words(row["source"]),
        maybe(time_of, row["binned"]),
    )


def _zone(told: object) -> str:
    """Read the name of a zone, which must be one that is known here."""
    name = words(told)
    try:
        ZoneInfo(name)
    except (OSError, LookupError):
        raise ValueError("not a time zone") from None
    return name


def _address(told: object) -> str:
    """Read a link, which may only lead to the web."""
    link = words(told)
    if link and not link.startswith(("http://", "https://")):
        raise ValueError("not an address of the web")
    return link


DOSSIERS: Final = Table("dossier", _dossier_row, _dossier)
REVISIONS: Final = Table("revision", _revision_row, _revision)
NOTES: Final = Table("note", _note_row, _note)
BOOKMARKS: Final = Table("bookmark", _bookmark_row, _bookmark)
TICKS: Final = Table("tick", _tick_row, _tick)
DECISIONS: Final = Table("decision", _decision_row, _decision)
MEETINGS: Final = Table("meeting", _meeting_row, _meeting)


def note_digest(note: Note) -> str:
    """Return what the wording of a note is known by."""
    return hashlib.sha256(as_json(NOTES.to_row(note)).encode()).hexdigest()
