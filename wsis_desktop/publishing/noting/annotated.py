"""The annotated copy: a revision's own PDF, copied, with notes as standard annotations and bookmarks as outline.

It is written whole and anew, never into the file that was read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import pymupdf

from wsis_desktop.model.progress import Progress, Stage, Steps
from wsis_desktop.model.region import Region
from wsis_desktop.publishing.noting.on_pages import boxes, pdf_time
from wsis_desktop.publishing.noting.placing import PlacedBookmark, PlacedNote
from wsis_desktop.publishing.speaking import say
from wsis_desktop.reading.files.file_bytes import bytes_of
from wsis_desktop.reading.pdf.opening import open_pdf

_YELLOW: Final = (1.0, 0.86, 0.35)
_POPUP: Final = (200.0, 110.0)
_STICKER: Final = 20.0
_BOOKMARKS: Final = "Bookmarks"


def annotated_steps(
    path: Path, notes: Sequence[PlacedNote], bookmarks: Sequence[PlacedBookmark] = (), *, password: str | None = None
) -> Steps[bytes]:
    """Return a copy of the PDF at `path` with notes and bookmarks; one that a password opens keeps it.

    Raise a `ReadingTrouble` when the file cannot be opened.
    """
    on_page: dict[int, list[tuple[PlacedNote, list[Region]]]] = defaultdict(list)
    for note in notes:
        for number, regions in _by_page(note.regions):
            on_page[number].append((note, regions))
    with open_pdf(path, bytes_of(path), password) as copy:
        for done, number in enumerate(sorted(on_page)):
            yield Progress(Stage.WRITING, done, len(on_page))
            if number <= copy.page_count:
                page = copy[number - 1]
                for note, regions in on_page[number]:
                    _add(page, note, regions)
        _outline(copy, bookmarks)
        return bytes(copy.tobytes(garbage=1, deflate=True, encryption=pymupdf.PDF_ENCRYPT_KEEP))


def _by_page(regions: Sequence[Region]) -> Iterator[tuple[int, list[Region]]]:
    found: dict[int, list[Region]] = defaultdict(list)
    for region in regions:
        found[region.page].append(region)
    yield from found.items()


def _add(page: pymupdf.Page, note: PlacedNote, regions: Sequence[Region]) -> None:
    places = list(boxes(page, regions))
    if note.over_words:
        made = page.add_highlight_annot([place.quad for place in places])
        made.set_colors(stroke=_YELLOW)
    else:
        if regions[0] != note.regions[0]:
            return  # a paragraph that runs over the page's end has one sticker, where it begins
        made = page.add_text_annot(_beside(page, regions[0]), note.text, icon="Comment")
        made.set_colors(stroke=_YELLOW)
    made.set_info(
        title=note.author,
        content=note.text,
        subject=note.subject,
        creationDate=pdf_time(note.created),
        modDate=pdf_time(note.modified),
    )
    made.update()
    made.set_popup(_popup(page, made.rect))
    # MuPDF writes the time of its own doing where a note has been made to look.
    page.parent.xref_set_key(made.xref, "M", pymupdf.get_pdf_str(pdf_time(note.modified)))
    page.parent.xref_set_key(made.xref, "NM", pymupdf.get_pdf_str(str(note.id)))


def _beside(page: pymupdf.Page, region: Region) -> pymupdf.Point:
    """Return where a sticker goes: in the margin before the paragraph, on the page in any case."""
    shown = page.rect
    x = max(shown.x0 + 2, shown.x0 + region.x0 * shown.width - _STICKER - 2)
    y = min(shown.y0 + region.y0 * shown.height, shown.y1 - _STICKER)
    return pymupdf.Point(x, y) * page.derotation_matrix


def _popup(page: pymupdf.Page, rect: pymupdf.Rect) -> pymupdf.Rect:
    whole = page.rect * page.derotation_matrix
    width, height = _POPUP
    x = min(rect.x1, whole.x1 - width)
    y = min(rect.y0, whole.y1 - height)
    return pymupdf.Rect(x, y, x + width, y + height)


def _outline(copy: pymupdf.Document, bookmarks: Sequence[PlacedBookmark]) -> None:
    kept = [each for each in bookmarks if each.region.page <= copy.page_count]
    if not kept:
        return
    outline = copy.get_toc(simple=False)
    outline.append([1, say(_BOOKMARKS), kept[0].region.page, _target(copy, kept[0])])
    outline += [[2, each.name, each.region.page, _target(copy, each)] for each in kept]
    copy.set_toc(outline)


def _target(copy: pymupdf.Document, bookmark: PlacedBookmark) -> dict[str, object]:
    page = copy[bookmark.region.page - 1]
    (place,) = boxes(page, [bookmark.region])
    return {"kind": pymupdf.LINK_GOTO, "page": page.number, "to": place.tl, "zoom": 0}
