"""Rows of a drawn table that no rule parts: columns of figures tell them, for those of one row share a base line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from wsis_desktop.reading.pdf.lines.cells import Row
from wsis_desktop.reading.pdf.lines.line import Line

# So many figures below each other, in so many columns at least; fewer may be parts of one cell.
_FEWEST_FIGURES: Final = 3
_FEWEST_COLUMNS: Final = 2
_SAME_LINE: Final = 2.0
_MOSTLY: Final = 0.8
# A figure with its currency and its notes, led to or followed by dots, or a sign for none.
_FIGURE: Final = re.compile(r"[\s.…·*()$€£%+−–—/-]*(?:[\d,.\s]+|X|n/a)?[\s.…·*()$€£%+−–—-]*", re.IGNORECASE)


def parted_by_figures(row: Row) -> list[Row]:
    """Return the rows that a drawn one holds, by the base lines that its columns of figures share."""
    columns = [cell for cell in row.cells[1:] if len(cell) >= _FEWEST_FIGURES and all(map(_is_figure, cell))]
    if len(columns) < _FEWEST_COLUMNS:
        return [row]
    bases = _bases_of(columns)
    shared = sum(all(any(_level(line, base) for line in column) for column in columns) for base in bases)
    if shared < _MOSTLY * len(bases):
        return [row]
    named = [line for line in row.cells[0] if not any(_level(line, base) for base in bases)]
    if len(named) > len(bases):
        return [row]
    starts = sorted([*bases, *(line.base for line in named if _is_alone(line, bases))])
    cells = [
        [[line for line in cell if _row_of(line, starts) == at] for cell in row.cells] for at in range(len(starts))
    ]
    return [Row(cells_of_row) for cells_of_row in cells]


def _is_figure(line: Line) -> bool:
    return _FIGURE.fullmatch(line.text) is not None


def _bases_of(columns: Sequence[Sequence[Line]]) -> list[float]:
    """Return the base lines of all columns, from top to bottom."""
    bases: list[float] = []
    for base in sorted(line.base for column in columns for line in column):
        if not bases or base - bases[-1] > _SAME_LINE:
            bases.append(base)
    return bases


def _level(line: Line, base: float) -> bool:
    return abs(line.base - base) <= _SAME_LINE


def _is_alone(line: Line, bases: Sequence[float]) -> bool:
    """Tell a name over further rows, or one whose figures stand beside its last line, from the rest of a name."""
    above = max((base for base in bases if base < line.base), default=None)
    return above is None or line.base - above > 1.6 * line.size


def _row_of(line: Line, starts: Sequence[float]) -> int:
    return max((at for at, start in enumerate(starts) if start <= line.base + _SAME_LINE), default=0)
