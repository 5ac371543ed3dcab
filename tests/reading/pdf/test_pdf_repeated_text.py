"""What a text says again at one height of its pages is text, however much it looks like a running head."""

from __future__ import annotations

from collections.abc import Sequence

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

FOOT = ("«We declare our common desire and", "commitment to build an inclusive")
HEAD = ("Society, where everyone can create", "and share information.»")


def _column(sheets: Sheets, x: float, y: float, *parts: Sequence[str]) -> None:
    sheets.y = y
    for part in parts:
        if isinstance(part, str):
            sheets.paragraph(part, x=x, right=x + 190, gap=12)
            continue
        for line in part:
            sheets.line(line, x=x + 20)
        sheets.y += 12


def test_a_quotation_cut_at_one_height_of_two_pages_is_no_furniture() -> None:
    sheets = Sheets()
    for page in range(3):
        sheets.new_page(height=700)
        body = [f"{5 * page + at}. {SENTENCE}" for at in range(1, 6)]
        quoted = page < 2
        _column(sheets, LEFT, 60, *body, *([FOOT] if quoted else []))
        foot = sheets.y
        _column(sheets, LEFT + 220, 65, *([HEAD] if quoted else []), *body)
        assert sheets.y == foot + 5
    found = " ".join(texts(blocks_of(sheets)))
    assert found.count(" ".join([*FOOT, *HEAD])) == 2


_CHINESE = "我们重申各国政府、私营部门、民间社会和技术界所作的承诺仍然有效，并呼吁各国各方面"
_ENGLISH = wrapped(SENTENCE, RIGHT - LEFT)[0]


@pytest.mark.parametrize(
    ("first", "rests", "font"),
    [
        (_CHINESE, [f"{sign}方共同努力，使其惠益惠及世界各地，不受任何歧视。" for sign in "甲乙丙丁戊己"], "china-s"),
        (
            _ENGLISH,
            [f"{name} and others remain valid." for name in ("Austria", "Cuba", "Fiji", "Ghana", "Haiti", "Italy")],
            ROMAN,
        ),
    ],
    ids=["Chinese", "English"],
)
@pytest.mark.parametrize(("leading", "indent"), [(12, 0), (16, 0), (16, 20), (24, 20)])
def test_the_first_line_of_the_paragraphs_that_pages_begin_with_is_text_in_any_script(
    first: str, rests: list[str], font: str, leading: float, indent: float
) -> None:
    sheets = Sheets()
    for rest in rests:
        sheets.new_page()
        for at, line in enumerate((first, rest)):
            sheets.line(line, x=LEFT + indent * (at == 0), font=font, leading=leading)
        sheets.y += leading / 2
        while sheets.y < 600:
            sheets.paragraph(f"{rest[0]}{sheets.y:.0f} {OTHER}", leading=leading, gap=leading / 2)
    found = "".join(texts(blocks_of(sheets))).replace(" ", "")
    assert found.count(first.replace(" ", "")) == len(rests)


def test_words_of_a_heading_in_plainer_letters_stay_at_a_foot_where_the_text_has_them_elsewhere() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.put(LEFT, 690, OTHER[:60])
    sheets.put(LEFT, 710, "Option 3: No text required")
    sheets.new_page().line("Option 3: No text required", font=BOLD)
    sheets.y += 6
    sheets.paragraph(SENTENCE)
    sheets.y = 300
    sheets.line("Option 3: No text required")
    sheets.y += 6
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)).count("Option 3: No text required") == 3


def test_a_running_head_of_a_heading_s_words_is_left_out_where_the_heading_differs_by_nothing_but_italics() -> None:
    sheets = Sheets()
    for head in ("Environmental impacts", "Timelines and milestones"):
        sheets.new_page()
        sheets.put(LEFT, 70, head)
        sheets.paragraph(SENTENCE)
        sheets.line(head, font=ITALIC)
        sheets.y += 6
        sheets.paragraph(OTHER)
    found = texts(blocks_of(sheets))
    assert [found.count(head) for head in ("Environmental impacts", "Timelines and milestones")] == [1, 1]


def test_a_word_that_ends_lines_stretched_far_at_the_foot_of_pages_is_text() -> None:
    """On neither page does another line stand near it above, for a paragraph begins there."""
    lines = [("Requests", "the", "importance", "of"), ("Restores", "the", "free", "flow", "of")]
    sheets = Sheets()
    for words in lines:
        sheets.new_page()
        for _ in range(4):
            sheets.paragraph(SENTENCE, right=300)
        sheets.y = 714
        sheets.paragraph("Nothing of this is new to them.", right=300)
        widths = [pymupdf.get_text_length(word, fontname=ROMAN, fontsize=10) for word in words]
        space = (300 - LEFT - sum(widths)) / (len(words) - 1)
        x = LEFT
        for word, width in zip(words, widths, strict=True):
            sheets.put(x, 742, word)
            x += width + space
    found = texts(blocks_of(sheets))
    assert all(any(" ".join(words) in text for text in found) for words in lines)
