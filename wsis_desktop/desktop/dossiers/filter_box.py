"""A list to choose from that keeps what each line stands for: Qt would make plain words of our values."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtWidgets import QComboBox, QWidget

V = TypeVar("V")


class FilterBox(QComboBox, Generic[V]):
    """Narrows a list; the first line stands for everything."""

    def __init__(self, name: str, everything: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[V | None] = [None]
        self.addItem(everything)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)

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
