"""What a file says instead of letters (`ActualText`) is read where they make no sense; the letters are, where they do."""

from __future__ import annotations

import pytest

from benchmarks.outsize import pdf_page
from tests.reading.pdf_builder import read, texts

_FONT = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>"
_SOFT_HYPHEN = "<FEFF00AD>"


def _page(*lines: str) -> bytes:
    set_ = "".join(f"BT /F 10 Tf 72 {700 - 12 * at} Td {line} ET " for at, line in enumerate(lines))
    return pdf_page(set_.encode("latin-1"), box="/MediaBox[0 0 595 842]", resources=_FONT)


def _said(text: str, drawn: str) -> str:
    said = text if text.startswith("<") else f"({text})"
    return f"/Span <</ActualText {said}>> BDC ({drawn}) Tj EMC"


@pytest.mark.parametrize(
    ("line", "read_as"),
    [
        (f"(We welcome the o) Tj {_said('ffi', '#')} (ce of it.) Tj", "We welcome the office of it."),
        (f"(We ) Tj {_said('decide', 'WXYZ')} ( to meet.) Tj", "We decide to meet."),
        (f"(We ) Tj {_said('', '~')} (decide to meet.) Tj", "We decide to meet."),
    ],
)
def test_letters_that_make_no_sense_are_read_as_the_file_says(line: str, read_as: str) -> None:
    assert texts(read(_page(line)).blocks) == [read_as]


def test_a_hyphen_that_only_the_end_of_a_line_put_there_is_none() -> None:
    first = f"(We welcome what all of the delegations of the Governments said in Gov) Tj {_said(_SOFT_HYPHEN, '-')}"
    found = texts(read(_page(first, "(ernments, and we decide to meet each year.) Tj")).blocks)
    whole = "We welcome what all of the delegations of the Governments said in Governments, and we decide to meet each year."
    assert found == [whole]


@pytest.mark.parametrize("shown", ["decide", "propose"])
def test_words_that_the_page_shows_are_read_whatever_else_is_said_of_them(shown: str) -> None:
    line = f"(We ) Tj {_said('regret', shown)} ( to meet in ) Tj {_said('2031', '2030')} (.) Tj"
    assert texts(read(_page(line)).blocks) == [f"We {shown} to meet in 2030."]
