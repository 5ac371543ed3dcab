"""Tables that any spreadsheet opens: CSV in UTF-8 with a mark that says so, or an XLSX workbook."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from wsis_desktop.publishing.speaking import spoken

# A spreadsheet takes what begins so for a formula, and what a draft says must not be reckoned.
_FORMULA: Final = re.compile(r"^[=+\-@\t\r]")
_UNSOUND: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_USUAL_WIDTH: Final = 22
_MOST_IN_CELL: Final = 32_000
_BYTE_ORDER_MARK: Final = "\ufeff"


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its title, the heads of its columns, its rows, and how wide some columns are."""

    title: str
    heads: Sequence[str]
    rows: Iterable[Sequence[str]]
    widths: Mapping[str, int]


def csv_table(table: Table) -> str:
    """Return a table as CSV, the heads first; no cell is taken for a formula."""
    held = io.StringIO()
    writer = csv.writer(held, lineterminator="\r\n")
    writer.writerow(table.heads)
    for row in table.rows:
        writer.writerow([f"'{cell}" if _FORMULA.match(cell) else cell for cell in row])
    return _BYTE_ORDER_MARK + held.getvalue()


def workbook(tables: Iterable[Table]) -> bytes:
    """Return a workbook with a sheet for each table, its head frozen and filterable."""
    from openpyxl import Workbook  # noqa: PLC0415 - takes a tenth of a second, and few ask for a workbook
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415 - as above
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 - as above

    book = Workbook()
    if book.active is not None:
        book.remove(book.active)
    for table in tables:
        sheet = book.create_sheet(table.title)
        sheet.append(list(table.heads))
        for number, row in enumerate(table.rows, start=2):
            for column, text in enumerate(row, start=1):
                cell = sheet.cell(number, column)
                cell.value = _in_cell(text) or None
                cell.data_type = "s" if text else "n"
                cell.alignment = Alignment(wrap_text=True, vertical="top")
        for column, title in enumerate(table.heads, start=1):
            sheet.cell(1, column).font = Font(bold=True)
            sheet.column_dimensions[get_column_letter(column)].width = table.widths.get(title, _USUAL_WIDTH)
        sheet.sheet_view.rightToLeft = spoken() == "ar"
        sheet.freeze_panes = "A2"
        sheet.auto_filter.ref = sheet.dimensions
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _in_cell(text: str) -> str:
    """Return text as a cell of a workbook can hold it: what is too long ends in a sign that says so."""
    sound = _UNSOUND.sub("\ufffd", text)
    return sound if len(sound) <= _MOST_IN_CELL else f"{sound[:_MOST_IN_CELL]} …"
