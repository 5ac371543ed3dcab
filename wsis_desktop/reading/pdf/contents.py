"""A table of contents repeats the headings with the pages they stand on: it is furniture, and no text of its own."""

from __future__ import annotations

import re

from wsis_desktop.reading.pdf.lines import Line

_LEAST_ENTRIES = 3
_MOST_WRAPPED = 3
_ENTRY = re.compile(r"(?P<text>.*?\w.*?)[\s.…·_]*[\s.…·_](?P<page>\d{1,4}|[ivxlc]{1,6})")
_LEADERS = re.compile(r"(?:\.\s?|…|·\s?|_){4,}")
_NAME = re.compile(r"(?:table of )?contents|table des matières|sommaire|índice|contenido|содержание|目录|المحتويات", re.IGNORECASE)
_BARE = re.compile(r"[\W_]+")


def without_contents(pages: list[list[list[Line]]]) -> None:
    """Take tables of contents out of the flows of `pages`, in place."""
    suspects = [(at, flow) for at, page in enumerate(pages) for flow in page if _may_hold_contents(flow)]
    if not suspects:
        return
    starts = {_bare(line.text)[:24] for page in pages for flow in page for line in flow if _entry(line, flow) is None}
    for _, flow in suspects:
        gone = _contents_of(flow, starts)
        flow[:] = [line for line in flow if line not in gone]


def _may_hold_contents(flow: list[Line]) -> bool:
    return sum(_entry(line, flow) is not None for line in flow) >= _LEAST_ENTRIES


def _bare(text: str) -> str:
    return _BARE.sub("", text).casefold()


def _entry(line: Line, flow: list[Line]) -> tuple[str, int] | None:
    """Return an entry's text and page if the line is one: its last word is a page number, led to by dots or a wide gap."""
    if not line.text[-1].isalnum() or len(line.words) < 2:
        return None
    found = _ENTRY.fullmatch(line.text)
    if not found:
        return None
    apart = line.tabs and line.tabs[-1] == line.words[-1].start and line.x1 > max(other.x1 for other in flow) - 30
    if not apart and not _LEADERS.search(line.text):
        return None
    page = found["page"]
    return found["text"], int(page) if page.isdigit() else 0


def _contents_of(flow: list[Line], starts: set[str]) -> set[Line]:
    """Return the lines of the table of contents in a flow, its name included; empty when what it names comes nowhere else."""
    run: list[int] = []
    known = last_page = 0
    for at, line in enumerate(flow):
        entry = _entry(line, flow)
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


def _is_known(text: str, starts: set[str]) -> bool:
    bare = _bare(text)
    return bare[:24] in starts or _BARE.sub("", re.sub(r"^[\w.()]{1,6}\s", "", text)).casefold()[:24] in starts
