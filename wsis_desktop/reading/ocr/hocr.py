"""What Tesseract says of a page's picture: lines of words with their boxes, in the form it calls hOCR."""

from __future__ import annotations

import re
import unicodedata
from html.parser import HTMLParser
from typing import Final, NamedTuple

from wsis_desktop.reading.blocks.line_ends import is_spaceless

_LINES: Final = frozenset({"ocr_line", "ocr_header", "ocr_textfloat", "ocr_caption"})
_WORD: Final = "ocrx_word"
_BOX: Final = re.compile(r"bbox (-?\d+) (-?\d+) (-?\d+) (-?\d+)")
_BASELINE: Final = re.compile(r"baseline (-?[\d.]+) (-?[\d.]+)")
_SIZE: Final = re.compile(r"x_size ([\d.]+)")
_CONFIDENCE: Final = re.compile(r"x_wconf (\d+)")
# Specks and edges of pictures are taken for letters, with little confidence.
_DOUBTFUL: Final = 30
_A_SPACE: Final = 0.25
# A hundredth of a point is less than a pixel: what is kept is then what was read.
_DIGITS: Final = 2


class ReadWord(NamedTuple):
    """A word and its box on the page as shown."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float


class ReadLine(NamedTuple):
    """The words of one line in reading order, its baseline and the size of its type."""

    words: tuple[ReadWord, ...]
    base: float
    size: float

    @property
    def text(self) -> str:
        """Return the line's text, with spaces where its script has them."""
        text = ""
        for word, start in zip(self.words, self.starts(), strict=True):
            text = text.ljust(start) + word.text
        return text

    def starts(self) -> list[int]:
        """Return where each word begins in the line's text."""
        starts: list[int] = []
        at = 0
        for before, word in zip((None, *self.words), self.words, strict=False):
            if before is not None and self._is_space_between(before, word):
                at += 1
            starts.append(at)
            at += len(word.text)
        return starts

    def _is_space_between(self, before: ReadWord, word: ReadWord) -> bool:
        spaceless = is_spaceless(before.text[-1]), is_spaceless(word.text[0])
        if all(spaceless):
            return False
        return not any(spaceless) or word.x0 - before.x1 > _A_SPACE * self.size


def lines_in(hocr: bytes, scale: float) -> list[ReadLine]:
    """Return the lines of a page in the order that Tesseract read them; `scale` turns its pixels to points."""
    parser = _Parser()
    parser.feed(hocr.decode("utf-8", "replace"))
    parser.close()
    return [line for raw in parser.lines if (line := _line(raw, scale)) is not None]


def _plain(word: str) -> str:
    """Return a word in composed form, without spaces and without the direction marks that Tesseract puts into Arabic."""
    shown = "".join(sign for sign in word if not sign.isspace() and unicodedata.category(sign) != "Cf")
    return unicodedata.normalize("NFC", shown)


class _RawLine(NamedTuple):
    title: str
    words: list[tuple[str, str]]


class _Parser(HTMLParser):
    """Gathers what is said of each line and word."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[_RawLine] = []
        self._depth_in_word = 0
        self._word = ""
        self._title = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line or a word."""
        del tag
        if self._depth_in_word:
            self._depth_in_word += 1
            return
        said = dict(attrs)
        kind, title = said.get("class") or "", said.get("title") or ""
        if kind in _LINES:
            self.lines.append(_RawLine(title, []))
        elif kind == _WORD:
            self._depth_in_word, self._word, self._title = 1, "", title

    def handle_data(self, data: str) -> None:
        """Take in the letters of a word."""
        if self._depth_in_word:
            self._word += data

    def handle_endtag(self, tag: str) -> None:
        """End a word."""
        del tag
        if not self._depth_in_word:
            return
        self._depth_in_word -= 1
        if not self._depth_in_word and self.lines and (word := _plain(self._word)):
            self.lines[-1].words.append((word, self._title))


def _line(raw: _RawLine, scale: float) -> ReadLine | None:
    box, size = _BOX.search(raw.title), _SIZE.search(raw.title)
    words = [(word, title) for word, title in raw.words if _BOX.search(title)]
    if box is None or not words or _is_speck(words):
        return None
    left, top, right, bottom = (int(value) for value in box.groups())
    slope, offset = (float(value) for value in _baseline(raw.title))
    base = bottom + offset + slope * (right - left) / 2
    height = float(size[1]) if size else float(bottom - top)
    placed = tuple(
        ReadWord(word, *(round(int(value) * scale, _DIGITS) for value in found.groups()))
        for word, title in words
        if (found := _BOX.search(title))
    )
    return ReadLine(placed, round(base * scale, _DIGITS), round(height * scale, _DIGITS))


def _baseline(title: str) -> tuple[str, str]:
    found = _BASELINE.search(title)
    return (found[1], found[2]) if found else ("0", "0")


def _is_speck(words: list[tuple[str, str]]) -> bool:
    """Tell a line of which no word is sure: dirt, or the edge of a picture."""
    sure = [int(found[1]) for _, title in words if (found := _CONFIDENCE.search(title))]
    return bool(sure) and max(sure) < _DOUBTFUL
