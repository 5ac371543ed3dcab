"""A space may be all that went in a place, as where a footnote's mark was struck before a stop."""

from __future__ import annotations

import pytest

from wsis_desktop.model.revision import MarkKind, TextSide
from wsis_desktop.reading.pdf.changes.sides import reduce_lines
from wsis_desktop.reading.pdf.lines.line import Change, Line, Run, Word

_TEXT = "supervised remote . For all"


def _line() -> Line:
    words, at = [], 0
    for word in _TEXT.split(" "):
        words.append(Word(at, at + len(word), 5.0 * at, 0.0, 5.0 * (at + len(word)), 10.0))
        at += len(word) + 1
    end = 5.0 * len(_TEXT)
    plain = Run(0, len(_TEXT), 10.0, False, False, False, 0, 0.0, end)  # noqa: FBT003
    line = Line(
        page=1,
        turn=0,
        x0=0.0,
        y0=0.0,
        x1=end,
        y1=10.0,
        base=8.0,
        text=_TEXT,
        size=10.0,
        bold=False,
        italic=False,
        runs=[plain],
        words=words,
    )
    line.changes = [
        Change(0, 17, MarkKind.INSERTION, TextSide.AFTER, 0),
        Change(17, 18, MarkKind.DELETION, TextSide.BEFORE, 0),
    ]
    return line


@pytest.mark.parametrize(
    ("side", "text"),
    [(TextSide.MARKED, "supervised remote. For all"), (TextSide.AFTER, "supervised remote. For all")],
)
def test_a_space_that_went_before_a_stop_is_taken_out(side: TextSide, text: str) -> None:
    line = _line()
    reduce_lines([line], side, closed=frozenset(".,;:"))
    assert line.text == text
    assert [(change.start, change.end) for change in line.changes] == [(0, 17)]
