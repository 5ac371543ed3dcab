"""Words that belong to the text beside or below them, though another page has the same words at the same height.

The last word of an item may well come back there, and so may the heads of a table's columns.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise
from typing import Final

from wsis_desktop.reading.labels import find_head
from wsis_desktop.reading.pdf.columns.gutters import find_gutters
from wsis_desktop.reading.pdf.furniture.line_numbers import is_count
from wsis_desktop.reading.pdf.lines.cells import is_figure
from wsis_desktop.reading.pdf.lines.line import ONE_SIZE, Line, is_label_before

_SAME_LINE: Final = 2.0
# One paragraph's lines, and a table's rows, are no farther from each other, in the size of their letters.
_NEXT_LINE: Final = 1.4
_HALF_LINE: Final = 0.8
_NO_WIDER: Final = 1.1
_NEXT_ROW: Final = 2.6
_SPACE: Final = 0.25
# Space above a heading, in the size of its letters, and how much more than that may stand below it.
_FARTHEST_HEADING: Final = 3.5
_NO_FARTHER: Final = 1.05
_ALIGNED: Final = 2.5
_FAR_BELOW_HEAD: Final = 2.0
# A first line is indented, or its label hangs, by no more than so much of the letters' size.
_INDENT: Final = 4.0
_ENDS_SENTENCE: Final = tuple(".;:!?。；：！？؟؛।")
ENDS_CLAUSE: Final = (*_ENDS_SENTENCE, ",", "，", "،")
"""What a line of text may end with, and a running head seldom does."""
# Heads over two columns of words may be a page's; those over three, or over a column of figures, are a table's.
_COLUMNS: Final = 3
# So many headings show how headings stand.
_SEVERAL: Final = 3
# A table's rows are no farther from each other, in the size of their letters, and a cell in line with a figure no longer.
_FARTHEST_ROW: Final = 4.5
_LONGEST_CELL: Final = 20
_ENDS_LABEL: Final = (".", ")", "）", "．", "、")
# Spaces of one stretched line are one width, but for what files round.
_IN_STEP: Final = 0.5
# So many cells next to a figure show how far apart the rows of its table are.
_NEXT_CELLS: Final = 4


def said_inside(pages: Sequence[Sequence[Line]], outer: Collection[Line]) -> set[Line]:
    """Return those of the `outer` lines whose words, set alike, stand in the middle of a page as well.

    A draft may say "Option 2: {No text}" below each paragraph, and by chance at the foot of a page.
    """
    edges = set(outer)
    said = Counter(_as_set(line) for page in pages for line in page if line not in edges)
    return {line for line in edges if said[_as_set(line)] and any(map(str.isalpha, line.text))}


def _as_set(line: Line) -> tuple[str, int, bool, bool, int]:
    return line.text, round(line.size), line.bold, line.italic, round(line.x0)


def goes_on(line: Line, above: Line, usual: float) -> bool:
    """Tell the rest of a sentence, however short: it begins or ends as such, right below a line that ends none.

    `usual` is how far apart the document's lines stand.
    """
    return (
        _is_next_line(line, above, usual)
        and not above.text.endswith(_ENDS_SENTENCE)
        and any(character.isalpha() for character in line.text)
        and (line.text[0].islower() or line.text.endswith(ENDS_CLAUSE))
    )


def leads_on(line: Line, text: Collection[Line], usual: float) -> bool:
    """Tell a line whose sentence goes on right below it, as near as the next line stands to that one.

    It is broken there in the middle of the sentence: the line below begins small, or its first word had no room.
    """
    below = sorted(
        (other for other in text if other.base > line.base + _SAME_LINE and _shares(line, other)),
        key=lambda other: other.base,
    )
    if not below:
        return False
    rest = [other for other in below if abs(other.x0 - below[0].x0) <= 1]
    pitch = rest[1].base - rest[0].base if len(rest) > 1 else 0.0
    if not _is_next_line(rest[0], line, max(usual, min(pitch, _NEXT_ROW * line.size))):
        return False
    if line.text.endswith(_ENDS_SENTENCE) or is_label_before(rest[0].text):
        return False
    begins_small = rest[0].text[0].islower() and abs(rest[0].x0 - line.x0) <= 1
    return begins_small or _had_no_room(line, rest)


def _is_next_line(line: Line, above: Line, usual: float) -> bool:
    """Tell lines that may be one paragraph's: close below each other, set alike and at one edge."""
    return (
        0.5 * line.size < line.base - above.base < max(_NEXT_LINE * line.size, _NO_WIDER * usual)
        and abs(line.size - above.size) < ONE_SIZE
        and (line.bold, line.italic) == (above.bold, above.italic)
        and abs(line.x0 - above.x0) < _INDENT * line.size
    )


def _had_no_room(line: Line, rest: Sequence[Line]) -> bool:
    """Tell whether the first word of the lines below had no room behind a line that ends at no stop."""
    edge = max(other.x1 for other in rest)
    return line.x1 + rest[0].opening + _SPACE * line.size > edge


def is_outreached(line: Line, text: Collection[Line], usual: float) -> bool:
    """Tell a line that text of another column reaches past, nearer to the edge of the page: no head or foot has any there.

    Text is what has a line of its own setting next to it on the page's inner side, as far off as lines are from each other.
    """
    top = 2 * sum(other.base > line.base for other in text) >= len(text)
    sign = 1 if top else -1
    beside = [
        other for other in text if (other.x0 > line.x1 or other.x1 < line.x0) and abs(other.size - line.size) < ONE_SIZE
    ]
    outer = (other for other in beside if sign * (other.base - line.base) < _SAME_LINE)
    farthest = max(_NEXT_LINE * line.size, _NO_WIDER * usual)
    return any(
        _SAME_LINE < sign * (inner.base - other.base) <= farthest
        and (inner.bold, inner.italic) == (other.bold, other.italic)
        and min(other.x1, inner.x1) - max(other.x0, inner.x0) > 2 * line.size
        for other in outer
        for inner in beside
    )


def heads_column(line: Line, page: Collection[Line], text: Collection[Line], usual: float) -> bool:
    """Tell the first line of a column: another begins level with it, its own goes on below, and the head is far above."""
    head = [other for other in page if other.base < line.base and other.turn == line.turn and other not in text]
    if not head or line.base - max(other.base for other in head) <= _FAR_BELOW_HEAD * usual:
        return False
    below = min((other.base for other in text if other.base > line.base and _shares(line, other)), default=line.base)
    beside = [other for other in text if other.x0 > line.x1 or other.x1 < line.x0]
    level = any(abs((other.base - other.size) - (line.base - line.size)) < _SAME_LINE for other in beside)
    return level and 0 < below - line.base <= _FARTHEST_HEADING * line.size


def _shares(line: Line, other: Line) -> bool:
    return min(line.x1, other.x1) - max(line.x0, other.x0) > 2 * line.size


def stands_between(line: Line, text: Collection[Line]) -> bool:
    """Tell a line such as a heading with text closely on both of its sides, no farther on the page's inner side."""
    top = 2 * sum(other.base > line.base for other in text) >= len(text)
    distances = [
        other.base - line.base
        for other in text
        if min(line.x1, other.x1) - max(line.x0, other.x0) > 2 * line.size
        and _SAME_LINE < abs(other.base - line.base) < _FARTHEST_HEADING * line.size
    ]
    above = min((-distance for distance in distances if distance < 0), default=0.0)
    below = min((distance for distance in distances if distance > 0), default=0.0)
    inner, outer = (below, above) if top else (above, below)
    return 0 < inner <= _NO_FARTHER * outer


Heading = tuple[float, bool, bool, int]
"""How a heading looks: the size and kind of its letters, and where it begins."""


class Headings:
    """The headings in the middle of pages, each right above text: one at the head of a page stands as far from its own."""

    def __init__(self, pages: Sequence[Collection[Line]]) -> None:
        self._known: Counter[tuple[Heading, int]] = Counter()
        for page in pages:
            highest = min((line.base for line in page), default=0.0)
            for line in page:
                if (line.bold or line.italic) and line.base > highest + _SAME_LINE and (gap := _gap_below(line, page)):
                    self._known[_heading(line), round(gap)] += 1

    def hold(self, line: Line, text: Collection[Line]) -> bool:
        """Tell whether a line looks as several of them, and has text below it at their distance."""
        gap = round(_gap_below(line, text))
        return gap > 0 and sum(self._known[_heading(line), near] for near in (gap - 1, gap, gap + 1)) >= _SEVERAL


def _heading(line: Line) -> Heading:
    return round(line.size, 1), line.bold, line.italic, round(line.x0)


def _gap_below(line: Line, text: Iterable[Line]) -> float:
    """Return how far below a line the text begins that is set otherwise, in plain letters of its size; 0 for none."""
    below = [
        other
        for other in text
        if _SAME_LINE < other.base - line.base < _FARTHEST_HEADING * line.size and other.x0 < line.x1
    ]
    first = min(below, key=lambda other: other.base, default=None)
    plain = first is not None and not (first.bold or first.italic) and abs(first.size - line.size) < ONE_SIZE
    return first.base - line.base if first is not None and plain else 0.0


def heads_cells(line: Line, page: Collection[Line], text: Iterable[Line]) -> bool:
    """Tell one of the heads of a table's columns: cells of one row below stand in line with it and with those beside it.

    Or it stands between the rules of a table whose other rows are text.
    """
    if line.looks.row is not None and any(other.looks.row == line.looks.row for other in text):
        return True
    heads = _heads_with(line, page)
    foot = max(head.base for head in heads)
    below = [
        other
        for other in text
        if _SAME_LINE < other.base - foot < _NEXT_ROW * line.size and abs(other.size - line.size) < ONE_SIZE
    ]
    if not any(_under(head, below) for head in heads if line.x0 < head.x1 and head.x0 < line.x1):
        return False
    row = _first_cells([cell for head in heads for cell in _under(head, below)], below)
    headed = {cell for head in heads for cell in _under(head, row)}
    # What stands first may be the number of a paragraph.
    behind = sorted(headed, key=lambda cell: cell.x0)[1:]
    if len(headed) >= _COLUMNS or any(is_count(cell.text) for cell in behind):
        return True
    return _heads_words([head for head in heads if on_one_row(head, line)], row, page)


def names_row(line: Line, page: Collection[Line], text: Collection[Line]) -> bool:
    """Tell the name before the figures of a table's row, known to be text, in line with those of another row.

    They may stand in the middle of the row's height, between two lines of the name.
    """
    figures = [
        other
        for other in text
        if is_figure(other.text)
        and other.x0 > line.x1
        and (on_one_row(line, other) or _is_half_a_line_off(line, other))
    ]
    return any(
        _SAME_LINE < abs(cell.base - figure.base) <= _FARTHEST_ROW * figure.size
        and _may_be_in_column(cell, figure, page)
        for figure in figures
        for cell in _under(figure, text)
    )


def _is_half_a_line_off(line: Line, other: Line) -> bool:
    alike = line.turn == other.turn and abs(line.size - other.size) < ONE_SIZE
    return alike and abs(line.base - other.base) <= _HALF_LINE * line.size


def is_in_step(line: Line, text: Collection[Line]) -> bool:
    """Tell a word of a line that was stretched, however far: it is as far from the next word as that is from another one."""
    row = [other for other in text if on_one_row(line, other) and abs(other.size - line.size) < ONE_SIZE]
    row = sorted([line, *(other for other in row if other is not line)], key=lambda each: each.x0)
    gaps = [right.x0 - left.x1 for left, right in pairwise(row)]
    at = row.index(line)
    return any(
        gap > 0 and abs(gap - other) <= _IN_STEP
        for place, (gap, other) in enumerate(pairwise(gaps))
        if at in (place, place + 1, place + 2)
    )


def is_in_row(line: Line, text: Collection[Line]) -> bool:
    """Tell a cell beside another that is known to be text: both begin where two of one row near by do."""
    alike = [other for other in text if abs(other.size - line.size) < ONE_SIZE and other.turn == line.turn]
    beside = [other for other in alike if on_one_row(line, other) and (other.x0 > line.x1 or other.x1 < line.x0)]
    near = [other for other in alike if _SAME_LINE < abs(other.base - line.base) <= _FARTHEST_ROW * line.size]
    first = [other for other in near if abs(other.x0 - line.x0) <= 1] if beside else []
    return any(
        abs(cell.x0 - other.x0) <= 1 and on_one_row(cell, upper) for other in beside for upper in first for cell in near
    )


def _first_cells(cells: Collection[Line], below: Iterable[Line]) -> list[Line]:
    """Return the first row below the highest of some cells: cells in the middle of its height may stand lower."""
    top = min(cell.base for cell in cells)
    row: list[Line] = []
    for other in sorted(below, key=lambda each: each.base):
        lower = other.base - top
        beside = all(other.x0 >= cell.x1 or other.x1 <= cell.x0 for cell in row)
        if abs(lower) < _SAME_LINE or (0 < lower < _NEXT_LINE * other.size and beside):
            row.append(other)
    return row


def is_in_table(figure: Line, page: Collection[Line], text: Collection[Line]) -> bool:
    """Tell a figure of a table from a page's number: cells stand in line with it, as far off as they are from each other.

    One is enough where `text`, which is known to be no head or foot, stands beside it. It may also stand in the middle of
    its row's height, between lines of another cell.
    """
    beside = [other for other in text if other.x0 > figure.x1 or other.x1 < figure.x0]
    if _is_between_lines(figure, beside):
        return True
    farthest, on_row = _FARTHEST_ROW * figure.size, any(on_one_row(figure, other) for other in beside)
    # A figure alone stands in no row, and figures before long lines of text number paragraphs.
    alone = not any(on_one_row(figure, other) for other in page if other is not figure)
    column = [
        other.base
        for other in _under(figure, page)
        if _may_be_in_column(other, figure, page) and not (alone and _numbers_text(other, page))
    ]
    for sign in (1, -1):
        side = sorted(distance for base in column if (distance := sign * (base - figure.base)) > _SAME_LINE)
        rows = [b - a for a, b in pairwise(side[:_NEXT_CELLS]) if _SAME_LINE < b - a <= farthest]
        far = max(rows, default=farthest if on_row else 0.0)
        if side and side[0] <= min(farthest, _NO_WIDER * far):
            return True
    return False


def _is_between_lines(figure: Line, beside: Iterable[Line]) -> bool:
    near = [
        other
        for other in beside
        if _SAME_LINE < abs(other.base - figure.base) < _NEXT_LINE * figure.size
        and abs(other.size - figure.size) < ONE_SIZE
    ]
    above, below = ([other for other in near if sign * (other.base - figure.base) > 0] for sign in (-1, 1))
    return any(min(upper.x1, lower.x1) > max(upper.x0, lower.x0) for upper in above for lower in below)


def _may_be_in_column(other: Line, figure: Line, page: Iterable[Line]) -> bool:
    """Tell a short piece of a row, set as the figure is; the label of a hanging paragraph is none."""
    label = other.text.endswith(_ENDS_LABEL) and find_head(f"{other.text} X") is not None
    short = len(other.text) <= _LONGEST_CELL and not label
    alike = short and abs(other.size - figure.size) < ONE_SIZE and other.turn == figure.turn
    return alike and any(
        on_one_row(other, beside) and (beside.x0 > other.x1 or beside.x1 < other.x0) for beside in page
    )


def _numbers_text(other: Line, page: Iterable[Line]) -> bool:
    """Tell a figure at the head of a line of text, as the number of a hanging paragraph is."""
    return is_count(other.text) and all(
        beside.x0 > other.x1 and len(beside.text) > _LONGEST_CELL
        for beside in page
        if beside is not other and on_one_row(other, beside)
    )


def on_one_row(one: Line, other: Line) -> bool:
    """Tell pieces of one baseline."""
    return one.turn == other.turn and abs(one.base - other.base) < _SAME_LINE


def _heads_with(line: Line, page: Collection[Line]) -> list[Line]:
    """Return the heads of a table's columns of which one is known: with those beside it and, in bold, all lines of them."""
    heads = [other for other in page if abs(other.base - line.base) < _SAME_LINE and other.bold == line.bold]
    if not line.bold:
        return heads
    alike = sorted(
        (other for other in page if other.bold and abs(other.size - line.size) < ONE_SIZE), key=lambda other: other.base
    )
    at = next(place for place, other in enumerate(alike) if other is line)
    first = last = at
    while first and alike[first].base - alike[first - 1].base < _NEXT_LINE * line.size:
        first -= 1
    while last + 1 < len(alike) and alike[last + 1].base - alike[last].base < _NEXT_LINE * line.size:
        last += 1
    return alike[first : last + 1]


def _heads_words(heads: list[Line], row: list[Line], page: Collection[Line]) -> bool:
    """Tell the heads of two columns of words, a term and what it means, on a page without columns of text between them.

    A running head may end where the text does, but it does not begin where a cell in the middle of the page begins.
    """
    headed = sorted({cell for head in heads for cell in row if _begins_under(head, cell)}, key=lambda cell: cell.x0)
    if not len(headed) == len(heads) == len(row) == _COLUMNS - 1 or is_label_before(headed[0].text):
        return False
    return not any(headed[0].x1 <= x1 and x0 <= headed[1].x0 for x0, x1 in find_gutters([*page]))


def _begins_under(head: Line, cell: Line) -> bool:
    return min(abs(cell.x0 - head.x0), abs(cell.x0 + cell.x1 - head.x0 - head.x1) / 2) < _ALIGNED


def _under(head: Line, cells: Iterable[Line]) -> list[Line]:
    """Return the cells that stand in line with a head: both begin, end or have their middle at one place."""
    return [
        cell
        for cell in cells
        if min(abs(cell.x0 - head.x0), abs(cell.x1 - head.x1), abs(cell.x0 + cell.x1 - head.x0 - head.x1) / 2)
        < _ALIGNED
    ]
