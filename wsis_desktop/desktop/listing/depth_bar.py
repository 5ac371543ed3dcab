"""The choice above the change list: everything, what is no mere editing, or what may change the sense."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from wsis_desktop.desktop.listing.weighing import DEPTHS
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.model.comparison import Significance

_LOOKS = ("first", "middle", "last")
_LETTERS = 6
_MARGIN = 12
# The letters of the small buttons, and the room and lines beside their words.
_PIXELS = 12
_BESIDE = 11


class DepthBar(QWidget):
    """Three buttons that stand together as one; `chosen(Significance)` when the reader takes another.

    Where there is no room for the words of all three, a box that opens has them: buttons would cut them.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[Significance, QToolButton] = {}
        self._row = QWidget(self)
        self.box = QComboBox(self)
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for look, (least, depth) in zip(_LOOKS, DEPTHS.items(), strict=True):
            button = self._buttons[least] = QToolButton(self)
            button.setText(depth.word)
            button.setToolTip(depth.tip)
            button.setAccessibleName(depth.word)
            button.setAccessibleDescription(depth.tip)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            dress(button, f"small-{look}")
            self._group.addButton(button)
            row.addWidget(button, 1)
            button.clicked.connect(lambda _on=False, least=least: self._choose(least))
            self.box.addItem(depth.word)
            self.box.setItemData(self.box.count() - 1, depth.tip, Qt.ItemDataRole.ToolTipRole)
        self.box.setAccessibleName(self.tr("How much is listed"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(_LETTERS)
        self.box.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 11, _MARGIN, 0)
        layout.addWidget(self._row)
        layout.addWidget(self.box)
        self.set_least(Significance.EDITORIAL)
        self.box.activated.connect(lambda at: self._choose(tuple(DEPTHS)[at]))

    def set_least(self, least: Significance) -> None:
        """Show which choice holds."""
        self._buttons[least].setChecked(True)
        self.box.setCurrentIndex(tuple(DEPTHS).index(least))

    def button(self, least: Significance) -> QToolButton:
        """Return the button of a choice."""
        return self._buttons[least]

    def minimumSizeHint(self) -> QSize:
        """Return the size of the narrower of both: the other is there where it has room."""
        least, margins = self.box.minimumSizeHint(), self.contentsMargins()
        if layout := self.layout():
            margins += layout.contentsMargins()
        return least.grownBy(margins)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the buttons where all their words have room, else the box."""
        super().resizeEvent(event)
        fits = self._needed() <= self.width() - 2 * _MARGIN
        if fits is not self._row.isHidden() and fits is self.box.isHidden():
            return
        focused = self.hasFocus() or any(each.hasFocus() for each in (self.box, *self._buttons.values()))
        self._row.setVisible(fits)
        self.box.setVisible(not fits)
        if focused and (shown := self._group.checkedButton() if fits else self.box):
            shown.setFocus()

    def _needed(self) -> int:
        """Return the width of the buttons in the letters that they are given; while a window is dressed they have others."""
        font = QFont(self.font())
        font.setPixelSize(_PIXELS)
        metrics = QFontMetrics(font)
        beside = _BESIDE + 2 * metrics.horizontalAdvance(" ")
        return sum(metrics.horizontalAdvance(button.text()) + beside for button in self._buttons.values())

    def _choose(self, least: Significance) -> None:
        self.set_least(least)
        self.chosen.emit(least)
