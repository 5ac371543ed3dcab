"""How letters are set: what styles and runs say of them, and what all letters of a paragraph have in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from wsis_desktop.reading.blocks.block import Letters


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


@dataclass(slots=True)
class LetterCount:
    """Counts the letters of a paragraph by how they are set."""

    _counts: Counter[Letters] = field(default_factory=Counter)

    def add(self, text: str, letters: Letters) -> None:
        """Take in a piece of text."""
        self._counts[letters] += sum(map(str.isalnum, text))

    def common(self) -> tuple[Letters | None, int]:
        """Return how the letters are set, bold or italic only if all are, and how many there are; None without any."""
        counts = +self._counts
        if not counts:
            return None, 0
        most = max(counts, key=lambda letters: counts[letters])
        bold, italic = (all(getattr(each, name) for each in counts) for name in ("bold", "italic"))
        return Letters(bold, italic, most.size), counts.total()
