"""Tables whose cells are drawn are read by their cells, however tight their text is set."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from itertools import pairwise

import pytest

from tests.reading.pdf_builder import LEFT, OTHER, RIGHT, SENTENCE, TOP, Sheets, blocks_of, read, texts, wrapped
from wsis_desktop.model.revision import Kind
from wsis_desktop.reading.pdf.drawn.grids import set_grids
from wsis_desktop.reading.pdf.extracting.extract import lines_of

_XS = (LEFT, LEFT + 120, LEFT + 260, RIGHT)
_ROWS = [
    ("Article", "Text of the first revision", "Text of the second revision"),
    (
        "3 (a)",
        "The parties shall cooperate; they shall meet each year.",
        "The parties should cooperate; they may meet.",
    ),
    ("4", "", "New: the secretariat reports to the parties every second year, as before, and does so."),
    ("Annex II", "The list of parties as it stands, with what each of them declared.", "No change"),
]

Draw = Callable[[Sheets, float, float, float, float], None]


def _frame(sheets: Sheets, x0: float, y0: float, x1: float, y1: float) -> None:
    sheets.page.draw_rect((x0, y0, x1, y1), width=0.5)


def _lines(sheets: Sheets, x0: float, y0: float, x1: float, y1: float) -> None:
    for start, end in (((x0, y0), (x1, y0)), ((x0, y1), (x1, y1)), ((x0, y0), (x0, y1)), ((x1, y0), (x1, y1))):
        sheets.page.draw_line(start, end, width=0.5)


def _bars(sheets: Sheets, x0: float, y0: float, x1: float, y1: float) -> None:
    for box in ((x0, y0, x1, y0 + 0.5), (x0, y1, x1, y1 + 0.5), (x0, y0, x0 + 0.5, y1), (x1, y0, x1 + 0.5, y1)):
        sheets.page.draw_rect(box, fill=(0, 0, 0), color=None, width=0)


def _pieces(sheets: Sheets, x0: float, y0: float, x1: float, y1: float) -> None:
    """Draw the upright sides line by line, as a page that is filled line by line has them."""
    for y in (y0, y1):
        sheets.page.draw_line((x0, y), (x1, y), width=0.5)
    for at in range(3):
        for x in (x0, x1):
            part = (y1 - y0) / 3
            sheets.page.draw_line((x, y0 + at * part), (x, y0 + (at + 1) * part), width=0.5)


def _row(sheets: Sheets, xs: tuple[float, ...], cells: tuple[str, ...], draw: Draw) -> None:
    """Set a row without any room between its text and its frame."""
    top = sheets.y
    lines = [wrapped(cell, x1 - x0 - 2) for cell, (x0, x1) in zip(cells, pairwise(xs), strict=True)]
    height = 11 * max(map(len, lines)) + 3
    for (x0, x1), cell in zip(pairwise(xs), lines, strict=True):
        for at, line in enumerate(cell):
            sheets.put(x0 + 1, top + 9 + 11 * at, line)
        draw(sheets, x0, top, x1, top + height)
    sheets.y += height


def _told(row: tuple[str, ...]) -> str:
    return " | ".join(row).replace("|  |", "| |")


@pytest.mark.parametrize("draw", [_frame, _lines, _bars, _pieces])
def test_a_tight_table_is_read_by_its_drawn_cells(draw: Draw) -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for row in _ROWS:
        _row(sheets, _XS, row, draw)
    sheets.y += 20
    sheets.paragraph(OTHER)
    blocks = blocks_of(sheets)
    assert texts(blocks) == [SENTENCE, *map(_told, _ROWS), OTHER]
    assert [block.kind for block in blocks].count(Kind.ROW) == len(_ROWS)


def test_merged_cells_stand_where_they_begin() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    top = sheets.y
    _row(sheets, (LEFT, RIGHT), ("Part one: what the parties said",), _lines)
    _row(sheets, _XS, ("Article", "First", "Second"), _lines)
    _row(sheets, _XS[1:], ("The parties meet.", "They need not meet."), _lines)
    _row(sheets, _XS[1:], ("They report.", "They report each year."), _lines)
    sheets.put(LEFT + 2, top + 40, "Article 3")
    sheets.page.draw_line((LEFT, top), (LEFT, sheets.y))
    sheets.page.draw_line((LEFT, sheets.y), (RIGHT, sheets.y))
    sheets.y += 20
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [
        SENTENCE,
        "Part one: what the parties said",
        "Article | First | Second",
        "Article 3 | The parties meet. | They need not meet.",
        "They report. | They report each year.",
        OTHER,
    ]


def test_words_of_the_first_cell_keep_their_places_where_it_is_empty() -> None:
    sheets = Sheets().new_page()
    for row in (("", "First", "Second"), *_ROWS):
        _row(sheets, _XS, row, _lines)
    first = blocks_of(sheets)[0]
    assert first.text == "| First | Second"
    assert [first.text[place.start : place.end] for place in first.places] == ["First", "Second"]


def test_two_columns_of_prose_in_a_grid_are_cells_and_no_columns_of_the_page() -> None:
    sheets = Sheets().new_page()
    xs = (LEFT, (LEFT + RIGHT) / 2, RIGHT)
    rows = [(SENTENCE, OTHER), (OTHER, SENTENCE), (SENTENCE, SENTENCE)]
    for row in rows:
        _row(sheets, xs, row, _lines)
    assert texts(blocks_of(sheets)) == [" | ".join(row) for row in rows]


def test_a_table_of_one_column_keeps_its_rows_and_its_numbers_are_no_page_numbers() -> None:
    sheets = Sheets().new_page()
    sheets.y = 72
    for cell in ("1", "4", "7"):
        _row(sheets, (LEFT, LEFT + 120), (cell,), _lines)
    assert [(block.kind, block.text) for block in blocks_of(sheets)] == [(Kind.ROW, cell) for cell in "147"]


def test_a_frame_around_text_and_lines_that_words_cross_make_no_table() -> None:
    sheets = Sheets().new_page()
    top = sheets.y - 12
    sheets.paragraph(SENTENCE)
    sheets.paragraph(OTHER)
    for box in ((LEFT - 5, top, LEFT + 100, sheets.y), (LEFT + 100, top, RIGHT + 5, sheets.y)):
        sheets.page.draw_rect(box, width=0.5)
    sheets.page.draw_line((LEFT - 5, top + 45), (RIGHT + 5, top + 45), width=0.5)
    assert texts(blocks_of(sheets)) == [SENTENCE, OTHER]


def test_a_table_goes_on_over_pages_with_its_head_set_again_and_its_last_row_unfinished() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    head, *rows = _ROWS
    unfinished = rows[1][2].removesuffix(".")
    for row in (head, rows[0], (*rows[1][:2], unfinished)):
        _row(sheets, _XS, row, _lines)
    sheets.new_page()
    for row in (head, ("", "", "within the year."), rows[2]):
        _row(sheets, _XS, row, _lines)
    sheets.y += 20
    sheets.paragraph(OTHER)
    document = read(sheets.bytes())
    longer = (*rows[1][:2], f"{unfinished} within the year.")
    assert texts(document.blocks)[1:-1] == [_told(head), _told(rows[0]), _told(longer), _told(rows[2])]
    assert " ".join(each.text for each in document.furniture) == " ".join(head)


@pytest.mark.parametrize("moved", [0.0, 2.2])
def test_a_row_by_itself_on_the_next_page_belongs_to_its_table(moved: float) -> None:
    """A bar beside one of the pages may be taken for the table's edge."""
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for row in _ROWS[:3]:
        _row(sheets, _XS, row, _lines)
    sheets.new_page()
    _row(sheets, (_XS[0] + moved, *_XS[1:]), _ROWS[3], _lines)
    sheets.y += 20
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *map(_told, _ROWS), OTHER]


def test_a_frame_with_two_columns_of_prose_is_no_table() -> None:
    sheets = Sheets().new_page()
    middle = (LEFT + RIGHT) / 2
    columns = [f"{SENTENCE} {OTHER} {SENTENCE}", f"{OTHER} {SENTENCE} {OTHER}"]
    for x, column in zip((LEFT, middle + 10), columns, strict=True):
        sheets.y = TOP
        for line in wrapped(column, middle - LEFT - 10):
            sheets.line(line, x=x)
    _lines(sheets, LEFT - 5, TOP - 15, middle, sheets.y + 30)
    _lines(sheets, middle, TOP - 15, RIGHT + 5, sheets.y + 30)
    assert texts(blocks_of(sheets)) == columns


def _bars_of_a_chart(count: int, *, on_one_axis: bool) -> list[dict[str, object]]:
    draw = random.Random(4)  # noqa: S311 - heights
    bars = []
    for at in range(count):
        x, height = 20 + 5.0 * at, draw.uniform(10, 600)
        box = (x, 700 - height, x + 5, 700.0) if on_one_axis else (x, 700 - height, x + 2, 705 - height)
        bars.append({"isrect": True, "stroked": True, "bbox": box})
    return bars


def test_a_chart_of_many_bars_takes_time_in_step_with_them() -> None:
    sheets = Sheets().new_page()
    sheets.put(LEFT, TOP, SENTENCE)
    taken = []
    for on_one_axis in (False, True):
        line = lines_of(sheets.page, 1)[0]
        start = time.process_time()
        set_grids([line], _bars_of_a_chart(1_200, on_one_axis=on_one_axis))
        taken.append(time.process_time() - start)
    assert taken[1] < 500 * taken[0], "to look at every bar for every place of its grid took thousands of times as much"


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        (("Indicator", "2020", ""), ("", "", "2025")),
        (("Africa", "The parties meet.", "All"), ("", "Each year they do.", "")),
        (("Indicator", "2020", "2025"), ("", "", "Target")),
    ],
)
def test_a_row_that_the_foot_of_a_page_cuts_is_one_where_no_rule_ends_and_begins_it(
    upper: tuple[str, ...], lower: tuple[str, ...]
) -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.y = 680
    sheets.page.draw_line((LEFT, sheets.y), (RIGHT, sheets.y), width=0.5)
    for cells in (upper, lower):
        for x, words in zip(_XS, cells, strict=False):
            sheets.put(x + 1, sheets.y + 10, words)
        for x in _XS:
            sheets.page.draw_line((x, sheets.y), (x, sheets.y + 14), width=0.5)
        sheets.y += 14
        if cells is upper:
            sheets.new_page()
    _row(sheets, _XS, _ROWS[2], _lines)
    sheets.y += 20
    sheets.paragraph(OTHER)
    cut = tuple(f"{above} {below}".strip() for above, below in zip(upper, lower, strict=True))
    assert texts(blocks_of(sheets)) == [SENTENCE, _told(cut), _told(_ROWS[2]), OTHER]
