"""The whole of two texts as one tape of entries, in one order: the earlier text's on one side, the later one's on the other.

What stayed in its place is the spine; between two of its entries stands first what the earlier text alone has there, then
what the later one alone has.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from wsis_desktop.model.comparison import Comparison, Link, Side
from wsis_desktop.model.revision import Kind
from wsis_desktop.publishing.redlining.atoms import CELL_END, Sort
from wsis_desktop.publishing.redlining.notes import Notes
from wsis_desktop.publishing.redlining.strokes import Stroke, link_strokes, one_sided, weighed
from wsis_desktop.publishing.runs import Mark


class Stand(StrEnum):
    """Where an entry's text stands: in both texts in its place, in one of them, or moved from one place to another."""

    STAYS = "stays"
    WENT = "went"
    CAME = "came"
    MOVED_AWAY = "moved-away"
    MOVED_HERE = "moved-here"


@dataclass(frozen=True, slots=True)
class Entry:
    """Whole paragraphs of one link. `MOVED_HERE` has its edits in it; `MOVED_AWAY` is the earlier text as it was."""

    link: int
    stand: Stand
    strokes: tuple[Stroke, ...]

    @property
    def is_row(self) -> bool:
        """Tell whether it is a row of a table."""
        return self.strokes[-1].atom.paragraph.kind is Kind.ROW


@dataclass(frozen=True, slots=True)
class _Run:
    """Paragraphs that follow each other, as places in the order of one text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Kept:
    """A link of the spine and the paragraphs that it keeps in their place."""

    link: int
    old: _Run
    new: _Run


class Tape:
    """The entries of a comparison, its footnotes, and the place of each paragraph's link."""

    def __init__(self, comparison: Comparison, *, laid: bool = True) -> None:
        self._comparison = comparison
        self.notes: Notes
        self.link_of: dict[Side, tuple[int, ...]]
        self._order: dict[Side, list[int]]
        self._place: dict[Side, dict[int, int]]
        self._strokes: dict[int, tuple[Stroke, ...]] = {}
        self.entries: tuple[Entry, ...] = ()
        if laid:
            for _ in self.laying():
                pass

    def laying(self) -> Iterator[None]:
        """Put the entries in their order a part at a time; a tape not `laid` has nothing before."""
        self.notes = Notes(self._comparison)
        self.link_of = self.notes.link_of
        yield
        self._order = {side: self._in_order(side) for side in Side}
        self._place = {side: {index: at for at, index in enumerate(self._order[side])} for side in Side}
        yield
        kept: list[_Kept] = []
        for at, link in enumerate(self._comparison.links):
            found = self._candidate(at, link)
            kept += [found] if found else []
            yield
        entries: list[Entry] = []
        for entry in self._entries(_rising(kept)):
            entries.append(entry)
            yield
        self.entries = tuple(entries)
        self._strokes = {}

    def hand_over(self) -> Iterator[Entry]:
        """Yield the entries and keep none: a long text's strokes are let go of one after the other, not at once."""
        left, self.entries = [*reversed(self.entries)], ()
        while left:
            yield left.pop()

    def _in_order(self, side: Side) -> list[int]:
        """Return the paragraphs of a side in the order of its text; footnotes that the text marks stand at their marks."""
        noted = self.notes.of(side)
        return [each.index for each in self._comparison.revision(side).paragraphs if each.index not in noted]

    def _entries(self, spine: Iterable[_Kept]) -> Iterator[Entry]:
        done = dict.fromkeys(Side, 0)
        for kept in spine:
            yield from self._between(done, {Side.OLD: kept.old.start, Side.NEW: kept.new.start})
            yield Entry(kept.link, Stand.STAYS, self._strokes[kept.link])
            done = {Side.OLD: kept.old.end, Side.NEW: kept.new.end}
        yield from self._between(done, {side: len(self._order[side]) for side in Side})

    # -- the spine -----------------------------------------------------------------------------------------------------

    def _candidate(self, at: int, link: Link) -> _Kept | None:
        """Return the one run of paragraphs on each side that a link keeps in their place, if it may have stayed."""
        if link.moved or not link.old or not link.new:
            return None
        old, new = (self._runs(link, side) for side in Side)
        if len(old) == len(new) == 1:
            strokes = link_strokes(self._comparison, link, self.notes)
            kept = _Kept(at, old[0], new[0]) if self._stays(link, strokes) else None
        else:
            kept, strokes = self._part_that_stays(at, old, new)
        if kept is not None:
            self._strokes[at] = strokes
        return kept

    def _part_that_stays(
        self, at: int, old: Sequence[_Run], new: Sequence[_Run]
    ) -> tuple[_Kept | None, tuple[Stroke, ...]]:
        """Return, of a link between whose paragraphs others stand, the runs that share most; the rest went and came."""
        whole = link_strokes(self._comparison, self._comparison.links[at], self.notes)
        parts = [(self._within(whole, one, other), _Kept(at, one, other)) for one in old for other in new]
        for strokes, kept in sorted(parts, key=lambda part: -_kept_letters(part[0])):
            if (
                _kept_letters(strokes)
                and strokes[-1].mark is Mark.KEPT
                and not any(_is_in_row(each) for each in strokes)
            ):
                return kept, strokes
        return None, ()

    def _within(self, strokes: Sequence[Stroke], old: _Run, new: _Run) -> tuple[Stroke, ...]:
        """Return the strokes of a run of paragraphs on either side: what stays is what both runs hold."""
        before, after = (
            {self._order[side][place] for place in range(run.start, run.end)}
            for side, run in ((Side.OLD, old), (Side.NEW, new))
        )
        within: list[Stroke] = []
        for stroke in strokes:
            gone = stroke.atom if stroke.mark is Mark.GONE else stroke.old
            here = gone is not None and gone.paragraph.index in before
            there = stroke.mark is not Mark.GONE and stroke.atom.paragraph.index in after
            if stroke.mark is Mark.KEPT and gone is not None and here and not there:
                within.append(Stroke(Mark.GONE, gone))
            elif stroke.mark is Mark.KEPT and there and not here:
                within.append(Stroke(Mark.CAME, stroke.atom))
            elif here or there:
                within.append(stroke)
        return tuple(within)

    def _runs(self, link: Link, side: Side) -> list[_Run]:
        """Return the runs of a link's paragraphs that follow each other in the text of one side."""
        places = [self._place[side][index] for index in link.indices(side) if index in self._place[side]]
        if len(places) != len(link.indices(side)):
            return []  # a footnote is one of them
        runs: list[_Run] = []
        for place in places:
            if runs and runs[-1].end == place:
                runs[-1] = _Run(runs[-1].start, place + 1)
            else:
                runs.append(_Run(place, place + 1))
        return runs

    def _stays(self, link: Link, strokes: Sequence[Stroke]) -> bool:
        """Tell whether both texts of a link can stand in one: a row only beside a row with as many cells."""
        rows = [each for side in Side for each in self._comparison.paragraphs(link, side) if each.kind is Kind.ROW]
        if not rows:
            return strokes[-1].mark is Mark.KEPT
        cells = [stroke for stroke in strokes if stroke.atom.sort is Sort.CELL]
        return (
            len(link.old) == len(link.new) == 1
            and len(rows) == len(Side)
            and all(cell.mark is Mark.KEPT for cell in cells)
            and all(each.text.count(CELL_END) == len(cells) for each in rows)
        )

    # -- what stands between -------------------------------------------------------------------------------------------

    def _between(self, start: dict[Side, int], end: dict[Side, int]) -> Iterator[Entry]:
        for side in Side:
            for at, indices in self._by_link(self._order[side][start[side] : end[side]], side):
                yield from self._one_sided(at, indices, side)

    def _by_link(self, indices: Iterable[int], side: Side) -> Iterator[tuple[int, list[int]]]:
        """Yield paragraphs that follow each other and are of one link; each row by itself."""
        paragraphs = self._comparison.revision(side).paragraphs
        held: list[int] = []
        for index in indices:
            rows = held and Kind.ROW in (paragraphs[index].kind, paragraphs[held[-1]].kind)
            if held and (rows or self.link_of[side][held[-1]] != self.link_of[side][index]):
                yield self.link_of[side][held[-1]], held
                held = []
            held.append(index)
        if held:
            yield self.link_of[side][held[-1]], held

    def _one_sided(self, at: int, indices: Sequence[int], side: Side) -> Iterator[Entry]:
        link = self._comparison.links[at]
        if self._moves(link):
            if side is Side.NEW:
                yield Entry(at, Stand.MOVED_HERE, link_strokes(self._comparison, link, self.notes))
                return
            stand = Stand.MOVED_AWAY
        else:
            stand = Stand.WENT if side is Side.OLD else Stand.CAME
        mark = Mark.GONE if side is Side.OLD else Mark.CAME
        paragraphs = [self._comparison.revision(side).paragraphs[index] for index in indices]
        edit = weighed(link)
        yield Entry(at, stand, tuple(one_sided(paragraphs, mark, self.notes.of(side), edit)))

    def _moves(self, link: Link) -> bool:
        """Tell whether a link is shown as a move: it has moved, whole, and is no row of a table."""
        if not link.moved or any(len(self._runs(link, side)) != 1 for side in Side):
            return False
        return not any(each.kind is Kind.ROW for side in Side for each in self._comparison.paragraphs(link, side))


def _kept_letters(strokes: Iterable[Stroke]) -> int:
    return sum(len(stroke.atom.text) for stroke in strokes if stroke.mark is Mark.KEPT)


def _is_in_row(stroke: Stroke) -> bool:
    return stroke.atom.paragraph.kind is Kind.ROW


def _rising(kept: Sequence[_Kept]) -> list[_Kept]:
    """Return the most of `kept` that rise on both sides."""
    ordered = sorted(kept, key=lambda each: each.new.start)
    ends: list[int] = []
    tails: list[int] = []
    before: list[int] = []
    for at, each in enumerate(ordered):
        place = bisect_left(ends, each.old.start)
        before.append(tails[place - 1] if place else -1)
        ends[place : place + 1] = [each.old.start]
        tails[place : place + 1] = [at]
    chain: list[_Kept] = []
    at = tails[-1] if tails else -1
    while at >= 0:
        chain.append(ordered[at])
        at = before[at]
    return chain[::-1]
