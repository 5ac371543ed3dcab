"""What the start page says while something is on its way: what it is, and how to do without it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from wsis_desktop.desktop.painting.style_sheet import dress_first
from wsis_desktop.desktop.widgets.by_name import set_by_name
from wsis_desktop.desktop.widgets.wrapping_label import breakable


class Coming(QWidget):
    """Names what is being opened, from the first paint on; `cancelled` by its button."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = QFrame(self)
        dress_first(card, "card")
        self.heading = QLabel("", card)
        dress_first(self.heading, "heading")
        self.words = QLabel("", card)
        self.words.setWordWrap(True)
        set_by_name(self.words, textFormat="PlainText")
        dress_first(self.words, "soft")
        # Made bare: see `drawn_button`.
        self.cancel = QPushButton(self)
        self.cancel.setText(self.tr("Cancel"))
        column = QVBoxLayout()
        column.addWidget(self.heading)
        column.addWidget(self.words)
        row = QHBoxLayout(card)
        row.setContentsMargins(18, 14, 18, 14)
        row.addLayout(column, 1)
        row.addWidget(self.cancel)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 4, 0, 4)
        around.addWidget(card)
        self.cancel.clicked.connect(self.cancelled)

    def tell(self, words: str, *, again: bool) -> None:
        """Say what is on its way: opened `again`, or because it was asked for."""
        self.heading.setText(self.tr("Opening what was open last…") if again else self.tr("Opening…"))
        self.words.setText(breakable(words))
        self.words.setVisible(bool(words))
        self.cancel.setAccessibleDescription(f"{self.heading.text()} {words}".rstrip())
