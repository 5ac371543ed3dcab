"""How letters are set: what styles and runs say of them, and what all letters of a paragraph have in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Final

from wsis_desktop.reading.blocks.block import Letters

# What no heading ends with.
_ENDS: Final = ".,;:!"


@dataclass(frozen=True, slots=True)
class Said:
    """What a style or a run says of letters; None where it says nothing. A `scale` is by the size of what is around it."""

    bold: bool | None = None
    italic: bool | None = None
    size: float | None = None
    scale: float = 1.0
    capitals: bool | None = None

    def over(self, letters: Letters) -> Letters:
        """Return letters as they are set once this is said of them."""
        size = self.size if self.size is not None else letters.size * self.scale
        return Letters(
            letters.bold if self.bold is None else self.bold,
            letters.italic if self.italic is None else self.italic,
            size,
            letters.capitals if self.capitals is None else self.capitals,
        )


def said_in_turn(said: Iterable[Said], letters: Letters) -> Letters:
    """Return letters of which several things are said, the last of which counts most."""
    for each in said:
        letters = each.over(letters)
    return letters


def before_remark(text: str, start: int = 0) -> int:
    """Return how much of a text stands before the remark in round or curly brackets that ends it; 0 where none does.

    Before the remark stand words that end no sentence, behind a label that ends at `start`. Square brackets hold text that
    is not agreed, and no remark.
    """
    depth = 0
    for at in range(len(text) - 1, start, -1):
        depth += (text[at] in ")）}") - (text[at] in "(（{")
        if depth == 0:
            words = text[start:at].rstrip() if at < len(text) - 1 else ""
            return at if any(map(str.isalnum, words)) and words[-1] not in _ENDS else 0
    return 0


@dataclass(slots=True)
class LetterCount:
    """Counts the letters of a paragraph by how they are set."""

    _pieces: list[tuple[str, Letters]] = field(default_factory=list)

    def add(self, text: str, letters: Letters) -> None:
        """Take in a piece of text."""
        self._pieces.append((text, letters))

    def common(self) -> tuple[Letters | None, int]:
        """Return how the letters are set, and how many there are; None without any.

        They are bold or italic only if all are, though bold words may end with a remark in brackets that is not.
        """
        counts = _counted(self._pieces)
        if not counts:
            return None, 0
        most = max(counts, key=lambda letters: counts[letters])
        bold = all(letters.bold for letters in counts) or self._is_bold_before_remark()
        return Letters(bold, all(letters.italic for letters in counts), most.size), counts.total()

    def _is_bold_before_remark(self) -> bool:
        end = before_remark("".join(text for text, _ in self._pieces).rstrip())
        ends = accumulate(len(text) for text, _ in self._pieces)
        before = [
            (text[: len(text) - max(0, to - end)], letters)
            for (text, letters), to in zip(self._pieces, ends, strict=True)
            if to - len(text) < end
        ]
        return bool(before) and all(letters.bold for letters in _counted(before))


def _counted(pieces: Iterable[tuple[str, Letters]]) -> Counter[Letters]:
    counts = Counter[Letters]()
    for text, letters in pieces:
        counts[letters] += sum(map(str.isalnum, text))
    return +counts
