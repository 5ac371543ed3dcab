"""Below a preview that takes more than half a second: how far it is, and a way to let it go, or to have it after all."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QProgressBar, QToolButton, QWidget

from wsis_desktop.desktop.motion import show_busy
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.progress_panel import PATIENCE_MS, percent
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel
from wsis_desktop.model.progress import Progress

_LEAST_BAR = 40


class PreviewWork(QWidget):
    """`given_up` lets go of a preview under way; `wanted` asks for one that was let go."""

    given_up = Signal()
    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.busy = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._appear)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the preview is"))
        self.bar.setMinimumWidth(_LEAST_BAR)
        self.percent = LinedLabel(self)
        dress(self.percent, "small")
        self.button = QToolButton(self)
        dress(self.button, "quiet")
        self.button.clicked.connect(self._press)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.bar, 1)
        self._row.addWidget(self.percent, 0, Qt.AlignmentFlag.AlignHCenter)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.hide()

    def sayings(self) -> tuple[str, str]:
        """Return what the button may say."""
        return self.tr("Cancel"), self.tr("Make it")

    def begin(self) -> None:
        """Wait half a second, then appear, unless `end` comes first; stay where this is seen already."""
        self.busy = True
        show_busy(self.bar)
        self.percent.setText("")
        if self.isHidden():
            self._patience.start()
        else:
            self._appear()

    def show_progress(self, progress: Progress) -> None:
        """Show how far the preview is."""
        done = percent(progress)
        self.percent.setText("" if done is None else f"{done} %")
        if done is None:
            show_busy(self.bar)
        else:
            self.bar.setRange(0, 100)
            self.bar.setValue(done)
        self._set_row()

    def end(self) -> None:
        """Go away: the preview is there, or will not be."""
        self.busy = False
        self._patience.stop()
        self.hide()

    def offer(self) -> None:
        """Offer to make what was let go."""
        self.end()
        self._appear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the button below the bar where both have no room beside each other."""
        super().resizeEvent(event)
        self._set_row()

    def _appear(self) -> None:
        self.bar.setVisible(self.busy)
        self.percent.setVisible(self.busy)
        told = self.tr("Cancel the preview") if self.busy else self.tr("Make the preview")
        self.button.setText(self.sayings()[not self.busy])
        self.button.setToolTip(told)
        self.button.setAccessibleName(told)
        self._set_row()
        self.show()

    def _press(self) -> None:
        (self.given_up if self.busy else self.wanted).emit()

    def _set_row(self) -> None:
        parts = (self.percent, self.button)
        wanted = _LEAST_BAR + sum(part.sizeHint().width() + self._row.spacing() for part in parts)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(beside if wanted <= self.width() else below)
