"""Drafts as other programs print them: what their pages do to lists, tables, notes and headings."""

from __future__ import annotations

import pymupdf
import pytest

from tests.reading.pdf_builder import BOLD, ITALIC, LEFT, OTHER, RIGHT, SENTENCE, Sheets, blocks_of, read, texts
from wsis_desktop.model.revision import Kind
from wsis_desktop.reading.blocks.block import Block

_BLUE = (0, 0, 0.9)
_NOTES = ("Treaty Series, vol. 1833.", "Ibid., p. 12.", "See A/RES/60/252.", "Adopted in 2015.", "See also annex II.")


def _kinds(blocks: list[Block]) -> list[Kind]:
    return [block.kind for block in blocks]


def _rows(blocks: list[Block]) -> list[str]:
    return [block.text for block in blocks if block.kind is Kind.ROW]


# -- lists -------------------------------------------------------------------------------------------------------------


def test_a_conjunction_that_no_longer_fitted_belongs_to_its_item() -> None:
    sheets = Sheets().new_page()
    for label, words in (("(a)", "of open data;"), ("(b)", "reports on progress.")):
        sheets.line(f"{label} Promote the use of software with open source, of open standards and {words}")
        if label == "(a)":
            sheets.line("and", leading=24)
    sheets.paragraph(SENTENCE)
    assert texts(blocks_of(sheets))[0].endswith("and of open data; and")


def test_an_enumeration_goes_on_behind_its_conjunction() -> None:
    sheets = Sheets().new_page()
    sheets.line("(i) Share experience with other regions, and", x=LEFT + 40)
    sheets.line("publish the results on websites;", x=LEFT + 40, leading=24)
    sheets.paragraph(SENTENCE)
    assert texts(blocks_of(sheets))[0].endswith("other regions, and publish the results on websites;")


def test_a_year_behind_since_is_no_label() -> None:
    sheets = Sheets().new_page()
    sheets.line("• The rate of return on investments made since", x=LEFT + 40)
    sheets.line("2015.", x=LEFT + 40, leading=24)
    sheets.paragraph(SENTENCE)
    assert texts(blocks_of(sheets))[0].endswith("made since 2015.")


def test_an_item_that_ends_in_a_conjunction_ends_with_its_page() -> None:
    sheets = Sheets().new_page()
    for _ in range(3):
        sheets.paragraph(SENTENCE)
    sheets.line("(c) Share experience and best practices with all of the other regions, in every one of the years; and")
    sheets.new_page()
    sheets.line("(d) Support multilingual content and the use of internationalized domain names.", leading=24)
    sheets.paragraph(SENTENCE)
    blocks = blocks_of(sheets)
    assert _kinds(blocks)[3:5] == [Kind.ITEM, Kind.ITEM]


def test_the_end_of_an_item_that_stands_at_the_head_of_several_pages_is_text() -> None:
    sheets = Sheets()
    for number in range(3):
        sheets.new_page()
        if number:
            sheets.line("to information online;", leading=24)
        for _ in range(3):
            sheets.paragraph(f"{number} {SENTENCE}")
        sheets.line("(a) Refrain from shutdowns of the Internet and from measures that prevent or disrupt the access")
    assert sum(text.endswith("the access to information online;") for text in texts(blocks_of(sheets))) == 2


def test_the_end_of_an_item_may_say_what_a_heading_does() -> None:
    sheets = Sheets().new_page()
    sheets.line("Women and girls", font=BOLD, size=13, leading=24)
    sheets.paragraph(SENTENCE)
    sheets.line("(a) Improve the access to affordable devices and to all of the other services, in particular for")
    sheets.new_page()
    sheets.y = 60
    sheets.line("women and girls.", leading=24)
    sheets.paragraph(SENTENCE)
    assert texts(blocks_of(sheets))[2].endswith("in particular for women and girls.")


# -- headings and contents ---------------------------------------------------------------------------------------------


def test_a_heading_may_stand_in_bold_behind_a_label_that_does_not() -> None:
    sheets = Sheets().new_page()
    for label, words in (("A.", "Women and girls"), ("B.", "Young people")):
        sheets.put(LEFT, sheets.y, label)
        sheets.line(words, x=LEFT + 14, font=BOLD, leading=20)
        sheets.paragraph(SENTENCE, label="1.")
    assert _kinds(blocks_of(sheets)) == [Kind.HEADING, Kind.PARAGRAPH] * 2


def test_a_heading_in_italics_may_stand_at_the_head_of_a_page() -> None:
    sheets = Sheets().new_page()
    for number in range(1, 8):
        sheets.paragraph(SENTENCE, label=f"{number}.")
    sheets.line(
        "We call upon all of the States that took part in the meeting to act on this as soon as they can do so."
    )
    sheets.new_page()
    sheets.line("New initiatives", font=ITALIC, leading=24)
    sheets.paragraph(SENTENCE)
    assert [block.text for block in blocks_of(sheets) if block.kind is Kind.HEADING] == ["New initiatives"]


def test_an_annex_and_its_title_are_one_heading_over_the_end_of_a_page() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.line("Annex I", font=BOLD, size=14)
    sheets.new_page()
    sheets.line("Data governance", font=BOLD, size=14, leading=24)
    sheets.paragraph(SENTENCE)
    blocks = blocks_of(sheets)
    assert [block.text for block in blocks if block.kind is Kind.HEADING] == ["Annex I Data governance"]


@pytest.mark.parametrize("count", [1, 2])
def test_contents_may_be_short_and_have_no_name(count: int) -> None:
    names = ("Capacity-building", "Data governance")[:count]
    sheets = Sheets().new_page()
    for name in names:
        sheets.line(f"{name}{'.' * 80}1", leading=20)
    sheets.paragraph(OTHER)
    for name in names:
        sheets.line(name, font=BOLD, size=13, leading=20)
        sheets.paragraph(SENTENCE)
    read = texts(blocks_of(sheets))
    assert set(names) <= set(read)
    assert not any("...." in text for text in read)


def test_an_entry_of_the_contents_that_fills_its_line_has_its_leaders_below() -> None:
    names = ("Capacity-building", "Protection of data and privacy in exchanges between all public authorities")
    sheets = Sheets().new_page()
    for name in names:
        dots = "." * 80 if name == names[0] else ""
        sheets.line(f"{name}{dots}{'1' if dots else ''}", leading=12)
    sheets.line("." * 120 + "2", leading=24)
    for name in names:
        sheets.line(name, font=BOLD, size=13, leading=20)
        sheets.paragraph(SENTENCE)
    assert texts(blocks_of(sheets))[0] == names[0]


# -- notes -------------------------------------------------------------------------------------------------------------


def test_marks_of_notes_set_as_links_are_no_tracked_changes() -> None:
    sheets = Sheets().new_page()
    for at in range(1, len(_NOTES) + 1):
        sheets.line(
            "We call upon all of the States that took part, in accordance with their own laws, to act on", leading=12
        )
        y = sheets.line("this matter", leading=24)
        end = LEFT + pymupdf.get_text_length("this matter", fontname="tiro", fontsize=10)
        sheets.put(end, y - 4, f"[{at}]", size=6, color=_BLUE)
        width = pymupdf.get_text_length(f"[{at}]", fontname="tiro", fontsize=6)
        sheets.page.draw_line((end, y - 3), (end + width, y - 3), color=_BLUE, width=0.4)
        sheets.put(end + width + 2.5, y, "as soon as they can.")
    for at, words in enumerate(_NOTES, 1):
        y = sheets.line(words, x=LEFT + 14, leading=20)
        sheets.put(LEFT, y, f"[{at}]", color=_BLUE)
        sheets.page.draw_line((LEFT, y + 1), (LEFT + 11.6, y + 1), color=_BLUE, width=0.5)
    document = read(sheets.bytes())
    assert document.tracked is None
    assert texts(block for block in document.blocks if block.kind is Kind.FOOTNOTE) == list(_NOTES)
    assert sum(len(block.notes) for block in document.blocks) == len(_NOTES)


@pytest.mark.parametrize("behind", ["", " and"], ids=["alone", "before a word"])
def test_the_mark_of_a_note_may_be_broken_off_the_word_before_it(behind: str) -> None:
    sheets = Sheets().new_page()
    sheets.line("(a) Promote the use of software with open source, of open standards and of open data;", leading=12)
    sheets.put(LEFT, sheets.y - 4, "[1]", size=6)
    sheets.line(behind, x=LEFT + 8, leading=24)
    sheets.paragraph(SENTENCE)
    sheets.line("[1] See A/RES/60/252.")
    blocks = blocks_of(sheets)
    assert [block.text for block in blocks if block.kind is Kind.FOOTNOTE] == ["See A/RES/60/252."]
    assert blocks[0].text.endswith(f"open data;{behind}")
    assert blocks[0].text[: blocks[0].notes[0].offset].endswith("open data;")


def test_a_note_as_large_as_the_text_goes_on_at_the_foot_of_an_empty_page() -> None:
    sheets = Sheets()
    end = LEFT + pymupdf.get_text_length("We call upon them", fontname="tiro", fontsize=10)
    for mark, words in (("1", "Adopted in 2015."), ("2", "The figures are estimates. They are revised in")):
        sheets.new_page()
        sheets.paragraph(SENTENCE)
        sheets.put(end, sheets.line("We call upon them", leading=40) - 4, mark, size=6)
        sheets.y = 700
        sheets.put(LEFT, sheets.y, mark)
        sheets.line(words, x=LEFT + 17)
    sheets.new_page()
    sheets.put(LEFT + 17, 700, "October.")
    notes = [block.text for block in blocks_of(sheets) if block.kind is Kind.FOOTNOTE]
    assert notes == ["Adopted in 2015.", "The figures are estimates. They are revised in October."]


# -- tables ------------------------------------------------------------------------------------------------------------


def _cells(sheets: Sheets, edges: tuple[float, ...], *cells: str, leading: float = 12) -> None:
    y = sheets.y
    for x, cell in zip(edges, cells, strict=False):
        sheets.put(x, y, cell)
    sheets.y += leading


_EDGES = (LEFT, LEFT + 113, LEFT + 226, LEFT + 340)


def _full_cell() -> float:
    """Return where the words of a first cell end."""
    return float(LEFT + pymupdf.get_text_length("Western Europe and others", fontname="tiro", fontsize=10))


def test_a_cell_that_is_full_up_to_the_next_one_is_a_cell_of_its_own() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    edges = (LEFT, _full_cell() + 2.5, *_EDGES[2:])
    _cells(sheets, edges, "Indicator", "2020", "2025", "Target", leading=20)
    _cells(sheets, edges, "Western Europe and others", "0.7", "67.5", "+ 4", leading=20)
    _cells(sheets, edges, "Households with Internet", "54", "67.5", "+ 4")
    _cells(sheets, edges, "access", leading=20)
    sheets.paragraph(SENTENCE)
    assert _rows(blocks_of(sheets)) == [
        "Indicator | 2020 | 2025 | Target",
        "Western Europe and others | 0.7 | 67.5 | + 4",
        "Households with Internet access | 54 | 67.5 | + 4",
    ]


def test_a_row_whose_cells_are_broken_may_stand_alone_at_the_head_of_a_page() -> None:
    sheets = Sheets().new_page()
    for _ in range(9):
        sheets.paragraph(SENTENCE)
    for cells in (("Indicator", "2020", "2025", "Target"), ("Africa", "54", "67.5", "12")):
        _cells(sheets, _EDGES, *cells, leading=22)
    sheets.new_page()
    _cells(sheets, _EDGES, "Latin America and", "100", "12", "67.5", leading=13)
    _cells(sheets, _EDGES, "the Caribbean", leading=40)
    sheets.paragraph(SENTENCE)
    assert _rows(blocks_of(sheets))[-1] == "Latin America and the Caribbean | 100 | 12 | 67.5"


def test_a_drawn_table_that_goes_on_may_have_no_rule_at_the_head_of_its_page() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for number in range(2):
        top = sheets.y - 12
        for cells in (
            (("Region", "Share", "Change"), ("Africa", "67.5", "38")) if not number else (("Asia", "54", "12"),)
        ):
            _cells(sheets, tuple(x + 4 for x in _EDGES[:3]), *cells, leading=18)
            sheets.page.draw_line((LEFT, sheets.y - 12), (RIGHT, sheets.y - 12))
        for x in (*_EDGES[:3], RIGHT):
            sheets.page.draw_line((x, top), (x, sheets.y - 12))
        if not number:
            sheets.page.draw_line((LEFT, top), (RIGHT, top))
            sheets.new_page()
    sheets.y += 10
    sheets.paragraph(SENTENCE)
    assert _rows(blocks_of(sheets)) == ["Region | Share | Change", "Africa | 67.5 | 38", "Asia | 54 | 12"]


def test_the_head_of_a_drawn_table_at_the_head_of_two_pages_is_no_running_head() -> None:
    sheets = Sheets()
    for name in ("Africa", "Asia"):
        sheets.new_page()
        top = sheets.y - 12
        for cells in (("Term", "Meaning"), (name, "A person of that region"), ("Europe", "Any other person")):
            _cells(sheets, (LEFT + 4, LEFT + 204), *cells, leading=18)
        for at in range(4):
            sheets.page.draw_line((LEFT, top + 18 * at), (RIGHT, top + 18 * at))
        for x in (LEFT, LEFT + 200, RIGHT):
            sheets.page.draw_line((x, top), (x, top + 54))
        sheets.y += 10
        sheets.paragraph(SENTENCE)
    assert _rows(blocks_of(sheets)).count("Term | Meaning") == 2


def test_a_heading_below_a_table_does_not_close_its_columns() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    edges = (LEFT, _full_cell() + 2.5, *_EDGES[2:])
    _cells(sheets, edges, "Indicator", "2020", "2025", "Target", leading=20)
    for name, *cells in (("Western Europe and others", "0.7", "67.5", "12"), ("Asia", "54", "1,240", "38")):
        _cells(sheets, edges, name, *cells, leading=20)
    sheets.put(LEFT, sheets.y, "Article 3.")
    sheets.line("Human rights and ethics", x=LEFT + 55, font=BOLD, leading=20)
    sheets.paragraph(SENTENCE)
    assert _rows(blocks_of(sheets))[-1] == "Asia | 54 | 1,240 | 38"


def test_cells_may_be_set_in_the_middle_of_their_row() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    edges = (LEFT, LEFT + 160)
    _cells(sheets, edges, "Term", "Meaning", leading=18)
    for name in ("Arab States", "Western Europe"):
        y = sheets.y
        sheets.put(edges[1], y, "Information in whatever form, including pictures, that")
        sheets.put(edges[1], y + 13, "relates to a person who is identified")
        sheets.put(edges[0], y + 6.5, name)
        sheets.y += 31
    for at, part in enumerate(("Mobile-broadband", "subscriptions")):
        sheets.put(edges[0], sheets.y + 13 * at, part)
    sheets.put(edges[1], sheets.y + 6.5, "Any service that is provided for remuneration")
    sheets.y += 40
    sheets.paragraph(SENTENCE)
    information = "Information in whatever form, including pictures, that relates to a person who is identified"
    assert _rows(blocks_of(sheets)) == [
        "Term | Meaning",
        f"Arab States | {information}",
        f"Western Europe | {information}",
        "Mobile-broadband subscriptions | Any service that is provided for remuneration",
    ]


def test_a_row_may_end_alone_on_the_page_that_follows() -> None:
    sheets = Sheets().new_page()
    for _ in range(9):
        sheets.paragraph(SENTENCE)
    for cells in (("Indicator", "2020", "2025", "Target"), ("Western Europe and", "54", "67.5", "12")):
        _cells(sheets, _EDGES, *cells, leading=22)
    sheets.new_page()
    _cells(sheets, _EDGES, "others", leading=22)
    _cells(sheets, _EDGES, "Africa", "100", "12", "67.5", leading=40)
    sheets.paragraph(SENTENCE)
    assert _rows(blocks_of(sheets))[1:] == ["Western Europe and others | 54 | 67.5 | 12", "Africa | 100 | 12 | 67.5"]


def test_the_head_of_a_table_may_stand_alone_at_the_end_of_the_page_before() -> None:
    sheets = Sheets().new_page()
    for _ in range(9):
        sheets.paragraph(SENTENCE)
    for x, cell in zip(_EDGES, ("Indicator", "2020", "2025", "Target"), strict=True):
        sheets.put(x, sheets.y, cell, font=BOLD)
    sheets.new_page()
    for cells in (("Africa", "54", "67.5", "12"), ("Asia", "100", "12", "67.5")):
        _cells(sheets, _EDGES, *cells, leading=22)
    sheets.y += 20
    sheets.paragraph(SENTENCE)
    assert _rows(blocks_of(sheets))[0] == "Indicator | 2020 | 2025 | Target"


def test_the_head_of_a_drawn_table_may_stand_alone_where_its_last_rule_is_not_drawn() -> None:
    sheets = Sheets().new_page()
    for _ in range(9):
        sheets.paragraph(SENTENCE)
    edges = (LEFT, LEFT + 140, LEFT + 260)
    inner = tuple(x + 4 for x in edges)
    sheets.page.draw_line((LEFT, sheets.y - 12), (RIGHT, sheets.y - 12))
    _cells(sheets, inner, "Region", "Share of users", "Change")
    sheets.new_page()
    top = sheets.y - 12
    for cells in (("Africa", "54", "67.5"), ("Asia", "100", "12")):
        _cells(sheets, inner, *cells, leading=18)
    for at in range(3):
        sheets.page.draw_line((LEFT, top + 18 * at), (RIGHT, top + 18 * at))
    for x in (*edges, RIGHT):
        sheets.page.draw_line((x, top), (x, top + 36))
    sheets.y += 10
    sheets.paragraph(SENTENCE)
    assert _rows(blocks_of(sheets)) == ["Region | Share of users | Change", "Africa | 54 | 67.5", "Asia | 100 | 12"]
