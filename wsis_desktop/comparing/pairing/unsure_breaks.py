"""Paragraphs that begin where a page shows nothing of it: whether there are two or one, another revision may say.

A sentence that ends on a full line, the last of its page, may end its paragraph or not. A reading decides as it can; where
another revision decides otherwise, nothing was split and nothing merged.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from wsis_desktop.comparing.language.words import pairing_words
from wsis_desktop.comparing.pairing.candidates import Pair
from wsis_desktop.comparing.pairing.regroup import Partners
from wsis_desktop.comparing.pairing.texts import Texts
from wsis_desktop.model.comparison import Edit, Relation, Side, Span, joined_text, part_spans
from wsis_desktop.model.progress import Progress, Stage, Steps
from wsis_desktop.model.revision import Paragraph

_WORDS_BESIDE = 6
_PER_STEP = 500


# -- what belongs together -------------------------------------------------------------------------------------------


def across_breaks(
    old: Sequence[Paragraph], new: Sequence[Paragraph], texts: Texts, links: set[Pair]
) -> Steps[set[Pair]]:
    """Return `links` with both paragraphs at a break linked to the one that goes on there, where the break is unsure.

    Nothing farther away has a claim on them, however alike it is.
    """
    if not any(each.unsure_breaks for side in (old, new) for each in side):
        return links
    partners = Partners(links)
    sides = {Side.OLD: old, Side.NEW: new}
    found = set(links)
    for side in Side:
        # Who is linked with whom by now, as seen from this side.
        linked: dict[int, set[int]] = {}
        for pair in found:
            own, partner = _seen_from(side, pair)
            linked.setdefault(own, set()).add(partner)
        for second in range(1, len(sides[side])):
            if second % _PER_STEP == 0:
                yield Progress(Stage.PAIRING)
            for holder in _holders(sides, side, second, texts, partners):
                _link_both(linked, second, holder)
        found = {_seen_from(side, (own, partner)) for own, others in linked.items() for partner in others}
    return found


def _link_both(linked: dict[int, set[int]], second: int, holder: int) -> None:
    """Link both paragraphs at the break before `second` to the one that goes on there, and to none apart from it."""
    both = [linked.setdefault(own, set()) for own in (second - 1, second)]
    if not all(holder in others for others in both):
        for others in both:
            others.add(holder)
            others.intersection_update(_run_through(holder, others))


def _run_through(at: int, others: AbstractSet[int]) -> range:
    """Return the neighbours of one of some numbers that follow each other among them."""
    first = last = at
    while first - 1 in others:
        first -= 1
    while last + 1 in others:
        last += 1
    return range(first, last + 1)


def _holders(
    sides: dict[Side, Sequence[Paragraph]], side: Side, second: int, texts: Texts, partners: Partners
) -> Iterator[int]:
    """Yield the paragraphs of the other side that go on where this side's `second` begins, if either page leaves it open."""
    first = second - 1
    unsure = bool(sides[side][second].unsure_breaks[:1] == (0,))
    for holder in sorted({*partners.of(side, first), *partners.of(side, second)}):
        breaks = sides[side.other][holder].unsure_breaks
        if not (unsure or breaks):
            continue
        tail = texts.side(side)[first].code[-_WORDS_BESIDE:]
        at = texts.side(side.other)[holder].code.find(tail + texts.side(side)[second].code[:_WORDS_BESIDE])
        if at >= 0 and (unsure or at + len(tail) in _in_words(sides[side.other][holder], breaks)):
            yield holder


def _in_words(paragraph: Paragraph, breaks: Iterable[int]) -> set[int]:
    return {len(pairing_words(paragraph.text[:offset])) for offset in breaks}


def _seen_from(side: Side, pair: Pair) -> Pair:
    """Turn a pair of an old and a new paragraph into one of a side's own and its partner, or such a one back."""
    return pair if side is Side.OLD else pair[::-1]


# -- what became of it -----------------------------------------------------------------------------------------------


def relation_of(before: Sequence[Paragraph], after: Sequence[Paragraph], edits: Sequence[Edit]) -> Relation:
    """Return what became of a link's paragraphs, of which there are some on both sides."""
    if (len(before) > 1 or len(after) > 1) and not _may_be_one(before, after, edits):
        if len(before) > 1:
            return Relation.RECAST if len(after) > 1 else Relation.MERGED
        return Relation.SPLIT
    return Relation.EDITED if edits else Relation.UNCHANGED


def _may_be_one(before: Sequence[Paragraph], after: Sequence[Paragraph], edits: Sequence[Edit]) -> bool:
    """Tell whether every break that only one side has is one of which a page leaves open whether it is there."""
    old = _Breaks.of(before, [edit.old for edit in edits])
    new = _Breaks.of(after, [edit.new for edit in edits])
    unmatched = old.real ^ new.real
    return bool(unmatched) and unmatched <= old.unsure | new.unsure


class _Breaks(NamedTuple):
    """Where paragraphs begin on one side, and where they may or may not: in letters that both sides have before it."""

    real: frozenset[int]
    unsure: frozenset[int]

    @classmethod
    def of(cls, paragraphs: Sequence[Paragraph], changed: Sequence[Span]) -> _Breaks:
        """Look at the paragraphs of one side; `changed` are the spans of the edits in their joined text."""
        starts = [span.start for span in part_spans(paragraphs)]
        unsure = [start + at for start, each in zip(starts, paragraphs, strict=True) for at in each.unsure_breaks]
        text = joined_text(paragraphs)
        return cls(
            frozenset(_letters_before(text, start, changed) for start in starts[1:]),
            frozenset(_letters_before(text, at, changed) for at in unsure),
        )


def _letters_before(text: str, offset: int, changed: Sequence[Span]) -> int:
    """Count letters and figures before an offset that are no part of an edit: signs and spaces may differ without one."""
    before = sum(map(str.isalnum, text[:offset]))
    return before - sum(sum(map(str.isalnum, text[span.start : min(span.end, offset)])) for span in changed)
