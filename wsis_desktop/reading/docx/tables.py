"""Tables of a DOCX file: the rows and cells that stand on one side of its tracked changes."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from wsis_desktop.reading.docx.package import W
from wsis_desktop.reading.docx.sides import DocxSide


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
