"""A trouble, told calmly in the centre of the window: what is wrong, what to do next, and buttons to do it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from wsis_desktop.desktop.painting.icons import IconName, pixmap
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.speaking.words import trouble_words
from wsis_desktop.desktop.widgets.flow_layout import FlowLayout, FlowRow
from wsis_desktop.desktop.widgets.wrapping_label import WrappingLabel
from wsis_desktop.desktop.working.session import Stuck
from wsis_desktop.model.comparison import Side

_ICON = 32
_WIDTH = 464
_MARGIN = 28
_CARD_FIRST = 1000  # the room beside the card is what the card leaves


class TroublePanel(QWidget):
    """Tells one trouble."""

    try_again = Signal()
    choose_another = Signal(object)
    let_be = Signal()
    recognition_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._side: Side | None = None
        self._picture = QLabel(self)
        self._sentence = WrappingLabel(parent=self)
        self._next = WrappingLabel(parent=self)
        self._another = QPushButton(self.tr("Choose another file…"), self)
        self._recognise = QPushButton(self)
        self._again = QPushButton(self.tr("Try again"), self)
        self._back = QPushButton(self)
        self._card, self._ways = QFrame(self), FlowLayout(spacing=8)
        self._lay_out()
        self._again.clicked.connect(self.try_again)
        self._recognise.clicked.connect(lambda: self.recognition_wanted.emit(self._side))
        self._another.clicked.connect(lambda: self.choose_another.emit(self._side))
        self._back.clicked.connect(self.let_be)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._picture.setPixmap(pixmap(IconName.WARNING, theme.trouble, _ICON, self.devicePixelRatioF()))

    def show_stuck(self, stuck: Stuck, *, back_to_comparison: bool) -> None:
        """Tell a trouble, and offer the way back that there is."""
        sentence, next_step = trouble_words(stuck.trouble)
        self._side = stuck.side
        self._sentence.setText(sentence)
        self._next.setText(next_step)
        self._recognise.hide()
        dress(self._another, "primary")
        self._another.setVisible(stuck.side is not None)
        back = self.tr("Back to the comparison") if back_to_comparison else self.tr("Back to the start page")
        self._back.setText(back)
        self._widen()
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(next_step)
        (self._another if stuck.side is not None else self._again).setFocus()

    def offer_recognition(self, *, there: bool) -> None:
        """Offer to read pictures of text; or to say how that can be done here."""
        self._recognise.setText(self.tr("Read it by OCR") if there else self.tr("How to read it…"))
        self._recognise.show()
        dress(self._recognise, "primary")
        dress(self._another, "")
        self._widen()
        self._recognise.setFocus()

    def _widen(self) -> None:
        """Let the card be as wide as its sentences read well, or as its buttons need to stand in one line."""
        ways = [button for button in (self._recognise, self._another, self._again, self._back) if not button.isHidden()]
        line = sum(button.sizeHint().width() for button in ways) + self._ways.spacing() * (len(ways) - 1)
        self._card.setMaximumWidth(max(_WIDTH, line) + 2 * _MARGIN)

    def _lay_out(self) -> None:
        dress(self, "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        dress(self._card, "card")
        for label, look in ((self._sentence, "heading"), (self._next, "soft")):
            label.setMaximumWidth(_WIDTH)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            dress(label, look)
        dress(self._another, "primary")
        column = QVBoxLayout(self._card)
        for button in (self._recognise, self._another, self._again, self._back):
            self._ways.addWidget(button)
        column.setContentsMargins(_MARGIN - 1, 26, _MARGIN - 1, 24)
        column.setSpacing(8)
        column.addWidget(self._picture)
        column.addWidget(self._sentence)
        column.addWidget(self._next)
        column.addSpacing(12)
        column.addWidget(FlowRow(self._ways, self._card))
        page, row = QWidget(self), QHBoxLayout()
        dress(page, "ground")
        row.addStretch(1)
        row.addWidget(self._card, _CARD_FIRST)
        row.addStretch(1)
        inside = QVBoxLayout(page)
        inside.addStretch(2)
        inside.addLayout(row)
        inside.addStretch(3)
        # A window may be lower than what is told: at 200 % on a small screen.
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
