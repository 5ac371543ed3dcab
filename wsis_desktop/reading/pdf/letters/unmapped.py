"""Letters whose font does not say which they are, told by other fonts of the document that do.

A writer of PDF may cut one typeface into several fonts, and leave the map to Unicode out of some. They number their glyphs
alike, so what a number means in one font of a typeface it means in the next. In most typefaces the plain letters moreover
stand in the order of ASCII: where all that are known stand so, the others do too.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Final

import pymupdf

from wsis_desktop.reading.pdf.letters.respelling import Raw, respell
from wsis_desktop.reading.pdf.weighing import Scales

UNKNOWN: Final = "\ufffd"
_UNKNOWN_CODE: Final = 0xFFFD
_MOST_PAGES: Final = 60
# How many letters must be seen to stand in the order of ASCII, and what share of all.
_LEAST_IN_ORDER: Final = 12
_LEAST_SHARE: Final = 0.95
# Of what a page draws; heavier ones take too long to look through for letters alone.
_MOST_BYTES: Final = 1_000_000
_STYLE: Final = re.compile(r"(?:PS)?(?:MT)?(?:[-, ]|Bold|Italic|Regular|$)")
_ASCII: Final = range(0x20, 0x7F)
_ROUND: Final = 1
# After so many pages of which hardly a letter could be told, a document is let alone.
_GIVE_UP: Final = 3
_EDGE: Final = 0.25
_DPI: Final = 144

Place = tuple[float, float]
Box = tuple[float, float, float, float]


@dataclass(slots=True)
class _Typeface:
    """What the numbers of glyphs mean; `shift` is by how much the codes of plain letters exceed them, if all agree."""

    letters: dict[int, int]
    shift: int | None
    blank: dict[int, bool] = field(default_factory=dict)
    """Of the glyphs that nobody knows, which leave the paper white."""

    def letter(self, glyph: int) -> str:
        """Return the letter of a glyph; empty when nobody says."""
        code = self.letters.get(glyph)
        if code is None and self.shift is not None and glyph + self.shift in _ASCII:
            code = glyph + self.shift
        return chr(code) if code is not None else ""


_NOBODY: Final = _Typeface({}, None)


@dataclass(slots=True)
class Letters:
    """The letters of a document's typefaces, looked for when the first is wanted."""

    document: pymupdf.Document
    scales: Scales
    _faces: dict[str, _Typeface] | None = field(default=None, init=False)
    _in_vain: int = field(default=0, init=False)

    def mend(self, page: pymupdf.Page, blocks: list[Raw], raw: list[Raw]) -> None:
        """Put the letters that can be told into the lines of `blocks`, with words of their own.

        `raw` are the same blocks with each character's place, and get the letters too.
        """
        told = self._told(page) if self._in_vain < _GIVE_UP else {}
        if not told:
            return
        both = zip((each for each in blocks if "lines" in each), (each for each in raw if "lines" in each), strict=True)
        for block, raw_block in both:
            for line, raw_line in zip(block["lines"], raw_block["lines"], strict=True):
                if any(UNKNOWN in span["text"] for span in line["spans"]):
                    _put_in(told, raw_line)
                    respell(line, raw_line)

    def _told(self, page: pymupdf.Page) -> dict[Place, str]:
        """Return the letters of the glyphs without one that can be told, by where they stand."""
        if self._faces is None:
            self._faces = _faces_of(self.document, self.scales)
        told: dict[Place, str] = {}
        untold: list[tuple[_Typeface, int, Place, Box]] = []
        for span in page.get_texttrace():
            face = self._faces.get(span["font"], _NOBODY)
            for code, glyph, origin, box in span["chars"]:
                if code == _UNKNOWN_CODE and (letter := face.letter(glyph)):
                    told[_place(origin)] = letter
                elif code == _UNKNOWN_CODE:
                    untold.append((face, glyph, _place(origin), box))
        if len(told) <= len(untold):  # another script, whose letters no font tells
            self._in_vain += 1
            return {}
        for face, glyph, place, box in untold:
            if glyph not in face.blank:
                face.blank[glyph] = _is_blank(page, box)
            if face.blank[glyph]:
                told[place] = " "
        return told


def _put_in(told: dict[Place, str], raw: Raw) -> None:
    for span in raw["spans"]:
        for letter in span["chars"]:
            if letter["c"] == UNKNOWN:
                letter["c"] = told.get(_place(letter["origin"]), UNKNOWN)


def _is_blank(page: pymupdf.Page, box: Box) -> bool:
    """Tell a glyph that draws nothing, as spaces of all widths do; its neighbours may reach over its edges."""
    if page.rotation:
        return False
    x0, y0, x1, y1 = box
    inside = pymupdf.Rect(x0 + _EDGE * (x1 - x0), y0, x1 - _EDGE * (x1 - x0), y1) & page.rect
    if inside.is_empty:
        return False
    drawn = page.get_pixmap(clip=inside, dpi=_DPI, colorspace=pymupdf.csGRAY, alpha=False)
    return bool(drawn.is_unicolor)


def _place(origin: tuple[float, float]) -> Place:
    return round(origin[0], _ROUND), round(origin[1], _ROUND)


def _faces_of(document: pymupdf.Document, scales: Scales) -> dict[str, _Typeface]:
    """Return what is known of each typeface, by the name of its fonts."""
    seen: dict[str, dict[int, Counter[int]]] = defaultdict(lambda: defaultdict(Counter))
    step = max(1, document.page_count // _MOST_PAGES)
    for at in range(0, document.page_count, step):
        page = document[at]
        for span in page.get_texttrace() if scales.weigh(page).bytes <= _MOST_BYTES else ():
            glyphs = seen[span["font"]]
            for code, glyph, *_ in span["chars"]:
                if code != _UNKNOWN_CODE and glyph > 0:
                    glyphs[glyph][code] += 1
    faces = {}
    for name, glyphs in seen.items():
        letters = {glyph: next(iter(codes)) for glyph, codes in glyphs.items() if len(codes) == 1}
        faces[name] = _Typeface(letters, _shift(letters))
    for name, face in faces.items():
        kin = [other for each, other in faces.items() if _family(each) == _family(name) and other.shift == face.shift]
        if face.shift is not None:
            face.letters = {glyph: code for other in (*kin, face) for glyph, code in other.letters.items()}
    return faces


def _family(name: str) -> str:
    """Return what a typeface's name has in common with those of its bold and slanted kin."""
    return _STYLE.split(name, maxsplit=1)[0]


def _shift(letters: dict[int, int]) -> int | None:
    """Return by how much the codes of plain letters exceed their glyph numbers, if nearly all agree."""
    shifts = Counter(code - glyph for glyph, code in letters.items() if code in _ASCII and chr(code).isalnum())
    if not shifts:
        return None
    shift, count = shifts.most_common(1)[0]
    return shift if count >= _LEAST_IN_ORDER and count >= _LEAST_SHARE * shifts.total() else None
