"""Tables of a DOCX file: the rows and cells that stand on one side of its tracked changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lxml import etree

from wsis_desktop.model.revision import Kind
from wsis_desktop.reading.blocks import Block
from wsis_desktop.reading.docx_package import W
from wsis_desktop.reading.docx_sides import DocxSide
from wsis_desktop.reading.gathering import Gatherer, Mark


def table_rows(table: etree._Element, side: DocxSide) -> Iterator[list[etree._Element]]:
    """Yield the cells of each row; a cell merged into the one above or before it is left out."""
    for row in _found(table, f"{W}tr"):
        if side.has_row(row):
            yield [cell for cell in _found(row, f"{W}tc") if side.has_cell(cell)]


def _found(parent: etree._Element, tag: str) -> Iterator[etree._Element]:
    """Yield the rows of a table or the cells of a row, also inside content controls; not those of inner tables."""
    for child in parent.iterchildren():
        if child.tag == tag:
            yield child
        elif child.tag in {f"{W}sdt", f"{W}sdtContent", f"{W}customXml"}:
            yield from _found(child, tag)


def cell_text(cells: Sequence[Sequence[Block]], mark: Mark | None = None) -> Block:
    """Return one row as one line; what a cell's paragraphs are numbered with stays before them. `mark` is the row's own."""
    gatherer = Gatherer()
    for at, blocks in enumerate(cells):
        gatherer.add(" | " if at else "", mark)
        for block in blocks:
            printed = block.label.printed if block.label else ""
            gatherer.add(f" {printed}{'.' if printed[-1:].isalnum() else ''} " if printed else " ", mark)
            gatherer.add_block(block)
    text, notes, changes = gatherer.finish_marked(mark)
    return Block(Kind.ROW, text, notes=notes, changes=changes)
