"""A trouble, told calmly in the centre of the window: what is wrong, what to do next, and buttons to do it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from wsis_desktop.desktop.icons import IconName, pixmap
from wsis_desktop.desktop.session import Stuck
from wsis_desktop.desktop.style_sheet import dress, tell
from wsis_desktop.desktop.theme import LIGHT, Theme
from wsis_desktop.desktop.words import trouble_words
from wsis_desktop.model.comparison import Side

_ICON = 32
_WIDTH = 464
_MARGIN = 28


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
        self._sentence = QLabel(self)
        self._next = QLabel(self)
        self._another = QPushButton(self.tr("Choose another file…"), self)
        self._recognise = QPushButton(self)
        self._again = QPushButton(self.tr("Try again"), self)
        self._back = QPushButton(self)
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
        tell(self._sentence, sentence, _WIDTH)
        tell(self._next, next_step, _WIDTH)
        self._recognise.hide()
        dress(self._another, "primary")
        self._another.setVisible(stuck.side is not None)
        back = self.tr("Back to the comparison") if back_to_comparison else self.tr("Back to the start page")
        self._back.setText(back)
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(next_step)
        (self._another if stuck.side is not None else self._again).setFocus()

    def offer_recognition(self, *, there: bool) -> None:
        """Offer to read pictures of text; or to say how that can be done here."""
        self._recognise.setText(self.tr("Read it by OCR") if there else self.tr("How to read it…"))
        self._recognise.show()
        dress(self._recognise, "primary")
        dress(self._another, "")
        self._recognise.setFocus()

    def _lay_out(self) -> None:
        dress(self, "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        card = QFrame(self)
        dress(card, "card")
        for label, look in ((self._sentence, "heading"), (self._next, "soft")):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            dress(label, look)
        dress(self._another, "primary")
        buttons, column = QHBoxLayout(), QVBoxLayout(card)
        for button in (self._recognise, self._another, self._again, self._back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.setContentsMargins(_MARGIN - 1, 26, _MARGIN - 1, 24)
        column.setSpacing(8)
        # No narrower than the sentences, and as wide as its buttons make necessary.
        column.addStrut(_WIDTH)
        column.addWidget(self._picture)
        column.addWidget(self._sentence)
        column.addWidget(self._next)
        column.addSpacing(12)
        column.addLayout(buttons)
        page = QWidget(self)
        dress(page, "ground")
        inside = QVBoxLayout(page)
        inside.addStretch(2)
        inside.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(3)
        # A window may be narrower than what is told: at 200 % on a small screen.
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
