"""Headings in bold letters of fonts without names: TeX's bitmaps are known by how wide these are, others say it."""

from __future__ import annotations

import string
from collections.abc import Callable

import pymupdf
import pytest

from tests.reading.pdf_builder import read
from wsis_desktop.model.revision import Kind

_LINES = (
    ("F1", "We call upon all stakeholders to work together, so that everyone may take part in the"),
    ("F1", "information society, and in particular those who live in developing countries."),
    ("F2", "Local communities and women"),
    ("F1", "Requests the Secretary-General to report on this at the next session of the Assembly,"),
    ("F1", "within the resources that there are and with the help of all who will give it."),
)
_ROOM = {3: 34, 2: 22}
"""How far below the line before some lines stand; others stand 13 points below."""


def _usual(letter: str) -> float:
    """Return how wide a letter is, in hundredths of its size."""
    return {"i": 28, "l": 28, "t": 39, "r": 39, "m": 83, "w": 72}.get(letter, 78 if letter.isupper() else 50)


def _font(document: pymupdf.Document, width: Callable[[str], float], *, apart: bool, said: str = "") -> int:
    """Return a font of bitmaps; its widths may stand `apart` from it in the file, and what is `said` describes it."""
    drawn = document.get_new_xref()
    document.update_object(drawn, "<<>>")
    document.update_stream(drawn, b"50 0 0 0 40 50 d1 0 0 30 40 re f")
    used = string.ascii_letters + " ,.-"
    procs = " ".join(f"/a{ord(sign)} {drawn} 0 R" for sign in used)
    names = " ".join(f"{ord(sign)} /a{ord(sign)}" for sign in used)
    widths = f"[{' '.join(f'{width(chr(code)):.2f}' for code in range(32, 123))}]"
    if apart:
        table = document.get_new_xref()
        document.update_object(table, widths)
        widths = f" {table} 0 R"
    font: int = document.get_new_xref()
    document.update_object(
        font,
        f"<</Type/Font/Subtype/Type3/FontMatrix[.01 0 0 .01 0 0]/FontBBox[0 0 50 50]/FirstChar 32/LastChar 122"
        f"/Widths{widths}/Encoding<</Type/Encoding/Differences[{names}]>>/CharProcs<<{procs}>>/Resources<<>>"
        f"{said and f'/FontDescriptor<<{said}>>'}>>",
    )
    return int(font)


def _kinds(
    other: Callable[[str], float], *, size: float = 10, apart: bool = False, said: tuple[str, str] = ("", "")
) -> list[Kind]:
    """Return the kinds of the paragraphs of a page whose heading stands in letters so wide."""
    document = pymupdf.open()
    document.new_page()
    page = document[0]
    usual, wide = (
        _font(document, width, apart=apart, said=each) for width, each in zip((_usual, other), said, strict=True)
    )
    document.xref_set_key(page.xref, "Resources", f"<</Font<</F1 {usual} 0 R/F2 {wide} 0 R>>>>")
    y, shown = 700.0, b""
    for at, (font, words) in enumerate(_LINES):
        y -= _ROOM.get(at, 13)
        shown += f"/{font} {size if font == 'F2' else 10} Tf 1 0 0 1 72 {y} Tm ({words}) Tj\n".encode()
    content = document.get_new_xref()
    document.update_object(content, "<<>>")
    document.update_stream(content, b"BT " + shown + b"ET")
    page.set_contents(content)
    return [block.kind for block in read(bytes(document.tobytes())).blocks]


@pytest.mark.parametrize("apart", [False, True])
def test_a_line_in_letters_wider_than_the_texts_is_a_heading(*, apart: bool) -> None:
    assert _kinds(lambda letter: 1.15 * _usual(letter), apart=apart) == [Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH]


def test_letters_that_are_as_wide_as_the_texts_or_unevenly_wider_or_far_smaller_are_not_bold() -> None:
    uneven = [_usual, lambda letter: _usual(letter) * (1.5 if letter in "aest" else 1.1)]
    assert [Kind.HEADING in _kinds(width) for width in uneven] == [False, False]
    assert Kind.HEADING not in _kinds(lambda letter: 1.15 * _usual(letter), size=8)


_NAMED = "/Type/FontDescriptor/FontName/AAAAAA+Var/Flags 4/FontWeight"


def test_letters_of_variable_weight_are_as_bold_as_their_font_says_however_wide_they_are() -> None:
    bold = _kinds(_usual, said=(f"{_NAMED} 400", f"{_NAMED} 700"))
    assert bold == [Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH]
    light = _kinds(lambda letter: 1.15 * _usual(letter), said=(f"{_NAMED} 400", f"{_NAMED} 300"))
    assert Kind.HEADING not in light
