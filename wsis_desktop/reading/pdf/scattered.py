"""Pages whose words stand in the file in any order: words that adjoin on the page become pieces of lines again.

MuPDF makes a line of words that follow one another in the file. Where they do not, each word is a line of its own, and what
is looked for in lines, such as numbers beside them and gutters between them, would find none.
"""

from __future__ import annotations

from typing import Final

from wsis_desktop.reading.pdf.lines import ONE_SIZE, Line
from wsis_desktop.reading.pdf.rows import joined_line

# The widest space between words that adjoin, and how far they may overlap, in sizes of their letters.
_SPACE: Final = 0.5
_OVERLAP: Final = 0.1
_ONE_BASE: Final = 0.5
# So many of a page's pieces adjoin others where its words are scattered.
_SCATTERED: Final = 0.5


def gathered(lines: list[Line]) -> list[Line]:
    """Return the lines of a page, joined where they are single words that adjoin; as they are if few do."""
    runs = _runs_of(lines)
    if len(lines) - len(runs) < _SCATTERED * len(lines):
        return lines
    return [run[0] if len(run) == 1 else _joined(run) for run in runs]


def _runs_of(lines: list[Line]) -> list[list[Line]]:
    """Return the lines of a page, those that adjoin together from left to right."""
    runs: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: (line.turn, round(line.base), line.x0)):
        if runs and _adjoins(runs[-1][-1], line):
            runs[-1].append(line)
        else:
            runs.append([line])
    return runs


def _adjoins(left: Line, right: Line) -> bool:
    return (
        left.turn == right.turn
        and left.grid is right.grid
        and left.faint == right.faint
        and abs(left.base - right.base) <= _ONE_BASE
        and abs(left.size - right.size) < ONE_SIZE
        and -_OVERLAP * left.size <= right.x0 - left.x1 <= _SPACE * left.size
    )


def _joined(run: list[Line]) -> Line:
    whole = joined_line(run)
    whole.faint = run[0].faint
    at = 0
    for piece in run:
        at = whole.text.index(piece.text, at)
        looks, own = whole.looks, piece.looks
        looks.marks += [mark._replace(start=mark.start + at, end=mark.end + at) for mark in own.marks]
        looks.washed += [wash._replace(start=wash.start + at, end=wash.end + at) for wash in own.washed]
        looks.links += [(start + at, end + at) for start, end in own.links]
        looks.noted += [noted._replace(at=noted.at + at) for noted in own.noted]
        looks.bar = looks.bar or own.bar
        looks.struck_by_notes = looks.struck_by_notes or own.struck_by_notes
        at += len(piece.text)
    return whole
