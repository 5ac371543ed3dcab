"""Accents that are set over their letters as signs of their own become one letter with them, as TeX's older fonts need it.

An accent before a letter may also be a quotation mark or an apostrophe: only one that stands over its letter is taken.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import Final

from wsis_desktop.reading.pdf.letters.respelling import Raw, respell

_COMBINING: Final = {
    "`": "\u0300", "\u00b4": "\u0301", "\u02c6": "\u0302", "\u02dc": "\u0303", "\u00af": "\u0304", "\u02d8": "\u0306",
    "\u02d9": "\u0307", "\u00a8": "\u0308", "\u02da": "\u030a", "\u02dd": "\u030b", "\u02c7": "\u030c", "\u00b8": "\u0327",
    "\u02db": "\u0328",
}  # fmt: skip
_DOTLESS: Final = {"\u0131": "i", "\u0237": "j"}
_TOO_LITTLE: Final = 0.5


def with_accents(blocks: list[Raw], characters: Callable[[], list[Raw]], words: Iterable[str]) -> None:
    """Put accents and their letters together in the lines of a page, in place; `words` are those of the page."""
    if not any(sign in word for word in words if "`" in word or not word.isascii() for sign in _COMBINING):
        return
    for block, raw in zip(blocks, characters(), strict=True):
        for line, raw_line in zip(block.get("lines", ()), raw.get("lines", ()), strict=True):
            _put_together(line, raw_line)


def _put_together(line: Raw, raw: Raw) -> None:
    gone: set[int] = set()
    for accent, letter, whole in _pairs([letter for span in raw["spans"] for letter in span["chars"]]):
        letter["c"] = whole
        gone.add(id(accent))
    if gone:
        for span in raw["spans"]:
            span["chars"] = [each for each in span["chars"] if id(each) not in gone]
        respell(line, raw)


def _pairs(letters: list[Raw]) -> Iterator[tuple[Raw, Raw, str]]:
    """Yield accents, the letters that they stand over, and what both are; either may come first."""
    taken: set[int] = set()
    for one, other in pairwise(letters):
        for accent, letter in ((one, other), (other, one)):
            mark = _COMBINING.get(accent["c"], "")
            if not mark or {id(accent), id(letter)} & taken or not _stands_over(accent["bbox"], letter["bbox"]):
                continue
            whole = unicodedata.normalize("NFC", str(_DOTLESS.get(letter["c"], letter["c"])) + mark)
            if letter["c"].isalpha() and len(whole) == 1:
                taken |= {id(accent), id(letter)}
                yield accent, letter, whole


def _stands_over(accent: tuple[float, float, float, float], letter: tuple[float, float, float, float]) -> bool:
    """Tell whether most of an accent's width is its letter's."""
    shared = min(accent[2], letter[2]) - max(accent[0], letter[0])
    return shared > _TOO_LITTLE * (accent[2] - accent[0])
