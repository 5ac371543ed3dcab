"""The card that shows what faces a paragraph, over the text and near it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from wsis_desktop.desktop.dossiers.history_words import as_html
from wsis_desktop.desktop.overview.peek_words import Peek
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.views.typesetting import SERIF, reads_right_to_left
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel

_WIDEST, _NARROWEST = 560, 260
_SHARE_OF_WIDTH, _SHARE_OF_HEIGHT = 0.6, 0.55
_TEXT = 15
_MARGIN = 14
_AWAY = 18
_KEYS_AT = 0.5
_LINE = 40
_EDGE = 1  # the card has one, and so has the area in it, though it is seen only when the keys go there


class PeekCard(QFrame):
    """Shows one peek; `wanted(int)` asks to go to its link."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self.peek: Peek | None = None
        self.title = LinedLabel(self)
        self.told = LinedLabel(self)
        self.words = LinedLabel()
        self._hint = LinedLabel(self.tr("Enter goes there, Escape closes."), self)
        self._area = QScrollArea(self)
        self._lay_out()
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        if self.peek is not None:
            self.words.setText(as_html(self.peek.pieces, theme))

    def show_peek(self, peek: Peek, near: QPoint | None) -> None:
        """Show a peek near a point of the parent, else below its middle; nothing of it lies outside."""
        self.peek = peek
        self.title.setText(peek.title)
        self.told.setText(peek.told)
        self.told.setVisible(bool(peek.told))
        self.words.setText(as_html(peek.pieces, self._theme))
        text = "".join(piece.text for piece in peek.pieces)
        right_to_left = reads_right_to_left(text)
        self.words.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self._area.setVisible(bool(peek.pieces))
        self._hint.setVisible(near is None)
        self.setAccessibleName(peek.spoken)
        self._area.verticalScrollBar().setValue(0)
        self._place(near)
        self.show()
        self.raise_()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to what is shown."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to what is shown with Enter, scroll with the arrows."""
        bar = self._area.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._go()
            case Qt.Key.Key_Down:
                bar.setValue(bar.value() + _LINE)
            case Qt.Key.Key_Up:
                bar.setValue(bar.value() - _LINE)
            case _:
                super().keyPressEvent(event)

    def _go(self) -> None:
        if self.peek is not None:
            self.wanted.emit(self.peek.link)

    def _place(self, near: QPoint | None) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        room = parent.size()
        width = max(_NARROWEST, min(_WIDEST, round(room.width() * _SHARE_OF_WIDTH)))
        self.setFixedWidth(width)
        inside = width - 2 * _MARGIN - 4 * _EDGE
        most = round(room.height() * _SHARE_OF_HEIGHT) - 2 * _EDGE
        if self.words.heightForWidth(inside) > most:
            # The words stand beside the bar that scrolls them, not under it.
            inside -= self._area.verticalScrollBar().sizeHint().width()
        height = max(1, self.words.heightForWidth(inside))
        self.words.setFixedSize(inside, height)
        self._area.setFixedHeight(max(1, min(height, most)) + 2 * _EDGE)
        self.adjustSize()
        size = self.sizeHint()
        x, y = (room.width() - width) // 2, round(room.height() * _KEYS_AT)
        if near is not None:
            below = near.y() + _AWAY + size.height() <= room.height()
            x, y = near.x() + _AWAY, near.y() + _AWAY if below else near.y() - _AWAY - size.height()
        self.resize(size)
        self.move(max(0, min(x, room.width() - width)), max(0, min(y, room.height() - size.height())))

    def _lay_out(self) -> None:
        dress(self, "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        for label, look in ((self.title, "strong"), (self.told, "soft"), (self._hint, "small")):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            dress(label, look)
        font = self.words.font()
        font.setFamilies(SERIF)
        font.setPixelSize(_TEXT)
        self.words.setFont(font)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._area.setWidget(self.words)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 11, _MARGIN, 11)
        layout.setSpacing(6)
        for part in (self.title, self.told, self._area, self._hint):
            layout.addWidget(part)
