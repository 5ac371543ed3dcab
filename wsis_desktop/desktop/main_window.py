"""The window: its face at once, all that works behind it as soon as that is painted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow

from wsis_desktop.desktop.centre import Centre
from wsis_desktop.desktop.furnishing import Furnishing
from wsis_desktop.desktop.looks import Looks
from wsis_desktop.desktop.menu_titles import add_menus
from wsis_desktop.desktop.painting.mirroring import row_of
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.remembering.window_place import put_window
from wsis_desktop.desktop.starting.dropping import dropped_files, take_copy
from wsis_desktop.desktop.status_line import StatusLine
from wsis_desktop.desktop.widgets.by_name import set_by_name

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from wsis_desktop.desktop.briefing.briefing_desk import BriefingDesk
    from wsis_desktop.desktop.calendar.calendar_desk import CalendarDesk
    from wsis_desktop.desktop.commands.command import Command
    from wsis_desktop.desktop.crosscheck.crosscheck_desk import CrossCheckDesk
    from wsis_desktop.desktop.decisions.decision_desk import DecisionDesk
    from wsis_desktop.desktop.dossiers.dossier_room import DossierRoom
    from wsis_desktop.desktop.exchange.exchange_desk import ExchangeDesk
    from wsis_desktop.desktop.finding.find_desk import FindDesk
    from wsis_desktop.desktop.finding.palette_desk import PaletteDesk
    from wsis_desktop.desktop.guide import Guide
    from wsis_desktop.desktop.help.help_desk import HelpDesk
    from wsis_desktop.desktop.language_desk import LanguageDesk
    from wsis_desktop.desktop.listing.side_bar import SideBar
    from wsis_desktop.desktop.notes.notes_desk import NotesDesk
    from wsis_desktop.desktop.notices.notice_board import NoticeBoard
    from wsis_desktop.desktop.notices.recognising import Recognising
    from wsis_desktop.desktop.overview.overview_room import OverviewRoom
    from wsis_desktop.desktop.painting.theme import Theme
    from wsis_desktop.desktop.preferences.preferences_desk import PreferencesDesk
    from wsis_desktop.desktop.presenting.present_desk import PresentDesk
    from wsis_desktop.desktop.presenting.print_desk import PrintDesk
    from wsis_desktop.desktop.resuming.resume_desk import ResumeDesk
    from wsis_desktop.desktop.starting.opening import Opening
    from wsis_desktop.desktop.steward import Steward
    from wsis_desktop.desktop.tool_bar import ToolBar
    from wsis_desktop.desktop.viewing import Viewing
    from wsis_desktop.desktop.working.session import Session

PROGRAM = "WSIS Desktop"
_MESSAGE_MS = 5000
_LEAST = (560, 340)
# So wide the texts are in any case; docks are pressed, or give way, before it is less.
_READABLE = 300


class MainWindow(QMainWindow):
    """One window, one comparison at a time; `closing` when it is about to be gone.

    Its face is there at once: the titles of the menus, the start page, the status line. `furnish` is given the steps that
    bring what works behind it; they are taken once the face is painted, or when the reader acts, if that is earlier. Until
    then the parts named here are not there. What only a comparison needs is made later still.
    """

    closing = Signal()

    actions_: dict[Command, QAction]
    session: Session
    recognising: Recognising
    languages: LanguageDesk
    tool_bar: ToolBar
    opening: Opening
    crosschecks: CrossCheckDesk
    viewing: Viewing
    notes: NotesDesk
    preferences: PreferencesDesk
    decisions: DecisionDesk
    dossiers: DossierRoom
    help: HelpDesk
    exchange: ExchangeDesk
    calendar: CalendarDesk
    briefings: BriefingDesk
    overview: OverviewRoom
    finding: FindDesk
    palette_desk: PaletteDesk
    presenting: PresentDesk
    printing: PrintDesk
    resuming: ResumeDesk
    notices: NoticeBoard
    steward: Steward

    def __init__(self, keeper: SettingsKeeper) -> None:
        super().__init__()
        self.keeper = keeper
        self._asks = True
        self.looks = Looks(keeper, self)
        self.looks.apply()  # before there is anything that would be dressed twice
        self.centre = Centre(self)
        self.status = StatusLine(self)
        self.menus = add_menus(self.menuBar())
        self._furnishing = Furnishing(self)
        self.centre.setMinimumWidth(_READABLE)
        self.setCentralWidget(self.centre)
        self.setStatusBar(self.status)
        set_by_name(self, contextMenuPolicy="NoContextMenu")
        self.setMinimumSize(*_LEAST)
        self.setAcceptDrops(True)
        self.setWindowTitle(PROGRAM)
        self.centre.start.pressed.connect(self.finish)
        self.looks.changed.connect(self.set_theme)
        self.keeper.refused.connect(self._tell_refused)
        put_window(self, keeper.face.geometry)
        self.set_theme(self.looks.theme)
        self.centre.start.show_recent(keeper.face.recent)
        if not keeper.face.welcomed:
            self.centre.start.welcome.show()

    @property
    def whole(self) -> bool:
        """Tell whether all is there that works behind the face."""
        return self._furnishing.done

    def furnish(self, steps: Iterator[None]) -> None:
        """Take these steps, which bring what works behind the face, once that is painted."""
        self._furnishing.begin(chain(self._ask_system(), steps))

    def finish(self) -> None:
        """Take what is left of those steps now, for who cannot wait."""
        self._furnishing.finish()

    def when_whole(self, deed: Callable[[], object]) -> None:
        """Do something as soon as all is there."""
        self._furnishing.then(deed)

    @cached_property
    def side_bar(self) -> SideBar:
        """Return the dock beside the views, made hidden."""
        from wsis_desktop.desktop.listing.side_bar import SideBar  # noqa: PLC0415 - slow to load; the start page comes first

        side_bar = SideBar(self)
        side_bar.set_theme(self.looks.theme)
        self.steward.take_side_bar(side_bar)
        return side_bar

    @cached_property
    def guide(self) -> Guide:
        """Return what keeps views, side bar and status bar together."""
        from wsis_desktop.desktop.guide import Guide  # noqa: PLC0415 - needs all of them; the start page comes first

        guide = Guide(self.centre.workspace, self.side_bar, self.status, self)
        self.steward.take_guide(guide)
        return guide

    def set_theme(self, theme: Theme) -> None:
        """Paint every part in another theme."""
        self.centre.set_theme(theme)
        if self.whole:
            self.steward.set_theme(theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bring the rest once there is something to be seen."""
        super().paintEvent(event)
        self._furnishing.face_is_painted()

    def showEvent(self, event: QShowEvent) -> None:
        """Prepare for a comparison once the window is painted; bring the rest even if it is not."""
        super().showEvent(event)
        if self.whole:
            self.steward.prepare_when_shown()
        else:
            self._furnishing.face_is_shown()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how the window stood; stay open when notes would be lost and the reader wants to keep them."""
        self.finish()
        if self.steward.may_close(asking=self._asks):
            super().closeEvent(event)
        else:
            event.ignore()

    def keep_all(self) -> None:
        """Keep what is written so far; the window stays."""
        self.finish()
        self.steward.keep()

    def end(self) -> None:
        """Keep what is written so far, and close without asking: nobody may be there to answer."""
        self._asks = False
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button in focus with Enter too, which Qt leaves to Space on some systems."""
        self.finish()  # before the reader's first deed is heard of, a key finds what is there
        from PySide6.QtCore import Qt  # noqa: PLC0415 - slow to load, and not needed before there are keys

        focused = QApplication.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(focused, QAbstractButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, onward: bool) -> bool:  # noqa: FBT001, N802 - Qt's signature
        """Let Tab go through the window as it is read."""
        from wsis_desktop.desktop.widgets.tab_order import tab_through  # noqa: PLC0415 - as above

        return tab_through(self, onward=onward)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files from anywhere."""
        if dropped_files(event.mimeData()):
            take_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        take_copy(event)
        self.steward.take_files(dropped_files(event.mimeData()))

    def open_files(self, files: Sequence[Path]) -> None:
        """Open files named at the start, the earlier revision first; without any, what was open last."""
        left = self.keeper.face.left
        if not self.whole and (files or left is not None):
            names = (" ".join(each.name.splitlines()) for each in files)
            self.centre.start.show_coming(row_of(*names) or left or "", again=not files)
        self.when_whole(lambda: self.steward.open_files(files))

    def _ask_system(self) -> Iterator[None]:
        self.looks.ask_system()
        yield

    def _tell_refused(self, reason: str) -> None:
        words = self.tr("Your settings could not be saved: %1. They hold until you close the window.")
        from wsis_desktop.desktop.speaking.fact_words import fact_words  # noqa: PLC0415 - mostly they can be saved

        self.status.showMessage(words.replace("%1", fact_words(reason)), 2 * _MESSAGE_MS)
