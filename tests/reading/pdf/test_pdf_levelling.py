"""Tables without rules whose cells stand in the middle of their row's height: on no base line of their neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pymupdf
import pytest

from tests.reading.pdf_builder import BOLD, LEADING, LEFT, OTHER, ROMAN, SENTENCE, Sheets, blocks_of, texts
from wsis_desktop.model.revision import Kind, TextSide
from wsis_desktop.reading.read import read as read_draft

_XS = (LEFT, LEFT + 130, LEFT + 210, LEFT + 290)
_APART = 6.0
_HEAD = (("Region",), ("Share of", "users"), ("Change",))
_MEANING = ("Term",), ("Meaning",)
_NAMES = (
    (("Latin America", "and the", "Caribbean"), ("91",), ("+ 4",)),
    (("Least developed", "countries"), ("54",), ("n/a",)),
    (("Africa",), ("12",), ("38",)),
)
_TERMS = (
    (("Controller",), ("A person or body that decides", "on the purposes of processing")),
    (("Service offered", "to the public"), ("Any service that is normally provided", "for remuneration,", "or not")),
    (("Data",), ("Information", "in whatever form,", "including text", "and images")),
)
Row = Sequence[Sequence[str]]


def _table(sheets: Sheets, *rows: Row, leading: float = LEADING, apart: float = _APART, bold: bool = True) -> None:
    """Set rows, each of cells of one line or several, in the middle of its height; the first is the head."""
    for at, row in enumerate(rows):
        most = max(map(len, row))
        for x, lines in zip(_XS, row, strict=False):
            for down, words in enumerate(lines):
                y = sheets.y + ((most - len(lines)) / 2 + down) * leading
                sheets.put(x, y, words, font=BOLD if bold and at == 0 else ROMAN)
        sheets.y += most * leading + apart
    sheets.y += 12


def _told(*rows: Row) -> list[str]:
    return [" | ".join(" ".join(lines) for lines in row) for row in rows]


@pytest.mark.parametrize("leading", [10, 12, 15, 20])
@pytest.mark.parametrize(
    "table", [(_HEAD, *_NAMES), (_MEANING, *_TERMS), (_HEAD, *_NAMES[::-1]), (_MEANING, *_TERMS[::-1])]
)
def test_cells_in_the_middle_of_their_row_are_read_as_rows(table: Sequence[Row], leading: float) -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _table(sheets, *table, leading=leading, apart=0.5 * leading)
    sheets.paragraph(OTHER)
    blocks = blocks_of(sheets)
    assert texts(blocks) == [SENTENCE, *_told(*table), OTHER]
    assert {block.kind for block in blocks[1:-1]} == {Kind.ROW}


def test_a_table_whose_first_row_has_its_name_between_two_lines_of_what_it_means_is_one() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _table(sheets, *_TERMS, bold=False)
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *_told(*_TERMS), OTHER]


def test_rows_with_cells_between_lines_of_others_are_told_apart_where_nothing_parts_them() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    table = [_MEANING, _TERMS[0], (("Processor",), ("A body that processes data", "for a controller")), _TERMS[0]]
    _table(sheets, *table, apart=0)
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *_told(*table), OTHER]


def test_a_footnote_marked_in_a_cell_between_two_lines_stays_with_it() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.put(LEFT + 43, sheets.y + 3, "1", size=6)
    _table(sheets, *_TERMS[:1], _TERMS[2], bold=False)
    sheets.paragraph(OTHER)
    sheets.y = 700
    sheets.put(LEFT, sheets.y - 3, "1", size=5)
    sheets.put(LEFT + 5, sheets.y, "Resolution 60/252.", size=8)
    blocks = blocks_of(sheets)
    assert texts(blocks) == [SENTENCE, *_told(_TERMS[0], _TERMS[2]), OTHER, "Resolution 60/252."]
    assert [note.offset for note in blocks[1].notes] == [len("Controller")]


def test_a_row_shows_where_its_words_stand_on_the_page() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    top = sheets.y
    _table(sheets, _MEANING, *_TERMS)
    row = blocks_of(sheets)[2]
    places = {row.text[place.start : place.end]: place.region for place in row.places}
    name, first = places["Controller"], places["person"]
    assert round((name.y1 - first.y1) * 792) == LEADING / 2
    assert top < row.regions[0].y1 * 792 < top + 60


def test_lines_side_by_side_that_are_no_table_keep_their_order() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.put(LEFT, sheets.y, "For the delegation:")
    sheets.put(LEFT + 200, sheets.y + 6, "Geneva, 14 May 2025")
    sheets.put(LEFT, sheets.y + 12, "The Chair")
    sheets.y += 40
    sheets.paragraph(OTHER)
    told = " ".join(texts(blocks_of(sheets)))
    assert told == f"{SENTENCE} For the delegation: Geneva, 14 May 2025 The Chair {OTHER}"


def test_a_stretched_line_between_two_others_is_no_row_of_cells() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.put(LEFT, sheets.y, "Existing commitments", font="courier-bold")
    for down, line in (
        (18, "6 bis. Invites developed countries  to  fulfil their official"),
        (30, "development assistance, income;"),
    ):
        sheets.put(LEFT, sheets.y + down, line, font="cour")
    sheets.y += 60
    sheets.paragraph(OTHER)
    assert not [block for block in blocks_of(sheets) if block.kind is Kind.ROW]


def test_prose_whose_spaces_stand_below_a_strip_is_no_row_where_all_letters_are_of_one_width() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    prose = [
        "9. Welcomes the need to bridge the digital divide, which",
        "stands at today many million more men than women, so as",
        "the report said in May.",
    ]
    rows = [("Term", "Meaning"), ("Controller", "A person or body")]
    for _ in range(2):
        for cells in rows:
            for x, words in zip((LEFT, LEFT + 102), cells, strict=True):
                sheets.put(x, sheets.y, words, font="cour")
            sheets.y += 14
        for line in prose:
            sheets.put(LEFT, sheets.y, line, font="cour")
            sheets.y += 12
        sheets.y += 2
    told = [block.text for block in blocks_of(sheets)]
    assert told == [SENTENCE, *2 * [*(" | ".join(cells) for cells in rows), " ".join(prose)]]


def test_a_name_alone_at_the_head_of_a_page_has_the_figures_that_ended_the_page_before() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.y = 600
    _table(sheets, _HEAD, _NAMES[1], (("",), ("67.5",), ("91",)))
    sheets.new_page()
    _table(sheets, _HEAD, (("Schools connected",), ("",), ("",)), _NAMES[0])
    sheets.paragraph(OTHER)
    whole = (("Schools connected",), ("67.5",), ("91",))
    assert texts(blocks_of(sheets)) == [SENTENCE, *_told(_HEAD, _NAMES[1], whole, _NAMES[0]), OTHER]


def test_rows_hardly_farther_apart_than_their_lines_are_told_by_one_whose_cells_show_how_far_lines_are() -> None:
    rows = (
        (("Households with", "Internet access"), ("Information in whatever form,", "images that relate to a person")),
        (("Asia and the Pacific",), ("Any service that is", "provided for it")),
        (("Latin America", "and the Caribbean"), ("Any body that decides on", "Persons")),
    )
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _table(sheets, _MEANING, *rows, leading=20, apart=4)
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *_told(_MEANING, *rows), OTHER]


def test_all_cells_but_the_name_may_stand_on_the_next_page() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.y = 600
    _table(sheets, _MEANING, _TERMS[1], (("Data",), ("",)))
    sheets.new_page()
    _table(sheets, _MEANING, (("",), _TERMS[2][1]), _TERMS[0])
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *_told(_MEANING, _TERMS[1], _TERMS[2], _TERMS[0]), OTHER]


def test_a_head_alone_at_the_foot_of_a_page_is_a_row_though_one_of_its_names_has_two_lines() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.y = 700
    _table(sheets, _HEAD, bold=False)
    sheets.new_page()
    _table(sheets, *_NAMES, bold=False)
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *_told(_HEAD, *_NAMES), OTHER]


def test_figures_below_each_other_are_those_of_as_many_rows_though_a_column_has_one_in_the_middle_alone() -> None:
    """At the head of a page three rows may look like one of three lines, one of whose cells has but one."""
    rows = [("Least developed countries", "", "12"), ("Subscriptions", "91", "38"), ("Africa", "", "100")]
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for at, row in enumerate((("Region", "2020", "2025"), ("Arab States", "54", "91"), None, *rows)):
        if row is None:
            sheets.new_page()
            continue
        for x, cell in zip(_XS, row, strict=False):
            sheets.put(x, sheets.y, cell, font=ROMAN if at else BOLD)
        sheets.y += 18
    sheets.y += 20
    sheets.paragraph(OTHER)
    expected = ["Least developed countries | | 12", "Subscriptions | 91 | 38", "Africa | | 100"]
    assert texts(blocks_of(sheets))[3:-1] == expected


def test_a_figure_that_came_below_the_one_that_went_stands_in_its_cell(tmp_path: Path) -> None:
    rows = (
        (("Households with", "internet access"), ("54",), ("12",), ("+ 2",)),
        (("Mobile-broadband", "subscriptions"), ("0.7",), ("91", "32"), ("+ 4",)),
        (("Africa",), ("38",), ("97",), ("n/a",)),
    )
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _table(sheets, (("Indicator",), ("2020",), ("2025",), ("Target",)), *rows)
    sheets.paragraph(OTHER)
    for word, x, shift in (("91", _XS[2], -3.0), ("32", _XS[2], 1.5)):
        place = sheets.page.search_for(word)[-1]
        y = place.y1 + (-2.5 + shift if shift < 0 else -1)
        sheets.page.draw_rect(pymupdf.Rect(x, y, x + 10, y + 0.5), color=None, fill=(1, 0, 0))
    path = tmp_path / "tracked.pdf"
    path.write_bytes(sheets.bytes())
    told = {
        side: [each.text for each in read_draft(path, side=side).paragraphs if each.text.startswith("Mobile")]
        for side in (TextSide.BEFORE, TextSide.AFTER)
    }
    assert told == {
        TextSide.BEFORE: ["Mobile-broadband subscriptions | 0.7 | 91 | + 4"],
        TextSide.AFTER: ["Mobile-broadband subscriptions | 0.7 | 32 | + 4"],
    }


def test_a_line_of_which_every_cell_goes_on_small_shows_how_far_lines_are_as_well() -> None:
    rows = (
        (("Households with", "internet access"), ("Information in whatever form,", "images that relate to a person")),
        (("Asia and the Pacific",), ("Any service that is provided",)),
        (("Latin America", "Caribbean"), ("Any body that decides on", "Persons")),
    )
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _table(sheets, _MEANING, *rows, leading=20, apart=4)
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *_told(_MEANING, *rows), OTHER]
