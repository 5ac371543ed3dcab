"""Gutters of a page by itself: strips that next to no line crosses, with prose that fills the column on both of their sides.

A label's tab and the gaps of a table are none.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate, groupby
from statistics import median

from wsis_desktop.reading.pdf.columns.glossaries import explain, explain_closely, stand_in_rows
from wsis_desktop.reading.pdf.columns.last_columns import (
    AS_WIDE,
    LEAST_COLUMN_LINES,
    PROSE_LETTERS,
    Gutter,
    begins_a_column,
    fills_a_column,
    letters_in,
)
from wsis_desktop.reading.pdf.columns.level_rows import are_level_rows
from wsis_desktop.reading.pdf.columns.rows import joined_line
from wsis_desktop.reading.pdf.columns.stretched import stretched_apart
from wsis_desktop.reading.pdf.lines.line import Line

LEAST_GUTTER = 6.0
NARROWEST = 72.0
"""The last column of a page may hold a word or two, but is as wide as this."""
FEW_WORDS = 2
"""More words than so many are prose's."""
CROSSING = 0.1
"""The share of the lines that may cross a gutter."""
MOST = 0.8
"""The share of lines that end left of what stands behind a gutter: all but titles over both columns."""
_CROSSING_TITLES = 0.3
# No gutter is so near to either edge of a text, in steps of two points.
_RIM = 15
# The shares of full lines of two columns that hold lists and tables too, and how many letters their lines have.
_FILLED_TOGETHER, _LONG = 0.7, 26
# Titles are larger than most lines, by this factor; base lines that differ by less are one.
_LARGER, _ONE_LINE = 1.3, 2.0
_WIDEST_PAGE = 5_000


def find_gutters(pieces: list[Line]) -> list[Gutter]:
    """Return the strips between columns of prose, from left to right; none for a page of one column."""
    pieces = _with_whole_lines(pieces)
    prose = [piece for piece in pieces if len(piece.words) > FEW_WORDS]
    if len(prose) < 2 * LEAST_COLUMN_LINES:
        return []
    prose += _lone_rest(pieces, prose)
    gutters: list[Gutter] = []
    for strip in empty_strips(pieces, prose):
        gutter = _before_labels(strip, pieces)
        if gutters and _fills_the_rest(gutters, pieces):
            break
        if _between_prose(gutter, prose, pieces, begins=gutters[-1][1] if gutters else 0.0):
            gutters.append(gutter)
    return gutters


def _with_whole_lines(pieces: list[Line]) -> list[Line]:
    """Return pieces with one for each line that was cut into words because it is stretched."""
    lines = stretched_apart(pieces)
    if not lines:
        return pieces
    words = {word for line in lines for word in line}
    return [piece for piece in pieces if piece not in words] + [joined_line(line) for line in lines]


def _fills_the_rest(gutters: list[Gutter], pieces: list[Line]) -> bool:
    """Tell whether what stands behind the last gutter is one column: as wide as the first."""
    first = gutters[0][0] - min(piece.x0 for piece in pieces)
    # A row's rules reach as far as its column, be its cells short.
    last = max(piece.looks.row[1] if piece.looks.row else piece.x1 for piece in pieces) - gutters[-1][1]
    return abs(last - first) <= AS_WIDE * first


def _lone_rest(pieces: list[Line], prose: list[Line]) -> list[Line]:
    """Return the few words right of next to all lines that may be all that is left for a last column."""
    beside = [piece for piece in pieces if len(piece.words) <= FEW_WORDS and _may_be_rest(piece)]
    behind = [piece for piece in beside if sum(line.x1 < piece.x0 for line in prose) >= MOST * len(prose)]
    return behind if len(behind) == 1 else []


def _may_be_rest(piece: Line) -> bool:
    """Tell what may end a sentence alone in a last column: as long as prose is, or going on in the middle of one."""
    return letters_in(piece) >= PROSE_LETTERS or piece.text[0].islower()


def _before_labels(gutter: Gutter, pieces: list[Line]) -> Gutter:
    """End a gutter where labels, headings and the few lines begin that hang out of the column on its right.

    Larger letters are those of a heading of the column unless what stands before them on their line goes on with them.
    """
    x0, x1 = gutter
    largest = _LARGER * median(piece.size for piece in pieces)
    hanging = (
        piece.x0
        for piece in pieces
        if x0 + LEAST_GUTTER <= piece.x0 < x1 and (piece.size <= largest or _begins_line(piece, pieces))
    )
    return x0, min([x1, *hanging])


def _begins_line(piece: Line, pieces: list[Line]) -> bool:
    return not any(
        0 <= piece.x0 - other.x1 < piece.size and abs(other.base - piece.base) <= _ONE_LINE for other in pieces
    )


def empty_strips(pieces: list[Line], prose: list[Line]) -> list[tuple[float, float]]:
    """Return strips that at most a quarter of the prose crosses, though lines end and begin at their sides."""
    left, right = min(line.x0 for line in pieces), max(line.x1 for line in pieces)
    steps = max(1, int((right - left) / 2))
    if steps > _WIDEST_PAGE:
        return []
    cover = [0] * (steps + 2)
    for line in prose:
        cover[int((line.x0 - left) / 2)] += 1
        cover[min(steps, int((line.x1 - left) / 2) + 1)] -= 1
    depths = list(accumulate(cover[: steps + 1]))
    while depths and not depths[-1]:
        del depths[-1]
    low = list(_low_runs(depths, len(prose) // 4))
    rim = int((max(right, *(line.x0 + NARROWEST for line in pieces)) - left) / 2) - _RIM
    return [
        (left + 2 * (start + first), left + 2 * (start + last))
        for start, end in low
        for first, last in _gutters_in(depths[start:end], len(prose) // 40, rim - start)
        if start + first > _RIM
    ]


def _gutters_in(depths: list[int], slack: int, most: int) -> list[tuple[int, int]]:
    """Return the runs of the least depths that are wide enough, the longest of which ends before `most`.

    Where a last column holds a line or two, the rim on its right is as empty as the gutter on its left, and those lines
    may be no more than the `slack`. There are several where a column between them holds few lines.
    """
    while len(depths) >= LEAST_GUTTER / 2:
        for slight in dict.fromkeys((slack, 0)):
            runs = _low_runs(depths, min(depths) + slight)
            longest = max(runs, key=lambda run: run[1] - run[0])
            if longest[1] < most:
                return [(start, end) for start, end in runs if end - start >= LEAST_GUTTER / 2]
        depths = depths[: longest[0]]
    return []


def _low_runs(depths: list[int], limit: int) -> list[tuple[int, int]]:
    """Return the runs of values that do not exceed `limit`, as places from start to before end."""
    runs: list[tuple[int, int]] = []
    start = None
    for at, depth in enumerate(depths):
        if depth <= limit and start is None:
            start = at
        elif depth > limit and start is not None:
            runs.append((start, at))
            start = None
    if start is not None:
        runs.append((start, len(depths)))
    return runs


def _between_prose(gutter: Gutter, prose: list[Line], pieces: list[Line], *, begins: float) -> bool:
    """Tell a gutter from the gap of a table; `begins` is where the column before it does."""
    middle = (gutter[0] + gutter[1]) / 2
    before = [line for line in prose if line.x1 <= middle + 1]
    behind = [line for line in prose if line.x0 >= middle - 1]
    column = [line for line in before if line.x0 >= begins - 1]
    crossing = len(prose) - len(before) - len(behind)
    rest = [piece for piece in pieces if piece.x0 >= middle]
    own = [piece for piece in pieces if begins - 1 <= piece.x0 and piece.x1 <= middle + 1]
    across = [piece for piece in pieces if piece.x0 < middle - 1 and piece.x1 > middle + 1]
    if _are_names(column):
        parted = _interruptions(column, [line for line in across if len(line.words) > FEW_WORDS])
        if parted > 1 or (parted and _are_headed(own, rest, across)):
            return False
    if _crosses_rows(middle, behind):
        return False
    if (
        explain(own, rest)
        or explain_closely(own, rest)
        or stand_in_rows(rest, own)
        or are_level_rows(own, rest, across)
    ):
        return False
    if fills_a_column(before) and fills_a_column(behind):
        # A table in the column behind another gutter is crossed by the prose of that column alone.
        return crossing <= min(_CROSSING_TITLES * (len(column) + len(behind) + crossing), len(column))
    top = min((line.base for line in [*before, *behind]), default=0.0)
    below_titles = all(line.base < top for line in prose if line.x0 < middle - 1 and line.x1 > middle + 1)
    highest = [min(side, key=lambda line: line.base) for side in (own, column) if side]
    if below_titles and fills_a_column(column) and begins_a_column(behind, column, rest, highest):
        return True
    return crossing <= CROSSING * len(prose) and _fill_together(before, behind)


def _crosses_rows(middle: float, behind: list[Line]) -> bool:
    """Tell a gap behind which most lines stand in rows whose rules reach over it: it lies inside a table."""
    rows = [line.looks.row for line in behind if line.looks.row is not None]
    return 2 * sum(x0 < middle < x1 for x0, x1 in rows) > len(behind)


def _are_names(lines: list[Line]) -> bool:
    """Tell a column of names from lines of prose, most of which begin in the middle of a sentence."""
    return sum(line.text[0].isupper() for line in lines) >= MOST * len(lines) > 0


def _interruptions(column: list[Line], crossing: list[Line]) -> int:
    """Count how often lines over both columns stand between those of one, as text does between tables."""
    order = sorted([(line.base, False) for line in column] + [(line.base, True) for line in crossing])
    turns = [crosses for crosses, _ in groupby(crosses for _, crosses in order)]
    return sum(turns[1:-1])


def _are_headed(left: list[Line], right: list[Line], across: list[Line]) -> bool:
    """Tell whether a row in bold is the head of what stands on both sides between the lines across, each time."""
    wide, behind = set(across), set(right)
    lines = sorted([*left, *right, *across], key=lambda line: line.base)
    bands = [list(band) for crosses, band in groupby(lines, key=lambda line: line in wide) if not crosses]
    return all(_is_headed(band, behind) for band in bands)


def _is_headed(band: list[Line], behind: set[Line]) -> bool:
    head = [line for line in band if line.base - band[0].base <= _ONE_LINE]
    parted = len({line in behind for line in head}) > 1
    return parted and all(line.bold for line in head) and not any(line.bold for line in band[len(head) :])


def _fill_together(before: list[Line], behind: list[Line]) -> bool:
    """Tell columns that hold lists and tables too from cells: few lines are full, but long ones stand on both sides."""
    if min(len(before), len(behind)) < 2 * LEAST_COLUMN_LINES:
        return False
    shares = 0.0
    for lines in (before, behind):
        widths = sorted(line.x1 - line.x0 for line in lines)
        wide = widths[int(0.9 * (len(widths) - 1))]
        shares += 1 - bisect_left(widths, 0.8 * wide) / len(widths)
    return shares >= _FILLED_TOGETHER and all(
        sum(map(letters_in, lines)) >= _LONG * len(lines) for lines in (before, behind)
    )
