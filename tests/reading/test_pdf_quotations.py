"""Quotations and other blocks set narrower than the page stay whole, wherever their lines end."""

from __future__ import annotations

import pytest

from tests.reading.pdf_builder import LEFT, OTHER, RIGHT, SENTENCE, Sheets, blocks_of, texts, wrapped

_QUOTED = (
    "«Everyone has the right to freedom of opinion and expression; this right includes freedom to hold opinions without "
    "interference and to seek, receive and impart information: Article 19 of the Declaration says so. Ideas through any "
    "media are meant, regardless of frontiers.»"
)


def _narrow(sheets: Sheets, text: str, left: float, right: float) -> None:
    for line in wrapped(text, right - left):
        sheets.line(line, x=left)
    sheets.y += 6


@pytest.mark.parametrize("inset", range(24, 100, 4))
@pytest.mark.parametrize("indent", [0, 20])
def test_a_quotation_stays_whole_wherever_its_lines_end(inset: float, indent: float) -> None:
    sheets = Sheets().new_page()
    for _ in range(4):
        sheets.paragraph(SENTENCE, indent=indent, gap=0 if indent else 6)
    _narrow(sheets, _QUOTED, LEFT + inset, RIGHT - inset)
    sheets.paragraph(OTHER, indent=indent)
    assert texts(blocks_of(sheets)) == [SENTENCE] * 4 + [_QUOTED, OTHER]


def test_a_quotation_of_two_lines_goes_on_until_it_is_closed() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.line("«We declare our common commitment to the", x=LEFT + 60)
    sheets.line("Information Society.»", x=LEFT + 60)
    sheets.y += 6
    sheets.paragraph(OTHER)
    quoted = "«We declare our common commitment to the Information Society.»"
    assert texts(blocks_of(sheets)) == [SENTENCE, quoted, OTHER]


def test_short_lines_below_each_other_are_no_narrow_block() -> None:
    address = ["Permanent Mission of Ruritania to the", "United Nations Office", "Avenue de la Paix 15", "Geneva"]
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for line in address:
        sheets.line(line, x=LEFT + 40)
    sheets.y += 6
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *address, OTHER]
