"""The same pages as other programs write them: what they show is the same, and how the file says it is not."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Protocol

import pymupdf

Point = tuple[float, float]


class Pen(Protocol):
    """What draws the words of a page; `pymupdf.TextWriter` is one."""

    def append(self, pos: Point, text: str, font: pymupdf.Font, fontsize: float) -> object:
        """Put words at a place."""

    def write_text(self, page: pymupdf.Page) -> object:
        """Draw what was put."""


class Letters:
    """Draws each letter for itself, as programs do that set letters by their own tables."""

    def __init__(self, rect: pymupdf.Rect, *, spaces: bool = True) -> None:
        self._writer = pymupdf.TextWriter(rect)
        self._spaces = spaces

    def append(self, pos: Point, text: str, font: pymupdf.Font, fontsize: float) -> None:
        """Put letters at their places."""
        x, y = pos
        for letter, width in zip(text, font.char_lengths(text, fontsize=fontsize), strict=True):
            if self._spaces or not letter.isspace():
                self._writer.append((x, y), letter, font=font, fontsize=fontsize)
            x += width

    def write_text(self, page: pymupdf.Page) -> None:
        """Draw the letters."""
        self._writer.write_text(page)


class Shuffled:
    """Draws the words of a page in any order."""

    def __init__(self, rect: pymupdf.Rect, seed: int) -> None:
        self._rect, self._random = rect, Random(seed)  # noqa: S311  # a seed, no secret
        self._words: list[tuple[Point, str, pymupdf.Font, float]] = []

    def append(self, pos: Point, text: str, font: pymupdf.Font, fontsize: float) -> None:
        """Keep words with their place, each for itself."""
        x, y = pos
        for word in text.split(" "):
            if word:
                self._words.append(((x, y), word, font, fontsize))
            x += font.text_length(f"{word} ", fontsize=fontsize)

    def write_text(self, page: pymupdf.Page) -> None:
        """Draw the words."""
        self._random.shuffle(self._words)
        writer = pymupdf.TextWriter(self._rect)
        for pos, word, font, size in self._words:
            writer.append(pos, word, font=font, fontsize=size)
        writer.write_text(page)


class Hidden:
    """Draws words as a picture with the words themselves hidden on it, as scanners do whose recognition is without fault."""

    def __init__(self, rect: pymupdf.Rect) -> None:
        self._writer = pymupdf.TextWriter(rect)

    def append(self, pos: Point, text: str, font: pymupdf.Font, fontsize: float) -> None:
        """Put words at a place."""
        self._writer.append(pos, text, font=font, fontsize=fontsize)

    def write_text(self, page: pymupdf.Page) -> None:
        """Draw the picture, then the hidden words."""
        shown = pymupdf.open()
        whole = shown.new_page(width=page.rect.width, height=page.rect.height)
        self._writer.write_text(whole)
        page.insert_image(page.rect, pixmap=whole.get_pixmap(dpi=72, colorspace=pymupdf.csGRAY))
        self._writer.write_text(page, render_mode=3)


def in_forms(source: pymupdf.Document) -> pymupdf.Document:
    """Return a document whose pages each show one of another as a form."""
    made = pymupdf.open()
    for page in source:
        made.new_page(width=page.rect.width, height=page.rect.height).show_pdf_page(page.rect, source, page.number)
    return made


def turned_round(source: pymupdf.Document) -> pymupdf.Document:
    """Return a document whose pages lie on their sides and are shown upright."""
    made = pymupdf.open()
    for at, page in enumerate(source):
        angle = (90, 270, 180)[at % 3]
        width, height = page.rect.width, page.rect.height
        sheet = made.new_page(width=width, height=height) if angle == 180 else made.new_page(width=height, height=width)
        sheet.show_pdf_page(sheet.rect, source, page.number, rotate=angle)
        sheet.set_rotation(angle)
    return made


def cropped(source: pymupdf.Document) -> pymupdf.Document:
    """Return a document whose sheets are larger than its pages, with a printer's marks and words beyond their edges."""
    made = pymupdf.open()
    for page in source:
        width, height = page.rect.width, page.rect.height
        sheet = made.new_page(width=width + 120, height=height + 100)
        inner = pymupdf.Rect(70, 40, 70 + width, 40 + height)
        sheet.show_pdf_page(inner, source, page.number)
        for x, y in (inner.tl, inner.tr, inner.bl, inner.br):
            sheet.draw_line((x - 9, y), (x + 9, y), width=0.25)
            sheet.draw_line((x, y - 9), (x, y + 9), width=0.25)
        sheet.insert_text((80, 20), f"draft.indd   {page.number + 1}   14/10/2025   16:32", fontsize=6)
        sheet.insert_text((30, 400), "Cyan Magenta Yellow Black", fontsize=6, rotate=90)
        sheet.set_cropbox(inner)
    return made


def in_pairs(source: pymupdf.Document) -> pymupdf.Document:
    """Return a document with two pages side by side on each sheet."""
    made = pymupdf.open()
    for at in range(0, source.page_count, 2):
        width, height = source[at].rect.width, source[at].rect.height
        sheet = made.new_page(width=2 * width, height=height)
        for number in range(at, min(at + 2, source.page_count)):
            left = (number - at) * width
            sheet.show_pdf_page(pymupdf.Rect(left, 0, left + width, height), source, number)
    return made


PENS: dict[str, Callable[[pymupdf.Rect, int], Pen]] = {
    "letters": lambda rect, _: Letters(rect),
    "bare letters": lambda rect, _: Letters(rect, spaces=False),
    "shuffled": Shuffled,
    "hidden": lambda rect, _: Hidden(rect),
}
"""How the words of a page are drawn, by name."""

BINDINGS: dict[str, Callable[[pymupdf.Document], pymupdf.Document]] = {
    "forms": in_forms,
    "turned": turned_round,
    "cropped": cropped,
    "pairs": in_pairs,
}
"""What is done to a finished document, by name."""

HABITS = (*PENS, *BINDINGS)


def bound(data: bytes, habit: str) -> bytes:
    """Return a finished file with one of `BINDINGS` done to it."""
    with pymupdf.open(stream=data) as source, BINDINGS[habit](source) as made:
        return bytes(made.tobytes(no_new_id=True))
