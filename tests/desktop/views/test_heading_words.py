"""Headings keep their words whole in narrow columns, in smaller letters, and both sides are set alike."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextLayout
from pytestqt.qtbot import QtBot

from tests.desktop.views.made import paragraph, revision
from wsis_desktop.app import make_application
from wsis_desktop.comparing.compare import compare
from wsis_desktop.desktop.painting.theme import LIGHT
from wsis_desktop.desktop.views.cell_words import CellWords
from wsis_desktop.desktop.views.cells import CellMaker
from wsis_desktop.desktop.views.marks import Marks
from wsis_desktop.desktop.views.rows import text_rows
from wsis_desktop.desktop.views.typesetting import Measure
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.revision import Kind

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("fonts")]
TITLE = "Declaration on telecommunications interconnection and internationalization"
NARROW, WIDE = 190, 500
CHINESE = "关于信息社会世界峰会成果全面审查的宣言草案" * 2


@pytest.fixture
def fonts(qtbot: QtBot) -> None:  # noqa: ARG001 - an application must be there
    """Load the fonts that ship."""
    make_application()


def set_title(column: int, old: str = TITLE, new: str = TITLE) -> dict[Side, QTextLayout]:
    """Return how a title is set on both sides in columns of a width."""
    texts = {Side.OLD: old, Side.NEW: new}
    old_side, new_side = (revision(side, [paragraph(texts[side], kind=Kind.TITLE)]) for side in Side)
    comparison = compare(old_side, new_side)
    maker = CellMaker(comparison, CellWords(comparison), LIGHT, Marks(comparison))
    (row,) = text_rows(comparison)
    return {side: maker.cell(row, side, Measure(1.0, column)).blocks[0].layout for side in Side}


def lines(layout: QTextLayout) -> list[str]:
    shown = (layout.lineAt(at) for at in range(layout.lineCount()))
    return [layout.text()[line.textStart() : line.textStart() + line.textLength()] for line in shown]


def size(layout: QTextLayout) -> int:
    return layout.font().pixelSize()


def test_no_word_of_a_title_is_parted_where_smaller_letters_keep_it_whole() -> None:
    narrow, wide = set_title(NARROW), set_title(WIDE)
    for layout in narrow.values():
        assert all(line.endswith(" ") for line in lines(layout)[:-1])
    assert size(narrow[Side.NEW]) < size(wide[Side.NEW]) == 19


@pytest.mark.parametrize(
    "word", ["WWWWWWW", "MMMMMMMMMMMMMM", "ШЩЩЮЖ", "Mandat !", "« Mandat »", "﷽", "ﷺﷺ", "———", "…………"]
)
def test_no_word_of_wide_letters_is_parted_at_any_width(word: str) -> None:
    for column in range(NARROW, WIDE, 10):
        for layout in set_title(column, old=f"On {word} of", new=f"Of {word} on").values():
            ends = [line[-1] for line in lines(layout)[:-1]]
            assert size(layout) == 13 or all(end == " " for end in ends)


def test_both_sides_of_a_heading_are_set_in_letters_of_one_size() -> None:
    made = set_title(NARROW, old=TITLE.replace("telecommunications ", "").replace("internationalization", "order"))
    assert size(made[Side.OLD]) == size(made[Side.NEW]) < 19


def test_a_word_too_long_for_any_size_is_parted_in_letters_that_can_be_read() -> None:
    made = set_title(NARROW, new="Inter" * 20)
    assert size(made[Side.NEW]) == 13
    assert len(lines(made[Side.NEW])) > 1


def test_chinese_headings_break_between_any_letters_and_keep_their_size() -> None:
    made = set_title(NARROW, old=CHINESE, new=CHINESE)
    assert size(made[Side.NEW]) == 19
