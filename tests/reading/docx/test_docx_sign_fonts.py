"""Letters in fonts of signs read as the signs that they show: two signs differ, and none is a letter of a word."""

from __future__ import annotations

import pytest

from tests.reading.docx_builder import docx, paragraph, run
from tests.reading.typeset.written import read_bytes


def _read(*content: str) -> str:
    return read_bytes("draft.docx", docx(paragraph("a", *content, "b"))).paragraphs[0].text


def _fonts(ascii_font: str, other: str) -> str:
    return f'<w:rFonts w:ascii="{ascii_font}" w:hAnsi="{other}"/>'


@pytest.mark.parametrize(
    ("font", "code", "shown"),
    [
        ("Symbol", 0x61, "α"),
        ("Symbol", 0x57, "Ω"),
        ("Symbol", 0x2D, "−"),
        ("Symbol", 0xA3, "≤"),
        ("Symbol", 0xAE, "→"),
        ("Symbol", 0xB7, "•"),
        ("Symbol", 0xDE, "⇒"),
        ("Symbol", 0x2A, "*"),
        ("Symbol", 0x37, "7"),
        ("Wingdings", 0x6F, "□"),
        ("Wingdings", 0xA8, "□"),
        ("Wingdings", 0xFC, "✓"),
        ("Wingdings", 0xFD, "☒"),
        ("Wingdings", 0xFE, "☑"),
        ("Wingdings", 0xE0, "→"),
        ("Wingdings", 0xA7, "▪"),
        ("Wingdings 2", 0x52, "☑"),
        ("Wingdings 2", 0xA3, "□"),
    ],
)
def test_a_sign_is_read_as_its_font_shows_it(font: str, code: int, shown: str) -> None:
    named = _fonts(font, font)
    assert _read(f'<w:r><w:sym w:font="{font}" w:char="F0{code:02X}"/></w:r>') == f"a{shown}b"
    assert _read(f'<w:r><w:sym w:font="{font}" w:char="00{code:02X}"/></w:r>') == f"a{shown}b"
    assert _read(run(chr(0xF000 + code), named)) == f"a{shown}b"
    assert _read(run(chr(code), named)) == f"a{shown}b"


def test_letters_in_other_fonts_and_signs_that_no_table_has_stay_as_they_are() -> None:
    assert _read(run("knber", _fonts("Times New Roman", "Times New Roman"))) == "aknberb"
    assert _read(run("knber", _fonts("Symbol", "Arial"))) == "aknberb"
    assert _read(run("的 – ж", _fonts("Symbol", "Symbol"))) == "a的 – жb"
