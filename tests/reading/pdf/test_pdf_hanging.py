"""What hangs right of a label or a margin is told by the lines around it and by the pages that have the same margins."""

from __future__ import annotations

import pymupdf
import pytest

from tests.reading.pdf_builder import LEFT, OTHER, RIGHT, ROMAN, SENTENCE, Sheets, blocks_of, texts, wrapped
from wsis_desktop.model.revision import Kind
from wsis_desktop.reading.pdf.flow.hanging import hangs_below_label
from wsis_desktop.reading.pdf.lines.line import Line, Word
from wsis_desktop.reading.pdf.lines.measure import Entry

_NAMES = (
    "Austria, Barbados, Cameroon, Denmark, Ecuador, Finland, Gabon, Honduras, Iceland, Jamaica, Kenya, Lesotho, Malawi"
)


def _hung(sheets: Sheets, label: str, text: str, x: float, right: float) -> None:
    """Set an item whose label has no more than a space behind it, and whose other lines hang below its text."""
    behind = x + pymupdf.get_text_length(f"{label} ", fontname=ROMAN, fontsize=10)
    for at, line in enumerate(wrapped(text, right - behind)):
        sheets.line(f"{label} {line}" if at == 0 else line, x=behind if at else x)


@pytest.mark.parametrize("label", ["(i)", "(a)"])
def test_a_list_begins_right_below_a_full_line_where_its_next_line_hangs(label: str) -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    # As near to the margin as leaves the label no room.
    first = "We invite all those who take part to consider how the forum that was agreed last year is held and paid for, as:"
    right = LEFT + pymupdf.get_text_length(first, fontname=ROMAN, fontsize=10) + 2
    sheets.line(first)
    _hung(sheets, label, SENTENCE, LEFT, right)
    blocks = blocks_of(sheets)
    assert texts(blocks)[-1] == f"{label} {SENTENCE}"
    assert blocks[-1].kind is Kind.ITEM


def test_a_page_of_items_has_the_margin_of_the_pages_on_its_side() -> None:
    """Left and right pages differ, so half of the pages know nothing of the margin of the others."""
    sheets = Sheets()
    for page in range(6):
        sheets.new_page()
        left = LEFT + 20 * (page % 2)
        right = left + 380
        if page == 4:
            for at, line in enumerate(wrapped(f"9. We note what {_NAMES} do.", 380, first_indent=20)):
                sheets.line(line, x=left + 20 * (at == 0))
            sheets.y += 6
        for _ in range(7 if page == 4 else 0):
            sheets.put(left + 22, sheets.y, "•")
            sheets.paragraph(SENTENCE, x=left + 48, right=right)
        for _ in range(0 if page == 4 else 5):
            sheets.paragraph(SENTENCE, x=left, right=right, indent=20)
    assert f"9. We note what {_NAMES} do." in texts(blocks_of(sheets))


@pytest.mark.parametrize(("size", "kind"), [(17, Kind.TITLE), (11.5, Kind.PARAGRAPH)])
def test_a_long_title_is_known_by_letters_far_larger_than_the_text_s_where_no_font_says_that_it_is_bold(
    size: float, kind: Kind
) -> None:
    title = (
        "Draft outcome document of the high-level meeting on the overall review of the outcomes of the World Summit on"
    )
    title += " the Information Society"
    sheets = Sheets().new_page()
    for line in wrapped(title, 400 * 10 / size):
        width = pymupdf.get_text_length(line, fontname=ROMAN, fontsize=size)
        sheets.line(line, x=LEFT + (410 - width) / 2, size=size, leading=1.2 * size)
    sheets.y += 20
    for _ in range(4):
        sheets.paragraph(SENTENCE)
    first = blocks_of(sheets)[0]
    assert first.text == title
    assert first.kind is kind


def test_a_line_between_a_label_and_the_text_behind_it_begins_a_paragraph() -> None:
    sheets = Sheets().new_page()
    # The item fills its line, so that nothing but where the next line begins tells them apart.
    item = "Urges the need to bridge the divide, which stands at 189 million more people online in 2024."
    other = "Requests the creation of a working group, whose terms of reference are set out in annex II."
    for number in range(1, 7):
        sheets.put(LEFT, sheets.y, f"{number}.")
        for line in wrapped(SENTENCE, 390):
            sheets.line(line, x=LEFT + 40)
    sheets.put(LEFT, sheets.y, "7.")
    sheets.line(item, x=LEFT + 40)
    sheets.line(other, x=LEFT + 20)
    sheets.line("Next steps", size=14, leading=20)
    assert texts(blocks_of(sheets))[6:8] == [f"7. {item}", other]


def test_a_line_hangs_below_a_label_that_is_no_word_of_its_line() -> None:
    """As a bullet without width is none, and nothing else is left of its line in one of two texts."""

    def line(text: str, x0: float, words: list[Word]) -> Entry:
        made = Line(1, 0, x0, 90, 480, 102, 100, text, 12, bold=False, italic=False, runs=[], words=words)
        return Entry(made, flow=0, left=LEFT, right=480, head=None, text_x=x0, tab=False)

    rest = "A directory server"
    below = line(rest, LEFT + 18, [Word(0, len(rest), LEFT + 18, 90, 480, 102)])
    assert hangs_below_label([line("•", LEFT, [])], below)


def test_a_paragraph_begins_at_an_indent_below_a_numbered_one_of_a_full_line_though_their_middles_are_one() -> None:
    sheets = Sheets().new_page()
    for at in range(4):
        sheets.paragraph(SENTENCE, label=f"{at + 1}.", gap=0)
    full = wrapped(SENTENCE, RIGHT - LEFT - 30)[0].rsplit(" ", 1)[0]
    width = pymupdf.get_text_length(f"5. {full}.", fontname="tiro", fontsize=10)
    middle = (LEFT + RIGHT) / 2
    sheets.line(f"5. {full}.", x=middle - width / 2)
    first = wrapped(OTHER, RIGHT - LEFT, first_indent=12)
    start = pymupdf.get_text_length(first[0], fontname="tiro", fontsize=10)
    sheets.line(first[0], x=middle - start / 2)
    for line in first[1:]:
        sheets.line(line)
    assert texts(blocks_of(sheets))[4:] == [f"5. {full}.", OTHER]


def test_a_line_indented_as_the_only_line_of_the_paragraph_before_its_page_begins_another_where_second_lines_go_back() -> (
    None
):
    sheets = Sheets().new_page()
    for at in range(6):
        sheets.paragraph(f"{at + 1}. {SENTENCE}", indent=20, gap=0)
    full = wrapped(SENTENCE, RIGHT - LEFT - 30)[0].rsplit(" ", 1)[0]
    sheets.line(f"7. {full};", x=LEFT + 20)
    sheets.new_page()
    sheets.paragraph(SENTENCE, indent=20, gap=0)
    assert texts(blocks_of(sheets))[6:] == [f"7. {full};", SENTENCE]


def test_a_bullet_alone_on_its_line_is_that_of_the_words_below_it() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.line("• The rate of return;", x=LEFT + 20, leading=18)
    sheets.line("•", x=LEFT + 20)
    sheets.line("The rate of investments;", x=LEFT + 20, leading=18)
    sheets.line("• The rate of change.", x=LEFT + 20, leading=18)
    found = blocks_of(sheets)[1:]
    assert [block.text.lstrip("•· ") for block in found] == [
        "The rate of return;",
        "The rate of investments;",
        "The rate of change.",
    ]
