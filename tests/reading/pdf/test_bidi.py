"""What stands from left to right on a page is read from right to left where it is Arabic."""

from __future__ import annotations

import pymupdf
import pytest

from tests.reading.pdf_builder import read
from tests.reading.udhr import font_file
from wsis_desktop.model.progress import finish
from wsis_desktop.model.remark import RemarkKind
from wsis_desktop.model.revision import Kind
from wsis_desktop.reading.blocks.block import Document
from wsis_desktop.reading.pdf.extracting.page_lines import page_lines_steps
from wsis_desktop.reading.pdf.letters.bidi import MIRRORED, brackets_are_drawn, reading_order, runs_from_right
from wsis_desktop.shipped import shipped as in_resources


def read_back(shown: str, *, from_right: bool = True) -> str:
    """Return what signs say that are given as they stand, brackets as they look."""
    order, turned = reading_order(list(shown), from_right=from_right)
    return "".join(shown[at].translate(MIRRORED) if at in turned else shown[at] for at in order)


def shown(*parts: str) -> str:
    """Return parts, given in reading order, as they stand on a line from right to left; Arabic ones are turned around."""
    return "".join(
        part[::-1] if any("\u0620" <= sign <= "\u064a" for sign in part) else part for part in reversed(parts)
    )


@pytest.mark.parametrize(
    "parts",
    [
        ("قرار الجمعية العامة ", "217", " ألف"),
        ("كانون الأول ", "/", " ديسمبر ", "1948", "."),
        ("الوثيقة ", "A/80/L.41", " المؤرخة"),
        ("الوثيقة ", "A/80/L.41/Rev.1"),
        ("الفترة ", "2015", "-", "2020"),
        ("نسبة ", "50", "%", " منها"),
        ("في الساعة ", "10:30", " صباحا"),
        ("المبلغ ", "1,234.50", " دولار"),
        ("المادة ", "٢١", " من الميثاق"),
        ("انظر ", "Rev. 1", " من النص"),
        ("منظمة ", "World Trade Organization", " الدولية"),
    ],
)
def test_a_line_from_right_to_left_is_put_in_reading_order(parts: tuple[str, ...]) -> None:
    assert read_back(shown(*parts)) == "".join(parts)


def test_a_label_stands_before_its_text() -> None:
    assert read_back("نص"[::-1] + " .44") == "44. نص"


def test_brackets_around_latin_words_are_read_from_the_right() -> None:
    assert read_back("نهاية"[::-1] + " (WSIS) " + "قمة"[::-1]) == "قمة (WSIS) نهاية"


@pytest.mark.parametrize("text", ["قمة (WSIS) نهاية", "قرار (د-3) المؤرخ", "[نص] آخر"])
def test_brackets_drawn_as_twins_are_told_by_how_they_pair(text: str) -> None:
    assert not brackets_are_drawn([text])
    assert brackets_are_drawn([text.translate(MIRRORED)])


def test_arabic_words_in_an_english_line_are_turned_alone() -> None:
    line = "the words " + "سلام عليكم"[::-1] + " mean peace"
    assert read_back(line, from_right=False) == "the words سلام عليكم mean peace"


@pytest.mark.parametrize("word", ["تعزيز", "(أ)", "האומות", "والحكومات/السلطات", "٤٤"])
def test_a_word_of_a_script_from_the_right_is_told(word: str) -> None:
    assert runs_from_right(word)


@pytest.mark.parametrize("word", ["report", "Côte", "44", "D\u0847aft", "decla\u0692ation", "\u0847", "\u088e", "语言"])
def test_a_stray_letter_of_a_lying_font_tells_no_such_script(word: str) -> None:
    assert not runs_from_right(word)


def test_a_page_whose_font_lies_about_a_letter_keeps_its_words_whole() -> None:
    document = pymupdf.open()
    page = document.new_page()
    page.insert_font(fontname="F", fontfile=str(next(in_resources("fonts").glob("Inter-Regular.*"))))
    # Fewer words than would make the whole page a lie.
    text = "We ask you all to say at the end how the progress was made."
    for at in range(12):
        page.insert_text((72, 100 + 20 * at), f"{at + 1}. {text}", fontname="F")
    for xref in range(1, document.xref_length()):
        if document.xref_is_stream(xref) and b"beginbfchar" in (data := document.xref_stream(xref)):
            document.update_stream(xref, data.replace(b"<0067>", b"<0847>"))
        if document.xref_get_key(xref, "W")[0] != "null":  # nor does it know how wide its letters are
            document.xref_set_key(xref, "W", "[]")
            document.xref_set_key(xref, "DW", "700")
    lines = finish(page_lines_steps(pymupdf.open(stream=document.tobytes(), filetype="pdf"))).pages[0]
    assert [line.text for line in lines] == [f"{at + 1}. {text}".replace("g", "\u0847") for at in range(12)]


ARABIC = (
    "وإذ تؤكد من جديد أن الالتزامات التي قطعتها الحكومات والقطاع الخاص والمجتمع المدني لا تزال قائمة، وإذ تهيب بجميع أصحاب "
    "المصلحة أن يعملوا معا لكي تعود منافعها على الجميع في كل مكان، ولا سيما من يعيشون في البلدان النامية"
)


def _page(*paragraphs: str, bar: tuple[float, float] = (0, 0)) -> Document:
    """Return what is read of a page of Arabic, perhaps with a bar in its right margin."""
    document = pymupdf.open()
    page = document.new_page()
    body = "".join(f'<p style="margin: 0 0 6pt 0">{paragraph}</p>' for paragraph in paragraphs)
    font = font_file("DejaVuSans.ttf")
    css = f"@font-face {{ font-family: own; src: url({font.name}) }} * {{ font-family: own; font-size: 11pt }}"
    archive = pymupdf.Archive(str(font.parent))
    page.insert_htmlbox((70, 70, 525, 770), f'<div dir="rtl">{body}</div>', css=css, archive=archive)
    if bar[1]:
        page.draw_line((540, bar[0]), (540, bar[1]), width=0.7)
    return read(bytes(document.tobytes()))


def test_notes_in_arabic_answer_marks_in_brackets_of_the_text_above_them() -> None:
    notes = [f"[{at}] انظر الوثيقة الختامية للمرحلة {at}." for at in (1, 2)]
    found = _page(f"{ARABIC}،[1]", f"{ARABIC}[2].", f"{ARABIC}.<br/><br/><br/>", "<br/>".join(notes)).blocks
    assert [note.kind for note in found[-2:]] == [Kind.FOOTNOTE] * 2
    assert [mark.key for block in found[:2] for mark in block.notes] == [note.key for note in found[-2:]]


def test_bars_beside_arabic_lines_are_told() -> None:
    remarks = _page(f"{ARABIC}.", f"{ARABIC}.", f"{ARABIC}.", bar=(100, 113)).remarks
    assert [remark.kind for remark in remarks] == [RemarkKind.BARS_ALONE]
