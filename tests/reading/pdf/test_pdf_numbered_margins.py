"""Pages whose margins count lines that few words stand beside are read by the words alone."""

from __future__ import annotations

import pytest

from tests.reading.pdf_builder import BOLD, LEFT, OTHER, RIGHT, SENTENCE, Sheets, blocks_of, texts, wrapped

_STEP = 24.0
_STAMP = "Case 8:26-cv-01261 Document 40 Filed 08/05/26 Page {} of 3"


def _numbered(sheets: Sheets, number: int, *, stamp_at: float) -> None:
    """Begin a page with a stamp whose margin counts 26 lines from 1, in figures that end at one edge."""
    sheets.new_page()
    sheets.put(stamp_at, 30, _STAMP.format(number), size=9)
    for line in range(1, 27):
        sheets.put(LEFT - 18 - (5 if line > 9 else 0), 76 + line * _STEP, str(line))
    sheets.y = 76 + _STEP


@pytest.mark.parametrize("stamp_at", [LEFT - 40, LEFT + 60])
def test_figures_count_the_lines_of_a_page_with_few_words_below_a_stamp_in_their_margin(stamp_at: float) -> None:
    sheets = Sheets()
    _numbered(sheets, 1, stamp_at=stamp_at)
    sheets.y += 8 * _STEP
    sheets.line("UNITED STATES DISTRICT COURT", x=LEFT + 100, font=BOLD, leading=2 * _STEP)
    sheets.line("Order on the preliminary injunction", leading=_STEP)
    for number in (2, 3):
        _numbered(sheets, number, stamp_at=stamp_at)
        sheets.paragraph(SENTENCE, leading=_STEP)
    assert texts(blocks_of(sheets)) == [
        "UNITED STATES DISTRICT COURT",
        "Order on the preliminary injunction",
        SENTENCE,
        SENTENCE,
    ]


def test_the_few_lines_of_a_last_page_with_other_margins_are_counted_anew() -> None:
    sheets = Sheets().new_page()
    for number, text in enumerate([*wrapped(SENTENCE, RIGHT - LEFT), *wrapped(OTHER, RIGHT - LEFT)], start=1):
        y = sheets.line(text)
        sheets.put(LEFT - 25, y, str(number), size=7)
    sheets.new_page()
    for number, text in enumerate(("(Signed) Amina Diallo", "Chair of the Committee"), start=1):
        y = sheets.line(text, x=LEFT + 200, leading=2 * _STEP)
        sheets.put(LEFT - 5, y, str(number), size=7)
    last = blocks_of(sheets)[-2:]
    assert [(block.label, block.text) for block in last] == [
        (None, "(Signed) Amina Diallo"),
        (None, "Chair of the Committee"),
    ]
