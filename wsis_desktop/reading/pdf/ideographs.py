"""Words of scripts without spaces: MuPDF takes a whole line of Chinese for one word, and a mark on it would cover them all.

Each sign becomes a word, with the punctuation that may not be parted from it. Signs are equally wide, and Latin letters half
of that, so the places follow from the line's own.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from wsis_desktop.reading.line_ends import CLOSING, IDEOGRAPH, OPENING
from wsis_desktop.reading.pdf.lines import Word

_OPEN, _CLOSE = re.escape(OPENING), re.escape(CLOSING)
_SIGN = IDEOGRAPH.pattern
_PIECE = re.compile(f"[{_OPEN}]*{_SIGN}[{_CLOSE}]*|[{_OPEN}]*(?:(?!{_SIGN})[^{_OPEN}])+[{_CLOSE}]*|.")


def apart(text: str, words: list[Word]) -> list[Word]:
    """Return the words of a line of `text` with each that holds ideographs cut into its signs."""
    if not IDEOGRAPH.search(text):
        return words
    found: list[Word] = []
    for word in words:
        name = text[word.start : word.end]
        if IDEOGRAPH.search(name):
            found += _pieces(name, word)
        else:
            found.append(word)
    return found


def _pieces(name: str, word: Word) -> list[Word]:
    whole = sum(map(_width, name))
    scale = (word.x1 - word.x0) / whole if whole else 0.0
    pieces: list[Word] = []
    x = word.x0
    for piece in _PIECE.finditer(name):
        end = x + scale * sum(map(_width, piece[0]))
        pieces.append(Word(word.start + piece.start(), word.start + piece.end(), x, word.y0, end, word.y1))
        x = end
    return pieces


@lru_cache(maxsize=8192)
def _width(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
