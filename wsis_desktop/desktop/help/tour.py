"""A tour of the window in five steps: each points at a part of it and says what it is for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QPushButton, QVBoxLayout, QWidget

from wsis_desktop.desktop.commands.commands import COMMANDS, Command
from wsis_desktop.desktop.commands.key_words import as_set
from wsis_desktop.desktop.help.tour_parts import TourParts
from wsis_desktop.desktop.looks import Looks
from wsis_desktop.desktop.painting.mirroring import placed
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP
from wsis_desktop.desktop.widgets.announcing import announcing, lead_to
from wsis_desktop.desktop.widgets.frame_over import FrameOver
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel

_WIDTH = 340
_APART = 14
_RING = 3


@dataclass(frozen=True, slots=True)
class Step:
    """One step: the part of the window that it is about, its title and its words, with `%1` for a shortcut."""

    part: Callable[[TourParts], QWidget]
    source_title: str
    source_words: str
    shortcut: Command


STEPS = (
    Step(
        lambda parts: parts.side_bar,
        QT_TRANSLATE_NOOP("Tour", "Every change, by section"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "The list tells what came, what went and why it matters. %1 leads from one change to the next; a tick says that "
            "you have dealt with it.",
        ),
        Command.NEXT_CHANGE,
    ),
    Step(
        lambda parts: parts.centre,
        QT_TRANSLATE_NOOP("Tour", "Both texts face to face"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "What went is struck, what came is underlined, and a band joins what belongs together. The strip at the edge "
            "shows the whole text; %1 finds words in both.",
        ),
        Command.FIND,
    ),
    Step(
        lambda parts: parts.tool_bar,
        QT_TRANSLATE_NOOP("Tour", "Four ways to look at it"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "The real pages, the texts side by side, one text with its changes, or a summary. Your place stays when you "
            "switch; %1 shows the pages.",
        ),
        Command.VIEW_PAGES,
    ),
    Step(
        lambda parts: parts.centre,
        QT_TRANSLATE_NOOP("Tour", "Write on the text"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "%1 writes a note on the paragraph, or on the words that you select. It is saved as you type, stays on this "
            "computer, and comes along when the next revision arrives.",
        ),
        Command.NOTE,
    ),
    Step(
        lambda parts: parts.menu_bar,
        QT_TRANSLATE_NOOP("Tour", "Pass it on"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "%1 makes a briefing, a redline or a table of what you see. F1 opens the help at the page about where you are.",
        ),
        Command.PUBLISH,
    ),
)


class Tour(QObject):
    """Leads through the steps; `ended` when the last is done, or the reader has seen enough."""

    ended = Signal()

    def __init__(self, parts: TourParts, looks: Looks, window: QMainWindow) -> None:
        super().__init__(window)
        self._parts = parts
        self._window = window
        self.at = 0
        self.ring = FrameOver(window, looks.theme, edge=_RING)
        self.bubble = TourBubble(window)
        self.bubble.stepped.connect(self._step)
        self.bubble.skipped.connect(self._end)
        looks.changed.connect(self.ring.set_theme)
        parts.centre.turned.connect(self._end_without_text)
        self._place_soon = QTimer(self, singleShot=True, interval=0)
        self._place_soon.timeout.connect(self._place)

    def begin(self) -> None:
        """Begin with the first step, once there is something to show."""
        if self._parts.centre.comparing:
            self._begin()
            return
        connection = Qt.ConnectionType.SingleShotConnection
        self._parts.centre.shown.connect(lambda _: QTimer.singleShot(0, self, self._begin), connection)
        self._parts.open_sample()

    def leave(self) -> bool:
        """End here, wherever the focus is; tell whether a step was shown."""
        shown = self.bubble.isVisible()
        if shown:
            self._end()
        return shown

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep pointing at the part when the window changes its size."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._place_soon.start()
        return False

    def _step(self, by: int) -> None:
        self.at = max(0, self.at + by)
        if self.at >= len(STEPS):
            self._end()
        else:
            self._show()

    def _end(self) -> None:
        self._window.removeEventFilter(self)
        for part in (self.ring, self.bubble):
            part.hide()
            part.deleteLater()
        if self._parts.centre.comparing:
            self._parts.centre.workspace.front.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ended.emit()

    def _end_without_text(self) -> None:
        """End where what is pointed at went: the comparison was closed."""
        if self.bubble.isVisible() and not self._parts.centre.comparing:
            self._end()

    def _begin(self) -> None:
        self._window.installEventFilter(self)
        self._show()

    def _show(self) -> None:
        self.bubble.show_step(self.at, STEPS[self.at])
        self._place()
        self.bubble.setFocus()

    def _place(self) -> None:
        """Ring the part, and stand beside it: below or above it, else inside."""
        part, window = STEPS[self.at].part(self._parts), self._window.rect()
        shown = part if part.isVisible() else self._parts.centre
        corner = shown.mapTo(self._window, QPoint(0, 0))
        ringed = QRect(corner, shown.size()).intersected(window)
        self.ring.setGeometry(ringed.adjusted(-_RING, -_RING, _RING, _RING).intersected(window))
        self.bubble.setFixedWidth(_WIDTH)
        self.bubble.adjustSize()
        self.bubble.move(_beside(ringed, self.bubble.size().width(), self.bubble.height(), window, self._window))
        for widget in (self.ring, self.bubble):
            widget.show()
            widget.raise_()


def _beside(part: QRect, width: int, height: int, window: QRect, owner: QWidget) -> QPoint:
    """Return where a box stands beside a part: behind it in the line, else below it, else in its middle."""
    behind = QRectF(part.right() + _APART, part.top() + 4 * _APART, width, height)
    if owner.isRightToLeft():
        behind = QRectF(part.left() - _APART - width, part.top() + 4 * _APART, width, height)
    below = placed(
        QRectF(part.left() + _APART, part.bottom() + _APART, width, height), QRectF(part), owner.layoutDirection()
    )
    middle = QRectF(part.center().x() - width / 2, part.center().y() - height / 2, width, height)
    for box in (behind, below):
        if QRectF(window).contains(box):
            return box.topLeft().toPoint()
    return middle.topLeft().toPoint()


class TourBubble(QFrame):
    """Says one step; `stepped` by 1 or -1, `skipped` by a button or Escape."""

    stepped = Signal(int)
    skipped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tour")
        dress(self, "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.count = LinedLabel(self)
        dress(self.count, "small")
        self.title = LinedLabel(self)
        self.title.setWordWrap(True)
        dress(self.title, "heading")
        self.words = LinedLabel(self)
        self.words.setWordWrap(True)
        self.skip = QPushButton(self.tr("Skip the tour"), self)
        self.back = QPushButton(self.tr("Back"), self)
        self.next = QPushButton(self)
        dress(self.next, "primary")
        buttons = QHBoxLayout()
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        for widget in (self.count, self.title, self.words):
            layout.addWidget(widget)
        layout.addSpacing(8)
        layout.addLayout(buttons)
        for button in (self.skip, self.back, self.next):
            button.installEventFilter(self)
        self.skip.clicked.connect(self.skipped)
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.setFocusProxy(self.next)
        self.hide()

    def show_step(self, at: int, step: Step) -> None:
        """Say a step, counted from 0."""
        row = COMMANDS[step.shortcut]
        words = as_set(_said(step.source_words).replace("%1", row.shortcuts[0]))
        self.count.setText(self.tr("%1 of %2").replace("%1", str(at + 1)).replace("%2", str(len(STEPS))))
        self.title.setText(_said(step.source_title))
        self.words.setText(words)
        self.back.setVisible(at > 0)
        last = at == len(STEPS) - 1
        self.skip.setVisible(not last)
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self.setAccessibleName(f"{self.count.text()}: {self.title.text()}. {words}")
        if self.isVisible() and announcing():
            # The keys stay on a button that is called the same: of that alone a screen reader says nothing.
            lead_to(QAccessible.queryAccessibleInterface(self))

    def event(self, event: QEvent) -> bool:
        """Keep Escape and the arrows for the tour, which the window has other uses for."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._deed(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep the arrows for the tour while a button has the focus, and let Enter press that button."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        deed = self._deed(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(watched, QPushButton):
            deed = watched.click
        if deed is not None:
            deed()
        return deed is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, back, or away."""
        deed = self._deed(event)
        if deed is None:
            super().keyPressEvent(event)
        else:
            deed()

    def _deed(self, event: QKeyEvent) -> Callable[[], None] | None:
        on, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            on, back = back, on
        match event.key():
            case Qt.Key.Key_Escape:
                return self.skipped.emit
            case key if key in {on, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                return lambda: self.stepped.emit(1)
            case key if key == back:
                return lambda: self.stepped.emit(-1)
            case _:
                return None


def _said(words: str) -> str:
    return QCoreApplication.translate("Tour", words)
