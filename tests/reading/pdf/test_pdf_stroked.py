"""Letters that are stroked as well as filled are bold, which is all that sets some headings apart."""

from __future__ import annotations

from tests.reading.pdf_builder import LEFT, SENTENCE, Sheets, blocks_of, read
from wsis_desktop.model.revision import Kind


def _sheets(*, mode: int) -> Sheets:
    """Return two sections, whose headings and texts are filled; the headings are drawn in a mode of their own."""
    sheets = Sheets().new_page()
    for heading in ("Credit markets", "Other markets"):
        sheets.put(LEFT, sheets.y, heading, render_mode=mode)
        sheets.y += 18
        sheets.paragraph(SENTENCE)
    return sheets


def test_a_heading_is_bold_whose_letters_are_stroked() -> None:
    blocks = blocks_of(_sheets(mode=2))
    assert [block.kind for block in blocks] == [Kind.TITLE, Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH]
    assert [block.text for block in blocks][1::2] == [SENTENCE, SENTENCE]
    assert [block.kind for block in blocks_of(_sheets(mode=0))] == [Kind.PARAGRAPH] * 4


def test_a_page_whose_letters_are_all_stroked_has_no_bold_ones() -> None:
    sheets = Sheets().new_page()
    for line in ("Credit markets", "They are held by banks and other", "companies alone."):
        sheets.put(LEFT, sheets.y, line, render_mode=2)
        sheets.y += 12
    sheets.y += 20
    sheets.put(LEFT, sheets.y, "They comprise some instruments, among them those of banks.", render_mode=2)
    assert Kind.HEADING not in [block.kind for block in read(sheets.bytes()).blocks]
