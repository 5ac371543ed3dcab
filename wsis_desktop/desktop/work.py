"""What does the work behind one window: the session, the library's thread, and what else asks the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsis_desktop.desktop.crosscheck.crosschecking import CrossChecking
from wsis_desktop.desktop.decisions.deciding import Deciding
from wsis_desktop.desktop.dossiers.dossier_work import DossierWork
from wsis_desktop.desktop.notes.library_thread import LibraryThread
from wsis_desktop.desktop.notices.recognising import Recognising
from wsis_desktop.desktop.remembering.marks_memory import KeptMarks
from wsis_desktop.desktop.working.session import Session
from wsis_desktop.desktop.working.shown_pages import ShownPages

if TYPE_CHECKING:
    from wsis_desktop.desktop.faults import FaultReporter
    from wsis_desktop.desktop.main_window import MainWindow
    from wsis_desktop.desktop.working.worker_bridge import WorkerBridge


class Work:
    """All of it lives as long as the window; what breaks is told to the reporter."""

    def __init__(self, window: MainWindow, bridge: WorkerBridge, reporter: FaultReporter) -> None:
        self.bridge = bridge
        self.reporter = reporter
        self.session = Session(bridge, KeptMarks(window.keeper))
        self.pages = ShownPages(self.session, bridge)
        self.recognising = Recognising(self.session, bridge)
        self.crosschecking = CrossChecking(bridge)
        self.library = LibraryThread(window.keeper.library)
        self.dossiers = DossierWork(bridge)
        self.deciding = Deciding(self.session, self.library, bridge)
        asking = (self.session, self.recognising, self.crosschecking, self.pages, self.dossiers, self.deciding)
        for part in (*asking, self.library, window.keeper):
            part.setParent(window)
        for work in asking:
            work.broke.connect(reporter.show_report)
