"""PDFs as programs make them that none of the project's own drafts went through are read as their writers wrote them."""

from __future__ import annotations

import random

import pymupdf
import pytest

from tests.reading.pdf_builder import LEFT, OTHER, ROMAN, SENTENCE, Sheets, blocks_of, read, texts, wrapped
from wsis_desktop.model.revision import Kind

_NOTE = (
    "The figures are estimates and include neither fixed nor satellite subscriptions; they are revised in October of each "
    "year, and those of the year before are kept."
)
_OWN_NOTE = "See resolution 60/25{}."


@pytest.mark.parametrize("leading", [12, 16.5, 20])
def test_notes_at_the_end_may_be_set_as_widely_as_the_text(leading: float) -> None:
    sheets = Sheets()
    for mark in range(1, 4):
        sheets.new_page()
        for _ in range(4):
            sheets.paragraph(SENTENCE, leading=leading)
        y = sheets.line("We call upon them", leading=leading)
        sheets.put(167, y - 4, f"[{mark}]", size=6)
    for mark in range(1, 4):
        sheets.paragraph(f"[{mark}] {_NOTE}", leading=leading)
    notes = [block for block in blocks_of(sheets) if block.kind is Kind.FOOTNOTE]
    assert texts(notes) == [_NOTE] * 3


def test_a_label_may_stand_on_a_line_of_its_own_above_its_paragraph() -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE, label="1.")
    sheets.line("2.")
    sheets.paragraph(OTHER)
    sheets.paragraph(SENTENCE, label="3.")
    assert texts(blocks_of(sheets)) == [f"1. {SENTENCE}", f"2. {OTHER}", f"3. {SENTENCE}"]


def _turned(data: bytes, angle: int) -> bytes:
    """Return a file whose pages lie on their sides and are shown upright."""
    with pymupdf.open(stream=data) as source, pymupdf.open() as made:
        for page in source:
            size = (page.rect.height, page.rect.width) if angle % 180 else (page.rect.width, page.rect.height)
            sheet = made.new_page(width=size[0], height=size[1])
            sheet.show_pdf_page(sheet.rect, source, page.number, rotate=angle)
            sheet.set_rotation(angle)
        return bytes(made.tobytes())


def _with_heads() -> Sheets:
    """Return pages with a running head, a page number, numbered paragraphs and a raised mark with its note."""
    sheets = Sheets()
    for number in range(1, 4):
        sheets.new_page()
        sheets.put(430, 60, "A/80/L.41/Rev.1", size=9)
        sheets.put(300, 760, f"Page {number} of 3", size=9)
        sheets.paragraph(SENTENCE, label=f"{2 * number - 1}.")
        sheets.put(90, sheets.y, f"{2 * number}.")
        sheets.put(114, sheets.y, "We call upon them")
        sheets.put(191, sheets.y - 4, str(number), size=6)
        sheets.line(", as ever.", x=195)
        sheets.put(90, 696, str(number), size=5)
        sheets.put(96, 700, _OWN_NOTE.format(number), size=8)
    return sheets


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_a_page_that_is_turned_to_be_upright_reads_as_one_that_is_not(angle: int) -> None:
    upright = _with_heads().bytes()
    plain, turned = read(upright), read(_turned(upright, angle))
    told = [[(block.kind, block.text, len(block.notes)) for block in each.blocks] for each in (plain, turned)]
    assert told[0] == told[1]
    assert sum(notes for *_, notes in told[0]) == 3
    assert plain.pages == turned.pages
    for one, other in zip(plain.blocks, turned.blocks, strict=True):
        for a, b in zip(one.regions, other.regions, strict=True):
            assert (a.x0, a.y0, a.x1, a.y1) == pytest.approx((b.x0, b.y0, b.x1, b.y1), abs=0.01)


def test_large_words_hidden_on_a_scan_are_text_and_no_watermark() -> None:
    sheets = Sheets().new_page()
    grey = pymupdf.Pixmap(pymupdf.csGRAY, pymupdf.IRect(0, 0, 60, 80))
    grey.clear_with(250)
    sheets.page.insert_image(sheets.page.rect, pixmap=grey)
    sheets.put(LEFT, 80, "Draft outcome document", size=18, render_mode=3)
    for line in wrapped(SENTENCE, 400):
        sheets.put(LEFT, sheets.y, line, render_mode=3)
        sheets.y += 12
    assert texts(blocks_of(sheets)) == ["Draft outcome document", SENTENCE]


def test_words_that_a_file_holds_in_any_order_are_read_as_they_stand() -> None:
    placed: list[tuple[float, float, str]] = []
    number = 0
    for label, text in (("1.", SENTENCE), ("2.", OTHER), ("3.", SENTENCE)):
        for at, line in enumerate(wrapped(text, 380)):
            number += 1
            y = 100 + 14 * number
            placed += [(60, y, str(number)), *([(LEFT, y, label)] if at == 0 else [])]
            pen = LEFT + 24.0
            for word in line.split():
                placed.append((pen, y, word))
                pen += pymupdf.get_text_length(f"{word} ", fontname=ROMAN, fontsize=10)
    random.Random(1).shuffle(placed)  # noqa: S311 - a seed, no secret
    sheets = Sheets().new_page()
    for x, top, word in placed:
        sheets.put(x, top, word)
    assert texts(blocks_of(sheets)) == [f"1. {SENTENCE}", f"2. {OTHER}", f"3. {SENTENCE}"]
