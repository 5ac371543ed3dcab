"""Where text stands on a page.

Rectangles are in fractions of the page, so that zoom and screen never touch them: 0, 0 is the page's top left corner and
1, 1 its bottom right one, as the page is shown (after its rotation).
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

_BOX = 5


@dataclass(frozen=True, slots=True)
class Region:
    """A page, counted from 1, and a rectangle on it in fractions of the page."""

    page: int
    x0: float
    y0: float
    x1: float
    y1: float

    def joined(self, other: Region) -> Region:
        """Return the smallest region that holds both; they must stand on one page."""
        return Region(
            self.page, min(self.x0, other.x0), min(self.y0, other.y0), max(self.x1, other.x1), max(self.y1, other.y1)
        )

    def on_line_with(self, other: Region) -> bool:
        """Tell whether both stand on one line: same page, and sharing at least half of the lower one's height."""
        shared = min(self.y1, other.y1) - max(self.y0, other.y0)
        return self.page == other.page and shared >= 0.5 * min(self.y1 - self.y0, other.y1 - other.y0)


@dataclass(frozen=True, slots=True)
class WordPlace:
    """A piece of a paragraph's text, from `start` to before `end`, and the region that shows it."""

    start: int
    end: int
    region: Region


@dataclass(frozen=True, slots=True)
class WordPlaces:
    """The regions of a paragraph's words, packed: a long document holds half a million of them.

    A word broken at a line's end has one place for each of its pieces. Places stand in the order of the text. A paragraph
    from a file without pages has none.
    """

    _spans: array[int] = field(default_factory=lambda: array("I"))
    _boxes: array[float] = field(default_factory=lambda: array("f"))

    @classmethod
    def of(cls, places: Iterable[WordPlace]) -> WordPlaces:
        """Pack `places`."""
        return cls(*_packed(places))

    def __len__(self) -> int:
        return len(self._spans) // 2

    def __iter__(self) -> Iterator[WordPlace]:
        return (self[at] for at in range(len(self)))

    def __getitem__(self, at: int) -> WordPlace:
        at = range(len(self))[at]
        page, x0, y0, x1, y1 = self._boxes[at * _BOX : (at + 1) * _BOX]
        return WordPlace(self._spans[2 * at], self._spans[2 * at + 1], Region(round(page), x0, y0, x1, y1))

    def regions(self, start: int, end: int) -> tuple[Region, ...]:
        """Return one region for each line that shows text from `start` to before `end`, in the order of the text."""
        lines: list[Region] = []
        # Places stand in the order of the text: those before `start` need not be looked at, of hundreds in a long paragraph.
        for at in range(bisect_right(self._spans[1::2], start), len(self)):
            if self._spans[2 * at] >= end:
                break
            place = self[at]
            region = place.region if start <= place.start and place.end <= end else _part(place, start, end)
            if lines and lines[-1].on_line_with(region) and _near(lines[-1], region):
                lines[-1] = lines[-1].joined(region)
            else:
                lines.append(region)
        return tuple(lines)

    def without(self, start: int, end: int) -> WordPlaces:
        """Return the places where the characters from `start` to before `end` are cut out of the text.

        What is left of a word has its share of the region, as if its letters were equally wide; a word all of which is cut
        has no place.
        """
        gone = end - start
        first = bisect_right(self._spans[1::2], start)
        behind = max(first, bisect_left(self._spans[::2], end))
        spans, boxes = _packed(left for at in range(first, behind) if (left := _left_of(self[at], start, end)))
        moved = array("I", (offset - gone for offset in self._spans[2 * behind :]))
        return WordPlaces(
            self._spans[: 2 * first] + spans + moved,
            self._boxes[: _BOX * first] + boxes + self._boxes[_BOX * behind :],
        )


def _packed(places: Iterable[WordPlace]) -> tuple[array[int], array[float]]:
    spans, boxes = array("I"), array("f")
    for place in places:
        region = place.region
        spans.extend((place.start, place.end))
        boxes.extend((region.page, region.x0, region.y0, region.x1, region.y1))
    return spans, boxes


def _left_of(place: WordPlace, start: int, end: int) -> WordPlace | None:
    """Return what a cut from `start` to before `end`, which it touches, leaves of a word; None for nothing."""
    before, behind = max(0, start - place.start), max(0, place.end - end)
    if not before + behind:
        return None
    region = place.region
    if not (before and behind):  # a label or a tag ran into the word
        region = (
            _part(place, place.start, place.start + before) if before else _part(place, place.end - behind, place.end)
        )
    at = min(place.start, start)
    return WordPlace(at, at + before + behind, region)


def _part(place: WordPlace, start: int, end: int) -> Region:
    """Return the share of a word's region that shows part of it, as if its letters were equally wide."""
    region, length = place.region, place.end - place.start
    left = max(0, start - place.start) / length
    right = (min(place.end, end) - place.start) / length
    width = region.x1 - region.x0
    return Region(region.page, region.x0 + left * width, region.y0, region.x0 + right * width, region.y1)


def _near(line: Region, word: Region) -> bool:
    """Tell a neighbouring word from one in the next column of the same height."""
    gap = max(line.x0, word.x0) - min(line.x1, word.x1)
    return gap < 3 * (word.y1 - word.y0)
