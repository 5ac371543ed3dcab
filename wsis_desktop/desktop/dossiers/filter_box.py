"""A list to choose from that keeps what each line stands for: Qt would make plain words of our values."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QWidget

V = TypeVar("V")
_LETTERS = 10
_SPARE = 2


class FilterBox(QComboBox, Generic[V]):
    """Narrows a list; the first line stands for everything."""

    def __init__(self, name: str, everything: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[V | None] = [None]
        self.addItem(everything)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)

    def sizeHint(self) -> QSize:
        """Return a width that does not go with what is offered, but has room for all of its first line."""
        return self._with_first_line(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """Return the same width: a box cuts its words without a sign."""
        return self._with_first_line(super().minimumSizeHint())

    def _with_first_line(self, hint: QSize) -> QSize:
        beside = hint.width() - _LETTERS * self.fontMetrics().horizontalAdvance("X")
        return hint.expandedTo(QSize(beside + self.fontMetrics().horizontalAdvance(self.itemText(0)) + _SPARE, 0))

    def value(self) -> V | None:
        """Return what is chosen; None for everything."""
        return self._values[max(0, self.currentIndex())]

    def offer(self, words: str, value: V) -> None:
        """Add a line."""
        self._values.append(value)
        self.addItem(words)

    def offer_anew(self, lines: list[tuple[str, V]]) -> None:
        """Offer these lines only; what was chosen stays chosen while it is among them."""
        chosen = self.value()
        while self.count() > 1:
            self.removeItem(1)
        del self._values[1:]
        for words, value in lines:
            self.offer(words, value)
        self.choose(chosen)

    def choose(self, value: V | None) -> None:
        """Choose a line by what it stands for; everything where there is none such."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)
