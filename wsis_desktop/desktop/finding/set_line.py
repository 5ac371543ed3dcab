"""Paints words on one line, what was looked for set strong."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem

from wsis_desktop.desktop.mirroring import placed
from wsis_desktop.model.comparison import Span


def paint_line(
    painter: QPainter,
    option: QStyleOptionViewItem,
    at: QRect,
    words: str,
    ink: str,
    *,
    spans: Iterable[Span] = (),
    font: QFont | None = None,
) -> None:
    """Paint words into a rectangle, cut at its end; they begin at the right in a right-to-left window."""
    font = font or option.font
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, at.width())
    layout = QTextLayout(shown, font)
    line = QTextOption()
    line.setWrapMode(QTextOption.WrapMode.NoWrap)
    line.setTextDirection(option.direction)
    line.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(line)
    layout.setFormats([_strong(span) for span in spans])
    layout.beginLayout()
    layout.createLine().setLineWidth(at.width())
    layout.endLayout()
    painter.save()
    painter.setClipRect(at)
    painter.setPen(QColor(ink))
    top = at.top() + (at.height() - layout.boundingRect().height()) / 2
    box = QRectF(at.left(), top, layout.lineAt(0).naturalTextWidth(), at.height())
    layout.draw(painter, placed(box, QRectF(at), option.direction).topLeft())
    painter.restore()


def _strong(span: Span) -> QTextLayout.FormatRange:
    found, look = QTextLayout.FormatRange(), QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setFontUnderline(True)
    found.start, found.length, found.format = span.start, span.end - span.start, look
    return found
