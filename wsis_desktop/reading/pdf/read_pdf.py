"""A PDF becomes a document of blocks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pymupdf

from wsis_desktop.model.progress import Progress, Stage, Steps
from wsis_desktop.model.revision import Kind, PageSize
from wsis_desktop.reading.blocks import Block, Document, Furniture, LeftOut
from wsis_desktop.reading.labels import parse_label
from wsis_desktop.reading.pdf.contents import without_contents
from wsis_desktop.reading.pdf.extract import frame_of, lines_of
from wsis_desktop.reading.pdf.footnotes import Note, NoteBook, split_footnotes, take_marks
from wsis_desktop.reading.pdf.furniture import Sorted, common_size, without_furniture
from wsis_desktop.reading.pdf.headings import Judged, judge
from wsis_desktop.reading.pdf.lines import TURNS, Line, PageFrame
from wsis_desktop.reading.pdf.measure import Entry, Margins, Measure
from wsis_desktop.reading.pdf.mending import Vocabulary, join_lines, join_row
from wsis_desktop.reading.pdf.nonsense import is_nonsense
from wsis_desktop.reading.pdf.opening import open_pdf
from wsis_desktop.reading.pdf.paragraphs import Grouping
from wsis_desktop.reading.pdf.rows import all_gutters, flows_of
from wsis_desktop.reading.pdf.rules import with_drawn_rule
from wsis_desktop.reading.pdf.tables import Piece, Row, split_tables
from wsis_desktop.reading.troubles import DamagedFile, NonsenseText, NoText

# How many pages, and how many paragraphs, are worked on between two reports.
_SLICE, _MANY = 16, 40
_MOST_OF_PAGE = 0.5
_A4 = (595.0, 842.0)


def read_pdf_steps(path: Path, data: bytes | None, password: str | None) -> Steps[Document]:
    """Read the PDF in `data`, or at `path`; `path` names it in troubles.

    Raises `DamagedFile`, `NeedsPassword`, `WrongPassword`, `NoText` or `NonsenseText`.
    """
    document = open_pdf(path, data, password)
    try:
        extracted = yield from _extracted(document)
    finally:
        document.close()
    pages, frames, failed, lying = extracted.pages, extracted.frames, extracted.failed, extracted.lying
    if len(failed) == len(pages):
        raise DamagedFile(name=path.name, reason="none of its pages can be opened")
    if not lying and not any(pages):
        raise NoText(name=path.name)
    if not any(pages):
        raise NonsenseText(name=path.name)
    result = yield from _document(pages, frames, keep_furniture=False)
    if not result.blocks:
        result = yield from _document(pages, frames, keep_furniture=True)
    result.unread_pages = tuple(sorted(lying | failed | extracted.pictures))
    return result


@dataclass(slots=True)
class _Extracted:
    """The lines of all pages, and the numbers of those that failed, whose fonts lie or that are pictures: they have none."""

    pages: list[list[Line]] = field(default_factory=list)
    frames: list[PageFrame] = field(default_factory=list)
    failed: set[int] = field(default_factory=set)
    lying: set[int] = field(default_factory=set)
    pictures: set[int] = field(default_factory=set)


def _extracted(document: pymupdf.Document) -> Steps[_Extracted]:
    result = _Extracted()
    count = document.page_count
    for number in range(1, count + 1):
        lines: list[Line] = []
        try:
            page = document[number - 1]
            frame = frame_of(page, number)
            lines = with_drawn_rule(page, lines_of(page, number), frame)
            if not lines and _is_picture(page):
                result.pictures.add(number)
        except Exception:  # noqa: BLE001  # a broken page makes MuPDF raise whatever it likes; the others are read
            frame = PageFrame(number, *_A4)
            result.failed.add(number)
        if lines and is_nonsense(line.text for line in lines):
            lines = []
            result.lying.add(number)
        result.pages.append(lines)
        result.frames.append(frame)
        yield Progress(Stage.READING, number, count)
    return result


def _is_picture(page: pymupdf.Page) -> bool:
    """Tell a page without text that a picture covers for the most part: a scan, or a drawing that may hold text."""
    area = abs(page.rect)
    return any(abs(pymupdf.Rect(image["bbox"])) > _MOST_OF_PAGE * area for image in page.get_image_info())


def _document(pages: list[list[Line]], frames: list[PageFrame], *, keep_furniture: bool) -> Steps[Document]:
    """Make paragraphs of the lines; `keep_furniture` is for files whose pages hold nothing else."""
    step = Progress(Stage.READING, len(pages), len(pages))
    sorted_pages = Sorted(pages) if keep_furniture else (yield from without_furniture(pages, frames, step))
    yield step
    furniture = list(_left_out(LeftOut.FURNITURE, pages, sorted_pages.pages, frames))
    body_size = common_size(line for page in sorted_pages.pages for line in page)
    by_page: list[list[list[Line]]] = []
    turned = {turn: [_of_turn(page, turn) for page in sorted_pages.pages] for turn in TURNS}
    gutters = {turn: all_gutters(of_turn) for turn, of_turn in turned.items()}
    yield step
    for at in range(len(pages)):
        by_page.append([flow for turn in TURNS for flow in flows_of(turned[turn][at], gutters[turn][at])])
        if at % _SLICE == 0:
            yield step
    before = [[line for flow in page for line in flow] for page in by_page]
    without_contents(by_page)
    furniture += _left_out(
        LeftOut.CONTENTS, before, [[line for flow in page for line in flow] for page in by_page], frames
    )
    yield step
    notes = split_footnotes(by_page, body_size)
    yield step
    flows = [flow for page in by_page for flow in page if flow]
    book, vocabulary = NoteBook(notes), Vocabulary()
    for at, flow in enumerate(flows):
        take_marks(flow, book)
        vocabulary.add(flow)
        if at % _SLICE == 0:
            yield step
    vocabulary.add(line for note in notes for line in note.lines)
    judged = yield from _judged(flows, body_size, step)
    blocks: list[Block] = []
    for at, one in enumerate(judged):
        blocks.append(_block(one, frames, vocabulary))
        if at % _MANY == 0:
            yield step
    for at, note in enumerate(notes):
        if note.lines:
            blocks.append(_note_block(note, frames, vocabulary))
        if at % _MANY == 0:
            yield step
    return Document(
        blocks=[block for block in blocks if block.text],
        pages=tuple(_page_size(frame) for frame in frames),
        first_page_lines=sorted_pages.first_page_lines,
        furniture=furniture,
    )


def _left_out(
    why: LeftOut, before: list[list[Line]], after: list[list[Line]], frames: list[PageFrame]
) -> Iterator[Furniture]:
    """Yield what is no longer among the lines of the pages."""
    for lines, rest, frame in zip(before, after, frames, strict=True):
        kept = set(rest)
        for line in lines:
            if line not in kept:
                yield Furniture(why, line.text, frame.region(line.turn, line.x0, line.y0, line.x1, line.y1))


def _judged(flows: list[list[Line]], body_size: float, step: Progress) -> Steps[list[Judged]]:
    """Group the lines of the flows into paragraphs and tell what each one is."""
    measure = Measure.of(flows, body_size)
    yield step
    pieces: list[list[Piece]] = []
    for at, lines in enumerate(flows):
        pieces.append(split_tables(lines))
        if at % _SLICE == 0:
            yield step
    margins = Margins.of(pieces, measure)
    entries: list[list[Entry | Row]] = []
    for at, flow in enumerate(pieces):
        entries.append(margins.entries(flow, at))
        if at % _SLICE == 0:
            yield step
    yield step
    grouping = Grouping(measure, entries)
    for at, prepared in enumerate(entries):
        grouping.take_flow(prepared)
        if at % _SLICE == 0:
            yield step
    yield step
    return judge(grouping.groups, measure)


def _of_turn(page: list[Line], turn: int) -> list[Line]:
    return [line for line in page if line.turn == turn]


def _page_size(frame: PageFrame) -> PageSize:
    if frame.rotation % 180:
        return PageSize(frame.height, frame.width)
    return PageSize(frame.width, frame.height)


def _block(one: Judged, frames: list[PageFrame], vocabulary: Vocabulary) -> Block:
    row = one.group.row
    joined = join_row(row, frames, vocabulary) if row else join_lines(one.group.lines, frames, vocabulary)
    return Block(
        kind=one.kind,
        text=joined.text.strip(),
        level=one.level,
        regions=tuple(joined.regions),
        places=joined.places,
        notes=joined.notes,
    )


def _note_block(note: Note, frames: list[PageFrame], vocabulary: Vocabulary) -> Block:
    joined = join_lines(note.lines, frames, vocabulary)
    return Block(
        kind=Kind.FOOTNOTE,
        text=joined.text.strip(),
        label=parse_label(note.mark) if note.mark else None,
        regions=tuple(joined.regions),
        places=joined.places,
        notes=joined.notes,
        key=note.key,
    )
