"""Words that belong to the text beside or below them, though another page has the same words at the same height.

The last word of an item may well come back there, and so may the heads of a table's columns.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from wsis_desktop.reading.pdf.line_numbers import is_count
from wsis_desktop.reading.pdf.lines import ONE_SIZE, Line

_SAME_LINE: Final = 2.0
# One paragraph's lines, and a table's rows, are no farther from each other, in the size of their letters.
_NEXT_LINE: Final = 1.4
_NEXT_ROW: Final = 2.6
_ALIGNED: Final = 2.5
# A first line is indented, or its label hangs, by no more than so much of the letters' size.
_INDENT: Final = 4.0
_ENDS_SENTENCE: Final = tuple(".;:!?。；：！？؟؛।")
_ENDS_CLAUSE: Final = (*_ENDS_SENTENCE, ",", "，", "،")
# Heads over two columns may be a page's; those over three, or over a column of figures, are a table's.
_COLUMNS: Final = 3


def goes_on(line: Line, above: Line) -> bool:
    """Tell the rest of a sentence, however short: it begins or ends as such, right below a line that ends none."""
    distance = line.base - above.base
    return (
        0.5 * line.size < distance < _NEXT_LINE * line.size
        and abs(line.size - above.size) < ONE_SIZE
        and (line.bold, line.italic) == (above.bold, above.italic)
        and abs(line.x0 - above.x0) < _INDENT * line.size
        and not above.text.endswith(_ENDS_SENTENCE)
        and any(character.isalpha() for character in line.text)
        and (line.text[0].islower() or line.text.endswith(_ENDS_CLAUSE))
    )


def heads_cells(line: Line, page: Iterable[Line], text: Iterable[Line]) -> bool:
    """Tell one of the heads of a table's columns: cells of one row below stand in line with it and with those beside it."""
    below = [
        other
        for other in text
        if _SAME_LINE < other.base - line.base < _NEXT_ROW * line.size and abs(other.size - line.size) < ONE_SIZE
    ]
    cells = _under(line, below)
    if not cells:
        return False
    top = min(cell.base for cell in cells)
    row = [cell for cell in below if abs(cell.base - top) < _SAME_LINE]
    heads = [other for other in page if abs(other.base - line.base) < _SAME_LINE and other.bold == line.bold]
    headed = {cell for head in heads for cell in _under(head, row)}
    # What stands first may be the number of a paragraph.
    behind = sorted(headed, key=lambda cell: cell.x0)[1:]
    return len(headed) >= _COLUMNS or any(is_count(cell.text) for cell in behind)


def _under(head: Line, cells: Iterable[Line]) -> list[Line]:
    """Return the cells that stand in line with a head: both begin, end or have their middle at one place."""
    return [
        cell
        for cell in cells
        if min(abs(cell.x0 - head.x0), abs(cell.x1 - head.x1), abs(cell.x0 + cell.x1 - head.x0 - head.x1) / 2)
        < _ALIGNED
    ]
