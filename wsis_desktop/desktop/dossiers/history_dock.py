"""The history of the current paragraph: a card for each revision, the earliest first, each with what changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.dossiers.history_words import HistoryStage, as_html
from wsis_desktop.desktop.motion import show_busy
from wsis_desktop.desktop.painting.mirroring import room_around, row_of
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.progress_panel import percent, stage_words
from wsis_desktop.desktop.views.typesetting import SERIF
from wsis_desktop.desktop.widgets.bare_dock import BareDock
from wsis_desktop.desktop.widgets.elided_label import ElidedLabel
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel, WrappingLabel
from wsis_desktop.model.progress import Progress


class StageCard(QAbstractButton):
    """A paragraph in one revision, for a screen reader one button; `chosen(HistoryStage)` leads there."""

    chosen = Signal(object)

    def __init__(self, stage: HistoryStage, revision: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = stage
        self._theme = theme
        head = LinedLabel(row_of(revision, f"¶ {stage.name}" if stage.name else "", stage.happened))
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        dress(head, "strong" if stage.place is not None else "soft")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 9)
        layout.setSpacing(4)
        layout.addWidget(head)
        if stage.pieces:
            words = LinedLabel(as_html(stage.pieces, theme))
            words.setTextFormat(Qt.TextFormat.RichText)
            words.setAccessibleName(stage.spoken)  # what went and what came would be one word
            words.setWordWrap(True)
            font = words.font()
            font.setFamilies(SERIF)
            words.setFont(font)
            layout.addWidget(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stage.place is not None else Qt.FocusPolicy.NoFocus)
        if stage.place is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(" ".join(filter(None, (head.text(), stage.spoken))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card; where the paragraph does not stand, only the line around it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        there = self.stage.place is not None
        edge = self._theme.accent if self.hasFocus() else self._theme.card_line
        pen = QPen(
            QColor(edge), 1.5 if self.hasFocus() else 1, Qt.PenStyle.SolidLine if there else Qt.PenStyle.DashLine
        )
        painter.setPen(pen)
        if there:
            painter.setBrush(QColor(self._theme.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lead to the paragraph in this revision."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead to the paragraph with Enter or Space, and go from card to card with the arrows."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self._choose()
            case Qt.Key.Key_Down:
                self.focusNextChild()
            case Qt.Key.Key_Up:
                self.focusPreviousChild()
            case _:
                super().keyPressEvent(event)

    def _choose(self) -> None:
        if self.stage.place is not None:
            self.chosen.emit(self.stage)


class HistoryDock(BareDock):
    """Shows one thread; `chosen(HistoryStage)` leads to a place, `cancelled` gives up the work, `closed` hides it."""

    chosen = Signal(object)
    cancelled = Signal()
    again_wanted = Signal()
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.give_names("history", self.tr("History"), self.tr("Hide the history"))
        self._theme = LIGHT
        self.title = ElidedLabel(self.tr("History"))
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        dress(self.title, "strong")
        self.told = WrappingLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the work is"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        self.again = QPushButton(self.tr("Follow the paragraphs"))
        self.again.clicked.connect(self.again_wanted)
        self.add = QPushButton(self.tr("Add a revision…"))
        self.add.clicked.connect(self.add_wanted)
        self.cards: list[StageCard] = []
        self._cards = QVBoxLayout()
        self._area = QScrollArea()
        self.setWidget(self._column())
        self.hide()

    def sizeHint(self) -> QSize:
        """Return the size that the dock begins with."""
        return QSize(340, 500)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme; the cards are made anew by whoever shows them."""
        self._theme = theme
        super().set_theme(theme)

    def show_thread(self, title: str, stages: Sequence[HistoryStage], revisions: Sequence[str], told: str) -> None:
        """Show a paragraph in each revision."""
        at = next((at for at, card in enumerate(self.cards) if card.hasFocus()), None)
        focused = QApplication.focusWidget()
        self._clear()
        self.title.setText(title)
        for stage in stages:
            card = StageCard(stage, revisions[stage.revision], self._theme)
            card.chosen.connect(self.chosen)
            self._cards.insertWidget(len(self.cards), card)
            self.cards.append(card)
            card.show()
        self.tell(told)
        if at is None and focused is not None and self.isAncestorOf(focused):
            self.take_focus()
        elif at is not None:
            self.cards[min(at, len(self.cards) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, words: str, *, trouble: bool = False, again: bool = False, add: bool = False) -> None:
        """Say something above the cards; `again` offers to follow the paragraphs (once more), `add` to add a revision."""
        dress(self.told, "trouble" if trouble else "soft")
        self.told.setText(words)
        self.told.setVisible(bool(words))
        self.again.setVisible(again)
        self.add.setVisible(add)

    def show_nothing(self, words: str, *, trouble: bool = False, again: bool = False, add: bool = False) -> None:
        """Show no thread, and say why."""
        with self._keys_kept():
            self._clear()
            self.title.setText(self.tr("History"))
            self.tell(words, trouble=trouble, again=again, add=add)

    def begin_work(self) -> None:
        """Show that the revisions are read and compared."""
        with self._keys_kept():
            self.show_nothing(self.tr("Reading and comparing all revisions…"))
            show_busy(self.bar)
            self.bar.show()
            self.cancel.show()

    def show_progress(self, progress: Progress) -> None:
        """Show how far that is."""
        self.tell(stage_words(progress.stage))
        done = percent(progress)
        self.bar.setRange(0, 100 if done is not None else 0)
        self.bar.setValue(done or 0)

    def end_work(self) -> None:
        """Show that it is over."""
        with self._keys_kept():
            self.bar.hide()
            self.cancel.hide()
            self.tell("")

    def take_focus(self) -> None:
        """Give the keyboard to the first card that leads anywhere, else to what there is to press."""
        cards = [card for card in self.cards if card.stage.place is not None]
        pressed = [button for button in (self.cancel, self.again, self.add) if not button.isHidden()]
        (*cards, *pressed, self.close_button)[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @contextmanager
    def _keys_kept(self) -> Iterator[None]:
        """Keep the keys in what is shown next, if they are in what goes: Qt would give them to the cross, or to the text."""
        focused = QApplication.focusWidget()
        yield
        if focused is not None and self.isAncestorOf(focused):
            self.take_focus()

    def _clear(self) -> None:
        for card in self.cards:
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []

    def _column(self) -> QWidget:
        column = QWidget(self)
        dress(column, "chrome")
        column.setMinimumWidth(260)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        inside = QWidget()
        inside.setObjectName("notes-inside")
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(8)
        self._cards.addStretch(1)
        inside.setLayout(self._cards)
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(*room_around(12, 8, 10, 10))
        layout.setSpacing(8)
        layout.addLayout(head)
        for widget in (self.told, self.bar, self.cancel, self.again, self.add):
            layout.addWidget(widget)
            widget.hide()
        layout.addWidget(self._area, 1)
        return column
