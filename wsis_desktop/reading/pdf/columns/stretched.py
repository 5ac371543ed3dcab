"""Lines of prose that were stretched to the margin, told from rows of cells: both have wide gaps between words.

The gaps of a stretched line are all alike, and it was broken for want of room: with spaces of the common width, the first
word of the line below would not have fitted. It ends where other lines near by end too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from wsis_desktop.reading.pdf.lines.line import ONE_SIZE, Line, Word

# Gaps that differ by less, in points or as a share of the widest, are alike.
_UNEVEN, _UNEVEN_SHARE = 1.5, 0.15
# Gaps alone tell a stretched line if there are two or more; so wide, in sizes of its letters, they seldom get.
_LEAST_GAPS = 2
_WIDEST, _WIDEST_OF_FEW = 4.5, 2.5
# How many lines above and below a line show where lines end.
_NEAR, _ONE_EDGE = 4, 1.0
# The mark of a footnote that was taken out of a line, in sizes of its letters.
_MARK, _WIDEST_MARK = 0.3, 1.2
_FARTHEST = 2.8
_SPACE, _ONE_PLACE = 0.25, 0.5
_PARTED = 1.5
_ONE_WIDTH = 0.02
_ROUNDED = 0.05
# A word may be parted behind a hyphen; a symbol such as `A/80/123-E/2025/9` is not.
_PART = re.compile(r"[^\s/]*/.*|[^-\u2010]*[-\u2010]?")


def stretched_apart(pieces: Iterable[Line]) -> list[list[Line]]:
    """Return the words of each line that was stretched so far that every word of it became a piece.

    The gaps of cells are seldom all alike, nor do they end where lines of text do; those between whole lines of columns are
    wider than the gaps inside them.
    """
    words: list[Line] = []
    ends: list[float] = []
    for piece in pieces:
        if len(piece.words) == 1:
            words.append(piece)
        else:
            ends.append(piece.x1)
    words.sort(key=lambda piece: (piece.base, piece.x0))
    found: list[list[Line]] = []
    run: list[Line] = []
    for word in words:
        if run and not _goes_on_evenly(run, word):
            found.append(run)
            # A label may stand before the line.
            run = run[1:] if len(run) == _LEAST_GAPS and _goes_on_evenly(run[1:], word) else []
        run.append(word)
    found.append(run)
    return [
        run
        for run in found
        if len(run) > _LEAST_GAPS and not _are_figures(run) and any(abs(end - run[-1].x1) <= _ONE_EDGE for end in ends)
    ]


def _goes_on_evenly(run: Sequence[Line], word: Line) -> bool:
    """Tell whether a word stands behind others, on their baseline, as far from the last as they are from each other."""
    last = run[-1]
    gap = word.x0 - last.x1
    if abs(word.base - last.base) > _ONE_PLACE or not 0 < gap <= _WIDEST * word.size:
        return False
    return len(run) == 1 or abs(gap - run[-1].x0 + run[-2].x1) <= _ONE_PLACE


def _are_figures(run: Sequence[Line]) -> bool:
    named = sum(any(map(str.isalpha, piece.text)) for piece in run)
    return 2 * named <= len(run)


def is_stretched(flow: Sequence[Line], at: int, behind_label: int) -> bool:
    """Tell a stretched line from a row of cells; `behind_label` is where the text of the line begins."""
    line = flow[at]
    gaps = [gap for gap, offset in _gaps(line) if offset > behind_label]
    gaps = _without_marks(gaps, line, behind_label)
    if not gaps or max(gaps) - min(gaps) >= max(_UNEVEN, _UNEVEN_SHARE * max(gaps)) or _counts(line):
        return False
    few = len(gaps) <= _LEAST_GAPS
    if len(gaps) >= _LEAST_GAPS and max(gaps) <= (_WIDEST_OF_FEW if few else _WIDEST) * line.size:
        return True
    if len(gaps) == 1 and at + 1 < len(flow) and _is_head_over(line, flow[at + 1]):
        return False
    if at + 1 == len(flow):
        return at > 0 and _is_as_wide(flow[at - 1], line) and is_stretched(flow, at - 1, 0)
    return _had_no_room(line, flow[at + 1], behind_label) and _ends_with_others(flow, at)


def _is_as_wide(upper: Line, lower: Line) -> bool:
    """Tell whether a line begins and ends where the one above it does, which then shows what both are."""
    alike = (upper.bold, upper.italic) == (lower.bold, lower.italic) and abs(upper.size - lower.size) < ONE_SIZE
    near = 0 < lower.base - upper.base < _FARTHEST * lower.size
    return alike and near and max(abs(upper.x0 - lower.x0), abs(upper.x1 - lower.x1)) <= _ONE_EDGE


def _is_head_over(line: Line, below: Line) -> bool:
    """Tell the bold head of two columns: behind the widest gap in the line below, too, a word begins at the same place."""
    if not line.bold or below.bold:
        return False
    places = [word.x0 for word in line.words if word.start in line.tabs]
    gaps = [(b.x0 - a.x1, b.x0) for a, b in pairwise(below.words) if b.start > a.end]
    widest = max((gap for gap, _ in gaps), default=0.0)
    others = [gap for gap, _ in gaps if gap < widest]
    parted = widest > _PARTED * max(others, default=_SPACE * below.size)
    return parted and any(abs(x - place) < _ONE_PLACE for gap, x in gaps if gap == widest for place in places)


def _gaps(line: Line) -> list[tuple[float, int]]:
    """Return the gaps between the words of a line, each with the offset behind it."""
    return [(b.x0 - a.x1, b.start) for a, b in pairwise(line.words) if b.start > a.end]


def _without_marks(gaps: list[float], line: Line, behind_label: int) -> list[float]:
    """Return the gaps of a line but for those that held the mark of a footnote, if that is all by which they are wider."""
    marked = {offset for offset, _ in line.marks}
    held = [a.end in marked for a, b in pairwise(line.words) if b.start > a.end and b.start > behind_label]
    plain = [gap for gap, held_mark in zip(gaps, held, strict=True) if not held_mark]
    if not plain or len(plain) == len(gaps):
        return gaps
    return plain if max(gaps) - max(plain) <= _WIDEST_MARK * line.size else gaps


def _counts(line: Line) -> bool:
    """Tell a line most of whose words are figures."""
    named = sum(any(map(str.isalpha, line.text[word.start : word.end])) for word in line.words)
    return 2 * named <= len(line.words)


def _had_no_room(line: Line, below: Line, behind_label: int) -> bool:
    """Tell whether the first word of the line below would not have fitted behind words that stand as close as usual."""
    if not 0 < below.base - line.base < _FARTHEST * line.size or abs(below.size - line.size) > _ONE_WIDTH * line.size:
        return False
    words = [word for word in line.words if word.start >= behind_label]
    spaces = sum(b.start > a.end for a, b in pairwise(words)) + 1
    first = below.words[0]
    letters = below.text[first.start : first.end]
    found = _PART.match(letters)
    part = len(found[0]) if found and found[0] else len(letters)
    need = sum(word.x1 - word.x0 for word in words) + (first.x1 - first.x0) * part / len(letters)
    marks = sum(offset > behind_label for offset, _ in line.marks) + sum(
        offset == first.end for offset, _ in below.marks
    )
    need += marks * _MARK * line.size
    return need + spaces * _space(line, words) > line.x1 - words[0].x0 - _ROUNDED * line.size


def _space(line: Line, words: Sequence[Word]) -> float:
    """Return the width of a space before it was stretched: that of any letter, where all letters are of one width."""
    widths = [(word.x1 - word.x0) / (word.end - word.start) for word in words if word.end > word.start]
    one_width = len(widths) > 1 and max(widths) - min(widths) <= _ONE_WIDTH * line.size
    return widths[0] if one_width else _SPACE * line.size


def _ends_with_others(flow: Sequence[Line], at: int) -> bool:
    """Tell whether lines near by end where a line does; behind its text the mark of a footnote may have stood."""
    line = flow[at]
    room = _WIDEST_MARK * line.size if any(offset == len(line.text) for offset, _ in line.marks) else _ONE_EDGE
    return any(
        -_ONE_EDGE <= other.x1 - line.x1 <= room
        for other in flow[max(0, at - _NEAR) : at + _NEAR + 1]
        if other is not line
    )
