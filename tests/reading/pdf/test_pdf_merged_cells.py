"""Ruled tables whose cells are merged across columns and rows, where a page cuts them and where a word fills one."""

from __future__ import annotations

from itertools import pairwise

import pymupdf

from tests.reading.pdf_builder import OTHER, SENTENCE, Sheets, blocks_of
from wsis_desktop.model.revision import Kind

_XS = (72.0, 172.0, 272.0, 372.0, 472.0)


def _row(sheets: Sheets, *cells: tuple[int, tuple[str, ...]]) -> None:
    """Set a row: of each cell over how many columns it reaches, and its lines; draw a rule around each."""
    top, high, at = sheets.y, 12 * max(len(lines) for _, lines in cells) + 8, 0
    for over, lines in cells:
        box = pymupdf.Rect(_XS[at], top, _XS[at + over], top + high)
        for corner, next_ in pairwise((box.tl, box.tr, box.br, box.bl, box.tl)):
            sheets.page.draw_line(corner, next_)
        for line, text in enumerate(lines):
            sheets.put(box.x0 + 4, top + 13 + 12 * line, text)
        at += over
    sheets.y += high


def _rows(sheets: Sheets) -> list[str]:
    return [block.text for block in blocks_of(sheets) if block.kind is Kind.ROW]


def _begun() -> Sheets:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _row(sheets, (1, ("Theme",)), (2, ("Reporting",)), (1, ("Remarks",)))
    _row(sheets, (1, ("Mitigation",)), (1, ("Annually",)), (1, ("Each year",)), (1, ("None",)))
    return sheets


def test_a_row_of_merged_cells_that_stands_alone_on_a_page_is_of_its_table() -> None:
    sheets = _begun()
    _row(sheets, (1, ("Finance",)), (2, ("A joint report of both",)), (1, ("It was agreed",)))
    sheets.new_page()
    _row(sheets, (1, ("",)), (2, ("bodies to the Parties",)), (1, ("by all of them",)))
    sheets.y += 20
    sheets.paragraph(OTHER)
    assert _rows(sheets) == [
        "Theme | Reporting | Remarks",
        "Mitigation | Annually | Each year | None",
        "Finance | A joint report of both bodies to the Parties | It was agreed by all of them",
    ]


def test_a_row_goes_on_on_the_next_page_though_the_head_has_merged_cells() -> None:
    sheets = _begun()
    _row(sheets, (1, ("Finance",)), (1, ("Quarterly, and",)), (1, ("Each year",)), (1, ("None",)))
    sheets.new_page()
    _row(sheets, (1, ("",)), (1, ("at the end",)), (1, ("",)), (1, ("",)))
    _row(sheets, (1, ("Capacity",)), (1, ("Annually",)), (1, ("Each year",)), (1, ("None",)))
    sheets.y += 20
    sheets.paragraph(OTHER)
    assert _rows(sheets)[2:] == [
        "Finance | Quarterly, and at the end | Each year | None",
        "Capacity | Annually | Each year | None",
    ]


def test_a_row_without_a_name_goes_on_with_further_items_where_all_others_have_one() -> None:
    sheets = _begun()
    _row(sheets, (1, ("Finance",)), (1, ("1. To report.",)), (1, ("Each year",)), (1, ("None",)))
    sheets.new_page()
    _row(sheets, (1, ("",)), (1, ("2. To answer.",)), (1, ("",)), (1, ("",)))
    _row(sheets, (1, ("Capacity",)), (1, ("Annually",)), (1, ("Each year",)), (1, ("None",)))
    assert _rows(sheets)[2:] == [
        "Finance | 1. To report. 2. To answer. | Each year | None",
        "Capacity | Annually | Each year | None",
    ]


def test_a_row_without_a_name_is_its_own_where_another_has_none() -> None:
    sheets = _begun()
    _row(sheets, (1, ("",)), (1, ("Monthly",)), (1, ("Each year",)), (1, ("None",)))
    _row(sheets, (1, ("Finance",)), (1, ("To report.",)), (1, ("Each year",)), (1, ("None",)))
    sheets.new_page()
    _row(sheets, (1, ("",)), (1, ("To answer.",)), (1, ("Each day",)), (1, ("None",)))
    _row(sheets, (1, ("Capacity",)), (1, ("Annually",)), (1, ("Each year",)), (1, ("None",)))
    assert _rows(sheets)[3:] == [
        "Finance | To report. | Each year | None",
        "| To answer. | Each day | None",
        "Capacity | Annually | Each year | None",
    ]


def test_a_row_without_a_name_is_its_own_where_one_had_none_pages_before() -> None:
    """The page between holds nothing but the rest of a row, and says nothing of names."""
    sheets = _begun()
    _row(sheets, (1, ("",)), (1, ("Monthly",)), (1, ("Each year",)), (1, ("None",)))
    _row(sheets, (1, ("Finance",)), (1, ("To report, and",)), (1, ("Each year",)), (1, ("None",)))
    sheets.new_page()
    _row(sheets, (1, ("",)), (1, ("at the end",)), (1, ("",)), (1, ("",)))
    sheets.new_page()
    _row(sheets, (1, ("Energy",)), (1, ("To plan.",)), (1, ("Each year",)), (1, ("None",)))
    _row(sheets, (1, ("Water",)), (1, ("To plan.",)), (1, ("Each year",)), (1, ("None",)))
    sheets.new_page()
    _row(sheets, (1, ("",)), (1, ("To answer.",)), (1, ("Each day",)), (1, ("None",)))
    _row(sheets, (1, ("Capacity",)), (1, ("Annually",)), (1, ("Each year",)), (1, ("None",)))
    assert _rows(sheets)[3:] == [
        "Finance | To report, and at the end | Each year | None",
        "Energy | To plan. | Each year | None",
        "Water | To plan. | Each year | None",
        "| To answer. | Each day | None",
        "Capacity | Annually | Each year | None",
    ]


def test_a_word_too_long_for_its_cell_is_whole_where_the_text_has_it_elsewhere() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(f"{SENTENCE} The internationalization of names is within reach, and known to all.")
    _row(sheets, (1, ("Theme",)), (1, ("Means",)), (2, ("Remarks",)))
    _row(sheets, (1, ("Names",)), (1, ("internationali", "zation of names")), (2, ("None",)))
    _row(sheets, (1, ("Reach",)), (1, ("with", "in a year")), (2, ("with all, and others",)))
    assert _rows(sheets)[1:] == [
        "Names | internationalization of names | None",
        "Reach | with in a year | with all, and others",
    ]


def test_a_figure_without_a_name_is_a_row_of_its_own_where_the_last_row_has_a_figure_there_and_all_have_names() -> None:
    sheets = _begun()
    _row(sheets, (1, ("Africa",)), (1, ("n/a",)), (1, ("38",)), (1, ("100",)))
    sheets.new_page()
    _row(sheets, (1, ("",)), (1, ("0.7",)), (1, ("",)), (1, ("",)))
    _row(sheets, (1, ("Capacity",)), (1, ("12",)), (1, ("91",)), (1, ("67.5",)))
    assert _rows(sheets)[2:] == ["Africa | n/a | 38 | 100", "| 0.7 | |", "Capacity | 12 | 91 | 67.5"]
