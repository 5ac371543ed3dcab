"""Paints words on one line, what was looked for set strong."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem

from wsis_desktop.desktop.painting.mirroring import in_order
from wsis_desktop.desktop.views.typesetting import reads_right_to_left
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
    """Paint words into a rectangle, cut at its end.

    Their own letters say in which direction they run; the window's, at which edge they stand.
    """
    font = font or option.font
    backwards, mirrored = reads_right_to_left(words), option.direction == Qt.LayoutDirection.RightToLeft
    if mirrored:
        backwards = backwards or " · " in words  # its parts follow one another as the window is read
        spans = [_moved(span, words) for span in spans]
        words = in_order(words)
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, at.width())
    layout = QTextLayout(shown, font)
    line = QTextOption()
    line.setWrapMode(QTextOption.WrapMode.NoWrap)
    line.setTextDirection(Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(line)
    layout.setFormats([_strong(span) for span in spans])
    layout.beginLayout()
    set_line = layout.createLine()
    set_line.setLineWidth(at.width())
    layout.endLayout()
    stands = set_line.naturalTextRect()
    shift = (at.width() - stands.width() if mirrored else 0) - stands.left()
    painter.save()
    painter.setClipRect(at)
    painter.setPen(QColor(ink))
    layout.draw(painter, QPointF(at.left() + shift, at.top() + (at.height() - layout.boundingRect().height()) / 2))
    painter.restore()


def _moved(span: Span, words: str) -> Span:
    """Return where letters of a line stand once its parts are set apart: behind the marks before and around them."""
    start, end = (1 + 1 + 2 * words.count(" · ", 0, at) + at for at in (span.start, span.end))
    return Span(start, end)


def _strong(span: Span) -> QTextLayout.FormatRange:
    found, look = QTextLayout.FormatRange(), QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setFontUnderline(True)
    found.start, found.length, found.format = span.start, span.end - span.start, look
    return found
