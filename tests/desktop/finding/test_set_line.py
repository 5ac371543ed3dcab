"""A line stands at the window's leading edge, whichever way its own letters run."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from wsis_desktop.app import make_application
from wsis_desktop.desktop.finding.set_line import paint_line
from wsis_desktop.model.comparison import Span

pytestmark = pytest.mark.window


def inked(words: str, direction: Qt.LayoutDirection) -> tuple[int, int]:
    """Return the first and the last column that a line of 400 paints on."""
    make_application()
    picture = QImage(400, 30, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    option = QStyleOptionViewItem()
    option.direction = direction
    painter = QPainter(picture)
    paint_line(painter, option, QRect(0, 0, 400, 30), words, "#000000", spans=(Span(0, 2),))
    painter.end()
    columns = [x for x in range(400) if any(picture.pixel(x, y) != 0xFFFFFFFF for y in range(30))]
    return columns[0], columns[-1]


@pytest.mark.parametrize("words", ["Libraries of every town.", "المكتبات في كل مدينة."])
def test_lines_of_either_script_stand_at_the_leading_edge(words: str) -> None:
    first, last = inked(words, Qt.LayoutDirection.LeftToRight)
    assert first < 10
    assert last < 300
    first, last = inked(words, Qt.LayoutDirection.RightToLeft)
    assert first > 100
    assert last > 390
