"""Lines stretched to the margin of a narrow column have wide gaps, and are neither rows of a table nor partly furniture."""

from __future__ import annotations

import pymupdf

from tests.reading.pdf_builder import OTHER, SENTENCE, Sheets, blocks_of, texts
from wsis_desktop.model.revision import Kind

_MONO, _SIZE = "cour", 10
_X = 90.0


def _width(text: str) -> float:
    return float(pymupdf.get_text_length(text, fontname=_MONO, fontsize=_SIZE))


def _stretch(sheets: Sheets, lines: list[str], width: float) -> None:
    """Set lines of which all but the last are stretched to a width."""
    for line in lines:
        words = line.split()
        last = line == lines[-1] or len(words) == 1
        space = _width(" ") if last else (width - sum(map(_width, words))) / (len(words) - 1)
        x = _X
        for word in words:
            sheets.put(x, sheets.y, word, size=_SIZE, font=_MONO)
            x += _width(word) + space
        sheets.y += 12
    sheets.y += 8


def _filled(text: str, width: float) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        lines[-1:] = [longer] if _width(longer) <= width else [lines[-1], word]
    return lines


def test_stretched_lines_with_a_single_gap_below_each_other_are_no_rows() -> None:
    sheets = Sheets().new_page()
    item = "Invest in opportunities, including through universally accessible infrastructure programmes and facilities"
    lines = _filled(item, 155)
    assert sum(len(line.split()) == 2 for line in lines) >= 2
    _stretch(sheets, lines, 155)
    _stretch(sheets, _filled(SENTENCE, 155), 155)
    assert texts(blocks_of(sheets)) == [item, SENTENCE]


def test_lines_that_the_next_word_would_just_have_filled_are_no_rows() -> None:
    sheets = Sheets().new_page()
    words = ["can create, access,", "utilize and share", "information and", "knowledge."]
    _stretch(sheets, _filled(SENTENCE, 162), 162)
    _stretch(sheets, words, 162)
    assert texts(blocks_of(sheets)) == [SENTENCE, " ".join(words)]


def test_short_cells_that_end_at_one_edge_are_rows_though_each_line_has_one_gap() -> None:
    sheets = Sheets().new_page()
    for words in (("Region", "Status"), ("Africa", "done"), ("Asia", "planned"), ("Europe", "under way")):
        sheets.put(_X, sheets.y, words[0], font=_MONO)
        sheets.put(_X + 200 - _width(words[1]), sheets.y, words[1], font=_MONO)
        sheets.y += 18
    sheets.paragraph(OTHER)
    found = blocks_of(sheets)
    assert texts(found)[:2] == ["Region | Status", "Africa | done"]
    assert [block.kind for block in found][:4] == [Kind.ROW] * 4


def test_the_last_word_of_a_stretched_line_is_text_though_it_stands_alike_on_several_pages() -> None:
    sheets = Sheets()
    measures = [
        ("Filters hinder", "open", "access", "knowledge."),
        ("Tariffs impede", "cheap", "access", "networks."),
        ("Fees diminish", "fair", "access", "libraries and records."),
    ]
    for first, third, fourth, last in measures:
        sheets.new_page()
        sheets.paragraph(SENTENCE)
        sheets.y = 690
        sheets.line(first, font=_MONO)
        for x, word in ((_X, third), (_X + 70, fourth), (_X + 140, "to")):
            sheets.put(x, sheets.y, word, font=_MONO)
        sheets.y += 12
        sheets.line(last, font=_MONO)
    found = [text for text in texts(blocks_of(sheets)) if text != SENTENCE]
    assert found == [f"{first} {third} {fourth} to {last}" for first, third, fourth, last in measures]


def test_the_last_line_of_a_page_is_stretched_where_the_one_above_it_is() -> None:
    sheets = Sheets().new_page()
    _stretch(sheets, _filled(SENTENCE, 155), 155)
    lines = ["nectivity, including", "through universal", "funds for all."]
    for line in lines[:2]:
        _stretch(sheets, [line, ""], 155)
        sheets.y -= 20
    sheets.new_page()
    sheets.line(lines[2], font=_MONO)
    assert texts(blocks_of(sheets)) == [SENTENCE, " ".join(lines)]
