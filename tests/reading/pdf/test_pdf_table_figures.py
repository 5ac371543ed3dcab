"""Figures of tables that stand where page numbers do are text, and page numbers below tables are none."""

from __future__ import annotations

from collections.abc import Sequence

import pymupdf
import pytest

from tests.reading.pdf_builder import BOLD, LEFT, ROMAN, SENTENCE, Sheets, blocks_of, texts

_XS = (LEFT, LEFT + 170, LEFT + 240, LEFT + 310)
_HEAD = ("Indicator", "2020", "2025", "Target")
_NAMES = ("Africa", "Arab States", "Asia", "Europe", "Pacific", "Caribbean")
_PITCH = 20


def _row(sheets: Sheets, cells: Sequence[str], *, font: str = ROMAN, down: float = _PITCH, right: bool = False) -> None:
    for x, words in zip(_XS, cells, strict=True):
        width = pymupdf.get_text_length(words, fontname=font, fontsize=10) if right and x > LEFT else 0
        sheets.put(x + (60 - width if width else 0), sheets.y, words, font=font)
    sheets.y += down


def _numbered(sheets: Sheets) -> None:
    for number, page in enumerate(sheets.document, 1):
        page.insert_text((300, 765), str(number), fontsize=9, fontname=ROMAN)


@pytest.mark.parametrize(
    "figures", [("54", "54", "54"), ("54", "55", "56"), ("0.7", "0.7"), ("54", "54"), ("54", "55")]
)
@pytest.mark.parametrize("column", [1, 2, 3])
@pytest.mark.parametrize("pages", [3, 6])
def test_a_figure_alone_in_the_first_row_of_neighbouring_pages_is_no_page_number(
    figures: tuple[str, ...], column: int, pages: int
) -> None:
    sheets = Sheets()
    for at in range(pages):
        sheets.new_page()
        if at < len(figures):
            cells = [""] * 4
            cells[column] = figures[at]
            _row(sheets, cells)
            _row(sheets, (_NAMES[at], f"{21 + at}", f"{30 + at}", f"{61 + at}"))
            _row(sheets, (_NAMES[at + 3], f"{40 - at}", "91", f"{103 - at}"))
        sheets.y += 10
        sheets.paragraph(f"{at + 1}. {SENTENCE}")
        if at < len(figures) - 1:
            sheets.y = 640
            _row(sheets, _HEAD, font=BOLD)
            _row(sheets, ("Western Europe", "27", "31", "86"))
            _row(sheets, ("Latin America", "70", "8", "77"))
    _numbered(sheets)
    words = " ".join(texts(blocks_of(sheets))).split()
    assert [word for word in words if word in figures] == list(figures)


@pytest.mark.parametrize("figures", [("54", "54", "54"), ("54", "55", "56")])
def test_a_figure_in_the_middle_of_its_row_s_height_at_the_foot_of_pages_is_no_page_number(
    figures: tuple[str, ...],
) -> None:
    sheets = Sheets()
    for at, figure in enumerate(figures):
        sheets.new_page()
        sheets.paragraph(f"{at + 1}. {SENTENCE}")
        sheets.y = 690
        _row(sheets, _HEAD, font=BOLD)
        _row(sheets, (_NAMES[at], f"{21 + at}", f"{30 + at}", f"{61 + at}"))
        _row(sheets, (f"Households of {_NAMES[at + 3]}", "", "", ""), down=6)
        _row(sheets, ("", "", "", figure), down=6)
        _row(sheets, (f"that {_NAMES[at]} counts", "", "", ""))
    found = [text for text in texts(blocks_of(sheets)) if text.startswith("Households")]
    assert [text.split()[-1] for text in found] == list(figures)


@pytest.mark.parametrize("last", ["", "2"])
def test_the_figure_alone_in_the_last_row_of_a_table_that_ends_a_document_is_no_page_number(last: str) -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(f"1. {SENTENCE}")
    sheets.new_page()
    sheets.paragraph(f"2. {SENTENCE}")
    sheets.y = 640
    _row(sheets, _HEAD, font=BOLD)
    _row(sheets, ("Africa", "12", "38", "61"))
    _row(sheets, ("Arab States", "17", "91", "100"))
    _row(sheets, (last, "", "", "2"))
    assert texts(blocks_of(sheets))[-1].endswith("2")


@pytest.mark.parametrize("right", [False, True])
def test_page_numbers_in_line_with_the_figures_of_tables_above_them_are_furniture(*, right: bool) -> None:
    sheets = Sheets()
    for at in range(4):
        sheets.new_page()
        sheets.paragraph(f"{at + 1}. {SENTENCE}")
        sheets.y = 690
        _row(sheets, _HEAD, font=BOLD, right=right)
        _row(sheets, ("Africa", "12", "38", f"{61 + at}"), right=right)
        _row(sheets, ("Arab States", "17", "91", f"{40 + at}"), right=right)
        sheets.y = 762
        _row(sheets, ("", "", "", str(at + 7)), right=right)
    found = " ".join(texts(blocks_of(sheets))).split()
    assert not {"7", "8", "9", "10"}.intersection(found)


def test_a_name_that_begins_the_last_row_of_several_pages_is_no_running_foot() -> None:
    sheets = Sheets()
    for at in range(2):
        sheets.new_page()
        sheets.paragraph(f"{at + 1}. {SENTENCE}")
        sheets.y = 680
        _row(sheets, _HEAD, font=BOLD)
        _row(sheets, (f"Households of {_NAMES[at]}", f"{21 + 7 * at}", f"{30 + 20 * at}", f"{90 - at}"), down=24)
        _row(sheets, ("Arab States", f"{12 - 5 * at}", f"{40 + 9 * at}", f"{78 - at}"))
    rows = [text for text in texts(blocks_of(sheets)) if text.startswith("Arab")]
    assert rows == ["Arab States | 12 | 40 | 78", "Arab States | 7 | 49 | 77"]


@pytest.mark.parametrize("down", [10, 12])
def test_the_heads_of_columns_in_the_middle_of_their_height_are_no_running_heads(down: float) -> None:
    sheets = Sheets()
    for at in range(2):
        sheets.new_page()
        sheets.y = 80
        _row(sheets, ("", "Share of", "", ""), font=BOLD, down=down / 2)
        _row(sheets, ("Region", "", "Change", ""), font=BOLD, down=down / 2)
        _row(sheets, ("", "users", "", ""), font=BOLD, down=down + 6)
        _row(sheets, (f"Households of {_NAMES[at]}", "", "", ""), down=down / 2)
        _row(sheets, ("", f"{21 + at}", "n/a", ""), down=down / 2)
        _row(sheets, ("and others", "", "", ""), down=down + 6)
        _row(sheets, (_NAMES[at + 2], f"{40 + at}", "+ 4", ""))
        sheets.y += 10
        sheets.paragraph(f"{at + 1}. {SENTENCE}")
    rows = [text for text in texts(blocks_of(sheets)) if "|" in text]
    assert [row for row in rows if "Region" in row] == 2 * ["Region | Share of users | Change"]


def test_the_heads_of_a_term_and_its_meaning_are_no_running_heads_above_a_name_between_two_lines() -> None:
    sheets = Sheets()
    for at in range(2):
        sheets.new_page()
        sheets.y = 80
        _row(sheets, ("Term", "Meaning", "", ""), font=BOLD, down=18)
        _row(sheets, ("", f"Any service that {_NAMES[at]} provides", "", ""), down=6)
        _row(sheets, (f"Service of {_NAMES[at]}", "", "", ""), down=6)
        _row(sheets, ("", f"for remuneration in {_NAMES[at]}", "", ""), down=30)
        sheets.paragraph(f"{at + 1}. {SENTENCE}")
    rows = [text for text in texts(blocks_of(sheets)) if "|" in text]
    assert rows[::2] == 2 * ["Term | Meaning"]


def test_a_cell_that_begins_the_last_row_of_several_pages_is_no_running_foot() -> None:
    sheets = Sheets()
    for at in range(2):
        sheets.new_page()
        sheets.paragraph(f"{at + 1}. {SENTENCE}")
        sheets.y = 690
        _row(sheets, ("Term", "Meaning", "", ""), font=BOLD)
        _row(sheets, (_NAMES[at], f"The body of {_NAMES[at]}", "", ""))
        _row(sheets, (_NAMES[at + 2], "The authority designated", "", ""))
    rows = [text for text in texts(blocks_of(sheets)) if "authority" in text]
    assert rows == [f"{name} | The authority designated" for name in _NAMES[2:4]]
