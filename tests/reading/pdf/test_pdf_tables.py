"""Tables without drawn cells: their columns show in all their lines together, and they go on over pages."""

from __future__ import annotations

import pymupdf

from tests.reading.pdf_builder import BOLD, LEFT, OTHER, SENTENCE, Sheets, blocks_of, read, texts, wrapped

_XS = (LEFT, LEFT + 130, LEFT + 250)
_HEAD = ("Region", "Share of those online", "Change")
_ROWS = [("Africa", "38", "12"), ("Asia and the Pacific", "66", "4"), ("Arab States", "70", "8"), ("Europe", "91", "1")]


def _row(sheets: Sheets, row: tuple[str, ...], xs: tuple[float, ...] = _XS, leading: float = 18) -> None:
    for x, cell in zip(xs, row, strict=True):
        sheets.put(x, sheets.y, cell)
    sheets.y += leading


def _lines(sheets: Sheets, lines: list[tuple[str, str]]) -> None:
    """Set a table of two columns tight, line below line."""
    for line in lines:
        for x, words in zip((LEFT, LEFT + 100), line, strict=True):
            if words:
                sheets.put(x, sheets.y, words)
        sheets.y += 12


def _told(row: tuple[str, ...]) -> str:
    return " | ".join(row)


def test_a_column_shows_though_the_head_leaves_hardly_a_space_before_it() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    xs = (LEFT, LEFT + 130, LEFT + 228)
    for row in (_HEAD, *_ROWS):
        _row(sheets, row, xs)
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *map(_told, (_HEAD, *_ROWS)), OTHER]


def test_one_row_on_the_next_page_belongs_to_its_table() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for row in (_HEAD, *_ROWS[:3]):
        _row(sheets, row)
    sheets.new_page()
    _row(sheets, _ROWS[3])
    sheets.y += 10
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *map(_told, (_HEAD, *_ROWS)), OTHER]


def test_a_head_that_stands_again_on_the_next_page_is_furniture() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for row in (_HEAD, *_ROWS[:2]):
        _row(sheets, row)
    sheets.new_page()
    for row in (_HEAD, *_ROWS[2:]):
        _row(sheets, row)
    sheets.y += 10
    sheets.paragraph(OTHER)
    document = read(sheets.bytes())
    assert texts(document.blocks) == [SENTENCE, *map(_told, (_HEAD, *_ROWS)), OTHER]
    assert [each.text for each in document.furniture] == [" ".join(_HEAD)]


def test_half_a_row_may_stand_below_the_head_that_stands_again() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for row in (_HEAD, _ROWS[0], ("Asia and the Pacific and its", "66", "4")):
        _row(sheets, row)
    sheets.new_page()
    _row(sheets, _HEAD, leading=12)
    _row(sheets, ("islands in development", "", ""))
    for row in _ROWS[2:]:
        _row(sheets, row)
    sheets.y += 10
    sheets.paragraph(OTHER)
    longer = ("Asia and the Pacific and its islands in development", "66", "4")
    assert texts(blocks_of(sheets)) == [SENTENCE, *map(_told, (_HEAD, _ROWS[0], longer, *_ROWS[2:])), OTHER]


def test_text_that_follows_a_table_on_the_next_page_is_no_row() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for row in (_HEAD, *_ROWS):
        _row(sheets, row)
    sheets.new_page()
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *map(_told, (_HEAD, *_ROWS)), OTHER]


def test_a_line_of_which_every_cell_goes_on_is_no_row_of_its_own() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _lines(
        sheets,
        [
            ("Personal data", "Information in whatever form, text and images"),
            ("of a person", "included, that relates to a person"),
            ("Controller", "A body that determines the purposes of processing"),
            ("Authority", "The body designated under article 12"),
        ],
    )
    sheets.y += 6
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets))[1:-1] == [
        "Personal data of a person | Information in whatever form, text and images included, that relates to a person",
        "Controller | A body that determines the purposes of processing",
        "Authority | The body designated under article 12",
    ]


def test_the_rest_of_a_first_cell_on_the_next_page_belongs_to_its_row() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for row in (_HEAD, *_ROWS[:3], ("Households that have an", "91", "1")):
        _row(sheets, row)
    sheets.new_page()
    sheets.line("Internet access")
    sheets.y += 16
    sheets.paragraph(OTHER)
    whole = ("Households that have an Internet access", "91", "1")
    assert texts(blocks_of(sheets)) == [SENTENCE, *map(_told, (_HEAD, *_ROWS[:3], whole)), OTHER]


def test_a_row_goes_on_on_the_next_page_though_one_of_its_cells_does_so_with_a_capital() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    xs = (LEFT, LEFT + 70)
    for row, leading in (
        (("Term", "Meaning"), 18),
        (("Household", "Information in whatever form, images too"), 18),
        (("Asia and the", "The authority designated by the State in"), 12),
    ):
        _row(sheets, row, xs, leading)
    sheets.new_page()
    for row, leading in (
        (("Pacific", "article 12"), 18),
        (("Latin", "A body that sets the purposes of"), 12),
        (("America", "processing"), 18),
    ):
        _row(sheets, row, xs, leading)
    sheets.y += 10
    sheets.paragraph(OTHER)
    assert "Asia and the Pacific | The authority designated by the State in article 12" in texts(blocks_of(sheets))


def test_a_table_may_begin_on_a_page_with_a_row_whose_first_cell_is_full() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    first, second = "Latin America and the", "Information in whatever form, text"
    xs = (LEFT, LEFT + pymupdf.get_text_length(first, fontname="tiro", fontsize=10) + 7)
    sheets.new_page()
    for row, leading in (
        ((first, second), 12),
        (("Caribbean", "and images included"), 18),
        (("Africa", "A body that sets purposes"), 18),
        (("Europe", "The authority designated"), 18),
    ):
        _row(sheets, row, xs, leading)
    sheets.y += 10
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets))[1] == f"{first} Caribbean | {second} and images included"


def test_a_short_line_on_the_next_page_is_no_rest_of_a_cell_that_had_room_for_it() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for row in (_HEAD, *_ROWS):
        _row(sheets, row)
    sheets.new_page()
    sheets.line("We agree")
    sheets.y += 16
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *map(_told, (_HEAD, *_ROWS)), "We agree", OTHER]


def test_lines_of_one_cell_are_told_by_the_distance_of_rows_on_the_page_before() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for row in (_HEAD, *_ROWS[:3]):
        _row(sheets, row)
    sheets.new_page()
    _row(sheets, ("Latin America and the", "54", "100"), leading=12)
    sheets.line("Caribbean")
    sheets.y += 16
    sheets.paragraph(OTHER)
    last = ("Latin America and the Caribbean", "54", "100")
    assert texts(blocks_of(sheets)) == [SENTENCE, *map(_told, (_HEAD, *_ROWS[:3], last)), OTHER]


def test_a_last_row_whose_first_cell_is_full_is_known_by_where_its_next_cell_begins() -> None:
    xs = (LEFT, LEFT + 108)
    rows = [
        ("Term", "Meaning"),
        ("Controller", "Who determines why"),
        ("An authority designated", "The one of article 12"),
    ]
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for row in rows:
        _row(sheets, row, xs)
    sheets.y += 6
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *map(_told, rows), OTHER]


def test_a_head_alone_at_the_end_of_a_page_is_the_table_s_that_follows_with_its_head_again() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    _row(sheets, _HEAD)
    sheets.new_page()
    for row in (_HEAD, *_ROWS):
        _row(sheets, row)
    sheets.y += 10
    sheets.paragraph(OTHER)
    document = read(sheets.bytes())
    assert texts(document.blocks) == [SENTENCE, *map(_told, (_HEAD, *_ROWS)), OTHER]
    assert " ".join(each.text for each in document.furniture) == " ".join(_HEAD)


def test_text_on_the_next_page_with_a_space_in_every_gutter_of_a_table_is_no_row() -> None:
    sheets = Sheets().new_page()
    xs = (LEFT, LEFT + 42.5)
    for row in (("Item", "Share of those who"), ("Radio", "91"), ("Press", "12"), ("Films", "70")):
        for x, cell in zip(xs, row, strict=True):
            sheets.put(x, sheets.y, cell, font="cour")
        sheets.y += 18
    sheets.new_page()
    sheets.line("These words stand in lines of one width,", font="cour")
    sheets.line("with a space where the table had its gap.", font="cour")
    found = texts(blocks_of(sheets))
    assert found[-1] == "These words stand in lines of one width, with a space where the table had its gap."


def test_a_bold_head_alone_at_the_end_of_a_page_is_known_by_where_its_words_begin() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for x, cell in zip(_XS, _HEAD, strict=True):
        sheets.put(x, sheets.y, cell, font=BOLD)
    sheets.new_page()
    for row in _ROWS:
        _row(sheets, row)
    sheets.y += 10
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *map(_told, (_HEAD, *_ROWS)), OTHER]


def test_cells_that_stand_alike_in_the_first_rows_of_two_pages_are_no_running_head() -> None:
    sheets = Sheets()
    names = ("Arab States", "Western Europe", "Africa", "Latin America", "Asia", "Eastern Europe")
    rows = [(name, "+ 4" if at % 2 == 0 else "12", "n/a" if at % 2 == 0 else "66") for at, name in enumerate(names)]
    for first in (0, 2, 4):
        sheets.new_page()
        for row in rows[first : first + 2]:
            _row(sheets, row, leading=14)
        sheets.y += 10
        for _ in range(4):
            sheets.paragraph(SENTENCE)
    found = texts(blocks_of(sheets))
    assert " ".join(text for text in found if text != SENTENCE).replace(" | ", " ") == " ".join(map(" ".join, rows))


def test_a_table_alone_in_the_last_column_of_a_page_is_read_behind_the_first_column() -> None:
    sheets = Sheets().new_page()
    left, right, width = 60.0, 320.0, 220.0
    lines = wrapped(" ".join([SENTENCE, OTHER] * 4), width)
    for line in lines:
        sheets.line(line, x=left, leading=12)
    sheets.y = 117
    rows = [("Controller", "A body that says to what end"), ("Authority", "The one that is designated")]
    for name, words in rows:
        sheets.put(right, sheets.y, name)
        sheets.line(words, x=right + 80, leading=14)
        sheets.line("by article 12 of this draft", x=right + 80, leading=20)
    found = texts(blocks_of(sheets))
    assert " ".join(found[:-2]) == " ".join(lines)
    assert found[-2:] == [f"{name} | {words} by article 12 of this draft" for name, words in rows]


def test_the_rest_of_a_cell_behind_a_strip_on_the_next_page_belongs_to_its_row() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    meaning = ["Any service that is normally", "provided for remuneration"]
    for name in ("Africa", "Arab States", "Asia and the Pacific"):
        sheets.put(LEFT, sheets.y, name)
        sheets.line(meaning[0], x=LEFT + 130)
        if name != "Asia and the Pacific":
            sheets.line(meaning[1], x=LEFT + 130, leading=20)
    sheets.new_page()
    sheets.line(meaning[1], x=LEFT + 130, leading=20)
    sheets.put(LEFT, sheets.y, "Latin America")
    sheets.line(meaning[0], x=LEFT + 130)
    sheets.line(meaning[1], x=LEFT + 130, leading=30)
    sheets.paragraph(OTHER)
    names = ("Africa", "Arab States", "Asia and the Pacific", "Latin America")
    assert texts(blocks_of(sheets)) == [SENTENCE, *(f"{name} | {' '.join(meaning)}" for name in names), OTHER]


def test_the_rest_of_a_first_cell_with_a_name_belongs_to_its_row_though_it_would_have_touched_the_next_cell() -> None:
    sheets = Sheets().new_page()
    width = pymupdf.get_text_length("Households with the Internet", fontname="tiro", fontsize=10)
    xs = (LEFT, LEFT + width + 5.8, LEFT + 300)
    sheets.paragraph(SENTENCE)
    for row in (("Indicator", "2020", "2025"), ("Schools", "12", "54"), ("Households with the", "100", "54")):
        _row(sheets, row, xs)
    sheets.new_page()
    sheets.line("Internet at home", leading=18)
    _row(sheets, ("Africa", "38", "54"), xs)
    sheets.y += 10
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets))[3:5] == ["Households with the Internet at home | 100 | 54", "Africa | 38 | 54"]


def test_one_row_shows_a_column_whose_head_is_next_to_full() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    begins = LEFT + 170
    behind = begins + pymupdf.get_text_length("Share of all users", fontname=BOLD, fontsize=10) + 7.5
    for font, cells in ((BOLD, ("Region", "Share of all users", "Change")), ("tiro", ("Latin America", "+ 4", "91"))):
        for x, cell in zip((LEFT, begins, behind), cells, strict=True):
            sheets.put(x, sheets.y, cell, font=font)
        sheets.y += 15
    sheets.y += 12
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [
        SENTENCE,
        "Region | Share of all users | Change",
        "Latin America | + 4 | 91",
        OTHER,
    ]


def test_a_numbered_paragraph_that_leaves_the_last_column_free_ends_a_table() -> None:
    sheets = Sheets().new_page()
    xs = (LEFT, LEFT + 120, LEFT + 220, LEFT + 370)
    urged = "Urges that human rights must be respected online and offline by all."
    for at in range(2):
        for row in (
            ("Indicator", "2020", "2025", "Target"),
            ("Schools", "100", "91", "0.7"),
            ("Africa", "12", "1,240", "9"),
        ):
            _row(sheets, row, xs, leading=17)
        sheets.y += 6
        sheets.put(LEFT + 20, sheets.y, f"{at + 1}.")
        sheets.line(urged, x=LEFT + 45, leading=23)
    sheets.paragraph(SENTENCE)
    found = texts(blocks_of(sheets))
    assert found.count("Africa | 12 | 1,240 | 9") == 2
    assert found.count(urged) == 0
    assert [text for text in found if text.endswith(urged)] == [f"1. {urged}", f"2. {urged}"]


def test_the_head_of_a_table_and_a_row_of_figures_over_a_page_go_on_in_no_cell() -> None:
    xs = (LEFT, LEFT + 60, LEFT + 90, LEFT + 120)
    head, rows = (
        ("Indicator", "2020", "2025", "Goal"),
        [("Schools", "n/a", "91", "8"), ("Western", "67.5", "n/a", "n/a")],
    )
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.y = 640

    def drawn(row: tuple[str, ...], font: str) -> None:
        for x, end, cell in zip(xs, (*xs[1:], LEFT + 150), row, strict=True):
            sheets.put(x, sheets.y, cell, font=font)
            sheets.page.draw_rect(pymupdf.Rect(x - 2, sheets.y - 12, end - 2, sheets.y + 4))
        sheets.y += 16

    drawn(head, BOLD)
    sheets.new_page()
    for row in rows:
        sheets.y = 640 if row is rows[1] else 110
        drawn(head, BOLD)
        drawn(row, "tiro")
        if row is rows[0]:
            sheets.y += 10
            sheets.paragraph(OTHER)
    sheets.new_page()
    drawn(("Arab", "38", "4", "12"), "tiro")
    drawn(("Africa", "3", "9", "2"), "tiro")
    found = [text for text in texts(blocks_of(sheets)) if "|" in text]
    assert "Schools | n/a | 91 | 8" in found
    assert found[-3:] == ["Western | 67.5 | n/a | n/a", "Arab | 38 | 4 | 12", "Africa | 3 | 9 | 2"]
