"""A label whose words go on in as many lines as they need, and are never cut off below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget


class WrappingLabel(QLabel):
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
