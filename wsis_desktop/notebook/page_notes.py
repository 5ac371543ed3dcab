"""Highlights and notes that stand on a file's pages, taken over as notes of the reader."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID, uuid5

from wsis_desktop.model.anchor import Anchor, anchor_at
from wsis_desktop.model.comparison import Span
from wsis_desktop.model.dossier import RevisionEntry
from wsis_desktop.model.note import Note, Scope
from wsis_desktop.model.page_note import PageNote, PageNoteKind
from wsis_desktop.model.region import Region
from wsis_desktop.model.revision import Revision
from wsis_desktop.notebook.deeds import Deed
from wsis_desktop.notebook.encoding import as_json
from wsis_desktop.notebook.journal import Journal
from wsis_desktop.notebook.tables import NOTES
from wsis_desktop.notebook.wordings import derive_writing

_HALF = 0.5


class PageNotes:
    """Takes over what stands on pages."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def take_over(self, entry: RevisionEntry, revision: Revision, found: Iterable[PageNote]) -> tuple[Note, ...]:
        """Add a note for each that has not been taken over before, as one operation, and return those.

        One with no text near it stands on the whole dossier.
        """
        taken = []
        with self._journal.operation(entry.dossier, Deed.IMPORT) as operation:
            for each in found:
                note = self._note(entry, revision, each)
                if operation.get(NOTES, note.id) is None:
                    operation.put(NOTES, note)
                    # Two readers who take over the same highlight mean the same note.
                    derive_writing(operation.connection, note)
                    taken.append(note)
        return tuple(taken)

    def _note(self, entry: RevisionEntry, revision: Revision, found: PageNote) -> Note:
        written = found.written or self._journal.now()
        note = Note(
            page_note_id(entry.id, found), entry.dossier, written, written, body=found.text, author=found.author
        )
        anchor = place_of(found, revision)
        if anchor is None:
            return note
        scope = Scope.WORDS if anchor.quotation else Scope.PARAGRAPH
        return replace(note, revision=entry.id, anchor=anchor, scope=scope)


def page_note_id(revision: UUID, found: PageNote) -> UUID:
    """Return the id of a note that was taken over: the same one on the same page is the same note."""
    places = [[each.page, *(round(side, 4) for side in _sides(each))] for each in found.regions]
    return uuid5(revision, f"page-note/{as_json([found.kind.value, places, found.text])}")


def place_of(found: PageNote, revision: Revision) -> Anchor | None:
    """Return where a note on a page stands in the text; None when there is no text near it.

    Of a highlight over several paragraphs, the one with the most of its words is meant; of a sticker, the paragraph at its
    height that is nearest.
    """
    return _under(found, revision) if found.kind is PageNoteKind.HIGHLIGHT else _beside(found, revision)


def _under(found: PageNote, revision: Revision) -> Anchor | None:
    best: tuple[int, int] | None = None
    spans: dict[int, Span] = {}
    for paragraph in revision.paragraphs:
        if not any(_touch(each, region) for each in paragraph.regions for region in found.regions):
            continue
        covered = [place for place in paragraph.words if any(_covers(region, place.region) for region in found.regions)]
        if covered:
            spans[paragraph.index] = Span(min(each.start for each in covered), max(each.end for each in covered))
            size = len(spans[paragraph.index]), -paragraph.index
            best = size if best is None else max(best, size)
    return None if best is None else anchor_at(revision, -best[1], spans[-best[1]])


def _beside(found: PageNote, revision: Revision) -> Anchor | None:
    sticker = found.regions[0]
    height = (sticker.y0 + sticker.y1) / 2
    distances = [
        (
            _distance(height, region.y0, region.y1),
            _distance((sticker.x0 + sticker.x1) / 2, region.x0, region.x1),
            each.index,
        )
        for each in revision.paragraphs
        for region in each.regions
        if region.page == sticker.page
    ]
    return anchor_at(revision, min(distances)[2]) if distances else None


def _distance(at: float, low: float, high: float) -> float:
    return max(0.0, low - at, at - high)


def _touch(one: Region, other: Region) -> bool:
    apart = one.x0 > other.x1 or other.x0 > one.x1 or one.y0 > other.y1 or other.y0 > one.y1
    return one.page == other.page and not apart


def _covers(region: Region, word: Region) -> bool:
    """Tell whether at least half of a word's width lies under a region at its height."""
    middle = (word.y0 + word.y1) / 2
    shared = min(region.x1, word.x1) - max(region.x0, word.x0)
    return region.page == word.page and region.y0 <= middle <= region.y1 and shared >= _HALF * (word.x1 - word.x0) > 0


def _sides(region: Region) -> tuple[float, float, float, float]:
    return region.x0, region.y0, region.x1, region.y1
