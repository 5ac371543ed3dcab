"""Bullets in fonts of signs are read as bullets, whatever letter their code would be."""

from __future__ import annotations

import pytest

from tests.reading.pdf_builder import LEFT, RIGHT, SENTENCE, Sheets, blocks_of, texts, wrapped
from wsis_desktop.model.revision import Kind

_ITEMS = ("Furnishing services for the staff;", "Contributing to the services; and", "Assisting in raising funds.")


def _listed(sign: str, font: str = "Wingdings-Regular") -> Sheets:
    """Return a list whose signs are set in a font of that name, which the file does not hold."""
    sheets = Sheets().new_page()
    for line in wrapped(SENTENCE, RIGHT - LEFT):
        sheets.line(line)
    sheets.y += 10
    for item in _ITEMS:
        sheets.put(LEFT + 10, sheets.y, sign, font="cour")
        sheets.line(item, x=LEFT + 28, leading=16)
    for xref, *_, name, _resource, _encoding in sheets.page.get_fonts():
        if name == "Courier":
            sheets.document.xref_set_key(xref, "BaseFont", f"/{font}")
    return sheets


@pytest.mark.parametrize("sign", ["v", "q", "n", "l", "\u00a7", "\u00d8"])
def test_a_letter_of_a_font_of_signs_is_a_bullet(sign: str) -> None:
    blocks = blocks_of(_listed(sign))
    assert texts(blocks)[-3:] == [f"• {item}" for item in _ITEMS]
    assert [block.kind for block in blocks][-3:] == [Kind.ITEM] * 3


@pytest.mark.parametrize(("sign", "font"), [("x", "Wingdings-Regular"), ("v", "Courier-New")])
def test_ticks_and_letters_of_other_fonts_stay(sign: str, font: str) -> None:
    assert texts(blocks_of(_listed(sign, font)))[-3:] == [f"{sign} {item}" for item in _ITEMS]


def test_an_o_of_courier_before_text_of_another_font_is_the_second_bullet_of_word() -> None:
    blocks = blocks_of(_listed("o", "CourierNewPSMT"))
    assert texts(blocks)[-3:] == [f"• {item}" for item in _ITEMS]
    assert [block.kind for block in blocks][-3:] == [Kind.ITEM] * 3


def test_an_o_of_courier_among_its_own_letters_stays() -> None:
    sheets = Sheets().new_page()
    for item in _ITEMS:
        sheets.put(LEFT, sheets.y, "o", font="cour")
        sheets.put(LEFT + 18, sheets.y, item, font="cour")
        sheets.y += 16
    assert " ".join(texts(blocks_of(sheets))) == " ".join(f"o {item}" for item in _ITEMS)


def test_capitals_behind_a_bullet_are_an_item() -> None:
    sheets = Sheets().new_page()
    for line in wrapped(SENTENCE, RIGHT - LEFT):
        sheets.line(line)
    for at, item in enumerate(("SECURITY AUDIT:", "RECORDS OF THE MEETING:", *_ITEMS)):
        sheets.put(LEFT + 10 + 20 * (at > 1), sheets.y, "•")
        sheets.line(item, x=LEFT + 28 + 20 * (at > 1), leading=16)
    assert [block.kind for block in blocks_of(sheets)] == [Kind.PARAGRAPH, *[Kind.ITEM] * 5]
