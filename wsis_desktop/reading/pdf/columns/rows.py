"""Pieces on one baseline become one line, and columns are read one after the other.

MuPDF cuts a line where a gap is wide: behind a label, between the cells of a table, between two columns. A gutter is a
strip that next to no line crosses, with prose that fills the column on both of its sides; a label's tab and the gaps of
a table are none.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate, groupby
from statistics import median

from wsis_desktop.reading.blocks.line_ends import is_spaceless
from wsis_desktop.reading.pdf.columns.glossaries import explain
from wsis_desktop.reading.pdf.columns.last_columns import (
    AS_WIDE,
    LEAST_COLUMN_LINES,
    PROSE_LETTERS,
    begins_a_column,
    fills_a_column,
    letters_in,
    with_last_column,
)
from wsis_desktop.reading.pdf.columns.stretched import stretched_apart
from wsis_desktop.reading.pdf.lines.line import SPREAD, Line, is_label_before

_LEAST_GUTTER = 6.0
# No gutter is so near to either edge of a text, in steps of two points.
_RIM = 15
# The last column of a page may hold a word or two, but is as wide as this.
_NARROWEST = 72.0
_WIDE_GAP = 0.9
_FEW_WORDS = 2
# The shares of full lines of two columns that hold lists and tables too, and how many letters their lines have.
_FILLED_TOGETHER, _LONG = 0.7, 26
_CROSSING, _CROSSING_TITLES = 0.1, 0.3
# The share of lines that end left of what stands behind a gutter: all but titles over both columns.
_MOST = 0.8
# The share of pages whose gutter is the document's.
_USUAL, _SEVERAL_PAGES = 0.3, 3
_LONGEST_MARK = 4
# Titles are larger than most lines, by this factor; base lines that differ by less are one.
_LARGER, _ONE_LINE = 1.3, 2.0
_WIDEST_PAGE = 5_000
# `PP1` may stand small and raised in the margin, this many letters' size off the text.
_MARGIN_LABEL = 4

Gutter = tuple[float, float]
_Found = tuple[Gutter, float]
"""A gutter, and the left edge of its page's text."""


def join_pieces(pieces: Iterable[Line]) -> list[Line]:
    """Return whole lines from top to bottom: pieces that share a baseline become one."""
    rows: list[list[Line]] = []
    for piece in sorted(pieces, key=lambda piece: (piece.base, piece.x0)):
        if rows and _same_baseline(rows[-1], piece):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    attach_raised(rows)
    return [row[0] if len(row) == 1 else joined_line(row) for row in rows]


def _same_baseline(row: list[Line], piece: Line) -> bool:
    first = row[0]
    level = abs(piece.base - first.base) <= 0.22 * max(min(piece.size, first.size), 4)
    return level and piece.page == first.page and piece.grid is first.grid


def attach_raised(rows: list[list[Line]]) -> None:
    """Put small pieces that stand raised beside a line (superscripts cut off it) into that line."""
    at = 0
    while at + 1 < len(rows):
        upper, lower = rows[at], rows[at + 1]
        if all(_raised_beside(piece, lower) for piece in upper):
            lower.extend(upper)
            del rows[at]
        else:
            at += 1


def _raised_beside(piece: Line, row: list[Line]) -> bool:
    main = row[0]
    if (
        piece.size > 0.8 * main.size
        or not 0 < main.base - piece.base < 0.6 * main.size
        or len(piece.text) > _LONGEST_MARK
    ):
        return False
    return any(
        -1 < piece.x0 - other.x1 < main.size or -1 < other.x0 - piece.x1 < _MARGIN_LABEL * main.size for other in row
    )


def joined_line(row: list[Line]) -> Line:
    """Return the pieces of a row as one line, with tabs where wide gaps part them."""
    row.sort(key=lambda piece: piece.x0)
    main = max(row, key=lambda piece: len(piece.text))
    text = row[1:] if is_label_before(row[0].text) else row
    whole = Line(
        page=main.page,
        turn=main.turn,
        x0=row[0].x0,
        y0=min(piece.y0 for piece in row),
        x1=max(piece.x1 for piece in row),
        y1=max(piece.y1 for piece in row),
        base=main.base,
        text="",
        size=main.size,
        bold=all(piece.bold for piece in text),
        italic=all(piece.italic for piece in text),
        runs=[],
        words=[],
        trailing_space=row[-1].trailing_space,
        waits=any(piece.waits for piece in row),
        grid=main.grid,
    )
    end = row[0].x0
    for piece in row:
        gap = piece.x0 - end
        raised = piece.size <= 0.8 * main.size and main.base - piece.base > 0.15 * main.size
        if whole.text and gap > _least_space(whole.text[-1], piece.text[0], raised=raised) * main.size:
            whole.text += " "
            if gap > _WIDE_GAP * main.size:
                whole.tabs.append(len(whole.text))
        _append(whole, piece, raised=raised)
        end = piece.x1
    return whole


def _least_space(last: str, first: str, *, raised: bool) -> float:
    """Return the narrowest gap, in letters' sizes, that is a space; Chinese is spread to fill its lines."""
    if is_spaceless(last) or is_spaceless(first):
        return SPREAD
    return 0.3 if raised else 0.12


def _append(whole: Line, piece: Line, *, raised: bool) -> None:
    shift = len(whole.text)
    whole.text += piece.text
    whole.words += [word._replace(start=word.start + shift, end=word.end + shift) for word in piece.words]
    whole.tabs += [tab + shift for tab in piece.tabs]
    whole.marks += [(offset + shift, key) for offset, key in piece.marks]
    whole.changes += [change._replace(start=change.start + shift, end=change.end + shift) for change in piece.changes]
    whole.runs += [
        run._replace(start=run.start + shift, end=run.end + shift, raised=run.raised or raised) for run in piece.runs
    ]


def all_gutters(pages: list[list[Line]]) -> list[list[Gutter]]:
    """Return the gutters of each page; one with little text, or tables in its columns, has those of the document."""
    own = [with_last_column(find_gutters([line for line in page if line.grid is None]), page) for page in pages]
    prose = sum(len(page) >= 2 * LEAST_COLUMN_LINES for page in pages)
    usual: list[list[_Found]] = []
    for gutter, page in ((each, page) for gutters, page in zip(own, pages, strict=True) for each in gutters):
        alike = next((group for group in usual if _overlap(group[0][0], gutter)), None)
        if alike is None:
            usual.append([(gutter, _left(page))])
        else:
            alike.append((gutter, _left(page)))
    usual = [
        group
        for group in usual
        if len(group) >= _USUAL * prose or _is_everywhere([gutter for gutter, _ in group], pages, prose)
    ]
    common = [_shared([gutter for gutter, _ in group]) for group in usual]
    found: list[list[Gutter]] = []
    for gutters, page in zip(own, pages, strict=True):
        others = (_on_page(group, page) for group in usual)
        whole = [_beside_tables(gutter, common, page) for gutter in gutters]
        whole += [gutter for gutter in others if _serves(gutter, gutters, page)]
        found.append(sorted(_beside_grids(gutter, page) for gutter in whole))
    return found


def _left(page: list[Line]) -> float:
    return min((line.x0 for line in page), default=0.0)


def _on_page(group: list[_Found], page: list[Line]) -> Gutter:
    """Return where a gutter of other pages lies on a page: as far from the text's left edge as there, if less stands in it.

    The margins of left and right pages may differ.
    """
    left = _left(page)
    moved = ((x0 + left - edge, x1 + left - edge) for (x0, x1), edge in group)
    options = [_shared([gutter for gutter, _ in group]), *moved]
    return min(options, key=lambda each: sum(line.x0 < each[1] - 1 and line.x1 > each[0] + 1 for line in page))


def _beside_tables(gutter: Gutter, common: list[Gutter], page: list[Line]) -> Gutter:
    """Return a page's gutter, or what the document's leaves of it where a drawn table begins left of the lines above it."""
    if not any(line.grid is not None and gutter[0] < line.x0 < gutter[1] for line in page):
        return gutter
    return next((_shared([gutter, each]) for each in common if _overlap(gutter, each)), gutter)


def _beside_grids(gutter: Gutter, page: list[Line]) -> Gutter:
    """Return what drawn tables leave of a gutter whose columns they fill: labels and texts may hang within these."""
    x0, x1 = gutter
    for grid in {line.grid for line in page if line.grid is not None}:
        left, right = grid.xs[0], grid.xs[-1]
        if x0 + _LEAST_GUTTER <= left < x1:
            x1 = left
        elif x0 < right <= x1 - _LEAST_GUTTER:
            x0 = right
    return x0, x1


def _is_everywhere(gutters: list[Gutter], pages: list[list[Line]], prose: int) -> bool:
    """Tell a gutter of one page that next to all others may have, too: columns of lists in narrow lines show none alone."""
    free = sum(any(_overlap(gutters[0], strip) for strip in _free_strips(page)) for page in pages)
    return prose >= _SEVERAL_PAGES and free >= _MOST * prose


def _free_strips(page: list[Line]) -> list[Gutter]:
    """Return the strips of a page that next to no line crosses, with lines on both sides."""
    prose = [line for line in page if line.grid is None and len(line.words) > _FEW_WORDS]
    found = []
    for x0, x1 in _empty_strips(page, prose) if prose else ():
        before, behind = sum(line.x1 <= x0 + 1 for line in prose), sum(line.x0 >= x1 - 1 for line in prose)
        if min(before, behind) >= 2 * LEAST_COLUMN_LINES and before + behind >= (1 - _CROSSING) * len(prose):
            found.append((x0, x1))
    return found


def _shared(gutters: list[Gutter]) -> Gutter:
    """Return what several pages' gutters have in common; labels that hang out narrow those of some pages."""
    x0, x1 = max(gutter[0] for gutter in gutters), min(gutter[1] for gutter in gutters)
    return (x0, x1) if x0 < x1 else gutters[0]


def _overlap(one: Gutter, other: Gutter) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _serves(gutter: Gutter, known: list[Gutter], page: list[Line]) -> bool:
    """Tell whether a gutter of other pages parts this page too: lines stand on both sides, and next to none across.

    A title and a preamble may stand above all columns.
    """
    # The margins of left and right pages may differ, and then their gutters lie beside each other.
    if any(gutter[0] - _NARROWEST < other[1] and other[0] < gutter[1] + _NARROWEST for other in known):
        return False
    middle = (gutter[0] + gutter[1]) / 2
    crossing = [line for line in page if line.x0 < middle < line.x1]
    behind = [line for line in page if line.x0 > middle]
    if len(crossing) <= _CROSSING * len(page):
        return bool(behind)
    lowest = max(line.base for line in crossing)
    begins = min((line.x0 for line in behind if line.base > lowest), default=0.0)
    beside = any(line.x1 < middle and line.base > lowest for line in page)
    return beside and all(line.base > lowest for line in behind) and abs(begins - gutter[1]) <= _ONE_LINE


def find_gutters(pieces: list[Line]) -> list[Gutter]:
    """Return the strips between columns of prose, from left to right; none for a page of one column."""
    pieces = _with_whole_lines(pieces)
    prose = [piece for piece in pieces if len(piece.words) > _FEW_WORDS]
    if len(prose) < 2 * LEAST_COLUMN_LINES:
        return []
    prose += _lone_rest(pieces, prose)
    gutters: list[Gutter] = []
    for strip in _empty_strips(pieces, prose):
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
    last = max(piece.x1 for piece in pieces) - gutters[-1][1]
    return abs(last - first) <= AS_WIDE * first


def _lone_rest(pieces: list[Line], prose: list[Line]) -> list[Line]:
    """Return the few words right of next to all lines that may be all that is left for a last column."""
    beside = [piece for piece in pieces if len(piece.words) <= _FEW_WORDS and _may_be_rest(piece)]
    behind = [piece for piece in beside if sum(line.x1 < piece.x0 for line in prose) >= _MOST * len(prose)]
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
        if x0 + _LEAST_GUTTER <= piece.x0 < x1 and (piece.size <= largest or _begins_line(piece, pieces))
    )
    return x0, min([x1, *hanging])


def _begins_line(piece: Line, pieces: list[Line]) -> bool:
    return not any(
        0 <= piece.x0 - other.x1 < piece.size and abs(other.base - piece.base) <= _ONE_LINE for other in pieces
    )


def _empty_strips(pieces: list[Line], prose: list[Line]) -> list[tuple[float, float]]:
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
    rim = int((max(right, *(line.x0 + _NARROWEST for line in pieces)) - left) / 2) - _RIM
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
    while len(depths) >= _LEAST_GUTTER / 2:
        for slight in dict.fromkeys((slack, 0)):
            runs = _low_runs(depths, min(depths) + slight)
            longest = max(runs, key=lambda run: run[1] - run[0])
            if longest[1] < most:
                return [(start, end) for start, end in runs if end - start >= _LEAST_GUTTER / 2]
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
    if _are_names(column) and _is_interrupted(
        column, [line for line in prose if line.x0 < middle - 1 and line.x1 > middle + 1]
    ):
        return False
    rest = [piece for piece in pieces if piece.x0 >= middle]
    own = [piece for piece in pieces if begins - 1 <= piece.x0 and piece.x1 <= middle + 1]
    if explain(own, rest):
        return False
    if fills_a_column(before) and fills_a_column(behind):
        # A table in the column behind another gutter is crossed by the prose of that column alone.
        return crossing <= min(_CROSSING_TITLES * (len(column) + len(behind) + crossing), len(column))
    top = min((line.base for line in [*before, *behind]), default=0.0)
    below_titles = all(line.base < top for line in prose if line.x0 < middle - 1 and line.x1 > middle + 1)
    highest = [min(side, key=lambda line: line.base) for side in (own, column) if side]
    if below_titles and fills_a_column(column) and begins_a_column(behind, column, rest, highest):
        return True
    return crossing <= _CROSSING * len(prose) and _fill_together(before, behind)


def _are_names(lines: list[Line]) -> bool:
    """Tell a column of names from lines of prose, most of which begin in the middle of a sentence."""
    return sum(line.text[0].isupper() for line in lines) >= _MOST * len(lines) > 0


def _is_interrupted(column: list[Line], crossing: list[Line]) -> bool:
    """Tell whether lines over both columns stand between those of one more than once, as text does between tables."""
    order = sorted([(line.base, False) for line in column] + [(line.base, True) for line in crossing])
    turns = [crosses for crosses, _ in groupby(crosses for _, crosses in order)]
    return sum(turns[1:-1]) > 1


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
