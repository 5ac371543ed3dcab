"""What stands on the pages of one revision: paragraphs, marked words, and the word nearest to a point."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from wsis_desktop.desktop.views.marks import Marks
from wsis_desktop.desktop.working.steps import Parts
from wsis_desktop.model.comparison import Change, Comparison, Link, Side
from wsis_desktop.model.region import Region, WordPlace
from wsis_desktop.model.revision import Paragraph

_ACROSS_LINES = 6.0
_AT_ONCE = 300


class MarkedPlace(NamedTuple):
    """Where marked words stand on one line of a page; `faint` ones are folded away."""

    region: Region
    faint: bool


class PageText:
    """Knows one side of a comparison by pages, once it has taken it in by `parts`.

    Regions of words are worked out when a page is first shown.
    """

    def __init__(self, comparison: Comparison, side: Side, marks: Marks) -> None:
        self._comparison = comparison
        self._side = side
        self._marks = marks
        self.revision = comparison.revision(side)
        self._on_page: dict[int, list[int]] = {}
        self._marked: dict[int, dict[int, tuple[MarkedPlace, ...]]] = {}
        self._words: dict[int, list[tuple[int, WordPlace]]] = {}

    @classmethod
    def parts(cls, comparison: Comparison, side: Side, marks: Marks) -> Parts[PageText]:
        """Take in one side a part at a time."""
        made = cls(comparison, side, marks)
        for paragraph in made.revision.paragraphs:
            for page in dict.fromkeys(region.page for region in paragraph.regions):
                made._on_page.setdefault(page, []).append(paragraph.index)
            if paragraph.index % _AT_ONCE == _AT_ONCE - 1:
                yield
        return made

    def paragraphs(self, page: int) -> Sequence[int]:
        """Return the paragraphs that stand on a page, at least in part."""
        return self._on_page.get(page, ())

    def paragraph(self, index: int) -> Paragraph:
        """Return a paragraph."""
        return self.revision.paragraphs[index]

    def link(self, paragraph: int) -> tuple[int, Link]:
        """Return the link that holds a paragraph, and its place among the links."""
        at = self._marks.link(self._side, paragraph)
        return at, self._comparison.links[at]

    def change(self, paragraph: int) -> Change | None:
        """Return the kind of change of a paragraph's link, where it matters enough."""
        return self._marks.change(self.link(paragraph)[0])

    def forget_marks(self) -> None:
        """Work marked places out anew: other marks are wanted."""
        self._marked.clear()

    def marked(self, paragraph: int, page: int) -> tuple[MarkedPlace, ...]:
        """Return where a page shows words of a paragraph that an edit struck or brought, one region for each line."""
        known = self._marked.get(paragraph)
        if known is None:
            known = self._marked[paragraph] = self._mark(paragraph)
        return known.get(page, ())

    def words(self, page: int) -> list[tuple[int, WordPlace]]:
        """Return the words on a page with their paragraphs, in reading order."""
        if page not in self._words:
            self._words[page] = [
                (index, place)
                for index in self.paragraphs(page)
                for place in self.revision.paragraphs[index].words
                if place.region.page == page
            ]
        return self._words[page]

    def word_at(self, page: int, x: float, y: float) -> tuple[int, WordPlace] | None:
        """Return the word nearest to a point of a page, and its paragraph; one on the same line before any other."""
        words = self.words(page)
        return min(words, key=lambda word: _distance(word[1].region, x, y), default=None)

    def _mark(self, paragraph: int) -> dict[int, tuple[MarkedPlace, ...]]:
        by_page: dict[int, list[MarkedPlace]] = {}
        places = self.revision.paragraphs[paragraph].words
        for mark in self._marks.of(self._side, paragraph):
            for region in places.regions(mark.start, mark.end):
                by_page.setdefault(region.page, []).append(MarkedPlace(region, mark.faint))
        return {page: tuple(marked) for page, marked in by_page.items()}


def _distance(region: Region, x: float, y: float) -> float:
    across = max(region.x0 - x, x - region.x1, 0.0)
    down = max(region.y0 - y, y - region.y1, 0.0)
    return across + _ACROSS_LINES * down
