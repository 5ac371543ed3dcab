"""The words of a page that was left blank are no text, in whatever format and language they stand."""

from __future__ import annotations

import pytest

from tests.reading.pdf_builder import LEFT, OTHER, SENTENCE, Sheets, blocks_of, texts
from wsis_desktop.model.revision import Format, Kind
from wsis_desktop.reading.assemble import assemble
from wsis_desktop.reading.blocks.block import Block, Document
from wsis_desktop.reading.conventions.blank_pages import says_blank

_NOTICES = [
    "[This page was left blank intentionally.]",
    "This page intentionally left blank",
    "[Page left blank]",
    "(Blank page)",
    "Page laissée en blanc intentionnellement",
    "Cette page est laissée vierge.",
    "Página dejada intencionalmente en blanco",
    "[Esta página se ha dejado en blanco deliberadamente]",
    "Страница намеренно оставлена пустой",
    "تركت هذه الصفحة فارغة عمداً",
    "[此页有意留白]",
    "本页空白",
]


@pytest.mark.parametrize("notice", _NOTICES)
def test_a_paragraph_that_says_that_its_page_is_blank_is_no_text(notice: str) -> None:
    assert says_blank(notice)
    blocks = [Block(Kind.PARAGRAPH, text) for text in (SENTENCE, notice, OTHER)]
    revision = assemble(Document(blocks), "draft.md", "0" * 64, Format.MARKDOWN)
    assert [each.text for each in revision.paragraphs] == [SENTENCE, OTHER]


@pytest.mark.parametrize(
    "text",
    [
        "Page",
        "[Blank]",
        "A page left blank on the form means that nothing is declared.",
        "Left blank",
        "页",
        "Page blanc-seing",
    ],
)
def test_other_words_about_blanks_are_text(text: str) -> None:
    assert not says_blank(text)


@pytest.mark.parametrize("numbers", ["", "123"])
def test_a_sentence_goes_on_behind_a_page_that_was_left_blank(numbers: str) -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(OTHER)
    for line in (
        "We reaffirm the commitments of all the Governments that took part in the two phases of it, and in",
        "",
    ):
        sheets.line(line)
    sheets.new_page()
    sheets.put(LEFT + 100, 390, "[This page was left blank")
    sheets.put(LEFT + 100, 402, "intentionally.]")
    sheets.new_page()
    sheets.line("particular those of the host.")
    sheets.y += 6
    sheets.paragraph(OTHER)
    for number, page in zip(numbers, sheets.document, strict=False):
        page.insert_text((LEFT + 180, 740), number, fontsize=10, fontname="tiro")
    found = texts(blocks_of(sheets))
    assert found[1].endswith("took part in the two phases of it, and in particular those of the host.")
    assert len(found) == 3
