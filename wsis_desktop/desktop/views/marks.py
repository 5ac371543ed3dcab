"""Which characters of a paragraph are marked: those that an edit struck or brought, or all of them."""

from __future__ import annotations

from bisect import bisect_right

from wsis_desktop.model.comparison import Comparison, Relation, Side, Span, part_spans


class Marks:
    """Finds the marked characters of each paragraph of one comparison, when first asked."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._link_of = {side: comparison.link_of(side) for side in Side}
        self._known: dict[tuple[Side, int], dict[int, tuple[Span, ...]]] = {}

    def link(self, side: Side, paragraph: int) -> int:
        """Return the link that holds a paragraph."""
        return self._link_of[side][paragraph]

    def spans(self, side: Side, paragraph: int) -> tuple[Span, ...]:
        """Return the marked characters of a paragraph, in its own offsets, rising."""
        at = self._link_of[side][paragraph]
        if (side, at) not in self._known:
            self._known[side, at] = marked_spans(self._comparison, at, side)
        return self._known[side, at].get(paragraph, ())


def marked_spans(comparison: Comparison, link_at: int, side: Side) -> dict[int, tuple[Span, ...]]:
    """Return the marked characters of each of a link's paragraphs on one side; those without any are left out."""
    link = comparison.links[link_at]
    paragraphs = comparison.paragraphs(link, side)
    if link.relation in {Relation.ADDED, Relation.DELETED}:
        return {paragraph.index: (Span(0, len(paragraph.text)),) for paragraph in paragraphs if paragraph.text}
    parts = part_spans(paragraphs)
    found: dict[int, list[Span]] = {}
    for edit in link.edits:
        span = edit.old if side is Side.OLD else edit.new
        for paragraph, part in zip(paragraphs, parts, strict=True):
            start, end = max(span.start, part.start), min(span.end, part.end)
            if start < end:
                found.setdefault(paragraph.index, []).append(Span(start - part.start, end - part.start))
    return {index: tuple(sorted(spans, key=lambda span: span.start)) for index, spans in found.items()}


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
