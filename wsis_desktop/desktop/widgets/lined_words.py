"""Words set in lines that begin at one place at the right."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QStyle

_ACROSS = Qt.AlignmentFlag.AlignHorizontal_Mask


def left_to_qt(label: QLabel) -> bool:
    """Tell whether Qt is to set the words: as a document, whose lines begin rightly, or with a field's marked letter."""
    words, form = label.text(), label.textFormat()
    rich = "<" in words if form is Qt.TextFormat.AutoText else form is not Qt.TextFormat.PlainText
    by_mouse, by_keys = (
        Qt.TextInteractionFlag.TextSelectableByMouse,
        Qt.TextInteractionFlag.TextSelectableByKeyboard,
    )
    return rich or "&" in words or bool(label.textInteractionFlags() & (by_mouse | by_keys))


def paint_lines(label: QLabel) -> None:
    """Paint the words of a label that is read from the right.

    Qt counts the space at a line's end, sets the line by so much too far to the left, and cuts its last letter off.
    """
    room = label.contentsRect().adjusted(label.margin(), label.margin(), -label.margin(), -label.margin())
    layout = QTextLayout(label.text().replace("\n", "\u2028"), label.font(), label)
    layout.setTextOption(_option(label))
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room.width())
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    below = room.height() - height
    painter = QPainter(label)
    painter.setPen(label.palette().color(label.foregroundRole()))
    top = below / 2 if label.alignment() & Qt.AlignmentFlag.AlignVCenter else 0.0
    layout.draw(painter, QPointF(room.left(), room.top() + max(0.0, top)))
    painter.end()


def _option(label: QLabel) -> QTextOption:
    option = QTextOption(QStyle.visualAlignment(label.layoutDirection(), label.alignment() & _ACROSS))
    option.setTextDirection(label.layoutDirection())
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    return option
