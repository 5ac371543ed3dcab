"""Who signed, and as what, is left out on the first page and at the very end, and stays wherever it may be text."""

from __future__ import annotations

import pytest

from tests.reading.pdf_builder import ITALIC, SENTENCE, Sheets, read
from wsis_desktop.model.revision import Format, Kind
from wsis_desktop.reading.assemble import assemble
from wsis_desktop.reading.blocks.block import Block, Document

_LETTER = "I have the honour to transmit the draft outcome document, as amended by the co-facilitators."
_TEXTS = ["We, the representatives of the peoples,", "1. We call upon all States to act.", "2. We thank the Bureau."]


def _read(*texts: str, kind: Kind = Kind.PARAGRAPH) -> list[str]:
    blocks = [Block(kind if text.startswith("Annex") else Kind.PARAGRAPH, text) for text in texts]
    revision = assemble(Document(blocks), "draft.md", "0" * 64, Format.MARKDOWN)
    return [f"{each.printed_label} {each.text}".strip() for each in revision.paragraphs]


_ALONE = [text.replace(". ", " ", 1) if text[0].isdigit() else text for text in _TEXTS]


@pytest.mark.parametrize(
    "signed",
    [
        ["(Signed) Amina Diallo", "Permanent Representative of Senegal to the United Nations"],
        ["(Signed) Amina Diallo Ambassador", "(Signed) Jan Novák", "Chair of the Preparatory Committee", "Co-Chair"],
        ["(Signé) Amina Diallo", "Représentante permanente du Sénégal"],
        ["(Firmado) Ana Núñez", "Presidenta del Comité Preparatorio"],
        ["(Подпись) А. Петрова", "Постоянный представитель"],
        ["(توقيع) أمينة ديالو", "الممثل الدائم للسنغال"],
        ["（签名）阿米娜·迪亚洛", "常驻代表"],
        ["(签名) 阿米娜·迪亚洛", "常驻代表"],
    ],
)
def test_the_signature_of_a_letter_before_a_draft_is_no_text(signed: list[str]) -> None:
    assert _read(_LETTER, *signed, *_TEXTS) == [_LETTER, *_ALONE]


def test_the_signature_at_the_very_end_is_no_text_but_one_in_the_middle_is() -> None:
    signed = ["(Signed) Amina Diallo", "President of the General Assembly"]
    body = [f"{at}. We call upon all States to act." for at in range(1, 31)]
    assert len(_read(*body, *signed)) == 30
    assert _read(*body, *signed, "31. We thank the Bureau.")[30:32] == signed


@pytest.mark.parametrize(
    "signed",
    [
        ["Signature: ____________", "Name: ____________", "Title: ____________", "Date: ____________"],
        ["________________", "Amina Diallo", "President of the General Assembly"],
        ["________________", "Secretary-General", "________________", "Jan Novák", "Chair of the Committee"],
        ["Nom : …………………", "Signature : …………………"],
        ["Firma: ______________", "Fecha: ______________"],
        ["Подпись: __________", "Дата: __________"],
        ["签字：____________", "日期：____________"],
        ["التوقيع: ____________", "الاسم: ____________"],
        ["Done at ____________ this ______ day of __________ 2025.", "For the Government of ____________________"],
        ["For the Government of ____________________", "For the United Nations: ____________________"],
        ["Fait à __________, le ____________", "Pour le Gouvernement de ____________________"],
        ["Hecho en __________ el ______ de __________", "Por el Gobierno de ____________________"],
        ["Совершено в __________ ______ 2025", "За Правительство ____________________"],
    ],
)
def test_lines_to_sign_on_at_the_very_end_are_no_text(signed: list[str]) -> None:
    assert _read(_LETTER, *_TEXTS, *signed) == [_LETTER, *_ALONE]
    assert _read(_LETTER, *signed, *_TEXTS) == [_LETTER, *signed, *_ALONE]


@pytest.mark.parametrize(
    "texts",
    [
        ["Name: ____________", "Country: ____________"],
        ["________________", "A note on the sources of the text"],
        ["Signature: ____________", "This form is sent to the Secretariat."],
        ["By ……………… the Committee decides."],
        ["Done at ____________ this ______ day of __________ 2025."],
        ["For the Government of ____________________ the text is authentic."],
        ["For further information ____________________"],
        ["For the purposes of paragraph 2, see ____________________"],
    ],
)
def test_lines_to_fill_that_nobody_signs_are_text(texts: list[str]) -> None:
    assert _read(_LETTER, *_TEXTS, *texts) == [_LETTER, *_ALONE, *texts]


def test_what_stands_below_a_signature_and_names_no_office_is_text() -> None:
    texts = ["(Signed) Amina Diallo", "Draft outcome document", "Chairs are elected for two years.", *_TEXTS]
    assert _read(_LETTER, *texts) == [_LETTER, *texts[1:3], *_ALONE]
    assert _read("(Signed) copies shall be kept by the Secretariat.", *_TEXTS)[0].startswith("(Signed) copies")


def test_a_signature_on_the_first_page_of_a_pdf_is_left_out_and_one_on_the_third_stays() -> None:
    sheets = Sheets()
    for _ in range(3):
        sheets.new_page()
        sheets.paragraph(SENTENCE)
        sheets.line("(Signed) Amina Diallo", x=350, font=ITALIC)
        sheets.line("Chair of the Committee", x=350, leading=30)
        sheets.paragraph(f"1. {SENTENCE}")
    document = read(sheets.bytes())
    texts = " ".join(each.text for each in assemble(document, "draft.pdf", "0" * 64, Format.PDF).paragraphs)
    assert sum(block.text.count("Amina Diallo") for block in document.blocks) == 3
    assert texts.count("Amina Diallo") == 2


@pytest.mark.parametrize("overleaf", [False, True])
def test_who_signed_below_a_table_is_none_of_its_rows(overleaf: bool) -> None:  # noqa: FBT001 - a parameter of pytest's
    sheets = Sheets().new_page()
    for _ in range(3):
        sheets.paragraph(SENTENCE)
    rows = [("Region", "Share of users", "Change"), ("Africa", "1,240", "100"), ("Europe", "91", "12")]
    for row in rows:
        for x, cell in zip((90, 240, 360), row, strict=True):
            sheets.put(x, sheets.y, cell)
        sheets.y += 14
    sheets.y += 16
    if overleaf:
        sheets.new_page()
    for text in ("(Signed) Amina Diallo", "Chair of the Committee"):
        sheets.line(text, x=280)
    revision = assemble(read(sheets.bytes()), "draft.pdf", "0" * 64, Format.PDF)
    assert [each.text for each in revision.paragraphs][3:] == [" | ".join(row) for row in rows]
