"""The size that recognition gives a line wavers; how wide its letters are tells whether it is a heading or a note."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pymupdf
import pytest

from tests.reading.pdf_builder import LEFT, OTHER, RIGHT, SENTENCE, wrapped
from wsis_desktop.model.revision import Kind, Paragraph
from wsis_desktop.reading.ocr.hocr import ReadLine, ReadWord
from wsis_desktop.reading.ocr.store import KeptPage, PageStore
from wsis_desktop.reading.read import read


def _read_line(text: str, y: float, told: float, size: float = 10) -> ReadLine:
    """Return a line set in letters of a size, of which recognition says that it is another."""
    words, x = list[ReadWord](), LEFT
    for word in text.split():
        width = pymupdf.get_text_length(word, fontsize=size)
        words.append(ReadWord(word, x, y - size, x + width, y))
        x += width + 0.25 * size
    return ReadLine(tuple(words), y, told)


def _read(lines: list[ReadLine], folder: Path) -> tuple[Paragraph, ...]:
    """Read a page whose picture was recognised as these lines."""
    document = pymupdf.open()
    picture = pymupdf.Pixmap(pymupdf.csGRAY, pymupdf.IRect(0, 0, 400, 500))
    picture.clear_with(200)
    page = document.new_page(width=612, height=792)
    page.insert_image(page.rect, pixmap=picture)
    path = folder / "scan.pdf"
    document.save(path)
    PageStore(sha256(path.read_bytes()).hexdigest()).put(1, KeptPage(tuple(lines), "5.3.0", "eng"))
    return read(path).paragraphs


@pytest.mark.usefixtures("library")
def test_lines_of_one_width_are_one_paragraph_whatever_size_they_are_told_to_be(tmp_path: Path) -> None:
    told = (10, 14, 7.5, 10, 16, 10, 8, 10, 13, 10)
    lines = [_read_line(text, 110 + 12 * at, told[at % 10]) for at, text in enumerate(wrapped(SENTENCE, RIGHT - LEFT))]
    below = lines[-1].base + 24
    lines += [_read_line(text, below + 12 * at, told[-1 - at]) for at, text in enumerate(wrapped(OTHER, RIGHT - LEFT))]
    assert [(each.kind, each.text) for each in _read(lines, tmp_path)] == [
        (Kind.PARAGRAPH, SENTENCE),
        (Kind.PARAGRAPH, OTHER),
    ]


@pytest.mark.usefixtures("library")
def test_a_line_in_wider_letters_is_a_heading(tmp_path: Path) -> None:
    lines = [_read_line("Financial mechanisms", 110, 16, size=16)]
    for first, text in ((140, SENTENCE), (220, OTHER)):
        lines += [_read_line(line, first + 12 * at, 10) for at, line in enumerate(wrapped(text, RIGHT - LEFT))]
    lines.append(_read_line("Timelines and milestones", 300, 16, size=16))
    lines += [_read_line(line, 330 + 12 * at, 10) for at, line in enumerate(wrapped(OTHER, RIGHT - LEFT))]
    found = [(each.kind, each.text) for each in _read(lines, tmp_path)]
    assert found[0] == (Kind.TITLE, "Financial mechanisms")
    assert found[3] == (Kind.HEADING, "Timelines and milestones")
