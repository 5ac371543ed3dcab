"""A table that ends a page is no note, though it is set as small as notes are, has rules, or a line's number beside it."""

from __future__ import annotations

import pymupdf
import pytest

from tests.reading.pdf_builder import BOLD, LEFT, ROMAN, SENTENCE, Sheets, blocks_of, texts
from wsis_desktop.model.revision import Kind

_XS = (LEFT, LEFT + 90, LEFT + 140, LEFT + 190)
_ROWS = (("Region", "2020", "2025", "Target"), ("Africa", "54", "91", "100"), ("Arab States", "12", "38", "67.5"))
_NOTE = "United Nations, Treaty Series, vol. 1833."


def _marked(sheets: Sheets, mark: str) -> None:
    """Write a paragraph with a raised mark in it."""
    words = "1. We call upon them"
    y = sheets.line(words, leading=24)
    end = LEFT + pymupdf.get_text_length(words, fontname=ROMAN, fontsize=10)
    sheets.put(end, y - 4, mark, size=6)
    end += pymupdf.get_text_length(mark, fontname=ROMAN, fontsize=6)
    sheets.put(end + 2.5, y, "to work together so that all may take part in this.")


def _table(sheets: Sheets, *, size: float, pitch: float, ruled: bool = False) -> None:
    for at, row in enumerate(_ROWS):
        if ruled:
            y = sheets.y - pitch + 4
            sheets.page.draw_line((LEFT, y), (LEFT + 230, y), width=0.5)
        for x, words in zip(_XS, row, strict=True):
            sheets.put(x, sheets.y, words, size=size, font=BOLD if at == 0 else ROMAN)
        sheets.y += pitch


@pytest.mark.parametrize("note_size", [8.0, 10.0])
def test_rows_below_a_tables_last_rule_are_no_note_where_a_note_follows_them(note_size: float) -> None:
    sheets = Sheets().new_page()
    for _ in range(6):
        sheets.paragraph(SENTENCE)
    _marked(sheets, "1")
    _table(sheets, size=8.5, pitch=15, ruled=True)
    sheets.y += 24
    sheets.put(LEFT, sheets.y - 4, "1", size=5)
    sheets.line(_NOTE, x=LEFT + 6, size=note_size)
    blocks = blocks_of(sheets)
    assert texts(block for block in blocks if block.kind is Kind.ROW) == [" | ".join(row) for row in _ROWS]
    assert texts(block for block in blocks if block.kind is Kind.FOOTNOTE) == [_NOTE]
    assert sum(len(block.notes) for block in blocks) == 1


def test_a_lines_number_beside_a_tables_head_is_no_notes_though_the_text_has_its_mark() -> None:
    sheets = Sheets().new_page()
    for number in (5, 10):
        sheets.put(LEFT - 40, sheets.y, f"{number}", size=7)
        for at in range(5):
            sheets.line(f"{SENTENCE[:60].strip()} as the line {number + at} of a text that counts its lines.")
    _marked(sheets, "15")
    sheets.put(LEFT - 40, sheets.y, "15", size=7)
    _table(sheets, size=8.5, pitch=16)
    for at in range(14):
        sheets.new_page()
        _marked(sheets, f"{at + 1}")
    sheets.new_page()
    for at in range(15):
        sheets.put(LEFT, sheets.y - 4, f"{at + 1}", size=5)
        sheets.line(f"See resolution 60/25{at}.", x=LEFT + 8, size=8)
    blocks = blocks_of(sheets)
    assert texts(block for block in blocks if block.kind is Kind.ROW) == [" | ".join(row) for row in _ROWS]
    assert sum(block.kind is Kind.FOOTNOTE for block in blocks) == 15


def test_a_figure_alone_on_the_last_page_goes_on_with_a_table_that_the_second_column_before_it_cuts() -> None:
    """Nothing on its page shows where the first column begins, but other pages do."""
    sheets = Sheets()
    width, gutter = 200, 20
    table = [("Region", "Share of users", "Change"), ("Arab States", "67.5", "12"), ("Africa", "100", "91")]
    columns = (LEFT, LEFT + width + gutter)
    sheets.new_page()
    for x in columns:
        sheets.y = 110
        for _ in range(4):
            sheets.paragraph(SENTENCE, x=x, right=x + width)
    for row in table:
        for x, cell in zip((0, 80, 170), row, strict=True):
            sheets.put(columns[1] + x, sheets.y, cell)
        sheets.y += 16
    sheets.new_page()
    sheets.put(columns[0] + 170, sheets.y, "38")
    assert [text.split() for text in texts(blocks_of(sheets))[-2:]] == [
        ["Africa", "|", "100", "|", "91"],
        ["|", "|", "38"],
    ]
