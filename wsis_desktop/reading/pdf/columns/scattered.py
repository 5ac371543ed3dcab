"""Pages whose words stand in the file in any order: words that adjoin on the page become pieces of lines again.

MuPDF makes a line of words that follow one another in the file. Where they do not, each word is a line of its own, and what
is looked for in lines, such as numbers beside them and gutters between them, would find none.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from math import inf
from typing import Final

from wsis_desktop.reading.pdf.columns.rows import joined_line
from wsis_desktop.reading.pdf.lines.line import ONE_SIZE, Line

# The widest space between words that adjoin, and how far they may overlap, in sizes of their letters. Typewriters' letters
# have wider ones: as a page's spaces most often are, and by how much they differ. A line that is stretched has one width.
_SPACE: Final = 0.5
_WIDEST_SPACE: Final = 0.8
_STEPS: Final = 20
_WIDER: Final = 1.2
_WIDEST_STRETCHED: Final = 2.5
_EQUAL: Final = 0.02
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
    ordered = sorted(lines, key=lambda line: (line.turn, round(line.base), line.x0))
    gaps = [_gap(left, right) for left, right in pairwise(ordered)]
    space = max(_SPACE, _WIDER * _usual(gaps))
    runs = [ordered[:1]]
    for at, line in enumerate(ordered[1:]):
        if gaps[at] <= space or _is_stretched(gaps, at):
            runs[-1].append(line)
        else:
            runs.append([line])
    return runs


def _gap(left: Line, right: Line) -> float:
    """Return the gap between two lines that may be one, in sizes of their letters; without end where they may not."""
    alike = left.turn == right.turn and left.grid is right.grid and left.faint == right.faint
    level = abs(left.base - right.base) <= _ONE_BASE and abs(left.size - right.size) < ONE_SIZE
    gap = (right.x0 - left.x1) / max(left.size, 1.0)
    return gap if alike and level and gap >= -_OVERLAP else inf


def _usual(gaps: list[float]) -> float:
    """Return how wide the gaps on a page most often are that may be spaces."""
    found = Counter(round(gap * _STEPS) for gap in gaps if 0 < gap <= _WIDEST_SPACE)
    return max(found, key=lambda gap: found[gap], default=0) / _STEPS


def _is_stretched(gaps: list[float], at: int) -> bool:
    """Tell the space of a line that was stretched: the one beside it was, too, and to the same width."""
    beside = gaps[max(0, at - 1) : at] + gaps[at + 1 : at + 2]
    return gaps[at] <= _WIDEST_STRETCHED and any(abs(gap - gaps[at]) <= _EQUAL for gap in beside)


def _joined(run: list[Line]) -> Line:
    whole = joined_line(run)
    whole.faint = run[0].faint
    at = 0
    for piece in run:
        at = whole.text.index(piece.text, at)
        looks, own = whole.looks, piece.looks
        looks.marks += [mark._replace(start=mark.start + at, end=mark.end + at) for mark in own.marks]
        looks.washed += [wash._replace(start=wash.start + at, end=wash.end + at) for wash in own.washed]
        looks.noted += [noted._replace(at=noted.at + at) for noted in own.noted]
        looks.bar = looks.bar or own.bar
        looks.row = looks.row or own.row
        looks.column_rules = looks.column_rules or own.column_rules
        looks.struck_by_notes = looks.struck_by_notes or own.struck_by_notes
        at += len(piece.text)
    return whole
