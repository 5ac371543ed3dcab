"""Columns are read one after the other, whatever hangs out of them and however early the last one ends."""

from __future__ import annotations

from itertools import pairwise

import pymupdf
import pytest

from tests.reading.pdf_builder import BOLD, LEFT, OTHER, ROMAN, SENTENCE, Sheets, blocks_of, texts, wrapped
from wsis_desktop.model.revision import Kind

_MIDDLE, _BEGIN, _END = 290.0, 308.0, 508.0
_TAB = 34.0


def test_labels_that_hang_out_of_a_column_stay_with_it() -> None:
    sheets = Sheets().new_page()
    for x, right, first in ((LEFT, _MIDDLE, 1), (_BEGIN, _END, 4)):
        sheets.y = 110
        for number in range(first, first + 3):
            sheets.put(x, sheets.y, f"{number}.")
            sheets.paragraph(SENTENCE, x=x + _TAB, right=right)
    found = texts(blocks_of(sheets))
    assert [text.split(maxsplit=1)[0] for text in found] == [f"{number}." for number in range(1, 7)]
    assert [text.split(maxsplit=1)[1] for text in found] == [SENTENCE] * 6


def test_a_column_of_a_few_lines_is_one() -> None:
    short = OTHER[: OTHER.index(", within")]
    sheets = Sheets().new_page()
    for _ in range(4):
        sheets.paragraph(SENTENCE, right=_MIDDLE)
    sheets.y = 106
    sheets.paragraph(short, x=_BEGIN, right=_END)
    assert texts(blocks_of(sheets)) == [*[SENTENCE] * 4, short]


@pytest.mark.parametrize(
    "rest", ["Support the use of names in all scripts.", f"Support multilingual content, {OTHER[:60]}."]
)
def test_the_rest_of_a_list_alone_in_the_last_column_below_a_title_over_both_is_no_cell(rest: str) -> None:
    sheets = Sheets().new_page()
    sheets.put(LEFT, 90, "Draft outcome document of the high-level meeting on the overall review", font="tibo", size=12)
    for _ in range(3):
        sheets.paragraph(SENTENCE, right=_MIDDLE)
    sheets.paragraph("Promote open data and open access to publications; and", label="(d)", right=_MIDDLE)
    sheets.y = 110
    sheets.paragraph(rest, label="(e)", x=_BEGIN, right=_END)
    assert [block.text for block in blocks_of(sheets)][-2:] == [
        "(d) Promote open data and open access to publications; and",
        f"(e) {rest}",
    ]


def test_a_short_cell_beside_the_lines_of_a_long_one_is_no_column() -> None:
    sheets = Sheets().new_page()
    for text in (SENTENCE, OTHER, SENTENCE):
        y = sheets.y
        sheets.paragraph(text, right=_MIDDLE)
        sheets.put(_BEGIN, y, "Accepted by the Government")
    assert [block.kind for block in blocks_of(sheets)] == [Kind.ROW] * 3


def test_a_third_column_of_a_few_lines_is_one_though_the_first_begins_where_its_items_labels_do() -> None:
    sheets = Sheets().new_page(width=792, height=612)
    for x in (60.0, 290.0):
        sheets.y = 110
        for _ in range(4):
            sheets.paragraph(SENTENCE, x=x, right=x + 200)
    sheets.y = 110
    sheets.line("online and offline:", x=516)
    items = ["Share experience and practices with others", "and publish the results each year."]
    for label, item in zip(("(a)", "(b)"), items, strict=True):
        sheets.put(536, sheets.y, label)
        sheets.line(item, x=556, leading=18)
    assert texts(blocks_of(sheets))[-3:] == ["online and offline:", f"(a) {items[0]}", f"(b) {items[1]}"]


def test_the_last_line_of_a_title_over_three_columns_is_no_wider_than_the_middle_one() -> None:
    sheets = Sheets().new_page(width=792, height=612)
    for y, line in (
        (70, "Draft outcome document of the high-level meeting on the review of the"),
        (86, "Summit on it all"),
    ):
        width = pymupdf.get_text_length(line, fontname="tibo", fontsize=13)
        sheets.put(396 - width / 2, y, line, font="tibo", size=13)
    for x in (60.0, 296.0, 532.0):
        sheets.y = 120
        for _ in range(3):
            sheets.paragraph(SENTENCE, x=x, right=x + 200)
    title = "Draft outcome document of the high-level meeting on the review of the Summit on it all"
    assert texts(blocks_of(sheets)) == [title, *[SENTENCE] * 9]


def test_a_middle_column_of_few_lines_has_a_gutter_on_both_sides() -> None:
    sheets = Sheets().new_page(width=792, height=612)
    for _ in range(4):
        sheets.paragraph(SENTENCE, x=60, right=270)
    sheets.y = 110
    sheets.paragraph(OTHER, x=294, right=504)
    for at in range(1, 4):
        for x, cell in zip((294, 400, 460), (f"Region {at}", f"{at}.4", f"{at}"), strict=True):
            sheets.put(x, sheets.y, cell)
        sheets.y += 18
    sheets.y = 110
    for _ in range(4):
        sheets.paragraph(OTHER, x=528, right=738)
    found = texts(blocks_of(sheets))
    assert found == [*[SENTENCE] * 4, OTHER, *(f"Region {at} | {at}.4 | {at}" for at in range(1, 4)), *[OTHER] * 4]


def test_the_last_line_of_a_title_does_not_end_a_gutter_below_it() -> None:
    sheets = Sheets().new_page(width=792, height=612)
    for y, line in ((70, "Draft outcome document of the high-level meeting on the review of the implementation of it all"),
                    (86, "Summit on the Society of Information")):  # fmt: skip
        width = pymupdf.get_text_length(line, fontname="tibo", fontsize=14)
        sheets.put(410 - width / 2, y, line, font="tibo", size=14)
    sheets.y = 120
    for _ in range(4):
        sheets.paragraph(SENTENCE, x=60, right=280)
    sheets.y = 120
    sheets.paragraph(OTHER, x=310, right=530)
    assert texts(blocks_of(sheets))[1:] == [*[SENTENCE] * 4, OTHER]


def test_the_rest_of_a_text_in_the_last_column_is_known_though_a_note_ends_the_one_before() -> None:
    sheets = Sheets().new_page()
    sheets.put(LEFT, 84, "Draft outcome document of the high-level meeting on the overall review", font="tibo", size=12)
    for _ in range(3):
        sheets.paragraph(SENTENCE, right=_MIDDLE)
    sheets.line("Sustained efforts of all are needed")
    sheets.put(LEFT + 160, sheets.y - 16, "1", size=5.5)
    sheets.put(LEFT, sheets.y + 26, "1", size=5)
    sheets.put(LEFT + 4, sheets.y + 30, "United Nations, Treaty Series, vol. 1833.", size=8)
    sheets.y = 110
    rest = "by the whole of the system and its entities, including its resident coordinators."
    for line in wrapped(rest, _END - _BEGIN):
        sheets.line(line, x=_BEGIN)
    assert f"Sustained efforts of all are needed {rest}" in texts(blocks_of(sheets))


@pytest.mark.parametrize("rest", ["online.", "online and offline, by all of them."])
@pytest.mark.parametrize("columns", [(60.0, 296.0, 532.0), (60.0, 370.0)])
def test_a_word_or_two_alone_in_the_last_column_end_the_sentence_of_the_one_before(
    columns: tuple[float, ...], rest: str
) -> None:
    sheets = Sheets().new_page(width=792, height=612)
    width = columns[1] - columns[0] - 24
    for x in columns[:-1]:
        sheets.y = 70
        for _ in range(4 if len(columns) > 2 else 7):
            sheets.paragraph(SENTENCE, x=x, right=x + width)
    sheets.line("Human rights must be respected", x=columns[-2])
    sheets.y = 70
    for line in wrapped(rest, 100):
        sheets.line(line, x=columns[-1])
    found = texts(blocks_of(sheets))
    assert found[-1] == f"Human rights must be respected {rest}"
    assert set(found[:-1]) == {SENTENCE}


def test_words_that_go_on_above_a_table_in_the_second_of_three_columns_are_read_behind_the_first() -> None:
    """The preamble is as wide as all columns, and nothing in the second one is prose."""
    sheets = Sheets().new_page(width=842, height=595)
    sheets.y = 70
    sheets.line("Draft outcome document of the high-level meeting", x=240, size=14, font=BOLD, leading=20)
    for opening in ("Recalling", "Reaffirming", "Recognizing", "Noting"):
        sheets.line(f"{opening} that the uses of digital technologies must be inclusive and affordable for all,", x=60)
    sheets.y = top = sheets.y + 20
    for _ in range(3):
        sheets.paragraph(SENTENCE, x=60, right=280)
    sheets.line("We call for a study of media and", x=60)
    sheets.y = top
    sheets.line("their literacy.", x=310, leading=24)
    rows = [
        ("Region", "Share", "Change"),
        ("Western Europe and others", "54", "12"),
        ("Asia and the Pacific", "91", "n/a"),
    ]
    for row in rows:
        for x, cell in zip((310, 440, 500), row, strict=True):
            sheets.put(x, sheets.y, cell)
        sheets.y += 18
    assert texts(blocks_of(sheets))[5:] == [
        *[SENTENCE] * 3,
        "We call for a study of media and their literacy.",
        *(" | ".join(row) for row in rows),
    ]


def test_who_signed_alone_in_the_third_column_is_no_cell_beside_the_lines_of_the_second() -> None:
    sheets = Sheets().new_page(width=842, height=595)
    for x in (60, 310):
        sheets.y = 110
        for _ in range(3):
            sheets.paragraph(SENTENCE, x=x, right=x + 226)
    sheets.y = 110
    for line in ("Amina Diallo", "Chair of the Committee"):
        sheets.line(line, x=660)
    assert texts(blocks_of(sheets))[:6] == [SENTENCE] * 6


def test_a_narrow_rest_in_the_last_column_is_one_beside_a_title_whose_first_line_is_short() -> None:
    sheets = Sheets().new_page()
    for line in ("Draft outcome", "document of the high-level", "meeting on the overall"):
        sheets.line(line, font="tibo", size=14, leading=20)
    sheets.y += 10
    for number in (1, 2):
        sheets.put(LEFT, sheets.y, f"{number}.")
        sheets.paragraph(SENTENCE, x=LEFT + _TAB, right=_MIDDLE)
    sheets.line("It is access that matters: access", x=LEFT + _TAB)
    sheets.y = 107
    for line in ("to the Internet is a means, not", "an end in itself."):
        sheets.line(line, x=340)
    found = texts(blocks_of(sheets))
    assert found[0] == "Draft outcome document of the high-level meeting on the overall"
    assert found[-1] == "It is access that matters: access to the Internet is a means, not an end in itself."


def _filled(sheets: Sheets, text: str, *, x: float, right: float) -> None:
    """Set a paragraph so that all lines but the last end at one edge."""
    *lines, last = wrapped(text, right - x)
    for line in lines:
        words = line.split()
        widths = [pymupdf.get_text_length(word, fontname=ROMAN, fontsize=10) for word in words]
        space, at = (right - x - sum(widths)) / (len(words) - 1), x
        for word, width in zip(words, widths, strict=True):
            sheets.put(at, sheets.y, word)
            at += width + space
        sheets.y += 12
    sheets.line(last, x=x, leading=18)


def test_items_set_in_fill_their_columns_as_well() -> None:
    item = "Build the skills of public servants, judges and officers through training that is free of charge"
    sheets = Sheets().new_page()
    for x, right in ((LEFT, _MIDDLE), (_BEGIN, _END)):
        sheets.y = 110
        for label in "abcdefgh":
            sheets.put(x + 22, sheets.y, f"({label})")
            _filled(sheets, item, x=x + 60, right=right)
        _filled(sheets, OTHER, x=x, right=right)
    assert texts(blocks_of(sheets)) == [*(f"({label}) {item}" for label in "abcdefgh"), OTHER] * 2


def test_a_table_at_the_head_of_the_last_column_is_part_of_it() -> None:
    short = OTHER[: OTHER.index(", within")]
    sheets = Sheets().new_page()
    sheets.put(LEFT, 80, "Draft outcome document of the high-level meeting on the overall review", font="tibo", size=12)
    for _ in range(4):
        sheets.paragraph(SENTENCE, right=_MIDDLE)
    sheets.y = 110
    rows = [("Region", "Share", "Change"), ("Africa", "38", "12"), ("Europe", "91", "1")]
    for row in rows * 3:
        for x, cell in zip((_BEGIN, _BEGIN + 80, _BEGIN + 150), row, strict=True):
            sheets.put(x, sheets.y, cell)
        sheets.y += 18
    sheets.paragraph(short, x=_BEGIN, right=_END)
    found = texts(blocks_of(sheets))
    assert found[1:5] == [SENTENCE] * 4
    assert found[5:] == [*(" | ".join(row) for row in rows * 3), short]


def test_a_table_in_the_second_of_two_columns_has_no_gutter_of_the_page() -> None:
    sheets = Sheets().new_page()
    for _ in range(6):
        sheets.paragraph(SENTENCE, right=_MIDDLE)
    sheets.y = 110
    sheets.line("systems that are secure and interoperable, in the", x=_BEGIN)
    sheets.line("exchanges.", x=_BEGIN, leading=24)
    terms = ("Western Europe and others", "Least developed countries", "Asia and the Pacific")
    for term in terms:
        sheets.put(_BEGIN, sheets.y, term, size=8)
        for line in ("Information in whatever form", "that relates to some person"):
            sheets.line(line, x=_BEGIN + 104, size=8, leading=10)
        sheets.y += 6
    meaning = "Information in whatever form that relates to some person"
    assert texts(blocks_of(sheets))[-3:] == [f"{term} | {meaning}" for term in terms]


def test_several_narrow_lines_that_go_on_in_the_last_column_are_one_beside_a_title() -> None:
    rest = ("should be timely and", "subject to review; they should", "not be used otherwise.")
    sheets = Sheets().new_page()
    for line in ("Draft declaration", "on the matter"):
        sheets.line(line, font="tibo", size=14, leading=20)
    sheets.y += 10
    for _ in range(2):
        sheets.paragraph(SENTENCE, x=LEFT + _TAB, right=_MIDDLE)
    sheets.line("Human rights are respected; such measures", x=LEFT + 20)
    sheets.y = 107
    for line in rest:
        sheets.line(line, x=340)
    found = texts(blocks_of(sheets))
    assert found[0] == "Draft declaration on the matter"
    assert found[-1] == f"Human rights are respected; such measures {' '.join(rest)}"


def test_a_drawn_table_alone_in_a_third_column_is_read_behind_the_second() -> None:
    """Nothing but columns of one width tells what begins where the third one would."""
    sheets = Sheets().new_page(width=842, height=595)
    for x in (60, 310):
        sheets.y = 110
        for _ in range(3):
            sheets.paragraph(SENTENCE, x=x, right=x + 210)
    rows = [("Region", "Share", "Change"), ("Africa", "38", "12"), ("Europe", "91", "1")]
    for at, row in enumerate(rows):
        top = 103 + 20 * at
        for x0, x1, cell in zip((560, 640, 700), (640, 700, 770), row, strict=True):
            sheets.page.draw_rect((x0, top, x1, top + 20), width=0.5)
            sheets.put(x0 + 3, top + 13, cell)
    assert texts(blocks_of(sheets)) == [*[SENTENCE] * 6, *(" | ".join(row) for row in rows)]


@pytest.mark.parametrize("shift", [0, 12, 24])
def test_columns_of_tables_lie_where_the_margins_of_their_page_put_them(shift: int) -> None:
    """Left and right pages mirror each other's margins; a page of tables shows no gutter of its own."""
    sheets = Sheets().new_page()
    for x in (60, 268):
        sheets.y = 110
        for _ in range(3):
            sheets.paragraph(SENTENCE, x=x, right=x + 190)
    sheets.new_page()
    rows = [("Region", "2020", "2025"), ("Africa", "38", "12"), ("Arab States", "54", "n/a"), ("Europe", "91", "1")]
    told: list[str] = []
    for x, text in ((60 + shift, OTHER), (268 + shift, SENTENCE)):
        sheets.y = 110
        for words in text.split(", ")[:2]:
            sheets.paragraph(f"We note that {words}.", x=x, right=x + 190, gap=16)
            for row in rows:
                for place, cell in zip((0, 100, 150), row, strict=True):
                    sheets.put(x + place, sheets.y, cell, font=BOLD if row is rows[0] else ROMAN)
                sheets.y += 16
            sheets.y += 10
            told += [f"We note that {words}.", *(" | ".join(row) for row in rows)]
    assert texts(blocks_of(sheets))[6:] == told


def test_a_word_too_wide_for_its_column_does_not_part_the_columns_there() -> None:
    title = ("Draft outcome", "of the overall", "review of the", "implementation,", "of the outcomes")
    sheets = Sheets().new_page()
    for line in title:
        sheets.line(line, size=34, font=BOLD, leading=42)
    assert pymupdf.get_text_length(title[3], fontname=BOLD, fontsize=34) > _BEGIN - LEFT
    for _ in range(3):
        sheets.paragraph(SENTENCE, right=_MIDDLE)
    sheets.y = 113
    for _ in range(4):
        sheets.paragraph(OTHER, x=_BEGIN, right=_END)
    blocks = blocks_of(sheets)
    assert texts(blocks) == [" ".join(title), *[SENTENCE] * 3, *[OTHER] * 4]
    assert blocks[0].kind is Kind.TITLE


@pytest.mark.parametrize("lower", [0, 5])
def test_a_line_that_ends_in_the_gutter_beside_one_of_the_next_column_does_not_part_the_columns_there(
    lower: int,
) -> None:
    address = "https://www.un.org/"
    while LEFT + pymupdf.get_text_length(f"{address}e", fontname=ROMAN, fontsize=10) < _BEGIN - 1:
        address += "e"
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE, right=_MIDDLE)
    for line in ("See also the page of the meeting at", address, "and what follows there."):
        sheets.line(line)
    sheets.y += 6
    sheets.paragraph(OTHER, right=_MIDDLE)
    sheets.y = 110 + lower
    for text in (SENTENCE, OTHER):
        sheets.paragraph(text, x=_BEGIN, right=_END)
    expected = [
        SENTENCE,
        f"See also the page of the meeting at {address} and what follows there.",
        OTHER,
        SENTENCE,
        OTHER,
    ]
    assert texts(blocks_of(sheets)) == expected


def test_a_title_in_far_larger_letters_is_one_however_many_lines_a_narrow_column_makes_of_it() -> None:
    words = "Draft outcome document of the meeting on the overall review of what was agreed on the information society"
    sheets = Sheets().new_page()
    for word in words.split():
        sheets.line(word, size=18, font=BOLD, leading=22)
    sheets.y += 14
    for _ in range(2):
        sheets.paragraph(SENTENCE)
    blocks = blocks_of(sheets)
    assert [(block.kind, block.text) for block in blocks[:1]] == [(Kind.TITLE, words)]


_CELLS = [("Region", "Share", "Change"), ("Africa", "38", "12"), ("Europe", "91", "1")]


def _drawn(sheets: Sheets, left: float, right: float) -> None:
    """Draw a table from edge to edge."""
    xs = (left, left + 80, left + 140, right)
    for row in _CELLS:
        for (x0, x1), cell in zip(pairwise(xs), row, strict=True):
            sheets.page.draw_rect((x0, sheets.y, x1, sheets.y + 20), width=0.5)
            sheets.put(x0 + 3, sheets.y + 13, cell)
        sheets.y += 20


def test_a_drawn_table_alone_in_the_second_column_below_a_title_over_both_is_read_behind_the_first() -> None:
    sheets = Sheets().new_page()
    sheets.put(LEFT + 40, 80, "Zero draft of the pact for open knowledge everywhere", font=BOLD, size=14)
    for _ in range(4):
        _filled(sheets, SENTENCE, x=LEFT, right=_MIDDLE)
    sheets.y = 103
    _drawn(sheets, _BEGIN, _END)
    found = texts(blocks_of(sheets))
    assert found[1:] == [*[SENTENCE] * 4, *(" | ".join(row) for row in _CELLS)]


def test_a_drawn_table_that_begins_left_of_the_text_of_its_column_belongs_to_it() -> None:
    sheets = Sheets().new_page()
    for x, right in ((LEFT, _MIDDLE), (_BEGIN, _END)):
        sheets.y = 110
        for _ in range(3):
            _filled(sheets, SENTENCE, x=x + 42, right=right)
        _drawn(sheets, x, right)
        sheets.y += 16
        _filled(sheets, OTHER, x=x + 42, right=right)
    assert texts(blocks_of(sheets)) == 2 * [*[SENTENCE] * 3, *(" | ".join(row) for row in _CELLS), OTHER]


def test_a_heading_that_begins_left_of_the_text_of_its_column_belongs_to_it() -> None:
    sheets = Sheets().new_page()
    for x, right in ((LEFT, _MIDDLE), (_BEGIN, _END)):
        sheets.y = 120
        for name in ("Artificial intelligence", "Internet governance"):
            sheets.line(name, x=x, font=BOLD, size=14, leading=20)
            _filled(sheets, SENTENCE, x=x + 42, right=right)
            sheets.y += 14
    names = ["Artificial intelligence", SENTENCE, "Internet governance", SENTENCE]
    assert texts(blocks_of(sheets)) == 2 * names


def test_a_short_table_alone_in_the_third_column_is_known_below_a_title_over_all() -> None:
    sheets = Sheets().new_page(width=842, height=595)
    sheets.put(150, 70, "Draft text of the agreement on the exchange of data of public bodies", font=BOLD, size=16)
    for x in (60, 310):
        sheets.y = 110
        for _ in range(3):
            sheets.paragraph(SENTENCE, x=x, right=x + 210)
    for y, row in ((110, ("Indicator", "2020", "2025")), (126, ("Schools", "91", "100"))):
        for x, cell in zip((560, 660, 720), row, strict=True):
            sheets.put(x, y, cell, font=BOLD if y == 110 else ROMAN)
    found = texts(blocks_of(sheets))
    assert found[1:] == [*[SENTENCE] * 6, "Indicator | 2020 | 2025", "Schools | 91 | 100"]


def test_a_few_lines_in_columns_below_a_preamble_over_both_have_the_gutter_of_other_pages() -> None:
    whole = SENTENCE.replace("We reaffirm", "Recalling").replace("discrimination.", "discrimination,")
    sheets = Sheets().new_page()
    for _ in range(6):
        sheets.paragraph(whole, x=60, right=_END)
    y = sheets.y
    for x, right in ((60, _MIDDLE), (_BEGIN, _END)):
        sheets.y = y
        sheets.paragraph(
            "We call upon all States to act in this regard and to report on it to the Assembly.", x=x, right=right
        )
    for _ in range(3):
        sheets.new_page()
        for x, right in ((60, _MIDDLE), (_BEGIN, _END)):
            sheets.y = 110
            for _ in range(3):
                sheets.paragraph(SENTENCE, x=x, right=right)
    asked = "We call upon all States to act in this regard and to report on it to the Assembly."
    assert texts(blocks_of(sheets))[:8] == [*[whole] * 6, asked, asked]


def _with_upright_rule(sheets: Sheets, x: float, top: float, bottom: float) -> Sheets:
    sheets.page.draw_line((x, top), (x, bottom), width=0.5)
    return sheets


def test_a_rule_parts_columns_of_which_the_last_holds_but_a_table() -> None:
    sheets = Sheets().new_page()
    top = sheets.y
    for _ in range(4):
        sheets.paragraph(SENTENCE, right=_MIDDLE)
    bottom = sheets.y
    sheets.y = top
    for cells in (["Indicator", "2020", "2025"], ["Schools", "91", "100"]):
        for at, cell in enumerate(cells):
            sheets.put(_BEGIN + 70 * at, sheets.y, cell)
        sheets.y += 12
    _with_upright_rule(sheets, (_MIDDLE + _BEGIN) / 2, top - 10, bottom)
    assert texts(blocks_of(sheets)) == [*[SENTENCE] * 4, "Indicator | 2020 | 2025", "Schools | 91 | 100"]


def test_a_rule_inside_a_table_parts_its_cells() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE, right=_END)
    top = sheets.y
    rows = [(f"Indicator {at}", f"{10 * at} schools") for at in range(12)]
    for name, value in rows:
        sheets.put(LEFT, sheets.y, name)
        sheets.put(_BEGIN, sheets.y, value)
        sheets.y += 14
    _with_upright_rule(sheets, _BEGIN - 10, top - 10, sheets.y)
    assert texts(blocks_of(sheets)) == [SENTENCE, *(" | ".join(row) for row in rows)]
