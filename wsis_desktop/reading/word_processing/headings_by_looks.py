"""Titles and headings that no style names, in a word processor's file: short lines that are bold, larger or in italics.

They are judged when the whole text is known: what is bold there, how large its letters are, and which lists hold text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from wsis_desktop.model.revision import Kind, Label
from wsis_desktop.reading.blocks.block import Block, Letters
from wsis_desktop.reading.blocks.letters import LetterCount
from wsis_desktop.reading.conventions.nesting import is_item_label
from wsis_desktop.reading.labels import find_head

_LONGEST_HEADING: Final = 120
_LONGEST_TITLE: Final = 300
_MOST_HEADINGS: Final = 0.34
_LARGER: Final = 1.07
_PLAIN: Final = Letters()


@dataclass(frozen=True, slots=True)
class _Line:
    """A paragraph that may be a heading: how its letters are set, and the list that it counts in."""

    block: Block
    letters: Letters
    list: tuple[str, int] | None
    says_body: bool


@dataclass(slots=True)
class HeadingsByLooks:
    """Takes in the paragraphs of a text that are told to be nothing else, and judges them together."""

    _lines: dict[int, _Line] = field(default_factory=dict)
    _sizes: Counter[float] = field(default_factory=Counter)

    def add(self, block: Block, count: LetterCount, list_level: tuple[str, int] | None, *, says_body: bool) -> None:
        """Take in a paragraph; one that `says_body` is no heading, whatever it looks like."""
        letters, number = count.common()
        if letters is not None:
            self._sizes[letters.size] += number
        self._lines[id(block)] = _Line(block, letters or _PLAIN, list_level, says_body)

    def settle(self, blocks: Sequence[Block]) -> None:
        """Set the kinds of headings among `blocks`, and of the title if none is told."""
        body = max(self._sizes, key=lambda size: self._sizes[size], default=0.0)
        standing = [(block, self._lines.get(id(block))) for block in blocks]
        perhaps = [line for _, line in standing if line is not None and self._may_be(line, body)]
        perhaps += _lone_italics(standing)
        perhaps += self._longer_in_lists(perhaps)
        lists_of_text = self._lists_without(perhaps)
        perhaps = [line for line in perhaps if line.list not in lists_of_text]
        title = _title(blocks, standing, body)
        length = sum(len(block.text) for block in blocks if block.kind is not Kind.ROW)
        if sum(len(line.block.text) for line in perhaps) <= _MOST_HEADINGS * length:
            for line in perhaps:
                line.block.kind, line.block.letters = Kind.HEADING, line.letters
        if title is not None:
            title.block.kind = Kind.TITLE

    def _may_be(self, line: _Line, body: float) -> bool:
        """Tell a short line set apart, that ends as no sentence does; `(a)` and `iv.` stand before no heading."""
        if line.says_body or not _is_short(line.block.text) or not _may_number_heading(line.block.label):
            return False
        return line.letters.bold or line.letters.size > _LARGER * body

    def _longer_in_lists(self, headings: Sequence[_Line]) -> list[_Line]:
        """Return longer bold lines that count in lists in which headings do: a heading in brackets may hold two wordings."""
        lists = {line.list for line in headings} - {None}
        known = {id(line.block) for line in headings}
        return [
            line
            for key, line in self._lines.items()
            if key not in known and line.list in lists and line.letters.bold and not line.says_body
            if _is_short(line.block.text, _LONGEST_TITLE)
        ]

    def _lists_without(self, headings: Sequence[_Line]) -> set[tuple[str, int] | None]:
        """Return the lists, level by level, in which something counts that is no heading."""
        left = self._lines.keys() - {id(line.block) for line in headings}
        return {self._lines[key].list for key in left} - {None}


def _lone_italics(standing: Sequence[tuple[Block, _Line | None]]) -> Iterator[_Line]:
    """Yield short lines all in italics that text in upright letters follows."""
    for (_, line), (following, next_) in pairwise(standing):
        if line is None or not line.letters.italic or line.letters.bold or line.says_body or line.list:
            continue
        upright = following.kind is not Kind.ROW and (next_ is None or not next_.letters.italic)
        if upright and _is_short(line.block.text) and find_head(line.block.text) is None:
            yield line


def _title(blocks: Sequence[Block], standing: Sequence[tuple[Block, _Line | None]], body: float) -> _Line | None:
    """Return the title of a text that names none: unnumbered, and larger than all that follows."""
    if any(block.kind is Kind.TITLE for block in blocks):
        return None
    opening = list(_opening(standing))
    named = [line for line in opening if len(line.block.text) <= _LONGEST_TITLE and line.block.text[-1] not in ".,;:"]
    if not named:
        return None
    largest = max(named, key=lambda line: line.letters.size)
    others = (line for _, line in standing[len(opening) :] if line is not None)
    stands_out = all(line.letters.size < largest.letters.size for line in others)
    return largest if stands_out and largest.letters.size > _LARGER * body else None


def _opening(standing: Sequence[tuple[Block, _Line | None]]) -> Iterator[_Line]:
    """Yield what stands at the start of a text, before anything numbered, long, or named by a style."""
    for _, line in standing:
        if line is None or line.block.label or find_head(line.block.text) or len(line.block.text) > _LONGEST_TITLE:
            return
        yield line


def _may_number_heading(label: Label | None) -> bool:
    return label is None or not is_item_label(label) or label.number.isupper()


def _is_short(text: str, longest: int = _LONGEST_HEADING) -> bool:
    """Tell a short line that ends as no sentence does."""
    return len(text) <= longest and text[-1] not in ".,;:!"
