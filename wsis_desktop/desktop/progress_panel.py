"""What stands over the centre while work takes more than half a second: what is done, to which file, how far, and Cancel."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP
from wsis_desktop.desktop.widgets.elided_label import ElidedLabel
from wsis_desktop.desktop.working.session import Working
from wsis_desktop.model.progress import Progress, Stage

PATIENCE_MS = 500
_VEIL = 190

_STAGES = {
    Stage.OPENING: QT_TRANSLATE_NOOP("ProgressPanel", "Opening"),
    Stage.READING: QT_TRANSLATE_NOOP("ProgressPanel", "Reading"),
    Stage.RECOGNISING: QT_TRANSLATE_NOOP("ProgressPanel", "Recognising text"),
    Stage.PAIRING: QT_TRANSLATE_NOOP("ProgressPanel", "Pairing the paragraphs"),
    Stage.MARKING: QT_TRANSLATE_NOOP("ProgressPanel", "Marking the words"),
    Stage.WRITING: QT_TRANSLATE_NOOP("ProgressPanel", "Writing"),
}


def stage_words(stage: Stage) -> str:
    """Return what a run is doing, in the reader's language."""
    return QCoreApplication.translate("ProgressPanel", _STAGES[stage])


def percent(progress: Progress) -> int | None:
    """Return how far a stage is, in per cent; None when no one knows."""
    return min(100, 100 * progress.done // progress.total) if progress.total else None


class ProgressPanel(QWidget):
    """Veils the widget it stands on, with a card in its middle; appears half a second after `begin`."""

    cancelled = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._theme = LIGHT
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._timer.timeout.connect(self._appear)
        self._before: QWidget | None = None
        self._stage = QLabel(self)
        self._file = ElidedLabel(self)
        self._file.within = True
        self._percent = QLabel(self)
        self._bar = QProgressBar(self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._lay_out()
        self._cancel.clicked.connect(self.cancelled)
        self.setAccessibleName(self.tr("Work under way"))
        over.installEventFilter(self)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def begin(self) -> None:
        """Wait half a second, then appear, unless `end` comes first."""
        self.show_working(Working(Progress(Stage.OPENING), None))
        self._timer.start()

    def end(self) -> None:
        """Go away; the keys go back to where they were, if they are here still and that can be seen."""
        self._timer.stop()
        had_keys = self._cancel.hasFocus()
        self.hide()
        around = self.window().findChildren(QWidget) if had_keys else []
        # What had the keys may be gone meanwhile.
        if (before := next((each for each in around if each is self._before), None)) is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def show_working(self, working: Working) -> None:
        """Say what is being done."""
        done = percent(working.progress)
        self._stage.setText(stage_words(working.progress.stage))
        self._file.setText(" ".join(working.path.name.splitlines()) if working.path else self.tr("both revisions"))
        self._percent.setText("" if done is None else f"{done} %")
        self._bar.setRange(0, 0 if done is None else 100)
        self._bar.setValue(done or 0)

    def labels(self) -> tuple[QLabel, QLabel, QLabel]:
        """Return what is read on the card: the stage, the file and the per cent."""
        return self._stage, self._file, self._percent

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep covering the widget underneath."""
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self._cover()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, onward: bool) -> bool:  # noqa: FBT001, N802 - Qt's signature
        """Keep the keys here: what the veil lies over waits."""
        if not self.isVisible():
            return super().focusNextPrevChild(onward)
        self._cancel.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape cancel."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the veil."""
        veil = QColor(self._theme.ground)
        veil.setAlpha(_VEIL)
        painter = QPainter(self)
        painter.fillRect(self.rect(), veil)
        painter.end()

    def _lay_out(self) -> None:
        card = QFrame(self)
        dress(card, "card")
        card.setFixedWidth(380)
        dress(self._stage, "heading")
        dress(self._file, "soft")
        dress(self._percent, "soft")
        self._file.setTextFormat(Qt.TextFormat.PlainText)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How far the work is"))
        words, buttons, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(card)
        words.addWidget(self._file, 1)
        words.addWidget(self._percent)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(6)
        column.addWidget(self._stage)
        column.addLayout(words)
        column.addSpacing(6)
        column.addWidget(self._bar)
        column.addSpacing(10)
        column.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)

    def _appear(self) -> None:
        self._cover()
        self._before = QApplication.focusWidget()
        self.show()
        self.raise_()
        self._cancel.setFocus()

    def _cover(self) -> None:
        over = self.parentWidget()
        if over is not None:
            self.setGeometry(over.rect())
