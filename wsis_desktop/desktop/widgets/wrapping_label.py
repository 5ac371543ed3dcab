"""A label whose words go on in as many lines as they need, and are never cut off below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel, QWidget

from wsis_desktop.desktop.widgets.by_name import set_by_name

if TYPE_CHECKING:  # the face of the window has labels of this kind, and what sets Arabic lines is slow to load
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent


_LONGEST = 24


def breakable(words: str) -> str:
    """Return words that may go on in another line within long names, too: behind their signs, or anywhere."""
    if len(words) <= _LONGEST:
        return words
    return " ".join(_with_breaks(word) if len(word) > _LONGEST else word for word in words.split(" "))


def _with_breaks(word: str) -> str:
    broken, since = "", 0
    for sign, after in zip(word, [*word[1:], ""], strict=True):
        broken += sign
        since += 1
        if after.isalnum() and (sign in "_-.,;+&=()[]" or since >= _LONGEST):
            broken, since = broken + "\u200b", 0
    return broken


class LinedLabel(QLabel):
    """A label of several lines that begin at one place, from whichever side the language is read."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint words that begin at the right in lines that begin at one place."""
        if self.isRightToLeft() and self.wordWrap():
            from wsis_desktop.desktop.widgets.lined_words import left_to_qt, paint_lines  # noqa: PLC0415 - as above

            if not left_to_qt(self):
                QFrame.paintEvent(self, event)
                paint_lines(self)
                return
        super().paintEvent(event)


class WrappingLabel(LinedLabel):
    """Asks for the height that its words need at its width: layouts beside lists would give it less."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setWordWrap(True)
        set_by_name(self, textFormat="PlainText")

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
        if event.type().name in {"FontChange", "StyleChange"}:
            self._make_room()

    def _make_room(self) -> None:
        if self.isVisible():
            self.setMinimumHeight(0)  # or Qt would count no less than was asked for before
            self.setMinimumHeight(max(0, self.heightForWidth(self.width())))
