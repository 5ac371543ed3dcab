"""In which language the window speaks: the one chosen in its menu, or the system's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup

from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.speaking.languages import chosen_language, spoken_language

_CODES = {
    Command.LANGUAGE_SYSTEM: "",
    Command.LANGUAGE_ARABIC: "ar",
    Command.LANGUAGE_CHINESE: "zh",
    Command.LANGUAGE_ENGLISH: "en",
    Command.LANGUAGE_FRENCH: "fr",
    Command.LANGUAGE_RUSSIAN: "ru",
    Command.LANGUAGE_SPANISH: "es",
}
LANGUAGE_COMMANDS: Final = {code: command for command, code in _CODES.items()}


class LanguageDesk(QObject):
    """Remembers the reader's choice; `turned(before)` asks for the window to be made anew.

    `before` is the choice to go back to when the window has to stay.
    """

    turned = Signal(str)

    def __init__(self, keeper: SettingsKeeper, actions: Mapping[Command, QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._actions = actions
        group = QActionGroup(self)
        for command in _CODES:
            group.addAction(actions[command])
        self._show_chosen()

    @property
    def deeds(self) -> dict[Command, Callable[[], object]]:
        """Return what the commands of this part do."""
        return {command: partial(self.choose, code) for command, code in _CODES.items()}

    def choose(self, code: str) -> None:
        """Take another language and remember it; an empty code is the system's."""
        before = self._keeper.settings.language
        self._keeper.change(lambda settings: replace(settings, language=code))
        self._show_chosen()
        if chosen_language(code) != spoken_language():
            # The menu that was clicked must be gone before its window goes.
            QTimer.singleShot(0, partial(self.turned.emit, before))

    def go_back(self, code: str) -> None:
        """Keep the language, as the window stays."""
        self._keeper.change(lambda settings: replace(settings, language=code))
        self._show_chosen()

    def _show_chosen(self) -> None:
        self._actions[LANGUAGE_COMMANDS.get(self._keeper.settings.language, Command.LANGUAGE_SYSTEM)].setChecked(True)
