"""Quotations and other blocks set narrower than the page stay whole, wherever their lines end."""

from __future__ import annotations

import pytest

from tests.reading.pdf_builder import BOLD, LEFT, OTHER, RIGHT, SENTENCE, Sheets, blocks_of, texts, wrapped

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


def test_a_quotation_of_two_lines_goes_on_where_first_lines_are_indented() -> None:
    sheets = Sheets().new_page()
    for _ in range(6):
        sheets.paragraph(SENTENCE, indent=24, gap=0)
    sheets.line("«We declare our common commitment to the", x=LEFT + 24)
    sheets.line("Information Society.»", x=LEFT + 24)
    for _ in range(2):
        sheets.paragraph(OTHER, indent=24, gap=0)
    quoted = "«We declare our common commitment to the Information Society.»"
    assert texts(blocks_of(sheets))[5:7] == [SENTENCE, quoted]


def test_the_paragraphs_of_a_preamble_are_apart_though_a_page_ends_between_them() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.line("Recalling its resolution 70/125 on the outcome of the meeting that was held on", x=LEFT)
    full = wrapped(f"the review of the outcomes, {OTHER}", RIGHT - LEFT)
    sheets.line(f"{full[0].rsplit(',', 1)[0]},")
    sheets.new_page()
    sheets.paragraph("Recognizing the role of all the parties,")
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets))[2] == "Recognizing the role of all the parties,"


def test_the_paragraphs_of_a_preamble_are_apart_though_the_gap_between_them_is_small() -> None:
    sheets = Sheets().new_page()
    sheets.line("Recalling its resolution 70/125 on the outcome of the meeting that was held on", leading=24)
    full = wrapped(f"the review of the outcomes, {OTHER}", RIGHT - LEFT)
    first = f"{full[0].rsplit(',', 1)[0]},"
    sheets.line(first, leading=24 * 1.2)
    for line in wrapped(
        f"Recognizing the role of all the parties and {SENTENCE[0].lower()}{SENTENCE[1:]}", RIGHT - LEFT
    ):
        sheets.line(line, leading=24)
    assert len(blocks_of(sheets)) == 2


def test_the_paragraphs_of_a_preamble_are_apart_though_no_gap_is_between_them_and_the_upper_one_fills_its_line() -> (
    None
):
    first, *rest = wrapped(f"Recalling its resolution 70/125 on the outcome of the meeting, {OTHER}", RIGHT - LEFT - 3)
    preamble = [f"{first.rsplit(' ', 1)[0]},", f"Underlining that all parties are to {' '.join(rest)}"]
    sheets = Sheets().new_page()
    # Of an indent as small nothing can be told.
    for text in preamble:
        for at, line in enumerate(wrapped(text, RIGHT - LEFT, first_indent=3)):
            sheets.line(line, x=LEFT if at else LEFT + 3)
    for at in range(6):
        sheets.paragraph(SENTENCE, label=f"{at + 1}.", gap=0)
    assert texts(blocks_of(sheets))[:2] == preamble


def test_short_lines_below_each_other_are_no_narrow_block() -> None:
    address = ["Permanent Mission of Ruritania to the", "United Nations Office", "Avenue de la Paix 15", "Geneva"]
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    for line in address:
        sheets.line(line, x=LEFT + 40)
    sheets.y += 6
    sheets.paragraph(OTHER)
    assert texts(blocks_of(sheets)) == [SENTENCE, *address, OTHER]


def test_paragraphs_of_a_preamble_that_end_near_each_other_are_no_narrow_block() -> None:
    preamble = [
        "Recognizing the role of Governments and companies in closing the divide,",
        "Recognizing the role of companies and Governments in closing the divide,",
        "Recalling the report of its Secretary-General on the progress made in this field,",
    ]
    sheets = Sheets().new_page()
    for text in preamble:
        sheets.line(text, x=LEFT + 24)
    sheets.line("Follow-up and review", font=BOLD)
    for at in range(6):
        sheets.paragraph(SENTENCE, label=f"{at + 1}.", gap=0)
    assert texts(blocks_of(sheets))[:4] == [*preamble, "Follow-up and review"]
