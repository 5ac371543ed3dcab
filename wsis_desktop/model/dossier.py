"""One negotiated text through time: a dossier and the revisions in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

from wsis_desktop.model.revision import TextSide


@dataclass(frozen=True, slots=True)
class Dossier:
    """A negotiated text, known by its title; times are UTC, `binned` is when it was deleted."""

    id: UUID
    title: str
    created: datetime
    modified: datetime
    binned: datetime | None = None


@dataclass(frozen=True, slots=True)
class RevisionEntry:
    """A revision's row in its dossier; `position` orders them, earliest first.

    `document` is the SHA-256 of its file and `side` which of its texts was read; title, symbol, date and language are
    the revision's unless the reader changed them.
    """

    id: UUID
    dossier: UUID
    document: str
    file_name: str
    created: datetime
    modified: datetime
    side: TextSide = TextSide.AFTER
    position: int = 0
    title: str = ""
    symbol: str = ""
    date: str = ""
    language: str = ""
    binned: datetime | None = None


@dataclass(frozen=True, slots=True)
class LastPlace:
    """Where the reader of a dossier left off.

    `old` and `new` are what was compared (None: one revision was read alone, as `new`); `side` names whose paragraph stood
    at the top of the view and `fraction` how much of it had been scrolled past. Of its `changes`, `to_review` were not
    ticked when it was `left`; None where that was not kept.
    """

    dossier: UUID
    new: UUID
    old: UUID | None = None
    side: str = "new"
    paragraph: int = 0
    fraction: float = 0.0
    view: str = ""
    changes: int = 0
    to_review: int = 0
    left: datetime | None = None


def revision_id(dossier: UUID, document: str, side: TextSide) -> UUID:
    """Return the id of a text in a dossier: whoever adds the same file to the same dossier means the same revision."""
    return uuid5(dossier, f"{document}/{side.value}")
