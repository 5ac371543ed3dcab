"""Tables that have nearly all of their rows in common with a table at the same height of another page lose none."""

from __future__ import annotations

from collections.abc import Collection

import pytest

from tests.reading.pdf_builder import BOLD, LEFT, ROMAN, SENTENCE, Sheets, blocks_of, texts

_XS = (LEFT, LEFT + 170, LEFT + 240, LEFT + 310)
_NAMES = ("Africa", "Asia", "Europe", "Pacific", "Caribbean", "Americas")


def _row(sheets: Sheets, *cells: str, down: float, font: str = ROMAN) -> None:
    for x, words in zip(_XS, cells, strict=False):
        sheets.put(x, sheets.y, words, font=font)
    sheets.y += down


def _pages(pages: int, y: float, rows: int, same: Collection[int], pitch: float, columns: int) -> Sheets:
    """Return pages that begin or end with a table, some rows of which are the same on all of them."""
    sheets = Sheets()
    for at in range(pages):
        sheets.new_page()
        if y > 400:
            sheets.paragraph(f"{at + 1}. {SENTENCE}")
        sheets.y = y
        for row in range(rows):
            if row in same:
                _row(sheets, *(f"Region {row}", "yes", "no", "maybe")[:columns], down=pitch)
            else:
                _row(sheets, *(f"{_NAMES[at]} {row}", f"a{at}{row}", "no", "never")[:columns], down=pitch)
        if y < 400:
            sheets.y += 10
            sheets.paragraph(f"{at + 1}. {SENTENCE}")
    return sheets


@pytest.mark.parametrize("columns", [2, 4])
@pytest.mark.parametrize("pitch", [14, 20])
@pytest.mark.parametrize("pages", [2, 6])
@pytest.mark.parametrize(("y", "rows"), [(80, 3), (80, 5), (690, 5), (640, 7)])
def test_rows_that_tables_on_several_pages_have_in_common_are_text(
    y: float, rows: int, pages: int, pitch: float, columns: int
) -> None:
    for same in (range(rows - 1), range(1, rows), (0,), (0, rows - 1)):
        words = " ".join(texts(blocks_of(_pages(pages, y, rows, same, pitch, columns))))
        assert [words.count(f"Region {row}") for row in same] == [pages] * len(same)


@pytest.mark.parametrize("apart", [36, 48])
def test_a_head_in_two_rows_that_stands_apart_from_a_table_with_its_columns_is_left_out(apart: float) -> None:
    sheets = Sheets()
    for at in range(3):
        sheets.new_page()
        sheets.y = 50
        _row(sheets, "A/80/L.41", "English", down=12)
        _row(sheets, "Draft", "Restricted", down=apart)
        _row(sheets, "Region", "Users", down=14, font=BOLD)
        for row in range(5):
            _row(sheets, f"{_NAMES[at]} {row}", f"a{at}{row}", down=14)
        sheets.y += 10
        sheets.paragraph(f"{at + 1}. {SENTENCE}")
    words = " ".join(texts(blocks_of(sheets)))
    assert "Region" in words
    assert not any(head in words for head in ("A/80", "English", "Draft", "Restricted"))


@pytest.mark.parametrize("half", [5, 8])
def test_a_name_of_two_lines_stays_though_it_stands_at_one_height_of_two_pages_and_its_figures_between_its_lines(
    half: float,
) -> None:
    sheets = Sheets()
    for at in range(2):
        sheets.new_page()
        sheets.y = 60
        _row(sheets, *("", "2020", "2025", "Target")[not at :], down=14, font=BOLD)
        sheets.put(LEFT, sheets.y, "Mobile-broadband sub-")
        sheets.put(LEFT, sheets.y + 2 * half, "scriptions")
        sheets.y += half
        _row(sheets, "", f"{at}7.5", f"{at}4", f"1,2{at}0", down=half + 16)
        for row in range(3):
            _row(sheets, f"{_NAMES[at]} {row}", f"{row}8", f"{at}9", "38", down=16)
        sheets.y += 10
        sheets.paragraph(f"{at + 1}. {SENTENCE}")
    assert " ".join(texts(blocks_of(sheets))).count("Mobile-broadband sub") == 2
