"""OpenDocument text: paragraphs, headings, counted numbers, notes and tables, as one side of the tracked changes has them.

The text is followed element by element, for changes begin and end anywhere in it. Where a paragraph's end is left out, it
runs on into the next one; what is so joined is set as the paragraph in which its text begins. Headers and footers are
furniture; so are tables of contents and lists of figures, which repeat the text with page numbers.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from lxml import etree

from wsis_desktop.model.progress import Progress, Stage, Steps, finish
from wsis_desktop.model.remark import Remark, RemarkKind
from wsis_desktop.model.revision import TextSide
from wsis_desktop.reading.blocks.block import Block, Document, Letters
from wsis_desktop.reading.blocks.gathering import Mark
from wsis_desktop.reading.conventions.typed_contents import drop_name_of_contents
from wsis_desktop.reading.files.bounds import Bounds
from wsis_desktop.reading.files.troubles import TooDeep
from wsis_desktop.reading.odt.changes import OdtChanges
from wsis_desktop.reading.odt.elements import (
    BOXES,
    CHANGE,
    CHANGE_END,
    CHANGE_START,
    CONTENTS,
    HEADING,
    LEFT_OUT,
    NOTE,
    OBJECT,
    PARAGRAPHS,
    SECTION,
    SPACES,
    SPAN,
    formula_text,
    last_paragraph,
)
from wsis_desktop.reading.odt.flows import Flow, Paragraph, Setting
from wsis_desktop.reading.odt.lists import LISTS, OdtLists
from wsis_desktop.reading.odt.notes import OdtNotes
from wsis_desktop.reading.odt.numbering import OdtNumbering
from wsis_desktop.reading.odt.package import TABLE, TEXT, OdtPackage, odt_package_steps
from wsis_desktop.reading.odt.styles import OdtStyles
from wsis_desktop.reading.odt.tables import CELL, ROW, OdtTable
from wsis_desktop.reading.word_processing.word_blocks import (
    Counted,
    Manner,
    WordBlocks,
    end_with,
    number_alone,
    stated_title,
)
from wsis_desktop.reading.word_processing.xml_package import whole

_STEP: Final = 400
_TABLE: Final = f"{TABLE}table"
_ID: Final = f"{TEXT}change-id"
_STYLE_NAME: Final = f"{TEXT}style-name"

Handler = Callable[[etree._Element], None]  # noqa: SLF001 - lxml's name for its type


def read_odt_steps(name: str, data: bytes, side: TextSide = TextSide.AFTER) -> Steps[Document]:
    """Read one side of an OpenDocument text, zipped or flat; `name` is what troubles call it."""
    package = yield from odt_package_steps(name, data)
    try:
        return (yield from _Reader(package, side).document())
    except RecursionError:
        raise TooDeep(name=name) from None


class _Reader:
    """Reads one side of one file."""

    def __init__(self, package: OdtPackage, side: TextSide) -> None:
        self._package = package
        self._bounds = Bounds(package.name)
        self._styles = OdtStyles(package.styles)
        self._numbering = OdtNumbering(package.styles)
        self._notes = OdtNotes(package.styles)
        self._changes = OdtChanges(package.text, side)
        self._lists = OdtLists()
        self._word_blocks = WordBlocks()
        self._flows = [Flow()]
        self._tables: list[OdtTable] = []
        self._repeated = [0, 0]
        self._set: list[tuple[Letters, bool]] = []
        self._note_keys: list[tuple[str, Mark | None] | None] = []
        self._stays_open: etree._Element | None = None
        self._starts, self._ends = self._handlers()

    def document(self) -> Steps[Document]:
        """Return what the file holds."""
        yield from self._walk(self._package.text)
        self._close()
        blocks = self._flows[0].blocks
        self._word_blocks.settle(blocks)
        for at, block in enumerate(self._notes.as_blocks()):
            blocks.append(block)
            if at % _STEP == 0:
                yield Progress(Stage.READING)
        return Document(
            blocks,
            title=stated_title(self._package.title),
            first_page_lines=self._headers(),
            tracked=self._changes.as_marks(),
            remarks=self._remarks(),
        )

    def _remarks(self) -> list[Remark]:
        """Say how much of what tables are said to repeat was left out."""
        copies = self._repeated[1]
        if not copies:
            return []
        return [Remark(RemarkKind.TEXT_LEFT_OUT, detail=f"{copies:,} copies of rows and cells that its tables repeat")]

    def _headers(self) -> list[str]:
        """Return the lines of the page headers, where the symbol and the date often stand."""
        self._flows.append(Flow())
        for header in self._package.headers():
            finish(self._walk(header))
            self._close()
        return list(dict.fromkeys(block.text for block in self._flows.pop().blocks))

    # -- the way through the elements ------------------------------------------------------------------------------

    def _walk(self, root: etree._Element) -> Steps[None]:
        """Follow everything inside `root`."""
        walk = etree.iterwalk(root, events=("start", "end"))
        passed: etree._Element | None = None
        for at, (event, element) in enumerate(walk):
            if at % _STEP == 0:
                yield Progress(Stage.READING)
            # What was passed by ends, too, or does not, as releases of lxml differ.
            if element is root or (event == "end" and element is passed):
                continue
            if event == "end":
                self._end(element)
                self._say(element.tail)
            elif self._is_left_out(element):
                walk.skip_subtree()
                passed = element
                self._pass_by(element)
                self._say(element.tail)
            elif element.tag == CHANGE:
                yield from self._deleted(element)
            else:
                self._start(element)
                self._say(element.text)

    def _handlers(self) -> tuple[dict[str, Handler], dict[str, Handler]]:
        lists, changes = self._lists, self._changes
        starts: dict[str, Handler] = {
            SPAN: self._start_span,
            _TABLE: self._start_table,
            ROW: lambda _: self._tables[-1].rows.append([]) if self._tables else None,
            CELL: lambda _: self._begin_flow(cell=True),
            NOTE: self._start_note,
            CHANGE_START: lambda element: changes.begin(element.get(_ID, "")),
            CHANGE_END: lambda element: changes.end(element.get(_ID, "")),
        }
        ends: dict[str, Handler] = {
            SPAN: lambda _: self._end_span(),
            _TABLE: lambda _: self._end_table(),
            ROW: lambda element: self._tables[-1].end_row(element) if self._tables else None,
            CELL: self._end_cell,
            NOTE: self._end_note,
        }
        starts |= dict.fromkeys(PARAGRAPHS, self._start_paragraph) | dict.fromkeys(LISTS, lists.enter)
        ends |= dict.fromkeys(PARAGRAPHS, self._end_paragraph) | dict.fromkeys(LISTS, lambda _: lists.leave())
        starts |= dict.fromkeys(BOXES, self._start_flow) | dict.fromkeys(SPACES, lambda _: self._say(" "))
        ends |= dict.fromkeys(BOXES, self._end_box)
        return starts, ends

    def _start(self, element: etree._Element) -> None:
        handler = self._starts.get(str(element.tag))
        if handler is not None:
            handler(element)

    def _end(self, element: etree._Element) -> None:
        handler = self._ends.get(str(element.tag))
        if handler is not None:
            handler(element)

    def _is_left_out(self, element: etree._Element) -> bool:
        tag = element.tag
        if tag in LEFT_OUT or not isinstance(tag, str):
            return True
        if tag == f"{TEXT}hidden-paragraph":
            return element.get(f"{TEXT}is-hidden") == "true"
        if tag == SECTION:
            return element.get(f"{TEXT}display") == "none" or element.get(f"{TEXT}is-hidden") == "true"
        return False

    def _pass_by(self, element: etree._Element) -> None:
        """Take in what matters of an element that is left out: a formula, and the changes that begin or end in it."""
        if element.tag == OBJECT:
            formula = self._package.formula(element)
            flow = next((flow for flow in reversed(self._flows) if flow.setting is not None), None)
            if formula is not None and flow is not None:
                self._say(formula_text(formula), flow)
        elif element.tag in CONTENTS:
            drop_name_of_contents(self._flows[-1].blocks)
        elif element.tag == f"{TEXT}hidden-paragraph":
            self._set[-1:] = [(Letters(), True)]
        for point in element.iter(CHANGE_START, CHANGE_END):
            self._start(point)

    def _say(self, text: str | None, flow: Flow | None = None) -> None:
        """Add text to the open paragraph, unless it is hidden or left out here."""
        flow = flow or self._flows[-1]
        if not text or flow.open is None or flow.setting is None:
            return
        letters, hidden = self._set[-1] if self._set else (Letters(), False)
        if not hidden and not self._changes.leaves_out:
            flow.open.add(letters.shown(text), flow.setting, self._changes.told, letters)

    def _deleted(self, point: etree._Element) -> Steps[None]:
        """Read what was deleted at a point: inside a paragraph its first and last paragraphs are parts of that one."""
        content = self._changes.enter_deletion(point.get(_ID, ""))
        if content is None:
            return
        flow, before = self._flows[-1], self._stays_open
        setting = flow.setting
        self._stays_open = last_paragraph(content) if setting is not None else None
        self._lists.enter_deletion()
        yield from self._walk(content)
        self._lists.leave_deletion()
        self._changes.leave_deletion()
        self._stays_open = before
        if setting is not None:
            flow.open, flow.setting = flow.open or Paragraph(), setting

    # -- paragraphs ------------------------------------------------------------------------------------------------

    def _start_paragraph(self, element: etree._Element) -> None:
        flow, style = self._flows[-1], element.get(_STYLE_NAME, "")
        hidden = self._styles.is_hidden("paragraph", style)
        self._set.append((self._styles.letters("paragraph", style), hidden))
        flow.open = flow.open or Paragraph()
        flow.setting = Setting(element, style, self._lists.place(), hidden)

    def _end_paragraph(self, element: etree._Element) -> None:
        if self._set:
            self._set.pop()
        flow = self._flows[-1]
        if element is self._stays_open:
            return
        if self._changes.leaves_out:
            flow.setting = None
        else:
            self._close(self._changes.told, ended=True)

    def _close(self, end: Mark | None = None, *, ended: bool = False) -> None:
        """Make a block of the open paragraph; what runs on but `ended` nowhere, and has no text, counts for nothing."""
        flow = self._flows[-1]
        paragraph, setting = flow.open, flow.setting
        flow.open = flow.setting = None
        if paragraph is None:
            return
        setting = paragraph.setting or setting
        text, notes, changes = paragraph.text.finish_marked(end)
        if setting is not None and (text or ended) and not setting.hidden:
            counted = self._counted(setting)
            if text and not self._styles.is_contents(setting.style):
                self._bounds.take(text)
                manner = Manner(self._styles.is_title(setting.style), self._level(setting), counted, paragraph.letters)
                block = self._word_blocks.block(text, manner)
                block.notes, block.changes = notes, changes
                flow.blocks.append(block)
            elif not text and flow.cell and (alone := number_alone(counted)):
                flow.blocks += alone
            elif flow.blocks and not text:
                end_with(end, flow.blocks[-1])
        flow.blocks += paragraph.boxes

    def _level(self, setting: Setting) -> int | None:
        if setting.element.tag == HEADING:
            return max(1, whole(setting.element.get(f"{TEXT}outline-level"), 1))
        return self._styles.heading_level(setting.style)

    def _counted(self, setting: Setting) -> Counted | None:
        element = setting.element
        if element.get(f"{TEXT}is-list-header") == "true":
            return None
        if setting.place.lists:
            return self._numbering.count(setting.place, self._styles.list_style(setting.style))
        if element.tag != HEADING:
            return None
        begins_anew = element.get(f"{TEXT}restart-numbering") == "true"
        start = whole(element.get(f"{TEXT}start-value"), 1) if begins_anew else None
        return self._numbering.count_heading(self._level(setting) or 1, start)

    def _start_span(self, element: etree._Element) -> None:
        style = element.get(_STYLE_NAME, "")
        letters, hidden = self._set[-1] if self._set else (Letters(), False)
        inner = self._styles.letters("text", style, letters)
        self._set.append((inner, hidden or self._styles.is_hidden("text", style)))

    def _end_span(self) -> None:
        if self._set:
            self._set.pop()

    # -- notes, boxes and tables -----------------------------------------------------------------------------------

    def _start_flow(self, _element: etree._Element) -> None:
        self._begin_flow()

    def _begin_flow(self, *, cell: bool = False) -> None:
        self._flows.append(Flow(cell))
        self._lists.step_out()

    def _end_flow(self) -> list[Block]:
        self._close()
        self._lists.leave()
        return self._flows.pop().blocks

    def _start_note(self, element: etree._Element) -> None:
        flow = self._flows[-1]
        hidden = bool(self._set) and self._set[-1][1]
        key: tuple[str, Mark | None] | None = None
        if flow.open is not None and flow.setting is not None and not hidden and not self._changes.leaves_out:
            key = self._notes.new_key(), self._changes.told
            flow.open.text.note(key[0])
        self._note_keys.append(key)
        self._start_flow(element)

    def _end_note(self, element: etree._Element) -> None:
        blocks, key = self._end_flow(), self._note_keys.pop()
        if key is not None:
            self._notes.add(key[0], element, blocks, key[1])

    def _end_box(self, _element: etree._Element) -> None:
        blocks = self._end_flow()
        flow = self._flows[-1]
        (flow.blocks if flow.open is None else flow.open.boxes).extend(blocks)

    def _start_table(self, _element: etree._Element) -> None:
        self._close()
        self._tables.append(OdtTable(self._repeated))

    def _end_table(self) -> None:
        self._flows[-1].blocks += self._tables.pop().blocks()

    def _end_cell(self, element: etree._Element) -> None:
        blocks = self._end_flow()
        if self._tables:
            self._tables[-1].end_cell(element, blocks)
