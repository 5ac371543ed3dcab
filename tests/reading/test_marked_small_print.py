"""Where nothing is struck, what went may stand in a colour and in small letters beside what came in another colour."""

from __future__ import annotations

import pymupdf
import pytest

from tests.reading.marked_pdf import BLACK, BLUE, CAME, KEPT, RED, WENT, Colour, Paragraph, came, kept, texts, went
from tests.reading.pdf.test_pdf_sides import AFTER, BEFORE, read
from tests.reading.pdf_builder import OTHER, ROMAN, Sheets

_DRAFT: list[Paragraph] = [
    (kept("We "), went("take note of "), came("welcome "), kept(f"the report. {OTHER}")),
    (
        kept("We meet in Geneva "),
        came("and in Tunis "),
        kept("each year, as "),
        went("before "),
        came("agreed, "),
        kept(OTHER),
    ),
    (kept("We request a report "), went("every year "), came("every second year "), kept(f"on what was done. {OTHER}")),
]
_LEFT, _RIGHT = 72.0, 520.0


def _set(*, small: float = 8.0, coming: Colour = BLUE, drafts: list[Paragraph] = _DRAFT) -> bytes:
    looks = {KEPT: (BLACK, 10.0), CAME: (coming, 10.0), WENT: (RED, small)}
    sheets = Sheets().new_page()
    for paragraph in drafts:
        x = _LEFT
        for status, text in paragraph:
            colour, size = looks[status]
            for word in text.split():
                width = pymupdf.get_text_length(f"{word} ", fontname=ROMAN, fontsize=size)
                if x + width > _RIGHT:
                    x, sheets.y = _LEFT, sheets.y + 12
                sheets.put(x, sheets.y, word, size=size, color=colour)
                x += width
        sheets.y += 24
    return sheets.bytes()


def test_small_words_in_one_colour_beside_others_in_another_went() -> None:
    data = _set()
    assert [each.text for each in read(data, BEFORE).paragraphs] == texts(_DRAFT, CAME)
    assert [each.text for each in read(data, AFTER).paragraphs] == texts(_DRAFT, WENT)


@pytest.mark.parametrize(
    "data",
    [
        _set(small=10.0),
        _set(coming=BLACK),
        _set(drafts=[tuple(piece for piece in each if piece[0] is not CAME) for each in _DRAFT]),
    ],
    ids=["as large as the text", "beside words in ink", "beside nothing"],
)
def test_coloured_words_that_are_not_so_set_are_emphasis(data: bytes) -> None:
    found = read(data)
    assert found.tracked is None
    assert found.emphasis
