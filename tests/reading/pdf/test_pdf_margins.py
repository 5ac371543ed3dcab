"""Margins and edges of columns, and what the habits of a whole document say of where paragraphs begin."""

from __future__ import annotations

from itertools import pairwise

import pymupdf
import pytest

from tests.reading.pdf_builder import (
    BOLD,
    ITALIC,
    LEFT,
    OTHER,
    RIGHT,
    ROMAN,
    SENTENCE,
    Sheets,
    blocks_of,
    texts,
    wrapped,
)
from wsis_desktop.model.revision import Kind

_MIDDLE, _BEGIN, _END = 290.0, 308.0, 508.0
_QUOTATION = [
    "«We declare our common wish",
    "to build an inclusive, an open",
    "and people-centred Information",
    "Society, where everyone can",
    "share and use information.»",
]


def _width(text: str, font: str = ROMAN) -> float:
    return float(pymupdf.get_text_length(text, fontname=font, fontsize=10))


def test_the_gap_of_a_table_between_the_paragraphs_of_the_last_column_is_no_gutter() -> None:
    sheets = Sheets().new_page(width=792, height=612)
    for _ in range(4):
        sheets.paragraph(SENTENCE, right=380)
    sheets.y = 110
    sheets.paragraph(SENTENCE, x=420, right=710)
    names = ["Western Europe and others", "Asia and the Pacific", "Africa and Arab States", "Least developed countries"]
    for name in names:
        sheets.put(420, sheets.y, name)
        sheets.line("A person or body that determines", x=550)
        sheets.line("what is done with all of the data", x=550, leading=20)
    sheets.paragraph(SENTENCE, x=420, right=710)
    found = blocks_of(sheets)
    meaning = "A person or body that determines what is done with all of the data"
    assert texts(found) == [*[SENTENCE] * 5, *(f"{name} | {meaning}" for name in names), SENTENCE]


def test_two_words_alone_in_the_last_column_end_the_paragraph_that_breaks_off_before_them() -> None:
    sheets = Sheets().new_page()
    text = f"{SENTENCE[:-1]}, in accordance with national law and international obligations."
    for _ in range(2):
        sheets.paragraph(SENTENCE, right=_MIDDLE)
    for line in wrapped(text[: text.index(" international")], _MIDDLE - LEFT):
        sheets.line(line)
    sheets.y = 110
    sheets.line("international obligations.", x=_BEGIN)
    assert texts(blocks_of(sheets)) == [SENTENCE, SENTENCE, text]


def test_a_title_wider_than_the_only_column_below_it_does_not_widen_the_column() -> None:
    sheets = Sheets().new_page()
    sheets.put(LEFT, 70, "Draft outcome document of the high-level meeting on the review", size=13, font=BOLD)
    sheets.put(LEFT, 88, "of the implementation of what the Summit on it agreed", size=13, font=BOLD)
    sheets.put(LEFT, 106, "in the light of all that its members said since", size=13, font=BOLD)
    sheets.y = 130
    pieces = ["Acknowledging its resolution 70/125 of 16", "December 2015 and all its other ones,"]
    for _ in range(2):
        for line in pieces:
            sheets.line(line)
        sheets.y += 6
        sheets.paragraph(OTHER, right=_MIDDLE)
    assert texts(blocks_of(sheets))[1:] == [" ".join(pieces), OTHER] * 2


def test_a_first_line_below_a_hanging_paragraph_of_two_columns_begins_another_one_though_both_are_about_the_middle() -> (
    None
):
    sheets = Sheets().new_page()
    hanging = f"{SENTENCE} {OTHER} {SENTENCE[:-20]}"
    lines = wrapped(hanging, _MIDDLE - LEFT - 42)
    for _ in range(2):
        sheets.paragraph(OTHER, right=_MIDDLE, indent=20, gap=0)
    sheets.put(LEFT, sheets.y, "5.")
    for line in lines[:12]:
        sheets.line(line, x=LEFT + 42)
    sheets.y = 110
    for line in lines[12:-1]:
        sheets.line(line, x=_BEGIN + 42)
    # Both lines stand in the middle of their column, as a coincidence has it.
    first, second = "and at greater length than any other.", "Requests that new technologies that are"
    sheets.line(first, x=_BEGIN + 42)
    sheets.line(second, x=_BEGIN + 42 + (_width(first) - _width(second)) / 2)
    for line in wrapped(f"able to pose new risks, {OTHER}", _END - _BEGIN):
        sheets.line(line, x=_BEGIN)
    assert texts(blocks_of(sheets))[-1] == f"{second} able to pose new risks, {OTHER}"


def test_a_quotation_goes_on_in_the_next_column_with_a_name() -> None:
    sheets = Sheets().new_page()
    for _ in range(3):
        sheets.paragraph(SENTENCE, right=_MIDDLE)
    for line in _QUOTATION[:3]:
        sheets.line(line, x=LEFT + 30)
    sheets.y = 110
    for line in _QUOTATION[3:]:
        sheets.line(line, x=_BEGIN + 30)
    sheets.y += 6
    sheets.paragraph(SENTENCE, x=_BEGIN, right=_END)
    sheets.paragraph(SENTENCE, x=_BEGIN, right=_END)
    assert texts(blocks_of(sheets)) == [*[SENTENCE] * 3, " ".join(_QUOTATION), SENTENCE, SENTENCE]


def test_first_lines_at_one_indent_are_paragraphs_where_all_second_lines_go_back_to_the_margin() -> None:
    sheets = Sheets().new_page()
    full = "We commit to invest in the fulfilment of the development commitments that we entered upon."
    assert RIGHT - LEFT - 50 < 20 + _width(f"6. {full}") < RIGHT - LEFT
    for number in range(1, 7):
        sheets.paragraph(f"{number}. {SENTENCE}", indent=20, gap=0)
    sheets.line(f"7. {full}", x=LEFT + 20)
    sheets.line("Requests that human rights be respected online and offline;", x=LEFT + 20)
    sheets.paragraph(f"8. {SENTENCE}", indent=20, gap=0)
    assert texts(blocks_of(sheets))[-3:] == [
        f"7. {full}",
        "Requests that human rights be respected online and offline;",
        f"8. {SENTENCE}",
    ]


def test_one_bold_heading_at_the_margin_among_centred_ones_stands_below_them() -> None:
    sheets = Sheets().new_page()
    sheets.line("Outcome document of the meeting", size=18, font=BOLD, leading=40)
    for name in ("Environment", "Data governance", "Confidence and security"):
        sheets.y += 10
        sheets.line(name, x=(LEFT + RIGHT - _width(name, BOLD)) / 2, font=BOLD, leading=20)
        sheets.paragraph(OTHER)
        if name == "Environment":
            sheets.line("Cultural diversity", font=BOLD, leading=20)
            sheets.line("Existing commitments", font=ITALIC, leading=20)
            sheets.paragraph(OTHER)
    levels = [(block.text, block.level) for block in blocks_of(sheets) if block.kind is Kind.HEADING]
    by_name = dict(levels)
    assert by_name["Data governance"] < by_name["Cultural diversity"] < by_name["Existing commitments"]


def test_a_stretched_line_of_which_one_gap_held_a_mark_is_no_row() -> None:
    sheets = Sheets().new_page()
    lines = [
        ("Takes note of the Forum and its work", ()),
        ("Forum as the primary multi-stakeholder", (4,)),
        ("platform for discussion of all policies", ()),
    ]
    for _ in range(3):
        sheets.paragraph(SENTENCE, right=300)
    for text, marked in lines:
        words = text.split()
        space = (300 - LEFT - sum(map(_width, words)) - 3.4 * len(marked)) / (len(words) - 1)
        x = LEFT
        for at, word in enumerate(words, 1):
            sheets.put(x, sheets.y, word)
            x += _width(word)
            if at in marked:
                sheets.put(x, sheets.y - 4, "1", size=6)
                x += 3.4
            x += space
        sheets.y += 12
    sheets.line("issues;")
    sheets.y += 10
    for cells in (("Term", "Meaning"), ("Africa", "An area"), ("Asia", "Another")):
        sheets.put(LEFT, sheets.y, cells[0], font=BOLD if cells[0] == "Term" else ROMAN)
        sheets.put(LEFT + 90, sheets.y, cells[1], font=BOLD if cells[0] == "Term" else ROMAN)
        sheets.y += 18
    sheets.page.draw_line((LEFT, 690), (LEFT + 60, 690), width=0.5)
    sheets.put(LEFT, 698, "1", size=5)
    sheets.put(LEFT + 4, 702, "Adopted by the General Assembly.", size=8)
    found = texts(block for block in blocks_of(sheets) if block.kind is not Kind.FOOTNOTE)
    assert found == [*[SENTENCE] * 3, " ".join(text for text, _ in lines) + " issues;", "Term | Meaning", "Africa | An area",
                     "Asia | Another"]  # fmt: skip


@pytest.mark.parametrize("restarts", [True, False])
def test_every_fifth_line_is_numbered_on_pages_too_short_to_show_it(restarts: bool) -> None:  # noqa: FBT001  # a parameter
    sheets = Sheets()
    count = 0
    lines = wrapped(f"{SENTENCE} {OTHER}", RIGHT - LEFT)
    lines = [*lines, *wrapped(SENTENCE, RIGHT - LEFT), *wrapped(OTHER, RIGHT - LEFT)]
    assert len(lines) > 10
    for _ in range(4):
        sheets.new_page(height=400)
        count = 0 if restarts else count
        for line in lines[:11]:
            count += 1
            if count % 5 == 0:
                sheets.put(LEFT - 22 - _width(str(count)) * 0.7, sheets.y, str(count), size=7)
            sheets.line(line, leading=22)
    joined = " ".join(texts(blocks_of(sheets)))
    assert not any(word.isdigit() for word in joined.split())
    assert all(a != b for a, b in pairwise(texts(blocks_of(sheets))))


def test_a_heading_below_a_table_that_begins_where_one_of_its_cells_does_is_no_part_of_it() -> None:
    sheets = Sheets().new_page()
    rows = (("Region", "2020", "2025"), ("Schools connected", "54", "91"), ("Africa", "12", "67"))
    top = sheets.y - 12
    for cells in rows:
        for x, cell in zip((LEFT, LEFT + 141, LEFT + 300), cells, strict=True):
            sheets.put(x + 2, sheets.y, cell)
        sheets.y += 16
    bottom = sheets.y - 12
    for x in (LEFT, LEFT + 139, LEFT + 298, RIGHT):
        sheets.page.draw_line((x, top), (x, bottom), width=0.5)
    for at in range(len(rows) + 1):
        sheets.page.draw_line((LEFT, top + 16 * at), (RIGHT, top + 16 * at), width=0.5)
    sheets.y += 16
    sheets.line("Women and girls", x=LEFT + 143, font=ITALIC, leading=20)
    sheets.paragraph(SENTENCE, label="1.")
    found = blocks_of(sheets)
    assert [block.kind for block in found] == [*[Kind.ROW] * 3, Kind.HEADING, Kind.PARAGRAPH]
    assert found[2].text == "Africa | 12 | 67"


def test_a_quotation_of_two_lines_goes_on_on_the_next_page_with_a_name() -> None:
    sheets = Sheets().new_page()
    for _ in range(8):
        sheets.paragraph(SENTENCE)
    sheets.line("«We declare our desire and commitment to build an Information", x=LEFT + 30)
    sheets.new_page()
    sheets.line("Society, where everyone can create, share and use information.»", x=LEFT + 30, leading=24)
    sheets.paragraph(SENTENCE)
    assert texts(blocks_of(sheets))[8].startswith("«We declare our desire")
    assert len(blocks_of(sheets)) == 10


@pytest.mark.parametrize("further", [False, True])
def test_the_rest_of_a_note_on_a_page_of_notes_belongs_to_it_though_a_sentence_ended(further: bool) -> None:  # noqa: FBT001
    sheets = Sheets().new_page()
    for mark in range(1, 3 if further else 2):
        for line in wrapped(SENTENCE, _MIDDLE - LEFT):
            end = LEFT + _width(line)
            sheets.line(line)
        sheets.put(end, sheets.y - 16, str(mark), size=6)
        sheets.y += 6
    sheets.put(LEFT, sheets.y + 16, "1", size=5)
    sheets.put(LEFT + 4, sheets.y + 20, "The figures are estimates of all the subscriptions.", size=7)
    sheets.new_page()
    sheets.put(LEFT, 110, "They are revised each year in October.", size=7)
    if further:
        sheets.put(LEFT, 118, "2", size=5)
        sheets.put(LEFT + 4, 122, "See resolution 60/252.", size=7)
    found = texts(block for block in blocks_of(sheets) if block.kind is Kind.FOOTNOTE)
    assert found[0] == "The figures are estimates of all the subscriptions. They are revised each year in October."
    assert found[1:] == ["See resolution 60/252."] * further


def test_short_paragraphs_do_not_hide_how_close_the_lines_of_one_stand() -> None:
    sheets = Sheets().new_page()
    for at in range(22):
        sheets.line(f"We thank the Bureau for session {at}.", leading=22)
    quoted = wrapped(OTHER, 330)
    first = "We call upon Governments, all stakeholders and all of the entities of the system to do all of this;"
    sheets.put(LEFT, sheets.y, "8.")
    sheets.line(first, x=LEFT + 24, leading=22)
    for line in quoted:
        sheets.line(line, x=LEFT + 20)
    sheets.y += 10
    sheets.paragraph(SENTENCE)
    assert texts(blocks_of(sheets))[22:] == [f"8. {first}", OTHER, SENTENCE]


def test_headings_as_large_as_the_text_do_not_hide_that_paragraphs_begin_with_labels() -> None:
    sheets = Sheets().new_page()
    for number in range(1, 6):
        sheets.line("Young people", font=BOLD, leading=18)
        sheets.paragraph(OTHER, label=f"{number}.", gap=0)
        sheets.paragraph("We thank the Bureau.", label=f"{number} bis.", gap=12)
    sheets.y = 660
    first = "6. We commit to invest in what we agreed. It is the task of all of us and no one is to be left behind."
    sheets.line(first)
    sheets.new_page()
    second = "In this regard, the data that were published show that progress is uneven."
    sheets.line(second, leading=24)
    sheets.paragraph(OTHER, label="7.")
    assert f"{first} {second}" in texts(blocks_of(sheets))


def test_a_verb_at_the_head_of_a_page_begins_a_paragraph_below_a_declaration_where_others_begin_so() -> None:
    sheets = Sheets().new_page()
    for number in range(1, 4):
        sheets.paragraph(f"{number}. {OTHER}", gap=4)
        sheets.paragraph(f"{number} bis. We thank the Bureau.", gap=4)
        sheets.paragraph(f"Requests the Bureau to report on session {number}.", gap=4)
    sheets.y = 700
    first = "4. We recognize all of this, and that the data which were published show little progress in any."
    sheets.line(first)
    sheets.new_page()
    second = "Calls upon Member States to see to it that everyone, everywhere, has access;"
    sheets.line(second, leading=24)
    sheets.paragraph(OTHER, label="5.")
    assert texts(blocks_of(sheets))[9:11] == [first, second]


def test_a_sentence_goes_on_on_the_next_page_where_all_paragraphs_without_labels_begin_with_verbs() -> None:
    sheets = Sheets().new_page()
    for verb in ("Invites", "Encourages", "Requests", "Calls upon", "Urges", "Reaffirms"):
        sheets.paragraph(f"{verb} all Governments to report on {SENTENCE[16:]}")
    sheets.y = 700
    first = "2. We commit to all that was said. Access to the Internet is a means, and it is no end in itself."
    sheets.line(first)
    sheets.new_page()
    second = "Sustained efforts by the system remain necessary."
    sheets.line(second, leading=24)
    sheets.paragraph(f"Welcomes the report, and {SENTENCE[16:]}")
    assert f"{first} {second}" in texts(blocks_of(sheets))


def test_a_sentence_that_begins_with_a_participle_goes_on_on_the_next_page() -> None:
    sheets = Sheets().new_page()
    for number in range(1, 7):
        sheets.paragraph(f"{number}. {SENTENCE}")
    sheets.y = 700
    first = "7. The Commission completed its work, which was issued in an annex to the report of the session."
    sheets.line(first)
    sheets.new_page()
    second = "Regarding the voluntary fund, it completed a reading of the draft."
    sheets.line(second, leading=24)
    sheets.paragraph(f"8. {SENTENCE}")
    assert f"{first} {second}" in texts(blocks_of(sheets))


def test_a_heading_on_the_next_page_that_begins_where_a_cell_does_is_no_part_of_it() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for term, meaning in (("Term", "Meaning"), ("Africa", "The authority designated by it"), ("Asia", "The authority")):
        sheets.put(LEFT, sheets.y, term)
        sheets.line(meaning, x=LEFT + 160, leading=20)
    sheets.new_page()
    sheets.line("Environmental impacts", x=LEFT + 160, font=BOLD, leading=30)
    sheets.paragraph(SENTENCE)
    found = blocks_of(sheets)
    assert [block.kind for block in found[-2:]] == [Kind.HEADING, Kind.PARAGRAPH]
    assert found[-3].text == "Asia | The authority"


def test_a_centred_heading_that_leaves_little_room_is_above_one_at_the_margin_right_below_it() -> None:
    sheets = Sheets().new_page()
    sheets.line("Outcome document of the meeting", size=18, font=BOLD, leading=40)
    for name, below in (("Confidence and security in the use of information and technologies", "Open standards"),
                        ("Environmental impacts", "")):  # fmt: skip
        width = _width(name, BOLD)
        sheets.line(name, x=(LEFT + 400 - width) / 2, font=BOLD, leading=20)
        if below:
            assert 10 < (400 - LEFT - width) / 2 < 20
            sheets.line(below, font=BOLD, leading=20)
        sheets.paragraph(SENTENCE, right=400)
    levels = {block.text: block.level for block in blocks_of(sheets) if block.kind is Kind.HEADING}
    assert list(levels.values()) == [1, 2, 1]


def test_a_heading_that_fills_its_line_is_below_the_centred_one_right_above_it() -> None:
    sheets = Sheets().new_page()
    sheets.line("Outcome document of the meeting", size=18, font=BOLD, leading=40)
    long = "Protection of personal data and privacy in all exchanges"
    right = LEFT + _width(long, BOLD) + 4
    for name, below in (("Follow-up", ""), ("Impacts", long), ("Financing", "Open standards"), ("Review", "")):
        sheets.y += 10
        sheets.line(name, x=(LEFT + right - _width(name, BOLD)) / 2, font=BOLD, leading=20)
        if below:
            sheets.line(below, font=BOLD, leading=20)
        sheets.paragraph(SENTENCE, right=right)
    levels = [block.level for block in blocks_of(sheets) if block.kind is Kind.HEADING]
    assert levels == [1, 1, 2, 1, 2, 1]


def test_one_sentence_that_goes_on_shows_the_distance_of_lines_in_a_short_text_of_one_line_paragraphs() -> None:
    sheets = Sheets().new_page(width=792, height=612)
    lines = [
        "Guided by the commitments made at the Summit, and in particular by the vision of a society centred on people,",
        "Deeply concerned that the report on the progress made in their implementation has been late,",
        "Reaffirming that billions of people remain offline, most of them in least developed countries,",
    ]
    for line in lines * 4:
        sheets.line(line, leading=19)
    width = _width(lines[0])
    for line in wrapped(f"{SENTENCE} ", width)[:2]:
        sheets.line(line, leading=12)
    found = texts(blocks_of(sheets))
    assert found[:12] == lines * 4


def test_a_centred_title_is_whole_though_its_first_lines_are_all_as_wide_as_the_text() -> None:
    sheets = Sheets().new_page()
    lines = ["Draft outcome of the meeting on what", "was decided in the year of the first", "Summit"]
    assert len(lines[0]) == len(lines[1])
    wide = float(pymupdf.get_text_length(lines[0], fontname="cobo", fontsize=17))
    for line in lines:
        width = float(pymupdf.get_text_length(line, fontname="cobo", fontsize=17))
        sheets.line(line, x=LEFT + (wide - width) / 2, font="cobo", size=17, leading=24)
    for _ in range(3):
        sheets.y += 10
        sheets.paragraph(SENTENCE, right=LEFT + wide)
    assert texts(blocks_of(sheets)) == [" ".join(lines), *[SENTENCE] * 3]


def test_two_first_lines_that_are_in_the_middle_by_coincidence_are_paragraphs_of_a_preamble_each() -> None:
    sheets = Sheets().new_page()
    first = "Welcoming the growing flows of data for developing countries and for small island States,"
    second = "Recognizing the report of the Secretary-General on the progress made in all of that work,"
    assert 2 < abs(_width(first) - _width(second)) < 10
    right = LEFT + 30 + _width(first) + 30
    for _ in range(3):
        for line in wrapped(SENTENCE, right - LEFT - 30)[:1]:
            sheets.line(line, x=LEFT + 30)
        for line in wrapped(SENTENCE, right - LEFT)[1:]:
            sheets.line(line)
    sheets.line(first, x=LEFT + 30)
    sheets.line(second, x=LEFT + 30)
    assert texts(blocks_of(sheets))[-2:] == [first, second]


def test_a_gap_that_more_lines_cross_than_stand_left_of_it_is_no_gutter() -> None:
    sheets = Sheets().new_page(width=842, height=595)
    for at in range(6):
        sheets.line("Support the use of the data of all", x=72, leading=16)
        sheets.paragraph(SENTENCE[: 150 + at], x=72, right=288)
    for x in (304, 536):
        sheets.y = 110
        for _ in range(4):
            sheets.paragraph(SENTENCE, x=x, right=x + 216)
    assert texts(blocks_of(sheets))[-8:] == [SENTENCE] * 8


def test_a_paragraph_that_hangs_goes_on_in_a_column_whose_labels_are_most_those_of_items() -> None:
    sheets = Sheets().new_page()
    begins, ends = 312.0, 510.0
    for number in range(1, 9):
        sheets.put(LEFT, sheets.y, f"{number}.")
        for line in wrapped(OTHER[: OTHER.index(", within")], 160):
            sheets.line(line, x=LEFT + 38)
        sheets.y += 4
    sheets.put(LEFT, sheets.y, "9.")
    full = "No one is to be left behind in it"
    sheets.line(f"{full}.", x=LEFT + 38)
    sheets.y = 110
    rest = ["Technologies and knowledge are to be", "shared by all, everywhere."]
    for line in rest:
        sheets.line(line, x=begins + 38)
    sheets.y += 4
    for label in "abcdefgh":
        sheets.put(begins + 26, sheets.y, f"({label})")
        for line in wrapped(OTHER[: OTHER.index(", within")], ends - begins - 50):
            sheets.line(line, x=begins + 50)
        sheets.y += 4
    sheets.put(begins, sheets.y, "10.")
    for line in wrapped(OTHER, ends - begins - 38):
        sheets.line(line, x=begins + 38)
    found = texts(blocks_of(sheets))
    assert f"9. {full}. {' '.join(rest)}" in found


def test_a_paragraph_that_hangs_goes_on_in_a_column_whose_labels_are_too_few_to_show_its_margin() -> None:
    sheets = Sheets().new_page()
    begins, ends, short = 312.0, 510.0, f"{OTHER[: OTHER.index(', within')]}."
    for number in range(1, 9):
        sheets.put(LEFT, sheets.y, f"{number}.")
        for line in wrapped(short, 160):
            sheets.line(line, x=LEFT + 38)
        sheets.y += 4
    sheets.put(LEFT, sheets.y, "8 alt.")
    for line in ("Recalls that it is for all of", "them. No one is to be left behind."):
        sheets.line(line, x=LEFT + 40)
    sheets.y = 110
    rest = ["Technologies and knowledge are to be", "shared by all, everywhere."]
    for line in rest:
        sheets.line(line, x=begins + 40)
    sheets.y += 4
    sheets.put(begins, sheets.y, "9.")
    for line in wrapped(" ".join([SENTENCE, OTHER] * 4), ends - begins - 38):
        sheets.line(line, x=begins + 38)
    found = texts(blocks_of(sheets))
    assert f"8 alt. Recalls that it is for all of them. No one is to be left behind. {' '.join(rest)}" in found


def test_a_page_of_few_lines_has_its_own_margin_where_sentences_go_back_to_it() -> None:
    """Left and right pages differ, and where a line begins tells a share in a sentence from the number of a paragraph."""
    sheets = Sheets().new_page()
    share = "0.7 per cent of gross national income. This applies to all of the countries that are able to do so."

    def numbered(number: int, lines: list[str], shift: float) -> None:
        sheets.put(LEFT + shift + 16, sheets.y, f"{number}.")
        for at, line in enumerate(lines):
            sheets.line(line, x=LEFT + shift + (44 if at == 0 else 0))

    for number in range(1, 12):
        numbered(number, wrapped(SENTENCE, RIGHT - LEFT, first_indent=44), 0)
    first = "Invites all developed countries to fulfil their commitments to development assistance of"
    right = LEFT + 12 + 44 + _width(first)
    sheets.new_page()
    numbered(12, wrapped(SENTENCE, right - LEFT - 12, first_indent=44), 12)
    numbered(13, [first, *wrapped(share, right - LEFT - 12)], 12)
    numbered(14, wrapped(SENTENCE, right - LEFT - 12, first_indent=44), 12)
    assert f"13. {first} {share}" in texts(blocks_of(sheets))
