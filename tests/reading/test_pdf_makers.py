"""PDFs as programs make them that none of the project's own drafts went through are read as their writers wrote them."""

from __future__ import annotations

import pytest

from tests.reading.pdf_builder import OTHER, SENTENCE, Sheets, blocks_of, texts
from wsis_desktop.model.revision import Kind

_NOTE = (
    "The figures are estimates and include neither fixed nor satellite subscriptions; they are revised in October of each "
    "year, and those of the year before are kept."
)


@pytest.mark.parametrize("leading", [12, 16.5, 20])
def test_notes_at_the_end_may_be_set_as_widely_as_the_text(leading: float) -> None:
    sheets = Sheets()
    for mark in range(1, 4):
        sheets.new_page()
        for _ in range(4):
            sheets.paragraph(SENTENCE, leading=leading)
        y = sheets.line("We call upon them", leading=leading)
        sheets.put(167, y - 4, f"[{mark}]", size=6)
    for mark in range(1, 4):
        sheets.paragraph(f"[{mark}] {_NOTE}", leading=leading)
    notes = [block for block in blocks_of(sheets) if block.kind is Kind.FOOTNOTE]
    assert texts(notes) == [_NOTE] * 3


def test_a_label_may_stand_on_a_line_of_its_own_above_its_paragraph() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE, label="1.")
    sheets.line("2.")
    sheets.paragraph(OTHER)
    sheets.paragraph(SENTENCE, label="3.")
    assert texts(blocks_of(sheets)) == [f"1. {SENTENCE}", f"2. {OTHER}", f"3. {SENTENCE}"]
