"""Words that stand on a page and are found neither in the text nor among what was left out of it: there should be none.

Words are told by their place, so mended hyphens, other cases of letters and another order change nothing. Figures and single
letters are not asked about: they may be the marks of footnotes and the numbers of lines, which leave the text. Nor are the
few words of a page that are not drawn: nobody sees them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pymupdf

from wsis_desktop.model.region import Region
from wsis_desktop.reading.blocks.block import Document

_LEAST_LETTERS = 2
# In points, across the line: smaller ones nobody sees, and word processors leave them where a page breaks.
_LEAST_HEIGHT = 3.5
# Boxes of one word that were measured twice differ by less than this part of a page.
_SLACK = 0.003


def lost_words(path: Path, document: Document, password: str | None = None) -> list[tuple[int, str]]:
    """Return the words of a PDF, each with its page from 1, that its reading has lost."""
    found: dict[int, list[Region]] = {}
    for region in _regions(document):
        found.setdefault(region.page, []).append(region)
    lost: list[tuple[int, str]] = []
    with pymupdf.open(path) as file:
        if file.needs_pass:
            file.authenticate(password or "")
        for at in range(file.page_count):
            if at + 1 in document.unread_pages:
                continue
            page = file[at]
            width, height = max(page.rect.width, 1), max(page.rect.height, 1)
            places = sorted(found.get(at + 1, ()), key=lambda region: region.y0)
            undrawn = _undrawn(page)
            for x0, y0, x1, y1, text, *_ in page.get_text("words", flags=pymupdf.TEXT_MEDIABOX_CLIP):
                if min(x1 - x0, y1 - y0) < _LEAST_HEIGHT or any((x0, y0, x1, y1) in box for box in undrawn):
                    continue
                if sum(character.isalpha() for character in text) >= _LEAST_LETTERS:
                    turned = pymupdf.Rect(x0, y0, x1, y1) * page.rotation_matrix & page.rect
                    if not any(_holds(place, *point) for point in _points(turned, width, height) for place in places):
                        lost.append((at + 1, text))
    return lost


def _undrawn(page: pymupdf.Page) -> list[pymupdf.Rect]:
    """Return the boxes of words that are not drawn, and lie on none that are, where most of the page's are drawn."""
    blocks = page.get_text("dict", flags=pymupdf.TEXT_MEDIABOX_CLIP)["blocks"]
    spans = [span for block in blocks for line in block.get("lines", ()) for span in line["spans"]]
    undrawn = [span for span in spans if not span["alpha"]]
    few = 2 * sum(len(span["text"]) for span in undrawn) <= sum(len(span["text"]) for span in spans)
    drawn = [pymupdf.Rect(span["bbox"]) for span in spans if span["alpha"]] if undrawn else []
    boxes = [pymupdf.Rect(span["bbox"]) for span in undrawn] if few else []
    return [
        pymupdf.Rect(box.x0 - 1, box.y0 - 1, box.x1 + 1, box.y1 + 1)
        for box in boxes
        if not any(box.intersects(other) for other in drawn)
    ]


def _points(box: pymupdf.Rect, width: float, height: float) -> Iterator[tuple[float, float]]:
    """Yield points along a word's middle: a bullet or a mark before it may have been parted from it."""
    for part in (0.5, 0.25, 0.75):
        x, y = box.x0 + part * (box.x1 - box.x0), (box.y0 + box.y1) / 2
        if box.y1 - box.y0 > box.x1 - box.x0:
            x, y = (box.x0 + box.x1) / 2, box.y0 + part * (box.y1 - box.y0)
        yield x / width, y / height


def _regions(document: Document) -> Iterator[Region]:
    for block in document.blocks:
        yield from (place.region for place in block.places)
    for furniture in document.furniture:
        yield furniture.region


def _holds(region: Region, x: float, y: float) -> bool:
    return region.x0 - _SLACK <= x <= region.x1 + _SLACK and region.y0 - _SLACK <= y <= region.y1 + _SLACK
