"""Tables without drawn cells that a page or a column cuts: in a row, in their head, or above a row that is full."""

from __future__ import annotations

import pymupdf
import pytest

from tests.reading.pdf_builder import BOLD, LEFT, OTHER, ROMAN, SENTENCE, Sheets, blocks_of, texts

MONO = "cour"

_XS = (LEFT, LEFT + 122, LEFT + 190, LEFT + 250)


def _row(sheets: Sheets, *lines: tuple[str, ...], xs: tuple[float, ...] = _XS, font: str = ROMAN) -> None:
    """Set a row of a table, line below line."""
    for line in lines:
        for x, words in zip(xs, line, strict=False):
            if words:
                sheets.put(x, sheets.y, words, font=font)
        sheets.y += 12
    sheets.y += 6


def _width(text: str, font: str = ROMAN) -> float:
    return float(pymupdf.get_text_length(text, fontname=font, fontsize=10))


def test_the_rest_of_a_first_cell_above_a_row_belongs_to_its_row_however_far_apart_the_columns_are() -> None:
    """The rest's first word would have fitted where the next column is near, but no cell shows that it is."""
    first = "All rural households,"
    assert 122 - 11 < _width(f"{first} online") < 122 - 6
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _row(sheets, ("Indicator", "2020", "2025", "Target"), font=BOLD)
    _row(sheets, ("Africa", "38", "12", "54"))
    _row(sheets, (first, "54", "67.5", "12"))
    sheets.new_page()
    _row(sheets, ("online that are counted",))
    _row(sheets, ("Mobile subscriptions", "n/a", "12", "1,240"), ("and others",))
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets))[3:] == [
        f"{first} online that are counted | 54 | 67.5 | 12",
        "Mobile subscriptions and others | n/a | 12 | 1,240",
        OTHER,
    ]


def test_a_full_first_cell_on_the_next_page_is_not_cut_where_the_cells_above_it_are_short() -> None:
    xs = (LEFT, LEFT + 157)
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _row(sheets, ("Term", "Meaning"), xs=xs, font=BOLD)
    _row(sheets, ("Africa", "The authority designated under the article"), xs=xs)
    sheets.new_page()
    _row(sheets, ("Latin America and the Caribbean", "A body that determines the purpose"), xs=xs)
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets))[-2:] == [
        "Latin America and the Caribbean | A body that determines the purpose",
        OTHER,
    ]


def test_a_head_whose_second_line_stands_alone_in_the_next_column_is_one_row() -> None:
    xs = (0.0, 80.0, 150.0)
    sheets = Sheets().new_page()
    for _ in range(4):
        sheets.paragraph(SENTENCE, right=LEFT + 190)
    _row(sheets, ("Region", "Share of", "Change"), xs=tuple(LEFT + x for x in xs), font=BOLD)
    sheets.y = 110
    columns = tuple(LEFT + 220 + x for x in xs)
    _row(sheets, ("", "users"), xs=columns, font=BOLD)
    _row(sheets, ("Africa", "38", "12"), xs=columns)
    _row(sheets, ("Arab States", "70", "8"), xs=columns)
    for _ in range(3):
        sheets.paragraph(SENTENCE, x=columns[0], right=columns[0] + 190)
    assert texts(blocks_of(sheets))[4:7] == [
        "Region | Share of users | Change",
        "Africa | 38 | 12",
        "Arab States | 70 | 8",
    ]


def test_an_indented_paragraph_below_a_table_s_page_is_no_row_though_a_word_begins_where_a_cell_would() -> None:
    lines = ["We renew the commitments made by", "Governments, the private sector and civil", "society."]
    xs = (LEFT, LEFT + _width("We renew the ", MONO))
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE, indent=20)
    for row in (("Term", "Meaning"), ("Africa", "The authority"), ("Asia", "The body"), ("States", "The members")):
        _row(sheets, row, xs=xs)
    sheets.new_page()
    for at, line in enumerate(lines):
        sheets.line(line, x=LEFT if at else LEFT + 20, font=MONO)
    assert texts(blocks_of(sheets))[-1] == " ".join(lines)


_FAR = (LEFT, LEFT + 260, LEFT + 330)


def test_the_rest_of_a_name_at_the_head_of_a_page_is_known_by_where_its_column_broke_names_before() -> None:
    """Nothing else shows how narrow the column is: its figures stand far off, and a paragraph follows the rest."""
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _row(sheets, ("Region", "2020", "2025"), xs=_FAR, font=BOLD)
    _row(sheets, ("Latin America and", "38", "12"), ("the Caribbean", "", ""), xs=_FAR)
    _row(sheets, ("Western Europe and", "54", "67.5"), xs=_FAR)
    sheets.new_page()
    sheets.y += 6
    _row(sheets, ("the others",), xs=_FAR)
    sheets.y += 8
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets))[2:] == [
        "Latin America and the Caribbean | 38 | 12",
        "Western Europe and the others | 54 | 67.5",
        OTHER,
    ]


def test_the_rest_of_a_name_below_a_head_that_stands_again_is_known_by_how_near_it_stands() -> None:
    """Its capital begins no name: rows stand farther below the head, and nothing shows how narrow the column is."""
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _row(sheets, ("Region", "2020", "2025"), xs=_FAR, font=BOLD)
    _row(sheets, ("Latin America and most of", "38", "12"), ("the Caribbean", "", ""), xs=_FAR)
    _row(sheets, ("Households with", "54", "67.5"), xs=_FAR)
    sheets.new_page()
    for x, words in zip(_FAR, ("Region", "2020", "2025"), strict=True):
        sheets.put(x, sheets.y, words, font=BOLD)
    sheets.y += 12
    _row(sheets, ("Internet access",), xs=_FAR)
    _row(sheets, ("Africa", "12", "n/a"), xs=_FAR)
    assert texts(blocks_of(sheets))[-3:] == [
        "Latin America and most of the Caribbean | 38 | 12",
        "Households with Internet access | 54 | 67.5",
        "Africa | 12 | n/a",
    ]


def test_a_word_that_goes_on_with_a_name_above_another_row_of_its_table_belongs_to_it() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _row(sheets, ("Region", "2020", "2025"), xs=_FAR, font=BOLD)
    _row(sheets, ("Africa", "38", "12"), xs=_FAR)
    _row(sheets, ("Western Europe and", "54", "67.5"), xs=_FAR)
    sheets.new_page()
    _row(sheets, ("others",), xs=_FAR)
    _row(sheets, ("Asia", "100", "n/a"), xs=_FAR)
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets))[3:] == ["Western Europe and others | 54 | 67.5", "Asia | 100 | n/a", OTHER]


def test_a_row_alone_on_the_next_page_may_have_a_longer_name_and_a_wider_figure_than_those_before() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    ends = (LEFT + 180, LEFT + 225)
    rows = [
        ("Region", "2020", "2025"),
        ("Mobile broadband", "38", "12"),
        ("Africa", "4", "7"),
        ("Households with access", "1,240,800", "91"),
    ]
    for at, (name, *figures) in enumerate(rows):
        if at == len(rows) - 1:
            sheets.new_page()
        font = BOLD if at == 0 else ROMAN
        sheets.put(LEFT, sheets.y, name, font=font)
        for end, figure in zip(ends, figures, strict=True):
            sheets.put(end - _width(figure, font), sheets.y, figure, font=font)
        sheets.y += 18
    sheets.y += 8
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets))[1:] == [*(" | ".join(row) for row in rows), OTHER]


def test_figures_alone_below_the_rest_of_a_name_are_another_row_where_the_names_own_stood_before() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _row(sheets, ("Indicator", "2020", "2025", "Target"), font=BOLD)
    _row(sheets, ("Africa", "38", "12", "54"))
    _row(sheets, ("Latin America and the", "54", "67.5", "12"))
    sheets.new_page()
    _row(sheets, ("Caribbean",))
    _row(sheets, ("", "1,240"))
    sheets.y += 20
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets))[3:] == ["Latin America and the Caribbean | 54 | 67.5 | 12", "| 1,240 | |", OTHER]


def test_a_stretched_line_behind_a_number_is_no_row_of_a_table_before_its_page_though_a_word_begins_at_a_cell() -> None:
    tab, gap = 38.0, 11.6
    xs = (LEFT, LEFT + tab + _width("We") + gap)
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for row in (("Term", "Meaning"), ("Asia", "The authority that it names"), ("Africa", "The body that it names")):
        _row(sheets, row, xs=xs)
    sheets.new_page()
    sheets.put(LEFT, sheets.y, "3.")
    x = LEFT + tab
    for word in ("We", "call", "upon", "the", "importance", "of"):
        sheets.put(x, sheets.y, word)
        x += _width(word) + gap
    sheets.y += 12
    for line in ("interoperability, open standards, public", "goods, inter alia."):
        sheets.line(line, x=LEFT + tab)
    sheets.paragraph(OTHER)
    words = "3. We call upon the importance of interoperability, open standards, public goods, inter alia."
    assert texts(blocks_of(sheets))[-2:] == [words, OTHER]


def test_a_full_name_below_the_rest_of_a_cell_is_parted_where_the_two_columns_are_known() -> None:
    name = "Mobile-broadband subscriptions"
    xs = (LEFT, LEFT + _width(name) + 4)
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _row(sheets, ("Term", "Meaning"), xs=xs, font=BOLD)
    _row(sheets, ("Africa", "The authority designated under the article"), xs=xs)
    _row(sheets, ("Households with Internet", "Any service for remuneration"), xs=xs)
    sheets.new_page()
    _row(sheets, ("access",), xs=xs)
    _row(sheets, (name, "The authority designated under article 12"), xs=xs)
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets))[-3:] == [
        "Households with Internet access | Any service for remuneration",
        f"{name} | The authority designated under article 12",
        OTHER,
    ]


def test_a_head_without_a_word_over_the_names_that_stands_again_in_the_next_column_is_left_out_once() -> None:
    xs = (0.0, 70.0, 115.0, 150.0)
    sheets = Sheets().new_page()
    for _ in range(4):
        sheets.paragraph(SENTENCE, right=LEFT + 190)
    _row(sheets, ("", "2020", "2025", "Target"), xs=tuple(LEFT + x for x in xs), font=BOLD)
    sheets.y = 110
    columns = tuple(LEFT + 220 + x for x in xs)
    _row(sheets, ("", "2020", "2025", "Target"), xs=columns, font=BOLD)
    _row(sheets, ("Africa", "38", "12", "67.5"), xs=columns)
    _row(sheets, ("Arab States", "70", "8", "100"), xs=columns)
    for _ in range(3):
        sheets.paragraph(SENTENCE, x=columns[0], right=columns[0] + 190)
    assert texts(blocks_of(sheets))[4:7] == [
        "| 2020 | 2025 | Target",
        "Africa | 38 | 12 | 67.5",
        "Arab States | 70 | 8 | 100",
    ]


def test_a_labelled_line_between_tables_in_letters_of_one_width_is_no_row_though_its_spaces_stand_at_their_columns() -> (
    None
):
    inset = 16.6
    words = "Reaffirms to strengthen the resilience of all;"
    xs = (LEFT, LEFT + inset + _width(words[:24], MONO), LEFT + inset + _width(words[:39], MONO))
    rows = (("Region", "2020", "2025"), ("Africa", "54", "67.5"), ("Arab States", "100", "12"))
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for again in (False, True):
        if again:
            sheets.put(LEFT, sheets.y, "2.", font=MONO)
            sheets.line(words, x=LEFT + inset, font=MONO, leading=22)
        for row in rows:
            _row(sheets, row, xs=xs, font=MONO)
    told = [" | ".join(row) for row in rows]
    assert texts(blocks_of(sheets)) == [SENTENCE, *told, f"2. {words}", *told]


def test_a_head_without_a_word_over_the_names_alone_at_the_foot_of_a_page_is_the_table_s_below_the_next_page_s_head() -> (
    None
):
    """The margins of facing pages differ, so nothing but the distance of its words shows where its columns begin."""
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _row(sheets, ("", "Share", "Change"), xs=tuple(x + 30 for x in _FAR), font=BOLD)
    sheets.new_page()
    _row(sheets, ("Africa", "12", "n/a"), xs=_FAR)
    _row(sheets, ("Latin America and", "38", "12"), ("the Caribbean", "", ""), xs=_FAR)
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets))[1:-1] == [
        "| Share | Change",
        "Africa | 12 | n/a",
        "Latin America and the Caribbean | 38 | 12",
    ]


@pytest.mark.parametrize(("apart", "name"), [(0, "Controller"), (12, "Controller"), (0, "Joint controllers")])
def test_a_name_alone_at_the_foot_of_a_column_has_its_cells_at_the_head_of_the_next(apart: float, name: str) -> None:
    sheets = Sheets().new_page()
    for _ in range(4):
        sheets.paragraph(SENTENCE, right=LEFT + 190)
    xs = tuple(LEFT + x for x in (5, 85))
    _row(sheets, ("Concept", "Meaning"), xs=xs)
    sheets.y += apart
    _row(sheets, ("Personal data", "Information in whatever"), ("", "form, and images"), xs=xs)
    sheets.y += apart
    _row(sheets, (name, ""), xs=xs)
    sheets.y = 80
    _row(sheets, ("", "The authority under"), ("", "article 12"), xs=tuple(x + 220 for x in xs))
    for _ in range(5):
        sheets.paragraph(OTHER, x=LEFT + 220, right=LEFT + 410)
    assert texts(blocks_of(sheets))[4:8] == [
        "Concept | Meaning",
        "Personal data | Information in whatever form, and images",
        f"{name} | The authority under article 12",
        OTHER,
    ]


def test_a_quotation_behind_the_page_of_a_table_and_a_short_line_is_no_row() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    xs = (LEFT, LEFT + 85)
    _row(sheets, ("Concept", "Meaning"), xs=xs)
    _row(sheets, ("Personal data", "Information in whatever"), ("", "form, and images"), xs=xs)
    _row(sheets, ("We recall", ""), xs=xs)
    sheets.new_page()
    _row(sheets, ("The authority under", ""), ("article 12", ""), xs=(LEFT + 72, LEFT))
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets))[3:] == ["We recall", "The authority under article 12", OTHER]
