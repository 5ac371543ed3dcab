"""What happened to a text as a whole: its parts, what flowed between them, and where a reader should begin."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WordCount:
    """Words of one or more links: `old` and `new` count all on either side, `went` and `came` those of them that changed."""

    old: int = 0
    new: int = 0
    went: int = 0
    came: int = 0

    def __add__(self, other: WordCount) -> WordCount:
        return WordCount(self.old + other.old, self.new + other.new, self.went + other.went, self.came + other.came)

    @property
    def changed(self) -> int:
        """Return how many words went or came."""
        return self.went + self.came

    @property
    def share(self) -> float:
        """Return the share of words that changed, from 0 to 1: of those that stand in the new text and those that went."""
        return self.changed / max(1, self.new + self.went)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of one revision: from a heading to the next one; without headings, one paragraph with its items.

    `first` is its first paragraph. `title` is empty where it begins with no heading; `level` is the heading's, else 0.
    `words` are those of its own side; `count` holds what flowed in or out, too: text that was deleted counts in the new part
    near which it stood. `brackets` open in it, inner ones too. `moved` and `retitled` say what became of its heading.
    """

    first: int
    title: str
    level: int
    words: int
    count: WordCount
    brackets: int = 0
    moved: bool = False
    retitled: bool = False


@dataclass(frozen=True, slots=True)
class Flow:
    """Text of one old part that stands in one new part; one of them is None where text came or went.

    `link` is the first of those that it holds. `moved` text flows apart from what stands where it stood.
    """

    old: int | None
    new: int | None
    words: WordCount
    link: int
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Start:
    """A part of the new text where much that matters changed: its place in `Overview.new`, and its weightiest link.

    `changes` counts the links in it that matter, `words` what changed in them.
    """

    part: int
    link: int
    changes: int
    words: int


@dataclass(frozen=True, slots=True)
class BracketCounts:
    """Brackets of both revisions, and the links in which some opened or went, rising, one entry for each bracket."""

    before: int = 0
    now: int = 0
    opened: tuple[int, ...] = ()
    went: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Overview:
    """A comparison in numbers: `retitled` and `moved_sections` are places in its `links`, as all else that names a link.

    `old` and `new` are the parts in the order of their text; `flows` run in the order of the old parts, what came last.
    """

    words: WordCount
    moved_words: int
    old: tuple[Part, ...]
    new: tuple[Part, ...]
    flows: tuple[Flow, ...]
    retitled: tuple[int, ...]
    moved_sections: tuple[int, ...]
    brackets: BracketCounts
    starts: tuple[Start, ...]
