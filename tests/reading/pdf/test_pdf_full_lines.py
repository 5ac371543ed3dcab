"""A full line says little by its last word: what stands below it is judged by how the paragraph is set."""

from __future__ import annotations

import pymupdf

from tests.reading.pdf_builder import BOLD, ITALIC, LEFT, RIGHT, ROMAN, SENTENCE, Sheets, blocks_of, texts, wrapped
from wsis_desktop.model.revision import Kind

_HANG = 30.0


def _stretched(sheets: Sheets, line: str, *, x: float = LEFT, font: str = ROMAN, leading: float = 12.0) -> None:
    """Write words that fill the line up to the right margin."""
    words = line.split()
    widths = [pymupdf.get_text_length(word, fontname=font, fontsize=10) for word in words]
    space = (RIGHT - x - sum(widths)) / (len(words) - 1)
    for word, width in zip(words, widths, strict=True):
        sheets.put(x, sheets.y, word, font=font)
        x += width + space
    sheets.y += leading


def _hanging(sheets: Sheets, label: str, text: str, *, last_full: bool = False) -> None:
    """Write a justified paragraph beside its label."""
    sheets.put(LEFT, sheets.y, label)
    lines = wrapped(text, RIGHT - LEFT - _HANG)
    for line in lines if last_full else lines[:-1]:
        _stretched(sheets, line, x=LEFT + _HANG)
    if not last_full:
        sheets.line(lines[-1], x=LEFT + _HANG)


def _sheets() -> Sheets:
    sheets = Sheets().new_page()
    for number in range(1, 7):
        _hanging(sheets, f"{number}.", SENTENCE)
        sheets.y += 6
    return sheets


def test_a_remark_in_italics_goes_on_below_a_sentence_that_fills_its_last_line() -> None:
    sheets = _sheets()
    _hanging(sheets, "7.", SENTENCE, last_full=True)
    sheets.line("{Proposal: to be discussed under the item on finance}", x=LEFT + _HANG, font=ITALIC)
    sheets.y += 6
    _hanging(sheets, "8.", SENTENCE)
    blocks = blocks_of(sheets)
    assert texts(blocks)[6].endswith("discrimination. {Proposal: to be discussed under the item on finance}")
    assert [block.kind for block in blocks] == [Kind.PARAGRAPH] * 8


def test_a_heading_in_italics_below_a_full_line_stands_apart_from_it() -> None:
    sheets = _sheets()
    _hanging(sheets, "7.", SENTENCE, last_full=True)
    sheets.y += 6
    sheets.line("Means of implementation", x=LEFT + _HANG, font=ITALIC)
    sheets.y += 6
    _hanging(sheets, "8.", SENTENCE)
    assert [block.kind for block in blocks_of(sheets)] == [Kind.PARAGRAPH] * 7 + [Kind.HEADING, Kind.PARAGRAPH]


def test_figures_that_close_a_parenthesis_are_no_label_be_the_line_lower_than_the_others() -> None:
    sheets = _sheets()
    sheets.put(LEFT, sheets.y, "7.")
    _stretched(
        sheets, "We also decide to assess in 2027 the process that is referred to in paragraph 4 (option", x=LEFT + 45
    )
    sheets.y += 1.8
    sheets.line("1) above with the aim of improving its effectiveness.", x=LEFT + _HANG)
    blocks = blocks_of(sheets)
    assert len(blocks) == 7
    assert texts(blocks)[-1].endswith("paragraph 4 (option 1) above with the aim of improving its effectiveness.")


def test_bold_words_that_fill_the_first_line_begin_their_paragraph_as_shorter_ones_do() -> None:
    sheets = _sheets()
    sheets.put(LEFT, sheets.y, "7.", font=BOLD)
    title = "Notification of new members and the right of all parties to object to them."
    _stretched(sheets, title, x=LEFT + _HANG, font=BOLD)
    lines = wrapped(SENTENCE, RIGHT - LEFT - _HANG)
    for line in lines[:-1]:
        _stretched(sheets, line, x=LEFT + _HANG)
    sheets.line(lines[-1], x=LEFT + _HANG)
    blocks = blocks_of(sheets)
    assert texts(blocks)[6:] == [f"7. {title} {SENTENCE}"]
    assert blocks[6].kind is Kind.PARAGRAPH


def test_a_bold_heading_that_does_not_fill_its_line_stands_above_its_text() -> None:
    sheets = _sheets()
    sheets.line("Duration of the processing.", font=BOLD)
    for line in wrapped(SENTENCE, RIGHT - LEFT)[:-1]:
        _stretched(sheets, line)
    assert [block.kind for block in blocks_of(sheets)][6:] == [Kind.HEADING, Kind.PARAGRAPH]


def test_a_heading_at_the_margin_is_no_second_line_of_a_centred_one() -> None:
    sheets = _sheets()
    sheets.y += 12
    title = "DESCRIPTION OF THE TRANSFER"
    width = pymupdf.get_text_length(title, fontname=BOLD, fontsize=10)
    sheets.line(title, x=(LEFT + RIGHT - width) / 2, font=BOLD)
    sheets.line("Data subjects", font=BOLD)
    sheets.line("They are named in the second part of this schedule.")
    blocks = blocks_of(sheets)
    assert texts(blocks)[6:8] == [title, "Data subjects"]
    assert [block.kind for block in blocks][6:] == [Kind.HEADING, Kind.HEADING, Kind.PARAGRAPH]


def test_small_bold_capitals_that_fill_most_of_a_line_are_in_their_sentence() -> None:
    sheets = _sheets()
    term = "COMMITMENTS OF GOVERNMENTS AND THE PRIVATE SECTOR TO THE FOLLOW-UP OF THE OUTCOMES OF BOTH"
    _stretched(
        sheets, "Whoever is identified here should send what is asked for to the person who is identified at the end"
    )
    sheets.put(LEFT, sheets.y, "in ")
    sheets.put(LEFT + 11, sheets.y, term, size=6.5, font=BOLD)
    sheets.put(RIGHT - pymupdf.get_text_length("where", fontname=ROMAN, fontsize=10), sheets.y, "where")
    sheets.y += 12
    sheets.line("what was not asked for is placed in the public file, too.")
    text = texts(blocks_of(sheets))[6:]
    assert len(text) == 1
    assert f" at the end in {term} where what was not asked for is placed" in text[0]


def test_a_name_in_bold_goes_on_below_a_full_line_that_ends_in_its_first_words() -> None:
    sheets = _sheets()
    plain, bold = "This policy applies to everyone within a chain of trust below the", " Authority"
    y, width = sheets.y, pymupdf.get_text_length(plain, fontname=ROMAN, fontsize=10)
    sheets.put(LEFT, y, plain)
    sheets.put(LEFT + width, y, bold + " of Member States", font=BOLD)
    width += pymupdf.get_text_length(f"{bold} of Member States", fontname=BOLD, fontsize=10)
    assert RIGHT - LEFT - 50 < width < RIGHT - LEFT
    sheets.put(LEFT, y + 12, "Foundation Root", font=BOLD)
    sheets.put(LEFT + pymupdf.get_text_length("Foundation Root", fontname=BOLD, fontsize=10), y + 12, ".")
    sheets.y = y + 30
    sheets.line("Foundation Root", font=BOLD)
    sheets.y += 6
    sheets.paragraph(SENTENCE)
    blocks = blocks_of(sheets)[6:]
    assert [(block.kind, block.text) for block in blocks] == [
        (Kind.PARAGRAPH, f"{plain}{bold} of Member States Foundation Root."),
        (Kind.HEADING, "Foundation Root"),
        (Kind.PARAGRAPH, SENTENCE),
    ]
