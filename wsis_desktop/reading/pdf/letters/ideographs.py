"""Words of scripts without spaces: MuPDF takes a whole line of Chinese for one word, and a mark on it would cover them all.

Each sign becomes a word, with the punctuation that may not be parted from it. Signs are equally wide, and Latin letters half
of that, so the places follow from the line's own.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from wsis_desktop.reading.blocks.line_ends import CLOSING, IDEOGRAPH, OPENING
from wsis_desktop.reading.pdf.lines.line import SPREAD, Line, Word, cut

_OPEN, _CLOSE = re.escape(OPENING), re.escape(CLOSING)
_SIGN = IDEOGRAPH.pattern
_PIECE = re.compile(f"[{_OPEN}]*{_SIGN}[{_CLOSE}]*|[{_OPEN}]*(?:(?!{_SIGN})[^{_OPEN}])+[{_CLOSE}]*|.")

# Between a sign and a Latin letter or a figure, word processors leave a quarter of a sign; no writer put it there.
_MARKS_OWN = 0.9
_LEFT_BETWEEN = re.compile(f"(?<={_SIGN}) (?=[A-Za-z0-9])|(?<=[A-Za-z0-9]) (?={_SIGN})")


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


def close_up(line: Line, characters: Callable[[], dict[str, Any]]) -> None:
    """Take the spaces out of a line that only its setting put between signs and figures: `2015 年` was written `2015年`.

    Of `characters`, the page's own, those say which spaces no character of the file made.
    """
    if line.text.isascii() or not _LEFT_BETWEEN.search(line.text):
        return
    made: set[int] = set()
    written: set[int] = set()
    seen = 0
    for character in (each for span in characters()["spans"] for each in span["chars"]):
        if not character["c"].isspace():
            seen += 1
        elif character.get("synthetic") and character["bbox"][2] - character["bbox"][0] < SPREAD * line.size:
            made.add(seen)
        else:
            written.add(seen)
    for found in reversed(list(_LEFT_BETWEEN.finditer(line.text))):
        if found.start() == line.runs[0].end and line.runs[0].size < _MARKS_OWN * line.size:
            continue  # the mark of a note before its words
        if len(line.text[: found.start()].replace(" ", "")) in made - written:
            cut(line, *found.span())
