"""A comparison seen by its brackets and tags; several revisions, by how many brackets were open in each."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Generator, Iterable, Sequence
from dataclasses import replace
from typing import Final

from wsis_desktop.comparing.surveying.bracket_turns import bracket_turns
from wsis_desktop.model.brackets import Bracket, Brackets, Spot, brackets_of
from wsis_desktop.model.comparison import Comparison, Side, part_spans
from wsis_desktop.model.history import History, Place, Thread
from wsis_desktop.model.lens import Count, Lens, LensSection, SeenBracket, SeenTag, Standing, Trend, Turn
from wsis_desktop.model.progress import finish
from wsis_desktop.model.revision import Kind, Paragraph, TagKind

_AT_ONCE = 60
_LONGEST = 160
_STANDINGS: Final = {
    TagKind.AGREED: Standing.AGREED,
    TagKind.AGREED_AD_REF: Standing.AGREED,
    TagKind.AGREED_IN_INFORMALS: Standing.AGREED,
    TagKind.PRELIMINARILY_AGREED: Standing.AGREED,
    TagKind.SUGGESTED_FOR_CLOSURE: Standing.CLOSED,
    TagKind.CLOSED: Standing.CLOSED,
    TagKind.PENDING: Standing.PENDING,
}


def lens(comparison: Comparison) -> Lens:
    """See a whole comparison by its brackets and tags."""
    return finish(lens_parts(comparison))


def lens_parts(comparison: Comparison) -> Generator[None, None, Lens]:
    """See a comparison by its brackets and tags in short steps, as `lens` does."""
    brackets: dict[Side, Brackets] = {}
    for side in Side:
        brackets[side] = brackets_of(comparison.revision(side).paragraphs)
        yield
    turned: dict[Side, set[Spot]] = {side: set() for side in Side}
    for at, link in enumerate(comparison.links):
        turns = bracket_turns(comparison, link)
        for side, offsets in ((Side.OLD, turns.went), (Side.NEW, turns.came)):
            turned[side].update(_spots(comparison.paragraphs(link, side), offsets))
        if at % _AT_ONCE == _AT_ONCE - 1:
            yield
    yield
    return _Lens(comparison, brackets, turned).lens()


def bracket_trend(history: History, shown: int) -> Trend:
    """Count the open brackets of each revision by the sections of the one that is `shown`.

    What stands in none of its sections any more counts where its heading does, else in the totals alone.
    """
    heads = [_headings(revision.paragraphs) for revision in history.revisions]
    threads = {place: thread for thread in history.threads for place in thread.places}
    totals: list[int] = []
    sections: dict[int | None, Counter[int]] = defaultdict(Counter)
    for at, revision in enumerate(history.revisions):
        found = brackets_of(revision.paragraphs)
        totals.append(found.count)
        for _, bracket in found.walk():
            paragraph = bracket.start.paragraph
            places = (Place(at, paragraph), Place(at, _head(heads[at], paragraph) or 0))
            there = next((index for place in places if (index := _index(threads, place, shown)) is not None), None)
            if there is not None:
                sections[_head(heads[shown], there)][at] += 1
    count = len(history.revisions)
    return Trend(tuple(totals), {head: tuple(found[at] for at in range(count)) for head, found in sections.items()})


class _Lens:
    """Gathers the brackets and tags of one comparison under the headings of its new text."""

    def __init__(self, comparison: Comparison, brackets: dict[Side, Brackets], turned: dict[Side, set[Spot]]) -> None:
        self._comparison = comparison
        self._brackets = brackets
        self._turned = turned
        self._link_of = {side: comparison.link_of(side) for side in Side}
        self._heads = _headings(comparison.new.paragraphs)
        self._sections = self._sections_of_links()

    def lens(self) -> Lens:
        """Return what was gathered."""
        seen: dict[int | None, list[SeenBracket]] = defaultdict(list)
        counts: dict[int | None, Count] = defaultdict(Count)
        for side in (Side.NEW, Side.OLD):
            for depth, bracket in self._brackets[side].walk():
                link = self._link_of[side][bracket.start.paragraph]
                section = self._section(side, bracket.start.paragraph)
                counts[section] += Count(now=1) if side is Side.NEW else Count(before=1)
                turned = bracket.start in self._turned[side]
                if side is Side.NEW or turned:
                    turn = (Turn.OPENED if side is Side.NEW else Turn.GONE) if turned else Turn.STAYED
                    seen[section].append(self._seen(side, bracket, depth, turn, link))
        tags = self._tags()
        tagged = self._tagged()
        held = {*counts, *tags}
        order = sorted(held, key=lambda head: -1 if head is None else head)
        sections = tuple(
            LensSection(
                head, self._title(head), counts[head], _ordered(seen[head]), tuple(tagged[head]), _told(tags[head])
            )
            for head in order
        )
        return Lens(sections, sum(counts.values(), Count()), _told(_summed(tags.values())))

    def _sections_of_links(self) -> list[int | None]:
        """Return the heading under which each link stands in the new text; what was deleted, where it stood."""
        found: list[int | None] = []
        here: int | None = None
        for link in self._comparison.links:
            here = _head(self._heads, link.new[0]) if link.new else here
            found.append(here)
        return found

    def _section(self, side: Side, paragraph: int) -> int | None:
        if side is Side.NEW:
            return _head(self._heads, paragraph)
        return self._sections[self._link_of[side][paragraph]]

    def _seen(self, side: Side, bracket: Bracket, depth: int, turn: Turn, link: int) -> SeenBracket:
        text = self._comparison.revision(side).paragraphs[bracket.start.paragraph].text
        alone = bracket.end.paragraph == bracket.start.paragraph
        words = text[bracket.start.offset + 1 : bracket.end.offset - 1 if alone else None]
        cut = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
        return SeenBracket(side, bracket.start, bracket.end, depth, turn, link, cut, bracket.proposer)

    def _title(self, head: int | None) -> str:
        paragraph = self._comparison.new.paragraphs[head] if head is not None else None
        if paragraph is None or paragraph.kind is Kind.FOOTNOTE:
            return ""
        return " ".join(filter(None, (paragraph.printed_label, paragraph.text)))

    def _tags(self) -> dict[int | None, dict[Standing, Count]]:
        found: dict[int | None, dict[Standing, Count]] = defaultdict(lambda: defaultdict(Count))
        for side in Side:
            one = Count(now=1) if side is Side.NEW else Count(before=1)
            for paragraph in self._comparison.revision(side).paragraphs:
                for standing in {_STANDINGS[tag.kind] for tag in paragraph.tags if tag.kind in _STANDINGS}:
                    found[self._section(side, paragraph.index)][standing] += one
        return found

    def _tagged(self) -> dict[int | None, list[SeenTag]]:
        """Return the tags that stand in the new text, and those that went from the old one, by headings."""
        found: dict[int | None, list[SeenTag]] = defaultdict(list)
        for at in range(len(self._comparison.links)):
            held = {side: self._tags_of(at, side) for side in Side}
            for side, gone in ((Side.NEW, Turn.OPENED), (Side.OLD, Turn.GONE)):
                across = {each.standing for each in held[side.other]}
                for each in held[side]:
                    if each.standing not in across:
                        found[self._sections[at]].append(replace(each, turn=gone))
                    elif side is Side.NEW:
                        found[self._sections[at]].append(each)
        return found

    def _tags_of(self, at: int, side: Side) -> list[SeenTag]:
        paragraphs = self._comparison.paragraphs(self._comparison.links[at], side)
        return [
            SeenTag(side, each.index, at, _STANDINGS[tag.kind], Turn.STAYED, tag.printed)
            for each in paragraphs
            for tag in each.tags
            if tag.kind in _STANDINGS
        ]


def _spots(paragraphs: Sequence[Paragraph], offsets: Iterable[int]) -> Iterable[Spot]:
    """Return the places of offsets in a link's joined text."""
    spans = part_spans(paragraphs)
    starts = [span.start for span in spans]
    for offset in offsets:
        at = bisect_right(starts, offset) - 1
        yield Spot(paragraphs[at].index, offset - starts[at])


def _headings(paragraphs: Sequence[Paragraph]) -> list[int]:
    """Return the headings, and the first footnote: notes stand under none, so it ends the last section."""
    note = next((each.index for each in paragraphs if each.kind is Kind.FOOTNOTE), len(paragraphs))
    return [each.index for each in paragraphs if each.kind is Kind.HEADING or each.index == note]


def _head(heads: Sequence[int], paragraph: int) -> int | None:
    at = bisect_right(heads, paragraph) - 1
    return heads[at] if at >= 0 else None


def _index(threads: dict[Place, Thread], place: Place, revision: int) -> int | None:
    thread = threads.get(place)
    return thread.at(revision) if thread else None


def _ordered(brackets: list[SeenBracket]) -> tuple[SeenBracket, ...]:
    """Return brackets in the order of the text; those that are gone, behind what stands in their paragraph's place."""
    return tuple(sorted(brackets, key=lambda each: (each.link, each.side is Side.OLD, each.start)))


def _summed(tags: Iterable[dict[Standing, Count]]) -> dict[Standing, Count]:
    total: dict[Standing, Count] = defaultdict(Count)
    for each in tags:
        for standing, count in each.items():
            total[standing] += count
    return total


def _told(tags: dict[Standing, Count]) -> tuple[tuple[Standing, Count], ...]:
    return tuple((standing, tags[standing]) for standing in Standing if standing in tags)
