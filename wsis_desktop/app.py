"""Puts the window together: fonts, settings, the worker, the main window."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from wsis_desktop import __version__
from wsis_desktop.collecting import collect_seldom
from wsis_desktop.desktop.faults import FaultReporter
from wsis_desktop.desktop.main_window import PROGRAM, MainWindow
from wsis_desktop.desktop.painting.icons import program_icon
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.speaking.languages import chosen_language, speak, spoken_language, system_language
from wsis_desktop.desktop.starting.no_display import told_before_abort
from wsis_desktop.notebook.library import library_folder
from wsis_desktop.shipped import shipped

if TYPE_CHECKING:
    from wsis_desktop.desktop.starting.second_start import Place
    from wsis_desktop.desktop.working.worker_bridge import WorkerBridge

FONT = "Inter"
_SIZE = 13
_STYLE = "Fusion"
_SCALE = "QT_SCALE_FACTOR"
_NAMED_AT_ONCE: Final = 8
# What the face is set in; texts, and what the reader may choose for them, come behind it.
_FONTS_OF_THE_FACE: Final = ("Inter-Regular.otf", "Inter-SemiBold.otf")
_LOADED_IN_TURN: Final = (
    "desktop.remembering.settings",
    "model.revision",
    "model.comparison",
    "model.note",
    "model.written_briefing",
    "publishing.kinds.kind",
    "model.briefing",
    "model.crosscheck",
    "model.history",
    "model.review",
    "reading.ocr.tesseract",
    "worker.protocol",
    "desktop.working.worker_bridge",
    "desktop.working.session",
    "desktop.commands.commands",
    "desktop.tool_bar",
    "desktop.work",
    "desktop.widgets.fitting",
    "desktop.crosscheck.crosscheck_desk",
    "desktop.notes.notes_desk",
    "desktop.decisions.decision_desk",
    "model.dossier",
    "desktop.dossiers.sought",
    "desktop.dossiers.dossier_desk",
    "desktop.dossiers.dossier_room",
    "desktop.preferences.preferences_desk",
    "desktop.exchange.exchange_desk",
    "desktop.briefing.briefing_desk",
    "desktop.briefing.writing_desk",
    "model.lens",
    "model.overview",
    "desktop.overview.overview_room",
    "desktop.finding.palette_desk",
    "desktop.presenting.print_desk",
    "desktop.publishing.publish_desk",
    "desktop.desks",
)
"""What lies behind the face of the window: each is loaded in a turn of its own, so that none holds the window for long."""


def main(
    files: Sequence[Path | str] | None = None,
    *,
    library: Path | None = None,
    place: Place | None = None,
    without_display: Callable[[str], object] = sys.exit,
) -> int:
    """Open the window with `files` (None takes those of the command line) and return the exit status when it is closed.

    Later starts hand their files to it where it has the first `place` in its library. `without_display` ends the process
    where Qt finds nothing to show a window on, and is told why.
    """
    given = sys.argv[1:] if files is None else files
    settings = SettingsKeeper(library_folder(library))
    scale_interface(settings.face.size)
    with told_before_abort(without_display):
        application = make_application(face_only=True)
    reporter = FaultReporter()
    reporter.install()
    window = WindowInTurn(None, settings, reporter)
    try:
        window.now.show()
        window.now.when_whole(lambda: sweep_at_rest(window))
        window.now.when_whole(lambda: end_when_asked(window))
        window.open_files([Path(file) for file in given])
        if sys.platform == "darwin":
            from wsis_desktop.desktop.starting.file_open_events import FileOpenEvents  # noqa: PLC0415 - only there

            application.installEventFilter(FileOpenEvents(window.open_files, window))
        if place is not None and place.first:
            window.now.when_whole(lambda: hear_second_starts(place, window))
        return application.exec()
    finally:
        reporter.remove()
        window.end()


def hear_second_starts(place: Place, window: WindowInTurn) -> None:
    """Open in the window that is open now what later starts of the program ask for."""
    from wsis_desktop.desktop.starting.second_starts import SecondStarts  # noqa: PLC0415 - not before the window is whole

    SecondStarts(place, lambda: window.now, window)


def end_when_asked(window: WindowInTurn) -> None:
    """Close the window that is open now when the system asks for it, with what is being typed kept."""
    from wsis_desktop.desktop.starting.asked_to_end import AskedToEnd  # noqa: PLC0415 - not before the window is whole

    AskedToEnd(lambda: window.now, window)


def sweep_at_rest(window: WindowInTurn) -> None:
    """Look for what nothing holds any more while nobody uses the window."""
    from wsis_desktop.desktop.working.sweeping import Sweeping  # noqa: PLC0415 - not before the window is whole

    Sweeping(window)


def scale_interface(percent: int) -> None:
    """Make everything so much larger than the system would have it; Qt asks for this once, as the application begins."""
    try:
        given = float(os.environ.get(_SCALE, "1"))
    except ValueError:
        given = 1.0
    if percent != 100:  # noqa: PLR2004 - a hundred percent
        os.environ[_SCALE] = f"{given * percent / 100:g}"


def make_application(*, face_only: bool = False) -> QApplication:
    """Return the application with its fonts, style and words, set to collect garbage seldom.

    With `face_only` no more than the face of a window needs is there; `WindowInTurn` brings the rest.
    """
    collect_seldom()
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication([sys.argv[0], "-style", _STYLE])
    QCoreApplication.setApplicationName(PROGRAM)
    QCoreApplication.setApplicationVersion(__version__)
    application.setDesktopFileName("wsis-desktop")
    if application is running:
        application.setStyle(_STYLE)  # which makes Python load all that a style can be asked
    for name in _FONTS_OF_THE_FACE:
        QFontDatabase.addApplicationFont(str(shipped("fonts", name)))
    if not face_only:
        bring_what_the_face_lacks()
    font = QFont(FONT)
    font.setPixelSize(_SIZE)
    application.setFont(font)
    speak(application, system_language())
    return application


@cache
def bring_what_the_face_lacks() -> None:
    """Bring what all windows of this process share, once: their icon, fonts of texts, and panes whose rows are heard.

    The fonts come in one go: with each of them Qt forgets what it has shaped so far.
    """
    QGuiApplication.setWindowIcon(program_icon())
    from wsis_desktop.desktop.views.heard_rows import make_heard  # noqa: PLC0415 - slow to load; the face has no panes

    make_heard()
    for path in sorted(shipped("fonts").glob("*.[ot]tf")):
        if path.name not in _FONTS_OF_THE_FACE:
            QFontDatabase.addApplicationFont(str(path))


class WindowInTurn(QObject):
    """The window that is open now; another takes its place when the reader wants another language.

    Without a bridge to a worker it makes its own, once the first window is painted, and takes it down with `end`.
    """

    def __init__(self, bridge: WorkerBridge | None, keeper: SettingsKeeper, reporter: FaultReporter) -> None:
        super().__init__()
        self._given = bridge
        self._bridge = bridge
        self._reporter = reporter
        self.now = self._made(keeper)

    def open_files(self, files: Sequence[Path]) -> None:
        """Open files in the window that is open now."""
        self.now.open_files(files)

    def end(self) -> None:
        """Take down the worker, where it is this window's own."""
        if self._bridge is not None and self._given is None:
            self._bridge.close()

    def _made(self, keeper: SettingsKeeper) -> MainWindow:
        window = make_face(keeper, self._reporter)
        window.furnish(self._steps(window))
        window.when_whole(lambda: window.languages.turned.connect(self._renew))
        return window

    def _steps(self, window: MainWindow) -> Iterator[None]:
        bring_what_the_face_lacks()
        yield
        yield from name_widgets()
        yield from load_in_turn()
        if self._bridge is None:
            from wsis_desktop.desktop.working.worker_bridge import WorkerBridge  # noqa: PLC0415 - not before the face is painted

            self._bridge = WorkerBridge()
            QTimer.singleShot(0, self._bridge.warm_up)
        yield from steps_to_whole(window, self._bridge, self._reporter)

    def _renew(self, before: str) -> None:
        """Put another window in the place of this one; it stays when its reader wants to keep what cannot be saved."""
        from wsis_desktop.desktop.renewal import stand, standing_of  # noqa: PLC0415 - few turn to another language

        left, standing = self.now, standing_of(self.now)
        QApplication.setQuitOnLastWindowClosed(False)
        if left.close():
            left.session.close()
            left.keeper.setParent(None)
            self.now = self._made(left.keeper)
            self.now.finish()
            self.now.show()
            stand(self.now, standing)
            left.deleteLater()
        else:
            left.languages.go_back(before)
        QApplication.setQuitOnLastWindowClosed(True)


def make_face(keeper: SettingsKeeper, reporter: FaultReporter) -> MainWindow:
    """Return the face of the window, not shown yet, speaking the language that its settings ask for."""
    language = chosen_language(keeper.face.language)
    application = QApplication.instance()
    if language != spoken_language() and isinstance(application, QApplication):
        speak(application, language)
    window = MainWindow(keeper)
    reporter.set_window(window)
    return window


def name_widgets() -> Iterator[None]:
    """Load what Qt has of widgets, some in each step.

    The first scroll bar that Qt makes while Python listens to events would have all of them loaded in one go.
    """
    for at, name in enumerate(dir(QtWidgets)):
        getattr(QtWidgets, name)
        if at % _NAMED_AT_ONCE == 0:
            yield


def load_in_turn() -> Iterator[None]:
    """Load what works behind the face, in steps."""
    for name in _LOADED_IN_TURN:
        import_module(f"wsis_desktop.{name}")
        yield


def steps_to_whole(window: MainWindow, bridge: WorkerBridge, reporter: FaultReporter) -> Iterator[None]:
    """Give a window all that works behind its face, in steps."""
    from wsis_desktop.desktop.desks import put_desks  # noqa: PLC0415 - loaded in turn
    from wsis_desktop.desktop.widgets.fitting import FitToScreen  # noqa: PLC0415 - as above
    from wsis_desktop.desktop.work import Work  # noqa: PLC0415 - as above

    FitToScreen(window)
    work = Work(window, bridge, reporter)
    yield
    yield from put_desks(window, work)


def make_window(
    bridge: WorkerBridge, library: Path, reporter: FaultReporter, keeper: SettingsKeeper | None = None
) -> MainWindow:
    """Return the whole window, not shown yet."""
    window = make_face(keeper or SettingsKeeper(library), reporter)
    window.furnish(steps_to_whole(window, bridge, reporter))
    window.finish()
    return window
