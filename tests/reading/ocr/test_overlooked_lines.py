"""Lines that recognition left out of a page are found by their ink, and read alone."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from tests.reading.ocr.scans import tesseract_for
from wsis_desktop.reading.ocr.hocr import ReadLine, ReadWord
from wsis_desktop.reading.ocr.overlooked import MOST_STRIPS, Picture, cut_out, overlooked, put_in
from wsis_desktop.reading.read import read

_ARABIC = Path(__file__).parents[4] / "shared/corpus/languages/bbnj-ar.pdf"
_DPI = 144
_TEXT = "We reaffirm that all stakeholders work together in this"
_LINES = [100 + 24 * at for at in range(8)]


def _page(*, blot: bool = False) -> pymupdf.Page:
    page = pymupdf.open().new_page(width=612, height=400)
    for y in _LINES:
        page.insert_text((90, y), _TEXT, fontsize=11)
    if blot:
        page.draw_rect((90, 320, 300, 334), fill=(0, 0, 0))
    return page


def _picture(page: pymupdf.Page) -> Picture:
    drawn = page.get_pixmap(dpi=_DPI, colorspace=pymupdf.csGRAY, alpha=False)
    assert drawn.stride == drawn.width
    return Picture(b"P5 %d %d 255\n" % (drawn.width, drawn.height) + bytes(drawn.samples), _DPI)


def _read(page: pymupdf.Page) -> list[ReadLine]:
    """Return the lines of a page as recognition would give them."""
    lines: dict[int, list[ReadWord]] = {}
    for x0, y0, x1, y1, text, _, line, _ in page.get_text("words", flags=0):
        lines.setdefault(round(y1) * 100 + line, []).append(ReadWord(text, x0, y0 + 2, x1, y1 - 2))
    return [ReadLine(tuple(words), words[0].y1, 11) for words in lines.values()]


def test_nothing_is_overlooked_where_words_cover_the_ink() -> None:
    page = _page()
    assert overlooked(_picture(page), _read(page)) == []


@pytest.mark.parametrize("left_out", [[3], [0, 7], [4, 5]])
def test_lines_that_no_word_covers_are_found_where_they_stand(left_out: list[int]) -> None:
    page = _page()
    lines = [line for at, line in enumerate(_read(page)) if at not in left_out]
    found = overlooked(_picture(page), lines)
    assert len(found) == len(left_out)
    for strip, at in zip(found, left_out, strict=True):
        assert strip.y0 < (_LINES[at] - 4) * 2 < strip.y1
        assert abs(strip.x0 - 180) < 6
        assert cut_out(_picture(page), strip).pgm.startswith(b"P5 %d %d " % (strip.x1 - strip.x0, strip.y1 - strip.y0))


def test_a_black_bar_and_a_page_of_which_next_to_nothing_was_read_are_let_alone() -> None:
    page = _page(blot=True)
    assert overlooked(_picture(page), _read(page)) == []
    many = pymupdf.open().new_page(width=612, height=792)
    for at in range(MOST_STRIPS + 2):
        many.insert_text((90, 80 + 24 * at), _TEXT, fontsize=11)
    assert overlooked(_picture(many), _read(many)[:1]) == []


def test_what_is_found_in_a_strip_takes_the_place_of_what_was_misread_there() -> None:
    page = _page()
    lines = _read(page)
    right = lines[3]
    lines[3] = ReadLine((ReadWord("wvv", 95, right.words[0].y0, 110, right.words[0].y1),), right.base, 11)
    (strip,) = overlooked(_picture(page), lines)
    x, y = strip.x0 / 2, strip.y0 / 2
    words = tuple(ReadWord(word.text, word.x0 - x, word.y0 - y, word.x1 - x, word.y1 - y) for word in right.words)
    dirt = ReadWord("'", 0, 0, 1, 8)
    mended = put_in(lines, strip, [ReadLine((dirt, *words), right.base - y, 11)], _DPI)
    assert sorted(line.text for line in mended) == [_TEXT] * len(_LINES)
    assert max(abs(word.x0 - own.x0) for word, own in zip(mended[-1].words, right.words, strict=True)) < 0.1
    assert put_in(lines, strip, [ReadLine((dirt,), 10, 11)], _DPI) == lines


@pytest.mark.usefixtures("library")
def test_lines_that_tesseract_takes_for_dirt_in_an_arabic_page_are_read(tmp_path: Path) -> None:
    tesseract_for("ar")
    if not _ARABIC.is_file():
        pytest.skip("The corpus is not beside the project.")
    with pymupdf.open(_ARABIC) as whole, pymupdf.open() as alone:
        alone.insert_pdf(whole, from_page=7, to_page=7)
        alone.save(tmp_path / "page.pdf")
    text = " ".join(each.text for each in read(tmp_path / "page.pdf", recognise=True).paragraphs)
    assert all(words in text for words in ("وولايتها القضائية", "عدم الإخلال", "تغريم"))
