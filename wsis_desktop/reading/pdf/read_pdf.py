"""A PDF becomes a document of blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import copy
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from wsis_desktop.model.progress import Progress, Stage, Steps
from wsis_desktop.model.region import WordPlaces
from wsis_desktop.model.remark import Remark, RemarkKind
from wsis_desktop.model.revision import Kind, MarkedRun, MarkKind, PageSize, TextSide
from wsis_desktop.reading.blocks.block import Block, Document, Furniture, LeftOut
from wsis_desktop.reading.blocks.cutting import trimmed
from wsis_desktop.reading.conventions.cells import without
from wsis_desktop.reading.conventions.signatures import is_signature
from wsis_desktop.reading.files.troubles import (
    DamagedFile,
    NoLetters,
    NonsenseText,
    NoText,
    TooDeep,
    TooLarge,
    TooLong,
    UnrecognisedNonsense,
    UnrecognisedPictures,
)
from wsis_desktop.reading.labels import parse_label
from wsis_desktop.reading.ocr.getting import LANGUAGE_NAMES, how_to_get_data, how_to_get_tesseract
from wsis_desktop.reading.ocr.store import PageStore
from wsis_desktop.reading.ocr.tesseract import installed
from wsis_desktop.reading.options import DEFAULT_READING, ReadingOptions
from wsis_desktop.reading.pdf.changes.sides import Part, drop_ghosts_at_foot, parts_of, reduce_lines
from wsis_desktop.reading.pdf.changes.tracked import judge_marks_in_steps
from wsis_desktop.reading.pdf.columns.bands import flows_of
from wsis_desktop.reading.pdf.columns.document_gutters import all_gutters
from wsis_desktop.reading.pdf.columns.spreads import apart
from wsis_desktop.reading.pdf.drawn.balloons import not_put_back, without_balloons
from wsis_desktop.reading.pdf.drawn.bars import bars_alone
from wsis_desktop.reading.pdf.drawn.grids import drop_frames
from wsis_desktop.reading.pdf.extracting.extract import MOST_WORDS, TooManyWords
from wsis_desktop.reading.pdf.extracting.page_lines import CANNOT_BE_OPENED, TOO_DEEP, PageLines, page_lines_steps
from wsis_desktop.reading.pdf.extracting.recognised import Recognised, recognise_steps
from wsis_desktop.reading.pdf.flow.headings import Judged, judge
from wsis_desktop.reading.pdf.flow.mending import Joined, Vocabulary, join_lines, join_row
from wsis_desktop.reading.pdf.flow.narrow import set_right_edges
from wsis_desktop.reading.pdf.flow.paragraphs import Grouping
from wsis_desktop.reading.pdf.furniture.blank_notices import without_blank_notices
from wsis_desktop.reading.pdf.furniture.contents import without_contents
from wsis_desktop.reading.pdf.furniture.furniture import Sorted, text_size, without_furniture
from wsis_desktop.reading.pdf.lines.cells import Piece, Row
from wsis_desktop.reading.pdf.lines.line import TURNS, Line, PageFrame
from wsis_desktop.reading.pdf.lines.measure import Entry, Margins, Measure
from wsis_desktop.reading.pdf.notes.footnotes import Note, NoteBook, split_footnotes, take_marks
from wsis_desktop.reading.pdf.opening import open_pdf
from wsis_desktop.reading.pdf.tables.tables import Tables

# How many pages, and how many paragraphs, are worked on between two reports.
_SLICE, _MANY = 16, 40
_MOST_SHOWN = 80
# How many lines say at most who signed and as what, and how far below a table, in sizes of their letters.
_MOST_SIGNED, _APART = 5, 1.5
_MOST_PAGES = 20_000


def read_pdf_steps(
    path: Path, data: bytes | None, password: str | None, options: ReadingOptions = DEFAULT_READING
) -> Steps[Document]:
    """Read the PDF in `data`, or at `path`; `path` names it in troubles.

    Where recognition is asked for, pages that cannot be read are recognised from their pictures, if Tesseract is there.
    Raises `DamagedFile`, `TooLong`, `NeedsPassword`, `WrongPassword`, `NoText` or `NonsenseText`.
    """
    document = open_pdf(path, data, password)
    try:
        _require_few_pages(document.page_count, path.name)
        found = yield from page_lines_steps(document)
        # What a password protects is not kept where none is asked for.
        kept = found.unread and not password and not options.leave_pictures
        store = PageStore(sha256(data or path.read_bytes()).hexdigest()) if kept else None
        lying, pictures = bool(found.lying), bool(found.pictures)
        recognised = yield from recognise_steps(document, found, store, anew=options.recognise)
    except TooManyWords as error:
        reason = f"its page {error.args[0]} holds more than {MOST_WORDS:,} words"
        raise TooLong(name=path.name, reason=reason) from None
    finally:
        document.close()
    pages, frames = found.pages, found.frames
    drop_frames(pages)
    if not any(pages):
        _require_opened(found, path.name)
        if not lying and not pictures:
            raise NoLetters(name=path.name)
        raise _nothing_read(path.name, recognised, lying=lying, tried=options.recognise)
    step = Progress(Stage.READING)  # how long the paragraphs take no one knows: all pages are read
    sheets = frames
    held, frames = apart(pages, sheets)
    pages = in_text = without_balloons(held, frames)
    judgement = yield from judge_marks_in_steps(pages, options.side, options.marks_as, step)
    alone = [
        Remark(RemarkKind.BARS_ALONE, page=frames[page - 1].number, detail=f"{count} bar{'s' if count > 1 else ''}")
        for page, count in bars_alone(pages)
    ]
    side = _SideRead(options.side, judgement.closed) if judgement.tracked else None
    result = yield from _document(pages, frames, side, keep_furniture=False)
    if not result.blocks:
        result = yield from _document(pages, frames, side, keep_furniture=True)
    result.furniture += _left_out(LeftOut.FURNITURE, held, pages, frames)
    result.pages = tuple(map(_page_size, sheets))
    result.remarks += [Remark(RemarkKind.NOTE_LEFT_OUT, page=page, detail=_shown(text)) for page, text in found.typed]
    result.remarks += alone
    if judgement.tracked:
        missing = not_put_back(held, in_text)
        result.remarks += [
            Remark(RemarkKind.WORDS_IN_MARGIN, page=frames[page - 1].number, detail=words) for page, words in missing
        ]
    result.tracked, result.emphasis = judgement.tracked, judgement.emphasis
    result.unread_pages = tuple(sorted(found.unread))
    result.recognised_pages = tuple(sorted(found.recognised))
    result.remarks += [
        Remark(RemarkKind.TEXT_LEFT_OUT, page=number, detail=f"it {fault}")
        for number, fault in sorted(found.failed.items())
    ]
    result.remarks += [
        Remark(RemarkKind.LANGUAGE_DATA_MISSING, detail=f"{LANGUAGE_NAMES[language]}; {how_to_get_data([language])}")
        for language in sorted(recognised.lacking)
    ]
    return result


def _shown(text: str) -> str:
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN].rstrip()}…"


def _require_few_pages(pages: int, name: str) -> None:
    if pages > _MOST_PAGES:
        raise TooLong(name=name, reason=f"it has {pages:,} pages")


def _require_opened(found: PageLines, name: str) -> None:
    """Raise a `DamagedFile` when pages cannot be looked at and nothing can be read of the others."""
    if TOO_DEEP in found.failed.values():
        raise TooDeep(name=name)
    faults = [(number, fault) for number, fault in sorted(found.failed.items()) if fault != CANNOT_BE_OPENED]
    if faults:
        raise TooLarge(name=name, reason=f"its page {faults[0][0]} {faults[0][1]}")
    if len(found.failed) == len(found.pages):
        raise DamagedFile(name=name, reason="none of its pages can be opened")


def _nothing_read(name: str, recognised: Recognised, *, lying: bool, tried: bool) -> NoText | NonsenseText:
    """Return what is wrong with a file of which no page could be read, and how it could be."""
    lacking = sorted(recognised.lacking)
    if lacking:
        how = f"{how_to_get_data(lacking)} for the language of its text, and open it again"
    elif installed() is None:
        how = f"{how_to_get_tesseract()}, which reads pages from their pictures, and open it again"
    elif tried:
        how = "look at its pages: text recognition (OCR) found no words on them"
    else:
        how = "have its pages read from their pictures (OCR)"
    return UnrecognisedNonsense(name=name, how=how) if lying else UnrecognisedPictures(name=name, how=how)


@dataclass(slots=True)
class _SideRead:
    """Which text of a file with tracked changes is read, and before which signs it has no space.

    Rows and columns are those of the page, which has the words of both texts: so lines of tables wait until cells are told.
    """

    side: TextSide
    closed: frozenset[str]

    def reduce_steps(self, pages: list[list[list[Line]]], body_size: float, step: Progress) -> Steps[None]:
        """Reduce the lines of the flows of pages to the text that is read, but for those of tables.

        A table may go on below footnotes, so tables are told without these.
        """
        printed = [[[copy(line) for line in flow] for flow in page] for page in pages]
        lines = [line for page in pages for flow in page for line in flow]
        copies = [line for page in printed for flow in page for line in flow]
        split_footnotes(printed, body_size)
        flows = [flow for page in printed for flow in page if flow]
        rows = {id(line) for flow in flows for line in flow}
        pieces = yield from _split(flows, Tables(), step)
        rows -= {id(piece) for flow in pieces for piece in flow if isinstance(piece, Line)}
        for line, printed_line in zip(lines, copies, strict=True):
            line.waits = id(printed_line) in rows
            line.prose = not line.waits and bool(line.changes)
        for flow in (flow for page in pages for flow in page):
            reduce_lines((line for line in flow if not line.waits), self.side, closed=self.closed)
        yield step

    def reduce_rest(self, lines: Iterable[Line]) -> None:
        """Reduce those of the lines that waited."""
        waiting = [line for line in lines if line.waits]
        for line in waiting:
            line.waits = False
        reduce_lines(waiting, self.side, closed=self.closed)


def _document(
    pages: list[list[Line]], frames: list[PageFrame], side: _SideRead | None, *, keep_furniture: bool
) -> Steps[Document]:
    """Make paragraphs of the lines; `keep_furniture` is for files whose pages hold nothing else."""
    step = Progress(Stage.READING)
    sorted_pages = Sorted(pages) if keep_furniture else (yield from without_furniture(pages, frames, step))
    yield step
    if not keep_furniture:
        sorted_pages.pages = without_blank_notices(sorted_pages.pages)
    furniture = list(_left_out(LeftOut.FURNITURE, pages, sorted_pages.pages, frames))
    body_size = text_size(line for page in sorted_pages.pages for line in page)
    by_page: list[list[list[Line]]] = []
    turned = {turn: [_of_turn(page, turn) for page in sorted_pages.pages] for turn in TURNS}
    gutters = {turn: all_gutters(of_turn) for turn, of_turn in turned.items()}
    yield step
    for at in range(len(pages)):
        by_page.append([flow for turn in TURNS for flow in flows_of(turned[turn][at], gutters[turn][at])])
        if at % _SLICE == 0:
            yield step
    if side is not None:
        yield from side.reduce_steps(by_page, body_size, step)
    before = [[line for flow in page for line in flow] for page in by_page]
    without_contents(by_page)
    furniture += _left_out(
        LeftOut.CONTENTS, before, [[line for flow in page for line in flow] for page in by_page], frames
    )
    yield step
    notes, notices = split_footnotes(by_page, body_size)
    furniture += [_furniture(LeftOut.FURNITURE, line, frames[line.page - 1]) for line in notices]
    if side is not None:
        side.reduce_rest(line for note in notes for line in note.lines)
    yield step
    for flow in (flow for page in by_page for flow in page):
        drop_ghosts_at_foot(flow, body_size)
    flows = [flow for page in by_page for flow in page if flow]
    book, vocabulary = NoteBook(notes), Vocabulary(side.closed) if side else Vocabulary()
    for at, flow in enumerate(flows):
        take_marks(flow, book)
        vocabulary.add(flow)
        if at % _SLICE == 0:
            yield step
    vocabulary.add(line for note in notes for line in note.lines)
    tables = Tables()
    judged = yield from _judged(flows, tables, body_size, side, step)
    furniture += [_furniture(LeftOut.FURNITURE, line, frames[line.page - 1]) for line in tables.repeated]
    parts = parts_of(judged, side.side if side else TextSide.AFTER)
    blocks = yield from _blocks(parts, notes, _Making(frames, vocabulary, side), step)
    return Document(
        blocks=[block for block in blocks if block.text],
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
                yield _furniture(why, line, frame)


def _furniture(why: LeftOut, line: Line, frame: PageFrame) -> Furniture:
    return Furniture(why, line.text, frame.region(line.turn, line.x0, line.y0, line.x1, line.y1))


def _blocks(parts: list[Part], notes: list[Note], making: _Making, step: Progress) -> Steps[list[Block]]:
    """Make the blocks of the body, then those of its footnotes."""
    blocks: list[Block] = []
    for at, part in enumerate(parts):
        blocks.append(making.block(part))
        if at % _MANY == 0:
            yield step
    for at, note in enumerate(notes):
        note.lines = [line for line in note.lines if not line.ghost]
        if note.lines:
            blocks.append(making.note_block(note))
        if at % _MANY == 0:
            yield step
    return blocks


def _judged(
    flows: list[list[Line]], tables: Tables, body_size: float, side: _SideRead | None, step: Progress
) -> Steps[list[Judged]]:
    """Group the lines of the flows into paragraphs and tell what each one is."""
    pieces = yield from _split(flows, tables, step)
    if side is not None:
        for piece in (piece for flow in pieces for piece in flow):
            side.reduce_rest(piece.lines if isinstance(piece, Row) else [piece])
    measure = Measure.of(pieces, body_size)
    yield step
    margins = Margins.of(pieces, measure)
    entries: list[list[Entry | Row]] = []
    for at, flow in enumerate(pieces):
        entries.append(margins.entries(flow, at))
        set_right_edges(entries[-1])
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


def _split(flows: list[list[Line]], tables: Tables, step: Progress) -> Steps[list[list[Piece]]]:
    """Return the flows with the rows of their tables in place of their lines."""
    pieces: list[list[Piece]] = []
    for at, lines in enumerate(flows):
        end = _end_of_tables(lines)
        # Where a table goes on, the end of what was split before may become its head.
        found = tables.split(lines[:end])
        found += lines[end:]
        pieces.append(found)
        if at % _SLICE == 0:
            yield step
    return pieces


def _end_of_tables(lines: list[Line]) -> int:
    """Return where who signed stands apart at the end of a page or column, or fills it; no table goes on there."""
    for at in range(max(0, len(lines) - _MOST_SIGNED), len(lines)):
        line = lines[at]
        apart = at == 0 or line.base - lines[at - 1].base > _APART * line.size
        if apart and not line.tabs and is_signature(line.text):
            return at
    return len(lines)


def _of_turn(page: list[Line], turn: int) -> list[Line]:
    return [line for line in page if line.turn == turn]


def _page_size(frame: PageFrame) -> PageSize:
    if frame.rotation % 180:
        return PageSize(frame.height, frame.width)
    return PageSize(frame.width, frame.height)


def _let_go(lines: list[Line]) -> None:
    """Drop what is heavy in lines that have become a block, which keeps its own places: long files hold many words."""
    for line in lines:
        line.words, line.runs = [], []


@dataclass(slots=True)
class _Making:
    """Makes blocks of lines."""

    frames: list[PageFrame]
    vocabulary: Vocabulary
    side: _SideRead | None

    def block(self, part: Part) -> Block:
        """Return the block of a paragraph or a row."""
        if part.row:
            joined = join_row(part.row, self.frames, self.vocabulary)
            for cell in part.row.cells:
                _let_go(cell)
        else:
            joined = join_lines(part.lines, self.frames, self.vocabulary)
            _let_go(part.lines)
        whole = Block(
            kind=part.kind,
            text=joined.text,
            label=part.label,
            level=part.level,
            regions=tuple(joined.regions),
            places=WordPlaces.of(joined.places),
            notes=joined.notes,
            changes=self._changes(joined, part.end_side),
            unsure_breaks=tuple(joined.unsure_breaks),
        )
        return trimmed(without(whole, joined.bullets))

    def note_block(self, note: Note) -> Block:
        """Return the block of a footnote."""
        joined = join_lines(note.lines, self.frames, self.vocabulary)
        _let_go(note.lines)
        whole = Block(
            kind=Kind.FOOTNOTE,
            text=joined.text,
            label=parse_label(note.mark.strip("[]")) if note.mark else None,
            regions=tuple(joined.regions),
            places=WordPlaces.of(joined.places),
            notes=joined.notes,
            key=note.key,
            changes=self._changes(joined),
        )
        return trimmed(whole)

    def _changes(self, joined: Joined, end_side: TextSide | None = None) -> tuple[MarkedRun, ...]:
        """Return what is marked where both texts are read in one; `end_side` alone has the paragraph's end."""
        if self.side is None or self.side.side is not TextSide.MARKED:
            return ()
        runs = [
            MarkedRun(change.start, change.end, change.kind, change.side) for change in joined.changes if change.side
        ]
        if end_side is not None:
            kind = MarkKind.DELETION if end_side is TextSide.BEFORE else MarkKind.INSERTION
            runs.append(MarkedRun(len(joined.text), len(joined.text), kind, end_side))
        return tuple(runs)
