"""How the reader wants texts set in the Text and Redline views."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

NARROWEST_LINES: Final = 90
WIDEST_LINES: Final = 200
WIDEST_LETTERS: Final = 20


class Face(StrEnum):
    """The letters of the text: with serifs, without, or drawn so that none can be taken for another."""

    SERIF = "serif"
    SANS = "sans"
    LEGIBLE = "legible"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """The letters of a text and the room around them.

    `line_spacing` is in percent of what is usual; `letter_spacing` adds so many hundredths of the size of a letter.
    """

    face: Face = Face.SERIF
    line_spacing: int = 100
    letter_spacing: int = 0
    justified: bool = False

    def __post_init__(self) -> None:
        """Refuse what no text can be set in."""
        if not NARROWEST_LINES <= self.line_spacing <= WIDEST_LINES or not 0 <= self.letter_spacing <= WIDEST_LETTERS:
            raise ValueError("spacing that no text can be set in")


USUAL_STYLE: Final = TextStyle()
