"""In which theme the window is painted: the one chosen, or the system's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QApplication

from wsis_desktop.desktop.commands import COMMANDS, Command
from wsis_desktop.desktop.icons import icon
from wsis_desktop.desktop.settings import ThemeChoice
from wsis_desktop.desktop.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.style_sheet import style_sheet
from wsis_desktop.desktop.theme import DARK, LIGHT, Theme, palette

_THEMES = {
    Command.THEME_SYSTEM: ThemeChoice.SYSTEM,
    Command.THEME_LIGHT: ThemeChoice.LIGHT,
    Command.THEME_DARK: ThemeChoice.DARK,
}
_COMMANDS = {choice: command for command, choice in _THEMES.items()}


class Looks(QObject):
    """Paints application and actions in the theme, and tells all others by `changed(Theme)`."""

    changed = Signal(object)

    def __init__(self, keeper: SettingsKeeper, actions: Mapping[Command, QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._actions = actions
        group = QActionGroup(self)
        for command, choice in _THEMES.items():
            group.addAction(actions[command])
            actions[command].triggered.connect(lambda _on=False, choice=choice: self.choose(choice))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def theme(self) -> Theme:
        """Return the theme that holds now."""
        match self._keeper.settings.theme:
            case ThemeChoice.LIGHT:
                return LIGHT
            case ThemeChoice.DARK:
                return DARK
            case ThemeChoice.SYSTEM:
                dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
                return DARK if dark else LIGHT

    def choose(self, choice: ThemeChoice) -> None:
        """Take another theme, and remember it."""
        self._keeper.change(lambda settings: replace(settings, theme=choice))
        self.apply()

    def turn(self) -> None:
        """Turn from light to dark, or back."""
        self.choose(ThemeChoice.LIGHT if self.theme.dark else ThemeChoice.DARK)

    def apply(self) -> None:
        """Paint everything in the theme that holds."""
        theme = self.theme
        self._actions[_COMMANDS[self._keeper.settings.theme]].setChecked(True)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(palette(theme))
            application.setStyleSheet(style_sheet(theme))
        for command, action in self._actions.items():
            if name := COMMANDS[command].icon:
                action.setIcon(icon(name, theme))
        self.changed.emit(theme)

    def _follow_system(self) -> None:
        if self._keeper.settings.theme is ThemeChoice.SYSTEM:
            self.apply()
