"""What a file says instead of the letters that it draws (`ActualText`), and when these are read all the same.

Programs say so where a font's letters mean others or none, where signs are joined, and of a hyphen that only the end of a
line put there: MuPDF then gives what was said. But what a page shows is what its readers agree on: letters that make sound
words are read as they are drawn, whatever else is said of them.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import Final

import pymupdf

from wsis_desktop.reading.pdf.letters.nonsense import is_sound_word

_SAYS: Final = b"ActualText"
_RIGHT_TO_LEFT: Final = frozenset(("R", "AL"))


def flags_for(page: pymupdf.Page, flags: int) -> int:
    """Return the flags with which a page's text is asked for, so that what it shows is read where that says something."""
    if _SAYS not in page.read_contents():
        return flags
    said, shown = (_words(page, each) for each in (flags, flags | pymupdf.TEXT_IGNORE_ACTUALTEXT))
    only_shown, only_said = shown - said, said - shown
    if not only_shown or _letters(only_shown) == _letters(only_said) or not all(map(_makes_sense, only_shown)):
        return flags
    return flags | int(pymupdf.TEXT_IGNORE_ACTUALTEXT)


def _words(page: pymupdf.Page, flags: int) -> Counter[str]:
    return Counter(word[4] for word in page.get_text("words", flags=flags))


def _letters(words: Iterable[str]) -> list[str]:
    """Return the letters and figures of words, however they are written and parted."""
    text = unicodedata.normalize("NFKD", "".join(sorted(words)))
    return sorted(character for character in text.casefold() if character.isalnum())


def _makes_sense(word: str) -> bool:
    reads_on = not any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in word)
    return reads_on and is_sound_word(word)
