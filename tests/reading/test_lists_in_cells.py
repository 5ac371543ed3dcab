"""Lists in the cells of tables: numbers are words of their row, bullets are none, and every format says so alike."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pymupdf
import pytest

from tests.reading.docx_builder import abstract, docx, level, listed, numbers, paragraph, table
from tests.reading.odt_builder import flat, item, list_style, p
from tests.reading.odt_builder import level as odt_level
from tests.reading.odt_builder import table as odt_table
from tests.reading.pdf_builder import SENTENCE, Sheets, blocks_of
from tests.reading.typeset.composing import compose, compose_with_lists
from tests.reading.typeset.formats import WRITERS, false_differences, told_by
from tests.reading.typeset.telling import first_difference
from tests.reading.typeset.tongues import TONGUES
from tests.reading.typeset.ways import WAYS, both_told
from tests.reading.typeset.written import read_bytes
from wsis_desktop.model.revision import Kind
from wsis_desktop.reading.html.read_html import read_html
from wsis_desktop.reading.markdown.read_markdown import read_markdown

_FORMATS = tuple(name for name in WRITERS if name != "text")
_LEFT, _MIDDLE, _RIGHT = 72.0, 200.0, 500.0


def _rows(name: str, data: bytes) -> list[str]:
    return [each.text for each in read_bytes(name, data).paragraphs if each.kind is Kind.ROW]


@pytest.mark.parametrize("format_name", _FORMATS)
def test_lists_in_cells_are_read_as_they_were_written(format_name: str) -> None:
    for seed in range(12):
        written = WRITERS[format_name](compose_with_lists(seed), seed)
        found = first_difference(written.told, told_by(written))
        assert not found, f"{written.name} {written.manner}: {found}"


@pytest.mark.parametrize("language", TONGUES)
@pytest.mark.parametrize("format_name", _FORMATS)
def test_lists_in_cells_are_read_in_every_language(format_name: str, language: str) -> None:
    for seed in range(2):
        written = WRITERS[format_name](compose_with_lists(seed, language), seed)
        found = first_difference(written.told, told_by(written))
        assert not found, f"{written.name} {written.manner}: {found}"


@pytest.mark.parametrize(("one", "other"), [*combinations(_FORMATS, 2)])
def test_no_format_changes_a_list_in_a_cell(one: str, other: str) -> None:
    for seed in range(3):
        draft = compose_with_lists(seed)
        old, new = WRITERS[one](draft, seed).read(), WRITERS[other](draft, seed + 1).read()
        assert not false_differences(old, new)


@pytest.mark.parametrize("way", ["pdf-lists", "docx-lists-pdf", "odt-lists-pdf"])
def test_a_list_in_a_ruled_cell_is_read_from_paper_as_it_was_written(way: str, tmp_path: Path) -> None:
    if not WAYS[way].is_open:
        pytest.skip("LibreOffice, which prints the files, is not installed.")
    files = WAYS[way].make(range(3119, 3128), tmp_path)
    assert files
    for written in files:
        found = first_difference(*both_told(written))
        assert not found, f"{written.name} {written.manner}: {found}"


def test_a_wide_bullet_close_to_its_words_is_no_word(tmp_path: Path) -> None:
    (written,) = WAYS["pdf-lists"].make([77314], tmp_path)
    assert first_difference(*both_told(written)) == ""


def test_tables_of_lists_leave_everything_else_of_a_draft_as_it_was() -> None:
    for seed in range(8):
        plain, listed_too = compose(seed), compose_with_lists(seed)
        kept, all_kept = (
            [piece for piece in draft.pieces if piece.kind is not Kind.ROW] for draft in (plain, listed_too)
        )
        assert kept == all_kept
    assert any(piece.parted for piece in compose_with_lists(3).pieces)


def _counted_cells(*cells: str) -> bytes:
    rules = abstract(0, level(0, "decimal", "%1)")) + abstract(1, level(0, "bullet", "▪"))
    inside = "".join(f"<w:tc>{cell}</w:tc>" for cell in cells)
    numbering = rules + numbers(1, 0) + numbers(2, 1)
    return docx(table(f"<w:tr>{inside}</w:tr>"), numbering=numbering)


def test_the_number_of_a_paragraph_without_words_stands_in_its_cell() -> None:
    first = _counted_cells(listed("", 1), paragraph("Africa"), listed("To agree", 2))
    assert _rows("draft.docx", first) == ["1) | Africa | To agree"]
    style = list_style("Numbers", odt_level(1, "1"))
    empty = f'<text:list text:style-name="Numbers">{item(p(""))}</text:list>'
    cells = f"<table:table-cell>{empty}</table:table-cell><table:table-cell>{p('Africa')}</table:table-cell>"
    second = flat(odt_table(f"<table:table-row>{cells}</table:table-row>"), styles=style)
    assert _rows("draft.fodt", second) == ["1. | Africa"]


def test_a_paragraph_without_words_in_a_frame_is_none() -> None:
    read = read_bytes("draft.docx", _counted_cells(paragraph("Africa") + listed("", 1)))
    assert [each.text for each in read.paragraphs] == ["Africa"]


def test_a_web_page_counts_its_lists_in_cells_too() -> None:
    page = (
        "<table><tr><td>A</td><td>We agree:<ol type=i start=2><li>to meet<li><p>to report</p></ol></td></tr>"
        "<tr><td><ul><li>one<li>two</ul></td><td>&bull; three<br>&ndash; four</td></tr></table>"
    )
    assert [block.text for block in read_html(page.encode()).blocks] == [
        "A | We agree: ii. to meet iii. to report",
        "one two | three four",
    ]


def test_markdown_counts_the_lists_that_tags_open_in_its_cells() -> None:
    source = "| A | B |\n|---|---|\n| - one<br>- two | <ol start=3><li>to meet</li><li>to report</li></ol> |\n"
    assert [block.text for block in read_markdown(source).blocks] == ["A | B", "one two | 3. to meet 4. to report"]


def test_a_row_of_empty_cells_is_none_in_any_format() -> None:
    page = "<table><tr><td>A<td>B<tr><td><td><tr><td>C<td></table>"
    source = "| A | B |\n|---|---|\n|  |  |\n| C |  |\n"
    rows = [block.text for block in read_html(page.encode()).blocks]
    assert rows == [block.text for block in read_markdown(source).blocks] == ["A | B", "C |"]


def test_a_dash_before_a_figure_or_alone_in_a_cell_is_no_bullet() -> None:
    page = "<table><tr><td>Change</td><td>- 5 %</td><td>–</td><td>x – y</td></tr></table>"
    assert [block.text for block in read_html(page.encode()).blocks] == ["Change | - 5 % | – | x – y"]


def _ruled(*rows: tuple[str, tuple[str, ...]]) -> Sheets:
    """Set a ruled table of a name and the lines of the cell beside it."""
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    page = sheets.document[-1]
    top = first = sheets.y
    for name, lines in rows:
        sheets.put(_LEFT + 4, top + 14, name)
        for at, line in enumerate(lines):
            sheets.put(_MIDDLE + 4, top + 14 + 12 * at, line)
        bottom = top + 12 * len(lines) + 10
        for y in (top, bottom):
            page.draw_line(pymupdf.Point(_LEFT, y), pymupdf.Point(_RIGHT, y))
        top = bottom
    for x in (_LEFT, _MIDDLE, _RIGHT):
        page.draw_line(pymupdf.Point(x, first), pymupdf.Point(x, top))
    sheets.y = top + 24
    return sheets


def test_a_dash_within_a_sentence_stays_where_a_line_of_a_cell_begins_with_it() -> None:
    sheets = _ruled(
        ("Action", ("Members agree to report",)),
        ("Measure", ("the outcome of the meeting", "- if there was one - to all")),
        ("Measures", ("- to meet once a year", "- to report to all members")),
        ("Further", ("Members will:", "- publish what they agree;", "- answer.")),
    )
    assert [block.text for block in blocks_of(sheets) if block.kind is Kind.ROW] == [
        "Action | Members agree to report",
        "Measure | the outcome of the meeting - if there was one - to all",
        "Measures | to meet once a year to report to all members",
        "Further | Members will: publish what they agree; answer.",
    ]
