"""The last words of a paragraph stay, though they stand alone at the head of several pages."""

from __future__ import annotations

import pytest

from tests.reading.pdf_builder import LEFT, SENTENCE, Sheets, blocks_of, texts


@pytest.mark.parametrize("rest", ["2015.", "2024;"])
def test_a_year_that_ends_a_sentence_at_the_head_of_several_pages_is_text(rest: str) -> None:
    sheets = Sheets()
    for page in range(3):
        sheets.new_page()
        if page:
            sheets.line(rest, x=LEFT + 20, leading=22)
        sheets.paragraph(f"{page + 1}. {SENTENCE}")
        sheets.y = 700
        sheets.put(LEFT, sheets.y, "(a)")
        sheets.line(
            "The rate of return on the investments that were made in the region, and all others, since", x=LEFT + 20
        )
    assert " ".join(texts(blocks_of(sheets))).count(f"since {rest}") == 2
