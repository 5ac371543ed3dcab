"""Opens the preferences, and lets the window hold to them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from wsis_desktop.comparing.options import Options
from wsis_desktop.desktop.centre import Centre
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.language_desk import LANGUAGE_COMMANDS
from wsis_desktop.desktop.motion import choose_motion
from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.desktop.preferences.comparing_options import options_of
from wsis_desktop.desktop.preferences.keys import give_keys
from wsis_desktop.desktop.remembering.settings import Settings, ViewName
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.speaking.words import trouble_words
from wsis_desktop.desktop.viewing import Viewing
from wsis_desktop.desktop.working.session import Session

if TYPE_CHECKING:
    from wsis_desktop.desktop.preferences.preferences_dialog import PreferencesDialog

_MESSAGE_MS = 15_000


class PreferencesDesk(QObject):
    """Knows what each preference changes."""

    def __init__(
        self,
        keeper: SettingsKeeper,
        actions: Mapping[Command, QAction],
        viewing: Viewing,
        centre: Centre,
        notebook: Notebook,
        session: Session,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._keeper = keeper
        self._actions = actions
        self._viewing = viewing
        self._centre = centre
        self._notebook = notebook
        self._session = session
        self._window = window
        self._held: Settings | None = None
        self._compared_by: Options | None = None
        self._furnished = False
        self.dialog: PreferencesDialog | None = None
        centre.furnished.connect(self._furnish)
        session.bridge.options = self.options
        self.apply()

    @property
    def deeds(self) -> dict[Command, Callable[[], object]]:
        """Return what the commands of this part do."""
        return {Command.PREFERENCES: self.ask}

    def ask(self) -> None:
        """Open the dialog."""
        from wsis_desktop.desktop.preferences.all_pages import all_pages  # noqa: PLC0415 - seldom asked for
        from wsis_desktop.desktop.preferences.preferences_dialog import PreferencesDialog  # noqa: PLC0415 - as above

        if self.dialog is not None:
            return
        self.dialog = PreferencesDialog(self._keeper, all_pages(self._keeper), self._window)
        self.dialog.changed.connect(self.apply)
        language, size = self._keeper.settings.language, self._keeper.settings.preferences.size
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.accepted.connect(lambda: self._take_language(language))
        self.dialog.accepted.connect(lambda: self._tell_size(size))
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def apply(self) -> None:
        """Let the window hold to what is preferred now."""
        now, before = self._keeper.settings, self._held
        self._held = now
        if before is None or now.preferences.motion is not before.preferences.motion:
            choose_motion(now.preferences.motion)
        if before is None or now.preferences.shortcuts != before.preferences.shortcuts:
            give_keys(self._actions, now.preferences.shortcuts)
        self._notebook.author = now.author
        if before is None:
            return
        self._compare_again()
        if now.theme is not before.theme:
            self._viewing.take_theme()
        if now.least is not before.least:
            self._viewing.set_least(now.least)
        self._apply_text(now)

    def _tell_size(self, before: int) -> None:
        """Say once more, where the reader looks for it, from when on another size holds: Qt takes it only at the start."""
        size = self._keeper.settings.preferences.size
        if size != before:
            words = self.tr("The interface will be %1 % large from the next start of the program on.")
            self._window.statusBar().showMessage(words.replace("%1", str(size)), _MESSAGE_MS)

    def options(self) -> Options:
        """Return what counts as a difference, and tell what is wrong with the scale of verbs."""
        self._compared_by, wrong = options_of(self._keeper.settings.preferences, self._keeper.library)
        if wrong is not None:
            self._window.statusBar().showMessage(" ".join(trouble_words(wrong)), _MESSAGE_MS)
        return self._compared_by

    def _compare_again(self) -> None:
        """Compare anew what is on show, when other things count as differences than when it was compared."""
        if self._session.comparison is None or self._session.alone or self._compared_by is None:
            return
        wanted, _ = options_of(self._keeper.settings.preferences, self._keeper.library)
        if wanted != self._compared_by:
            self._session.try_again()

    def _furnish(self) -> None:
        self._furnished = True
        self._centre.workspace.set_text_style(self._keeper.settings.preferences.text)

    def _apply_text(self, now: Settings) -> None:
        if self._furnished:
            workspace = self._centre.workspace
            workspace.set_text_style(now.preferences.text)
            workspace.set_zoom(ViewName.TEXT, now.text_zoom)

    def _take_language(self, before: str) -> None:
        """Have the window speak the language that was chosen; it is made anew, which must wait until the dialog is gone."""
        chosen = self._keeper.settings.language
        if chosen != before:
            # The menu's command changes it, for it knows what to go back to when the window has to stay.
            self._keeper.change(lambda settings: replace(settings, language=before))
            QTimer.singleShot(0, self, self._actions[LANGUAGE_COMMANDS[chosen]].trigger)

    def _forget_dialog(self) -> None:
        self.dialog = None
