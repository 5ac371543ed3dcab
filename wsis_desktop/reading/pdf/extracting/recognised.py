"""Pages that cannot be read are drawn and recognised; what comes of it are lines as any other page has.

The size of recognised type wavers from line to line, most of all in Arabic, so what is close to the size of most is taken
for it, and so is a line whose letters are no wider or narrower than theirs: a difference of size begins a heading or a
footnote.
"""

from __future__ import annotations

import subprocess
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from statistics import median

import pymupdf

from wsis_desktop.model.progress import Progress, Stage, Steps
from wsis_desktop.reading.conventions.language import language_of
from wsis_desktop.reading.ocr.hocr import ReadLine
from wsis_desktop.reading.ocr.overlooked import Picture
from wsis_desktop.reading.ocr.recognising import (
    DOTS_PER_INCH,
    Choice,
    choice_for,
    choice_steps,
    read_steps,
)
from wsis_desktop.reading.ocr.store import KeptPage, PageStore, prune
from wsis_desktop.reading.ocr.tesseract import Tesseract, installed_steps
from wsis_desktop.reading.pdf.extracting.page_lines import PageLines
from wsis_desktop.reading.pdf.letters.bidi import RIGHT_TO_LEFT
from wsis_desktop.reading.pdf.letters.ideographs import apart
from wsis_desktop.reading.pdf.letters.righttoleft import reads_from_right
from wsis_desktop.reading.pdf.lines.line import MIRRORED_TURN, Line, PageFrame, Run, Word, turned

_MOST_PIXELS = 24_000_000
_PIXELS_AT_ONCE = 1_500_000
_ONE_SIZE = 0.14
# How much wider or narrower than most, on the average, letters of another size are, in lines of so many.
_ONE_WIDTH, _ENOUGH_LETTERS = 0.1, 6
_TURN_OF_ROTATION = {0: 0, 90: 1, 180: 2, 270: 3}


@dataclass(slots=True)
class Recognised:
    """What came of recognising: the pages that have their text now, with what, and which languages' data were lacking."""

    pages: set[int] = field(default_factory=set)
    lacking: set[str] = field(default_factory=set)


def recognise_steps(
    document: pymupdf.Document, found: PageLines, store: PageStore | None, *, anew: bool
) -> Steps[Recognised]:
    """Give unread pages their lines: those kept in `store`, and, where `anew` asks for it, what Tesseract reads now.

    Without a `store` nothing is kept.
    """
    wanted = found.readable_as_pictures
    tesseract = (yield from installed_steps()) if anew and wanted else None
    kept: dict[int, KeptPage] = {}
    for number in wanted:
        page = store.get(number) if store else None
        if page is not None and page.is_good_for(tesseract):
            kept[number] = page
        yield Progress(Stage.READING, number, len(found.pages))
    if tesseract is not None:
        missing = [number for number in wanted if number not in kept]
        kept |= yield from _Reading(document, found, tesseract, store).pages_steps(missing)
    return _put_in(found, kept)


class _Reading:
    """Reads the pages of one document; the language is found out once."""

    def __init__(
        self, document: pymupdf.Document, found: PageLines, tesseract: Tesseract, store: PageStore | None
    ) -> None:
        self._document = document
        self._tesseract = tesseract
        self._store = store
        self._choice = choice_for(_language(document, found), tesseract)

    def pages_steps(self, numbers: list[int]) -> Steps[dict[int, KeptPage]]:
        """Read pages from their pictures; one that cannot be read is left out."""
        read: dict[int, KeptPage] = {}
        for at, number in enumerate(numbers):
            step = Progress(Stage.RECOGNISING, at, len(numbers))
            yield step
            try:
                page = yield from self._page_steps(number, step)
            except (OSError, subprocess.SubprocessError, RuntimeError, ValueError):
                continue  # MuPDF or Tesseract fails on this page; it stays unread, and is listed so
            read[number] = page
            if self._store and page.data:
                self._store.put(number, page)
        if numbers and self._store:
            prune()
        return read

    def _page_steps(self, number: int, step: Progress) -> Steps[KeptPage]:
        picture = yield from _drawn_steps(self._document[number - 1], step)
        choice = self._choice or (yield from choice_steps(picture, self._tesseract, step))
        if not choice.data:
            return KeptPage((), self._tesseract.version, "", choice.lacked)
        lines = yield from read_steps(picture, choice, self._tesseract, step)
        self._keep(choice, lines)
        return KeptPage(tuple(lines), self._tesseract.version, choice.data, choice.lacked)

    def _keep(self, choice: Choice, lines: list[ReadLine]) -> None:
        """Read the pages to come in the language of this one, once that is sure."""
        if self._choice is None and language_of("\n".join(line.text for line in lines)):
            self._choice = choice


def _language(document: pymupdf.Document, found: PageLines) -> str:
    """Return the language of the pages that can be read, or else the one that the file names; empty when neither tells."""
    told = language_of("\n".join(line.text for page in found.pages for line in page))
    if told:
        return told
    try:
        kind, name = document.xref_get_key(document.pdf_catalog(), "Lang")
    except Exception:  # noqa: BLE001  # a broken file makes MuPDF raise whatever it likes
        return ""
    return str(name)[:2].casefold() if kind == "string" else ""


def _drawn_steps(page: pymupdf.Page, step: Progress) -> Steps[Picture]:
    """Draw a page in grey, a strip at a time."""
    rect = page.rect
    scale = DOTS_PER_INCH / 72
    largest = (_MOST_PIXELS / max(1.0, rect.width * rect.height)) ** 0.5
    scale = min(scale, largest)
    drawing = page.get_displaylist()
    matrix = pymupdf.Matrix(scale, scale)
    whole = pymupdf.IRect(rect * matrix)
    height = max(1, _PIXELS_AT_ONCE // max(1, whole.width))
    rows: list[bytes] = []
    for top in range(whole.y0, whole.y1, height):
        strip = pymupdf.IRect(whole.x0, top, whole.x1, min(top + height, whole.y1))
        drawn = drawing.get_pixmap(
            matrix=matrix, colorspace=pymupdf.csGRAY, alpha=False, clip=pymupdf.Rect(strip) / matrix
        )
        rows.append(_sized(drawn, strip.width, strip.height))
        yield step
    return Picture(b"P5 %d %d 255\n" % (whole.width, whole.height) + b"".join(rows), 72 * scale)


def _sized(drawn: pymupdf.Pixmap, width: int, height: int) -> bytes:
    """Return a strip's pixels, as many as asked for: rounding may have made it a pixel larger or smaller."""
    samples = bytes(drawn.samples)
    if (drawn.width, drawn.height) == (width, height) and drawn.stride == width:
        return samples
    lines = [samples[at * drawn.stride : at * drawn.stride + drawn.width] for at in range(min(height, drawn.height))]
    lines += [b""] * (height - len(lines))
    return b"".join(line[:width].ljust(width, b"\xff") for line in lines)


# -- from what was read to lines -------------------------------------------------------------------------------------


def _put_in(found: PageLines, kept: dict[int, KeptPage]) -> Recognised:
    """Give the pages their lines, beside those that they had."""
    result = Recognised(lacking={page.lacked for page in kept.values() if page.lacked})
    sizes = [line.size for page in kept.values() for line in page.lines for _ in line.words]
    usual = median(sizes) if sizes else 0.0
    width = (
        median(_letter_width(line) for page in kept.values() for line in page.lines for _ in line.words)
        if sizes
        else 0.0
    )
    for number, page in kept.items():
        if not page.lines:
            continue
        own, frame = found.pages[number - 1], found.frames[number - 1]
        lines = _lines(page.lines, frame, usual, width)
        found.pages[number - 1] = [*own, *(line for line in lines if not _is_there(line, own))]
        result.pages.add(number)
    for unread in (found.lying, found.partly, found.pictures):
        unread.difference_update(result.pages)
    found.recognised |= result.pages
    return result


def _is_there(line: Line, own: Iterable[Line]) -> bool:
    """Tell a line that the page has in letters already: that is the better one."""
    x, y = (line.x0 + line.x1) / 2, (line.y0 + line.y1) / 2
    return any(each.turn == line.turn and each.x0 <= x <= each.x1 and each.y0 <= y <= each.y1 for each in own)


def _lines(read: Iterable[ReadLine], frame: PageFrame, usual: float, width: float) -> list[Line]:
    """Return the lines of a page; `usual` is the size of most type of the document, and `width` that of its letters."""
    lines = list(read)
    from_right = not frame.rotation and reads_from_right(line.text for line in lines)
    turn = MIRRORED_TURN if from_right else _TURN_OF_ROTATION.get(frame.rotation, 0)
    sizes = Counter(round(line.size * 2) / 2 for line in lines)
    return [
        _line(line, frame, turn, usual if _is_as_wide(line, usual, width) else _even(line.size, usual, sizes))
        for line in lines
    ]


def _letter_width(line: ReadLine) -> float:
    """Return how wide a line's letters and spaces are on the average."""
    return (max(word.x1 for word in line.words) - min(word.x0 for word in line.words)) / len(line.text)


def _is_as_wide(line: ReadLine, usual: float, width: float) -> bool:
    """Tell a line that looks larger or smaller than most, though its letters are not wider, or narrower, than theirs."""
    if len(line.text) < _ENOUGH_LETTERS:
        return False
    wider = _letter_width(line) / width - 1
    return wider < _ONE_WIDTH if line.size > usual else wider > -_ONE_WIDTH


def _even(size: float, usual: float, sizes: Counter[float]) -> float:
    """Return the size to take a line's type for: that of most, where it is close."""
    if abs(size - usual) <= _ONE_SIZE * usual:
        return usual
    near = [each for each in sizes if abs(each - size) <= _ONE_SIZE * size / 2]
    return max(near, key=lambda each: sizes[each], default=size)


def _line(read: ReadLine, frame: PageFrame, turn: int, size: float) -> Line:
    text = read.text
    words = []
    for start, word in zip(read.starts(), read.words, strict=True):
        box = turned(turn, *frame.unrotated(*word[1:]))
        words.append(Word(start, start + len(word.text), *box))
    x0, x1 = min(word.x0 for word in words), max(word.x1 for word in words)
    first = read.words[0]
    base = turned(turn, *frame.unrotated(first.x0, read.base, first.x0, read.base))[1]
    return Line(
        page=frame.number,
        turn=turn,
        x0=x0,
        y0=min(word.y0 for word in words),
        x1=x1,
        y1=max(word.y1 for word in words),
        base=base,
        text=text,
        size=size,
        bold=False,
        italic=False,
        runs=[Run(0, len(text), size, False, False, False, 0, x0, x1)],  # noqa: FBT003 - as the tuple has them
        words=words if RIGHT_TO_LEFT.search(text) else apart(text, words),
    )
