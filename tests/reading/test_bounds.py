"""Files far beyond any draft: read whole, or refused in a sentence that is true; what is left out is told."""

from __future__ import annotations

import io
import struct
import tracemalloc
import zipfile
from pathlib import Path

import pymupdf
import pytest

from tests.reading import odt_builder as office
from tests.reading.docx_builder import docx, paragraph
from wsis_desktop.model.remark import RemarkKind
from wsis_desktop.publishing.remarks_in_words import remarks_in_words
from wsis_desktop.reading.files import bounds
from wsis_desktop.reading.files.troubles import DamagedFile, TooDeep, TooLarge, TooLong
from wsis_desktop.reading.markdown import read_markdown
from wsis_desktop.reading.read import read

DEEP = 100
LEVELS = [f"Level {at}." for at in range(DEEP)]


def texts(tmp_path: Path, name: str, data: bytes | str) -> list[str]:
    return [each.text for each in read(written(tmp_path, name, data)).paragraphs]


def written(tmp_path: Path, name: str, data: bytes | str) -> Path:
    path = tmp_path / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def nested(before: str, after: str, levels: list[str]) -> str:
    """Return elements inside one another, each with its words."""
    return "".join(before + level for level in levels) + after * len(levels)


TABLES: dict[str, bytes | str] = {
    "nested.docx": docx(
        nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", [paragraph(level) for level in LEVELS])
    ),
    "nested.odt": office.odt(
        nested(
            "<table:table><table:table-row><table:table-cell>",
            "</table:table-cell></table:table-row></table:table>",
            [office.p(level) for level in LEVELS],
        )
    ),
    "nested.html": "<html><body>" + nested("<table><tr><td>", "</td></tr></table>", LEVELS),
}


@pytest.mark.parametrize("name", TABLES)
def test_a_hundred_tables_inside_one_another_are_read(tmp_path: Path, name: str) -> None:
    assert sorted(texts(tmp_path, name, TABLES[name])) == sorted(LEVELS)


def test_what_stands_deep_is_read(tmp_path: Path) -> None:
    controls = docx("<w:sdt><w:sdtContent>" * 300 + paragraph("Deep.") + "</w:sdtContent></w:sdt>" * 300)
    assert texts(tmp_path, "deep.docx", controls) == ["Deep."]
    sections = office.flat("<text:section>" * 300 + office.p("Deep.") + "</text:section>" * 300)
    assert texts(tmp_path, "deep.fodt", sections) == ["Deep."]
    assert texts(tmp_path, "deep.html", "<html><body>" + "<div>" * 1500 + "Deep.") == ["Deep."]
    outline = "\n".join("  " * at + f"- Level {at}." for at in range(40))
    assert texts(tmp_path, "deep.md", outline) == LEVELS[:40]
    assert texts(tmp_path, "quoted.md", ">" * 60 + " Deep.") == ["Deep."]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("deep.html", "<html><body><p>We.</p>" + "<div>" * 5000 + "Deep."),
        ("deep.md", ">" * 5000 + " Deep."),
        ("deep.docx", docx("<w:sdt><w:sdtContent>" * 5000 + paragraph("Deep.") + "</w:sdtContent></w:sdt>" * 5000)),
        ("deep.odt", office.odt("<text:section>" * 5000 + office.p("Deep.") + "</text:section>" * 5000)),
    ],
)
def test_nesting_beyond_all_bounds_is_refused_for_what_it_is(tmp_path: Path, name: str, data: bytes | str) -> None:
    with pytest.raises(TooDeep, match="nested deeper"):
        read(written(tmp_path, name, data))


LONG = "Some words here. " * 700_000


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("long.html", f"<html><body><p>{LONG}</p></body></html>"),
        ("long.txt", LONG),
        ("long.fodt", office.flat(office.p(LONG))),
    ],
    ids=["html", "txt", "fodt"],
)
def test_a_paragraph_without_end_is_refused(tmp_path: Path, name: str, data: bytes | str) -> None:
    with pytest.raises(TooLong, match="one of its paragraphs has more than 2 million characters"):
        read(written(tmp_path, name, data))


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", "\u2028", "\n \t"])
def test_ends_of_lines_without_number_take_no_memory_of_their_own(tmp_path: Path, end: str) -> None:
    path = written(tmp_path, "ends.txt", f"We request.{end * 1_000_000}More.")
    size = path.stat().st_size
    tracemalloc.start()
    try:
        assert [each.text for each in read(path).paragraphs] == ["We request.", "More."]
        assert tracemalloc.get_traced_memory()[1] < 6 * size + 20_000_000
    finally:
        tracemalloc.stop()


SHORT = [f"Paragraph {at}." for at in range(60)]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("many.docx", docx("".join(map(paragraph, SHORT)))),
        ("many.odt", office.odt(*(office.p(each) for each in SHORT))),
        ("many.html", "<html><body>" + "".join(f"<p>{each}" for each in SHORT)),
        ("many.md", "\n\n".join(SHORT)),
        ("many.txt", "\n\n".join(SHORT)),
    ],
)
def test_paragraphs_without_number_are_refused(
    tmp_path: Path, name: str, data: bytes | str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, name, data)
    assert len(read(path).paragraphs) == len(SHORT)
    monkeypatch.setattr(bounds, "MOST_PARAGRAPHS", 50)
    with pytest.raises(TooLong, match="more than 50 paragraphs"):
        read(path)


@pytest.mark.parametrize(
    "text",
    ["| a | b |\n|---|---|\n" + "| c | d |\n" * 50, "word *em* " * 50, "|" * 200 + "\n" + "|-" * 200],
    ids=["rows", "marks", "columns"],
)
def test_markdown_of_elements_without_number_is_refused(
    tmp_path: Path, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, "many.md", text)
    assert read(path).paragraphs
    monkeypatch.setattr(read_markdown, "_MOST_ELEMENTS", 100)
    with pytest.raises(TooLarge, match="elements take more than 200 megabytes"):
        read(path)


def test_what_stands_in_the_lines_of_markdown_is_not_held_all_at_once() -> None:
    text = "\n\n".join("word *em* one " * 20 for _ in range(400))
    tracemalloc.start()
    read_markdown.read_markdown(text)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 4_000_000


def test_a_package_that_lies_about_its_size_is_not_unpacked_further(tmp_path: Path) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<x/>")
        package.writestr("word/document.xml", " " * 100_000_000)
    lying = held.getvalue().replace(struct.pack("<I", 100_000_000), struct.pack("<I", 1_000))
    path = written(tmp_path, "lying.docx", lying)
    tracemalloc.start()
    try:
        with pytest.raises(DamagedFile, match=r"not sound|cannot be unpacked"):
            read(path)
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


def test_entities_that_grow_are_refused_however_deep_the_text_is(tmp_path: Path) -> None:
    grown = "".join(f'<!ENTITY a{at} "{f"&a{at - 1};" * 10}">' for at in range(1, 10))
    head, body = office.flat("<text:section>" * 300 + office.p("We.", style="&a9;")).decode().split("?>", 1)
    with pytest.raises(DamagedFile, match="declares entities"):
        read(written(tmp_path, "grown.fodt", f'{head}?><!DOCTYPE x [<!ENTITY a0 "ha">{grown}]>{body}'))


def test_copies_of_rows_that_are_left_out_are_told(tmp_path: Path) -> None:
    table = office.table(office.row("One", "Two", more='table:number-rows-repeated="1000"'))
    revision = read(written(tmp_path, "copies.odt", office.odt(office.p("We request:"), table)))
    assert [remark.kind for remark in revision.remarks] == [RemarkKind.TEXT_LEFT_OUT]
    said = ["Part of it was left out: 900 copies of rows and cells that its tables repeat."]
    assert list(remarks_in_words(revision)) == said


def test_brackets_without_number_are_counted_not_listed(tmp_path: Path) -> None:
    revision = read(written(tmp_path, "open.txt", "[We request " * 20_000))
    assert len(revision.remarks) < 1_000
    (said,) = remarks_in_words(revision)
    assert said.startswith("20,000 brackets are opened and never closed: ")
    assert said.endswith(" and 19,995 more.")


@pytest.mark.parametrize("sign", ["(a) ", "(1) (i) ", "[1][2] "])
def test_signs_of_labels_without_end_are_text(tmp_path: Path, sign: str) -> None:
    (paragraph,) = read(written(tmp_path, "labels.txt", sign * 100_000)).paragraphs
    assert paragraph.label is None or len(paragraph.label.printed) < 60
    assert len(paragraph.text) > 100_000


def page_of(lines: list[str]) -> bytes:
    """Return a PDF of one page as tall as its lines need."""
    document = pymupdf.open()
    page = document.new_page(width=595, height=12 * len(lines) + 60)
    page.insert_text((10, 20), "x")
    top = 12 * len(lines) + 20
    shown = (f"BT /helv 10 Tf 1 0 0 1 10 {top - 12 * at} Tm ({line}) Tj ET" for at, line in enumerate(lines))
    document.update_stream(page.get_contents()[0], "\n".join(shown).encode())
    data: bytes = document.tobytes()
    return data


def test_a_page_of_a_hundred_thousand_letters_is_read(tmp_path: Path) -> None:
    said = "The Conference requests all of its members, each in turn, to report on what was done."
    lines = [f"{at}. {said}" for at in range(1, 1200)]
    found = texts(tmp_path, "full.pdf", page_of(lines))
    assert sum(len(text) for text in found) > 80_000


def test_a_page_of_far_too_many_words_is_refused_for_what_it_is(tmp_path: Path) -> None:
    path = written(tmp_path, "fuller.pdf", page_of(["a b c d e f g h i j k l m n o p q r s t u"] * 3_000))
    with pytest.raises(TooLong, match="its page 1 holds more than 60,000 words"):
        read(path)


def test_a_long_file_takes_four_hundred_bytes_for_each_word_while_it_is_read(tmp_path: Path) -> None:
    document = pymupdf.open()
    for number in range(30):
        page = document.new_page(width=595, height=842)
        lines = [f"{number * 45 + at}. The Conference requests all of its members to report on it" for at in range(45)]
        page.insert_text((72, 90), [f"{line}." if at % 3 else line for at, line in enumerate(lines)], lineheight=1.3)
    path = written(tmp_path, "long.pdf", document.tobytes())
    read(path)  # what is loaded once is not counted
    tracemalloc.start()
    try:
        words = sum(len(paragraph.words) for paragraph in read(path).paragraphs)
        assert words > 14_000
        assert tracemalloc.get_traced_memory()[1] / words < 400
    finally:
        tracemalloc.stop()
