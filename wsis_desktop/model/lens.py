"""What is not agreed yet: the square brackets and tags of a comparison, section by section."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from wsis_desktop.model.brackets import Spot
from wsis_desktop.model.comparison import Side


class Turn(StrEnum):
    """What became of a bracket from the old text to the new one."""

    OPENED = "opened"
    STAYED = "stayed"
    GONE = "gone"


class Standing(StrEnum):
    """How far a tag says that its paragraph is negotiated."""

    AGREED = "agreed"
    CLOSED = "closed"
    PENDING = "pending"


@dataclass(frozen=True, slots=True)
class SeenBracket:
    """A bracket on the side where it stands, the new one unless it is gone; `link` is a place in the comparison's links.

    `words` are those that it holds in the paragraph in which it opens. `proposer` is empty when nobody is named.
    """

    side: Side
    start: Spot
    end: Spot
    depth: int
    turn: Turn
    link: int
    words: str
    proposer: str = ""


@dataclass(frozen=True, slots=True)
class SeenTag:
    """A tag as `printed` on a paragraph, on the new side unless it is gone: `OPENED` says that it came."""

    side: Side
    paragraph: int
    link: int
    standing: Standing
    turn: Turn
    printed: str


@dataclass(frozen=True, slots=True)
class Count:
    """How many there were in the old text, and how many there are in the new one."""

    before: int = 0
    now: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.before + other.before, self.now + other.now)


@dataclass(frozen=True, slots=True)
class LensSection:
    """What stands from one heading of the new text to the next.

    `heading` is its paragraph, None before the first one; for the footnotes, the first of them. These two have no `title`.
    """

    heading: int | None
    title: str
    count: Count
    brackets: tuple[SeenBracket, ...]
    tagged: tuple[SeenTag, ...]
    tags: tuple[tuple[Standing, Count], ...]


@dataclass(frozen=True, slots=True)
class Lens:
    """The sections in which a bracket or a tag stands or stood, and what they come to."""

    sections: tuple[LensSection, ...]
    count: Count
    tags: tuple[tuple[Standing, Count], ...]

    def brackets(self) -> Iterator[SeenBracket]:
        """Yield all brackets in the order of the text."""
        for section in self.sections:
            yield from section.brackets

    def tagged(self) -> Iterator[SeenTag]:
        """Yield all tags in the order of the text."""
        for section in self.sections:
            yield from section.tagged

    def proposers(self) -> dict[str, int]:
        """Count the brackets that are still open by who proposed them, the busiest first."""
        found: dict[str, int] = {}
        for each in self.brackets():
            if each.proposer and each.turn is not Turn.GONE:
                found[each.proposer] = found.get(each.proposer, 0) + 1
        return dict(sorted(found.items(), key=lambda item: (-item[1], item[0].casefold())))


@dataclass(frozen=True, slots=True)
class Trend:
    """How many brackets were open in each revision, in all and for each heading (None before the first) of one of them."""

    totals: tuple[int, ...]
    sections: dict[int | None, tuple[int, ...]]
