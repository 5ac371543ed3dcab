"""Rows of a table that come back on other pages: they go on, row by row, to one that is known to be text."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise
from typing import Final

from wsis_desktop.reading.pdf.lines.line import ONE_SIZE, Line

_SAME_LINE: Final = 2.0
_FARTHEST_ROW: Final = 4.5
_NO_WIDER: Final = 1.1
_ALIGNED: Final = 1.0
_LONGEST_CELL: Final = 20
# Two rows, with the text's, show how far apart rows stand; so many columns in common make them rows of one table.
_FEWEST_GAPS, _FEWEST_COLUMNS = 2, 2
_FARTHEST_CHAIN: Final = 12

Row = list[Line]


def is_chained(line: Line, page: Collection[Line], text: Collection[Line]) -> bool:
    """Tell a cell whose row is followed by rows with the same columns, as far as one that is text, none farther off.

    A head or foot may stand in rows as well, but apart from the text; and it has no more than a column's edge in common
    with the long lines of text in two columns.
    """
    before, after = (_chain(line, page, sign=sign) for sign in (-1, 1))
    rows, own, known = [*before[:0:-1], *after], len(before) - 1, set(text)
    gaps = [lower[0].base - upper[0].base for upper, lower in pairwise(rows)]
    above = next((at for at in range(own - 1, -1, -1) if not known.isdisjoint(rows[at])), None)
    below = next((at for at in range(own + 1, len(rows)) if not known.isdisjoint(rows[at])), None)
    return (above is not None and _are_as_near(gaps, above, own)) or (
        below is not None and _are_as_near(gaps, own, below)
    )


def chained(pages: Collection[Collection[Line]], furniture: set[Line]) -> set[Line]:
    """Return those of the lines that passed for furniture which are cells of rows that go on to text."""
    found: set[Line] = set()
    for page in pages:
        doubtful = furniture.intersection(page)
        text = [line for line in page if line not in doubtful] if doubtful else []
        found |= {line for line in doubtful if is_chained(line, page, text)}
    return found


def _are_as_near(gaps: list[float], first: int, last: int) -> bool:
    """Tell rows between two of a chain that are no farther from each other than the others are, or one gap from the next."""
    between, others = gaps[first:last], [*gaps[:first], *gaps[last:]]
    if others:
        return max(between) <= _NO_WIDER * max(others)
    return len(between) >= _FEWEST_GAPS and max(between) <= _NO_WIDER * min(between)


def _chain(line: Line, page: Collection[Line], *, sign: int) -> list[Row]:
    """Return the row of a line and those that follow it down or up the page, in line with each other."""
    alike = [other for other in page if other.turn == line.turn and abs(other.size - line.size) < ONE_SIZE]
    chain = [[other for other in alike if abs(other.base - line.base) < _SAME_LINE]]
    while len(chain) <= _FARTHEST_CHAIN:
        base = chain[-1][0].base
        inner = [other for other in alike if _SAME_LINE < sign * (other.base - base) <= _FARTHEST_ROW * line.size]
        if not inner:
            break
        nearest = min(inner, key=lambda other: sign * other.base).base
        row = [other for other in inner if abs(other.base - nearest) < _SAME_LINE]
        if not _are_of_one_table(chain[-1], row):
            break
        chain.append(row)
    return chain


def _are_of_one_table(row: Row, other: Row) -> bool:
    """Tell rows with several columns in common, one of them too narrow for a column of text."""
    common = [cell for cell in other if any(_is_in_line(cell, beside) for beside in row)]
    several = min(len(row), len(common)) >= _FEWEST_COLUMNS
    return several and any(len(cell.text) <= _LONGEST_CELL for cell in common)


def _is_in_line(cell: Line, other: Line) -> bool:
    return (
        min(abs(cell.x0 - other.x0), abs(cell.x1 - other.x1), abs(cell.x0 + cell.x1 - other.x0 - other.x1) / 2)
        < _ALIGNED
    )
