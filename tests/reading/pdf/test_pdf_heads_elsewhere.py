"""Heads of tables that a page or a column parts from their rows are told by where their cells stand, over names or not."""

from __future__ import annotations

from collections.abc import Sequence

import pymupdf
import pytest

from tests.reading.pdf_builder import BOLD, LEFT, OTHER, ROMAN, SENTENCE, Sheets, blocks_of, texts

_MIDDLES = (120.0, 180.0)


def _width(text: str, font: str) -> float:
    return float(pymupdf.get_text_length(text, fontname=font, fontsize=10))


def _row(
    sheets: Sheets,
    name: str,
    *cells: str,
    at: Sequence[float] = _MIDDLES,
    x: float = LEFT,
    font: str = ROMAN,
    share: float,
) -> None:
    """Set a row whose cells have their beginning, middle or end, for a `share` of 0, ½ or 1, at places right of `x`."""
    sheets.put(x, sheets.y, name, font=font)
    for place, words in zip(at, cells, strict=True):
        sheets.put(x + place - share * _width(words, font), sheets.y, words, font=font)
    sheets.y += 18


@pytest.mark.parametrize("share", [0, 0.5, 1])
@pytest.mark.parametrize("rows", [1, 3])
@pytest.mark.parametrize("name", ["", "Region"])
def test_a_head_that_alone_ends_a_page_is_a_row_though_its_cells_only_stand_in_line(
    share: float, rows: int, name: str
) -> None:
    places = (150.0, 210.0, 270.0)
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.y += 8
    _row(sheets, name, "2020", "2025", "Target", at=places, font=BOLD, share=share)
    sheets.new_page()
    figures = (("Africa", "12", "0.7", "+ 4"), ("Arab States", "38", "1,240", "91"), ("Europe", "100", "n/a", "54"))[
        :rows
    ]
    for row in figures:
        _row(sheets, *row, at=places, share=share)
    sheets.y += 10
    sheets.paragraph(OTHER)
    head = f"{name} | 2020 | 2025 | Target".strip()
    assert texts(blocks_of(sheets)) == [SENTENCE, head, *map(" | ".join, figures), OTHER]


def test_a_head_in_the_middle_of_its_columns_is_one_row_though_the_next_column_holds_its_last_line() -> None:
    right = LEFT + 240
    sheets = Sheets().new_page()
    for _ in range(4):
        sheets.paragraph(SENTENCE, right=LEFT + 200)
    _row(sheets, "", "Share of", "Change", font=BOLD, share=0.5)
    sheets.y = 110
    sheets.put(right + 120 - _width("users", BOLD) / 2, sheets.y, "users", font=BOLD)
    sheets.y += 18
    _row(sheets, "Africa", "12", "67.5", x=right, share=0.5)
    _row(sheets, "Latin America", "100", "8", x=right, share=0.5)
    sheets.y += 10
    for _ in range(3):
        sheets.paragraph(SENTENCE, x=right, right=right + 200)
    assert texts(blocks_of(sheets))[4:7] == [
        "| Share of users | Change",
        "Africa | 12 | 67.5",
        "Latin America | 100 | 8",
    ]


def test_a_heading_with_a_wide_gap_above_a_table_on_the_next_page_is_no_head_of_it() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.y += 8
    sheets.put(LEFT, sheets.y, "Part II", font=BOLD)
    sheets.put(LEFT + 80, sheets.y, "Figures of the regions", font=BOLD)
    sheets.new_page()
    _row(sheets, "Africa", "12", "67.5", share=0.5)
    _row(sheets, "Latin America", "100", "8", share=0.5)
    sheets.y += 10
    sheets.paragraph(OTHER)
    assert " | " not in texts(blocks_of(sheets))[1]
