"""The places of the text on show as lines of the palette: paragraphs by number, headings and bookmarks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.finding.entry import Entry
from wsis_desktop.desktop.finding.fuzzy import folded
from wsis_desktop.desktop.finding.paragraph_numbers import Numbered, NumberIndex
from wsis_desktop.desktop.notes.bookmarks_panel import bookmark_name
from wsis_desktop.desktop.speaking.naming import revision_name, revision_names
from wsis_desktop.desktop.speaking.words import clipped
from wsis_desktop.desktop.working.alone import stands_alone
from wsis_desktop.desktop.working.links_of import links_of
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.note import Bookmark
from wsis_desktop.model.revision import Kind, Paragraph

_NUMBER = re.compile(r"(?:[^\W\d_]{1,3}\.?\s?)?\d")
_CALLED = re.compile(r"^(?:¶|§|paras?\b\.?|paragraphs?\b)\s*", re.IGNORECASE)
_WORDS = 90
_STEP = 64

Go = Callable[[Side, int], object]


class Places:
    """The places of one comparison; `go` leads to a paragraph."""

    def __init__(self, comparison: Comparison, go: Go) -> None:
        self._comparison = comparison
        self._go = go
        old, new = comparison.old, comparison.new
        alone = stands_alone(comparison)
        self._names = {Side.NEW: revision_name(new)} if alone else revision_names(old, new)
        self._sides = (Side.NEW,) if alone else (Side.NEW, Side.OLD)
        self._numbers = {side: NumberIndex(comparison.revision(side)) for side in self._sides}
        self._headings: list[Entry] = []
        self._steps = self._gathering()

    def gathering(self) -> Iterator[None]:
        """Gather headings and numbers, a part at a time."""
        yield from self._steps
        for index in self._numbers.values():
            yield from index.gathering()

    def headings(self) -> list[Entry]:
        """Return the title and headings of the later text, and those of the earlier one that are gone."""
        for _ in self._steps:
            pass
        return self._headings

    def bookmarks(self, bookmarks: Iterable[Bookmark], lead: Callable[[Bookmark], object]) -> list[Entry]:
        """Return the reader's bookmarks that have a place."""
        where = _tr("Bookmark")
        return [Entry(bookmark_name(each), where, partial(lead, each)) for each in bookmarks if not each.detached]

    def numbered(self, typed: str) -> tuple[list[Entry], str]:
        """Return the paragraphs of a number, and a sentence where it is none: then the nearest are returned.

        The number may stand behind the side or the revision that it is meant in: `new 12`, `old 12`, `Rev.1 12`.
        """
        sides, number = self._meant(typed.strip())
        likely = _NUMBER.match(number) is not None and any(self._numbers[side].counts_by(number) for side in sides)
        found = [
            self._at(side, self._paragraph(side, each), self._told(side, each))
            for side in sides
            for each in self._numbers[side].find(number)
        ]
        if found or not likely:
            return found, ""
        near = [(side, each) for side in sides if (each := self._numbers[side].nearest(number)) is not None]
        if not near:
            return [], _tr("The paragraphs of this text have no numbers.")
        told = " ".join(self._none_but(number, side, each) for side, each in near)
        return [self._at(side, self._paragraph(side, each), self._told(side, each)) for side, each in near], told

    def _none_but(self, number: str, side: Side, near: Numbered) -> str:
        words = _tr("There is no paragraph %1 in %2; the nearest is %3.")
        return words.replace("%3", near.name).replace("%2", self._names[side]).replace("%1", number)

    def _meant(self, typed: str) -> tuple[tuple[Side, ...], str]:
        """Return the sides in which a number is meant, and the number."""
        line = folded(typed)
        for side in self._sides:
            for name in (self._names[side], *_side_words(side)):
                if line.startswith(f"{folded(name)} "):
                    return (side,), _CALLED.sub("", typed[len(name) :].strip())
        return self._sides, _CALLED.sub("", typed)

    def _gathering(self) -> Iterator[None]:
        for side in self._sides:
            links = links_of(self._comparison)[side]
            for paragraph in self._comparison.revision(side).paragraphs:
                if paragraph.kind in {Kind.HEADING, Kind.TITLE}:
                    gone = not self._comparison.links[links[paragraph.index]].new
                    if side is Side.NEW or gone:
                        words = clipped(paragraph.text, _WORDS) or paragraph.printed_label
                        self._headings.append(self._at(side, paragraph, words))
                if paragraph.index % _STEP == 0:
                    yield

    def _paragraph(self, side: Side, numbered: Numbered) -> Paragraph:
        return self._comparison.revision(side).paragraphs[numbered.paragraph]

    def _told(self, side: Side, numbered: Numbered) -> str:
        return f"{numbered.name} · {clipped(self._paragraph(side, numbered).text, _WORDS)}"

    def _at(self, side: Side, paragraph: Paragraph, words: str) -> Entry:
        where = [self._names[side], clipped(paragraph.section[-1], _WORDS // 3) if paragraph.section else ""]
        return Entry(words, " · ".join(filter(None, where)), partial(self._go, side, paragraph.index))


def _side_words(side: Side) -> tuple[str, ...]:
    """Return the words that mean a side before a number, in the reader's language and in English."""
    if side is Side.NEW:
        return _tr("new"), _tr("later"), "new", "later"
    return _tr("old"), _tr("earlier"), "old", "earlier"


def _tr(words: str) -> str:
    return QCoreApplication.translate("Palette", words)
