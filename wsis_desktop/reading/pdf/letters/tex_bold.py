"""Bold letters of TeX's bitmap fonts, which do not say that they are: they are wider than the text's, each by as much.

Larger letters of one design are a little narrower in their size; slanted ones and small capitals differ by letter.
A font holds the widths of all letters that the file has in it, so it is told alike on each page.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from statistics import median
from typing import Final

import pymupdf

from wsis_desktop.reading.pdf.letters.respelling import Raw

_BOLD: Final = 16
# How a bitmap font is called: by its name in the file alone.
_NAME: Final = re.compile(r"F\w{1,4}|Type3 \(.*\)")
_NUMBER: Final = re.compile(r"-?\d*\.?\d+")
# By how much bold letters are wider, in their size; so many letters in common tell it.
_WIDER, _EACH, _FEWEST = (1.06, 1.22), (1.02, 1.28), 5
# Letters far smaller than the text's are wider in their size, bold or not.
_SMALLER: Final = 0.97

_Widths = dict[str, float]


def embolden_wider(page: pymupdf.Page, blocks: Iterable[Raw]) -> None:
    """Say of a page's letters in bitmap fonts that they are bold, in place, where they are wider than those of the text."""
    spans = [span for block in blocks for line in block.get("lines", ()) for span in line["spans"]]
    letters: Counter[str] = Counter()
    for span in spans:
        letters[span["font"]] += len(span["text"])
    if len(letters) == 1 or not all(map(_NAME.fullmatch, letters)):
        return
    widths = {
        name or f"Type3 ({xref} 0 R)": _widths(page.parent, xref)
        for xref, _, kind, name, *_ in page.get_fonts()
        if kind == "Type3"
    }
    text = max(letters, key=lambda font: letters[font])
    size = median(span["size"] for span in spans if span["font"] == text)
    bold = {font for font in letters if font != text and _is_wider(widths.get(font, {}), widths.get(text, {}))}
    for span in spans:
        if span["font"] in bold and span["size"] >= _SMALLER * size:
            span["flags"] |= _BOLD


def _widths(document: pymupdf.Document, font: int) -> _Widths:
    """Return how wide the letters that a font holds are, in its size."""
    first, widths, matrix = (_numbers(document, font, key) for key in ("FirstChar", "Widths", "FontMatrix"))
    if not first or not matrix:
        return {}
    letters = ((chr(int(first[0]) + at), width * matrix[0]) for at, width in enumerate(widths))
    return {letter: width for letter, width in letters if letter.isascii() and letter.isalpha() and width > 0}


def _numbers(document: pymupdf.Document, font: int, key: str) -> list[float]:
    kind, value = document.xref_get_key(font, key)
    if kind == "xref":
        value = document.xref_object(int(value.split()[0]))
    return [float(number) for number in _NUMBER.findall(value)]


def _is_wider(own: _Widths, usual: _Widths) -> bool:
    shares = [width / usual[letter] for letter, width in own.items() if letter in usual]
    if len(shares) < _FEWEST:
        return False
    return _WIDER[0] <= median(shares) <= _WIDER[1] and all(_EACH[0] <= share <= _EACH[1] for share in shares)
