"""What is copied out of a PDF of ours is what was set, also where a font joins letters or gives them another shape."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pymupdf
import pytest

from wsis_desktop.model.progress import finish
from wsis_desktop.publishing.document import Column, Document, Grid, Heading, Passage, Row, Style, plain
from wsis_desktop.publishing.writing.letters import _letters_in, _table_of
from wsis_desktop.publishing.writing.look import look_of
from wsis_desktop.publishing.writing.pdf import pdf_steps
from wsis_desktop.reading.read import read

ARABIC = (
    "ملاحظات على إعلان المكتبات",
    "نطلب إلى الأمانة أن تقدم تقريرا كل سنتين، ولأن الآليات لا تزال قائمة فإن الإلزام للأعضاء ولا يُلغى.",
    "لا إله، لأي، إلى الأمام، الإنترنت، السلام، الآن، فلا، بلا.",
)
OTHERS = (
    "The office of the chief filed five official affidavits: fjord, ffl, ﬁnal.",
    "हिन्दी में क्षेत्रीय शिक्षा और संस्कृति",
    "我们请秘书处每两年报告一次。",
    "Справка об основных изменениях",
    "Пункт 9 → пункт 11: ∀ ⊂ ⇄ ≤",
    "The set 𝔄 has the members 𝑎 and 𝑏.",
)
VOWELS, WORD = re.compile("[\u064b-\u0652]"), re.compile("[\u0621-\u064a]+")


def paper(folder: Path, *lines: str, language: str = "ar") -> Path:
    """Set lines as a page, the first as its title."""
    blocks = tuple(Passage(tuple(plain(line)), Style.BODY, language=language) for line in lines[1:])
    made = finish(pdf_steps(Document(lines[0], (), blocks, language=language), look_of()))
    path = folder / "paper.pdf"
    path.write_bytes(made)
    return path


def test_arabic_is_read_again_as_it_was_set(tmp_path: Path) -> None:
    assert [each.text for each in read(paper(tmp_path, *ARABIC)).paragraphs] == list(ARABIC)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler's pdftotext is not installed")
def test_another_program_reads_the_same_words(tmp_path: Path) -> None:
    path = paper(tmp_path, *ARABIC)
    done = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    # Poppler puts Arabic commas and vowel signs in an order of its own, in files of any program.
    assert WORD.findall(VOWELS.sub("", done.stdout)) == WORD.findall(VOWELS.sub("", " ".join(ARABIC)))


@pytest.mark.parametrize("line", OTHERS)
def test_letters_that_a_font_joins_are_told_as_the_letters_that_they_are(tmp_path: Path, line: str) -> None:
    path = paper(tmp_path, "Letters", line, language="en")
    with pymupdf.open(path) as made:
        text = "".join(page.get_text(flags=pymupdf.TEXTFLAGS_TEXT & ~pymupdf.TEXT_PRESERVE_LIGATURES) for page in made)
    assert sorted(set(line.replace("ﬁ", "fi")) - set(text)) == []


def test_a_font_of_signs_has_its_letters_beyond_the_first_plane_in_numbers_that_programs_read(tmp_path: Path) -> None:
    with pymupdf.open(paper(tmp_path, "Signs", "The set 𝔄 → 𝑎", language="en")) as made:
        tables = [
            made.xref_stream(int(table[1].split()[0])).decode("ascii")
            for xref in range(1, made.xref_length())
            if (table := made.xref_get_key(xref, "ToUnicode"))[0] == "xref"
        ]
    codes = [code for table in tables if "d835" in table for code in re.findall("<([0-9a-f]+)>", table)]
    assert codes
    assert [code for code in codes if len(code) % 4] == []


def test_heads_and_titles_that_come_back_on_each_page_are_read_so_too(tmp_path: Path) -> None:
    row = Row(
        ((Passage(tuple(plain("الأمانة لا تقدم")), Style.BODY),), (Passage(tuple(plain("ولأن الآليات")), Style.BODY),))
    )
    grid = Grid((Column("الفقرة الأولى", 1), Column("الاقتراح", 1)), (row,) * 90)
    document = Document(
        "ملاحظات", (), (Heading(tuple(plain("الإعلان")), 1), grid), language="ar", running="السجل لا غير"
    )
    path = tmp_path / "rows.pdf"
    path.write_bytes(finish(pdf_steps(document, look_of())))
    with pymupdf.open(path) as made:
        assert made.page_count > 1
        for page in made.pages(1):
            glyphs = [chr(letter[0]) for span in page.get_texttrace() for letter in span["chars"]]
            assert {letter for letter in glyphs if letter.isalpha()} <= set(
                "الأمانةتقدمولأنالآلياتالفقرةالأولىالاقتراحالسجللاغير"
            )


def test_rows_of_a_long_table_each_say_their_own_words(tmp_path: Path) -> None:
    said = ["لا", "لأ", "لإ", "لآ", "بلاد", "فلأن", "ملإ", "الآن"]
    rows = [
        Row(((Passage(tuple(plain(f"سطر {word * (1 + at // 8)}")), Style.BODY),),)) for at, word in enumerate(said * 20)
    ]
    document = Document("ملاحظات", (), (Grid((Column("الكلمة", 1),), tuple(rows)),), language="ar")
    path = tmp_path / "long.pdf"
    path.write_bytes(finish(pdf_steps(document, look_of())))
    with pymupdf.open(path) as made:
        assert made.page_count > 3
        letters = {chr(letter[0]) for page in made for span in page.get_texttrace() for letter in span["chars"]}
    assert {letter for letter in letters if letter.isalpha()} <= {*"".join(said), *"سطرملاحظاتالكلمة"}


def test_a_table_of_letters_is_read_as_it_is_written() -> None:
    letters = {3: " ", 0x1BE: "ل", 0x200: "ffi", 0x201: "𐤀"}
    assert _letters_in(_table_of(letters).encode()) == letters
    assert _letters_in(b"1 beginbfrange\n<0003> <0005> <0041>\nendbfrange") == {3: "A", 4: "B", 5: "C"}
