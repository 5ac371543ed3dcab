"""One note as a card: where it stands, what it quotes, what it says, and what became of its text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.notes.note_kinds import note_colour
from wsis_desktop.desktop.notes.note_words import head_words, quotation_words, redline
from wsis_desktop.desktop.notes.side_by_side import SideBySide
from wsis_desktop.desktop.painting.icons import IconName, icon
from wsis_desktop.desktop.painting.mirroring import room_around, set_apart
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.views.typesetting import SERIF
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel
from wsis_desktop.model.anchor import Anchor
from wsis_desktop.model.note import Note, NoteKind

_EDGE = 4
_OFFERS = 3


@dataclass(frozen=True, slots=True)
class CardWords:
    """What is told of a note: what its place is called, the name of its revision, and how it was carried.

    `author` is told where it is not the reader, `beside` where another wording stands beside it, and `change` which change
    it stands on.
    """

    place: str
    revision: str = ""
    carried: str = ""
    author: str = ""
    beside: str = ""
    change: str = ""


class NoteCard(QAbstractButton):
    """Shows a note, to a screen reader one button; `chosen`, `edit_wanted`, `delete_wanted`, … with the note.

    `offer_taken(Note, Anchor)` when the reader takes a place that was offered.

    `place_here` is what the reader calls the paragraph where they are, onto which the note can be put.
    """

    chosen = Signal(object)
    edit_wanted = Signal(object)
    delete_wanted = Signal(object)
    offer_taken = Signal(object, object)
    here_wanted = Signal(object)
    one_kept = Signal(object)
    each_kept = Signal(object)
    change_wanted = Signal(object)
    drag_wanted = Signal(object)

    def __init__(self, note: Note, words: CardWords, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = note
        self._theme = theme
        self._words = words
        self._current = False
        self._pressed: QPointF | None = None
        self.place_here = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*room_around(14, 8, 8, 9))
        layout.setSpacing(4)
        layout.addLayout(self._head())
        for label in self._texts():
            layout.addWidget(label)
        if words.beside:
            strip = SideBySide(words.beside, self)
            strip.one_kept.connect(lambda: self.one_kept.emit(self.note))
            strip.each_kept.connect(lambda: self.each_kept.emit(self.note))
            layout.addWidget(strip)
        if note.carried is not None and note.carried.offers:
            layout.addLayout(self._offers(note.carried.offers))
        self.setAccessibleName(". ".join(label.accessibleName() or label.text() for label in self.findChildren(QLabel)))

    def set_current(self, *, current: bool) -> None:
        """Let the card stand out, as one on the current paragraph."""
        if current != self._current:
            self._current = current
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card with the colour of its kind along its edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, rect = self._theme, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        edge = theme.accent if self.hasFocus() else theme.strong_line if self._current else theme.card_line
        painter.setPen(QPen(QColor(edge), 1.5 if self.hasFocus() else 1))
        painter.setBrush(QColor(theme.current if self._current else theme.card))
        painter.drawRoundedRect(rect, 7, 7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(note_colour(self.note, theme)))
        left = rect.right() - _EDGE if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else rect.left()
        painter.drawRoundedRect(QRectF(left, rect.top() + 4, _EDGE, rect.height() - 8), 2, 2)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the note: it can be dragged onto a paragraph."""
        self._pressed = event.position() if event.button() is Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the note, once the pointer is some way off."""
        far = QApplication.startDragDistance()
        if self._pressed is not None and (event.position() - self._pressed).manhattanLength() >= far:
            self._pressed = None
            self.drag_wanted.emit(self.note)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lead to the note's place."""
        held, self._pressed = self._pressed is not None, None
        if held and event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.chosen.emit(self.note)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the note."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.edit_wanted.emit(self.note)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit with Enter, lead to the place with Space, delete with Delete, and go from card to card with the arrows."""
        keys = {
            Qt.Key.Key_Return: self.edit_wanted,
            Qt.Key.Key_Enter: self.edit_wanted,
            Qt.Key.Key_Space: self.chosen,
            Qt.Key.Key_Delete: self.delete_wanted,
        }
        if (wanted := keys.get(Qt.Key(event.key()))) is not None:
            wanted.emit(self.note)
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the note, also by the menu key."""
        menu = QMenu(self)
        menu.addAction(self.tr("Edit")).triggered.connect(lambda: self.edit_wanted.emit(self.note))
        if self.place_here and self.note.anchor is not None:
            words = self.tr("Put it on %1, where you are").replace("%1", self.place_here)
            menu.addAction(words).triggered.connect(lambda: self.here_wanted.emit(self.note))
        if self._words.change:
            menu.addAction(self.tr("Show the change")).triggered.connect(lambda: self.change_wanted.emit(self.note))
        menu.addAction(self.tr("Copy its text")).triggered.connect(lambda: _copy(self.note))
        menu.addSeparator()
        menu.addAction(self.tr("Delete")).triggered.connect(lambda: self.delete_wanted.emit(self.note))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the focus no more."""
        super().focusOutEvent(event)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the buttons under the pointer."""
        super().enterEvent(event)
        self._edit.setVisible(True)

    def leaveEvent(self, event: QEvent) -> None:
        """Hide them again."""
        super().leaveEvent(event)
        self._edit.setVisible(False)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        words = LinedLabel(head_words(self.note, self._words.place, self._words.author, self._words.revision))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        dress(words, "note-head")
        self._edit = QToolButton()
        self._edit.setIcon(icon(IconName.EDIT, self._theme))
        self._edit.setToolTip(self.tr("Edit this note"))
        self._edit.setAccessibleName(self.tr("Edit this note"))
        self._edit.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = self._edit.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._edit.setSizePolicy(policy)
        dress(self._edit, "quiet-small")
        self._edit.clicked.connect(lambda: self.edit_wanted.emit(self.note))
        self._edit.setVisible(False)
        head.addWidget(words, 1)
        head.addWidget(self._edit, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _texts(self) -> list[QLabel]:
        """Return the quotation, the proposal, the body, the tags and what became of the text, those that there are."""
        note, theme = self.note, self._theme
        quotation = _label(quotation_words(note), "note-quotation")
        font = quotation.font()
        font.setFamilies(SERIF)
        quotation.setFont(font)
        shown = [_label(self._change_words(), "note-small"), quotation]
        if note.kind is NoteKind.PROPOSAL and note.anchor and note.proposed:
            proposal = _label(redline(note.anchor.text, note.proposed, theme), "note-body", Qt.TextFormat.RichText)
            proposal.setAccessibleName(self.tr("Proposed wording: %1").replace("%1", note.proposed))
            proposal.setFont(font)
            shown.append(proposal)
        shown += [
            _label(note.body, "note-body", Qt.TextFormat.MarkdownText),
            _label("  ".join(set_apart(f"#{tag}") for tag in note.tags), "note-small"),
            _label(self._words.carried, "note-lost" if note.detached else "note-carried"),
        ]
        return [label for label in shown if label.text()]

    def _change_words(self) -> str:
        """Say on which change the note stands."""
        return self.tr("On the change %1").replace("%1", self._words.change) if self._words.change else ""

    def _offers(self, offers: Sequence[Anchor]) -> QVBoxLayout:
        """Offer the places where a note may belong, each a button."""
        column = QVBoxLayout()
        column.setSpacing(3)
        for anchor in offers[:_OFFERS]:
            words = self.tr("Put it on %1").replace("%1", anchor.label or f"“{anchor.text[:30].rstrip()}…”")
            button = QPushButton(words)
            button.setToolTip(anchor.text[:300])
            dress(button, "small-button")
            button.clicked.connect(lambda _on=False, anchor=anchor: self.offer_taken.emit(self.note, anchor))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return column


def _copy(note: Note) -> None:
    QGuiApplication.clipboard().setText(note.body or note.proposed)


def _label(text: str, look: str, form: Qt.TextFormat = Qt.TextFormat.PlainText) -> QLabel:
    label = LinedLabel(text)
    label.setTextFormat(form)
    label.setWordWrap(True)
    label.setOpenExternalLinks(False)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    dress(label, look)
    return label
