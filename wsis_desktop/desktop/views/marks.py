"""Which characters of a paragraph are marked: those that an edit struck or brought, or all of them.

What matters less than the reader wants to see is marked faintly: it is folded away, not hidden.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from wsis_desktop.desktop.listing.weighing import change_shown
from wsis_desktop.desktop.working.links_of import links_of
from wsis_desktop.model.comparison import Change, Comparison, Relation, Side, Significance, part_spans


class Mark(NamedTuple):
    """Marked characters of one paragraph, in its own offsets."""

    start: int
    end: int
    faint: bool = False


class Marks:
    """Finds the marked characters of each paragraph of one comparison, when first asked."""

    def __init__(self, comparison: Comparison, least: Significance = Significance.EDITORIAL) -> None:
        self._comparison = comparison
        self._least = least
        self._link_of = links_of(comparison)
        self._known: dict[tuple[Side, int], dict[int, tuple[Mark, ...]]] = {}

    def set_least(self, least: Significance) -> None:
        """Mark fully what matters at least so much."""
        self._least = least
        self._known.clear()

    def link(self, side: Side, paragraph: int) -> int:
        """Return the link that holds a paragraph."""
        return self._link_of[side][paragraph]

    def change(self, link: int) -> Change | None:
        """Return the kind of change of a link that matters enough."""
        return change_shown(self._comparison.links[link], self._least)

    def of(self, side: Side, paragraph: int) -> tuple[Mark, ...]:
        """Return the marked characters of a paragraph, rising."""
        at = self._link_of[side][paragraph]
        if (side, at) not in self._known:
            self._known[side, at] = link_marks(self._comparison, at, side, self._least)
        return self._known[side, at].get(paragraph, ())


def link_marks(
    comparison: Comparison, link_at: int, side: Side, least: Significance = Significance.EDITORIAL
) -> dict[int, tuple[Mark, ...]]:
    """Return the marked characters of each of a link's paragraphs on one side; those without any are left out."""
    link = comparison.links[link_at]
    paragraphs = comparison.paragraphs(link, side)
    if link.relation in {Relation.ADDED, Relation.DELETED}:
        faint = not link.significance.reaches(least)
        return {each.index: (Mark(0, len(each.text), faint),) for each in paragraphs if each.text}
    parts = part_spans(paragraphs)
    found: dict[int, list[Mark]] = {}
    for edit in link.edits:
        weight = link.significance if link.weighed_by_hand else edit.significance
        span, faint = edit.old if side is Side.OLD else edit.new, not weight.reaches(least)
        for paragraph, part in zip(paragraphs, parts, strict=True):
            start, end = max(span.start, part.start), min(span.end, part.end)
            if start < end:
                found.setdefault(paragraph.index, []).append(Mark(start - part.start, end - part.start, faint))
    return {index: tuple(sorted(marks)) for index, marks in found.items()}


def facing_offset(comparison: Comparison, link_at: int, side: Side, offset: int) -> int:
    """Return where in a link's joined text of the other side stands what stands at `offset` on this one.

    Between two edits both texts are the same and run in step; inside an edit the place is taken in proportion. An offset
    between two paragraphs faces what follows it.
    """
    pairs = [
        (edit.old, edit.new) if side is Side.OLD else (edit.new, edit.old) for edit in comparison.links[link_at].edits
    ]
    pairs.sort(key=lambda pair: (pair[0].start, pair[0].end))
    at = bisect_right([here.start for here, _ in pairs], offset) - 1
    if at < 0:
        return offset + (pairs[0][1].start - pairs[0][0].start if pairs else 0)
    here, there = pairs[at]
    if offset < here.end:
        return there.start + round(len(there) * (offset - here.start) / len(here))
    if offset == here.start and not here:
        return there.start
    return there.end + offset - here.end
