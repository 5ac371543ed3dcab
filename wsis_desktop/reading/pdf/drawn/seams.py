"""Seams between the characters of a line, where words come in that stand elsewhere on the page."""

from __future__ import annotations

from collections.abc import Sequence

from wsis_desktop.reading.pdf.drawn.looks import Char


def seam_at(x: float, chars: Sequence[Char]) -> int:
    """Return the offset of the seam between two characters that is nearest."""
    seams = [(abs(char.x0 - x), char.offset) for char in chars] + [(abs(chars[-1].x1 - x), chars[-1].offset + 1)]
    return min(seams)[1]


def spaced(text: str, at: int, words: str) -> str:
    """Return words noted between others with the space that their writer left out."""
    before, behind = text[at - 1 : at], text[at : at + 1]
    if words[0].isalnum() and before.isalnum() and not behind.isalnum():
        return f" {words}"
    if words[-1].isalnum() and behind.isalnum() and not before.isalnum():
        return f"{words} "
    return words
