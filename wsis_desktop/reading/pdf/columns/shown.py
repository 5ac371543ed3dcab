"""Pages that are shown turned, made upright: what reads their lines need not know of the turn.

Such a page is a sheet on its side whose words run up or down it, or stand on their heads, until it is shown.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Final

from wsis_desktop.reading.pdf.lines.line import MIRRORED_TURN, Grid, Line, PageFrame, turned

_TURN_OF_ROTATION: Final = {90: 1, 180: 2, 270: 3}


def as_shown(lines: list[Line], frame: PageFrame) -> PageFrame:
    """Put the lines of a turned page where they are shown, in place, and return the frame they then have.

    Where most words do not read upright on the page as it is shown, all stays as it was.
    """
    turn = _TURN_OF_ROTATION.get(frame.rotation)
    letters: Counter[int] = Counter()
    for line in lines:
        letters[line.turn] += len(line.text)
    if turn is None or MIRRORED_TURN in letters or 2 * letters[turn] <= letters.total():
        return frame
    grids: dict[Grid, Grid] = {}
    for line in lines:
        _turn_back(line, turn, frame.origin(turn), grids)
    return PageFrame(frame.number, *frame.size(turn))


def _turn_back(line: Line, turn: int, origin: tuple[float, float], grids: dict[Grid, Grid]) -> None:
    """Give a line the places it has where the page is turned by `turn` and has its corner at `origin`."""
    line.turn = (line.turn - turn) % MIRRORED_TURN
    left, top, _, _ = turned(line.turn, *origin, *origin)
    move(line, left, top, grids)


def move(line: Line, dx: float, dy: float, grids: dict[Grid, Grid]) -> None:
    """Move a line left by `dx` and up by `dy`; `grids` are those that were moved with others, and take what is new."""
    line.x0, line.x1, line.y0, line.y1 = line.x0 - dx, line.x1 - dx, line.y0 - dy, line.y1 - dy
    line.base -= dy
    line.runs = [run._replace(x0=run.x0 - dx, x1=run.x1 - dx) for run in line.runs]
    line.words = [
        word._replace(x0=word.x0 - dx, x1=word.x1 - dx, y0=word.y0 - dy, y1=word.y1 - dy) for word in line.words
    ]
    if line.looks.row is not None:
        line.looks.row = (line.looks.row[0] - dx, line.looks.row[1] - dx)
    line.looks.column_rules = tuple(x - dx for x in line.looks.column_rules)
    line.looks.noted = [noted._replace(x=noted.x - dx) for noted in line.looks.noted]
    if line.grid is not None:
        line.grid = grids.setdefault(line.grid, _moved(line.grid, dx, dy))


def _moved(grid: Grid, dx: float, dy: float) -> Grid:
    return replace(grid, xs=tuple(x - dx for x in grid.xs), ys=tuple(y - dy for y in grid.ys))
