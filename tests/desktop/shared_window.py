"""A window over a scripted worker with a comparison on show, for all tests of a module."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest

from tests.desktop.drafts import comparison
from tests.desktop.scripted import ScriptedClient
from wsis_desktop.app import make_application, make_window
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.faults import FaultReporter
from wsis_desktop.desktop.main_window import MainWindow
from wsis_desktop.desktop.preferences.preferences_dialog import PreferencesDialog
from wsis_desktop.desktop.remembering.settings import ViewName
from wsis_desktop.desktop.views.text_view import TextView
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.worker.protocol import Compare, Compared

OLD, NEW = Path("/drafts/rev1.pdf"), Path("/drafts/rev2.pdf")
_TURNS = 500


class Window:
    """A window over a scripted worker, with a comparison on show."""

    def __init__(self, library: Path, size: tuple[int, int] = (1200, 800)) -> None:
        make_application()
        self.client = ScriptedClient(list[object]().append)
        self.shown: MainWindow = make_window(WorkerBridge(self._start), library, FaultReporter())
        self.shown.resize(*size)
        self.shown.show()
        self.shown.open_files([OLD, NEW])
        self.answer()

    def _start(self, take: object) -> ScriptedClient:
        self.client.take = take  # type: ignore[assignment]  # the bridge gives the function that takes answers
        return self.client

    def answer(self) -> None:
        """Bring the comparison that was asked for last."""
        compared = comparison()
        self.client.take(Compared(self.client.asked[-1].ticket, compared))
        for _ in range(_TURNS):
            if self.shown.guide.comparison is compared:
                break
            QTest.qWait(1)

    @property
    def asked(self) -> Compare:
        """Return the comparison that was asked for last."""
        return [each for each in self.client.asked if isinstance(each, Compare)][-1]

    @property
    def dialog(self) -> PreferencesDialog:
        """Return the preferences, opened when they are not."""
        if self.shown.preferences.dialog is None:
            self.shown.actions_[Command.PREFERENCES].trigger()
        dialog = self.shown.preferences.dialog
        assert dialog is not None
        return dialog

    @property
    def text(self) -> TextView:
        """Return the view of texts face to face."""
        view = self.shown.centre.workspace.views[ViewName.TEXT]
        assert isinstance(view, TextView)
        return view

    def close(self) -> None:
        """Close the window, and let go of it."""
        self.shown.close()
        self.shown.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
