"""A comparison becomes an overview: what happened to the text in numbers, part by part.

A part is what stands from one heading to the next, of as many levels as a reader takes in at a glance. A text without
headings, as resolutions are, has its paragraphs for parts, each with its items, so that there is something to see; of a long
one, as many together as leave few enough.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from math import ceil

from wsis_desktop.comparing.surveying.bracket_turns import bracket_turns
from wsis_desktop.comparing.surveying.word_counts import link_word_count
from wsis_desktop.model.brackets import Brackets, brackets_of
from wsis_desktop.model.comparison import Comparison, Link, Relation, Side, Significance
from wsis_desktop.model.overview import BracketCounts, Flow, Overview, Part, Start, WordCount
from wsis_desktop.model.progress import finish
from wsis_desktop.model.revision import Kind, Paragraph

_AT_ONCE = 40
_MOST_STARTS = 6
_FEW_HEADINGS = 2
_AT_A_GLANCE = 40
_MOST_PARTS = 70
_FIRST_WORDS = 60
_WEIGHTY = frozenset(
    {
        *(
            "verb-changed",
            "verb-stronger",
            "verb-weaker",
            "modal-changed",
            "negation",
            "opposite",
            "force-changed",
            "number-changed",
            "date-changed",
        ),
        *("actor-added", "actor-removed", "bracket-opened", "bracket-closed", "qualifier-added", "qualifier-removed"),
    }
)
_WEIGHT = 8
"""So many words of others a reason stands for, where one word turns the sense."""


def overview(comparison: Comparison) -> Overview:
    """Reckon up a whole comparison."""
    return finish(overview_parts(comparison))


def overview_parts(comparison: Comparison) -> Generator[None, None, Overview]:
    """Reckon a comparison up in short steps, as `overview` does."""
    counts: list[WordCount] = []
    for at, link in enumerate(comparison.links):
        if at % _AT_ONCE == _AT_ONCE - 1:
            yield
        counts.append(link_word_count(comparison, link))
    yield
    brackets = {}
    for side in Side:
        brackets[side] = brackets_of(comparison.revision(side).paragraphs)
        yield
    return (yield from _Reckoning(comparison, counts, brackets).overview())


class _Reckoning:
    """Puts the numbers of one comparison together."""

    def __init__(self, comparison: Comparison, counts: Sequence[WordCount], brackets: dict[Side, Brackets]) -> None:
        self._comparison = comparison
        self._counts = counts
        self._brackets = brackets
        begins = _headings(comparison)
        if any(len(each) < _FEW_HEADINGS for each in begins.values()):
            begins = {side: list(_leaders(comparison.revision(side).paragraphs)) for side in Side}
        few = _few(comparison, begins)
        self._firsts = {side: _firsts(comparison.revision(side).paragraphs, few[side]) for side in Side}

    def overview(self) -> Generator[None, None, Overview]:
        """Return the overview, in short steps."""
        links = self._comparison.links
        flows = self._flows()
        yield
        parts = {}
        for side in Side:
            parts[side] = self._parts(side)
            yield
        brackets = yield from self._bracket_counts()
        retitled = tuple(at for at, link in enumerate(links) if self._retitled(link))
        yield
        return Overview(
            sum(self._counts, WordCount()),
            sum(count.new - count.came for count, link in zip(self._counts, links, strict=True) if link.moved),
            parts[Side.OLD],
            parts[Side.NEW],
            flows,
            retitled,
            tuple(move.links[0] for move in self._comparison.moves() if move.section),
            brackets,
            self._starts(),
        )

    def _part_of(self, side: Side, paragraph: int) -> int:
        return max(0, bisect_right(self._firsts[side], paragraph) - 1)

    def _parts(self, side: Side) -> tuple[Part, ...]:
        counts = [WordCount()] * len(self._firsts[side])
        links, link_of = self._comparison.links, self._comparison.link_of(side)
        here = 0
        for link, count in zip(links, self._counts, strict=True):
            if indices := link.indices(side):
                here = self._part_of(side, indices[0])
            if counts and (indices or side is Side.NEW):
                counts[here] += count
        opened = Counter(self._part_of(side, each.start.paragraph) for _, each in self._brackets[side].walk())
        paragraphs = self._comparison.revision(side).paragraphs
        words = self._own_words(side)
        return tuple(
            Part(
                first,
                _title(paragraphs[first]),
                _level(paragraphs[first]),
                words[at],
                counts[at],
                opened[at],
                moved=paragraphs[first].kind is Kind.HEADING and links[link_of[first]].moved,
                retitled=self._retitled(links[link_of[first]]),
            )
            for at, first in enumerate(self._firsts[side])
        )

    def _own_words(self, side: Side) -> Counter[int]:
        """Count the words of each part on one side."""
        words: Counter[int] = Counter()
        for link, count in zip(self._comparison.links, self._counts, strict=True):
            if indices := link.indices(side):
                words[self._part_of(side, indices[0])] += count.old if side is Side.OLD else count.new
        return words

    def _flows(self) -> tuple[Flow, ...]:
        found: dict[tuple[int | None, int | None, bool], tuple[WordCount, int]] = {}
        for at, (link, count) in enumerate(zip(self._comparison.links, self._counts, strict=True)):
            old = self._part_of(Side.OLD, link.old[0]) if link.old else None
            new = self._part_of(Side.NEW, link.new[0]) if link.new else None
            words, first = found.get((old, new, link.moved), (WordCount(), at))
            found[old, new, link.moved] = words + count, first
        flows = (Flow(old, new, words, first, moved) for (old, new, moved), (words, first) in found.items())
        return tuple(sorted(flows, key=lambda flow: (_last(flow.old), _last(flow.new), flow.moved)))

    def _retitled(self, link: Link) -> bool:
        """Tell whether a link says that a heading, or the title, has other words than before."""
        other = link.retitled or link.significance.reaches(Significance.WORDING)
        if not (other and link.old and link.new and link.relation is not Relation.UNCHANGED):
            return False
        first = (self._comparison.paragraphs(link, side)[0] for side in Side)
        return all(each.kind in {Kind.HEADING, Kind.TITLE} for each in first)

    def _bracket_counts(self) -> Generator[None, None, BracketCounts]:
        opened: list[int] = []
        went: list[int] = []
        for at, link in enumerate(self._comparison.links):
            turns = bracket_turns(self._comparison, link)
            went += [at] * len(turns.went)
            opened += [at] * len(turns.came)
            if at % _AT_ONCE == 0:
                yield
        before, now = (self._brackets[side].count for side in (Side.OLD, Side.NEW))
        return BracketCounts(before, now, tuple(opened), tuple(went))

    def _starts(self) -> tuple[Start, ...]:
        """Return the parts of the new text in which most that matters changed, most first."""
        if not self._firsts[Side.NEW]:
            return ()
        gathered: dict[int, list[int]] = {}
        here = 0
        for at, link in enumerate(self._comparison.links):
            here = self._part_of(Side.NEW, link.new[0]) if link.new else here
            if link.change is not None and link.significance is Significance.SUBSTANTIVE:
                gathered.setdefault(here, []).append(at)
        weights = {at: self._weight(at) for links in gathered.values() for at in links}
        ranked = sorted(gathered.items(), key=lambda item: (-sum(weights[at] for at in item[1]), item[0]))
        return tuple(
            Start(
                part,
                max(links, key=lambda at: (weights[at], -at)),
                len(links),
                sum(self._counts[at].changed for at in links),
            )
            for part, links in ranked[:_MOST_STARTS]
        )

    def _weight(self, at: int) -> int:
        edits = self._comparison.links[at].edits
        reasons = {reason for edit in edits for reason in edit.reasons if reason in _WEIGHTY}
        return self._counts[at].changed + _WEIGHT * len(reasons)


def _last(part: int | None) -> tuple[bool, int]:
    return part is None, part or 0


def _headings(comparison: Comparison) -> dict[Side, list[int]]:
    """Return the headings of both sides, down to the deepest level that leaves few enough to take in."""
    heads = {
        side: [each for each in comparison.revision(side).paragraphs if each.kind is Kind.HEADING] for side in Side
    }
    levels = sorted({_level(each) for side in heads.values() for each in side})
    kept = {side: [each.index for each in found if _level(each) <= levels[0]] for side, found in heads.items()}
    for level in levels[1:]:
        deeper = {side: [each.index for each in found if _level(each) <= level] for side, found in heads.items()}
        enough = all(len(each) >= _FEW_HEADINGS for each in kept.values())
        if enough and max(map(len, deeper.values())) > _AT_A_GLANCE:
            break
        kept = deeper
    return kept


def _few(comparison: Comparison, begins: dict[Side, list[int]]) -> dict[Side, list[int]]:
    """Return where parts begin: of more than can be taken in, only every so many of the new text, and what faces these."""
    most = max(map(len, begins.values()))
    if most <= _MOST_PARTS:
        return begins
    lead = Side.NEW if begins[Side.NEW] else Side.OLD
    chosen = begins[lead][:: ceil(most / _AT_A_GLANCE)]
    link_of = comparison.link_of(lead)
    links = (comparison.links[link_of[first]] for first in chosen)
    facing = {link.indices(lead.other)[0] for link in links if link.indices(lead.other) and not link.moved}
    return {lead: chosen, lead.other: sorted(facing)}


def _firsts(paragraphs: Sequence[Paragraph], begins: Sequence[int]) -> list[int]:
    """Return the paragraphs with which a part begins, rising: the first, those where one `begins`, and the first note."""
    note = next((each.index for each in paragraphs if each.kind is Kind.FOOTNOTE), None)
    return sorted({*([0] if paragraphs else []), *begins, *([note] if note is not None else [])})


def _leaders(paragraphs: Sequence[Paragraph]) -> Iterator[int]:
    """Yield the paragraphs that are no item, row or note of another."""
    before = Kind.TITLE
    for each in paragraphs:
        within = each.kind in {Kind.ITEM, Kind.FOOTNOTE} or (each.kind is Kind.ROW and before is Kind.ROW)
        if not within and not (each.kind is Kind.PARAGRAPH and before is Kind.HEADING):
            yield each.index
        before = each.kind


def _title(paragraph: Paragraph) -> str:
    """Return what a part is called: its heading, or the label and first words of its paragraph; a note has none."""
    if paragraph.kind is Kind.FOOTNOTE:
        return ""
    text = paragraph.text if len(paragraph.text) <= _FIRST_WORDS else f"{paragraph.text[:_FIRST_WORDS].rstrip()}…"
    if paragraph.kind in {Kind.HEADING, Kind.TITLE}:
        return " ".join(filter(None, (paragraph.printed_label, paragraph.text))) or paragraph.printed_label
    return " ".join(filter(None, (paragraph.printed_label or str(paragraph.known_as or ""), text)))


def _level(paragraph: Paragraph) -> int:
    return max(1, paragraph.level) if paragraph.kind is Kind.HEADING else 0
