"""Where a page does not show whether a paragraph begins, the reading says so, and comparing makes no change of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pymupdf
import pytest

from tests.reading.pdf_builder import LEFT, OTHER, RIGHT, ROMAN, SENTENCE, Sheets, read, wrapped
from tests.reading.typeset.as_docx import write_docx
from tests.reading.typeset.composing import compose
from tests.reading.typeset.formats import false_differences
from tests.reading.typeset.hunt import read_pdf
from tests.reading.typeset.layouts import Layout, layout, wider_layout
from tests.reading.typeset.pages import typeset
from wsis_desktop.model.revision import Format, Paragraph
from wsis_desktop.reading.assemble import assemble

LAST, NEXT = (
    "All of this is done within the means that the budget of the organization provides.",
    "The Council meets in June.",
)


def _full(sheets: Sheets, line: str, x: float = LEFT) -> None:
    """Write words that fill the line up to the right margin."""
    words = line.split()
    widths = [pymupdf.get_text_length(word, fontname=ROMAN, fontsize=10) for word in words]
    space = (RIGHT - x - sum(widths)) / (len(words) - 1)
    for word, width in zip(words, widths, strict=True):
        sheets.put(x, sheets.y, word)
        x += width + space
    sheets.y += 12


def _page(sheets: Sheets, *, gap: float, indent: float = 0, label: bool = False) -> None:
    for number in range(1, 7):
        sheets.paragraph((SENTENCE, OTHER)[number % 2], gap=gap, indent=indent, label=f"{number}." if label else "")


def _broken(
    *, gap: float = 6, indent: float = 0, label: bool = False, same_page: bool = False, verb: str = ""
) -> list[Paragraph]:
    """Return the paragraphs of a text whose last sentence ends on a full line, with another on the next page.

    Both paragraphs begin with the `verb`, if it is one.
    """
    sheets = Sheets().new_page()
    _page(sheets, gap=gap, indent=indent, label=label)
    if label:
        sheets.put(LEFT, sheets.y, "7.")
    start = LEFT + (24 if label else indent)
    for at, line in enumerate(wrapped(f"{verb}{SENTENCE}", RIGHT - LEFT, first_indent=start - LEFT)[:-1]):
        _full(sheets, line, start if at == 0 else LEFT)
    _full(sheets, LAST)
    if not same_page:
        sheets.new_page()
    sheets.line(f"{verb}{NEXT}")
    sheets.y += gap
    _page(sheets, gap=gap, indent=indent, label=label)
    return list(assemble(read(sheets.bytes()), "draft.pdf", "", Format.PDF).paragraphs)


def _doubts(paragraphs: list[Paragraph]) -> list[str]:
    """Return the words behind each unsure break."""
    return [each.text[at:] for each in paragraphs for at in each.unsure_breaks]


def test_a_page_that_ends_with_a_full_sentence_leaves_open_what_begins() -> None:
    assert [each.removesuffix(f" {OTHER}") for each in _doubts(_broken())] == [NEXT]


def test_so_does_a_full_line_between_paragraphs_that_nothing_parts() -> None:
    assert NEXT in _doubts(_broken(gap=0, same_page=True))


@pytest.mark.parametrize(
    "broken", [partial(_broken, label=True), partial(_broken, indent=24), partial(_broken, same_page=True)]
)
def test_labels_indents_and_gaps_that_always_stand_leave_nothing_open(broken: Callable[[], list[Paragraph]]) -> None:
    assert _doubts(broken()) == []


def test_one_paragraph_among_many_that_bears_no_label_leaves_the_end_of_a_page_open() -> None:
    sheets = Sheets()
    for _ in range(5):
        _page(sheets.new_page(), gap=6, label=True)
    sheets.paragraph(OTHER, gap=6)
    sheets.put(LEFT, sheets.y, "7.")
    _full(sheets, LAST, LEFT + 24)
    sheets.new_page()
    sheets.line(NEXT)
    found = assemble(read(sheets.bytes()), "draft.pdf", "", Format.PDF).paragraphs
    assert _doubts(list(found)) == [NEXT]


def test_a_paragraph_that_begins_by_its_words_alone_where_all_others_have_labels_is_left_open() -> None:
    assert [at for each in _broken(label=True, verb="Decides that ") for at in each.unsure_breaks] == [0]


def test_a_break_stands_where_the_text_has_it_without_its_label() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.put(LEFT, sheets.y, "7.")
    _full(sheets, LAST, LEFT + 24)
    sheets.new_page()
    sheets.line(NEXT)
    found = assemble(read(sheets.bytes()), "draft.pdf", "", Format.PDF).paragraphs
    assert _doubts(list(found)) == [NEXT]
    assert found[1].printed_label == "7"


def test_lines_that_stand_where_they_stood_go_on_where_labels_hang_out_otherwise() -> None:
    """On the second page nothing but short labels stands in the margin: its leftmost line is no measure of the first."""
    sheets = Sheets().new_page()
    for number in range(1, 7):
        sheets.put(LEFT - 42, sheets.y, f"{number}.")
        sheets.paragraph(SENTENCE)
    sheets.put(LEFT - 42, sheets.y, "7.")
    for line in wrapped(SENTENCE, RIGHT - LEFT)[:-1]:
        _full(sheets, line)
    _full(sheets, LAST)
    sheets.new_page()
    sheets.paragraph(NEXT)
    for letter in "abcdef":
        sheets.put(LEFT - 13, sheets.y, f"({letter})")
        sheets.paragraph(SENTENCE)
    texts = [each.text for each in read(sheets.bytes()).blocks]
    assert texts[6].startswith("7. ")
    assert texts[6].endswith(f"{LAST} {NEXT}")


def test_a_paragraph_goes_on_where_text_stands_behind_labels_like_its_own_in_the_next_column() -> None:
    """The first column's margin is that of its bullets, the second has none: from the margins nothing can be told."""
    sheets = Sheets().new_page()

    def numbered(number: int, lines: list[str], x: float) -> None:
        sheets.put(x - 13, sheets.y, f"{number}.")
        for line in lines:
            _full(sheets, line, x)
        sheets.y += 6

    lines = [*wrapped(SENTENCE, RIGHT - LEFT - 60)[:-1], LAST]
    for number in range(1, 5):
        numbered(number, lines, LEFT + 20)
    for _ in range(6):
        sheets.put(LEFT, sheets.y, "•")
        sheets.paragraph(SENTENCE, x=LEFT + 26)
    numbered(5, lines, LEFT + 20)
    sheets.new_page()
    for line in wrapped(f"{NEXT} {OTHER}", RIGHT - LEFT - 60):
        sheets.line(line, x=LEFT + 60)
    sheets.y += 6
    sheets.line("Measurement and indicators", x=LEFT + 18)
    sheets.y += 6
    for number in range(6, 14):
        numbered(number, lines, LEFT + 60)
    found = [each.text for each in read(sheets.bytes()).blocks]
    assert next(each for each in found if each.startswith("5. ")).endswith(f"{LAST} {NEXT} {OTHER}")


def test_a_paragraph_that_begins_without_the_label_that_all_others_have_is_unsure() -> None:
    """Its first word is what cuts it off, and such a word may stand inside a paragraph as well."""
    sheets = Sheets().new_page()
    _page(sheets, gap=6, label=True)
    sheets.put(LEFT, sheets.y, "7.")
    _full(sheets, "Requests all of those who take part in the work of the organization to do what they can.", LEFT + 24)
    _full(sheets, LAST)
    sheets.new_page()
    sheets.line("Requests the Council to meet in June.")
    sheets.y += 6
    _page(sheets, gap=6, label=True)
    found = assemble(read(sheets.bytes()), "draft.pdf", "", Format.PDF).paragraphs
    assert [each.text for each in found if each.unsure_breaks] == ["Requests the Council to meet in June."]


@pytest.mark.parametrize(("seed", "layout_of"), [(402048, layout), (502057, wider_layout), (502077, wider_layout)])
def test_a_draft_cut_at_a_full_last_line_shows_no_false_difference(
    seed: int, layout_of: Callable[[int], Layout]
) -> None:
    draft = compose(seed // 4)
    assert false_differences(write_docx(draft, 0).read(), read_pdf(typeset(draft, layout_of(seed)))) == []
