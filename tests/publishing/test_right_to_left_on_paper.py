"""A document that speaks Arabic lies on paper as Arabic does, also where it quotes what runs the other way."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pymupdf

from wsis_desktop.model.progress import finish
from wsis_desktop.publishing.document import Column, Document, Grid, Passage, Row, plain
from wsis_desktop.publishing.tongues import held_apart, quotations_apart, with_tongues
from wsis_desktop.publishing.writing.docx import docx_steps
from wsis_desktop.publishing.writing.look import look_of
from wsis_desktop.publishing.writing.pdf import pdf_steps


def page_of(document: Document) -> pymupdf.Page:
    return pymupdf.open("pdf", finish(pdf_steps(document, look_of())))[0]


def begins(page: pymupdf.Page, word: str) -> float:
    return float(page.search_for(word)[0].x0)


def test_the_first_column_of_a_table_is_the_one_at_the_right() -> None:
    rows = (Row(cells=((Passage(plain("one")),), (Passage(plain("two")),))),)
    for language, first in (("ar", "two"), ("en", "one")):
        made = Document("عنوان", (), (Grid((Column("Left"), Column("Right")), rows),), language=language)
        page = page_of(with_tongues(made))
        assert min(("one", "two"), key=lambda word: begins(page, word)) == first
        head = min(("Left", "Right"), key=lambda word: begins(page, word))
        assert head == ("Left" if first == "one" else "Right"), "titles stand over their columns"


def test_the_title_and_the_lines_under_it_begin_at_the_right() -> None:
    arabic = page_of(Document("مذكرة Yak", ("Zebra",), (), language="ar"))
    english = page_of(Document("Yak", ("Zebra",), (), language="en"))
    for word in ("Yak", "Zebra"):
        assert begins(arabic, word) > 300
        assert begins(english, word) < 100


def test_arabic_signs_behind_a_quotation_in_other_letters_have_a_shape() -> None:
    line = "“annually” (“reports”)؛ “biennially”، “weekly”؟ “daily”"
    page = page_of(Document("عنوان", (), (Passage(plain(line)),), language="ar"))
    glyphs = {chr(char[0]): char[1] for span in page.get_texttrace() for char in span["chars"]}
    assert {sign: glyphs.get(sign, 0) > 0 for sign in "؛،؟"} == dict.fromkeys("؛،؟", True)


def test_quotations_and_numbers_in_other_letters_keep_their_ends() -> None:
    line = "“reports.” (سابقا “9”) (الفقرة 15 (b) (ii))"
    mark = "\u200e"
    assert quotations_apart(line, "ar") == f"“{mark}reports.{mark}” (سابقا “9”) (الفقرة {mark}15 (b) (ii){mark})"
    assert quotations_apart(line, "en") == line
    assert held_apart("Rev.1 (May 2025)", "ar") == f"{mark}Rev.1 (May 2025){mark}"
    assert held_apart("Rev.1 (May 2025)", "fr") == "Rev.1 (May 2025)"
    assert held_apart("مشروع", "ar") == "مشروع"


def test_a_table_in_word_begins_at_the_right_where_lines_do() -> None:
    grid = Grid((Column("A"), Column("B")), (Row(cells=((Passage(plain("one")),), (Passage(plain("two")),))),))
    for language, turned in (("ar", True), ("en", False)):
        made = finish(docx_steps(Document("عنوان", (), (grid,), language=language)))
        with ZipFile(BytesIO(made)) as package:
            table = package.read("word/document.xml").decode("utf-8")
        assert ("<w:bidiVisual" in table) is turned
