"""The choice above the change list: everything, what is no mere editing, or what may change the sense."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from wsis_desktop.desktop.style_sheet import dress
from wsis_desktop.desktop.weighing import DEPTHS
from wsis_desktop.model.comparison import Significance

_LOOKS = ("first", "middle", "last")


class DepthBar(QWidget):
    """Three buttons that stand together as one; `chosen(Significance)` when the reader takes another."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[Significance, QToolButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 11, 12, 0)
        layout.setSpacing(0)
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
            layout.addWidget(button, 1)
            button.clicked.connect(lambda _on=False, least=least: self.chosen.emit(least))
        self._buttons[Significance.EDITORIAL].setChecked(True)

    def set_least(self, least: Significance) -> None:
        """Show which choice holds."""
        self._buttons[least].setChecked(True)

    def button(self, least: Significance) -> QToolButton:
        """Return the button of a choice."""
        return self._buttons[least]
