"""A footnote goes on at the foot of the next page where the page says so, in words that are not the note's."""

from __future__ import annotations

import pytest

from tests.reading.pdf_builder import LEFT, SENTENCE, Sheets, read
from wsis_desktop.model.revision import Kind
from wsis_desktop.reading.blocks.block import Document

_BEGINS = "Possible elements of the option:"
_POINTS = ("- Approval by all", "- Standards for integrity", "- Real and permanent reductions", "- Transparency")


def _pages(ends: str, begins: str = "") -> Sheets:
    """Return two pages of which the first has a note that ends so, and the second its rest that begins so."""
    sheets = Sheets()
    for page in (1, 2):
        sheets.new_page()
        for number in range(1, 5):
            sheets.paragraph(SENTENCE, label=f"{page * 10 + number}.")
        if page == 1:
            sheets.line("They may also work together in the future.", leading=0)
            sheets.put(LEFT + 174, sheets.y - 4, "1", size=6)
        sheets.page.draw_line((LEFT, 640), (LEFT + 140, 640))
        sheets.y = 652
        if page == 1:
            sheets.put(LEFT, sheets.y - 3, "1", size=5)
            sheets.line(_BEGINS, x=LEFT + 6, size=8, leading=10)
        elif begins:
            sheets.line(begins, size=8, leading=10)
        for point in _POINTS[:2] if page == 1 else _POINTS[2:]:
            sheets.line(point, x=LEFT + 12, size=8, leading=10)
        if page == 1:
            sheets.put(LEFT + 250, sheets.y - 10, ends, size=7)
    return sheets


def _notes(document: Document) -> list[str]:
    return [block.text for block in document.blocks if block.kind is Kind.FOOTNOTE]


@pytest.mark.parametrize(
    ("ends", "begins"),
    [
        ("(footnote continues on next page)", ""),
        ("(Footnote continued on next page)", "(Footnote continued from previous page)"),
        ("(continued on next page)", ""),
        ("(suite de la note page suivante)", "(suite de la note)"),
        ("(continúa en la página siguiente)", ""),
    ],
)
def test_a_note_goes_on_where_its_page_says_so(ends: str, begins: str) -> None:
    document = read(_pages(ends, begins).bytes())
    assert _notes(document) == [" ".join((_BEGINS, *_POINTS))]
    left_out = [furniture.text for furniture in document.furniture]
    assert [text for text in (ends, begins) if text and text not in left_out] == []


def test_other_words_in_brackets_at_a_notes_end_are_its_own() -> None:
    ends = "(as adopted at the last meeting)"
    assert _notes(read(_pages(ends).bytes()))[0].endswith(ends)
