"""What the start page says at the very first start: the tour, and how to do without it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wsis_desktop.desktop.painting.style_sheet import dress_first
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel


class Welcome(QWidget):
    """Offers the tour; `tour_wanted`, or `declined` for good."""

    tour_wanted = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = QFrame(self)
        dress_first(card, "card")
        title = LinedLabel(self.tr("New here?"), card)
        dress_first(title, "heading")
        words = LinedLabel(
            self.tr("A tour of five steps shows, on two made drafts, what the window can do. It takes two minutes."),
            self,
        )
        words.setWordWrap(True)
        # Made bare: see `drawn_button`.
        self.take, self.leave = QPushButton(self), QPushButton(self)
        self.take.setText(self.tr("Take the tour"))
        dress_first(self.take, "primary")
        self.leave.setText(self.tr("Not now"))
        self.leave.setToolTip(self.tr("The tour stays in the menu “Help”."))
        column = QVBoxLayout()
        column.addWidget(title)
        column.addWidget(words)
        row = QHBoxLayout(card)
        row.setContentsMargins(18, 14, 18, 14)
        row.addLayout(column, 1)
        row.addWidget(self.leave)
        row.addWidget(self.take)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 30)
        around.addWidget(card)
        self.take.clicked.connect(self.tour_wanted)
        self.leave.clicked.connect(self.declined)
