"""Pieces of a line become the line, with all that is known of them."""

from __future__ import annotations

import pymupdf

from wsis_desktop.reading.pdf.columns.rows import join_pieces
from wsis_desktop.reading.pdf.extracting.extract import lines_of


def test_a_line_that_was_stretched_knows_which_of_its_words_are_links() -> None:
    document = pymupdf.open()
    page = document.new_page()
    page.insert_text((72, 100), "See", fontsize=10)
    for x, word in ((130, "[1]"), (200, "[2]")):
        page.insert_text((x, 100), word, fontsize=10, color=(0, 0, 1))
        page.draw_line((x, 101), (x + 11, 101), color=(0, 0, 1), width=0.5)
        place = pymupdf.Rect(x - 1, 90, x + 14, 103)
        page.insert_link({"kind": pymupdf.LINK_GOTO, "from": place, "page": 0, "to": pymupdf.Point(72, 72)})
    with pymupdf.open(stream=document.tobytes(), filetype="pdf") as opened:
        pieces = lines_of(opened[0], 1)
    (line,) = join_pieces(pieces)
    assert [piece.text for piece in pieces] == ["See", "[1]", "[2]"]
    assert (line.text, line.looks.links) == ("See [1] [2]", [(4, 7), (8, 11)])
