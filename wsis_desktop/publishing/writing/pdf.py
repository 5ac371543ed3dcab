"""A document as PDF: set page by page, with page numbers, outline, links, title, language and the letters it needs."""

from __future__ import annotations

import io

import pymupdf

from wsis_desktop import __version__
from wsis_desktop.model.progress import Progress, Stage, Steps, onward, portion
from wsis_desktop.publishing.document import Document, Heading
from wsis_desktop.publishing.writing.fitting import without_grid
from wsis_desktop.publishing.writing.hypertext import block_id
from wsis_desktop.publishing.writing.look import Look
from wsis_desktop.publishing.writing.setting import LostPlaceError, Places, Setting, TooHighError
from wsis_desktop.publishing.writing.sheets import FOOT, NUMBER_FONT, SMALL, Sheet
from wsis_desktop.shipped import shipped

_MOST_LINES, _FEWEST_LINES = 16, 1
_SOFT = (0.3, 0.33, 0.36)
# Of a thousand parts of the work, how many are done once the pages are set, once they are numbered, and at the end.
_SET, _NUMBERED, _DONE = 450, 850, 1000


def pdf_steps(document: Document, look: Look) -> Steps[bytes]:
    """Return the file; it is the same for the same document."""
    return onward(_pdf_steps(document, look))


def _pdf_steps(document: Document, look: Look) -> Steps[bytes]:
    sheet = Sheet(document, look.paper)
    lines, ends = _MOST_LINES, dict[int, float]()
    while True:
        setting = Setting(document, look, sheet, lines, ends)
        try:
            pages = yield from portion(_set(setting), 0, _SET)
        except LostPlaceError as fault:
            ends[fault.page] = fault.end
            continue
        except TooHighError as fault:
            ends.clear()
            if lines > _FEWEST_LINES:
                lines //= 2
            elif (plainer := without_grid(document, fault.block)) is not None:
                # One grid that no cutting makes fit is no reason to cut all others so short.
                document, lines = plainer, _MOST_LINES
            else:
                raise
            continue
        with pymupdf.open("pdf", pages) as made:
            yield from portion(_number(made, sheet), _SET, _NUMBERED)
            _describe(made, document)
            made.set_toc(_outline(setting.document, setting.places))
            yield from portion(_finish(made, setting), _NUMBERED, _DONE)
            return bytes(made.tobytes(garbage=3, deflate=True, no_new_id=True))


def _finish(made: pymupdf.Document, setting: Setting) -> Steps[None]:
    """Link the pages, and leave in their fonts what they show."""
    parts = 3
    yield Progress(Stage.WRITING, 0, parts)
    _link(made, setting.places)
    yield Progress(Stage.WRITING, 1, parts)
    made.subset_fonts()
    yield Progress(Stage.WRITING, 2, parts)
    yield from setting.letters.put_right_steps(made)


def _set(setting: Setting) -> Steps[bytes]:
    made = io.BytesIO()
    writer = pymupdf.DocumentWriter(made)
    yield from setting.steps(writer)
    writer.close()
    return made.getvalue()


def _number(made: pymupdf.Document, sheet: Sheet) -> Steps[None]:
    """Write "3/12" at the foot of every page."""
    file = str(shipped("fonts", NUMBER_FONT))
    font = pymupdf.Font(fontfile=file)
    total = made.page_count
    for page in made:
        said = f"{page.number + 1}/{total}"
        at = pymupdf.Point(sheet.area.x1 - font.text_length(said, fontsize=SMALL), sheet.whole.y1 - FOOT)
        page.insert_text(at, said, fontname="Numbers", fontfile=file, fontsize=SMALL, color=_SOFT)
        yield Progress(Stage.WRITING, page.number + 1, total)


def _describe(made: pymupdf.Document, document: Document) -> None:
    made.set_metadata({"title": document.title, "author": document.author, "creator": f"WSIS Desktop {__version__}"})
    made.set_language(document.language)
    made.xref_set_key(made.pdf_catalog(), "ViewerPreferences", "<</DisplayDocTitle true>>")


def _outline(document: Document, places: Places) -> list[list[object]]:
    """Return the headings as MuPDF wants an outline: the first at level 1, none more than one level below the one before."""
    entries: list[list[object]] = []
    before = 0
    for at, block in enumerate(document.blocks):
        if isinstance(block, Heading) and (begins := places.begins.get(block_id(at))):
            words = "".join(run.text for run in block.runs).strip()
            before = min(block.level, before + 1)
            page, rect = begins
            entries.append([before, words or "–", page + 1, {"kind": pymupdf.LINK_GOTO, "to": rect.tl, "page": page}])
    return entries


def _link(made: pymupdf.Document, places: Places) -> None:
    """Make links of the words that lead to an address or to a place in the document itself."""
    for link in places.links:
        target = places.begins.get(link.address[1:]) if link.address.startswith("#") else None
        if target:
            page, rect = target
            made[link.page].insert_link({"kind": pymupdf.LINK_GOTO, "from": link.rect, "page": page, "to": rect.tl})
        elif not link.address.startswith("#"):
            made[link.page].insert_link({"kind": pymupdf.LINK_URI, "from": link.rect, "uri": link.address})
