"""The last column of a page, which may hold too little to be known by itself: the columns before it tell what it is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from math import inf
from statistics import median

from wsis_desktop.reading.blocks.line_ends import IDEOGRAPH
from wsis_desktop.reading.pdf.lines.line import Line

AS_WIDE = 0.15
"""By how much two columns of one page may differ in width."""
PROSE_LETTERS = 18
"""So many letters have lines of prose, on average."""
LEAST_COLUMN_LINES = 5
"""So many lines tell of a column that it is one."""
_FEWEST_LINES = 3
_LONG_COLUMN, _ONE_HEIGHT = 15, 0.7
_SMALLER = 0.94
_FAR_ABOVE, _ONE_WIDTH = 2.0, 0.05
_LEAST_GUTTER, _ONE_PLACE = 6.0, 2.0
_ENDS_SENTENCE = tuple(".!?。！？؟।:：")
_CLOSING = "”\"’')]»"

Gutter = tuple[float, float]


def with_last_column(gutters: list[Gutter], page: Sequence[Line]) -> list[Gutter]:
    """Add the gutter before a last column in which next to no prose stands: it begins where columns of one width lead.

    What stands over the columns that are known, such as a title, may stand over that one, too. It may hold but who signed,
    set in, as high up as the text beside it.
    """
    if not gutters:
        return _beside_drawn_rules(page) or _before_drawn_table(page) or _before_the_rest(page)
    middle = sum(gutters[0]) / 2
    lines = [line for line in page if not extent_of(line)[0] < middle < extent_of(line)[1]]
    if not lines:
        return gutters
    first = min(_left(line) for line in lines)
    second = [line for line in lines if _left(line) >= middle]
    width = min(map(_left, second), default=middle) - first
    begin = first + width * (len(gutters) + 1)
    behind = [line for line in second if _left(line) >= begin - _ONE_PLACE]
    end = max((extent_of(line)[1] for line in lines if _left(line) < begin - _ONE_PLACE), default=begin)
    if not behind or end > begin - _LEAST_GUTTER:
        return gutters
    set_in = min(map(_left, behind)) > begin + _ONE_PLACE
    beside = [line for line in second if _left(line) < begin - _ONE_PLACE]
    if set_in and not (max(line.x1 for line in behind) <= begin + width and _are_level(behind, beside)):
        return gutters
    return [*gutters, (end, begin)]


def _left(line: Line) -> float:
    return extent_of(line)[0]


def _are_level(lines: Sequence[Line], others: Sequence[Line]) -> bool:
    """Tell whether the highest of some lines stands as high up as that of the others."""
    highest = [min(line.y0 for line in side) for side in (lines, others) if side]
    return max(highest) - min(highest) < _ONE_HEIGHT * lines[0].size


def _beside_drawn_rules(page: Sequence[Line]) -> list[Gutter]:
    """Return the gutters in which rules are drawn, where text fills one column at least: tables may have such rules, too."""
    found = []
    for x in sorted({x for line in page for x in line.looks.column_rules}):
        beside = [line for line in page if x in line.looks.column_rules and line.grid is None]
        sides = [line for line in beside if line.x1 < x], [line for line in beside if line.x0 > x]
        if all(sides) and any(map(fills_a_column, sides)):
            found.append((max(line.x1 for line in sides[0]), min(line.x0 for line in sides[1])))
    return found


def fills_a_column(lines: Sequence[Line]) -> bool:
    """Tell prose from cells: most lines, but for headings and last lines, reach close to the far edge of the lines."""
    if len(lines) < LEAST_COLUMN_LINES:
        return False
    widths, ends = sorted(line.x1 - line.x0 for line in lines), sorted(line.x1 for line in lines)
    most = int(0.9 * (len(lines) - 1))
    wide = widths[most]
    filled = len(ends) - bisect_left(ends, ends[most] - 0.2 * wide)
    longer = len(widths) - bisect_left(widths, 0.35 * wide)
    letters = sum(map(letters_in, lines)) / len(lines)
    return filled >= 0.5 * longer >= 0.25 * len(widths) and letters >= PROSE_LETTERS


def _before_drawn_table(page: Sequence[Line]) -> list[Gutter]:
    """Return the gutter before a drawn table that is all its column holds: as wide and as high up as the text beside it."""
    grids = [line.grid for line in page if line.grid is not None]
    if not grids:
        return []
    table = max(grids, key=lambda grid: grid.xs[0])
    begin, width = table.xs[0], table.xs[-1] - table.xs[0]
    top = min(grid.ys[0] for grid in grids if grid.xs[0] >= begin - _ONE_PLACE)
    column = [line for line in page if line.base > top and line.grid is not table and line.x0 < begin]
    if len(column) < _LONG_COLUMN:
        return []
    extents = [extent_of(line) for line in column]
    first, end = min(x0 for x0, _ in extents), max(x1 for _, x1 in extents)
    level = min(line.base - line.size for line in column) > top - _FAR_ABOVE * column[0].size
    as_wide = abs(end - first - width) <= _ONE_WIDTH * width
    return [(end, begin)] if as_wide and level and end <= begin - _LEAST_GUTTER else []


def _before_the_rest(page: Sequence[Line]) -> list[Gutter]:
    """Return the gutter before what goes on with a long column that breaks off: nothing stands higher there nor across.

    The rest may be a word or two above a table. Titles and a preamble may stand above all columns.
    """
    for rest in _firsts_farther_right(page):
        below = [line for line in page if line.base > rest.base - _ONE_HEIGHT * rest.size]
        column = [line for line in below if line.x1 < rest.x0 - _LEAST_GUTTER]
        if len(column) < _LONG_COLUMN or any(line.grid is not None for line in column) or not fills_a_column(column):
            continue
        behind = [line for line in below if line not in column]
        alone = all(line.x0 >= rest.x0 - _ONE_PLACE for line in behind)
        if alone and _is_rest([rest], column, [min(column, key=lambda line: line.base)]):
            return [(max(line.x1 for line in column), min(line.x0 for line in behind))]
    return []


def _firsts_farther_right(page: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines in the middle of a sentence above which no line of text begins as far right."""
    farthest = -inf
    for line in sorted((line for line in page if not line.bold), key=lambda line: line.base):
        if line.x0 > farthest + _ONE_PLACE and line.text[0].islower():
            yield line
        farthest = max(farthest, line.x0)


def begins_a_column(lines: list[Line], filled: list[Line], pieces: list[Line], highest: list[Line]) -> bool:
    """Tell the few lines of a text that ends high in its last column: as wide as those of the column before.

    They may be parts of `pieces`, with labels and short cells before them. Where the column before breaks off, the rest may
    be a line or two, or go on in the middle of a sentence: it begins as high as the `highest` of that column, and need not
    be as wide.
    """
    if not lines:
        return False
    width, usual = (max(line.x1 for line in side) - min(line.x0 for line in side) for side in (pieces, filled))
    if width <= (1 + AS_WIDE) * usual and _is_rest(lines, filled, highest):
        return True
    if len(lines) < _FEWEST_LINES:
        return False
    as_wide = abs(width - usual) <= AS_WIDE * usual
    written = sum(map(letters_in, lines)) >= PROSE_LETTERS * len(lines)
    return as_wide and written and min(line.base for line in pieces) < filled[len(filled) // 4].base


def _is_rest(lines: list[Line], filled: list[Line], highest: list[Line]) -> bool:
    """Tell the last lines of a text whose last column but one is long and ends, above its notes, no sentence.

    They begin as high as that column, or as a short line at its head.
    """
    last = max(_without_notes(filled), key=lambda line: line.base)
    first = min(lines, key=lambda line: line.base)
    if len(lines) >= _FEWEST_LINES and not (first.text[0].islower() or _ends_what_is_said(lines)):
        return False
    level = any(abs(first.y0 - line.y0) < _ONE_HEIGHT * line.size for line in highest)
    return level and len(filled) >= _LONG_COLUMN and not last.text.endswith(_ENDS_SENTENCE)


def _ends_what_is_said(lines: list[Line]) -> bool:
    """Tell lines as long as those of prose, of which the last ends a sentence, be it a quotation's."""
    last = max(lines, key=lambda line: line.base)
    written = sum(map(letters_in, lines)) >= PROSE_LETTERS * len(lines)
    return written and last.text.rstrip(_CLOSING).endswith(_ENDS_SENTENCE)


def _without_notes(column: list[Line]) -> list[Line]:
    """Return the lines of a column above the first that is small, or begins with a raised mark, as notes do."""
    usual = median(line.size for line in column)
    notes = [line.base for line in column if line.size < _SMALLER * usual or any(run.raised for run in line.runs[:1])]
    return [line for line in column if line.base < min(notes, default=line.base + 1)] or column


def letters_in(line: Line) -> int:
    """Count a line's letters; a sign of Chinese says what two or three letters do."""
    return len(line.text) if line.text.isascii() else len(line.text) + len(IDEOGRAPH.findall(line.text))


def extent_of(piece: Line) -> tuple[float, float]:
    """Return what a piece fills from left to right: its table, if it stands in one."""
    grid = piece.grid
    return (grid.xs[0], grid.xs[-1]) if grid is not None else (piece.x0, piece.x1)
