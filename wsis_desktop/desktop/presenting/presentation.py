"""The screen for a room: one pair of paragraphs in the largest type that fits, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QHideEvent, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.presenting.pair_words import SideWords
from wsis_desktop.desktop.presenting.whole_lines import WholeLines
from wsis_desktop.desktop.views.typesetting import SERIF
from wsis_desktop.desktop.widgets.announcing import announce, announcing
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel
from wsis_desktop.model.comparison import Side

# The letters' height as a share of the screen's: the largest of these at which the pair fits, else the last.
_SHARES = (1 / 18, 1 / 21, 1 / 24, 1 / 28, 1 / 32, 1 / 36)
_SMALLEST, _LARGEST, _STEP = 0.5, 3.0, 1.15
_HEAD_SHARE = 1 / 42
_TOLD_MS = 2500
_EDGE = 48

_NEXT = {Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_N, Qt.Key.Key_Return, Qt.Key.Key_Enter}
_PREVIOUS = {Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace, Qt.Key.Key_P}
_LEAVE = {Qt.Key.Key_Escape, Qt.Key.Key_F5}


class Presentation(QWidget):
    """Shows a pair; `change_wanted(int)` asks for another change, `neighbour_wanted(int)` for the pair above or below.

    `left` when it is closed.
    """

    change_wanted = Signal(int)
    neighbour_wanted = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(self.tr("Presentation"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("presentation")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(
            f"QWidget#presentation, QWidget#pair {{ background: {theme.paper}; }}"
            f"QLabel {{ color: {theme.ink}; background: transparent; }}"
            f"QLabel#head, QLabel#foot {{ color: {theme.soft}; }}"
            f"QScrollBar::handle {{ background: {theme.strong_line}; }}"
        )
        self._factor = 1.0
        self._foot = ""
        self.heads = {side: self._label("head") for side in Side}
        self.texts = {side: self._label("text") for side in Side}
        self.foot = self._label("foot")
        self._area = QScrollArea()
        self._told = QTimer(self, singleShot=True, interval=_TOLD_MS)
        self._told.timeout.connect(lambda: self._set_foot(self._foot))
        self._lay_out()
        self.whole_lines = WholeLines(self._area, [*self.texts.values()], theme.paper)

    def show_pair(self, sides: Mapping[Side, SideWords], foot: str, became: str = "") -> None:
        """Show a pair; `foot` says which change it is, and `became` what is heard of it before its words."""
        for side in Side:
            words = sides.get(side)
            for label in (self.heads[side], self.texts[side]):
                label.setVisible(words is not None)
            if words is not None:
                self.heads[side].setText(words.head)
                self.texts[side].setText(words.html)
                self.texts[side].setAccessibleName(f"{words.head}: {words.spoken}")
        self._foot = foot
        self._told.stop()
        self._set_foot(foot)
        both = [self.texts[side].accessibleName() for side in sides]
        self.setAccessibleName(". ".join(filter(None, (foot, became, *both))))
        self._area.verticalScrollBar().setValue(0)
        self._fit()

    def tell(self, words: str) -> None:
        """Say something for a moment, in the place of which change it is."""
        self._set_foot(words)
        self._told.start()
        if announcing():
            announce(self, words)

    @property
    def size_of_type(self) -> int:
        """Return how high the letters are, in pixels."""
        return self.texts[Side.NEW].font().pixelSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on and back, scroll what does not fit, set larger and smaller, and leave."""
        key, shift = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _LEAVE:
            self.close()
        elif key is Qt.Key.Key_F8:
            self.change_wanted.emit(-1 if shift else 1)
        elif key in _NEXT:
            self.change_wanted.emit(1)
        elif key in _PREVIOUS:
            self.change_wanted.emit(-1)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._move(1 if key is Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_0}:
            self._resize({Qt.Key.Key_Minus: 1 / _STEP, Qt.Key.Key_0: 0.0}.get(key, _STEP))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll what does not fit."""
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() - event.angleDelta().y())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the type anew for another screen."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the keyboard."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Say that it is over."""
        super().hideEvent(event)
        self.left.emit()

    def sizeHint(self) -> QSize:
        """Return a size for screens that cannot be filled."""
        return QSize(1200, 760)

    def _move(self, by: int) -> None:
        """Scroll by a screenful, less two lines; from the end of what is on show on to the next pair."""
        bar = self._area.verticalScrollBar()
        if bar.value() == (bar.maximum() if by > 0 else bar.minimum()):
            self.neighbour_wanted.emit(by)
        else:
            bar.setValue(bar.value() + by * (self._area.viewport().height() - 2 * self.size_of_type))

    def _resize(self, by: float) -> None:
        self._factor = min(_LARGEST, max(_SMALLEST, self._factor * by)) if by else 1.0
        self._fit()

    def _fit(self) -> None:
        """Set the pair in the largest type at which all of it can be seen."""
        head = max(12, round(self.height() * _HEAD_SHARE))
        for label in (*self.heads.values(), self.foot):
            self._set_size(label, head)
        shown = [label for label in self.texts.values() if not label.isHidden()]
        margins = self._pair.contentsMargins()
        width = self.width() - margins.left() - margins.right() - self._pair.spacing() * (len(shown) - 1)
        column = max(100, width // max(1, len(shown)))
        room = self.height() - 5 * head - margins.top() - margins.bottom()
        for share in _SHARES:
            for label in shown:
                self._set_size(label, max(14, round(self.height() * share * self._factor)))
            if all(label.heightForWidth(column) <= room for label in shown):
                break
        self.whole_lines.update()

    def _align_heads(self, _least: int, most: int) -> None:
        """Leave beside the heads what a scroll bar takes from the texts, so that each stands over its own."""
        bar = self._area.verticalScrollBar().sizeHint().width() if most else 0
        edges = (
            (_EDGE + bar, _EDGE) if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else (_EDGE, _EDGE + bar)
        )
        self._heads.setContentsMargins(edges[0], 16, edges[1], 8)

    def _set_foot(self, words: str) -> None:
        self.foot.setText(words)
        self.foot.setAccessibleName(words)

    @staticmethod
    def _set_size(label: QLabel, pixels: int) -> None:
        font = QFont(label.font())
        font.setPixelSize(pixels)
        label.setFont(font)

    def _label(self, name: str) -> QLabel:
        label = LinedLabel()
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText if name == "text" else Qt.TextFormat.PlainText)
        if name == "text":
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            font = label.font()
            font.setFamilies(SERIF)
            label.setFont(font)
        return label

    def _lay_out(self) -> None:
        self._heads, layout = QHBoxLayout(), QVBoxLayout(self)
        pair = QWidget()
        pair.setObjectName("pair")
        self._pair = QHBoxLayout(pair)
        for box in (self._heads, self._pair):
            box.setContentsMargins(_EDGE, 16, _EDGE, 8)
            box.setSpacing(56)
        for side in Side:
            self._heads.addWidget(self.heads[side], 1)
            self._pair.addWidget(self.texts[side], 1)
        self._area.setWidget(pair)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.verticalScrollBar().rangeChanged.connect(self._align_heads)
        layout.setContentsMargins(0, 16, 0, 12)
        layout.addLayout(self._heads)
        layout.addWidget(self._area, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(_EDGE, 0, _EDGE, 0)
        foot.addWidget(self.foot)
        layout.addLayout(foot)
