"""The lines of every page, and which pages do not say in letters what they show.

Three kinds do not: pages that cannot be opened or followed, pages whose fonts lie, and pictures of text. A picture may bear
a few letters of its own, such as a stamp or a page number, or a whole layer of hidden ones that a scanner's program
recognised: that layer is read, unless it is nonsense, and the page counts as recognised.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import pymupdf

from wsis_desktop.model.progress import Progress, Stage, Steps
from wsis_desktop.reading.pdf.columns.shown import as_shown
from wsis_desktop.reading.pdf.drawn.annotations import typed_on
from wsis_desktop.reading.pdf.drawn.rules import with_drawn_rule
from wsis_desktop.reading.pdf.extracting.extract import TooManyWords, frame_of, lines_of
from wsis_desktop.reading.pdf.letters.misspelt import lying_pages_steps
from wsis_desktop.reading.pdf.letters.nonsense import is_garbled, is_nonsense, is_unmapped
from wsis_desktop.reading.pdf.letters.unmapped import Letters
from wsis_desktop.reading.pdf.lines.line import Line, PageFrame
from wsis_desktop.reading.pdf.weighing import HEAVIEST, TOO_HEAVY, TOO_MANY_NOTES, Scales, TooManyNotes, Weight

CANNOT_BE_OPENED = "cannot be opened"
TOO_DEEP = "is made of pieces that stand too deep inside one another"

_A4 = (595.0, 842.0)
# In points, some 350 metres: past it, places are no longer told from one another.
_LARGEST = 1_000_000
# Of what is drawn: to look at it, and to follow it, are steps of their own.
_MANY_BYTES = 1_000_000
_OVERFLOWS = "stack overflow"
_MOST_OF_PAGE, _NEARLY_ALL = 0.5, 0.9
# More words than a stamp has, or larger ones, are a page's own text on a picture.
_STRAY_WORDS, _LARGEST_STRAY = 15, 16.0
# How far from its edge a page is stamped, in its height.
_RIM = 0.06
_HIDDEN = 3


@dataclass(slots=True)
class PageLines:
    """The lines of all pages, and the numbers of those that do not say all they show.

    Pages that `failed`, each with what is wrong with it, or are `lying` have no lines. Of those that lie in `partly`, or are
    `pictures`, some lines may be sound. `recognised` pages have a text that someone's OCR put there.
    """

    pages: list[list[Line]] = field(default_factory=list)
    frames: list[PageFrame] = field(default_factory=list)
    failed: dict[int, str] = field(default_factory=dict)
    lying: set[int] = field(default_factory=set)
    partly: set[int] = field(default_factory=set)
    pictures: set[int] = field(default_factory=set)
    recognised: set[int] = field(default_factory=set)
    typed: list[tuple[int, str]] = field(default_factory=list)

    @property
    def unread(self) -> set[int]:
        """Return the pages that show text which is not among the lines."""
        return self.failed.keys() | self.lying | self.partly | self.pictures

    @property
    def readable_as_pictures(self) -> list[int]:
        """Return the unread pages that can be drawn, in order."""
        return sorted(self.unread - self.failed.keys())


def page_lines_steps(document: pymupdf.Document) -> Steps[PageLines]:
    """Take the lines of every page; raise `TooManyWords` where one has far too many."""
    found = PageLines()
    count = document.page_count
    scales = Scales(document)
    letters = Letters(document, scales)
    for number in range(1, count + 1):
        try:
            page = scales.page_of(number)
            frame, lines = frame_of(page, number), list[Line]()
            weight = yield from scales.weigh_steps(page)
            if weight.bytes > _MANY_BYTES:
                yield Progress(Stage.READING, number, count)
            fault = _fault(frame, weight)
            if fault:
                found.failed[number] = fault
            else:
                lines = _lines(page, frame, letters, weight)
                lines = _sound(page, number, lines, found)
                frame = as_shown(lines, frame)
                found.typed += [(number, typed.text) for typed in typed_on(page)]
        except TooManyWords:
            raise
        except Exception as error:  # noqa: BLE001  # a broken page makes MuPDF raise whatever it likes; the others are read
            frame, lines = PageFrame(number, *_A4), []
            found.failed[number] = _fault_told(error)
        found.pages.append(lines)
        found.frames.append(frame)
        yield Progress(Stage.READING, number, count)
    yield from _misspelt_steps(found, Progress(Stage.READING, count, count))
    return found


def _misspelt_steps(found: PageLines, step: Progress) -> Steps[None]:
    """Take the lines from pages on which some letters lie; what OCR misread on others is no lie."""
    texts = (
        () if number in found.recognised else (line.text for line in page) for number, page in enumerate(found.pages, 1)
    )
    for number in (yield from lying_pages_steps(texts, step)):
        found.lying.add(number)
        found.partly.discard(number)
        found.pages[number - 1] = []


def _fault_told(error: Exception) -> str:
    """Return why a page could not be looked at."""
    if isinstance(error, TooManyNotes):
        return TOO_MANY_NOTES
    return TOO_DEEP if _OVERFLOWS in str(error) else CANNOT_BE_OPENED


def _fault(frame: PageFrame, weight: Weight) -> str:
    """Return why a page is not looked at; empty for one that is."""
    if max(frame.width, frame.height) > _LARGEST:
        return f"measures {frame.width:,.0f} by {frame.height:,.0f} points"
    if weight.bytes > HEAVIEST:
        return TOO_HEAVY
    return ""


def _lines(page: pymupdf.Page, frame: PageFrame, letters: Letters, weight: Weight) -> list[Line]:
    if weight.is_drawing:
        return lines_of(page, frame.number, letters, with_vectors=False)
    return with_drawn_rule(page, lines_of(page, frame.number, letters), frame)


def _sound(page: pymupdf.Page, number: int, lines: list[Line], found: PageLines) -> list[Line]:
    """Return the lines that say what the page shows, and note what kind of page it is."""
    texts = [line.text for line in lines]
    if lines and is_nonsense(texts):
        found.lying.add(number)
        return []
    if _is_picture(page):
        if not lines or _are_strays(lines, page.rect.height):
            found.pictures.add(number)
        elif _is_hidden(page):
            if is_garbled(texts):
                found.lying.add(number)
                return []
            found.recognised.add(number)
    sound = [line for line in lines if not is_unmapped(line.text)]
    if len(sound) < len(lines):
        found.partly.add(number)
    return sound


def _is_picture(page: pymupdf.Page) -> bool:
    """Tell a page that a picture covers for the most part: a scan, or a drawing that may hold text."""
    if not page.get_images():
        return False
    area = abs(page.rect)
    return any(abs(pymupdf.Rect(image["bbox"]) & page.rect) > _MOST_OF_PAGE * area for image in page.get_image_info())


def _are_strays(lines: list[Line], height: float) -> bool:
    """Tell stamps: few words, or such as stand at the upper or lower edge alone, where each court adds another."""
    rim = _RIM * height
    words = sum(len(line.words) for line in lines if line.turn or rim < line.base < height - rim)
    return words <= _STRAY_WORDS and all(line.size < _LARGEST_STRAY for line in lines)


def _is_hidden(page: pymupdf.Page) -> bool:
    """Tell a page whose letters are not drawn: they lie under or over a picture of them."""
    drawn = [(span["type"] == _HIDDEN, len(span["chars"])) for span in page.get_texttrace()]
    hidden = sum(count for is_hidden, count in drawn if is_hidden)
    return hidden > _NEARLY_ALL * sum(count for _, count in drawn)
