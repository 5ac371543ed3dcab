"""Tables without drawn cells in which cells are empty: heads without a word over the names, rows that hold one figure."""

from __future__ import annotations

from collections.abc import Sequence

import pymupdf
import pytest

from tests.reading.pdf_builder import BOLD, LEFT, OTHER, ROMAN, SENTENCE, Sheets, blocks_of, texts, wrapped

_XS = (LEFT, LEFT + 170, LEFT + 330)
_HEAD = ("Region", "Share of users", "Change")


def _table(sheets: Sheets, *rows: Sequence[str], share: float = 0.0, head: bool = True) -> None:
    """Set rows of one line each; a `share` of 1 lets figures and their heads end where their column does, 0 begin there."""
    for at, cells in enumerate(rows):
        font = BOLD if head and at == 0 else ROMAN
        for x, words in zip(_XS, cells, strict=True):
            room = 80 - pymupdf.get_text_length(words, fontname=font, fontsize=10) if x > LEFT else 0
            sheets.put(x + share * room, sheets.y, words, font=font)
        sheets.y += 16
    sheets.y += 10


def _told(*rows: Sequence[str]) -> list[str]:
    return [" ".join(" | ".join(row).split()) for row in rows]


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("rows", [1, 2, 4])
def test_a_head_without_a_word_over_the_names_parts_their_column_from_the_next(share: float, rows: int) -> None:
    table = [
        ("", *_HEAD[1:]),
        ("Western Europe and others", "67.5", "12"),
        ("Africa", "54", "n/a"),
        ("Arab States", "", "91"),
        ("Asia", "+ 4", "0.7"),
    ][: rows + 1]
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _table(sheets, *table, share=share)
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *_told(*table), OTHER]


def test_a_head_without_a_word_over_the_names_parts_them_from_figures_in_the_middle_of_their_height() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _table(sheets, ("", *_HEAD[1:]), share=0.5)
    for at, line in enumerate(("Western Europe and", "all others")):
        sheets.put(LEFT, sheets.y + 12 * at, line)
    sheets.y += 6
    _table(sheets, ("", "67.5", "12"), share=0.5, head=False)
    sheets.y += 12
    sheets.paragraph(OTHER)
    found = texts(blocks_of(sheets))
    assert found == [SENTENCE, "| Share of users | Change", "Western Europe and all others | 67.5 | 12", OTHER]


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("alone", [("", "38", ""), ("", "", "1,240")])
@pytest.mark.parametrize("place", [2, 4])
def test_a_figure_alone_below_others_is_a_row_of_its_own(share: float, alone: tuple[str, ...], place: int) -> None:
    table: list[Sequence[str]] = [_HEAD, ("Africa", "100", "n/a"), ("Arab States", "91", ""), ("Asia", "54", "0.7")]
    table.insert(place, alone)
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _table(sheets, *table, share=share)
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *_told(*table), OTHER]


@pytest.mark.parametrize("again", [False, True])
@pytest.mark.parametrize("head", [_HEAD, ("", *_HEAD[1:])])
def test_a_figure_alone_in_the_first_row_of_a_page_goes_on_with_the_table(
    *, again: bool, head: tuple[str, ...]
) -> None:
    upper = [head, ("Africa", "100", "54"), ("Arab States", "91", "12")]
    lower = [("", "38", ""), ("Asia", "77", "0.7")]
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _table(sheets, *upper)
    sheets.new_page()
    _table(sheets, *([head] if again else []), *lower, head=again)
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *_told(*upper, *lower), OTHER]


def test_a_row_whose_last_figure_has_a_decimal_is_no_entry_of_contents() -> None:
    tables = [
        [_HEAD, ("Schools connected", "100", "67.5"), ("Arab States", "", "91"), ("Latin America", "12", "n/a")],
        [_HEAD, ("Arab States", "", "12"), ("Latin America", "", "38"), ("Schools connected", "67.5", "1,240")],
    ]
    tables[1].append(("Asia and the Pacific", "91", "91"))
    tables[0].append(("Asia and the Pacific", "0.7", "95"))
    sheets = Sheets().new_page()
    for table in tables:
        sheets.paragraph(SENTENCE)
        _table(sheets, *table, share=1.0)
    assert texts(blocks_of(sheets)) == [SENTENCE, *_told(*tables[0]), SENTENCE, *_told(*tables[1])]


def test_rows_whose_names_other_tables_have_too_are_no_contents_though_their_last_figures_rise() -> None:
    tables = [
        [_HEAD, ("Latin America", "54", "12"), ("Western Europe", "38", "100"), ("Arab States", "12", "91")],
        [_HEAD, ("Arab States", "", "38"), ("Latin America", "12", "91"), ("Western Europe", "", "100")],
    ]
    sheets = Sheets()
    for table in tables:
        sheets.new_page().paragraph(SENTENCE, right=LEFT + 420)
        _table(sheets, *table, share=1.0)
    assert texts(blocks_of(sheets)) == [SENTENCE, *_told(*tables[0]), SENTENCE, *_told(*tables[1])]


def _tight(sheets: Sheets, *lines: Sequence[str]) -> None:
    for cells in lines:
        for x, words in zip((LEFT, LEFT + 92, LEFT + 150), cells, strict=True):
            sheets.put(x, sheets.y, words)
        sheets.y += 12
    sheets.y += 14


def test_a_name_that_its_column_breaks_is_one_row_though_all_lines_are_as_far_apart() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _tight(
        sheets,
        ("Region", "2020", "2025"),
        ("Western Europe", "67.5", "n/a"),
        ("and others", "", ""),
        ("Africa", "12", "54"),
        ("Households with", "38", "0.7"),
        ("Internet access", "", ""),
    )
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets))[1:-1] == [
        "Region | 2020 | 2025",
        "Western Europe and others | 67.5 | n/a",
        "Africa | 12 | 54",
        "Households with Internet access | 38 | 0.7",
    ]


def test_a_name_alone_in_its_row_is_a_row_where_the_one_above_left_it_room() -> None:
    rows = [("Region", "2020", "2025"), ("Africa", "12", "54"), ("Asia", "", ""), ("Households with", "38", "0.7")]
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _tight(sheets, *rows, ("Internet access", "", ""), ("Europe", "91", "100"))
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets))[1:4] == ["Region | 2020 | 2025", "Africa | 12 | 54", "Asia | |"]


def test_names_of_several_tables_with_text_between_them_are_no_column() -> None:
    names = (
        "Households with Internet access", "Latin America and the Caribbean", "Western Europe and others",
        "Least developed countries only", "Asia and the Pacific region",
    )  # fmt: skip
    meaning = "Information in whatever form, including text and images, that relates to a person who is known"
    sheets = Sheets().new_page(width=842, height=595)
    sheets.y = 60
    told: list[str] = []
    for number in range(1, 5):
        sheets.paragraph(f"{number}. {OTHER}", right=740, gap=14)
        told.append(f"{number}. {OTHER}")
        for name in names:
            sheets.put(LEFT, sheets.y, name)
            sheets.line(f"{meaning} as {number}", x=LEFT + 160, leading=16)
            told.append(f"{name} | {meaning} as {number}")
        sheets.y += 10
    assert texts(blocks_of(sheets)) == told


@pytest.mark.parametrize("more", [False, True])
def test_a_name_of_three_lines_whose_figures_stand_beside_its_middle_is_one_row(*, more: bool) -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _table(sheets, _HEAD)
    for at, line in enumerate(("Latin America", "and all of the", "Caribbean")):
        sheets.put(LEFT, sheets.y + 12 * at, line)
    sheets.y += 12
    _table(sheets, ("", "91", "54"), head=False)
    told = [*_told(_HEAD), "Latin America and all of the Caribbean | 91 | 54"]
    sheets.y += 12
    if more:
        _table(sheets, ("Africa", "12", "n/a"), head=False)
        told += _told(("Africa", "12", "n/a"))
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *told, OTHER]


def test_the_last_word_of_a_name_alone_at_the_head_of_a_page_ends_the_name() -> None:
    """It lacked room only if the next column is as far off as columns mostly are, but no paragraph begins so."""
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    xs = (LEFT, LEFT + pymupdf.get_text_length("Schools connected", fontname=ROMAN, fontsize=10) + 8)
    for row in (("Term", "Meaning"), ("Africa", "Any service that is provided"), ("Schools", "The authority")):
        for x, words in zip(xs, row, strict=True):
            sheets.put(x, sheets.y, words, font=BOLD if row[0] == "Term" else ROMAN)
        sheets.y += 18
    sheets.new_page()
    sheets.line("connected")
    sheets.y += 20
    sheets.paragraph(f"2. {OTHER}")
    assert texts(blocks_of(sheets))[-2:] == ["Schools connected | The authority", f"2. {OTHER}"]


def test_names_that_stand_closer_together_farther_down_are_rows_too() -> None:
    """As in a list of short names whose first lines are padded otherwise: the wider distance tells no rows of many lines."""
    table = [
        ("Commission", "Commission on Science and Technology for Development"),
        ("Infrastructure", "Digital public infrastructure"),
        ("Compact", "Global Digital Compact"),
        ("Names", "Internet Corporation for Assigned Names and Numbers"),
        ("Technologies", "Information and communications technologies"),
        ("Forum", "Internet Governance Forum"),
        ("Provider", "Internet service provider"),
        ("Union", "International Telecommunication Union"),
        ("Goal", "Sustainable Development Goal"),
    ]
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for at, (short, long) in enumerate(table):
        sheets.put(LEFT, sheets.y, short)
        sheets.put(LEFT + 110, sheets.y, long)
        sheets.y += 26 if at < 3 else 20
    sheets.y += 20
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *_told(*table), OTHER]


def test_a_page_of_words_and_what_each_means_is_read_row_by_row() -> None:
    """Though the words are long and the paragraphs fill their column, as two columns of prose do."""
    words = (
        ("Key recovery policy of", "a State or agency"),
        ("Practices of a recovery", "of keys (statement)"),
        ("Modification of a text", "agreed before it"),
        ("Authentication of both",),
        ("System for the security",),
        ("Guard of a network in",),
        ("Statement that none can",),
    )
    sheets = Sheets().new_page()
    meanings = [f"{at} {SENTENCE}" for at in ("First:", "Second:", "Third:", "Fourth:", "Fifth:", "Sixth:", "Last:")]
    for word, meaning in zip(words, meanings, strict=True):
        for at, line in enumerate(word):
            sheets.put(LEFT, sheets.y + 14 * at, line)
        for line in wrapped(meaning, 260):
            sheets.put(LEFT + 130, sheets.y, line)
            sheets.y += 14
        sheets.y += 12
    told = _told(*((" ".join(word), meaning) for word, meaning in zip(words, meanings, strict=True)))
    assert texts(blocks_of(sheets)) == told


def test_a_name_that_fills_its_column_up_to_the_next_cell_is_parted_from_it_where_cells_have_no_padding() -> None:
    full = "Latin America and the"
    second = LEFT + pymupdf.get_text_length(full, fontname=ROMAN, fontsize=10) + 0.3
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    # Programs write cell after cell, each with all its lines.
    for *names, one, other in (
        ("Indicator", "2020", "2025"),
        (full, "Caribbean", "38", "n/a"),
        ("Arab States", "91", "100"),
    ):
        for at, name in enumerate(names):
            sheets.put(LEFT, sheets.y + 12 * at, name)
        sheets.put(second, sheets.y, one)
        sheets.put(LEFT + 230, sheets.y, other)
        sheets.y += 12 * len(names) + 8
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets))[1:-1] == [
        "Indicator | 2020 | 2025",
        f"{full} Caribbean | 38 | n/a",
        "Arab States | 91 | 100",
    ]


@pytest.mark.parametrize("left", [0.4, 1.3])
def test_a_name_that_all_but_touches_its_figure_stands_in_a_column_of_its_own(left: float) -> None:
    """A gap of more than a tenth of the letters' size becomes a space in the line, but no space is so narrow."""
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    rows = [
        ("Region", "2020", "2025"),
        ("Africa", "38", "12"),
        ("Asia and the Pacific", "66", "4"),
        ("Europe", "91", "1"),
    ]
    begins = LEFT + pymupdf.get_text_length("Asia and the Pacific", fontname=ROMAN, fontsize=10) + left
    for row in rows:
        for x, cell in zip((begins + 110, begins, LEFT), reversed(row), strict=True):
            sheets.put(x, sheets.y, cell)
        sheets.y += 18
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *_told(*rows), OTHER]
