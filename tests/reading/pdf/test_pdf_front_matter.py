"""Pages of front matter have Roman numbers, which are furniture as figures are; those behind them begin to count."""

from __future__ import annotations

import pytest

from tests.reading.pdf_builder import LEFT, OTHER, SENTENCE, Sheets, blocks_of, texts

_FOOT, _HEAD, _MIDDLE = 740.0, 70.0, 290.0


def _pages(numbers: list[str], y: float) -> Sheets:
    sheets = Sheets()
    for number in numbers:
        sheets.new_page()
        sheets.put(_MIDDLE, y, number)
        sheets.paragraph(SENTENCE)
        sheets.paragraph(OTHER)
    return sheets


@pytest.mark.parametrize("numbers", [["i"], ["i", "1"], ["i", "ii", "1"], ["", "i", "ii", "1", "2"], ["i", "ii", "3"]])
@pytest.mark.parametrize("shown", ["{}", "- {} -", "Page {}", "{} | Page"])
@pytest.mark.parametrize("y", [_HEAD, _FOOT])
def test_roman_numbers_of_pages_are_left_out_and_so_are_figures_that_begin_to_count_behind_them(
    numbers: list[str], shown: str, y: float
) -> None:
    sheets = _pages([number and shown.format(number) for number in numbers], y)
    assert texts(blocks_of(sheets)) == [SENTENCE, OTHER] * len(numbers)


def test_a_roman_number_is_left_out_with_the_name_of_the_document_beside_it() -> None:
    sheets = _pages(["i", "ii"], _FOOT)
    for page in sheets.document:
        page.insert_text((LEFT, _FOOT), "Draft declaration on data", fontsize=10, fontname="tiro")
    assert texts(blocks_of(sheets)) == [SENTENCE, OTHER] * 2


def test_a_roman_label_that_hangs_beside_the_first_item_of_a_page_stays() -> None:
    sheets = Sheets()
    for number, text in (("(i)", SENTENCE), ("(ii)", OTHER)):
        sheets.new_page()
        sheets.y = _HEAD
        sheets.paragraph(text, label=number)
        sheets.y += 12
        sheets.paragraph(SENTENCE)
    assert texts(blocks_of(sheets)) == [f"(i) {SENTENCE}", SENTENCE, f"(ii) {OTHER}", SENTENCE]


def test_a_small_letter_that_counts_no_page_stays() -> None:
    assert texts(blocks_of(_pages(["x"], _FOOT))) == [SENTENCE, OTHER, "x"]


def test_a_number_above_those_of_the_printing_is_left_out() -> None:
    sheets = _pages(["i"], _FOOT)
    sheets.put(LEFT, _FOOT + 16, "25-08241 (E)    140325")
    sheets.put(LEFT, _FOOT + 26, "*2508241*")
    assert texts(blocks_of(sheets)) == [SENTENCE, OTHER]


def test_a_figure_behind_roman_numbers_is_left_out_where_it_stands_below_the_symbol() -> None:
    sheets = _pages(["page i", "page ii", "page 1"], _HEAD)
    for page in sheets.document:
        page.insert_text((_MIDDLE, _HEAD - 10), "E/CN.16/2025/CRP.3", fontsize=10, fontname="tiro")
    assert texts(blocks_of(sheets)) == [SENTENCE, OTHER] * 3


def test_numbers_of_the_printing_and_one_of_the_page_on_a_row_above_them_are_left_out() -> None:
    sheets = _pages(["i"], _FOOT)
    for y, text in ((_FOOT, "25-08241 (E)"), (_FOOT + 16, "25-08241 (E)    140325"), (_FOOT + 32, "*2508241*")):
        sheets.put(LEFT, y, text)
    assert texts(blocks_of(sheets)) == [SENTENCE, OTHER]


def test_words_that_a_text_is_not_edited_are_left_out_above_the_symbol_of_a_later_page() -> None:
    sheets = _pages(["", ""], _HEAD)
    page = sheets.document[1]
    page.insert_text((_MIDDLE - 60, 46), "ADVANCE UNEDITED VERSION", fontsize=10, fontname="tiro")
    page.insert_text((LEFT, _HEAD), "A/80/L.41/Rev.1", fontsize=10, fontname="tiro")
    assert texts(blocks_of(sheets)) == [SENTENCE, OTHER] * 2


def test_words_that_a_text_is_not_edited_stay_where_they_head_nothing_but_text() -> None:
    sheets = _pages(["", ""], _HEAD)
    page = sheets.document[1]
    page.insert_text((LEFT, 70), "ADVANCE UNEDITED VERSION", fontsize=10, fontname="tiro")
    assert "ADVANCE UNEDITED VERSION" in texts(blocks_of(sheets))
