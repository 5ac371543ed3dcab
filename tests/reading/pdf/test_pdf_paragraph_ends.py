"""Paragraphs end where their last line is full, and the next one says nothing but by its indent that it begins."""

from __future__ import annotations

import pymupdf

from tests.reading.pdf_builder import LEFT, OTHER, RIGHT, ROMAN, SENTENCE, Sheets, blocks_of, texts, wrapped


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


def test_a_list_below_a_full_line_of_an_item_begins_behind_its_colon_and_a_sentence_goes_on_that_counts() -> None:
    full = "(a) Improve access to affordable devices, in particular for women and girls, by way of:"
    right = LEFT + 20 + pymupdf.get_text_length(full, fontname=ROMAN, fontsize=10) + 2
    behind = LEFT + 20 + pymupdf.get_text_length("(a) ", fontname=ROMAN, fontsize=10)
    for below, parted in (
        ("(i) The funds that were set aside since 2015;", True),
        ("(i) funds; and (ii) loans.", False),
    ):
        sheets = Sheets().new_page()
        sheets.paragraph(SENTENCE, right=right)
        sheets.line(full, x=LEFT + 20)
        sheets.line(below, x=behind)
        sheets.y += 12
        sheets.paragraph(OTHER, right=right)
        assert texts(blocks_of(sheets))[1:-1] == ([full, below] if parted else [f"{full} {below}"])
