"""Heads and feet of short documents, which come back too seldom to be known by that: known by what they say.

The first or last rows of a page are a head or foot if they stand apart from the text and every piece of them is a symbol, a
page or job number, a date or what a masthead says beside one of these, or the words of the title or of a heading in plainer
letters than these have.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Final

from wsis_desktop.reading.conventions.masthead import MASTHEAD, SYMBOL
from wsis_desktop.reading.labels import find_head
from wsis_desktop.reading.pdf.drawn.grids import is_in_one_column
from wsis_desktop.reading.pdf.furniture.belonging import is_in_table
from wsis_desktop.reading.pdf.lines.line import ONE_SIZE, UPRIGHT, Line, PageFrame
from wsis_desktop.reading.pdf.lines.marginalia import DATE, JOB_NUMBER, PAGE_NAME, PAGE_NUMBER, RULE, roman_page
from wsis_desktop.reading.pdf.lines.measure import DECISION_NUMBER

_ZONE: Final = 0.16
_SAME_LINE: Final = 2.0
_MOST_ROWS: Final = 3
# A foot below a head's zone: how far off the text they stand at least, in the page's usual distance of lines.
_APART: Final = 1.15
_NEXT_LINE: Final = 1.4
_LARGER: Final = 1.07
_MOST_NAME: Final = 250
_LONGEST_PIECE: Final = 80
# So many letters that a heading begins with are its shortened form.
_SHORTENED: Final = 12
# Among so many headings of a page, counted from each of their lines on, is the rest of one that the page before cut.
_MOST_CUT: Final = 3
_NUMBER_BEHIND: Final = re.compile(r"(?P<words>.*\D)\s+(?P<number>\d{1,4})")
_NUMBER_BEFORE: Final = re.compile(r"(?P<number>\d{1,4})\s+(?P<words>\D.*)")
_BARE: Final = re.compile(r"[\W_]+")

Row = list[Line]


@dataclass(frozen=True, slots=True)
class _Look:
    """How a heading is set, to tell whether other letters are plainer."""

    size: float
    bold: bool
    italic: bool
    capitals: bool

    @classmethod
    def of(cls, line: Line) -> _Look:
        """Return the look of a line."""
        return cls(line.size, line.bold, line.italic, line.text.isupper())

    def outdoes(self, other: _Look) -> bool:
        """Tell whether this is a heading's look beside the other."""
        if other.size > self.size + ONE_SIZE:
            return False
        return (
            self.size > other.size + ONE_SIZE
            or self.bold > other.bold
            or (self.bold == other.bold and (self.italic > other.italic or self.capitals > other.capitals))
        )


def known_outer_rows(
    pages: list[list[Line]], frames: list[PageFrame], known: set[Line], notes: set[Line], body_size: float
) -> set[Line]:
    """Return the lines of heads and feet that their words betray; `known` ones were found before, `notes` are none."""
    names = _Names(pages, body_size)
    by_page = [_rows(page) for page in pages]
    front, behind = _front_counts(by_page)
    counts = _page_counts(pages, frames) | behind
    usual = median([lower[0].base - upper[0].base for rows in by_page for upper, lower in pairwise(rows)] or [0.0])
    found: set[Line] = set()
    for at, rows in enumerate(by_page):
        judge = _Judge(names, known, counts, front, pages[at], at)
        for outward in (rows, rows[::-1]) if len(rows) > 1 else ():
            edge = _edge_of(frames[at], outward[0][0], top=outward is rows)
            block = _block(outward, usual, edge)
            if block and all(map(_says_little, block)):
                block += _block(outward[len(block) :], usual, edge)
            if block and notes.isdisjoint(line for row in block for line in row) and judge.are_marginal(block):
                # Numbers of its printing may stand below the number of a page.
                while (inner := _block(outward[len(block) :], usual, edge)) and judge.are_numbers(inner):
                    block += inner
                found |= {line for row in block for line in row}
    return found


def _rows(page: list[Line]) -> list[Row]:
    """Return the pieces of each baseline of upright text, from top to bottom."""
    rows: list[Row] = []
    for line in sorted((line for line in page if line.turn in UPRIGHT), key=lambda line: line.base):
        if rows and line.base - rows[-1][0].base <= _SAME_LINE:
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def _edge_of(frame: PageFrame, line: Line, *, top: bool) -> float:
    """Return how far from the middle of the page rows may begin to be a head or foot, as a height of the page."""
    height, origin = frame.size(line.turn)[1], frame.origin(line.turn)[1]
    return origin + (_ZONE if top else 1 - _ZONE) * height


def _block(rows: list[Row], usual: float, edge: float) -> list[Row]:
    """Return the outermost rows of a page up to the gap, or the larger letters, that set them apart; none if none do."""
    for count, (row, inner) in enumerate(pairwise(rows[: _MOST_ROWS + 1]), 1):
        gap = abs(inner[0].base - row[0].base)
        inward = rows[0][0].base < rows[-1][0].base
        if (row[0].base > edge) is inward:
            return []
        # What is nearer than larger letters are high is raised beside them, as the mark of a note is.
        smaller = inner[0].size - row[0].size >= ONE_SIZE and gap >= inner[0].size
        # Lines of columns beside each other make rows seem nearer than any are: a date stands below its symbol.
        below_symbol = _are_dates(inner) and gap < _NEXT_LINE * row[0].size
        if (gap > _APART * max(usual, row[0].size) and not below_symbol) or smaller:
            return rows[:count]
    return []


def _are_dates(row: Row) -> bool:
    return all(DATE.fullmatch(line.text) for line in row)


def _says_little(row: Row) -> bool:
    """Tell dates, and what a masthead says, such as that a text is not edited: alone they may be text.

    It says the number of its printing, too, which is nothing else.
    """
    return all(
        DATE.fullmatch(line.text) or (MASTHEAD.fullmatch(line.text) and not JOB_NUMBER.fullmatch(line.text))
        for line in row
    )


def _page_counts(pages: list[list[Line]], frames: list[PageFrame]) -> set[int]:
    """Return what is to be added to a page's place for its number: 1, or what two pages agree on."""
    offsets: Counter[int] = Counter()
    for at, page in enumerate(pages):
        rows = _rows(page)
        for row in (*rows[:1], *rows[-1:]):
            offsets.update({int(number) - at for line in row for number in _numbers(line.text)})
    return {1} | {offset for offset, count in offsets.items() if count > 1 and count * 2 >= len(frames)}


def _front_counts(by_page: list[list[Row]]) -> tuple[set[int], set[int]]:
    """Return what is to be added to a page's place for its Roman number, and for the figures that begin to count behind it.

    That is 1, or what two pages of the front matter agree on.
    """
    found = [
        (roman_page(line.text) - at, at)
        for at, rows in enumerate(by_page)
        for row in (*rows[:_MOST_ROWS], *rows[-_MOST_ROWS:])
        for line in row
        if roman_page(line.text)
    ]
    agreed = Counter(offset for offset, _ in found)
    front = {1} | {offset for offset, count in agreed.items() if count > 1}
    last = max((at for offset, at in found if offset in front), default=None)
    return front, set() if last is None else {-last}


def _numbers(text: str) -> Iterator[str]:
    """Yield the numbers that a head or foot may count its page with."""
    whole = PAGE_NUMBER.fullmatch(text)
    if whole and whole[1].isdigit():
        yield whole[1]
    for found in (_NUMBER_BEHIND.fullmatch(text), _NUMBER_BEFORE.fullmatch(text)):
        if found:
            yield found["number"]


@dataclass(frozen=True, slots=True)
class _Judge:
    """Judges the outer rows of one page."""

    names: _Names
    known: set[Line]
    counts: set[int]
    front: set[int]
    lines: list[Line]
    page: int

    def are_marginal(self, rows: list[Row]) -> bool:
        """Tell whether rows are a head or foot: each says so itself, or stands beside what is known to be furniture.

        A date alone on its row, or what a masthead says, does so where another row, such as that of a symbol, does.
        """
        others = [row for row in rows if not _says_little(row)]
        says_so = any(not RULE.fullmatch(line.text) for row in others for line in row)
        return all(map(self._is_marginal, others if says_so else rows))

    def are_numbers(self, rows: list[Row]) -> bool:
        """Tell rows that hold nothing but the number of a page, or of its printing, and what is known."""
        return all(line in self.known or self._is_number(line, line.text.strip()) for row in rows for line in row)

    def _is_marginal(self, row: Row) -> bool:
        if not self.known.isdisjoint(row):
            return all(line in self.known or _may_stand_beside(line) for line in row)
        if all(RULE.fullmatch(line.text) for line in row):
            return True
        return all(map(self._may_be, row)) and any(map(self._is, row))

    def _may_be(self, line: Line) -> bool:
        return self._is(line) or any(each.fullmatch(line.text) for each in (DATE, RULE, MASTHEAD))

    def _is(self, line: Line) -> bool:
        text = line.text.strip()
        if is_in_one_column(line):
            return False
        if SYMBOL.fullmatch(text) and any(map(str.isdigit, text)) and text[-1] not in ".)":
            return True
        if self._is_number(line, text) or (not self._is_page_number(text) and self.names.named_by(line, text)):
            return True
        return any(
            found is not None
            and int(found["number"]) - self.page in self.counts
            and self.names.named_by(line, found["words"])
            for found in (_NUMBER_BEHIND.fullmatch(text), _NUMBER_BEFORE.fullmatch(text))
        )

    def _is_number(self, line: Line, text: str) -> bool:
        if self._is_page_number(text):
            return PAGE_NAME.search(text) is not None or not is_in_table(line, self.lines, ())
        return JOB_NUMBER.fullmatch(text) is not None

    def _is_page_number(self, text: str) -> bool:
        front = roman_page(text)
        if front:
            return front - self.page in self.front
        found = PAGE_NUMBER.fullmatch(text)
        return found is not None and found[1].isdigit() and int(found[1]) - self.page in self.counts


def _may_stand_beside(line: Line) -> bool:
    """Tell a piece of a head or foot from the last line of a text that runs on into it."""
    return len(line.text) <= _LONGEST_PIECE and line.text[-1] not in ".,;:"


class _Names:
    """The title and the headings of a document, each with its look.

    Lines of one look that follow closely are one, and so are those of one page and the first ones of the next.
    """

    def __init__(self, pages: list[list[Line]], body_size: float) -> None:
        self._body_size = body_size
        self._names: dict[str, list[tuple[str, _Look]]] = {}
        known: list[tuple[str, _Look]] = []
        for page in pages:
            found = list(_headings(page, body_size))
            cut = [
                (f"{words} {rest}", look) for rest, lower in found[:_MOST_CUT] for words, look in known if look == lower
            ]
            known = found
            for words, look in (*found, *cut):
                bare = _bare(words)
                if bare:
                    self._names.setdefault(bare[:3], []).append((bare, look))

    def named_by(self, line: Line, words: str) -> bool:
        """Tell whether words that stand in a line are a heading's, or begin one, in plainer letters than its own."""
        bare, look = _bare(words), _Look.of(line)
        if line.size > _LARGER * self._body_size or not bare or _is_clause(words):
            return False
        return any(
            heading.outdoes(look) and (name == bare or (len(bare) >= _SHORTENED and name.startswith(bare)))
            for name, heading in self._names.get(bare[:3], ())
        )


def _is_clause(words: str) -> bool:
    """Tell the end of a sentence, which may say what a heading does; no head of a page begins small and ends so."""
    return words[0].islower() and words[-1] in ".;,"


def _headings(page: Iterable[Line], body_size: float) -> Iterator[tuple[str, _Look]]:
    """Yield what is set as a heading, with its label and without, and the same from each of its lines on."""
    lines = [line for line in page if _stands_out(line, body_size)]
    for at, line in enumerate(lines):
        look, words = _Look.of(line), line.text
        last = line
        for below in lines[at + 1 :]:
            near = 0 <= below.base - last.base < 2.2 * last.size and abs(below.size - last.size) < ONE_SIZE
            if not near or below.bold != last.bold or len(words) > _MOST_NAME:
                break
            if _is_label_alone(below.text):
                yield words, look  # it may be that of the paragraph below
            words += f" {below.text}"
            last = below
        yield words, look
        head = find_head(words, heading=True)
        if head:
            yield words[head.end :], look
        number, _, title = words.partition(" ")
        if DECISION_NUMBER.fullmatch(number):
            yield title, look


def _is_label_alone(text: str) -> bool:
    head = find_head(f"{text} X")
    return head is not None and head.end > len(text)


def _stands_out(line: Line, body_size: float) -> bool:
    return line.bold or line.italic or line.size > _LARGER * body_size or line.text.isupper()


def _bare(text: str) -> str:
    return _BARE.sub("", text).casefold()
