"""Where the reader was, found again in the same revisions read more fully: paragraphs were added, and none has moved."""

from __future__ import annotations

from wsis_desktop.desktop.views.view import Place
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.revision import Paragraph, Revision


def same_place(place: Place, before: Comparison, after: Comparison) -> Place | None:
    """Return where a place stands now: at the same paragraph, else at the nearest one above it that is still there."""
    old, new = before.revision(place.side), after.revision(place.side)
    for index in range(place.paragraph, -1, -1):
        found = same_paragraph(index, old, new)
        if found is not None:
            return Place(place.side, found, place.fraction if index == place.paragraph else 0.0)
    return None


def same_link(link: int, before: Comparison, after: Comparison) -> int | None:
    """Return the link that holds a link's first paragraph now; None when that cannot be told."""
    for side in (Side.NEW, Side.OLD):
        for index in before.links[link].indices(side)[:1]:
            found = same_paragraph(index, before.revision(side), after.revision(side))
            if found is not None:
                return after.link_of(side)[found]
    return None


def same_paragraph(index: int, old: Revision, new: Revision) -> int | None:
    """Return a paragraph's index in the fuller reading: the one of the same words on the same page.

    Of several, it is the one that has as many before it as there were.
    """
    wanted = _known_by(old.paragraphs[index])
    alike = [each.index for each in new.paragraphs if _known_by(each) == wanted]
    before = sum(_known_by(each) == wanted for each in old.paragraphs[:index])
    return alike[min(before, len(alike) - 1)] if alike else None


def _known_by(paragraph: Paragraph) -> tuple[str, str, int]:
    """Return what does not change when other pages are read: words, label and page."""
    return paragraph.text, paragraph.printed_label, paragraph.regions[0].page if paragraph.regions else 0
