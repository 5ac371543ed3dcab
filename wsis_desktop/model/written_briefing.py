"""The briefing that a reader writes on two revisions, as the library keeps it, and the changes that they marked for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date as Day  # noqa: N812 - the glossary's word for a date without a time
from datetime import datetime
from uuid import UUID, uuid5

from wsis_desktop.model.draft import Entry
from wsis_desktop.model.review import ChangeKey


@dataclass(frozen=True, slots=True)
class BriefingHead:
    """What stands above a briefing, and how it is drafted; `choices` answer by name what can be chosen of that."""

    id: UUID
    dossier: UUID
    old_revision: UUID
    new_revision: UUID
    created: datetime
    modified: datetime
    title: str = ""
    author: str = ""
    day: Day | None = None
    choices: Mapping[str, bool | str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class KeptEntry:
    """An entry of a briefing and its place in it."""

    id: UUID
    dossier: UUID
    briefing: UUID
    position: int
    entry: Entry


@dataclass(frozen=True, slots=True)
class Mention:
    """The reader's word on a change: it belongs in the briefing, or, when `wanted` is false, it does not."""

    id: UUID
    dossier: UUID
    old_revision: UUID
    new_revision: UUID
    key: ChangeKey
    created: datetime
    modified: datetime
    wanted: bool = True


@dataclass(frozen=True, slots=True)
class WrittenBriefing:
    """A briefing as its reader left it."""

    head: BriefingHead
    entries: tuple[Entry, ...] = ()


def briefing_id(old_revision: UUID, new_revision: UUID) -> UUID:
    """Return the id of the briefing on two revisions: there is one."""
    return uuid5(new_revision, f"briefing/{old_revision}")


def entry_id(briefing: UUID, key: str) -> UUID:
    """Return the id of an entry: a change has one in a briefing."""
    return uuid5(briefing, f"entry/{key}")


def mention_id(old_revision: UUID, new_revision: UUID, key: ChangeKey) -> UUID:
    """Return the id of what is said of a change."""
    return uuid5(new_revision, f"mention/{old_revision}/{key}")
