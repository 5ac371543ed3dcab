"""Glossaries without rules: words in a column, and beside each what it means, in one paragraph or several."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.reading.pdf_builder import BOLD, LEFT, OTHER, ROMAN, SENTENCE, Sheets, blocks_of, texts, wrapped

_TERM = ("Term", ["Meaning"])
_SERVICE = "Any service that is normally provided for remuneration, at a distance and at the request of its recipient."
_BODY = "A person or body that, alone or jointly with others, determines the purposes and the means of processing."
_DATA = "Information in whatever form, including text, sound and images, that relates to an identified person."
_WIDTH = 260
_SEE = "See also article 12."
_Entry = tuple[str, Sequence[str]]


def _entry(  # noqa: PLR0913  # how an entry is set
    sheets: Sheets,
    entry: _Entry,
    *,
    at: float = 120,
    room: float = 100,
    leading: float = 12,
    within: float = 0,
    apart: float = 6,
    fonts: tuple[str, str] = (ROMAN, ROMAN),
) -> None:
    """Set a word and `at` so many points behind it what it means, its paragraphs as far apart as said beside their lines."""
    word, paragraphs = entry
    name, top = wrapped(word, room), sheets.y
    for down, words in enumerate(name):
        sheets.put(LEFT, top + down * leading, words, font=fonts[0])
    y = top
    for paragraph in paragraphs:
        for words in wrapped(paragraph, _WIDTH):
            sheets.put(LEFT + at, y, words, font=fonts[1])
            y += leading
        y += within
    sheets.y = max(y - within, top + len(name) * leading) + apart


def _told(entries: Sequence[_Entry]) -> list[str]:
    return [f"{word} | {' '.join(paragraphs)}" for word, paragraphs in entries]


def _sheets() -> Sheets:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    return sheets


def test_paragraphs_nearer_to_each_other_than_rows_are_one_cell() -> None:
    entries = [_TERM, ("Service", [_SERVICE]), ("Controller", [_BODY, _SEE]), ("Data", [_DATA, _SEE, _SERVICE])]
    sheets = _sheets()
    for entry in entries:
        _entry(sheets, entry, within=5, apart=9)
    sheets.y += 12
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *_told(entries), OTHER]


def test_a_further_paragraph_of_a_cell_may_begin_the_next_page() -> None:
    entries = [("Service", [_SERVICE, _SEE]), ("Controller", [_BODY, _DATA, _SEE]), ("Data", [_DATA])]
    sheets = _sheets()
    sheets.y = 620
    _entry(sheets, entries[0], within=5, apart=9)
    _entry(sheets, ("Controller", [_BODY]), within=5, apart=9)
    sheets.new_page()
    _entry(sheets, ("", [_DATA, _SEE]), within=5, apart=9)
    _entry(sheets, entries[2], within=5, apart=9)
    sheets.y += 12
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *_told(entries), OTHER]


def test_a_head_close_above_the_rows_is_a_row_though_these_hold_paragraphs_that_are_apart() -> None:
    entries = [_TERM, ("Service", [_SERVICE, _SEE]), ("Controller", [_BODY]), ("Data", [_DATA, _SEE])]
    sheets = _sheets()
    _entry(sheets, _TERM, apart=1, fonts=(BOLD, BOLD))
    for entry in entries[1:]:
        _entry(sheets, entry, within=5, apart=9, fonts=(BOLD, ROMAN))
    sheets.y += 12
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *_told(entries), OTHER]


def test_rows_hardly_farther_apart_than_lines_are_told_where_places_are_rounded() -> None:
    service = "Information society service"
    entries = [
        _TERM,
        ("Data", [_DATA]),
        (service, [_SERVICE]),
        ("Body", [_BODY]),
        ("State", [_SEE]),
        ("Person", [_BODY]),
    ]
    sheets = _sheets()
    for at, entry in enumerate(entries):
        _entry(sheets, entry, leading=12.75, apart=1.25 if at % 2 else 2.25)
    sheets.y += 12
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *_told(entries), OTHER]


@pytest.mark.parametrize("bold", [True, False])
def test_the_rest_of_a_name_below_a_short_meaning_ends_its_row(*, bold: bool) -> None:
    entries = [("Data", [_DATA]), ("Public authority of a State", [_SEE])]
    sheets = _sheets()
    for entry in entries:
        _entry(sheets, entry, room=76, leading=12 if bold else 15, fonts=(BOLD if bold else ROMAN, ROMAN))
    sheets.y += 12
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *_told(entries), OTHER]


def test_a_first_word_that_fills_its_column_is_parted_from_a_meaning_of_several_lines() -> None:
    entries = [("Pseudonymization service", [_SERVICE]), ("Data", [_DATA]), ("Controller", [_BODY])]
    sheets = _sheets()
    for entry in entries:
        _entry(sheets, entry, at=112, room=110)
    sheets.y += 12
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *_told(entries), OTHER]


def test_paragraphs_as_far_apart_as_rows_are_one_cell_below_a_full_sentence() -> None:
    entries = [_TERM, ("Service", [_SERVICE, _SEE]), ("Controller", [_BODY]), ("Data", [_DATA, _BODY, _SERVICE])]
    sheets = _sheets()
    for entry in entries:
        _entry(sheets, entry, within=8, apart=8)
    sheets.y += 12
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *_told(entries), OTHER]


def test_names_of_a_group_below_its_first_one_are_rows_of_their_own() -> None:
    sheets = _sheets()
    for name, place in (
        ("Africa", "Kenya"),
        ("", "Ghana"),
        ("Asia", "Nepal"),
        ("", "Viet Nam (Socialist Republic of)"),
    ):
        sheets.put(LEFT, sheets.y, name)
        for down, words in enumerate(wrapped(place, 70)):
            sheets.put(LEFT + 120, sheets.y + 12 * down, words)
        sheets.y += 20 if len(place) < 10 else 32
    sheets.y += 12
    sheets.paragraph(OTHER)
    rows = ["Africa | Kenya", "| Ghana", "Asia | Nepal", "| Viet Nam (Socialist Republic of)"]
    assert texts(blocks_of(sheets)) == [SENTENCE, *rows, OTHER]


def test_words_beside_long_meanings_are_rows_though_few_lines_have_both() -> None:
    entries = [
        ("Service", [_SERVICE, _BODY, _DATA, _SERVICE, _BODY, _DATA, _SERVICE, _BODY, _DATA]),
        ("Data", [_DATA] * 6),
    ]
    sheets = _sheets()
    for entry in entries:
        _entry(sheets, entry, apart=0)
    sheets.y += 12
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *_told(entries), OTHER]


def test_short_cells_beside_names_and_meanings_are_no_column_of_text() -> None:
    meanings = [_SERVICE, _DATA, _BODY, _SERVICE.rstrip(".")]
    names = ["Service", "Data", "Controller", "Filing system"]
    sources = ["Articles 3 and 9, paragraph 2", "None", "None", "Article 12"]
    sheets = Sheets().new_page()
    for name, meaning, source in zip(names, meanings, sources, strict=True):
        for x, width, text in ((0, 90, name), (100, 110, meaning), (220, 90, source)):
            for down, words in enumerate(wrapped(text, width)):
                sheets.put(LEFT + x, sheets.y + 12 * down, words)
        sheets.y += 12 * len(wrapped(meaning, 110))
    told = [" | ".join(row) for row in zip(names, meanings, sources, strict=True)]
    assert texts(blocks_of(sheets)) == told
