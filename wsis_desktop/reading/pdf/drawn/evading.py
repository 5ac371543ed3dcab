"""Lines under words that leave out the letters which reach below them, as typesetters of a newer kind draw them.

What stands between two letters over such a line is so as well. Where a page draws its lines so as a rule, such a letter is
so at either end of a word: the line ends before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from wsis_desktop.reading.pdf.lines.line import Line, Ruled

# Letters and signs that reach below the line that they stand on.
_REACHING: Final = frozenset("gjpqyçşţņģķļŗąęįųýÿ,;()[]{}|/@QJƒµβγζηξρφχψрудфцщў$§¶")
_STOPS: Final = frozenset(".,;:)")
_MOST_BETWEEN: Final = 3

Look = tuple[int, int, int]


@dataclass(slots=True)
class _Under:
    """How each character of a line is ruled, None where it is not."""

    line: Line
    looks: list[Look | None]

    def is_ruled(self, at: int) -> bool:
        """Tell whether a character has a line under it and none through it."""
        look = self.looks[at] if 0 <= at < len(self.looks) else None
        return look is not None and look[1] > 0 and not look[0]

    def reaches(self, at: int) -> bool:
        """Tell a character of the text that reaches below its line."""
        return 0 <= at < len(self.line.text) and self.line.text[at] in _REACHING


def fill_evaded(lines: Sequence[Line]) -> None:
    """Give the letters of a page's lines that a line under words leaves out the look of those beside them."""
    ruled = [_under(line) for line in lines if any(look.underlined and not look.struck for look in line.looks.marks)]
    gaps = [(under, gap) for under in ruled for gap in _gaps(under)]
    if not gaps:
        return
    covered = sum(under.is_ruled(at) and under.reaches(at) for under in ruled for at in range(len(under.looks)))
    for under, (start, end) in gaps:
        under.looks[start:end] = [under.looks[start - 1]] * (end - start)
    for under in ruled:
        _fill_line(under)
        if len(gaps) >= covered:
            _fill_ends_of_words(under)
            _fill_first_signs(under)
        under.line.looks.marks = list(_runs(under.looks))


def _under(line: Line) -> _Under:
    looks: list[Look | None] = [None] * len(line.text)
    for mark in line.looks.marks:
        looks[mark.start : mark.end] = [(mark.struck, mark.underlined, mark.color)] * (mark.end - mark.start)
    return _Under(line, looks)


def _gaps(under: _Under) -> Iterator[tuple[int, int]]:
    """Yield the stretches that a line leaves out between letters that it is under."""
    at = 0
    while at < len(under.looks):
        end = at
        while end < len(under.looks) and under.looks[end] is None and under.reaches(end):
            end += 1
        ruled = under.is_ruled(at - 1) and under.is_ruled(end)
        if at < end <= at + _MOST_BETWEEN and ruled and under.looks[at - 1] == under.looks[end]:
            yield at, end
        at = max(end, at + 1)


def _fill_ends_of_words(under: _Under) -> None:
    text = under.line.text
    for step in (1, -1):
        for at in range(len(text)) if step > 0 else reversed(range(len(text))):
            inside = text[at].isalpha() and 0 <= at - step < len(text) and text[at - step].isalpha()
            if inside and under.looks[at] is None and under.reaches(at) and under.is_ruled(at - step):
                end = at + step
                if not (0 <= end < len(text) and text[end].isalpha()):
                    under.looks[at] = under.looks[at - step]


def _fill_line(under: _Under) -> None:
    """Fill the signs of a line of which all letters are ruled alike."""
    text = under.line.text
    looks = {under.looks[at] for at in range(len(text)) if text[at].isalnum()}
    if len(looks) == 1 and None not in looks:
        (look,) = looks
        for at in range(len(text)):
            if under.looks[at] is None and under.reaches(at):
                under.looks[at] = look


def _fill_first_signs(under: _Under) -> None:
    """Fill a comma before a ruled space, where a stop follows upon what is ruled: both signs were not there together."""
    text, looks = under.line.text, under.looks
    for at in range(len(text) - 1):
        if looks[at] is None and text[at] in ",;" and text[at + 1] == " " and under.is_ruled(at + 1):
            end = next((other for other in range(at + 1, len(text)) if looks[other] != looks[at + 1]), len(text))
            if text[end : end + 1] in _STOPS:
                looks[at] = looks[at + 1]


def _runs(looks: Sequence[Look | None]) -> Iterator[Ruled]:
    """Yield runs of neighbouring characters that look the same."""
    start = 0
    for at in range(1, len(looks) + 1):
        if at == len(looks) or looks[at] != looks[start]:
            look = looks[start]
            if look is not None:
                yield Ruled(start, at, *look)
            start = at
