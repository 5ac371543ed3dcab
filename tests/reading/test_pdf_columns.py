"""Columns are read one after the other, whatever hangs out of them and however early the last one ends."""

from __future__ import annotations

from tests.reading.pdf_builder import LEFT, OTHER, SENTENCE, Sheets, blocks_of, texts

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
