"""Puts the window together: fonts, settings, the worker, the main window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from wsis_desktop import __version__
from wsis_desktop.collecting import collect_seldom
from wsis_desktop.desktop.commands import Command
from wsis_desktop.desktop.crosschecking import CrossChecking
from wsis_desktop.desktop.deciding import Deciding
from wsis_desktop.desktop.dossiers.dossier_work import DossierWork
from wsis_desktop.desktop.faults import FaultReporter
from wsis_desktop.desktop.file_open_events import FileOpenEvents
from wsis_desktop.desktop.fitting import FitToScreen
from wsis_desktop.desktop.icons import program_icon
from wsis_desktop.desktop.languages import chosen_language, speak, spoken_language, system_language
from wsis_desktop.desktop.main_window import PROGRAM, MainWindow
from wsis_desktop.desktop.marks_memory import KeptMarks
from wsis_desktop.desktop.notes.library_thread import LibraryThread
from wsis_desktop.desktop.page_noting import PageNoting
from wsis_desktop.desktop.presenting.print_desk import PrintDesk
from wsis_desktop.desktop.publishing.publish_desk import PublishDesk
from wsis_desktop.desktop.recognising import Recognising
from wsis_desktop.desktop.renewal import stand, standing_of
from wsis_desktop.desktop.second_start import Place
from wsis_desktop.desktop.second_starts import SecondStarts
from wsis_desktop.desktop.session import Session
from wsis_desktop.desktop.settings import load_settings
from wsis_desktop.desktop.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.shown_pages import ShownPages
from wsis_desktop.desktop.worker_bridge import WorkerBridge
from wsis_desktop.notebook.library import library_folder
from wsis_desktop.shipped import shipped

FONT = "Inter"
_SIZE = 13
_SCALE = "QT_SCALE_FACTOR"


def main(files: Sequence[Path | str] | None = None, *, library: Path | None = None, place: Place | None = None) -> int:
    """Open the window with `files` (None takes those of the command line) and return the exit status when it is closed.

    Later starts hand their files to it where it has the first `place` in its library.
    """
    given = sys.argv[1:] if files is None else files
    scale_interface(load_settings(library_folder(library)).preferences.size)
    application = make_application()
    reporter = FaultReporter()
    reporter.install()
    bridge = WorkerBridge()
    try:
        window = WindowInTurn(bridge, library_folder(library), reporter)
        window.now.show()
        QTimer.singleShot(0, bridge.warm_up)
        window.open_files([Path(file) for file in given])
        if sys.platform == "darwin":
            application.installEventFilter(FileOpenEvents(window.open_files, window))
        if place is not None and place.first:
            SecondStarts(place, lambda: window.now, window)
        return application.exec()
    finally:
        reporter.remove()
        bridge.close()


def scale_interface(percent: int) -> None:
    """Make everything so much larger than the system would have it; Qt asks for this once, as the application begins."""
    try:
        given = float(os.environ.get(_SCALE, "1"))
    except ValueError:
        given = 1.0
    if percent != 100:  # noqa: PLR2004 - a hundred percent
        os.environ[_SCALE] = f"{given * percent / 100:g}"


def make_application() -> QApplication:
    """Return the application with its fonts, style, icon and words, set to collect garbage seldom."""
    collect_seldom()
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    QCoreApplication.setApplicationName(PROGRAM)
    QCoreApplication.setApplicationVersion(__version__)
    application.setDesktopFileName("wsis-desktop")
    application.setStyle("Fusion")
    for path in sorted(shipped("fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(path))
    font = QFont(FONT)
    font.setPixelSize(_SIZE)
    application.setFont(font)
    application.setWindowIcon(program_icon())
    speak(application, system_language())
    FitToScreen(application)
    return application


class WindowInTurn(QObject):
    """The window that is open now; another takes its place when the reader wants another language."""

    def __init__(self, bridge: WorkerBridge, library: Path, reporter: FaultReporter) -> None:
        super().__init__()
        self._bridge = bridge
        self._library = library
        self._reporter = reporter
        self.now = self._made(None)

    def open_files(self, files: Sequence[Path]) -> None:
        """Open files in the window that is open now."""
        self.now.open_files(files)

    def _made(self, keeper: SettingsKeeper | None) -> MainWindow:
        window = make_window(self._bridge, self._library, self._reporter, keeper)
        window.languages.turned.connect(self._renew)
        return window

    def _renew(self, before: str) -> None:
        """Put another window in the place of this one; it stays when its reader wants to keep what cannot be saved."""
        left, standing = self.now, standing_of(self.now)
        QApplication.setQuitOnLastWindowClosed(False)
        if left.close():
            left.session.close()
            left.keeper.setParent(None)
            self.now = self._made(left.keeper)
            self.now.show()
            stand(self.now, standing)
            left.deleteLater()
        else:
            left.languages.go_back(before)
        QApplication.setQuitOnLastWindowClosed(True)


def make_window(
    bridge: WorkerBridge, library: Path, reporter: FaultReporter, keeper: SettingsKeeper | None = None
) -> MainWindow:
    """Return the window, not shown yet, speaking the language that its settings ask for."""
    keeper = keeper or SettingsKeeper(library)
    language = chosen_language(keeper.settings.language)
    application = QApplication.instance()
    if language != spoken_language() and isinstance(application, QApplication):
        speak(application, language)
    session = Session(bridge, KeptMarks(keeper))
    pages = ShownPages(session, bridge)
    recognising = Recognising(session, bridge)
    crosschecking = CrossChecking(bridge)
    notes = LibraryThread(library)
    dossier_work = DossierWork(bridge)
    deciding = Deciding(session, notes, bridge)
    window = MainWindow(session, recognising, crosschecking, pages, keeper, notes, dossier_work)
    window.decisions.follow(deciding)
    for part in (session, recognising, crosschecking, pages, keeper, notes, dossier_work, deciding):
        part.setParent(window)
    writing = window.briefings.writing
    publishing = PublishDesk(
        bridge,
        session,
        window.notes.notebook,
        window.calendar.book,
        keeper,
        window,
        writing.add_to,
    )
    publishing.set_dossiers(window.dossiers.desk)
    for asking in (writing, window.calendar):
        asking.publish_wanted.connect(publishing.ask)
    window.notes.dock_made.connect(lambda dock: dock.panel.publish_wanted.connect(lambda: publishing.ask("notes")))
    window.decisions.offers.append(publishing.offer)
    window.actions_[Command.PUBLISH].triggered.connect(lambda _on=False: publishing.ask())
    printing = PrintDesk(session, window.centre, publishing, keeper, window)
    window.actions_[Command.PRINT].triggered.connect(lambda _on=False: printing.begin())
    printing.told.connect(window.status.showMessage)
    for work in (session, crosschecking, dossier_work, deciding, publishing, printing):
        work.broke.connect(reporter.show_report)
    page_noting = PageNoting(session, bridge, notes, window.notes.notebook)
    window.exchange.page_notes_wanted.connect(page_noting.begin)
    page_noting.told.connect(window.exchange.told)
    page_noting.broke.connect(reporter.show_report)
    reporter.set_window(window)
    return window
