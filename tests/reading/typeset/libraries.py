"""Drafts set by libraries that programs make their PDFs with: ReportLab and fpdf2."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.reading.typeset.composing import compose
from tests.reading.typeset.drafts import Draft, Piece
from tests.reading.typeset.sources import Setting, setting
from tests.reading.typeset.written import Written, bits_of, tables_and_pieces
from wsis_desktop.model.revision import Kind

_FONTS = Path(__file__).resolve().parents[3] / "resources" / "fonts"
_SIZES = {"a4": (595.0, 842.0), "letter": (612.0, 792.0)}
_MARGIN = 72.0
_GUTTER = 24.0


# -- ReportLab -------------------------------------------------------------------------------------------------------


def by_reportlab(draft: Draft, how: Setting) -> bytes:
    """Return the file that ReportLab's flowables make: frames, tables that repeat their heads, and notes at the end."""
    platypus = import_module("reportlab.platypus")
    width, height = _SIZES[how.paper]
    room = (width - 2 * _MARGIN - _GUTTER * (how.columns - 1)) / how.columns
    frames = [
        platypus.Frame(
            _MARGIN + at * (room + _GUTTER), _MARGIN, room, height - 2 * _MARGIN, leftPadding=0, rightPadding=0
        )
        for at in range(how.columns)
    ]
    with TemporaryDirectory() as folder:
        target = Path(folder, "draft.pdf")
        template = platypus.BaseDocTemplate(str(target), pagesize=(width, height))
        template.addPageTemplates([platypus.PageTemplate(frames=frames, onPage=_heads(draft, how, width, height))])
        story = [_flowable(part, how, room) for part in tables_and_pieces(draft)]
        title = platypus.Paragraph(escape(draft.title), _style(how, size=how.size + 6, bold=True, above=0))
        notes = [
            platypus.Paragraph(f"<super>{at}</super> {escape(text)}", _style(how, size=how.size - 2, ragged=True))
            for at, text in enumerate(draft.notes, 1)
        ]
        template.build([title, *story, *notes])
        return target.read_bytes()


def _heads(draft: Draft, how: Setting, width: float, height: float) -> Callable[[Any, Any], None]:
    def put(canvas: Any, document: Any) -> None:
        canvas.setFont("Helvetica", 8)
        if how.symbol:
            canvas.drawRightString(width - _MARGIN, height - 40, draft.symbol)
        if how.number:
            canvas.drawCentredString(width / 2, 40, f"Page {document.page}")

    return put


def _style(how: Setting, **more: Any) -> Any:
    """Return a style: `size`, `bold`, `left` and `first`, what stands `above`, and where its bullet is."""
    size = more.get("size", how.size)
    family = ("Times-Roman", "Helvetica")[how.fonts]
    bold = {"Times-Roman": "Times-Bold", "Helvetica": "Helvetica-Bold"}[family]
    return import_module("reportlab.lib.styles").ParagraphStyle(
        "style",
        fontName=bold if more.get("bold") else family,
        fontSize=size,
        leading=1.2 * size,
        alignment=4 if how.justified and not (more.get("bold") or more.get("ragged")) else 0,
        splitLongWords=not more.get("cell"),
        spaceBefore=more.get("above", 6),
        leftIndent=more.get("left", 0),
        rightIndent=more.get("left", 0) if more.get("quoted") else 0,
        firstLineIndent=more.get("first", 0),
        bulletIndent=more.get("bullet", 0),
        bulletFontName=family,
        bulletFontSize=size,
    )


def _flowable(part: Piece | list[Piece], how: Setting, room: float) -> Any:
    platypus = import_module("reportlab.platypus")
    if isinstance(part, list):
        cells = [
            [platypus.Paragraph(escape(cell), _style(how, bold=not at, above=0, cell=True)) for cell in row.cells]
            for at, row in enumerate(part)
        ]
        count = len(part[0].cells)
        rules = ("GRID", (0, 0), (-1, -1), 0.5, "black") if how.ruled else ("LINEBELOW", (0, 0), (-1, -1), 0.5, "grey")
        style = [rules, ("VALIGN", (0, 0), (-1, -1), "TOP")]
        widths = [0.4 * room, *[0.6 * room / (count - 1)] * (count - 1)]
        return platypus.Table(cells, colWidths=widths, repeatRows=1, style=style, spaceBefore=8)
    text = "".join(
        escape(bit.text) + ("" if bit.note is None else f"<super>{bit.note + 1}</super>") for bit in bits_of(part)
    )
    if part.kind is Kind.HEADING:
        size = how.size + 2 * (3 - part.level)
        return platypus.Paragraph(f"{escape(part.label)} {text}".strip(), _style(how, size=size, bold=True, above=14))
    if part.kind is Kind.ITEM:
        left = 22 * part.level
        style = _style(how, left=left, bullet=left - 20)
        return platypus.Paragraph(text, style, bulletText=part.label or "•")
    if part.quoted:
        return platypus.Paragraph(text, _style(how, left=30, quoted=True))
    if part.label and not how.indented:
        return platypus.Paragraph(text, _style(how, left=28, bullet=0), bulletText=part.label)
    return platypus.Paragraph(f"{part.label}&nbsp;&nbsp;{text}" if part.label else text, _style(how))


# -- fpdf2 -----------------------------------------------------------------------------------------------------------


def by_fpdf(draft: Draft, how: Setting) -> bytes:
    """Return the file that fpdf2 makes: cells of many lines, and tables."""
    base: Any = import_module("fpdf").FPDF

    class Paper(base):  # type: ignore[misc]
        """Pages with a head and a foot."""

        def header(self) -> None:
            """Write the symbol."""
            if how.symbol:
                self.set_font("serif", size=9)
                self.cell(0, 12, draft.symbol, align="R", new_x="LMARGIN", new_y="NEXT")
                self.ln(12)

        def footer(self) -> None:
            """Write the page's number."""
            if how.number:
                self.set_y(-50)
                self.set_font("serif", size=9)
                self.cell(0, 12, f"{self.page_no()}/{{nb}}", align="C")

    paper = Paper(unit="pt", format=how.paper)
    paper.set_margins(_MARGIN, 60, _MARGIN)
    paper.set_auto_page_break(auto=True, margin=80)
    paper.add_font("serif", "", _FONTS / "NotoSerif-Regular.ttf")
    paper.add_font("serif", "B", _FONTS / "NotoSerif-Bold.ttf")
    paper.add_page()
    _cell(paper, draft.title, how, size=how.size + 6, bold=True)
    for part in tables_and_pieces(draft):
        if isinstance(part, list):
            _fpdf_table(paper, part, how)
        else:
            _fpdf_piece(paper, part, how)
    for at, text in enumerate(draft.notes, 1):
        _words(paper, [(f"{at}", True), (f" {text}", False)], how.size - 2)
    return bytes(paper.output())


def _cell(paper: Any, text: str, how: Setting, *, size: int, bold: bool = False, left: float = 0) -> None:
    paper.set_font("serif", "B" if bold else "", size)
    paper.set_x(_MARGIN + left)
    align = "J" if how.justified and not bold else "L"
    paper.multi_cell(0, 1.3 * size, text, align=align, new_x="LMARGIN", new_y="NEXT")
    paper.ln(6)


def _words(paper: Any, pieces: Sequence[tuple[str, bool]], size: int) -> None:
    paper.set_font("serif", "", size)
    for text, raised in pieces:
        paper.char_vpos = "SUP" if raised else "LINE"
        paper.write(1.3 * size, text)
    paper.char_vpos = "LINE"
    paper.ln(1.3 * size + 6)


def _fpdf_piece(paper: Any, piece: Piece, how: Setting) -> None:
    label = piece.label or ("•" if piece.kind is Kind.ITEM else "")
    if piece.kind is Kind.HEADING:
        paper.ln(6)
        _cell(paper, f"{label} {piece.text}".strip(), how, size=how.size + 2 * (3 - piece.level), bold=True)
        return
    left = 24.0 * piece.level if piece.kind is Kind.ITEM else 30.0 if piece.quoted else 0.0
    paper.set_left_margin(_MARGIN + left)
    paper.set_x(_MARGIN + left)
    if piece.marks:
        pieces = [
            each
            for bit in bits_of(piece)
            for each in ((bit.text, False), *(((str(bit.note + 1), True),) if bit.note is not None else ()))
        ]
        _words(paper, [(f"{label} " if label else "", False), *pieces], how.size)
    else:
        _cell(paper, f"{label} {piece.text}".strip(), how, size=how.size, left=left)
    paper.set_left_margin(_MARGIN)
    paper.set_x(_MARGIN)


def _fpdf_table(paper: Any, rows: list[Piece], how: Setting) -> None:
    paper.set_font("serif", "", how.size)
    borders = "ALL" if how.ruled else "SINGLE_TOP_LINE"
    with paper.table(borders_layout=borders, line_height=1.3 * how.size, text_align="LEFT", padding=3) as table:
        for row in rows:
            table.row(row.cells)
    paper.ln(8)


@dataclass(frozen=True, slots=True)
class Library:
    """A library: the name of its package, and what it makes of a draft."""

    package: str
    make_file: Callable[[Draft, Setting], bytes]

    def find(self) -> str | None:
        """Return its name, None where it is not installed."""
        return self.package if find_spec(self.package) else None

    def make(self, seeds: Sequence[int], _: Path) -> list[Written]:
        """Return the drafts of seeds as the library sets them."""
        drafts = [(seed, compose(seed), setting(seed)) for seed in seeds]
        return [
            Written(f"draft-{seed}.pdf", self.make_file(draft, how), draft, draft.told(), how)
            for seed, draft, how in drafts
        ]


LIBRARIES = {"reportlab": Library("reportlab", by_reportlab), "fpdf2": Library("fpdf", by_fpdf)}
