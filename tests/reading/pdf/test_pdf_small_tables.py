"""Tables in small letters, however many, do not make headings of the text around them, nor does what stands below them."""

from __future__ import annotations

import pytest

from tests.reading.pdf_builder import BOLD, ITALIC, LEFT, RIGHT, SENTENCE, Sheets, blocks_of, texts, wrapped
from wsis_desktop.model.revision import Kind

_ROW = 16.0


def _grid(sheets: Sheets, rows: int, *, size: float = 8) -> None:
    """Draw a table of three columns."""
    top, edges = sheets.y, (LEFT, 230.0, 370.0, RIGHT)
    for row in range(rows + 1):
        sheets.page.draw_line((LEFT, top + row * _ROW), (RIGHT, top + row * _ROW))
    for x in edges:
        sheets.page.draw_line((x, top), (x, top + rows * _ROW))
    for row in range(rows):
        for x, cell in zip(
            edges, (f"Compounds of kind {row}", "as in the year before", f"{row}0.5 tonnes"), strict=False
        ):
            sheets.put(x + 4, top + row * _ROW + 11, cell, size=size)
    sheets.y = top + rows * _ROW + 22


def test_short_paragraphs_among_many_small_cells_are_no_headings() -> None:
    sheets = Sheets().new_page()
    sheets.line("Thresholds", size=14, font=BOLD, leading=24)
    for line in wrapped(SENTENCE[:190], RIGHT - LEFT):
        sheets.line(line)
    sheets.y += 8
    sheets.line("The facility has to report data if it exceeds", leading=20)
    _grid(sheets, 30)
    kinds = [block.kind for block in blocks_of(sheets)]
    assert kinds == [Kind.TITLE, Kind.PARAGRAPH, Kind.PARAGRAPH, *[Kind.ROW] * 30]


@pytest.mark.parametrize(
    "source", ["Source: LSA, 1998", "Sources : LSA, 1998", "Fuente: LSA, 1998", "Источник: LSA, 1998"]
)
def test_whence_a_tables_figures_are_is_no_heading_of_the_text_below(source: str) -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _grid(sheets, 5, size=10)
    if source.isascii():
        sheets.line(source, font=ITALIC, leading=24)
    else:
        sheets.page.insert_htmlbox(
            (LEFT, sheets.y - 10, RIGHT, sheets.y + 6), f"<i style='font-size:10px'>{source}</i>"
        )
        sheets.y += 24
    sheets.paragraph(SENTENCE)
    blocks = blocks_of(sheets)
    assert (blocks[-2].text, blocks[-2].kind) == (source, Kind.PARAGRAPH)


def test_an_italic_heading_below_a_table_is_one() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _grid(sheets, 5, size=10)
    sheets.line("Sources of energy", font=ITALIC, leading=24)
    sheets.paragraph(SENTENCE)
    assert blocks_of(sheets)[-2].kind is Kind.HEADING


def test_a_table_of_contents_names_chapters_by_their_numbers_alone() -> None:
    sheets = Sheets().new_page()
    sheets.line("CONTENTS", size=14, font=BOLD, leading=24)
    chapters = ("General", "Members", "Fees and finances", "Amendments")
    for number, chapter in enumerate(chapters):
        sheets.put(LEFT, sheets.y, str(number))
        sheets.put(LEFT + 20, sheets.y, chapter)
        sheets.put(RIGHT - 5, sheets.y, str(number + 2))
        sheets.y += 24
    for number, chapter in enumerate(chapters):
        sheets.new_page().line(f"CHAPTER {number} - {chapter.upper()}", size=14, font=BOLD, leading=24)
        sheets.paragraph(SENTENCE)
    assert texts(blocks_of(sheets)) == [
        text for number, chapter in enumerate(chapters) for text in (f"CHAPTER {number} - {chapter.upper()}", SENTENCE)
    ]
