"""What a reader writes beside a text: notes and bookmarks, and what became of them in a later revision."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from wsis_desktop.model.anchor import Anchor


class NoteKind(StrEnum):
    """What a note is for."""

    COMMENT = "comment"
    QUESTION = "question"
    PROPOSAL = "proposal"
    POSITION = "position"
    TASK = "task"


class Stance(StrEnum):
    """What a position says of a text."""

    SUPPORT = "support"
    FLEXIBLE = "flexible"
    OPPOSE = "oppose"
    RED_LINE = "red-line"


class Scope(StrEnum):
    """What a note stands on."""

    DOSSIER = "dossier"
    SECTION = "section"
    PARAGRAPH = "paragraph"
    WORDS = "words"
    CHANGE = "change"


class CarriedStatus(StrEnum):
    """What became of the text that a note stands on, from one revision to the next."""

    SAME_TEXT = "same-text"
    TEXT_EDITED = "text-edited"
    MOVED = "moved"
    SPLIT = "split"
    DETACHED = "detached"


@dataclass(frozen=True, slots=True)
class Carried:
    """How a note or a bookmark came into a later revision, and how sure that is (0 to 1).

    `at` is when its origin had last been written on, as it was carried. `offers` are other places where it may belong, best
    first: the further parts of a paragraph that was split, or what is most like the text that a detached note stood on.
    `placed` is when the reader put it by hand where it stands.
    """

    status: CarriedStatus
    confidence: float
    at: datetime
    offers: tuple[Anchor, ...] = ()
    placed: datetime | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """One note, its body in Markdown; times are UTC.

    `revision` is None for a note on the whole dossier, as `anchor` is. A section's anchor is its heading. On a change, the
    anchor stands in the later revision, and `counterpart` in the `earlier` one; one of the two is None when the text was
    added or deleted. `proposed` is the wording of a proposal for the anchor's paragraph. A note that was carried names
    its `origin` in the earlier revision; while it is detached, its anchor is still that of the origin. `conflict_of`
    names the note of which this is another reader's wording. `binned` is when it was deleted.
    """

    id: UUID
    dossier: UUID
    created: datetime
    modified: datetime
    kind: NoteKind = NoteKind.COMMENT
    scope: Scope = Scope.DOSSIER
    body: str = ""
    revision: UUID | None = None
    anchor: Anchor | None = None
    earlier: UUID | None = None
    counterpart: Anchor | None = None
    proposed: str = ""
    stance: Stance | None = None
    done: bool = False
    tags: tuple[str, ...] = ()
    author: str = ""
    binned: datetime | None = None
    origin: UUID | None = None
    carried: Carried | None = None
    conflict_of: UUID | None = None

    @property
    def detached(self) -> bool:
        """Tell whether the note has no place in its revision."""
        return self.carried is not None and self.carried.status is CarriedStatus.DETACHED

    def origin_written_on(self, origin: Note) -> bool:
        """Tell whether `origin` was changed after this note was carried from it."""
        return self.carried is not None and origin.modified > self.carried.at


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place to come back to; `position` orders the bookmarks of a dossier, from 0."""

    id: UUID
    dossier: UUID
    revision: UUID
    anchor: Anchor
    created: datetime
    modified: datetime
    name: str = ""
    position: int = 0
    binned: datetime | None = None
    origin: UUID | None = None
    carried: Carried | None = None

    @property
    def detached(self) -> bool:
        """Tell whether the bookmark has no place in its revision."""
        return self.carried is not None and self.carried.status is CarriedStatus.DETACHED


def says_all(note: Note, words: Iterable[str], called: str = "") -> bool:
    """Tell whether all words stand in what a note says, quotes or is, whatever their case: tags, kind and stance count too.

    `called` is what readers call its kind and stance.
    """
    wanted = [word.casefold() for word in words]
    if not wanted:
        return True
    quoted = note.anchor.words if note.anchor and (note.anchor.quotation or note.detached) else ""
    label = note.anchor.label if note.anchor else ""
    tags = " ".join(f"#{tag}" for tag in note.tags)
    said = f"{note.body} {note.proposed} {quoted} {label} {tags} {called} {note.kind.value} {note.author}".casefold()
    return all(word in said for word in wanted)


def origins_of(note: Note, known: Mapping[UUID, Note]) -> Iterator[Note]:
    """Yield the notes that one came from, nearest first, as far as they are known."""
    met = {note.id}
    while note.origin is not None and note.origin in known and note.origin not in met:
        note = known[note.origin]
        met.add(note.id)
        yield note
