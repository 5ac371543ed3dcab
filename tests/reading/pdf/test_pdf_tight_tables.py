"""Tables without rules whose lines are all as far apart: rows are told by which cells go on in the lines below them."""

from __future__ import annotations

from collections.abc import Sequence

import pymupdf

from tests.reading.pdf_builder import LEFT, OTHER, ROMAN, SENTENCE, Sheets, blocks_of, texts, wrapped

_TERM = ("Term", "Meaning")


def _set(sheets: Sheets, rows: Sequence[Sequence[str]], widths: Sequence[float], apart: float = 0) -> None:
    """Set rows whose cells are broken at the widths of their columns, each line 12 points below the one before.

    Rows may stand so many points farther `apart`.
    """
    for row in rows:
        x, cells = LEFT, [wrapped(words, width) for words, width in zip(row, widths, strict=True)]
        for cell, width in zip(cells, widths, strict=True):
            for at, words in enumerate(cell):
                sheets.put(x, sheets.y + 12 * at, words)
            x += width + 12
        sheets.y += 12 * max(map(len, cells)) + apart
    sheets.y += 14


def _read(rows: Sequence[Sequence[str]], widths: Sequence[float], *, apart: float = 0) -> list[str]:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _set(sheets, rows, widths, apart)
    sheets.paragraph(OTHER)
    return texts(blocks_of(sheets))[1:-1]


def _told(rows: Sequence[Sequence[str]]) -> list[str]:
    return [" | ".join(row) for row in rows]


def test_cells_of_two_lines_beside_each_other_are_one_row_where_one_goes_on_in_small_letters() -> None:
    rows = [
        _TERM,
        ("Households with Internet access", "Any service that is normally provided for remuneration"),
        ("Africa", "The authority designated under article 12"),
        ("Latin America and the Caribbean", "Information in whatever form, with text and images"),
    ]
    assert _read(rows, (88, 100)) == _told(rows)


def test_rows_of_which_one_column_holds_words_in_small_letters_are_told_apart() -> None:
    rows = [
        ("State", "Amendment"),
        ("Kenya", "in force"),
        ("Bolivia (Plurinational State of)", "not yet in force"),
        ("Venezuela (Bolivarian Republic)", "not yet in force"),
        ("Mexico", "in force"),
    ]
    assert _read(rows, (140, 100)) == _told(rows)


def test_rows_all_in_small_letters_are_told_apart_where_none_had_to_be_broken() -> None:
    rows = [_TERM, ("spam", "messages that no one asked for"), ("phishing", "a lure"), ("access point", "a gate")]
    assert _read(rows, (88, 150)) == _told(rows)


def test_what_stands_for_no_figure_goes_on_with_none() -> None:
    rows = [
        ("Indicator", "2020", "2025", "Aim"),
        ("Africa", "38", "100", "0.7"),
        ("Latin America and the Caribbean", "0.7", "n/a", "0.7"),
        ("Arab States", "0.7", "0.7", "1,240"),
        ("Latin America and the Caribbean", "n/a", "100", "12"),
    ]
    assert _read(rows, (62, 24, 24, 26), apart=5) == _told(rows)


def test_a_first_column_all_but_filled_by_a_word_is_one() -> None:
    rows = [
        ("Indicator", "2020", "2025"),
        ("Mobile broadband subscriptions", "0.7", "100"),
        ("Western Europe and others", "38", "67.5"),
    ]
    assert _read(rows, (44, 46, 46)) == _told(rows)


def test_a_word_that_stands_out_of_its_column_makes_that_no_wider() -> None:
    rows = [
        ("Indicator", "2020", "2025"),
        ("Americas and Pacific", "n/a", "54"),
        ("Mobile broadband subscriptions", "0.7", "100"),
    ]
    assert _read(rows, (44, 46, 46)) == _told(rows)


def test_a_word_that_runs_over_the_next_cell_is_parted_from_it() -> None:
    rows = [
        ("Indicator", "2020", "2025"),
        ("Households with Internet access", "91", "100"),
        ("Latin America and the Caribbean", "+ 4", "n/a"),
        ("Western Europe and others", "0.7", "54"),
    ]
    assert _read(rows, (34, 40, 40)) == _told(rows)


def test_a_word_alone_in_its_line_may_leave_next_to_nothing_beside_the_next_column() -> None:
    rows = [
        ("Indicator", "2020", "2025"),
        ("Schools on broadband", "12", "n/a"),
        ("Least developed", "+ 4", "67.5"),
    ]
    assert _read(rows, (31.5, 40, 40)) == _told(rows)


def test_a_word_that_all_but_fitted_in_a_column_goes_on_with_the_name_above_it() -> None:
    rows = [
        ("Indicator", "2020", "2025"),
        ("Latin America and the Caribbean", "1,240", "12"),
        ("Schools connected", "54", "n/a"),
    ]
    room = pymupdf.get_text_length("Latin America", fontname=ROMAN, fontsize=10) - 0.3
    assert _read(rows, (room, 40, 40)) == _told(rows)
