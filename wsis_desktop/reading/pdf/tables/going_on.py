"""Whether the last row of a page or column goes on at the head of the next, told by what its cells hold."""

from __future__ import annotations

from wsis_desktop.reading.pdf.lines.cells import Row, is_figure
from wsis_desktop.reading.pdf.lines.line import Line
from wsis_desktop.reading.pdf.tables.gaps import TERMINAL, lacked_room


def goes_on(last: Row, row: Row, widths: list[float], *, nears: bool) -> bool:
    """Tell whether the last row of a page goes on in the first one of the next: some cell does, and none begins there.

    One that lacked room does even with a capital, where not all cells go on or all lacked room and one surely goes on; or
    any does that `nears` the head above it as no row would.
    """
    if len(last.cells) != len(row.cells):
        return False
    pairs = [(at, cell, more) for at, (cell, more) in enumerate(zip(last.cells, row.cells, strict=True)) if more]
    if not pairs or not all(cell and _may_go_on(cell, more[0]) for _, cell, more in pairs):
        return False
    small = [more[0].text[0].islower() for _, _, more in pairs]
    if all(small) or nears:
        return True
    measured = len(widths) == len(row.cells)
    lacked = [measured and lacked_room(cell[-1], more[0], widths[at]) for at, cell, more in pairs]
    if all(row.cells):
        return any(small) and all(lacked)
    return all(one or other for one, other in zip(small, lacked, strict=True))


def is_rest_of_name(last: Row, row: Row) -> bool:
    """Tell all the cells but the name of a row whose name alone ended the page before: the page had no room for them.

    What stands over a group of rows is a name alone, too, but rows below it have names of their own, and it is set apart.
    """
    names = [at == 0 for at in range(len(last.cells))]
    alike = {line.bold for line in last.cells[0]} == {line.bold for line in row.lines}
    return alike and _filled(last) == names and _filled(row) == [not at for at in names]


def is_name_of(last: Row, row: Row) -> bool:
    """Tell the name alone in the first row of a page whose figures, in the middle of its height, ended the page before."""
    return _filled(last) == [at > 0 for at in range(len(row.cells))] and _filled(row) == [
        not at for at in _filled(last)
    ]


def is_more_of(last: Row, row: Row) -> bool:
    """Tell the first row of a page without a name of its own, all of whose cells may go on with paragraphs of the last.

    No figure goes on with another one.
    """
    filled = _filled(row)
    alike = all(
        cell and not _are_figures(cell, more[0]) for cell, more in zip(last.cells, row.cells, strict=False) if more
    )
    return len(last.cells) == len(filled) and bool(last.cells[0]) and not filled[0] and alike


def _may_go_on(cell: list[Line], below: Line) -> bool:
    """Tell a cell that a line of the same setting may go on with: it ends no sentence, and is no figure above another."""
    last = cell[-1]
    return last.text[-1] not in TERMINAL and last.bold == below.bold and not _are_figures(cell, below)


def _are_figures(cell: list[Line], below: Line) -> bool:
    return len(cell) == 1 and is_figure(cell[-1].text) and is_figure(below.text)


def _filled(row: Row) -> list[bool]:
    return [bool(cell) for cell in row.cells]
