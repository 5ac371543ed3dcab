"""A history as a table that any spreadsheet opens: CSV in UTF-8 with a mark that says so, or an XLSX workbook."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from typing import Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from wsis_desktop.model.history import History
from wsis_desktop.publishing.history_rows import HistoryRow, history_names, history_rows

# A spreadsheet takes what begins so for a formula, and what a draft says must not be reckoned.
_FORMULA: Final = re.compile(r"^[=+\-@\t\r]")
_UNSOUND: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_WIDTHS: Final = {"Section": 30, "Story": 60, "Words": 50}
_USUAL_WIDTH: Final = 22
_MOST_IN_CELL: Final = 32_000
_BYTE_ORDER_MARK: Final = "\ufeff"


def history_csv(history: History) -> str:
    """Return a history as CSV, one row for each thread."""
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(_header(history))
    for row in _rows(history):
        writer.writerow([f"'{cell}" if _FORMULA.match(cell) else cell for cell in row])
    return _BYTE_ORDER_MARK + table.getvalue()


def history_xlsx(history: History) -> bytes:
    """Return a history as a workbook of one sheet, its head frozen and filterable."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None  # noqa: S101 - a new workbook has one
    sheet.title = "History"
    header = _header(history)
    sheet.append(header)
    for number, row in enumerate(_rows(history), start=2):
        for column, text in enumerate(row, start=1):
            cell = sheet.cell(number, column)
            cell.value = _UNSOUND.sub("\ufffd", text)[:_MOST_IN_CELL] or None
            cell.data_type = "s" if text else "n"
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    for column, title in enumerate(header, start=1):
        sheet.cell(1, column).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(column)].width = _WIDTHS.get(title, _USUAL_WIDTH)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _header(history: History) -> list[str]:
    called = history_names(history)
    between = [column for name in called[1:] for column in (f"What happened in {name}", name)]
    return ["Section", called[0], *between, "Story", "Words", "Sure"]


def _rows(history: History) -> Iterator[Sequence[str]]:
    for row in history_rows(history):
        yield [row.section, *_stations(row), row.story, row.words, "yes" if row.sure else "no"]


def _stations(row: HistoryRow) -> Iterator[str]:
    yield row.names[0]
    for name, change in zip(row.names[1:], row.changes[1:], strict=True):
        yield change
        yield name
