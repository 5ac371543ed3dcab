"""Paragraphs end where their last line is full, and the next one says nothing but by its indent that it begins."""

from __future__ import annotations

from tests.reading.pdf_builder import LEFT, RIGHT, SENTENCE, Sheets, blocks_of, texts, wrapped


def test_a_paragraph_whose_rest_only_looks_like_a_label_begins_below_a_full_line() -> None:
    """A second line that hangs less than the first one's text is no rare thing, but it does not go back to the margin."""
    full = "Urges that standards be open and that public goods be shared, also among all who wish so."
    other = "We renew the group of all our experts whose terms of reference stand in annex II to decision 5/2"
    sheets = Sheets().new_page()
    for number in (8, 9):
        sheets.put(LEFT, sheets.y, f"{number}.")
        for line in wrapped(SENTENCE, RIGHT - LEFT - 45):
            sheets.line(line, x=LEFT + 45)
    sheets.put(LEFT, sheets.y, "10.")
    sheets.line(full, x=LEFT + 45)
    sheets.line(other, x=LEFT + 25)
    sheets.line("(b).")
    sheets.put(LEFT, sheets.y, "11.")
    sheets.line("Decides to meet again.", x=LEFT + 45)
    assert texts(blocks_of(sheets))[2:] == [f"10. {full}", f"{other} (b).", "11. Decides to meet again."]
