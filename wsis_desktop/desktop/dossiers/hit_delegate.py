"""Paints a line of words with what was looked for set strong."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wsis_desktop.model.comparison import Span

SPANS_ROLE = Qt.ItemDataRole.UserRole + 1
"""Where what was looked for stands in an item's text, as a list of `Span`."""


class HitDelegate(QStyledItemDelegate):
    """Paints items whose `SPANS_ROLE` says which of their words were found."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the item without words, then its words."""
        spans = index.data(SPANS_ROLE)
        if not spans:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        words, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget).adjusted(4, 0, -4, 0)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        layout = self._set(
            option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width()), option.font, spans
        )
        painter.save()
        painter.setClipRect(room)
        painter.setPen(option.palette.color(role))
        top = room.top() + (room.height() - layout.boundingRect().height()) / 2
        width = round(layout.lineAt(0).naturalTextWidth())
        box = QStyle.alignedRect(option.direction, Qt.AlignmentFlag.AlignLeft, QSize(width, room.height()), room)
        layout.draw(painter, QPointF(box.left(), top))
        painter.restore()

    @staticmethod
    def _set(words: str, font: QFont, spans: list[Span]) -> QTextLayout:
        """Return the words on one line, those found strong."""
        layout = QTextLayout(words, font)
        line = QTextOption()
        line.setWrapMode(QTextOption.WrapMode.NoWrap)
        # Else words that run from right to left would stand at the far end of the line.
        line.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(line)
        formats = []
        for span in spans:
            strong = QTextCharFormat()
            strong.setFontWeight(QFont.Weight.Bold)
            strong.setFontUnderline(True)
            found = QTextLayout.FormatRange()
            found.start, found.length, found.format = span.start, span.end - span.start, strong
            formats.append(found)
        layout.setFormats(formats)
        layout.beginLayout()
        layout.createLine().setLineWidth(100_000)
        layout.endLayout()
        return layout
