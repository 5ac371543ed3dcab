"""A PDF becomes a document of blocks."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pymupdf

from wsis_desktop.model.progress import Progress, Stage, Steps
from wsis_desktop.model.revision import Kind, PageSize
from wsis_desktop.reading.blocks import Block, Document
from wsis_desktop.reading.labels import parse_label
from wsis_desktop.reading.pdf.contents import without_contents
from wsis_desktop.reading.pdf.extract import frame_of, lines_of
from wsis_desktop.reading.pdf.footnotes import Note, split_footnotes, take_marks
from wsis_desktop.reading.pdf.furniture import Sorted, common_size, without_furniture
from wsis_desktop.reading.pdf.headings import Judged, judge
from wsis_desktop.reading.pdf.lines import Line, PageFrame
from wsis_desktop.reading.pdf.measure import Measure, entries_of
from wsis_desktop.reading.pdf.mending import Vocabulary, join_lines, join_row
from wsis_desktop.reading.pdf.nonsense import is_nonsense
from wsis_desktop.reading.pdf.opening import open_pdf
from wsis_desktop.reading.pdf.paragraphs import group
from wsis_desktop.reading.pdf.rows import flows_of
from wsis_desktop.reading.pdf.tables import split_tables
from wsis_desktop.reading.troubles import DamagedFile, NonsenseText, NoText

_SLICE = 200


def read_pdf_steps(path: Path, data: bytes | None, password: str | None) -> Steps[Document]:
    """Read the PDF in `data`, or at `path`; `path` names it in troubles.

    Raises `DamagedFile`, `NeedsPassword`, `WrongPassword`, `NoText` or `NonsenseText`.
    """
    document = open_pdf(path, data, password)
    try:
        pages, frames, failed = yield from _pages(document)
    finally:
        document.close()
    unread = _unread(pages) | failed
    if failed and len(failed) == len(pages):
        raise DamagedFile(name=path.name, reason="none of its pages can be drawn")
    if not any(pages):
        raise NoText(name=path.name)
    if not any(page for at, page in enumerate(pages) if at + 1 not in unread):
        raise NonsenseText(name=path.name)
    readable = [[] if at + 1 in unread else page for at, page in enumerate(pages)]
    result = yield from _document(readable, frames, keep_furniture=False)
    if not result.blocks:
        result = yield from _document(readable, frames, keep_furniture=True)
    result.unread_pages = tuple(sorted(unread))
    return result


def _pages(document: pymupdf.Document) -> Generator[Progress, None, tuple[list[list[Line]], list[PageFrame], set[int]]]:
    pages: list[list[Line]] = []
    frames: list[PageFrame] = []
    failed: set[int] = set()
    count = document.page_count
    for number in range(1, count + 1):
        try:
            page = document[number - 1]
            frames.append(frame_of(page, number))
            pages.append(lines_of(page, number))
        except Exception:  # noqa: BLE001  # a broken page makes MuPDF raise whatever it likes; the others are read
            frames[number - 1 :] = [PageFrame(number, 595.0, 842.0)]
            pages.append([])
            failed.add(number)
        yield Progress(Stage.READING, number, count)
    return pages, frames, failed


def _unread(pages: list[list[Line]]) -> set[int]:
    """Return the numbers of pages whose fonts lie."""
    return {at + 1 for at, page in enumerate(pages) if page and is_nonsense(line.text for line in page)}


def _document(pages: list[list[Line]], frames: list[PageFrame], *, keep_furniture: bool) -> Steps[Document]:
    """Make paragraphs of the lines; `keep_furniture` is for files whose pages hold nothing else."""
    total = len(pages)
    sorted_pages = Sorted(pages) if keep_furniture else without_furniture(pages, frames)
    yield Progress(Stage.READING, total, total)
    body_size = common_size(line for page in sorted_pages.pages for line in page)
    by_page = [[flow for turn in range(4) for flow in flows_of(_of_turn(page, turn))] for page in sorted_pages.pages]
    yield Progress(Stage.READING, total, total)
    without_contents(by_page)
    notes = split_footnotes(by_page, body_size)
    flows = [flow for page in by_page for flow in page if flow]
    take_marks((line for flow in flows for line in flow), notes)
    vocabulary = Vocabulary(line for flow in [*flows, *(note.lines for note in notes)] for line in flow)
    yield Progress(Stage.READING, total, total)
    measure = Measure.of(flows, body_size)
    entries = entries_of([split_tables(flow) for flow in flows], measure)
    yield Progress(Stage.READING, total, total)
    judged = judge(group(entries, measure), measure)
    blocks: list[Block] = []
    for at, one in enumerate(judged):
        blocks.append(_block(one, frames, vocabulary))
        if at % _SLICE == 0:
            yield Progress(Stage.READING, total, total)
    blocks += [_note_block(note, frames, vocabulary) for note in notes if note.lines]
    return Document(
        blocks=[block for block in blocks if block.text],
        pages=tuple(_page_size(frame) for frame in frames),
        first_page_lines=sorted_pages.first_page_lines,
    )


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
