"""Cells are told from columns of prose, and from each other, by what stands in line with them throughout."""

from __future__ import annotations

import pymupdf
import pytest

from tests.reading.pdf_builder import BOLD, LEFT, OTHER, RIGHT, ROMAN, SENTENCE, Sheets, blocks_of, texts, wrapped

_MEANINGS = (
    "Information in whatever form, including text and images, that relates to an identified person",
    "A person or body that determines the purposes of processing, alone or with others, in each case",
    "Any service that is normally provided for remuneration",
)
_TERMS = (
    "Households with access at home or at some place of work",
    "Arab States and all others",
    "Subscriptions to networks that are broad and without any wires",
)
_LAST = "The authority designated under article 12"
_BESIDE, _MIDDLE, _SECOND = LEFT + 125, 290.0, 308.0
_LETTER = 6.0


def _glossary(sheets: Sheets, rows: int, *, centred: bool) -> list[str]:
    """Set a table of terms and meanings, with cells at the top or in the middle of their row's height."""
    told = []
    for row in range(rows):
        term, meaning = _TERMS[row % 3], _MEANINGS[row * 2 % 3]
        cells = [wrapped(term, 100), wrapped(meaning, RIGHT - _BESIDE)]
        most = max(map(len, cells))
        for x, lines in zip((LEFT, _BESIDE), cells, strict=True):
            lower = (most - len(lines)) / 2 if centred else 0.0
            for at, line in enumerate(lines):
                sheets.put(x, sheets.y + (at + lower) * 12, line)
        sheets.y += 12 * most + 6
        told.append(f"{term} | {meaning}")
    sheets.y += 14
    return told


@pytest.mark.parametrize("centred", [False, True])
def test_rows_that_both_columns_show_at_the_same_heights_are_no_columns_of_prose(*, centred: bool) -> None:
    sheets = Sheets().new_page()
    told = _glossary(sheets, 7, centred=centred)
    sheets.paragraph(OTHER, leading=18)
    told += [OTHER, *_glossary(sheets, 6, centred=centred)]
    assert texts(blocks_of(sheets)) == told


def test_paragraphs_of_two_columns_that_begin_at_the_same_heights_now_and_then_are_columns() -> None:
    short = OTHER[: OTHER.index(", within")]
    columns = ([SENTENCE, SENTENCE, short, SENTENCE, short], [SENTENCE, SENTENCE, SENTENCE, short, SENTENCE])
    sheets = Sheets().new_page()
    for x, right, column in zip((LEFT, _SECOND), (_MIDDLE, 508.0), columns, strict=True):
        sheets.y = 110
        for text in column:
            sheets.paragraph(text, x=x, right=right)
    assert texts(blocks_of(sheets)) == [*columns[0], *columns[1]]


def test_a_table_alone_in_the_last_column_of_a_page_has_the_columns_of_other_pages_around_it() -> None:
    """The gap between its cells is as free as the gutter, but lines of other pages cross it."""
    sheets = Sheets().new_page()
    for x, right in ((LEFT, _MIDDLE), (_SECOND, 508.0)):
        sheets.y = 110
        for _ in range(5):
            sheets.paragraph(SENTENCE, x=x, right=right)
    sheets.new_page()
    for _ in range(4):
        sheets.paragraph(SENTENCE, right=_MIDDLE)
    rows = (("Term", "Meaning"), ("Africa", "Any service for money"), ("Arab States", "Any other service"))
    for row in rows:
        for x, cell in zip((LEFT, LEFT + 80), row, strict=True):
            sheets.put(x, sheets.y, cell, size=8)
        sheets.y += 16
    for x, y, cell in ((_SECOND, 100, "Least developed"), (_SECOND, 110, "countries"), (_SECOND + 80, 100, _LAST)):
        sheets.put(x, y, cell, size=8)
    found = texts(blocks_of(sheets))
    assert found[10:14] == [SENTENCE] * 4
    assert found[14:] == [*(" | ".join(row) for row in rows), f"Least developed countries | {_LAST}"]


def test_one_row_parts_figures_that_end_where_their_heads_do_which_nearly_touch() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    table = (("Indicator", "2020", "2025", "Target"), ("Africa", "54", "100", "91"))
    for at, row in enumerate(table):
        for cell, end in zip(row, (54.0, 120.0, 156.0, 200.0), strict=True):
            font = "cobo" if at == 0 else "cour"
            width = pymupdf.get_text_length(cell, fontname=font, fontsize=10)
            sheets.put(LEFT + (end - width if end > 54 else 0), sheets.y, cell, font=font)
        sheets.y += 16
    sheets.y += 10
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *(" | ".join(row) for row in table), OTHER]


def test_a_head_without_a_word_over_the_names_parts_figures_from_names_that_nearly_touch_them() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    table = (
        (("", "Share", "Change"),),
        (("Latin America", "100", "1,240"), ("and the", "", ""), ("Caribbean", "", "")),
        (("Mobile", "", "n/a"), ("subscriptions", "", "")),
        (("Arab States", "0.7", "54"),),
    )
    for at, row in enumerate(table):
        for line in row:
            for cell, x in zip(line, (0.0, 13 * _LETTER + 8, 220.0), strict=True):
                sheets.put(LEFT + x, sheets.y, cell, font="cobo" if at == 0 else "cour")
            sheets.y += 11
        sheets.y += 7
    sheets.y += 10
    sheets.paragraph(OTHER)
    told = [" | ".join(" ".join(filter(None, cells)) for cells in zip(*row, strict=True)) for row in table]
    told = [" ".join(row.split()) for row in told]
    assert texts(blocks_of(sheets)) == [SENTENCE, *told, OTHER]


def test_a_figure_between_the_lines_of_a_name_that_nearly_touches_it_is_a_cell_of_its_row() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    told = []
    for lines, figures in ((("Latin America and the", "Caribbean"), ("67.5", "n/a")), (("Arab States",), ("38", "12"))):
        for at, line in enumerate(lines):
            sheets.put(LEFT, sheets.y + 12 * at, line, font="cour")
        for x, figure in zip((21 * _LETTER + 8, 220.0), figures, strict=True):
            sheets.put(LEFT + x, sheets.y + 6 * (len(lines) - 1), figure, font="cour")
        sheets.y += 12 * len(lines) + 6
        told.append(" | ".join((" ".join(lines), *figures)))
    sheets.y += 10
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *told, OTHER]


def test_one_row_below_a_head_that_ends_the_page_before_is_a_table() -> None:
    sheets = Sheets().new_page()
    table = (("Indicator", "2020", "2025", "Target"), ("Households with access", "n/a", "54", "100"))
    for at, row in enumerate(table):
        if at:
            sheets.new_page()
        else:
            sheets.paragraph(SENTENCE)
        for x, cell in zip((0, 150, 230, 310), row, strict=True):
            sheets.put(LEFT + x, sheets.y, cell, font=ROMAN if at else BOLD)
        sheets.y += 16
    sheets.put(LEFT + 230, sheets.y, "67.5")
    sheets.y += 26
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *(" | ".join(row) for row in table), "| | 67.5 |", OTHER]


def test_a_label_and_a_text_below_a_heading_in_bold_on_the_page_before_are_no_row() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for x, words in ((0, "3."), (34, "Access and affordability")):
        sheets.put(LEFT + x, sheets.y, words, font=BOLD)
    sheets.new_page()
    sheets.paragraph(OTHER, label="10.")
    assert texts(blocks_of(sheets))[-1].endswith(OTHER)


def test_rows_over_both_columns_are_read_as_such_though_one_of_their_cells_ends_before_the_gutter() -> None:
    """Cells left of those that stand across the gutter are of one row with them, and so is a short row between others."""
    rows = [
        ("Arab States", "A person or body that determines the purposes of processing"),
        ("Least developed", "Information in whatever form, including text and images"),
        ("Africa", "The authority"),
        ("Asia and the Pacific", "Any service that is normally provided for remuneration"),
    ]
    sheets = Sheets().new_page()
    for name, meaning in rows:
        sheets.put(LEFT, sheets.y, name)
        sheets.line(meaning, x=LEFT + 120)
    sheets.y = top = sheets.y + 24
    for x, right in ((LEFT, _MIDDLE), (_SECOND, RIGHT)):
        sheets.y = top
        for _ in range(3):
            sheets.paragraph(SENTENCE, x=x, right=right)
    assert texts(blocks_of(sheets)) == [*(" | ".join(row) for row in rows), *[SENTENCE] * 6]


def test_tables_above_and_below_a_paragraph_each_with_its_head_have_no_gutter_though_all_cells_are_full() -> None:
    rows = [(name, text) for name, text in zip([*_TERMS, *_TERMS], [*_MEANINGS, *_MEANINGS], strict=True)]
    sheets = Sheets().new_page()
    for _ in range(2):
        for at, row in enumerate([("Term", "Meaning"), *rows]):
            for x, words in zip((50, 310), row, strict=True):
                sheets.put(x, sheets.y, words[:60].rstrip(), font=ROMAN if at else BOLD, size=9)
            sheets.y += 16
        sheets.y += 10
        sheets.paragraph(SENTENCE, x=50, right=560)
    table = ["Term | Meaning", *(f"{name[:60].rstrip()} | {text[:60].rstrip()}" for name, text in rows)]
    assert texts(blocks_of(sheets)) == [*table, SENTENCE, *table, SENTENCE]


def test_a_drawn_table_that_stands_out_into_the_gutter_is_read_in_its_column_beside_lines_level_with_its_own() -> None:
    rows = [("Region", "Share", "Change"), ("Africa", "38", "12"), ("Europe", "91", "1")]
    edges = (LEFT, LEFT + 80, LEFT + 140, _SECOND - 2)
    sheets = Sheets().new_page()
    for row in rows:
        for x0, x1, cell in zip(edges, edges[1:], row, strict=False):
            sheets.page.draw_rect((x0, sheets.y - 8, x1, sheets.y + 4), width=0.5)
            sheets.put(x0 + 3, sheets.y, cell)
        sheets.y += 12
    sheets.y += 12
    for _ in range(3):
        sheets.paragraph(SENTENCE, right=_MIDDLE, gap=12)
    sheets.y = 110
    for _ in range(4):
        sheets.paragraph(OTHER, x=_SECOND, right=_SECOND + 200, gap=12)
    assert texts(blocks_of(sheets)) == [*map(" | ".join, rows), *[SENTENCE] * 3, *[OTHER] * 4]
