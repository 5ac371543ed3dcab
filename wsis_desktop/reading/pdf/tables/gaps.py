"""The strips between the columns of a table, as single lines show them: wide gaps, and what stays free beside full cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from wsis_desktop.reading.blocks.line_ends import is_spaceless
from wsis_desktop.reading.labels import find_head
from wsis_desktop.reading.pdf.columns.stretched import is_stretched
from wsis_desktop.reading.pdf.lines.cells import part_of
from wsis_desktop.reading.pdf.lines.line import Line, Word

LEAST_STRIP: Final = 5.0
# Cells that begin at one place, in points; the gap before a cell is so much wider than the spaces in the cells of its row.
ONE_PLACE: Final = 0.5
_WIDER_BY: Final = 1.25
# What is left of a strip beside a full cell, in sizes of the letters, and how near cells begin below each other.
_LEAST_OF_FULL, _ALIGNED = 0.15, 0.6
# Words that overlap by more, in points, are none of one text.
_OVER = 0.25

# So many words have a space besides the gap between them.
_CELL_WORDS: Final = 2

TERMINAL: Final = ".:;!?…。；：！？؛؟।"
_SPACE: Final = 0.25
# How wide a column is shows no more exactly than so much of the letters' size.
_SLACK: Final = 0.05

Strip = tuple[float, float]


def gaps_in(flow: Sequence[Line], at: int) -> list[Strip]:
    """Return the wide gaps inside a line, from left to right, without the one behind its label."""
    line = flow[at]
    if not line.tabs or line.prose:
        return []
    head = find_head(line.text, heading=True)
    behind_label = head.end if head else 0
    if is_stretched(flow, at, behind_label):
        return []
    return [(before.x1, behind.x0) for before, behind in wide_gaps(line) if behind.start > behind_label]


def wide_gaps(line: Line) -> Iterator[tuple[Word, Word]]:
    """Yield the words before and behind each gap of a line that is wider than a space."""
    return ((before, behind) for before, behind in pairwise(line.words) if behind.start in line.tabs)


def is_aligned(line: Line, above: list[Line], strip: Strip) -> bool:
    """Tell a line whose first cell is full, so that next to no gap is left: the next cell begins where those above it do."""
    at = _first_behind(line, strip)
    head = find_head(line.text, heading=True)
    if not at or (head is not None and line.words[at].start <= head.end) or not _is_wide(line, [at]):
        return False
    firsts = (other.words[_first_behind(other, strip)] for other in above)
    return any(abs(first.x0 - line.words[at].x0) < ONE_PLACE for first in firsts)


def _first_behind(line: Line, strip: Strip) -> int:
    """Return the place of the first word behind a strip; 0 where all words stand on one side of it."""
    return next((at for at, word in enumerate(line.words) if word.x0 >= strip[1] - 1), 0)


def in_line(one: Line, other: Line, shift: float = 0.0) -> bool:
    """Tell whether two cells begin, end or have their middle at one place, the first one moved by `shift`."""
    edges = ((one.x0, other.x0), (one.x1, other.x1), ((one.x0 + one.x1) / 2, (other.x0 + other.x1) / 2))
    return any(abs(a + shift - b) <= ONE_PLACE for a, b in edges)


def is_wide_at(line: Line, strip: Strip, others: Iterable[Strip]) -> bool:
    """Tell whether a line has a gap at a strip that is wider than all but those at other strips."""
    places = [at for each in (strip, *others) if (at := _first_behind(line, each))]
    return _first_behind(line, strip) in places and _is_wide(line, places)


def goes_on_below(flow: Sequence[Line], at: int, strip: Strip) -> bool:
    """Tell a line whose cell behind a strip begins right at it, as does the line below, which goes on there."""
    place = _first_behind(flow[at], strip)
    lines = [flow[at].words[place].x0, *(line.x0 for line in flow[at + 1 : at + 2])]
    return place > 0 and len(lines) > 1 and all(abs(x0 - strip[1]) <= ONE_PLACE for x0 in lines)


def _is_wide(line: Line, places: Sequence[int]) -> bool:
    """Tell whether the gaps before some words are wider than all others in a line, and not for a mark that stood there."""
    gaps = [b.x0 - a.x1 for a, b in pairwise(line.words)]
    others = [gap for at, gap in enumerate(gaps, 1) if at not in places]
    marked = any(line.words[at - 1].end <= offset <= line.words[at].start for at in places for offset, _ in line.marks)
    return not marked and min(gaps[at - 1] for at in places) > _WIDER_BY * max(others, default=0.0)


def shows_cells(line: Line, strips: list[Strip], *, surely: bool = False) -> bool:
    """Tell a line of cells from prose that has a space at each strip: cells begin at their edges or behind wide gaps.

    Where the edges may be others, wide gaps alone tell it `surely`.
    """
    places = [at for at in (_first_behind(line, strip) for strip in strips) if at]
    edges = all(abs(line.words[at].x0 - strip[1]) <= 1 for strip in strips if (at := _first_behind(line, strip)))
    return not places or (edges and not surely) or _is_wide(line, places)


def runs_over(line: Line, strips: Sequence[Strip]) -> bool:
    """Tell prose that happens to have a space at each strip that it reaches: none is a wide gap, nor wider than its others.

    Where all letters are of one width, spaces may stand below each other in line after line; the one behind a label is none.
    """
    places = [at for strip in strips if (at := _first_behind(line, strip))]
    gaps = [(b.x0 - a.x1, b.start in line.tabs) for a, b in pairwise(line.words)]
    head = find_head(line.text, heading=True)
    label = next((at for at, word in enumerate(line.words) if head and word.start >= head.end), 0)
    others = [gap for at, (gap, _) in enumerate(gaps, 1) if at not in places and at > label and gap > 0]
    if not places or not others:
        return False
    return not any(wide or gap > _WIDER_BY * min(others) for gap, wide in (gaps[at - 1] for at in places))


def are_parted(lines: Sequence[Line], strip: Strip, others: Sequence[Strip]) -> bool:
    """Tell several lines whose cells behind a strip begin at one place, each behind a gap wider than its words' spaces."""
    places = [[at for each in (strip, *others) if (at := _first_behind(line, each))] for line in lines]
    if len(lines) == 1 or not all(
        len(each) > len(others) and _is_wide(line, each) for line, each in zip(lines, places, strict=True)
    ):
        return False
    edges = [line.words[at[0]].x0 for line, at in zip(lines, places, strict=True)]
    return max(edges) - min(edges) < ONE_PLACE


def what_stays(strips: Iterable[Strip], line: Line) -> list[Strip]:
    """Return what stays of the strips when a line's words are taken out of them."""
    strips = list(strips)
    left_over: list[Strip] = []
    for x0, x1 in strips:
        left, right = x0, x1
        for begins, ends in line.extents:
            if ends > left and begins < right:
                if begins - left >= right - ends:
                    right = begins
                else:
                    left = ends
        if (left, right) == (x0, x1) or right - left >= LEAST_STRIP:
            left_over.append((left, right))
        elif rest := _beside_full_cell((x0, x1), line, strips) or _behind_full_cell((x0, x1), line, strips):
            left_over.append(rest)
    return left_over


def _beside_full_cell(strip: Strip, line: Line, strips: list[Strip]) -> Strip | None:
    """Return what is left of a strip where a cell is full up to the next one, which begins where it does in other rows.

    It is next to nothing where cells have no padding; but then the file parts words between which no space stands.
    """
    before = max((word.x1 for word in line.words if word.x0 < strip[1] - _ALIGNED), default=strip[0])
    begins = any(abs(word.x0 - strip[1]) <= _ALIGNED for word in line.words)
    left = strip[1] - before
    if begins and _runs_over_at(line, strip):
        return strip
    if begins and left > 0 and _meet(line, strip):
        return before, strip[1]
    if not begins or left < _LEAST_OF_FULL * line.size:
        return None
    return (before, strip[1]) if _shows_others(line, strips) or _is_parted(line, strips) else None


def runs_over_next(word: Word, behind: Word) -> bool:
    """Tell a word too wide for its cell: it ends right of where the next one begins, as no words of prose do."""
    return word.x0 < behind.x0 and word.x1 - behind.x0 > _OVER


def _runs_over_at(line: Line, strip: Strip) -> bool:
    """Tell whether the word of a full cell runs over the one that begins right of a strip."""
    return any(
        runs_over_next(word, behind) and abs(behind.x0 - strip[1]) <= _ALIGNED for word, behind in pairwise(line.words)
    )


def _meet(line: Line, strip: Strip) -> bool:
    """Tell whether the word that begins right of a strip follows the one before it without the space that prose has."""
    at = _first_behind(line, strip)
    if not at:
        return False
    before, word = line.words[at - 1], line.words[at]
    if before.end < word.start and word.x0 - before.x1 >= _LEAST_OF_FULL * line.size:
        return False
    return not any(map(is_spaceless, (line.text[before.end - 1], line.text[word.start])))


def _behind_full_cell(strip: Strip, line: Line, strips: Sequence[Strip]) -> Strip | None:
    """Return what is left of one of several strips where a line ends in a cell that is all but full."""
    ends = line.x1 <= strip[1] - _LEAST_OF_FULL * line.size
    return (line.x1, strip[1]) if ends and len(strips) > 1 and line.x1 > strip[0] else None


def _shows_others(line: Line, strips: list[Strip]) -> bool:
    """Tell whether a line has gaps at all strips but one."""
    return len(strips) > 1 and sum(is_shown(gap, strips) for gap in gaps_in([line], 0)) >= len(strips) - 1


def _is_parted(line: Line, strips: Sequence[Strip]) -> bool:
    """Tell a line with words in two cells, parted by a gap that is wider than the spaces of either."""
    between = [strip for strip in strips if line.x0 < strip[1] - 1 and line.x1 > strip[1]]
    if len(between) != 1 or len(line.words) <= _CELL_WORDS:
        return False
    at = _first_behind(line, between[0])
    return at > 0 and _is_wide(line, [at])


def is_shown(strip: Strip, known: list[Strip]) -> bool:
    """Tell whether one of the known strips overlaps this one."""
    return any(strip[0] < x1 and x0 < strip[1] for x0, x1 in known)


def cells_of(lines: list[Line], strips: list[Strip]) -> list[list[Line]]:
    """Cut lines into the cells between strips; words belong to the side of a strip on which they begin."""
    middles = [(x0 + x1) / 2 for x0, x1 in strips]
    cells: list[list[Line]] = [[] for _ in range(len(strips) + 1)]
    for line in lines:
        start = 0
        while start < len(line.words):
            column = sum(line.words[start].x0 >= middle for middle in middles)
            end = start
            while end < len(line.words) and sum(line.words[end].x0 >= middle for middle in middles) == column:
                end += 1
            cells[column].append(part_of(line, start, end))
            start = end
    return cells


def lacked_room(upper: Line, lower: Line, width: float) -> bool:
    """Tell whether the first word of a line would not have fitted behind an unfinished one in a cell so wide."""
    return upper.text[-1] not in TERMINAL and needed(upper, lower) > width - _SLACK * upper.size


def needed(upper: Line, lower: Line) -> float:
    """Return how much room the first word of a line would have needed behind the one above it."""
    word = lower.words[0]
    return upper.x1 - upper.x0 + _SPACE * upper.size + word.x1 - word.x0
