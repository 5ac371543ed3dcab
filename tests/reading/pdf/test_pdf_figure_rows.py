"""A drawn table whose rows no rule parts is read row by row where columns of figures show them."""

from __future__ import annotations

from collections.abc import Sequence

from tests.reading.pdf_builder import LEFT, RIGHT, SENTENCE, Sheets, blocks_of, texts
from wsis_desktop.model.revision import Kind

_EDGES = (LEFT, 250.0, 340.0, 420.0, RIGHT)


def _table(rows: Sequence[Sequence[str]], *, pitch: float = 14.0) -> Sheets:
    """Draw a table with a ruled head and upright rules; lines of one cell are parted by a bar."""
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    top = sheets.y
    for x, head in zip(_EDGES, ("Category", "2005", "2010", "Difference"), strict=False):
        sheets.put(x + 5, top + 12, head)
    y = top + 18
    rules: list[float] = [top, y]
    for row in rows:
        lines = max(cell.count("|") + 1 for cell in row)
        for x, cell in zip(_EDGES, row, strict=False):
            for at, line in enumerate(cell.split("|")):
                sheets.put(x + 5, y + 11 + at * 11, line)
        y += pitch + (lines - 1) * 11
    for level in (*rules, y + 6):
        sheets.page.draw_line((LEFT, level), (RIGHT, level))
    for x in _EDGES:
        sheets.page.draw_line((x, top), (x, y + 6))
    return sheets


def _rows(sheets: Sheets) -> list[str]:
    return texts(block for block in blocks_of(sheets) if block.kind is Kind.ROW)


def test_figures_on_one_base_line_are_a_row_though_no_rule_parts_it_from_the_next() -> None:
    rows = (
        ("All ages . . . .", "291,099", "303,858", "*12,760"),
        ("With a disability . . .", "54,425", "56,672", "-"),
        ("Severe disability . . .", "34,947", "(X)", "3,335"),
        ("In need of assistance . .", "$10,996", "$12,349", "$1,353."),
    )
    assert _rows(_table(rows)) == ["Category | 2005 | 2010 | Difference", *(" | ".join(row) for row in rows)]


def test_a_name_that_goes_on_below_its_figures_belongs_to_their_row() -> None:
    rows = (
        ("Installation", "45", "40", "5"),
        ("Verification, with the|removal of markers", "12", "10", "2"),
        ("Wiring", "7", "6", "1"),
    )
    told = [" | ".join(row).replace("|removal", " removal") for row in rows]
    assert _rows(_table(rows))[1:] == told


def test_lines_of_one_cell_are_no_rows_beside_words() -> None:
    rows = (("Installation", "up to 79|hours of work|for each", "up to 45|hours of work|for each", "fewer|hours"),)
    assert _rows(_table(rows))[1:] == [" | ".join(rows[0]).replace("|h", " h").replace("|f", " f")]
