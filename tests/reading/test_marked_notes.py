"""Notes of marked drafts as word processors print them: those that went, those that stayed, and their marks in the text."""

from __future__ import annotations

from dataclasses import replace

import pymupdf
import pytest

from tests.reading.marked_pdf import CAME, WENT
from tests.reading.pdf.test_pdf_sides import AFTER, BEFORE, read
from tests.reading.pdf_builder import OTHER, SENTENCE
from tests.reading.printed_marks import AUTHORS, WORD, Press, Print, expected, kept, par
from tests.reading.test_marked_as_printed import DRAFT, told


def test_a_footnote_that_went_is_in_the_earlier_text_alone_though_its_mark_is_not_struck() -> None:
    press = Press(Print("LaTeX", filled=False, bars=False))
    for each in DRAFT:
        press.set(each)
    page = press.page
    box = page.search_for("Draft outcome document")[0]
    page.insert_text((box.x1, box.y1 - 8), "1", fontsize=6)
    page.insert_text((72, 750), "1", fontsize=5)
    page.insert_text((77, 754), "See resolution 70/125.", fontsize=8, color=AUTHORS[0])
    width = pymupdf.get_text_length("See resolution 70/125.", fontsize=8)
    page.draw_line((77, 752), (77 + width, 752), color=AUTHORS[0], width=0.4)
    data = bytes(press.document.tobytes())
    before, after = read(data, BEFORE), read(data, AFTER)
    assert told(before) == [*expected(DRAFT, CAME), ("1", "See resolution 70/125.")]
    assert told(after) == expected(DRAFT, WENT)
    assert [len(each.marks) for each in (before.paragraphs[0], after.paragraphs[0])] == [1, 0]


def _noted(press: Press, number: str, text: str, *, ruled: str, height: float) -> None:
    """Set a note at the foot of the first page, of which `ruled` is so at a height over its base line."""
    page = press.document[0]
    colours = [AUTHORS[0] if part in ruled else (0.0, 0.0, 0.0) for part in (number, text)]
    page.insert_text((72, 750), number, fontsize=5, color=colours[0])
    page.insert_text((77, 754), text, fontsize=8, color=colours[1])
    x0, x1 = (72, 75) if ruled == number else (77, 77 + pymupdf.get_text_length(text, fontsize=8))
    page.draw_line((x0, 754 - height), (x1, 754 - height), color=AUTHORS[0], width=0.4)


def test_a_note_of_which_the_number_alone_is_underlined_did_not_come() -> None:
    press = Press(WORD)
    for each in DRAFT:
        press.set(each)
    box = press.page.search_for("Draft outcome document")[0]
    press.page.insert_text((box.x1, box.y1 - 8), "1", fontsize=6)
    _noted(press, "1", "See resolution 70/125.", ruled="1", height=3)
    data = bytes(press.document.tobytes())
    assert told(read(data, BEFORE)) == [*expected(DRAFT, CAME), ("1", "See resolution 70/125.")]
    assert told(read(data, AFTER)) == [*expected(DRAFT, WENT), ("1", "See resolution 70/125.")]


def test_a_paragraph_goes_on_over_the_page_above_a_note_that_went() -> None:
    draft = [*DRAFT, *(par(kept(f"We note {at} times. {SENTENCE} {OTHER}"), label=f"{at}.") for at in range(4, 12))]
    press = Press(WORD)
    for each in draft:
        press.set(each)
    assert press.document.page_count == 2
    _noted(press, "", "1 See document A/2/9 for it.", ruled="1 See document A/2/9 for it.", height=2)
    assert told(read(bytes(press.document.tobytes()), AFTER)) == expected(draft, WENT)


def test_a_sentence_is_finished_before_the_mark_of_a_note_that_went() -> None:
    text = "We recall the outcome documents of the summit and the commitments that were made in Geneva by all."
    draft = [*DRAFT, par(kept(text)), par(kept("capacity-building is for all, and trust."))]
    press = Press(replace(WORD, width=470))
    for each in draft:
        press.set(each)
    box = press.page.search_for("by all.")[0]
    press.page.insert_text((box.x1, box.y1 - 7), "1", fontsize=6, color=AUTHORS[0])
    press.page.draw_line((box.x1, box.y1 - 8.5), (box.x1 + 3.3, box.y1 - 8.5), color=AUTHORS[0], width=0.4)
    assert told(read(bytes(press.document.tobytes()), AFTER)) == expected(draft, WENT)


@pytest.mark.parametrize("brackets", ["", "[]"])
def test_marks_of_notes_in_a_colour_that_only_they_have_are_links_and_no_changes(brackets: str) -> None:
    press, blue = Press(WORD), (0.0, 0.0, 1.0)
    for each in DRAFT:
        press.set(each)
    notes = [("1", "See resolution 70/125."), ("2", "See document A/2/9 for it.")]
    for at, (number, note) in enumerate(notes):
        mark = f"{brackets[:1]}{number}{brackets[1:]}"
        box = press.page.search_for("Draft outcome document")[0]
        y = 740 + 12 * at
        for x, height, size in ((box.x1 + 9 * at, box.y1 - 8, 6), (72, y, 8)):
            press.page.insert_text((x, height), mark, fontsize=size, color=blue)
            end = x + pymupdf.get_text_length(mark, fontsize=size)
            press.page.draw_line((x, height + 0.8), (end, height + 0.8), color=blue, width=0.4)
            if x == 72:
                box = pymupdf.Rect(x, y - 7, end, y + 1)
                press.page.insert_link({"kind": pymupdf.LINK_GOTO, "from": box, "page": 0})
        press.page.insert_text((86, y), note, fontsize=8)
    data = bytes(press.document.tobytes())
    assert told(read(data, BEFORE)) == [*expected(DRAFT, CAME), *notes]
    assert told(read(data, AFTER)) == [*expected(DRAFT, WENT), *notes]
