"""What a browser prints above and below a web page: its title, its address, the date and time, the page's number.

All of it may stand on a single page, where nothing comes back. No text ends so on both edges of its page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from wsis_desktop.reading.pdf.lines.line import Line

_ADDRESS = re.compile(r"(?:^|\s)(?:https?|file)://\S|(?:^|\s)about:\w")
_DAY = re.compile(r"\d{1,4}[/.\-年]\s?\d{1,2}[/.\-月]\s?\d{1,4}")
_TIME = re.compile(r"(?<![\d:/])\d{1,2}[:.h]\d{2}(?![\d:/])")
# `1/3` behind the address, or `1 of 3` before the date.
_COUNT = re.compile(r"(?:^|\s)(\d{1,4})(?:/|\s\w{1,5}\s)(\d{1,4})(?=\s|$)")
_SAME_LINE = 2.0


def rows_around(pages: Sequence[Sequence[Line]]) -> set[Line]:
    """Return the outer rows of pages on which a browser has set all that it sets: address, day, time and number."""
    found: set[Line] = set()
    for at, page in enumerate(pages, 1):
        if not page:
            continue
        head, foot = (_row(page, edge(line.base for line in page)) for edge in (min, max))
        text = "\n".join(" ".join(line.text for line in row) for row in (head, foot))
        counted = any((int(number), int(of)) == (at, len(pages)) for number, of in _COUNT.findall(text))
        if counted and all(sign.search(text) for sign in (_ADDRESS, _DAY, _TIME)):
            found.update(head, foot)
    return found


def _row(page: Sequence[Line], base: float) -> list[Line]:
    return sorted((line for line in page if abs(line.base - base) < _SAME_LINE), key=lambda line: line.x0)
