"""What of notes and bookmarks goes onto the pages of a PDF, and what is said of each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from wsis_desktop.model.note import Bookmark, Note
from wsis_desktop.model.region import Region
from wsis_desktop.model.revision import TextSide
from wsis_desktop.publishing.noting.material import NotesWanted
from wsis_desktop.publishing.noting.note_words import named
from wsis_desktop.publishing.speaking import say


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note as it is to stand on pages: over `regions` where words were chosen, else stuck at the first of them."""

    id: UUID
    regions: tuple[Region, ...]
    over_words: bool
    subject: str
    text: str
    author: str
    created: datetime
    modified: datetime


@dataclass(frozen=True, slots=True)
class PlacedBookmark:
    """A bookmark as it is to stand in the outline."""

    name: str
    region: Region


def placed_notes(
    notes: Iterable[Note], document: str, side: TextSide = TextSide.AFTER, wanted: NotesWanted | None = None
) -> tuple[tuple[PlacedNote, ...], int]:
    """Return the notes that stand on the pages of a file, and how many of the wanted ones do not."""
    asked = wanted or NotesWanted()
    placed, left = [], 0
    for note in notes:
        if not asked.allows(note):
            continue
        anchor = note.anchor
        if (
            anchor is None
            or note.detached
            or anchor.document != document
            or anchor.side is not side
            or not anchor.regions
        ):
            left += 1
        else:
            author = note.author if asked.authors else ""
            placed.append(
                PlacedNote(
                    note.id,
                    anchor.regions,
                    anchor.quotation is not None,
                    named(note),
                    _text(note),
                    author,
                    note.created,
                    note.modified,
                )
            )
    return tuple(placed), left


def placed_bookmarks(bookmarks: Iterable[Bookmark], document: str) -> tuple[PlacedBookmark, ...]:
    """Return the bookmarks that stand on the pages of a file."""
    return tuple(
        PlacedBookmark(each.name or each.anchor.label or each.anchor.words[:60], each.anchor.regions[0])
        for each in bookmarks
        if not each.detached and each.anchor.document == document and each.anchor.regions
    )


def _text(note: Note) -> str:
    proposed = note.proposed.strip()
    parts = [note.body.strip(), say("{what}: {words}", what=say("Proposed"), words=proposed) if proposed else ""]
    parts.append(" ".join(f"#{tag}" for tag in note.tags))
    return "\n\n".join(filter(None, parts))
