"""Notes on a PDF's pages as XFDF (ISO 19444-1), which programs for PDF lay over their own copy of the file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import pymupdf
from lxml import etree

from wsis_desktop.publishing.noting.on_pages import boxes, pdf_time
from wsis_desktop.publishing.noting.placing import PlacedNote
from wsis_desktop.reading.files.file_bytes import bytes_of
from wsis_desktop.reading.pdf.opening import open_pdf

_SPACE: Final = "http://ns.adobe.com/xfdf/"
_UNSOUND: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_COLOUR: Final = "#FFDB59"


def xfdf(path: Path, notes: Sequence[PlacedNote], *, password: str | None = None) -> bytes:
    """Return the notes for the PDF at `path`; raise a `ReadingTrouble` when it cannot be opened."""
    spaces: dict[str | None, str] = {None: _SPACE}
    root = etree.Element(f"{{{_SPACE}}}xfdf", nsmap=spaces)  # type: ignore[arg-type] # its types know no default space
    root.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    annotations = etree.SubElement(root, f"{{{_SPACE}}}annots")
    etree.SubElement(root, f"{{{_SPACE}}}f", href=_UNSOUND.sub("\ufffd", path.name))
    with open_pdf(path, bytes_of(path), password) as document:
        for note in notes:
            for page in dict.fromkeys(region.page for region in note.regions):
                if page <= document.page_count:
                    _add(annotations, document[page - 1], note)
                if not note.over_words:
                    break
    made = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=False)
    return bytes(made)


def _add(parent: etree._Element, page: pymupdf.Page, note: PlacedNote) -> None:
    regions = [region for region in note.regions if region.page == page.number + 1]
    places = [rect * ~page.transformation_matrix for rect in boxes(page, regions)]
    whole = places[0]
    for place in places[1:]:
        whole |= place
    made = etree.SubElement(parent, f"{{{_SPACE}}}{'highlight' if note.over_words else 'text'}")
    made.set("page", str(page.number))
    made.set("rect", _numbers((whole.x0, whole.y0, whole.x1, whole.y1)))
    made.set("color", _COLOUR)
    made.set("flags", "print")
    made.set("name", str(note.id))
    made.set("title", _sound(note.author))
    made.set("subject", _sound(note.subject))
    made.set("creationdate", pdf_time(note.created))
    made.set("date", pdf_time(note.modified))
    if note.over_words:
        made.set("coords", _numbers(side for place in places for side in _corners(place)))
    else:
        made.set("icon", "Comment")
    etree.SubElement(made, f"{{{_SPACE}}}contents").text = _sound(note.text)


def _corners(place: pymupdf.Rect) -> Iterator[float]:
    """Yield the corners as programs for PDF write them: upper left, upper right, lower left, lower right."""
    yield from (place.x0, place.y1, place.x1, place.y1, place.x0, place.y0, place.x1, place.y0)


def _numbers(values: Iterator[float] | Sequence[float]) -> str:
    return ",".join(f"{value:.3f}" for value in values)


def _sound(text: str) -> str:
    return _UNSOUND.sub("\ufffd", text)
