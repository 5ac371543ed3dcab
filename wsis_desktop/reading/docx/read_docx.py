"""DOCX: paragraphs, headings, counted numbers, notes and tables, as they stand on one side of the tracked changes.

Headers and footers are furniture; so is a table of contents, which repeats the headings with page numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final, cast

from lxml import etree

from wsis_desktop.model.progress import Progress, Stage, Steps, finish, steady
from wsis_desktop.model.revision import TextSide
from wsis_desktop.reading.blocks.block import Block, Document, Letters
from wsis_desktop.reading.blocks.cutting import cut_out
from wsis_desktop.reading.blocks.gathering import Gatherer, Mark
from wsis_desktop.reading.conventions.typed_contents import drop_name_of_contents
from wsis_desktop.reading.docx.marks import MarksFound
from wsis_desktop.reading.docx.notes import DocxNotes
from wsis_desktop.reading.docx.numbering import Numbering
from wsis_desktop.reading.docx.package import Package, W, value
from wsis_desktop.reading.docx.sides import DocxSide
from wsis_desktop.reading.docx.styles import Styles, outline_level
from wsis_desktop.reading.docx.tables import table_rows
from wsis_desktop.reading.docx.text import ALTERNATIVES, RunReader, Runs, choice
from wsis_desktop.reading.files.bounds import Bounds
from wsis_desktop.reading.files.troubles import DamagedFile, TextElsewhere, TooDeep
from wsis_desktop.reading.files.xml_parsing import Passage
from wsis_desktop.reading.word_processing.word_blocks import (
    Counted,
    Manner,
    WordBlocks,
    end_with,
    note_text,
    number_alone,
    row_blocks,
    stated_title,
)

_DC_TITLE: Final = "{http://purl.org/dc/elements/1.1/}title"
_READ: Final = frozenset((f"{W}p", f"{W}tbl"))
_WRAPPERS: Final = frozenset((f"{W}sdt", f"{W}sdtContent", f"{W}customXml"))
# Elements of more children than are taken out of a text in one go.
_WIDE: Final = etree.XPath("descendant::*[*[64]]")
# Whole files, whose text is nowhere else: it would be missing without a word.
_TAKEN_IN: Final = (f"{W}altChunk", f"{W}subDoc")
_STEP: Final = 100


def read_docx_steps(name: str, data: bytes, side: TextSide = TextSide.AFTER) -> Steps[Document]:
    """Read one side of a DOCX file; `name` is what troubles call it."""
    package = Package(name, data)
    try:
        return (yield from steady(_Reader(package, side).document()))
    except RecursionError:
        raise TooDeep(name=name) from None


@dataclass(slots=True)
class _Joined:
    """The text of a paragraph and of those before it that run on into it, with the properties of the last."""

    runs: Runs
    properties: etree._Element | None
    style: str
    runs_on: bool
    end: Mark | None


class _Reader:
    """Reads one side of one file."""

    def __init__(self, package: Package, side: TextSide) -> None:
        self._package = package
        self._text_side = side
        self._side = DocxSide(side)
        self._styles = Styles(_related(package, "styles"))
        self._numbering = Numbering(_related(package, "numbering"), self._styles.list_of)
        self._runs = RunReader(self._styles, self._side)
        self._notes = DocxNotes()
        self._marks = MarksFound()
        self._word_blocks = WordBlocks()
        self._bounds = Bounds(package.name)
        self._marked_notes: dict[str, Mark] = {}
        self._cells_open = 0

    def document(self) -> Steps[Document]:
        """Return the document that the package holds."""
        yield from self._notes.read_steps(self._package)
        passage = self._package.passage(self._package.main, f"{W}body")
        blocks = [] if passage is None else (yield from self._body_steps(passage))
        self._word_blocks.settle(blocks)
        keys = [note.key for block in blocks for note in block.notes]
        for note, element in self._notes.in_order(keys):
            text = note_text((yield from self._steps(element.iterchildren())), self._marked_notes.get(note.key))
            block = self._without_own_mark(replace(note, text=text.text, changes=text.changes))
            if block.text:
                blocks.append(block)
        for root in self._notes.roots:
            self._marks.begin()
            yield from self._marks.read_steps(root)
        tracked = self._marks.as_marks(self._text_side)
        return Document(blocks, title=self._title(), first_page_lines=self._headers(), tracked=tracked)

    def _without_own_mark(self, note: Block) -> Block:
        """Cut the mark that a note has of its own, and that stands once more at its head as words do."""
        own = self._notes.own_marks.get(note.key, "").strip()
        if not own or not note.text.startswith(own):
            return note
        return cut_out(note, 0, len(note.text) - len(note.text[len(own) :].lstrip()))

    # -- the body --------------------------------------------------------------------------------------------------

    def _body_steps(self, passage: Passage) -> Steps[list[Block]]:
        """Return the blocks of the body, each of whose children is let go of once it has been read."""
        blocks = yield from self._steps(self._passed(passage), lambda: passage.done)
        if passage.found is None:
            raise DamagedFile(name=self._package.name, reason="its text is missing from its package")
        return blocks

    def _passed(self, passage: Passage) -> Iterator[etree._Element]:
        """Yield what the body holds, and look at each child for what is told of the whole."""
        for child in passage.children():
            finish(self._marks.read_steps(child))
            if next(child.iter(*_TAKEN_IN), None) is not None:
                raise TextElsewhere(name=self._package.name)
            if child.tag == f"{W}sectPr":
                self._notes.read_settings(child)
            yield child
            if child.tag not in _READ:
                _let_go(child)

    def _steps(self, parts: Iterable[etree._Element], done: Callable[[], int] | None = None) -> Steps[list[Block]]:
        """Return the blocks of the paragraphs and tables among `parts`; `done` says how much of the file is parsed."""
        blocks: list[Block] = []
        open_: _Joined | None = None
        size = self._package.size(self._package.main) if done else 0
        for at, element in enumerate(_paragraphs_and_tables(parts, self._side)):
            if at % _STEP == 0:
                yield Progress(Stage.READING, done() if done else 0, size)
            if element.tag not in _READ:
                drop_name_of_contents(blocks)
                continue
            if element.tag == f"{W}tbl":
                rows = list(table_rows(element, self._side))
                if rows:
                    blocks += yield from self._closed(open_)
                    open_ = None
                    blocks += yield from self._table(rows)
                _let_go(element)
                continue
            open_ = yield from self._joined(element, open_)
            if not open_.runs_on:
                closed = yield from self._closed(open_)
                if not closed and blocks and not self._styles.is_contents(open_.style):
                    end_with(open_.end, blocks[-1])
                elif not closed:
                    drop_name_of_contents(blocks)
                blocks += closed
                open_ = None
                _let_go(element)
        return blocks + (yield from self._closed(open_))

    def _joined(self, element: etree._Element, before: _Joined | None) -> Steps[_Joined]:
        properties = self._side.properties(element, "pPr")
        style = self._styles.paragraph_style(properties)
        runs = before.runs if before else Runs(Gatherer())
        yield from self._runs.read_steps(element, runs, letters=self._styles.letters(style))
        runs_on = self._side.runs_on(element) or _is_dropped_initial(properties)
        return _Joined(runs, properties, style, runs_on, self._side.mark_of_end(element))

    def _closed(self, joined: _Joined | None) -> Steps[list[Block]]:
        """Return the block of a paragraph that has ended, and those of its text boxes."""
        if joined is None:
            return []
        blocks: list[Block] = []
        text, notes, changes = joined.runs.text.finish_marked(joined.end)
        # What is left out whole is not counted, though nothing follows for it to run on into.
        counted = self._counted(joined) if text or not joined.runs_on else None
        self._notes.own_marks.update(joined.runs.marks)
        self._marked_notes.update(joined.runs.marked_notes)
        if text and not self._styles.is_contents(joined.style):
            self._bounds.take(text)
            block = self._block(text, joined, counted)
            block.notes, block.changes = notes, changes
            blocks.append(block)
        elif self._cells_open:
            blocks += number_alone(counted)
        for box in joined.runs.boxes:
            blocks += yield from self._steps(box.iterchildren())
        return blocks

    def _block(self, text: str, joined: _Joined, counted: Counted | None) -> Block:
        stated = outline_level(joined.properties)
        level = stated if stated is not None else self._styles.outline(joined.style)
        manner = Manner(self._styles.is_title(joined.style), level, counted, joined.runs.letters)
        return self._word_blocks.block(text, manner)

    def _table(self, rows: list[list[etree._Element]]) -> Steps[list[Block]]:
        read: list[tuple[list[list[Block]], Mark | None]] = []
        for cells in rows:
            read.append(([], self._side.mark_of(cells[0]) if cells else None))
            for cell in cells:
                self._cells_open += 1
                read[-1][0].append((yield from self._steps(cell.iterchildren())))
                self._cells_open -= 1
        return row_blocks(read)

    # -- numbers ---------------------------------------------------------------------------------------------------

    def _counted(self, joined: _Joined) -> Counted | None:
        """Count a paragraph in the list that it or its style names."""
        counted = self._counted_now(joined)
        former = self._side.former_number(joined.properties)
        if former is None or counted is None:
            return counted
        return replace(counted, printed=former, bullet=False)

    def _counted_now(self, joined: _Joined) -> Counted | None:
        own = self._side.number_ref(joined.properties)
        if own is not None and own.num is not None:
            return self._numbering.count(own.num, own.level or 0)
        num = self._styles.list_of(joined.style)
        if num is None:
            return None
        if own is not None and own.level is not None:
            return self._numbering.count(num, own.level)
        level = self._styles.level_in(joined.style, lambda style: self._numbering.level_of_style(num, style))
        return self._numbering.count(num, level)

    # -- the whole -------------------------------------------------------------------------------------------------

    def _title(self) -> str:
        """Return the title that the file names, unless it is only a file's name."""
        root = self._package.core_properties()
        element = root.find(_DC_TITLE) if root is not None else None
        return stated_title(element.text) if element is not None else ""

    def _headers(self) -> list[str]:
        """Return the lines of the page headers, where the symbol and the date often stand."""
        lines: list[str] = []
        for path in self._package.related("header"):
            root = self._package.part(path)
            paragraphs = root.iter(f"{W}p") if root is not None else ()
            lines += [self._line(each) for each in paragraphs]
        return [line for line in dict.fromkeys(lines) if line]

    def _line(self, paragraph: etree._Element) -> str:
        runs = Runs(Gatherer())
        finish(self._runs.read_steps(paragraph, runs, letters=Letters()))
        return runs.text.finish()[0]


def _related(package: Package, kind: str) -> etree._Element | None:
    paths = package.related(kind)
    return package.part(paths[0]) if paths else None


def _paragraphs_and_tables(parts: Iterable[etree._Element], side: DocxSide) -> Iterator[etree._Element]:
    """Yield the paragraphs and tables among `parts`, also inside content controls; one of contents is yielded whole."""
    for child in parts:
        if child.tag in _READ:
            yield child
        elif child.tag in _WRAPPERS or child.tag in side.kept:
            if _is_contents(child):
                yield child
            else:
                yield from _paragraphs_and_tables(child.iterchildren(), side)
        elif child.tag == ALTERNATIVES:
            chosen = choice(child)
            if chosen is not None:
                yield from _paragraphs_and_tables(chosen.iterchildren(), side)


def _is_dropped_initial(properties: etree._Element | None) -> bool:
    """Tell the large first letter of a paragraph, which Word sets as a paragraph of its own before the rest."""
    frame = properties.find(f"{W}framePr") if properties is not None else None
    return value(frame, "dropCap") in {"drop", "margin"}


def _let_go(element: etree._Element) -> None:
    """Empty an element that has been read, from within: taken out whole, it costs the square of what it holds.

    That was a minute for a table of some hundred pages.
    """
    wide = cast("list[etree._Element]", _WIDE(element))  # noqa: SLF001 - lxml's name for an element
    for each in reversed([element, *wide]):
        each.clear()


def _is_contents(control: etree._Element) -> bool:
    gallery = control.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
    return value(gallery) == "Table of Contents"
