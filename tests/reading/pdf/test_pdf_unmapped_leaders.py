"""Leaders whose font does not say that they are dots make no nonsense of a page."""

from __future__ import annotations

import pymupdf

from tests.reading.lying_fonts import lie, none_at_all
from tests.reading.pdf_builder import read

_ROWS = ("Defense", "Social security", "Net interest", "Receipts", "Medicare", "Excise taxes", "Total outlays")


def test_a_table_whose_leaders_are_unknown_signs_is_read() -> None:
    document = pymupdf.open()
    page = document.new_page()
    rows = "".join(f"<p>{row} {'·' * 60} {at}99</p>" for at, row in enumerate(_ROWS, 1))
    page.insert_htmlbox((60, 60, 560, 700), f"<p>Adjusted baseline by category</p>{rows}")
    data = lie(document.tobytes(), 1, none_at_all, says=lambda letter: letter == "·")
    text = " ".join(block.text for block in read(data).blocks)
    assert all(row in text for row in _ROWS)
    assert "\ufffd" not in text
