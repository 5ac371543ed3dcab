"""Drawn tables some of whose cells have no rule between them: rows ruled alone, or told by the grounds of their cells."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest

from tests.reading.pdf_builder import BOLD, LEFT, OTHER, ROMAN, SENTENCE, Sheets, blocks_of, texts, wrapped

_XS = (LEFT, LEFT + 110, LEFT + 250, LEFT + 400)
_PAD, _LEADING = 5.0, 12.0
_GREY, _YELLOW, _GREEN = (0.75, 0.75, 0.75), (1, 1, 0), (0, 1, 0)
_SERVICE = "Any service that is normally provided for remuneration, at a distance."
_BODY = "A person or body that, alone or jointly with others, determines the purposes of processing."
_DATA = "Information in whatever form, including text, sound and images."
_HEAD = ("Article", "Current text", "Proposed amendment")
_ROWS = [("Service", _SERVICE, _BODY), ("Controller", _BODY, _DATA), ("Data", _DATA, _SERVICE), ("Body", _BODY, _BODY)]
_Cells = Sequence[str]


def _row(sheets: Sheets, cells: _Cells, xs: Sequence[float], *, font: str = ROMAN) -> tuple[float, float]:
    """Set a row's cells between the edges of its columns; return from where to where it reaches, and move the pen there."""
    top, most = sheets.y, 1
    for (x0, x1), text in zip(pairwise(xs), cells, strict=False):
        lines = wrapped(text, x1 - x0 - 2 * _PAD)
        most = max(most, len(lines))
        for down, words in enumerate(lines):
            sheets.put(x0 + _PAD, top + _LEADING * (down + 1), words, font=font)
    sheets.y = top + _LEADING * most + 6
    return top, sheets.y


def _frame(sheets: Sheets, xs: Sequence[float], tops: Sequence[float]) -> None:
    """Draw a rule over and under each row, and the outer sides."""
    for y in tops:
        sheets.page.draw_line((xs[0], y), (xs[-1], y))
    for x in (xs[0], xs[-1]):
        sheets.page.draw_line((x, tops[0]), (x, tops[-1]))


def _sheets() -> Sheets:
    sheets = Sheets().new_page()
    sheets.paragraph(SENTENCE)
    return sheets


def _told(rows: Sequence[_Cells]) -> list[str]:
    return [" | ".join(row) for row in rows]


def _read(sheets: Sheets) -> list[str]:
    sheets.y += 24
    sheets.paragraph(OTHER)
    return texts(blocks_of(sheets))[1:-1]


@pytest.mark.parametrize("columns", [2, 3])
def test_rows_that_are_ruled_alone_are_parted_into_the_cells_that_their_words_show(columns: int) -> None:
    sheets, xs = _sheets(), _XS[: columns + 1]
    rows = [row[:columns] for row in (_HEAD, *_ROWS)]
    places = [_row(sheets, row, xs, font=ROMAN if at else BOLD) for at, row in enumerate(rows)]
    _frame(sheets, xs, [places[0][0], *(bottom for _, bottom in places)])
    assert _read(sheets) == _told(rows)


def test_cells_are_parted_in_rows_without_the_upright_rules_that_others_have() -> None:
    sheets = _sheets()
    rows = [_HEAD, *_ROWS]
    places = [_row(sheets, row, _XS) for row in rows]
    _frame(sheets, _XS, [places[0][0], *(bottom for _, bottom in places)])
    for top, bottom in places[1::2]:
        for x in _XS[1:-1]:
            sheets.page.draw_line((x, top), (x, bottom))
    assert _read(sheets) == _told(rows)


def test_a_heading_over_all_columns_stays_one_cell() -> None:
    sheets = _sheets()
    heading = "Chapter I: general provisions on the scope of this draft and on the words that it uses"
    places = [_row(sheets, [heading], (_XS[0], _XS[-1])), *(_row(sheets, row, _XS) for row in _ROWS)]
    _frame(sheets, _XS, [places[0][0], *(bottom for _, bottom in places)])
    for top, bottom in places[1:]:
        for x in _XS[1:-1]:
            sheets.page.draw_line((x, top), (x, bottom))
    assert _read(sheets) == [heading, *_told(_ROWS)]


def test_cells_are_told_by_their_grounds_over_pages_that_cut_the_table() -> None:
    sheets = _sheets()
    sheets.y = 560
    for rows in ([_HEAD, *_ROWS[:2]], _ROWS[2:]):
        if rows[0] is not _HEAD:
            sheets.new_page()
        begin = sheets.y
        for at, row in enumerate(rows):
            top, bottom = _row(sheets, row, _XS)
            if at < len(rows) - 1:
                for x0, x1 in pairwise(_XS):
                    sheets.page.draw_rect((x0, top, x1 - 0.05, bottom), fill=_GREY, color=None, overlay=False)
        for x in (_XS[0], _XS[-1]):
            sheets.page.draw_line((x, begin), (x, sheets.y))
    assert _read(sheets) == _told([_HEAD, *_ROWS])


def test_items_in_a_frame_of_several_rows_are_no_columns() -> None:
    sheets = _sheets()
    items = [f"({letter}) {text}" for letter, text in zip("abcd", (_SERVICE, _BODY, _DATA, _BODY), strict=True)]
    places = []
    for item in items:
        top = sheets.y
        sheets.put(LEFT + _PAD, top + _LEADING, item[:3])
        for words in wrapped(item[4:], 260):
            sheets.y += _LEADING
            sheets.put(LEFT + _PAD + 30, sheets.y, words)
        sheets.y += 6
        places.append((top, sheets.y))
    _frame(sheets, (LEFT, LEFT + 320), [places[0][0], *(bottom for _, bottom in places)])
    assert _read(sheets) == items


def test_marked_words_side_by_side_are_no_cells() -> None:
    sheets = _sheets()
    for down in (0, 40):
        sheets.put(LEFT, sheets.y + down, "Recalling all earlier resolutions")
        for x0, x1, colour in ((0, 42, _YELLOW), (42, 90, _GREEN)):
            box = (LEFT + x0, sheets.y + down - 9, LEFT + x1, sheets.y + down + 3)
            sheets.page.draw_rect(box, fill=colour, color=None, overlay=False)
        for word, x in (("Noting", 0), ("further", 42)):
            sheets.put(LEFT + x, sheets.y + down + 14, word)
    sheets.y += 60
    assert not any(" | " in text for text in _read(sheets))
