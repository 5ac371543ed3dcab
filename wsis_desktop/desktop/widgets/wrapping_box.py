"""A check box whose words go on in as many lines as they need: Qt's own takes no less than one line's width."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

_LEAST = 120


class WrappingBox(QCheckBox):
    """Sets its words anew at every width."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setAccessibleName(words)
        self._words = words
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the width of the words on one line, and the height of their lines as they stand."""
        line = self.fontMetrics().horizontalAdvance(self._words) + self._box
        return QSize(max(line, super().sizeHint().width()), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return a narrow size: the words never widen what they stand in."""
        return QSize(min(_LEAST, super().minimumSizeHint().width()), super().minimumSizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words need at a width."""
        lines = len(folded(self._words, self.font(), width - self._box).splitlines())
        shown = len(self.text().splitlines())
        return super().sizeHint().height() + (lines - shown) * self.fontMetrics().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the words for another width, and make room for them: layouts beside lists would give them less."""
        super().resizeEvent(event)
        lines = folded(self._words, self.font(), self.width() - self._box)
        if lines != self.text():
            self.setText(lines)
            self.setMinimumHeight(super().sizeHint().height())

    @property
    def _box(self) -> int:
        """Return how much of the width the words do not have."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        return self.width() - inside.width()


def folded(words: str, font: QFont, width: int) -> str:
    """Return words with a line's end wherever they reach a width: the label of a check box wraps at nothing else."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(words[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return "\n".join(lines)
