"""How programs mark what came and what went on a page, and a pen that does so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from random import Random

import pymupdf

from tests.reading.marked_pdf import BLACK, Colour
from tests.reading.printed_marks import AUTHORS, PRINTS, Print
from tests.reading.typeset.makers import Point
from tests.reading.typeset.marking import CAME, WENT

_LEFT_OUT = "letters which reach below"


def marks_of(seed: int) -> Print:
    """Return the manner of marking of this seed: one that some program has, with lines a little higher, lower or thinner."""
    random = Random(seed)  # noqa: S311  # a seed, no secret
    manner = random.choice([each for each in PRINTS if _LEFT_OUT not in each.name])
    return replace(
        manner,
        strike_height=manner.strike_height * random.uniform(0.9, 1.1),
        depth=manner.depth * random.uniform(0.8, 1.1),
        thickness=manner.thickness * random.uniform(0.7, 1.3),
    )


@dataclass(frozen=True, slots=True)
class _Put:
    at: Point
    text: str
    font: pymupdf.Font
    size: float
    mark: str

    @property
    def end(self) -> float:
        """Return where it ends."""
        return self.at[0] + float(self.font.text_length(self.text.rstrip(" "), fontsize=self.size))

    def goes_on_from(self, other: _Put) -> bool:
        """Tell words that follow others of their line at no more than a wide space."""
        return self.at[1] == other.at[1] and -1 < self.at[0] - other.end < 1.5 * self.size


class MarkPen:
    """Draws words in the order in which they come, and marks those that `mark` says came or went."""

    def __init__(self, rect: pymupdf.Rect, manner: Print, author: int) -> None:
        self._rect, self._manner, self._author = rect, manner, author
        self._put: list[_Put] = []
        self.mark = ""

    def append(self, pos: Point, text: str, font: pymupdf.Font, fontsize: float) -> None:
        """Put words at a place."""
        self._put.append(_Put(pos, text, font, fontsize, self.mark))

    def write_text(self, page: pymupdf.Page) -> None:
        """Draw the words, run by run, with their marks."""
        for mark, group in groupby(self._put, key=lambda each: each.mark):
            words = list(group)
            runs = [[words[0]]]
            for word in words[1:]:
                if word.goes_on_from(runs[-1][-1]) and not self._manner.per_word:
                    runs[-1].append(word)
                else:
                    runs.append([word])
            if mark:
                for run in runs:
                    self._behind(page, run, mark)
            writer = pymupdf.TextWriter(self._rect, color=self._ink(mark))
            for word in words:
                writer.append(word.at, word.text, font=word.font, fontsize=word.size)
            writer.write_text(page)
            if mark:
                for run in runs:
                    self._rule(page, run, mark)
        self._bars(page)

    def _ink(self, mark: str) -> Colour:
        if not mark:
            return BLACK
        if mark == WENT and self._manner.went:
            return self._manner.went
        return AUTHORS[self._author] if self._manner.coloured else BLACK

    def _behind(self, page: pymupdf.Page, run: list[_Put], mark: str) -> None:
        (x, y), size = run[0].at, run[0].size
        if mark == CAME and self._manner.highlight:
            box = pymupdf.Rect(x, y - 0.85 * size, run[-1].end, y + 0.25 * size)
            page.draw_rect(box, color=None, fill=self._manner.highlight, width=0)

    def _rule(self, page: pymupdf.Page, run: list[_Put], mark: str) -> None:
        manner, (x, y), size = self._manner, run[0].at, run[0].size
        if mark == CAME and not manner.underlines:
            return
        ends = max(word.end for word in self._put if word.at[1] == y)
        struck, end = mark == WENT, run[-1].end + (manner.beyond * size if run[-1].end == ends else 0)
        height = y - manner.strike_height * size if struck else y + manner.depth * size
        thickness = manner.thickness * size
        for line in range(manner.strikes if struck else 1):
            top = height - 0.12 * line * size
            if manner.filled:
                page.draw_rect(pymupdf.Rect(x, top, end, top + thickness), color=None, fill=self._ink(mark), width=0)
            else:
                page.draw_line((x, top), (end, top), color=self._ink(mark), width=thickness)

    def _bars(self, page: pymupdf.Page) -> None:
        """Draw a bar beside each line of which something came or went, as some programs do."""
        if not self._manner.bars:
            return
        left = min(word.at[0] for word in self._put) - 9
        for y, size in sorted({(word.at[1], word.size) for word in self._put if word.mark}):
            page.draw_rect(pymupdf.Rect(left, y - size, left + 0.7, y + 0.3 * size), color=None, fill=BLACK, width=0)
