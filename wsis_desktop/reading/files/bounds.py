"""How much text a draft may hold: several times what the longest ones do, and no more than can be read in bounded time.

A thousand pages hold some twenty thousand paragraphs and four million characters.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from wsis_desktop.reading.files.troubles import TooLong

MOST_PARAGRAPHS: Final = 100_000
MOST_CHARACTERS: Final = 20_000_000
LONGEST_PARAGRAPH: Final = 2_000_000


@dataclass(slots=True)
class Bounds:
    """Counts the text of one file; `name` is what troubles call it."""

    name: str
    paragraphs: int = 0
    characters: int = 0

    def take(self, text: str) -> None:
        """Count a paragraph; raise `TooLong` when it is one too many, or too long itself."""
        self.require_short(len(text))
        self.paragraphs += 1
        self.characters += len(text)
        self.require_few(self.paragraphs)
        self.require_few_characters(self.characters)

    def require_few(self, paragraphs: int) -> None:
        """Raise `TooLong` when so many paragraphs are too many."""
        if paragraphs > MOST_PARAGRAPHS:
            raise TooLong(name=self.name, reason=f"it holds more than {MOST_PARAGRAPHS:,} paragraphs")

    def require_short(self, characters: int) -> None:
        """Raise `TooLong` when a paragraph of so many characters is too long."""
        if characters > LONGEST_PARAGRAPH:
            million = LONGEST_PARAGRAPH // 1_000_000
            raise TooLong(name=self.name, reason=f"one of its paragraphs has more than {million} million characters")

    def require_few_characters(self, characters: int) -> None:
        """Raise `TooLong` when so many characters are too many."""
        if characters > MOST_CHARACTERS:
            million = MOST_CHARACTERS // 1_000_000
            raise TooLong(name=self.name, reason=f"it holds more than {million} million characters")
