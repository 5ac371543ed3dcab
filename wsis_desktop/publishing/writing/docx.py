"""A document as DOCX: styles, headings and tables that a secretariat can go on with."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any, Final

import docx
from docx.document import Document as Package
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_DIRECTION
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run as WordRun

from wsis_desktop import __version__
from wsis_desktop.model.progress import Progress, Stage, Steps
from wsis_desktop.publishing.document import Document, Grid, Heading, Ink, Passage, Row, Run, Style
from wsis_desktop.publishing.writing.hypertext import way
from wsis_desktop.publishing.writing.paper import Paper

_SERIF, _SANS, _IDEOGRAPHS, _ARABIC = "Times New Roman", "Arial", "SimSun", "Times New Roman"
_SIZES: Final = {Paper.A4: (Cm(21.0), Cm(29.7)), Paper.LETTER: (Cm(21.59), Cm(27.94))}
_MARGIN: Final = Cm(2.2)
# Of what Word says of a file: a longer title would be refused.
_LONGEST_PROPERTY: Final = 255
_STEP: Final = Cm(0.65)
_SOFT: Final = RGBColor(0x4D, 0x54, 0x5B)
_INKS: Final = {
    Ink.CAME: ("Came", RGBColor(0x08, 0x3F, 0x75), "single", False),
    Ink.WENT: ("Went", RGBColor(0x7B, 0x33, 0x0A), "", True),
    Ink.MOVED_HERE: ("Moved here", RGBColor(0x4A, 0x2A, 0x80), "double", False),
    Ink.MOVED_AWAY: ("Moved away", RGBColor(0x4A, 0x2A, 0x80), "", True),
}
_PARAGRAPHS: Final = {
    Style.BODY: "Normal",
    Style.SUBTITLE: "Subtitle",
    Style.QUOTATION: "Quote",
    Style.BULLET: "List Bullet",
    Style.REMARK: "Remark",
}
_DEEPEST_HEADING: Final = 9
_A_STEP: Final = 20
_LONGEST_BOOKMARK: Final = 40
_BEGAN: Final = datetime(2026, 1, 1, tzinfo=UTC)


def docx_steps(document: Document, paper: Paper = Paper.A4) -> Steps[bytes]:
    """Return the file; it is the same for the same document."""
    package = docx.Document()
    _lay_out(package, document, paper)
    _make_styles(package, document)
    yield from _Writer(package, document).steps()
    made = io.BytesIO()
    package.save(made)
    return made.getvalue()


class _Writer:
    """Writes the blocks of one document into a package."""

    def __init__(self, package: Package, document: Document) -> None:
        self._package = package
        self._document = document
        self._anchors: dict[str, tuple[int, str]] = {}
        self._styles: dict[str, str] = {}

    def steps(self) -> Steps[None]:
        package, document = self._package, self._document
        self._fill(self._styled(package.add_paragraph(), "Title"), (Run(document.title),), document.speaks)
        for line in document.lines:
            self._turn(self._styled(package.add_paragraph(line), "Remark"), document.speaks)
        for done, block in enumerate(document.blocks):
            if done % _A_STEP == 0:
                yield Progress(Stage.WRITING, done, len(document.blocks))
            match block:
                case Heading():
                    heading = self._styled(package.add_paragraph(), f"Heading {min(block.level, _DEEPEST_HEADING)}")
                    self._bookmark(heading, block.anchor)
                    self._fill(heading, block.runs, block.language)
                case Passage():
                    self._passage(package.add_paragraph, block)
                case Grid():
                    yield from self._grid(block)
        self._foot()

    def _style(self, name: str) -> str:
        """Return what a style is called in the file; to look it up takes longer than to write a paragraph."""
        if name not in self._styles:
            self._styles[name] = str(self._package.styles[name].style_id)
        return self._styles[name]

    def _styled(self, paragraph: Paragraph, style: str) -> Paragraph:
        paragraph._p.style = self._style(style)
        return paragraph

    def _passage(self, add: Callable[[], Paragraph], passage: Passage) -> None:
        paragraph = self._styled(add(), _PARAGRAPHS[passage.style])
        if passage.depth:
            paragraph.paragraph_format.left_indent = _STEP * passage.depth
        self._bookmark(paragraph, passage.anchor)
        if passage.label:
            label = paragraph.add_run(f"{passage.label} ")
            label.bold = True
            _speak(label, passage.language or self._document.language)
        self._fill(paragraph, passage.runs, passage.language)

    def _fill(self, paragraph: Paragraph, runs: Sequence[Run], language: str) -> None:
        for run in runs:
            self._run(paragraph, run, language or self._document.language)
        self._turn(paragraph, language or self._document.language)

    def _run(self, paragraph: Paragraph, run: Run, language: str) -> None:
        written = paragraph.add_run(run.text)
        written.bold = run.bold or None
        written.italic = run.italic or None
        if run.ink in _INKS:
            written._r.style = self._style(_INKS[run.ink][0])
        elif run.quiet:
            written.font.color.rgb = _SOFT
        _speak(written, language)
        if run.link:
            self._link(paragraph, written, run.link)

    def _link(self, paragraph: Paragraph, written: WordRun, address: str) -> None:
        link = OxmlElement("w:hyperlink")
        if address.startswith("#"):
            link.set(qn("w:anchor"), self._name(address[1:]))
        else:
            link.set(qn("r:id"), paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
        written.font.underline = True
        written._r.addprevious(link)
        link.append(written._r)

    def _grid(self, grid: Grid) -> Steps[None]:
        table = self._package.add_table(rows=1, cols=len(grid.columns), style="Table Grid")
        table.autofit = False
        language = grid.language or self._document.language
        if way(language) == "rtl":  # its first column is the one at the right
            table.table_direction = WD_TABLE_DIRECTION.RTL
        section = self._package.sections[0]
        width = section.page_width - section.left_margin - section.right_margin  # type: ignore[operator]
        shares = [column.share / sum(each.share for each in grid.columns) for column in grid.columns]
        for column, share in zip(table.columns, shares, strict=True):
            column.width = round(width * share)
        for cell, column in zip(table.rows[0].cells, grid.columns, strict=True):
            self._into(cell, (Passage((Run(column.title, bold=True),), language=language),))
        _mark_row(table.rows[0]._tr, "w:tblHeader")
        for cell, share in zip(table.rows[0].cells, shares, strict=True):
            cell.width = round(width * share)
        for done, row in enumerate(grid.rows):
            if done % _A_STEP == 0:
                yield Progress(Stage.WRITING, done, len(grid.rows))
            added = table.add_row()
            cells = added.cells
            for cell, share in zip(cells, shares, strict=True):
                cell.width = round(width * share)
            self._row(cells, row, language)
            _mark_row(added._tr, "w:cantSplit")

    def _row(self, cells: tuple[_Cell, ...], row: Row, language: str) -> None:
        if row.title:
            merged = cells[0].merge(cells[-1])
            self._into(merged, (Passage((Run(row.title, bold=True),), anchor=row.anchor, language=language),))
            return
        for cell, passages in zip(cells, row.cells, strict=True):
            self._into(cell, passages)
        self._bookmark(cells[0].paragraphs[0], row.anchor)

    def _into(self, cell: _Cell, passages: Sequence[Passage]) -> None:
        first = cell.paragraphs[0]
        for number, passage in enumerate(passages):
            self._passage((lambda: first) if number == 0 else cell.add_paragraph, passage)

    def _bookmark(self, paragraph: Paragraph, anchor: str) -> None:
        if not anchor:
            return
        name = self._name(anchor)
        number = str(self._anchors[anchor][0])
        for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
            mark = OxmlElement(tag)
            mark.set(qn("w:id"), number)
            if tag == "w:bookmarkStart":
                mark.set(qn("w:name"), name)
            paragraph._p.append(mark)

    def _name(self, anchor: str) -> str:
        """Return a name that Word takes for a bookmark, the same for the same anchor."""
        if anchor not in self._anchors:
            number = len(self._anchors)
            letters = "".join(letter if letter.isalnum() and letter.isascii() else "_" for letter in anchor)
            self._anchors[anchor] = number, f"a{number}_{letters}"[:_LONGEST_BOOKMARK]
        return self._anchors[anchor][1]

    def _turn(self, paragraph: Paragraph, language: str) -> None:
        if way(language) == "rtl":
            _before(paragraph._p.get_or_add_pPr(), "w:bidi", _AFTER_BIDI)

    def _foot(self) -> None:
        section = self._package.sections[0]
        head = section.header.paragraphs[0]
        self._fill(head, (Run(self._document.running or self._document.title),), self._document.speaks)
        section.different_first_page_header_footer = True
        for part in (section.footer, section.first_page_footer):
            foot = part.paragraphs[0]
            foot.alignment = 2
            _field(foot, "PAGE")
            foot.add_run("/")
            _field(foot, "NUMPAGES")


_AFTER_BIDI: Final = (
    "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:mirrorIndents",
    "w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment", "w:textboxTightWrap", "w:outlineLvl", "w:divId",
    "w:cnfStyle", "w:rPr", "w:sectPr", "w:pPrChange",
)  # fmt: skip


def _lay_out(package: Package, document: Document, paper: Paper) -> None:
    section = package.sections[0]
    width, height = _SIZES[paper]
    if document.landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
        width, height = height, width
    section.page_width, section.page_height = width, height
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = _MARGIN
    told = package.core_properties
    author = document.author[:_LONGEST_PROPERTY]
    told.title, told.author, told.language = document.title[:_LONGEST_PROPERTY], author, document.language
    told.comments, told.last_modified_by = f"WSIS Desktop {__version__}", author
    told.created = told.modified = _BEGAN


def _make_styles(package: Package, document: Document) -> None:
    styles = package.styles
    normal = styles["Normal"]
    _font(normal.element, _SERIF)
    normal.font.size = Pt(11)
    normal.paragraph_format.space_after = Pt(6)
    for name in ("Title", "Subtitle", *(f"Heading {level}" for level in range(1, _DEEPEST_HEADING + 1))):
        _font(styles[name].element, _SANS)
        styles[name].font.color.rgb = RGBColor(0x14, 0x17, 0x1A)
    styles["Title"].font.size = Pt(20)
    styles["Quote"].paragraph_format.left_indent = _STEP
    remark = styles.add_style("Remark", WD_STYLE_TYPE.PARAGRAPH)
    remark.base_style = normal
    _font(remark.element, _SANS)
    remark.font.size, remark.font.color.rgb = Pt(9), _SOFT
    for name, colour, line, struck in _INKS.values():
        style = styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
        style.font.color.rgb = colour
        style.font.strike = struck or None
        if line:
            underline = OxmlElement("w:u")
            underline.set(qn("w:val"), line)
            style.element.get_or_add_rPr().append(underline)
    language = styles.element.find(f".//{qn('w:lang')}")
    if language is not None:
        language.set(qn("w:val"), document.language)


def _before(parent: Any, tag: str, later: Sequence[str]) -> None:
    """Add an element where the order of Word's schema wants it: before those of `later`."""
    parent.insert_element_before(OxmlElement(tag), *later)


def _font(style: Any, name: str) -> None:
    fonts = style.get_or_add_rPr().get_or_add_rFonts()
    fonts.attrib.clear()
    for attribute, font in (("ascii", name), ("hAnsi", name), ("eastAsia", _IDEOGRAPHS), ("cs", _ARABIC)):
        fonts.set(qn(f"w:{attribute}"), font)


def _speak(run: WordRun, language: str) -> None:
    """Tell Word in which language, and so which way, words run."""
    properties = run._r.get_or_add_rPr()
    if way(language) == "rtl":
        properties.append(OxmlElement("w:rtl"))
    said = OxmlElement("w:lang")
    said.set(qn({"zh": "w:eastAsia", "ar": "w:bidi"}.get(language, "w:val")), language)
    properties.append(said)


def _mark_row(row: Any, tag: str) -> None:
    row.get_or_add_trPr().append(OxmlElement(tag))


def _field(paragraph: Paragraph, name: str) -> None:
    """Add a number that Word counts itself."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)
