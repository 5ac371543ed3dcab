"""Treaties as they were typed and printed: titles below articles, notes with strokes, a book's pages on larger sheets."""

from __future__ import annotations

import pymupdf
import pytest

from tests.reading.pdf_builder import BOLD, ITALIC, LEFT, OTHER, RIGHT, ROMAN, SENTENCE, Sheets, blocks_of, texts
from wsis_desktop.model.revision import Kind


def centred(sheets: Sheets, text: str, *, font: str = ROMAN) -> None:
    width = pymupdf.get_text_length(text, fontname=font, fontsize=10)
    sheets.line(text, x=(LEFT + RIGHT - width) / 2, font=font)
    sheets.y += 6


def articles(title: str, *, font: str) -> Sheets:
    """Return a treaty whose articles have titles set in `font`."""
    sheets = Sheets().new_page()
    for at in range(1, 4):
        centred(sheets, f"Article {at}", font=ROMAN)
        centred(sheets, title, font=font)
        sheets.paragraph(SENTENCE)
    return sheets


@pytest.mark.parametrize("font", [ROMAN, ITALIC, BOLD])
def test_a_line_in_the_middle_below_an_article_is_its_title_however_it_is_set(font: str) -> None:
    blocks = blocks_of(articles("Use of terms and scope", font=font))
    assert [(block.kind, block.text) for block in blocks][-2:] == [
        (Kind.HEADING, "Article 3 Use of terms and scope"),
        (Kind.PARAGRAPH, SENTENCE),
    ]


def test_a_sentence_in_the_middle_below_an_article_is_no_title() -> None:
    blocks = blocks_of(articles("This article was struck.", font=ROMAN))
    assert (Kind.PARAGRAPH, "This article was struck.") in [(block.kind, block.text) for block in blocks]


def test_a_ragged_line_that_ends_with_a_preposition_goes_on_with_a_date() -> None:
    sheets = Sheets().new_page()
    for _ in range(5):
        sheets.paragraph(SENTENCE)
    sheets.line("We recall the need to provide for the application of the text from its entry into force on")
    sheets.line("16 November 1994, and we call upon all States to become parties to it.")
    assert "entry into force on 16 November 1994, and we call" in texts(blocks_of(sheets))[-1]


def test_notes_whose_marks_have_a_stroke_are_set_apart() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE.replace("civil society", "civil society, 1/"))
    sheets.paragraph(OTHER.replace("technologies", "technologies 2/"))
    sheets.y = 650
    sheets.line("____________")
    sheets.y += 6
    sheets.paragraph("Official Records of the Conference, vol. XVII.", label="1/")
    sheets.paragraph("A/48/950.", label="2/")
    blocks = blocks_of(sheets)
    assert [(block.kind, block.text, len(block.notes)) for block in blocks] == [
        (Kind.PARAGRAPH, SENTENCE.replace("civil society", "civil society,"), 1),
        (Kind.PARAGRAPH, OTHER, 1),
        (Kind.FOOTNOTE, "Official Records of the Conference, vol. XVII.", 0),
        (Kind.FOOTNOTE, "A/48/950.", 0),
    ]


def test_a_stroke_that_no_note_answers_stays() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE.replace("civil society", "civil society 1/"))
    assert texts(blocks_of(sheets)) == [SENTENCE.replace("civil society", "civil society 1/")]


def test_page_numbers_above_a_text_that_begins_far_down_its_sheet_are_no_text() -> None:
    sheets = Sheets()
    for at in range(4):
        sheets.new_page()
        sheets.put(LEFT if at % 2 else RIGHT - 10, 135, str(at + 26), size=9, font=BOLD)
        sheets.y = 160
        sheets.paragraph(SENTENCE)
        sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, OTHER] * 4
