"""How the window looks and speaks: its colours, its language, its size, and whether things move."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from wsis_desktop.desktop.preferences.page import PreferencesPage
from wsis_desktop.desktop.preferences.preferred import Motion
from wsis_desktop.desktop.remembering.face_settings import SIZES, ThemeChoice
from wsis_desktop.desktop.remembering.settings import Settings
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.speaking.languages import LANGUAGES


class AppearancePage(PreferencesPage):
    """Theme, language, size and motion."""

    def __init__(self, keeper: SettingsKeeper, parent: QWidget | None = None) -> None:
        super().__init__("", keeper, parent)
        self.title = self.tr("Appearance")
        self.theme = self.add_choice(
            self.tr("Colours"),
            (
                (ThemeChoice.SYSTEM, self.tr("As the system")),
                (ThemeChoice.LIGHT, self.tr("Light")),
                (ThemeChoice.DARK, self.tr("Dark")),
                (ThemeChoice.CONTRAST_LIGHT, self.tr("High contrast, black on white")),
                (ThemeChoice.CONTRAST_DARK, self.tr("High contrast, white on black")),
            ),
            lambda settings: settings.theme,
            lambda settings, theme: replace(settings, theme=theme),
            self.tr("Pages of a PDF stay white in every theme, as paper does."),
        )
        self.language = self.add_choice(
            self.tr("Language of the window"),
            (("", self.tr("As the system")), *((each.code, each.name) for each in LANGUAGES.values())),
            _language,
            lambda settings, code: settings if code == _language(settings) else replace(settings, language=code),
            self.tr("It changes when you press OK. Your drafts keep theirs."),
        )
        self.interface_size = self.add_choice(
            self.tr("Size of the interface"),
            [(size, f"{size} %") for size in SIZES],
            lambda settings: settings.preferences.size,
            lambda settings, size: settings.with_preferences(replace(settings.preferences, size=size)),
            self.tr("Buttons, menus and texts together. It holds when the program is started again."),
        )
        self.motion = self.add_choice(
            self.tr("Motion"),
            (
                (Motion.SYSTEM, self.tr("As the system")),
                (Motion.REDUCED, self.tr("As little as can be")),
                (Motion.FREE, self.tr("Let things move")),
            ),
            lambda settings: settings.preferences.motion,
            lambda settings, motion: settings.with_preferences(replace(settings.preferences, motion=motion)),
            self.tr("With little motion, no change glows when you come to it, and menus open at once."),
        )
        self.close_column()


def _language(settings: Settings) -> str:
    return settings.language if settings.language in LANGUAGES else ""
