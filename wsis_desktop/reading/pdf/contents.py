"""A table of contents repeats the headings with the pages they stand on: it is furniture, and no text of its own."""

from __future__ import annotations

import re
from collections import Counter

from wsis_desktop.reading.pdf.lines import Line

_LEAST_ENTRIES = 3
_MOST_WRAPPED = 3
_ENTRY = re.compile(r"(?P<text>.*[\w)\]”\"’?!:])[\s.…·_]+(?P<page>\d{1,4}|[ivxlc]{1,6})")
_PAGE = re.compile(r"[\s.…·_](?:\d{1,4}|[ivxlc]{1,6})$")
_LEADERS = re.compile(r"(?:\.\s?|…|·\s?|_){4,}")
_NAME = re.compile(
    r"(?:table of )?contents|table des matières|sommaire|índice|contenido|содержание|目录|المحتويات", re.IGNORECASE
)
_NUMBER = re.compile(r"^[\w.()]{1,6}\s")
_BARE = re.compile(r"[\W_]+")


def without_contents(pages: list[list[list[Line]]]) -> None:
    """Take tables of contents out of the flows of `pages`, in place."""
    suspects = [(at, flow) for at, page in enumerate(pages) for flow in page if _may_hold_contents(flow)]
    if not suspects:
        return
    starts = Counter(_bare(line.text)[:24] for page in pages for flow in page for line in flow)
    for _, flow in suspects:
        gone = _contents_of(flow, starts)
        flow[:] = [line for line in flow if line not in gone]


def _may_hold_contents(flow: list[Line]) -> bool:
    right = _right(flow)
    return sum(_entry(line, right) is not None for line in flow) >= _LEAST_ENTRIES


def _right(flow: list[Line]) -> float:
    return max((line.x1 for line in flow), default=0.0)


def _bare(text: str) -> str:
    return _BARE.sub("", text).casefold()


def _entry(line: Line, right: float) -> tuple[str, int] | None:
    """Return an entry's text and page if the line is one: its last word is a page number, led to by dots or a wide gap."""
    if not _PAGE.search(line.text, max(0, len(line.text) - 8)):
        return None
    apart = line.tabs and line.tabs[-1] == line.words[-1].start and line.x1 > right - 30
    if not apart and not _LEADERS.search(line.text):
        return None
    found = _ENTRY.fullmatch(line.text)
    if not found:
        return None
    page = found["page"]
    return found["text"], int(page) if page.isdigit() else 0


def _contents_of(flow: list[Line], starts: Counter[str]) -> set[Line]:
    """Return the lines of the table of contents in a flow, its name included, if the text knows what it names."""
    run: list[int] = []
    right = _right(flow)
    known = last_page = 0
    for at, line in enumerate(flow):
        entry = _entry(line, right)
        if entry is None or (run and at - run[-1] > _MOST_WRAPPED) or entry[1] < last_page:
            if run and at - run[-1] > _MOST_WRAPPED:
                break
            continue
        run.append(at)
        last_page = entry[1]
        known += _is_known(entry[0], starts)
    if len(run) < _LEAST_ENTRIES or known * 2 < len(run):
        return set()
    first = run[0]
    while first and (_NAME.fullmatch(flow[first - 1].text) or _bare(flow[first - 1].text) in {"page", "paragraphs"}):
        first -= 1
    return set(flow[first : run[-1] + 1])


def _is_known(text: str, starts: Counter[str]) -> bool:
    """Tell whether a line of the text begins as the entry does, which itself counts once."""
    return starts[_bare(text)[:24]] > 1 or starts[_bare(_NUMBER.sub("", text))[:24]] > 0
