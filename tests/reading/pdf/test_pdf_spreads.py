"""Sheets that hold two pages side by side are read page by page, and their words are found where they stand on the sheet."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from tests.reading import udhr
from tests.reading.pdf_builder import LEFT, OTHER, RIGHT, ROMAN, SENTENCE, Sheets, blocks_of, read, texts, wrapped
from tests.reading.typeset.composing import compose
from tests.reading.typeset.hunt import read_pdf
from tests.reading.typeset.layouts import layout
from tests.reading.typeset.makers import bound, in_pairs
from tests.reading.typeset.pages import typeset
from tests.reading.typeset.telling import told
from wsis_desktop.model.revision import Kind, PageSize


def _numbered_lines(pages: int) -> Sheets:
    """Return pages whose lines are counted in the margin, each page from 1, with a page number at the outer edge."""
    sheets = Sheets()
    for page in range(1, pages + 1):
        sheets.new_page()
        count = 0
        for text in (SENTENCE, OTHER, SENTENCE, OTHER, SENTENCE):
            for line in wrapped(text, RIGHT - LEFT):
                count += 1
                sheets.put(LEFT - 30, sheets.y, str(count), size=8)
                sheets.line(line)
            sheets.y += 8
        sheets.put(RIGHT - 10 if page % 2 else LEFT, 740, str(page), size=9)
    return sheets


def _paired(sheets: Sheets) -> bytes:
    with in_pairs(sheets.document) as made:
        return bytes(made.tobytes())


@pytest.mark.parametrize("pages", [2, 3, 6])
def test_numbers_of_lines_on_both_pages_of_a_sheet_are_no_text(pages: int) -> None:
    found = read(_paired(_numbered_lines(pages))).blocks
    assert texts(found) == [SENTENCE, OTHER, SENTENCE, OTHER, SENTENCE] * pages


def test_notes_stand_at_the_foot_of_each_page_of_a_sheet_and_belong_to_its_text() -> None:
    sheets = Sheets()
    for page in range(1, 5):
        sheets.new_page()
        for _ in range(3):
            sheets.paragraph(SENTENCE)
        words = "See the resolution on this matter."
        y = sheets.line(words)
        sheets.put(LEFT + pymupdf.get_text_length(words, fontname=ROMAN, fontsize=10), y - 4, "1", size=6)
        sheets.put(LEFT, 700, "1", size=5)
        sheets.put(LEFT + 6, 703, f"Resolution 60/25{page}.", size=8)
        sheets.put(300, 750, f"– {page} –", size=9)
    blocks = read(_paired(sheets)).blocks
    assert texts(block for block in blocks if block.kind is Kind.FOOTNOTE) == [
        f"Resolution 60/25{n}." for n in range(1, 5)
    ]
    assert [len(block.notes) for block in blocks if block.text.startswith("See")] == [1] * 4


def test_words_of_the_right_page_are_found_on_the_right_of_their_sheet() -> None:
    document = read(_paired(_numbered_lines(3)))
    assert document.pages == (PageSize(1224, 792), PageSize(1224, 792))
    regions = [block.regions[0] for block in document.blocks[::5]]
    assert [region.page for region in regions] == [1, 1, 2]
    assert [round(region.x0 * 1224) for region in regions] == [round(LEFT), round(612 + LEFT), round(LEFT)]
    assert {left.region.page for left in document.furniture} == {1, 2}
    word = document.blocks[5].places[0].region
    assert 612 + LEFT - 1 < word.x0 * 1224 < 612 + LEFT + 20


def test_two_columns_of_one_wide_page_are_no_two_pages() -> None:
    sheets = Sheets()
    for page in range(1, 4):
        sheets.new_page(width=842, height=595)
        for x, right in ((60, 409), (433, 782)):
            sheets.y = 90
            for _ in range(5):
                sheets.paragraph(SENTENCE, x=x, right=right)
        sheets.put(60, 560, "A/80/L.41", size=9)
        sheets.put(770, 560, str(page), size=9)
    document = read(sheets.bytes())
    assert texts(document.blocks) == [SENTENCE] * 30
    assert sorted(each.text for each in document.furniture) == ["1", "2", "3", *["A/80/L.41"] * 3]


def test_a_heading_over_both_columns_of_a_wide_page_is_above_both() -> None:
    sheets = Sheets()
    for part in ("first", "second", "third"):
        sheets.new_page(width=842, height=595)
        sheets.put(300, 80, f"Part the {part}, on the means of implementation", size=14, font="tibo")
        for x, right in ((60, 400), (481, 782)):
            sheets.y = 110
            for _ in range(4):
                sheets.paragraph(SENTENCE, x=x, right=right)
    found = blocks_of(sheets)
    assert [at for at, block in enumerate(found) if block.text.startswith("Part the")] == [0, 9, 18]


@pytest.mark.parametrize("seed", [97001, 97008, 197016, 197018, 197020])
def test_a_draft_two_pages_of_which_share_a_sheet_reads_as_the_draft(seed: int) -> None:
    data = typeset(compose(seed // 4), layout(seed))
    alone, paired = read_pdf(data), read_pdf(bound(data, "pairs"))
    assert paired.paragraphs
    assert told(paired) == told(alone)


@pytest.mark.corpus
@pytest.mark.parametrize("name", ["plain", "two columns"])
def test_the_right_page_of_a_sheet_in_arabic_is_the_first(corpus: Path, name: str) -> None:
    parts = udhr.declaration(corpus, "ar")
    data = udhr.set_by_mupdf(parts, "ar", udhr.LAYOUTS[name], udhr.font_file("DejaVuSans.ttf"))
    with pymupdf.open(stream=data) as source, pymupdf.open() as made:
        width, height = source[0].rect.width, source[0].rect.height
        for at in range(0, source.page_count, 2):
            sheet = made.new_page(width=2 * width, height=height)
            for number in range(at, min(at + 2, source.page_count)):
                left = (1 - number + at) * width
                sheet.show_pdf_page(pymupdf.Rect(left, 0, left + width, height), source, number)
        paired = bytes(made.tobytes())
    assert udhr.told(read_pdf(paired)) == [part.printed for part in parts]
