"""The rule above footnotes, where it is drawn: it becomes a line of underscores, as some word processors write it.

Drawings cost as much as half the text, so they are asked for only where a raised figure stands in the text and no smaller
type at the page's foot answers to it.
"""

from __future__ import annotations

import pymupdf

from wsis_desktop.reading.pdf.lines.line import Line, PageFrame, Word

_THIN = 1.6
_SHORTEST, _LONGEST = 40.0, 240.0
_FOOT = 0.3
_LAST_LINES = 4
# How far under and over a base line what is drawn belongs to its words, in their size.
_AT_WORDS = (-0.36, 0.6)
_UNDERSCORES = "_" * 18


def with_drawn_rule(page: pymupdf.Page, lines: list[Line], frame: PageFrame) -> list[Line]:
    """Return the lines of an upright page with the rule above its footnotes among them, if it has one."""
    if frame.rotation or not _wants_rule(lines):
        return lines
    left = min(line.x0 for line in lines)
    rules = [
        box
        for box in (drawing["rect"] for drawing in page.get_cdrawings())
        if box[3] - box[1] < _THIN
        and _SHORTEST < box[2] - box[0] < _LONGEST
        and abs(box[0] - left) < _SHORTEST
        and box[1] > _FOOT * frame.height
        and any(line.base > box[3] for line in lines)
        and not any(_is_at_words(box, line) for line in lines)
    ]
    return [*lines, _rule(max(rules, key=lambda box: box[1]), frame.number)] if rules else lines


def _is_at_words(box: tuple[float, float, float, float], line: Line) -> bool:
    """Tell a line under or through words."""
    height = (line.base - (box[1] + box[3]) / 2) / line.size
    return line.x0 < box[2] and line.x1 > box[0] and _AT_WORDS[0] <= height <= _AT_WORDS[1]


def _wants_rule(lines: list[Line]) -> bool:
    """Tell whether a mark stands in the text and no smaller type at the foot of the page."""
    marked = any(
        run.raised and run.start and line.text[run.start : run.end].isdigit() for line in lines for run in line.runs
    )
    if not marked:
        return False
    last = sorted(lines, key=lambda line: line.base)[-_LAST_LINES:]
    usual = max(line.size for line in last)
    return all(line.size > 0.93 * usual or len(line.text) < _LAST_LINES for line in last)


def _rule(box: tuple[float, float, float, float], number: int) -> Line:
    x0, y0, x1, y1 = box
    word = Word(0, len(_UNDERSCORES), x0, y0 - _THIN, x1, y1)
    return Line(
        page=number,
        turn=0,
        x0=x0,
        y0=word.y0,
        x1=x1,
        y1=y1,
        base=y1,
        text=_UNDERSCORES,
        size=10.0,
        bold=False,
        italic=False,
        runs=[],
        words=[word],
    )
