"""What stands at the edges of pages is told from text by how it stands to it: numbers of pages and lines, and heads."""

from __future__ import annotations

import pytest

from tests.reading.pdf_builder import BOLD, LEFT, OTHER, SENTENCE, Sheets, blocks_of, texts, wrapped


@pytest.mark.parametrize("stop", ["", "."])
@pytest.mark.parametrize(("away", "top"), [(18, True), (24, True), (24, False)])
def test_a_page_number_in_line_with_the_numbers_of_hanging_paragraphs_is_left_out(
    stop: str, away: float, *, top: bool
) -> None:
    sheets = Sheets()
    said: list[str] = []
    for page in range(1, 5):
        sheets.new_page()
        if top:
            sheets.put(LEFT, sheets.y - away, str(page))
        for at in range(18):
            sheets.put(LEFT, sheets.y, f"{len(said) + 1}{stop}")
            said.append(SENTENCE if at % 2 else "We note the report.")
            sheets.paragraph(said[-1], x=LEFT + 24, gap=8)
        if not top:
            sheets.put(LEFT, sheets.y - 20 + away, str(page))
    found = [text.removeprefix(f"{at}{stop} ") for at, text in enumerate(texts(blocks_of(sheets)), 1)]
    assert found == said


def test_paragraphs_of_one_line_that_pages_begin_with_are_no_heads_that_change() -> None:
    sheets = Sheets()
    said: list[str] = []
    for name in ("Austria", "Barbados", "Cuba", "Denmark", "Ecuador"):
        sheets.new_page()
        said.append(f"We note what {name} reported.")
        sheets.line(said[-1], leading=24)
        for _ in range(8):
            sheets.paragraph(SENTENCE, gap=12)
    assert set(said) <= set(texts(blocks_of(sheets)))


def test_a_head_that_names_a_heading_above_a_bold_number_of_a_paragraph_is_left_out() -> None:
    sheets = Sheets()
    said: list[str] = []
    for at, name in enumerate(("Reporting", "Timelines", "Finance")):
        sheets.new_page()
        sheets.put(LEFT + 300 * (at % 2), 40, name)
        for _ in range(at + 5):
            sheets.paragraph(SENTENCE, gap=12)
        sheets.line(name, font=BOLD, leading=18)
        sheets.put(LEFT, sheets.y, f"{at + 25}.", font=BOLD)
        sheets.paragraph(OTHER, indent=24, gap=12)
        said += [*[SENTENCE] * (at + 5), name, f"{at + 25}. {OTHER}"]
    assert texts(blocks_of(sheets)) == said


def test_first_words_of_pages_that_are_no_headings_elsewhere_are_text() -> None:
    sheets = Sheets()
    said: list[str] = []
    for name in ("Austria", "Barbados", "Cuba"):
        sheets.new_page()
        sheets.put(LEFT + 300, 40, name)
        sheets.paragraph(SENTENCE, gap=12)
        said += [name, SENTENCE]
    assert texts(blocks_of(sheets)) == said


def test_numbers_of_lines_go_on_in_the_other_margin_of_a_page_of_items() -> None:
    sheets = Sheets()
    number = 0
    for page in range(2):
        sheets.new_page()
        left = LEFT + 14 * page
        for at in range(30 - 20 * page):
            number += 1
            if number % 5 == 0:
                sheets.put(left - 40, sheets.y, str(number), size=7)
            label = f"({'abcdefghij'[at]})" if page else f"{at + 1}."
            sheets.put(left + 22 * page, sheets.y, label)
            sheets.line(
                "Invest in connectivity and in the skills of public servants;", x=left + 22 + 22 * page, leading=16
            )
    found = texts(blocks_of(sheets))
    assert len(found) == 40
    assert all(text.endswith("Invest in connectivity and in the skills of public servants;") for text in found)
    assert not any(text[:2] in {"35", "40"} for text in found)


def test_the_numbers_of_its_printing_below_two_columns_are_left_out() -> None:
    sheets = Sheets().new_page()
    for x, lower in ((LEFT, 0), (LEFT + 220, 5)):
        sheets.y = 400 + lower
        for _ in range(2):
            sheets.paragraph(SENTENCE, x=x, right=x + 190, leading=18, gap=0)
    sheets.put(LEFT, 742, "25-08241 (E)    140325", size=8)
    sheets.put(LEFT, 752, "*2508241*", size=8)
    assert not any("2508241" in text.replace("-", "") for text in texts(blocks_of(sheets)))


def test_the_number_of_a_page_that_says_so_is_no_cell_of_the_table_below() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.new_page()
    sheets.put(LEFT, 42, "A/CONF.240/L.1", size=9)
    sheets.put(LEFT, 52, "page 2", size=9)
    for at, row in enumerate((("Indicator", "2020", "2025"), ("Asia", "67.5", "54"), ("Africa", "12", "38"))):
        for column, cell in enumerate(row):
            sheets.put(LEFT + 150 * column, 80 + 28 * at, cell, size=9.5)
    assert not any("page 2" in text or "A/CONF" in text for text in texts(blocks_of(sheets)))


def test_a_stamp_along_the_margin_of_every_page_is_left_out_beside_the_last_word_of_a_text_too() -> None:
    """It holds more letters than that word does; on the other pages it does not."""
    sheets = Sheets()
    for number in range(1, 4):
        sheets.new_page()
        sheets.put(300, 60, str(number))
        sheets.put(600, 400, "Please recycle 25-08241 (E)", size=7, rotate=90)
        if number < 3:
            sheets.paragraph(SENTENCE)
            sheets.paragraph(
                "It was said again and again that it is for the text to say all that must be said of these"
            )
        else:
            sheets.line("frontiers.")
    assert texts(blocks_of(sheets))[-1].endswith("said of these frontiers.")
    assert not any("recycle" in text for text in texts(blocks_of(sheets)))


def test_the_first_lines_of_columns_set_widely_are_text_though_lines_of_the_two_columns_alternate() -> None:
    sheets = Sheets()
    words = [
        f"{sign}{word}" for sign in "abcdefghij" for word in f"{SENTENCE} {OTHER}".lower().replace(",", "").split()
    ]
    lines = wrapped(" ".join(words), 190)[:150]
    for at in range(0, len(lines), 30):
        sheets.new_page()
        for x, column, shift in ((LEFT, lines[at : at + 15], 0), (LEFT + 220, lines[at + 15 : at + 30], 12)):
            sheets.y = 80
            for place, line in enumerate(column):
                sheets.line(line, x=x, leading=24 + (shift if place == 1 else 0))
    assert " ".join(texts(blocks_of(sheets))) == " ".join(lines)
