"""Rows of two columns of cells: where one column has a gap between two rows, so has the other at the same height.

Paragraphs of two columns of prose are parted at the same heights by chance alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from wsis_desktop.reading.pdf.lines.line import Line

# So many gaps show that columns have them in common; prose has two or three by chance.
_FEWEST = 4
# The share of rows that have a short cell, and how many lines that has.
_MOST_ROWS, _SHORT = 0.5, 2
# A gap is wider than the distance between the lines of a cell, in such distances; base lines that differ by less are one.
_WIDER, _ONE_BASE = 1.2, 1.0
# Lines of a cell are no nearer than this, in sizes of their letters, and marks of notes are raised by less.
_NEAREST, _RAISED = 0.8, 0.45

_Gap = tuple[float, float]


def are_level_rows(left: Sequence[Line], right: Sequence[Line], across: Sequence[Line]) -> bool:
    """Tell whether two columns are parted into rows at the same heights throughout, between the lines that go `across`.

    A cell of one line may stand anywhere beside one of several, so gaps may be wider than what parts the rows. Most rows
    have a short cell, and one of another height or as short beside it: texts set beside their translations have none, and
    paragraphs of one height in both columns say nothing.
    """
    if not left or not right:
        return False
    least = _NEAREST * min(line.size for line in (*left, *right))
    common = 0
    rows: list[tuple[int, int]] = []
    for one, other in _between(left, right, sorted(line.base for line in across)):
        leading = min((_least_distance(side) for side in (one, other) if len(side) > 1), default=0.0)
        if len(one) + len(other) > _FEWEST and leading < least:
            return False  # lines of several columns stand beside each other
        gaps, others = _gaps(one, other, leading), _gaps(other, one, leading)
        if len(gaps) != len(others) or not _are_in_common(gaps, others):
            return False
        # Lines that all stand equally far apart show no rows.
        if len(gaps) < len(one) - 1 or len(others) < len(other) - 1:
            common += len(gaps)
            rows += zip(_heights(one, gaps), _heights(other, others), strict=True)
    telling = sum(min(row) <= _SHORT and (row[0] != row[1] or row[0] == 1) for row in rows)
    return common >= _FEWEST and telling >= _MOST_ROWS * len(rows)


def _between(
    left: Sequence[Line], right: Sequence[Line], across: Sequence[float]
) -> Iterator[tuple[list[float], list[float]]]:
    """Yield the base lines that two columns have between those of the lines across."""
    bounds = [float("-inf"), *across, float("inf")]
    for top, bottom in pairwise(bounds):
        sides = ([line for line in side if top < line.base < bottom] for side in (left, right))
        one, other = map(_bases, sides)
        if one or other:
            yield one, other


def _bases(lines: Sequence[Line]) -> list[float]:
    """Return the base lines of a column from top to bottom; words of one line share one, with the marks raised above it."""
    bases: list[float] = []
    for line in sorted(lines, key=lambda line: -line.base):
        if not bases or bases[-1] - line.base > _RAISED * line.size:
            bases.append(line.base)
    return bases[::-1]


def _least_distance(bases: Sequence[float]) -> float:
    return min(b - a for a, b in pairwise(bases))


def _gaps(bases: Sequence[float], beside: Sequence[float], leading: float) -> list[_Gap]:
    """Return the gaps of a column that lie beside another: what ends a paragraph may stand above one of the two alone."""
    return [
        (a, b)
        for a, b in pairwise(bases)
        if beside and b - a > _WIDER * leading and b > beside[0] + _ONE_BASE and a < beside[-1] - _ONE_BASE
    ]


def _heights(bases: Sequence[float], gaps: Sequence[_Gap]) -> list[int]:
    """Return how many lines a column has between its gaps."""
    ends = [float("-inf"), *(upper for upper, _ in gaps), bases[-1] if bases else 0.0]
    return [sum(above < base <= end for base in bases) for above, end in pairwise(ends)]


def _are_in_common(gaps: Sequence[_Gap], others: Sequence[_Gap]) -> bool:
    """Tell whether each gap overlaps its neighbour by what parts rows, which the narrowest of them shows."""
    least = min((b - a for a, b in (*gaps, *others)), default=0.0) - _ONE_BASE
    pairs = zip(gaps, others, strict=True)
    return all(min(one[1], other[1]) - max(one[0], other[0]) >= least for one, other in pairs)
