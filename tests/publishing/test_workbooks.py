"""What a cell of a workbook cannot hold is cut, and says so."""

from __future__ import annotations

import io

import openpyxl

from wsis_desktop.publishing.tables import Table, csv_table, workbook

LONG = "word " * 8_000


def test_a_text_too_long_for_a_cell_ends_in_a_sign_that_says_so() -> None:
    made = workbook([Table("Words", ["words"], [[LONG], ["short\x00"]], {})])
    sheet = openpyxl.load_workbook(io.BytesIO(made)).worksheets[0]
    cut, short = (str(row[0].value) for row in sheet.iter_rows(min_row=2))
    assert LONG.startswith(cut.removesuffix(" …"))
    assert cut.endswith(" …")
    assert len(cut) < 32_767
    assert short == "short\ufffd"


def test_a_csv_holds_it_whole() -> None:
    assert LONG in csv_table(Table("Words", ["words"], [[LONG]], {}))
