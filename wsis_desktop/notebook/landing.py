"""Where an anchor of the earlier revision stands in the later one, along the links of their comparison.

The order is: the words as they stood, where the link says; what became of them there; the same words in the same context
elsewhere; what is most like them in the section; in the whole text. What no step finds is detached, with suggestions.
Nothing here is random or looks at a clock: the same comparison and anchor give the same landing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wsis_desktop.model.anchor import Anchor, anchor_at
from wsis_desktop.model.comparison import Comparison, Link, Relation, Side, Span, joined_text, part_spans
from wsis_desktop.model.note import CarriedStatus
from wsis_desktop.model.revision import Kind
from wsis_desktop.notebook.finding import Found, Searched, aligned, context_score, occurrences, says_enough, share_kept

# How much of the words must be kept, or alike, to be taken for the same place.
_MOST_OF_IT: Final = 0.5
_LIKE_IN_SECTION: Final = 0.75
_LIKE_ANYWHERE: Final = 0.8
_SUGGESTED: Final = 0.3
_PART: Final = 0.25
_SAME_CONTEXT: Final = 0.6
_WHOLLY_SAME_CONTEXT: Final = 0.9
_NO_LONE_WORD: Final = 2
_CLEARLY: Final = 0.1
_SUGGESTIONS: Final = 3


@dataclass(frozen=True, slots=True)
class Landing:
    """What became of an anchor: its new place, None when detached, and other places that it may belong to, best first."""

    status: CarriedStatus
    confidence: float
    anchor: Anchor | None
    offers: tuple[Anchor, ...] = ()


class Lander:
    """Finds the landings of many anchors along one comparison."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._link_of = comparison.link_of(Side.OLD)
        self._searched = Searched(comparison.new.paragraphs)
        self._by_text: dict[str, list[int]] = {}
        for each in comparison.old.paragraphs:
            self._by_text.setdefault(each.text, []).append(each.index)

    def land(self, anchor: Anchor) -> Landing:
        """Return what became of an anchor."""
        index = self._origin(anchor)
        if index is None:
            return self._elsewhere(anchor, None)
        link = self._comparison.links[self._link_of[index]]
        if not link.new:
            return self._elsewhere(anchor, index)
        return self._words(anchor, index, link) if anchor.quotation else self._paragraph(anchor, index, link)

    def _origin(self, anchor: Anchor) -> int | None:
        """Return the old paragraph that an anchor stands on, also when a newer reading counts otherwise."""
        if anchor.document != self._comparison.old.sha256:
            return None
        old = self._comparison.old.paragraphs
        if anchor.paragraph < len(old) and old[anchor.paragraph].text == anchor.text:
            return anchor.paragraph
        same = self._by_text.get(anchor.text)
        if same:
            return min(same, key=lambda index: (abs(index - anchor.paragraph), index))
        alike = [
            (
                share_kept(anchor.text, each.text) * share_kept(each.text, anchor.text),
                -abs(each.index - anchor.paragraph),
            )
            for each in old
        ]
        best = max(range(len(old)), key=alike.__getitem__, default=None)
        return best if best is not None and alike[best][0] >= _LIKE_IN_SECTION else None

    # -- where the link says -------------------------------------------------------------------------------------------

    def _paragraph(self, anchor: Anchor, index: int, link: Link) -> Landing:
        """Land a note on a whole paragraph."""
        parts = self._parts(anchor.text, index, link)
        place, share = parts[0]
        if link.relation is Relation.UNCHANGED:
            return self._landed(_moved_or(CarriedStatus.SAME_TEXT, link), _sure(link), place)
        others = [part for part, of_it in parts[1:] if of_it >= _PART * share]
        if others and link.relation in {Relation.SPLIT, Relation.RECAST}:
            offers = tuple(anchor_at(self._comparison.new, part) for part in others)
            return self._landed(CarriedStatus.SPLIT, _sure(link), place, offers=offers)
        if share == 0:
            # The engine linked the list around it; of this paragraph nothing is there.
            return self._elsewhere(anchor, index)
        return self._landed(_moved_or(CarriedStatus.TEXT_EDITED, link), _sure(link), place)

    def _parts(self, text: str, index: int, link: Link) -> list[tuple[int, float]]:
        """Return the new paragraphs of a link with the share of a text's words that went there, most first."""
        new = self._comparison.new.paragraphs
        if len(link.new) == 1:
            share = 1.0 if len(link.old) == 1 else share_kept(text, new[link.new[0]].text)
            return [(link.new[0], share)]
        shares = [(part, share_kept(text, new[part].text)) for part in link.new]
        # Of several alike, the one that stands where this one stood.
        turn = link.old.index(index) * len(link.new) / len(link.old)
        return sorted(shares, key=lambda each: (-each[1], abs(link.new.index(each[0]) - turn), each[0]))

    def _words(self, anchor: Anchor, index: int, link: Link) -> Landing:
        """Land a note on words: as they stand in the linked paragraphs, or else what became of them there."""
        exact = self._exact_in_link(anchor, index, link)
        if exact is not None:
            status = _moved_or(CarriedStatus.SAME_TEXT, link)
            return self._landed(status, _sure(link), exact.paragraph, exact.span)
        became = self._became(anchor, index, link)
        best = became[0] if became else None
        if best is None or best.score < _MOST_OF_IT:
            elsewhere = self._same_words_elsewhere(anchor, index, besides=link.new)
            if elsewhere is not None:
                return elsewhere
        if best is None:
            # The paragraph stayed and these words went: the note must be seen beside what is left.
            place = self._parts(self._comparison.old.paragraphs[index].text, index, link)[0][0]
            return self._landed(CarriedStatus.TEXT_EDITED, 0.5 * _sure(link), place)
        others = [each for each in became[1:] if each.score >= _PART]
        status = CarriedStatus.SPLIT if others else _moved_or(CarriedStatus.TEXT_EDITED, link)
        offers = tuple(anchor_at(self._comparison.new, each.paragraph, each.span) for each in others)
        sure = _sure(link) * (0.6 + 0.4 * best.score)
        return self._landed(status, sure, best.paragraph, best.span, offers=offers)

    def _exact_in_link(self, anchor: Anchor, index: int, link: Link) -> Found | None:
        """Return where the words stand as they stood: of several places in the linked paragraphs the one aligned."""
        quotation = anchor.quotation
        if quotation is None:
            return None
        found = self._searched.exact(quotation.exact, quotation.prefix, quotation.suffix, link.new)
        if len(found) < 2:  # noqa: PLR2004 - of one there is no choice
            return found[0] if found else None
        old = self._comparison.old.paragraphs[index].text
        span = _span_in(old, anchor)
        expected = {}
        for part in link.new:
            expected[part] = aligned(old, self._comparison.new.paragraphs[part].text, span) if span else None

        def fits(each: Found) -> tuple[float, int, int]:
            there = expected[each.paragraph]
            overlap = min(there.end, each.span.end) - max(there.start, each.span.start) if there else 0
            return each.score + (overlap > 0), -each.paragraph, -each.span.start

        return max(found, key=fits)

    def _became(self, anchor: Anchor, index: int, link: Link) -> list[Found]:
        """Return what became of the words in each linked paragraph that holds some of them, most first."""
        span = _span_in(self._comparison.old.paragraphs[index].text, anchor)
        if span is None:
            return []
        olds, news = (self._comparison.paragraphs(link, side) for side in (Side.OLD, Side.NEW))
        old, new = joined_text(olds), joined_text(news)
        shift = part_spans(olds)[link.old.index(index)].start
        found = []
        for part, within in zip(link.new, part_spans(news), strict=True):
            there = aligned(old, new, Span(span.start + shift, span.end + shift), within)
            if there is not None:
                share = share_kept(anchor.words, new[there.start : there.end])
                found.append(Found(part, Span(there.start - within.start, there.end - within.start), share))
        return sorted(found, key=lambda each: (-each.score, each.paragraph))

    # -- elsewhere -----------------------------------------------------------------------------------------------------

    def _elsewhere(self, anchor: Anchor, index: int | None) -> Landing:
        """Land an anchor whose paragraph is gone."""
        same = self._same_words_elsewhere(anchor, index)
        if same is not None:
            return same
        section = self._section_of(anchor, index)
        for among, least in ((section, _LIKE_IN_SECTION), (None, _LIKE_ANYWHERE)):
            found = self._searched.like(anchor.words, among) if says_enough(anchor.words) else []
            if found and found[0].score >= least and (len(found) == 1 or found[0].score - found[1].score >= _CLEARLY):
                status = CarriedStatus.TEXT_EDITED if among is not None else CarriedStatus.MOVED
                return self._landed(status, 0.7 * found[0].score, found[0].paragraph, _span_of(anchor, found[0]))
        return Landing(CarriedStatus.DETACHED, 0.0, None, self._suggestions(anchor, index))

    def _same_words_elsewhere(self, anchor: Anchor, index: int | None, besides: Sequence[int] = ()) -> Landing | None:
        """Land on the same words where they stand in the same context, or only once and are no common phrase."""
        quotation = anchor.quotation
        prefix, suffix = (quotation.prefix, quotation.suffix) if quotation else ("", "")
        among = set(range(len(self._comparison.new.paragraphs))) - set(besides)
        found = self._searched.exact(anchor.words, prefix, suffix, among) if anchor.words.strip() else []
        if not quotation and not says_enough(anchor.words):
            # A short line is the same paragraph where it is most of one, and a phrase elsewhere.
            found = [each for each in found if len(each.span) >= _MOST_OF_IT * self._length(each.paragraph)]
        if found and self._is_the_place(anchor, found):
            best = found[0]
            sure = 0.9 if len(found) == 1 else 0.75
            return self._landed(CarriedStatus.MOVED, sure, best.paragraph, _span_of(anchor, best))
        return self._along_trace(anchor, index)

    def _is_the_place(self, anchor: Anchor, found: Sequence[Found]) -> bool:
        """Tell whether the best of some places is surely meant."""
        alone = len(found) == 1 or found[0].score - found[1].score >= _CLEARLY
        # A lone word or number stands everywhere: only where all around it is the same is it the same.
        least = _SAME_CONTEXT if says_enough(anchor.words, _NO_LONE_WORD) else _WHOLLY_SAME_CONTEXT
        if anchor.quotation and found[0].score >= least and alone:
            return True
        return len(found) == 1 and (says_enough(anchor.words) or not anchor.quotation)

    def _along_trace(self, anchor: Anchor, index: int | None) -> Landing | None:
        """Land where a trace says that the passage went which held these words."""
        span = _span_in(self._comparison.old.paragraphs[index].text, anchor) if index is not None else None
        for trace in self._comparison.traces if span else ():
            inside = span and min(trace.old.end, span.end) - max(trace.old.start, span.start)
            if span and trace.old.paragraph == index and inside and inside >= _MOST_OF_IT * len(span):
                text = self._comparison.new.paragraphs[trace.new.paragraph].text
                passage = text[trace.new.start : trace.new.end]
                there = next(occurrences(passage, anchor.words), None) or aligned(
                    anchor.words, passage, Span(0, len(anchor.words))
                )
                if there is not None and share_kept(anchor.words, passage[there.start : there.end]) >= _MOST_OF_IT:
                    found = Span(there.start + trace.new.start, there.end + trace.new.start)
                    place = Found(trace.new.paragraph, found, trace.similarity)
                    sure = 0.8 * trace.similarity
                    return self._landed(CarriedStatus.MOVED, sure, place.paragraph, _span_of(anchor, place))
        return None

    def _section_of(self, anchor: Anchor, index: int | None) -> frozenset[int]:
        """Return the new paragraphs of the section that an old one stood in: by where its neighbours went, and by name."""
        new = self._comparison.new.paragraphs
        sections = {anchor.section} if anchor.section else set()
        if index is not None:
            old = self._comparison.old.paragraphs
            for each in old:
                if each.section == old[index].section and each.kind is not Kind.FOOTNOTE:
                    sections |= {
                        new[part].section for part in self._comparison.links[self._link_of[each.index]].new[:1]
                    }
        return frozenset(each.index for each in new if each.section in sections)

    def _suggestions(self, anchor: Anchor, index: int | None) -> tuple[Anchor, ...]:
        """Return what is most like the lost text, then what now stands where it stood."""
        places = [
            (each.paragraph, each.span if anchor.quotation else None)
            for each in self._searched.like(anchor.text)[:_SUGGESTIONS]
            if each.score >= _SUGGESTED
        ]
        neighbour = self._neighbour(index)
        if neighbour is not None and neighbour not in {place for place, _ in places}:
            places.append((neighbour, None))
        return tuple(anchor_at(self._comparison.new, place, span) for place, span in places)

    def _neighbour(self, index: int | None) -> int | None:
        """Return the new paragraph that the nearest one before, or else behind, became."""
        if index is None:
            return None
        links = self._comparison.links
        for near in range(index - 1, -1, -1):
            if new := links[self._link_of[near]].new:
                return new[-1]
        for near in range(index + 1, len(self._link_of)):
            if new := links[self._link_of[near]].new:
                return new[0]
        return None

    # -- the landing ---------------------------------------------------------------------------------------------------

    def _landed(
        self,
        status: CarriedStatus,
        confidence: float,
        paragraph: int,
        span: Span | None = None,
        *,
        offers: tuple[Anchor, ...] = (),
    ) -> Landing:
        return Landing(status, round(confidence, 3), anchor_at(self._comparison.new, paragraph, span), offers)

    def _length(self, paragraph: int) -> int:
        return len(self._comparison.new.paragraphs[paragraph].text)


def _moved_or(status: CarriedStatus, link: Link) -> CarriedStatus:
    return CarriedStatus.MOVED if link.moved else status


def _sure(link: Link) -> float:
    """Return how sure a link is; what is word for word the same is as sure as can be."""
    return max(link.confidence, 0.99 if link.relation is Relation.UNCHANGED and not link.moved else 0.0)


def _span_in(text: str, anchor: Anchor) -> Span | None:
    """Return where an anchor's words stand in their old paragraph as it is read now."""
    if anchor.quotation is None:
        return Span(0, len(text))
    if text[anchor.span.start : anchor.span.end] == anchor.words:
        return anchor.span
    places = list(occurrences(text, anchor.words))
    if places:
        quotation = anchor.quotation
        return max(
            places, key=lambda span: (context_score(text, span, quotation.prefix, quotation.suffix), -span.start)
        )
    return aligned(anchor.text, text, anchor.span)


def _span_of(anchor: Anchor, found: Found) -> Span | None:
    """Return the words to land on; a note on a whole paragraph lands on a whole one."""
    return found.span if anchor.quotation else None
