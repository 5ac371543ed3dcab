"""A label whose words go on in as many lines as they need, and are never cut off below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QStyle, QWidget

_ACROSS = Qt.AlignmentFlag.AlignHorizontal_Mask


class LinedLabel(QLabel):
    """A label of several lines that begin at one place, from whichever side the language is read."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint words that begin at the right in lines that begin at one place.

        Qt counts the space at a line's end, sets the line by so much too far to the left, and cuts its last letter off.
        """
        if self.layoutDirection() is not Qt.LayoutDirection.RightToLeft or not self.wordWrap() or self._left_to_qt:
            super().paintEvent(event)
            return
        QFrame.paintEvent(self, event)
        room = self.contentsRect().adjusted(self.margin(), self.margin(), -self.margin(), -self.margin())
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font(), self)
        layout.setTextOption(self._option())
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room.width())
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        below = room.height() - height
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        top = below / 2 if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0.0
        layout.draw(painter, QPointF(room.left(), room.top() + max(0.0, top)))
        painter.end()

    @property
    def _left_to_qt(self) -> bool:
        """Tell whether Qt is to set the words: as a document, whose lines begin rightly, or with a field's marked letter."""
        words, form = self.text(), self.textFormat()
        rich = "<" in words if form is Qt.TextFormat.AutoText else form is not Qt.TextFormat.PlainText
        by_mouse, by_keys = (
            Qt.TextInteractionFlag.TextSelectableByMouse,
            Qt.TextInteractionFlag.TextSelectableByKeyboard,
        )
        return rich or "&" in words or bool(self.textInteractionFlags() & (by_mouse | by_keys))

    def _option(self) -> QTextOption:
        option = QTextOption(QStyle.visualAlignment(self.layoutDirection(), self.alignment() & _ACROSS))
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        return option


class WrappingLabel(LinedLabel):
    """Asks for the height that its words need at its width: layouts beside lists would give it less."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, words: str) -> None:  # noqa: N802 - Qt's name
        """Show other words, and make room for them."""
        super().setText(words)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the words at another width."""
        super().resizeEvent(event)
        self._make_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Make room for the words where they are to be seen: behind another page nobody knows the width."""
        super().showEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for the words in another font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._make_room()

    def _make_room(self) -> None:
        if self.isVisible():
            self.setMinimumHeight(0)  # or Qt would count no less than was asked for before
            self.setMinimumHeight(max(0, self.heightForWidth(self.width())))
