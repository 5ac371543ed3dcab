"""A table of contents repeats the headings with the pages they stand on: it is furniture, and no text of its own.

Its entries end in page numbers that never fall, led to by dots or a wide gap. So do the rows of some tables: what tells them
apart is the name above, `Contents`, or that the text outside has lines that begin as the entries do. An entry may be broken
over several lines, of which only the last has the page.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Final

from wsis_desktop.reading.conventions.typed_contents import CONTENTS_NAME
from wsis_desktop.reading.pdf.lines.line import ONE_SIZE, Line

_LEAST_ENTRIES: Final = 3
# An entry goes over so many lines, or as many short ones as hold the letters of a heading.
_MOST_WRAPPED, _MOST_LETTERS = 3, 150
# Of an entry between others, which a narrow column breaks.
_MOST_IN_LONGEST: Final = 16
# How near the right edge of its column a page number ends, in points.
_AT_EDGE: Final = 30
_NO_WIDER: Final = 1.25
# An entry that fills its line has its leaders on the next one.
_ENTRY: Final = re.compile(r"(?P<text>(?:.*[\w)\]”\"’?!:])?)[\s.…·_]+(?P<page>\d{1,4}|[ivxlc]{1,6})")
_PAGE: Final = re.compile(r"[\s.…·_](?:\d{1,4}|[ivxlc]{1,6})$")
_FULL: Final = re.compile(r"(?P<text>.*[^\W\d_])[\s.…·_]*\d{1,4}")
_LEADERS: Final = re.compile(r"(?:\.\s?|…|·\s?|_){4,}")
_COLUMN_NAMES: Final = frozenset(
    ["annex", "annexes", "article", "articles", "chapter", "page", "pages", "paragraph", "paragraphs", "section"]
)
_NUMBER: Final = re.compile(r"^(?:[\divxlIVXL.]{1,8}|\(?[A-Za-z])[.)]?\s+")
_PART: Final = re.compile(r"^[^\W\d_]+\s(?:\d{1,3}|[IVXLC]{1,7}|[A-Z])(?:\s?[–—:.]|\s-)\s")
_FIGURE: Final = re.compile(r"[+−-]?\s?\d[\d.,\s]*%?|n/a", re.IGNORECASE)
_BARE: Final = re.compile(r"[\W_]+")
# So many letters at the head of two lines show that one repeats the other.
_TELLING, _KEY, _LONGEST = 8, 4, 60


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry's own words and page; 0 is a page of the front matter."""

    text: str
    page: int
    led: bool


_Place = tuple[list[Line], Line]


@dataclass(frozen=True, slots=True)
class _Run:
    """The places of entries that may be a table of contents, where it may begin, and whether its name stands there."""

    entries: list[int]
    first: int
    named: bool


def without_contents(pages: list[list[list[Line]]]) -> None:
    """Take tables of contents out of the flows of `pages`, in place."""
    places: list[_Place] = [(flow, line) for page in pages for flow in page for line in flow]
    entries = _entries(places)
    gone: set[Line] = set()
    text: _Beginnings | None = None
    last: _Run | None = None
    for run in _runs(entries, places):
        if run.named or len(run.entries) >= _LEAST_ENTRIES or all(entries[at].led for at in run.entries):
            text = text or _Beginnings(places)
            found = _contents_of(run, entries, places, text)
            if found and last is not None and _goes_on(last, run, entries):
                # Its first entry goes over more lines than others.
                gone.update(line for _, line in places[last.entries[-1] + 1 : run.entries[0]])
            last = run if found else last
            gone |= found
    if gone:
        for page in pages:
            for flow in page:
                flow[:] = [line for line in flow if line not in gone]


def _entries(places: list[_Place]) -> dict[int, _Entry]:
    """Return what looks like an entry, by its place among all lines."""
    found: dict[int, _Entry] = {}
    rights: dict[int, float] = {}
    for at, (flow, line) in enumerate(places):
        if _PAGE.search(line.text, max(0, len(line.text) - 8)):
            right = rights.setdefault(id(flow), max(each.x1 for each in flow))
            entry = _entry(line, right)
            if entry:
                found[at] = entry
    return found


def _entry(line: Line, right: float) -> _Entry | None:
    """Return the entry that a line is, if its last word is a page number, led to by dots or a wide gap."""
    led = _LEADERS.search(line.text) is not None
    apart = line.tabs and line.tabs[-1] == line.words[-1].start and line.x1 > right - _AT_EDGE and not _is_spread(line)
    found = _ENTRY.fullmatch(line.text) if led or apart else None
    if not found or not (led or found.start("page") == line.words[-1].start):
        return None
    return _Entry(found["text"], int(found["page"]) if found["page"].isdigit() else 0, led)


def _is_spread(line: Line) -> bool:
    """Tell a line of text that was stretched to the margin: the gap before its last figure is as wide as most others."""
    gaps = [behind.x0 - before.x1 for before, behind in pairwise(line.words) if behind.start > before.end]
    return len(gaps) > 1 and gaps[-1] <= _NO_WIDER * median(gaps[:-1])


def _runs(entries: dict[int, _Entry], places: list[_Place]) -> Iterator[_Run]:
    """Yield the places of entries that follow each other closely, with pages that never fall."""
    run: list[int] = []
    for at, entry in entries.items():
        if run and (at - run[-1] > _most_above(at, places) + 1 or entry.page < entries[run[-1]].page):
            yield _Run(run, *_beginning(run[0], places))
            run = []
        run.append(at)
    if run:
        yield _Run(run, *_beginning(run[0], places))


def _goes_on(run: _Run, next_: _Run, entries: dict[int, _Entry]) -> bool:
    """Tell a run of entries that goes on where an entry ends that is longer than entries are, as in a narrow column."""
    last, first = run.entries[-1], next_.entries[0]
    led = entries[last].led and entries[first].led
    return led and first - last <= _MOST_IN_LONGEST and entries[last].page <= entries[first].page


def _most_above(at: int, places: list[_Place]) -> int:
    """Return how many of the lines above an entry's last one may be the entry's, too."""
    letters = 0
    for count, (_, line) in enumerate(reversed(places[max(0, at - _MOST_LETTERS) : at])):
        letters += len(line.text)
        if count >= _MOST_WRAPPED and letters > _MOST_LETTERS:
            return count
    return at


def _contents_of(run: _Run, entries: dict[int, _Entry], places: list[_Place], text: _Beginnings) -> set[Line]:
    """Return the lines of the table of contents that a run of entries is, with its name; none if it is another table."""
    own = range(run.first, run.entries[-1] + 1)
    wholes = [_whole(at, entries, places, run.first) for at in run.entries]
    known = sum(any(text.has(words, own) for words in whole) for whole in wholes)
    rows = (places[at][1] for at in own if at not in entries or not entries[at].led)
    if not run.named and 2 * sum(map(_counts_twice, rows)) >= len(wholes):
        return set()
    few = not run.named and len(wholes) < _LEAST_ENTRIES
    if few and known < len(wholes):
        return set()
    if 2 * known < len(wholes) and not (run.named and all(entries[at].led for at in run.entries)):
        return set()
    first = run.first
    if not run.named:
        # Above a nameless table stands text, up to the line whose entry the text knows.
        first = run.entries[0] - next((above for above, words in enumerate(wholes[0]) if text.has(words, own)), 0)
    stop = own.stop
    while stop < len(places) and _fills_its_line(places[stop], places[run.entries[-1]], text, range(first, stop + 1)):
        stop += 1
    return {line for _, line in places[first:stop]}


def _fills_its_line(place: _Place, last: _Place, text: _Beginnings, own: range) -> bool:
    """Tell an entry below the `last` one with little room for leaders: it ends where that does, and the text knows it."""
    found = _FULL.fullmatch(place[1].text)
    if not found or place[0] is not last[0] or abs(place[1].x1 - last[1].x1) > 1:
        return False
    return text.has(found["text"], own)


def _counts_twice(line: Line) -> bool:
    """Tell a row of figures: before the last one, too, a figure stands behind a wide gap, and no range of paragraphs."""
    starts = [0, *line.tabs, len(line.text)]
    cells = [line.text[begin:end].strip() for begin, end in pairwise(starts)]
    return len(cells) > 1 and _FIGURE.fullmatch(cells[-2]) is not None


def _ends_in_figure(line: Line) -> bool:
    """Tell a line whose last words, behind a wide gap, are a figure."""
    return bool(line.tabs) and _FIGURE.fullmatch(line.text[line.tabs[-1] :].strip()) is not None


def _beginning(first: int, places: list[_Place]) -> tuple[int, bool]:
    """Return where the table may begin at the earliest, and whether its name stands there."""
    flow, entry = places[first]
    at, most = first, _most_above(first, places)
    while at and first - at <= most + 1:
        above_flow, above = places[at - 1]
        if above_flow is not flow:
            break
        if CONTENTS_NAME.fullmatch(above.text):
            return at - 1, True
        if abs(above.size - entry.size) > ONE_SIZE and not _names_columns(above.text):
            break
        at -= 1
    return max(at, first - most), False


def _names_columns(text: str) -> bool:
    return _COLUMN_NAMES.issuperset(text.casefold().split())


def _whole(at: int, entries: dict[int, _Entry], places: list[_Place], first: int) -> list[str]:
    """Return what the entry at a place may say, the shortest first: its own line, or more of those above it."""
    words = [entries[at].text]
    for above in range(at - 1, max(first, at - _most_above(at, places)) - 1, -1):
        if above in entries:
            break
        words.append(f"{places[above][1].text} {words[-1]}")
    return words


class _Beginnings:
    """How the lines of a document begin, and at which places; but for rows of tables, whose names may well come again."""

    def __init__(self, places: list[_Place]) -> None:
        self._by_key: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for at, (_, line) in enumerate(places):
            if _ends_in_figure(line):
                continue
            # `CHAPTER 2 - MEETINGS` may be `2 Meetings` in the table.
            for bare in {_bare(line.text), _bare(_PART.sub("", line.text))}:
                self._by_key[bare[:_KEY]].append((bare, at))

    def has(self, text: str, outside: range) -> bool:
        """Tell whether a line `outside` these places begins as `text` does, with its number or without."""
        return any(self._has(_bare(words), outside) for words in {text, _NUMBER.sub("", text)})

    def _has(self, bare: str, outside: range) -> bool:
        return any(
            at not in outside
            and (
                bare == line
                or (min(len(line), len(bare)) >= _TELLING and (bare.startswith(line) or line.startswith(bare)))
            )
            for line, at in self._by_key.get(bare[:_KEY], ())
        )


def _bare(text: str) -> str:
    return _BARE.sub("", text).casefold()[:_LONGEST]
