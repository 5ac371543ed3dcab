"""Lines that Tesseract left out of a page though they are plain to see: strips with ink that none of its words covers.

It looks for columns and pictures first, and takes what fits neither for dirt. Shown such a line alone, it reads it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final, NamedTuple

from wsis_desktop.reading.ocr.hocr import ReadLine, ReadWord

MOST_STRIPS: Final = 12
_POINTS_PER_INCH: Final = 72
_INK: Final = bytes(value < 128 for value in range(256))  # noqa: PLR2004  # half of white
_HEADER: Final = re.compile(rb"P5 (\d+) (\d+) 255\n")
# Pixels in a row that are more than specks of a scan.
_LEAST_INK: Final = 3
# Heights of lines and widths of gaps, in heights of the words that were read.
_LOWEST, _HIGHEST, _BROKEN, _PARTED, _NARROWEST, _ROUND = 0.35, 2.5, 0.15, 2.0, 2.0, 0.3
# Of a strip that was read, words cover most; letters are no blacker than this.
_COVERED, _BLACKEST = 0.5, 0.55
_BULLETS: Final = frozenset("•▪●○–-—")


class Picture(NamedTuple):
    """A grey picture of a page in the form of a PGM file; `dpi` says how large it is drawn."""

    pgm: bytes
    dpi: float


class Strip(NamedTuple):
    """A place of a picture, in pixels."""

    x0: int
    y0: int
    x1: int
    y1: int


@dataclass(frozen=True, slots=True)
class _Ink:
    """The pixels of a picture, 1 where there is ink."""

    pixels: bytes
    width: int
    height: int

    @classmethod
    def of(cls, picture: Picture) -> _Ink | None:
        header = _HEADER.match(picture.pgm)
        if header is None:
            return None
        return cls(picture.pgm[header.end() :].translate(_INK), int(header[1]), int(header[2]))

    def bands(self, least: float, most: float, joined: float) -> Iterator[tuple[int, int]]:
        """Yield where rows with ink begin and end that are as high as lines; marks above letters belong to theirs."""
        start, end = 0, -1
        width = self.width
        for y in range(self.height + 1):
            if y < self.height and self.pixels.count(1, y * width, (y + 1) * width) >= _LEAST_INK:
                if end >= 0 and y - end > joined:
                    if least <= end - start <= most:
                        yield start, end
                    start = y
                elif end < 0:
                    start = y
                end = y + 1
        if end >= 0 and least <= end - start <= most:
            yield start, end

    def pieces(self, top: int, bottom: int, parted: float) -> Iterator[Strip]:
        """Yield the pieces of a band that wide gaps part."""
        rows = 0
        for y in range(top, bottom):
            rows |= int.from_bytes(self.pixels[y * self.width : (y + 1) * self.width], "big")
        shown = rows.to_bytes(self.width, "big")
        for found in re.finditer(rb"\x01(?:\x00{0,%d}\x01)*" % int(parted), shown):
            yield Strip(found.start(), top, found.end(), bottom)

    def blackness(self, strip: Strip) -> float:
        """Return which share of a strip is ink."""
        rows = range(strip.y0, strip.y1)
        ink = sum(self.pixels.count(1, y * self.width + strip.x0, y * self.width + strip.x1) for y in rows)
        return ink / max(1, (strip.x1 - strip.x0) * len(rows))


def overlooked(picture: Picture, lines: Sequence[ReadLine]) -> list[Strip]:
    """Return the strips of a page with lines that were not read; none where nothing was, or far too much would be."""
    ink = _Ink.of(picture)
    scale = picture.dpi / _POINTS_PER_INCH
    words = [_scaled(word, scale) for line in lines for word in line.words]
    if ink is None or not words:
        return []
    height = median(word.y1 - word.y0 for word in words)
    found: list[Strip] = []
    for top, bottom in ink.bands(_LOWEST * height, _HIGHEST * height, _BROKEN * height):
        beside = [word for word in words if top <= (word.y0 + word.y1) / 2 <= bottom]
        for piece in ink.pieces(top, bottom, _PARTED * height):
            unread = piece.x1 - piece.x0 >= _NARROWEST * height and _cover(beside, piece) < _COVERED
            if unread and ink.blackness(piece) <= _BLACKEST:
                found.append(piece)
    return [_higher(strip, int(_ROUND * height), ink) for strip in found] if len(found) <= MOST_STRIPS else []


def cut_out(picture: Picture, strip: Strip) -> Picture:
    """Return a strip as a picture of its own."""
    header = _HEADER.match(picture.pgm)
    if header is None:
        return picture
    start, width = header.end(), int(header[1])
    rows = (picture.pgm[start + y * width + strip.x0 : start + y * width + strip.x1] for y in range(strip.y0, strip.y1))
    size = b"P5 %d %d 255\n" % (strip.x1 - strip.x0, strip.y1 - strip.y0)
    return Picture(size + b"".join(rows), picture.dpi)


def put_in(lines: Sequence[ReadLine], strip: Strip, found: Sequence[ReadLine], dpi: float) -> list[ReadLine]:
    """Return a page's lines with those that were found in a strip in place of what had been read there."""
    scale = _POINTS_PER_INCH / dpi
    x, y = strip.x0 * scale, strip.y0 * scale
    moved = [
        ReadLine(tuple(_moved(word, x, y) for word in words), round(line.base + y, 2), line.size)
        for line in found
        if (words := _without_dirt(line.words))
    ]
    if not moved:
        return [*lines]
    box = ReadWord("", x, y, strip.x1 * scale, strip.y1 * scale)
    return [*(line for line in lines if not all(_stands_in(word, box) for word in line.words)), *moved]


def _without_dirt(words: Sequence[ReadWord]) -> Sequence[ReadWord]:
    """Return the words without lone signs at their ends, but for bullets, which a strip's edges are taken for."""
    telling = [at for at, word in enumerate(words) if any(map(str.isalnum, word.text))]
    if not telling:
        return ()
    first = 0 if words[0].text in _BULLETS else telling[0]
    return words[first : telling[-1] + 1]


def _scaled(word: ReadWord, scale: float) -> ReadWord:
    return ReadWord(word.text, word.x0 * scale, word.y0 * scale, word.x1 * scale, word.y1 * scale)


def _moved(word: ReadWord, x: float, y: float) -> ReadWord:
    return ReadWord(
        word.text, round(word.x0 + x, 2), round(word.y0 + y, 2), round(word.x1 + x, 2), round(word.y1 + y, 2)
    )


def _stands_in(word: ReadWord, box: ReadWord) -> bool:
    x, y = (word.x0 + word.x1) / 2, (word.y0 + word.y1) / 2
    return box.x0 <= x <= box.x1 and box.y0 <= y <= box.y1


def _cover(words: Sequence[ReadWord], piece: Strip) -> float:
    covered = sum(max(0.0, min(word.x1, piece.x1) - max(word.x0, piece.x0)) for word in words)
    return covered / (piece.x1 - piece.x0)


def _higher(strip: Strip, edge: int, ink: _Ink) -> Strip:
    """Return a strip with a little of what is above and below it; beside its words, Tesseract would read dirt."""
    return Strip(strip.x0, max(0, strip.y0 - edge), strip.x1, min(ink.height, strip.y1 + edge))
