"""Markers of lists that a page draws, as browsers print them, begin items; other small shapes do not."""

from __future__ import annotations

from typing import Any

import pymupdf
import pytest

from tests.reading.pdf_builder import LEFT, Sheets, blocks_of, texts
from wsis_desktop.model.revision import Kind

_ITEMS = ("Improve access to devices, in particular for girls;", "Promote open standards; and", "Report on progress.")
_RED = (0.8, 0.1, 0.1)


def _shape(sheets: Sheets, kind: str, *, x: float = LEFT + 18, size: float = 3.75, **looks: Any) -> None:
    """Draw a shape with its middle at the height of the small letters of the line under the pen."""
    y = sheets.y - 3
    drawn = sheets.page.new_shape()
    box = pymupdf.Rect(x - size / 2, y - size / 2, x + size / 2, y + size / 2)
    drawn.draw_rect(box) if kind == "square" else drawn.draw_oval(box)
    ink = {"color": (0, 0, 0), "width": 0.7} if kind == "circle" else {"color": None, "fill": (0, 0, 0)}
    drawn.finish(**(ink | looks))
    drawn.commit()


@pytest.mark.parametrize("kind", ["disc", "circle", "square"])
def test_what_a_drawn_marker_stands_before_is_an_item(kind: str) -> None:
    sheets = Sheets().new_page()
    sheets.paragraph(
        "We call upon all of the States that took part in the meeting to do the following, as appropriate:"
    )
    for item in _ITEMS:
        _shape(sheets, kind)
        sheets.line(item, x=LEFT + 28)
    blocks = blocks_of(sheets)
    assert [block.kind for block in blocks] == [Kind.PARAGRAPH, *[Kind.ITEM] * 3]
    assert [text[2:] for text in texts(blocks[1:])] == list(_ITEMS)


def test_lines_below_the_first_one_belong_to_the_item() -> None:
    sheets = Sheets().new_page()
    for _ in range(2):
        _shape(sheets, "disc")
        sheets.paragraph(
            "To invest in the last mile of networks, including by means of universal service funds, and " * 2,
            x=LEFT + 28,
        )
    assert [block.kind for block in blocks_of(sheets)] == [Kind.ITEM] * 2


@pytest.mark.parametrize(
    ("kind", "looks"),
    [("square", {"size": 9}), ("disc", {"fill": _RED}), ("disc", {"x": LEFT - 40}), ("disc", {"x": LEFT + 60})],
    ids=["a box to be ticked", "the key of a chart", "far off in the margin", "between words"],
)
def test_other_shapes_are_no_markers(kind: str, looks: dict[str, Any]) -> None:
    sheets = Sheets().new_page()
    for item in _ITEMS:
        _shape(sheets, kind, **looks)
        if looks.get("x") == LEFT + 60:
            sheets.put(LEFT, sheets.y, "Annex I")
            sheets.line(item, x=LEFT + 70, leading=24)
        else:
            sheets.line(item, x=LEFT + 28, leading=24)
    assert all(not block.text.startswith(("•", "◦", "▪")) for block in blocks_of(sheets))
    assert not any(sign in " ".join(texts(blocks_of(sheets))) for sign in "•◦▪")
