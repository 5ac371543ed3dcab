"""Notes at the end of a PDF's text are tied to their marks, however few they are and wherever their page ends."""

from __future__ import annotations

import pytest

from tests.reading.pdf_builder import LEFT, Sheets, blocks_of, texts
from wsis_desktop.model.revision import Kind

_LINE = "Line {} of the text, of which each is as long as any other one."


def _marked_pages(count: int) -> Sheets:
    """Return pages of lines of which one on each has a raised mark, from 1."""
    sheets = Sheets()
    for number in range(1, count + 1):
        sheets.new_page()
        for at in range(6):
            text = _LINE.format(f"{number}{at}")
            y = sheets.line(text, leading=24)
            if at == 2:
                sheets.put(LEFT + 100, y + 12, "We call upon them", size=10)
                sheets.put(LEFT + 177, y + 8, str(number), size=6)
                sheets.put(LEFT + 181, y + 12, ", as ever.", size=10)
    return sheets


@pytest.mark.parametrize("size", [8.0, 10.0])
def test_a_few_notes_at_the_end_answer_to_marks_of_any_page(size: float) -> None:
    sheets = _marked_pages(4)
    for mark in range(1, 5):
        sheets.put(LEFT, sheets.y - 4, str(mark), size=5)
        sheets.line(f"See resolution 60/25{mark}.", x=LEFT + 6, size=size)
    blocks = blocks_of(sheets)
    notes = [block for block in blocks if block.kind is Kind.FOOTNOTE]
    assert texts(notes) == [f"See resolution 60/25{mark}." for mark in range(1, 5)]
    marked = [block for block in blocks if block.notes]
    assert [mark.key for block in marked for mark in block.notes] == [note.key for note in notes]
    assert all("upon them, as ever." in block.text for block in marked)


@pytest.mark.parametrize("size", [8.0, 10.0])
def test_notes_of_the_end_may_begin_at_the_foot_of_the_page_before(size: float) -> None:
    sheets = _marked_pages(5)
    for mark in range(1, 6):
        if mark == 4:
            sheets.new_page()
        sheets.put(LEFT, sheets.y - 4, str(mark), size=5)
        sheets.line(f"See resolution 60/25{mark}.", x=LEFT + 6, size=size)
    blocks = blocks_of(sheets)
    assert len([block for block in blocks if block.kind is Kind.FOOTNOTE]) == 5
    assert sum(len(block.notes) for block in blocks) == 5
