"""What a text says again at one height of its pages is text, however much it looks like a running head."""

from __future__ import annotations

from collections.abc import Sequence

from tests.reading.pdf_builder import LEFT, SENTENCE, Sheets, blocks_of, texts

FOOT = ("«We declare our common desire and", "commitment to build an inclusive")
HEAD = ("Society, where everyone can create", "and share information.»")


def _column(sheets: Sheets, x: float, y: float, *parts: Sequence[str]) -> None:
    sheets.y = y
    for part in parts:
        if isinstance(part, str):
            sheets.paragraph(part, x=x, right=x + 190, gap=12)
            continue
        for line in part:
            sheets.line(line, x=x + 20)
        sheets.y += 12


def test_a_quotation_cut_at_one_height_of_two_pages_is_no_furniture() -> None:
    sheets = Sheets()
    for page in range(3):
        sheets.new_page(height=700)
        body = [f"{5 * page + at}. {SENTENCE}" for at in range(1, 6)]
        quoted = page < 2
        _column(sheets, LEFT, 60, *body, *([FOOT] if quoted else []))
        foot = sheets.y
        _column(sheets, LEFT + 220, 65, *([HEAD] if quoted else []), *body)
        assert sheets.y == foot + 5
    found = " ".join(texts(blocks_of(sheets)))
    assert found.count(" ".join([*FOOT, *HEAD])) == 2
