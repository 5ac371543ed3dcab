"""What word processors print where a footnote goes on at the foot of the next page: the page says so, not the note."""

from __future__ import annotations

import re
from typing import Final

from wsis_desktop.reading.pdf.lines.cells import part_of
from wsis_desktop.reading.pdf.lines.line import Line, cut

_NOTICE: Final = re.compile(
    r"(?:^|\s)(?P<notice>[(\[](?:(?:foot)?notes? (?:is )?continue|(?:foot)?note \d+ continue|continue[sd] (?:on|from)|"
    r"suite de la note|suite (?:de la )?page|suite à la page|la nota (?:continúa|sigue)|continúa en|continuación de|"
    r"продолжение (?:сноски|на)|окончание сноски|сноска продолжается|تتمة الحاشية|تابع الحاشية|脚注续|接下页|续上页|转下页)"
    r"[^()\[\]]{0,60}[)\]])$",
    re.IGNORECASE,
)


def is_notice(line: Line) -> bool:
    """Tell a line that only says so."""
    return _NOTICE.fullmatch(line.text) is not None


def take_notice(lines: list[Line]) -> Line | None:
    """Take the notice off the end of a note's lines, in place, and return it; None where no words would be left or found."""
    last = lines[-1]
    found = _NOTICE.search(last.text)
    if found is None:
        return None
    first = next((at for at, word in enumerate(last.words) if word.start >= found.start("notice")), len(last.words))
    if first == len(last.words) or (not first and len(lines) == 1):
        return None
    notice = part_of(last, first, len(last.words))
    if first:
        cut(last, last.words[first - 1].end, len(last.text))
        last.x1 = last.words[-1].x1
        # The notice may have been most of the line, in letters of its own size.
        last.size = max(last.runs, key=lambda run: run.end - run.start).size
    else:
        lines.pop()
    return notice
