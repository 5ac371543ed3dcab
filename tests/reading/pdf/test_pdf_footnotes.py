"""Notes at the end of a PDF's text are tied to their marks, however few they are and wherever their page ends."""

from __future__ import annotations

import pymupdf
import pytest

from tests.reading.pdf_builder import ITALIC, LEFT, ROMAN, SENTENCE, Sheets, blocks_of, texts
from wsis_desktop.model.revision import Kind

_LINE = "Line {} of the text, of which each is as long as any other one."


def _marked_pages(count: int) -> Sheets:
    """Return pages of lines of which one on each has a raised mark, from 1."""
    sheets = Sheets()
    for number in range(1, count + 1):
        sheets.new_page()
        for at in range(6):
            text = _LINE.format(f"{number}{at}")
            y = sheets.line(text, leading=24)
            if at == 2:
                sheets.put(LEFT + 100, y + 12, "We call upon them", size=10)
                sheets.put(LEFT + 177, y + 8, str(number), size=6)
                sheets.put(LEFT + 181, y + 12, ", as ever.", size=10)
    return sheets


@pytest.mark.parametrize("size", [8.0, 10.0])
def test_a_few_notes_at_the_end_answer_to_marks_of_any_page(size: float) -> None:
    sheets = _marked_pages(4)
    for mark in range(1, 5):
        sheets.put(LEFT, sheets.y - 4, str(mark), size=5)
        sheets.line(f"See resolution 60/25{mark}.", x=LEFT + 6, size=size)
    blocks = blocks_of(sheets)
    notes = [block for block in blocks if block.kind is Kind.FOOTNOTE]
    assert texts(notes) == [f"See resolution 60/25{mark}." for mark in range(1, 5)]
    marked = [block for block in blocks if block.notes]
    assert [mark.key for block in marked for mark in block.notes] == [note.key for note in notes]
    assert all("upon them, as ever." in block.text for block in marked)


@pytest.mark.parametrize("size", [8.0, 10.0])
def test_notes_of_the_end_may_begin_at_the_foot_of_the_page_before(size: float) -> None:
    sheets = _marked_pages(5)
    for mark in range(1, 6):
        if mark == 4:
            sheets.new_page()
        sheets.put(LEFT, sheets.y - 4, str(mark), size=5)
        sheets.line(f"See resolution 60/25{mark}.", x=LEFT + 6, size=size)
    blocks = blocks_of(sheets)
    assert len([block for block in blocks if block.kind is Kind.FOOTNOTE]) == 5
    assert sum(len(block.notes) for block in blocks) == 5


def test_notes_of_the_end_stand_side_by_side_where_columns_end_alike() -> None:
    sheets, marks = Sheets(), {4: 1, 7: 2, 9: 3}
    for page in range(2):
        sheets.new_page()
        for x in (60.0, 320.0):
            sheets.y = 100
            for at in range(14):
                line = f"Line {at} of column {x:.0f} on page {page}, filled to its end"
                end = x + pymupdf.get_text_length(line, fontname=ROMAN, fontsize=10)
                if page == 0 and x < LEFT and at in marks:
                    sheets.put(end, sheets.y - 4, f"[{marks[at]}]", size=6)
                sheets.line(line, x=x)
    sheets.line("[1] See resolution 60/251.", x=320.0)
    sheets.new_page()
    sheets.put(60.0, sheets.y, "[2] See resolution 60/252.", size=10)
    sheets.put(320.0, sheets.y, "[3] See resolution 60/253.", size=10)
    blocks = blocks_of(sheets)
    assert texts([block for block in blocks if block.kind is Kind.FOOTNOTE]) == [
        f"See resolution 60/25{mark}." for mark in (1, 2, 3)
    ]
    assert sum(len(block.notes) for block in blocks) == 3


def test_a_date_at_a_lines_head_is_no_mark_of_a_note_where_marks_are_raised() -> None:
    sheets = _marked_pages(4)
    for mark in range(1, 5):
        sheets.put(LEFT, sheets.y - 4, str(mark), size=5)
        sheets.line("Adopted by the General Assembly in its resolution of", x=LEFT + 6, size=8, leading=10)
        sheets.line(f"{mark + 1} September {2014 + mark}, on development.", size=8, leading=14)
    notes = [block for block in blocks_of(sheets) if block.kind is Kind.FOOTNOTE]
    told = "Adopted by the General Assembly in its resolution of {} September {}, on development."
    assert texts(notes) == [told.format(mark + 1, 2014 + mark) for mark in range(1, 5)]


@pytest.mark.parametrize("size", [8.0, 10.0])
def test_a_note_goes_on_at_the_head_of_the_next_column(size: float) -> None:
    sheets = Sheets().new_page()
    left, right = 60.0, 320.0
    for at in range(14):
        line = f"Line {at} of a column, which fills it to its very end"
        end = left + pymupdf.get_text_length(line, fontname=ROMAN, fontsize=10)
        sheets.put(end, sheets.y - 4, {4: "2", 9: "3"}.get(at, ""), size=6)
        sheets.line(line, x=left, leading=24)
    notes = ["Available at the page that holds the whole report on", "the digital economy."]
    notes += [
        "See the next one.",
        "It says what the one before it says, and at greater length.",
        "It adds nothing else.",
    ]
    sheets.put(left, sheets.y - 4, "2", size=5)
    sheets.line(notes[0], x=left + 6, size=size)
    sheets.y = 110
    sheets.line(notes[1], x=right, size=size)
    sheets.put(right, sheets.y - 4, "3", size=5)
    sheets.line(notes[2], x=right + 6, size=size)
    for line in notes[3:] * 3:
        sheets.line(line, x=right, size=size)
    found = [block.text for block in blocks_of(sheets) if block.kind is Kind.FOOTNOTE]
    assert found[0] == f"{notes[0]} {notes[1]}"
    assert found[1].startswith(notes[2])


@pytest.mark.parametrize("ruled", [False, True])
def test_a_note_below_a_table_ends_where_the_table_goes_on(ruled: bool) -> None:  # noqa: FBT001  # a parameter
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for at in range(1, 9):
        if at == 4:
            if ruled:
                sheets.page.draw_line((LEFT, sheets.y - 6), (LEFT + 60, sheets.y - 6), width=0.5)
            sheets.put(LEFT + 8, sheets.y + 2, "a", size=5)
            sheets.y += 6
            sheets.line("Adopted on the understanding that it would apply to all sessions.", x=LEFT + 12, size=8.5)
            sheets.y += 14
            sheets.line("Second session", font=ITALIC, leading=24)
        sheets.put(LEFT, sheets.y, f"A/AC.296/2025/{at}")
        words = f"Programme of work, part {at}"
        if at == 1:
            end = LEFT + 150 + pymupdf.get_text_length(words, fontname=ROMAN, fontsize=10)
            sheets.put(end, sheets.y - 4, "a", size=6)
        sheets.line(words, x=LEFT + 150)
        sheets.line("as the Secretariat proposed it", x=LEFT + 150, leading=20)
    blocks = blocks_of(sheets)
    assert texts(block for block in blocks if block.kind is Kind.FOOTNOTE) == [
        "Adopted on the understanding that it would apply to all sessions."
    ]
    assert [block.kind for block in blocks].count(Kind.ROW) == 8


@pytest.mark.parametrize("ends", [".", " (resolution 60/252", ", see"])
@pytest.mark.parametrize("above", ["", "Regions"])
@pytest.mark.parametrize("rows", [1, 4])
def test_a_table_in_small_letters_alone_on_a_page_is_no_rest_of_the_note_before(
    ends: str, above: str, rows: int
) -> None:
    """Only what the last page of a note leaves open may go on, and rows leave wide gaps."""
    sheets = _marked_pages(1)
    sheets.y = 700
    sheets.put(LEFT, sheets.y - 4, "1", size=5)
    sheets.line(f"Adopted by the General Assembly at its session{ends}", x=LEFT + 6, size=8)
    sheets.new_page()
    if above:
        sheets.paragraph(f"{above} are compared as follows:")
    told = [("Region", "2020", "2025"), ("Africa", "38", "12"), ("Asia", "91", "77"), ("Europe", "54", "5")][: rows + 1]
    for row in told:
        for x, cell in zip((0, 150, 220), row, strict=True):
            sheets.put(LEFT + x, sheets.y, cell, size=8)
        sheets.y += 14
    blocks = blocks_of(sheets)
    assert [block.text for block in blocks if block.kind is Kind.ROW] == [" | ".join(row) for row in told]
    assert [block.text for block in blocks if block.kind is Kind.FOOTNOTE] == [
        f"Adopted by the General Assembly at its session{ends}"
    ]


def test_a_small_numbered_list_that_counts_on_from_raised_notes_is_text() -> None:
    sheets = _marked_pages(2)
    for page in range(2):
        at = sheets.document[page]
        at.insert_text((LEFT, 700), str(page + 1), fontsize=5, fontname=ROMAN)
        at.insert_text((LEFT + 6, 704), f"See resolution 60/25{page}.", fontsize=8, fontname=ROMAN)
    for _ in range(3):
        sheets.new_page()
        for at in range(20):
            sheets.line(_LINE.format(at), leading=24)
    sheets.new_page().line("ANNEX A", size=9, font="tibo", leading=20)
    for number in range(1, 7):
        sheets.line(f"{number}. Principle {number} of the annex is set in smaller letters.", size=9, leading=20)
    blocks = blocks_of(sheets)
    assert len([block for block in blocks if block.kind is Kind.FOOTNOTE]) == 2
    principles = [block.text for block in blocks if "Principle" in block.text]
    assert principles == [
        f"{number}. Principle {number} of the annex is set in smaller letters." for number in range(1, 7)
    ]


def test_a_caption_far_below_the_rule_of_a_pages_head_is_no_note() -> None:
    sheets = _marked_pages(1)
    sheets.new_page().line("Findings and their presentation", size=12, leading=14)
    sheets.line("_" * 60)
    sheets.page.draw_rect((LEFT, 140, 500, 650))
    sheets.put(LEFT, 670, "Figure 3: what was found, by year and by region of the world", size=8)
    assert [block.kind for block in blocks_of(sheets)].count(Kind.FOOTNOTE) == 0


def test_a_note_begins_far_behind_its_raised_mark_where_a_tab_parts_them() -> None:
    sheets = _marked_pages(2)
    for page in range(2):
        at = sheets.document[page]
        at.insert_text((LEFT - 60, 701), str(page + 1), fontsize=5, fontname=ROMAN)
        at.insert_text((LEFT + 25, 704), f"See resolution 60/25{page}.", fontsize=9, fontname=ROMAN)
    notes = [block for block in blocks_of(sheets) if block.kind is Kind.FOOTNOTE]
    assert [(block.label and block.label.printed, block.text) for block in notes] == [
        ("1", "See resolution 60/250."),
        ("2", "See resolution 60/251."),
    ]
