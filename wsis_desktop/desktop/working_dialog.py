"""What dialogs share that send the worker for something: how far it is, what is in the way, and a way to let go."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from wsis_desktop.desktop.dialogs import PasswordDialog
from wsis_desktop.desktop.motion import show_busy
from wsis_desktop.desktop.painting.mirroring import row_of
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.progress_panel import percent, stage_words
from wsis_desktop.desktop.speaking.words import trouble_words
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel
from wsis_desktop.desktop.working.errand import Errand
from wsis_desktop.desktop.working.session import PasswordWanted
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.progress import Progress
from wsis_desktop.model.trouble import Trouble


class WorkingDialog(QDialog):
    """A dialog over work that can be let go: `given_up` asks for that.

    Whoever inherits lays out `stage`, `bar` and `trouble`, and says in `_show_working` what else changes while the work is
    under way.
    """

    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.busy = False
        self.stage = LinedLabel(self)
        dress(self.stage, "small")
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the work is"))
        self.trouble = LinedLabel(self)
        self.trouble.setWordWrap(True)
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.hide()

    def follow(self, work: Errand) -> None:
        """Show how far a piece of work is, from its beginning to its end."""
        work.began.connect(self.begin_work)
        work.progressed.connect(self.show_progress)
        work.ended.connect(self.end_work)
        work.stuck.connect(self.show_trouble)

    def begin_work(self) -> None:
        """Show that the work is under way."""
        self.busy = True
        self.show_trouble(None)
        self.stage.setText("")
        show_busy(self.bar)
        self._show_working(shown=True)

    def show_progress(self, progress: Progress) -> None:
        """Show how far the work is."""
        done = percent(progress)
        self.stage.setText(row_of(stage_words(progress.stage), "" if done is None else f"{done} %"))
        self.bar.setRange(0, 0 if done is None else 100)
        self.bar.setValue(done or 0)

    def end_work(self) -> None:
        """Show that nothing is under way."""
        self.busy = False
        self._show_working(shown=False)

    def show_trouble(self, trouble: Trouble | None) -> None:
        """Say what is in the way, or nothing."""
        self.tell(" ".join(trouble_words(trouble)) if trouble else "", trouble=True)

    def tell(self, words: str, *, trouble: bool = False) -> None:
        """Say what was done, or what is in the way; nothing clears it."""
        self.trouble.setText(words)
        self.trouble.setAccessibleName(words)
        dress(self.trouble, "trouble" if trouble else "soft")
        self.trouble.setVisible(bool(words))

    def ask_password(self, path: Path, wrong: bool, give: Callable[[str], object]) -> None:  # noqa: FBT001 - as signals say it
        """Ask for the password of a file, and give it on."""
        asking = PasswordDialog(PasswordWanted(Side.NEW, path, wrong), self)
        asking.accepted.connect(lambda: give(asking.password))
        asking.finished.connect(asking.deleteLater)
        asking.open()

    def reject(self) -> None:
        """Let go of the work under way; close when there is none."""
        if self.busy:
            self.given_up.emit()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of the work under way when the window's own button closes this."""
        if self.busy:
            self.given_up.emit()
        super().closeEvent(event)

    def _show_working(self, *, shown: bool) -> None:
        self.stage.setVisible(shown)
        self.bar.setVisible(shown)
