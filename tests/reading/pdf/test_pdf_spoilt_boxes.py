"""A damaged file may say that a letter is a thousand miles high: that costs no more than another letter does."""

from __future__ import annotations

from typing import Any

from wsis_desktop.reading.pdf.letters.hidden import take_for_drawn

_FAR = 9_853_564_928.0


def _line(box: tuple[float, float, float, float], text: str, alpha: int) -> dict[str, Any]:
    return {"bbox": box, "dir": (1.0, 0.0), "spans": [{"text": text, "alpha": alpha, "size": 10.0}]}


def test_hidden_words_are_held_against_drawn_ones_in_a_page_with_a_line_beyond_all_measure() -> None:
    copy = _line((72.0, 100.0, 172.0, 112.0), "The same words", 0)
    alone = _line((72.0, 200.0, 172.0, 212.0), "Other words", 0)
    drawn = [
        _line((72.0, 100.0, 172.0, 112.0), "The same words", 255),
        _line((-_FAR, -_FAR, 612.0, _FAR), "spoilt", 255),
        _line((72.0, 300.0, 172.0, float("inf")), "endless", 255),
    ]
    take_for_drawn([{"lines": [copy, alone, *drawn]}])
    assert ["copy" in line for line in (copy, alone, *drawn)] == [True, False, False, False, False]
