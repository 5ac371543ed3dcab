"""Brings help to the reader: F1 everywhere, at the page about where he is, and the tour."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.help.topics import topic_of
from wsis_desktop.desktop.help.tour_parts import TourParts
from wsis_desktop.desktop.help.welcome import Welcome
from wsis_desktop.desktop.looks import Looks
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper

if TYPE_CHECKING:
    from wsis_desktop.desktop.help.help_window import HelpWindow
    from wsis_desktop.desktop.help.tour import Tour

_F1 = "help-shortcut"


class HelpDesk(QObject):
    """Opens the help and leads the tour."""

    def __init__(
        self, keeper: SettingsKeeper, looks: Looks, parts: Callable[[], TourParts], window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._keeper = keeper
        self._looks = looks
        self._parts = parts
        self._window = window
        self.help: HelpWindow | None = None
        self.tour: Tour | None = None
        self._welcome: Welcome | None = None
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._offer_in_dialog)

    @property
    def deeds(self) -> dict[Command, Callable[[], object]]:
        """Return what the commands of the help do."""
        return {Command.HELP: self.show, Command.TOUR: self.begin_tour, Command.ABOUT: self._show_about}

    def greet(self, welcome: Welcome) -> None:
        """Offer the tour on the start page, until it is taken or declined."""
        self._welcome = welcome
        welcome.setVisible(not self._keeper.settings.welcomed)
        welcome.tour_wanted.connect(self.begin_tour)
        welcome.declined.connect(self._remember)

    def _remember(self) -> None:
        """Offer the tour no more."""
        self._keeper.change(lambda settings: replace(settings, welcomed=True))
        if self._welcome is not None:
            self._welcome.hide()

    def show(self) -> None:
        """Open the help at the page about where the focus is."""
        self._show_over(self._window, topic_of(QApplication.focusWidget()))

    def begin_tour(self) -> None:
        """Lead through the window, with the sample if nothing is open."""
        from wsis_desktop.desktop.help.tour import Tour  # noqa: PLC0415 - taken once, mostly

        self._remember()
        if self.tour is None:
            self.tour = Tour(self._parts(), self._looks, self._window)
            self.tour.ended.connect(self._end_tour)
            self.tour.begin()

    def leave_tour(self) -> bool:
        """End the tour that is under way; tell whether there was one."""
        return self.tour is not None and self.tour.leave()

    def _show_about(self) -> None:
        from wsis_desktop.desktop.dialogs import show_about  # noqa: PLC0415 - seldom asked for

        show_about(self._window)

    def _end_tour(self) -> None:
        if self.tour is not None:
            self.tour.deleteLater()
            self.tour = None

    def _show_over(self, parent: QWidget, topic: str) -> None:
        from wsis_desktop.desktop.help.help_window import HelpWindow  # noqa: PLC0415 - seldom asked for

        shown = self.help
        if shown is not None and shown.parentWidget() is not parent:
            shown.close()
            shown = None
        if shown is None:
            shown = HelpWindow(self._looks.theme, parent)
            shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            shown.destroyed.connect(self._forget)
            self.help = shown
            shown.show()
        shown.show_page(topic)
        shown.raise_()
        shown.activateWindow()

    def _forget(self) -> None:
        self.help = None

    def _offer_in_dialog(self) -> None:
        """Let F1 work in a dialog, too: while it is open, the window's own shortcuts rest."""
        dialog = QApplication.activeWindow()
        if not isinstance(dialog, QDialog) or dialog is self.help or dialog.findChild(QShortcut, _F1):
            return
        above = dialog.parentWidget()
        if above is None or above.window() is not self._window:
            return
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_F1), dialog)
        shortcut.setObjectName(_F1)
        shortcut.activated.connect(lambda: self._show_over(dialog, topic_of(QApplication.focusWidget() or dialog)))
