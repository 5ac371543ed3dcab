"""A bold heading may end with a remark in brackets that is set otherwise, in a PDF as in a word processor's file."""

from __future__ import annotations

from collections.abc import Callable

import pymupdf
import pytest

from tests.reading.docx_builder import docx, paragraph, run
from tests.reading.pdf_builder import BOLD, ITALIC, LEFT, OTHER, ROMAN, SENTENCE, Sheets, blocks_of
from tests.reading.typeset.written import read_bytes
from wsis_desktop.model.revision import Kind

Reads = Callable[[str, str], list[tuple[Kind, str]]]

REMARK = "(Model of the Authority)"
WORDS = "Option II for rules 6.1 to 6.6"


def in_pdf(words: str, remark: str) -> list[tuple[Kind, str]]:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    sheets.line(words, font=BOLD)
    x = LEFT + pymupdf.get_text_length(words + " ", fontname=BOLD, fontsize=10)
    sheets.put(x, sheets.y - 12, "(", font=ROMAN)
    sheets.put(x + 4, sheets.y - 12, remark.strip("()"), font=ITALIC)
    x += 4 + pymupdf.get_text_length(remark.strip("()"), fontname=ITALIC, fontsize=10)
    sheets.put(x, sheets.y - 12, ")", font=ROMAN)
    sheets.y += 6
    sheets.paragraph(OTHER)
    return [(block.kind, block.text) for block in blocks_of(sheets)][1:-1]


def in_word(words: str, remark: str) -> list[tuple[Kind, str]]:
    body = paragraph(run(words, "<w:b/>"), run(" ("), run(remark.strip("()"), "<w:i/>"), run(")"))
    found = read_bytes("draft.docx", docx(paragraph(SENTENCE), body, paragraph(OTHER)))
    return [(each.kind, each.text) for each in found.paragraphs][1:-1]


@pytest.mark.parametrize("read_in", [in_pdf, in_word])
def test_bold_words_with_a_remark_in_italics_are_a_heading(read_in: Reads) -> None:
    assert read_in(WORDS, REMARK) == [(Kind.HEADING, f"{WORDS} {REMARK}")]


@pytest.mark.parametrize("read_in", [in_pdf, in_word])
@pytest.mark.parametrize("words", ["See below:", "This is all.", "We agree,"])
def test_bold_words_that_run_on_are_no_heading_for_their_remark(read_in: Reads, words: str) -> None:
    assert read_in(words, REMARK) == [(Kind.PARAGRAPH, f"{words} {REMARK}")]


def test_a_bold_label_before_words_in_brackets_is_no_heading() -> None:
    assert in_pdf("9.", "(Reserved for the preamble)") == [(Kind.PARAGRAPH, "9. (Reserved for the preamble)")]
