"""What stands on the reader's notes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from wsis_desktop.desktop.exchange.author_dialog import LONGEST_NAME
from wsis_desktop.desktop.preferences.page import PreferencesPage
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper


class NotesPage(PreferencesPage):
    """The author's name on notes, and on documents."""

    def __init__(self, keeper: SettingsKeeper, parent: QWidget | None = None) -> None:
        super().__init__("", keeper, parent)
        self.title = self.tr("Notes")
        self.author = self.add_line(
            self.tr("Your name on notes"),
            lambda settings: settings.author,
            lambda settings, author: replace(settings, author=" ".join(author.split())),
            self.tr("Whoever you send a dossier to sees it. It is kept on this computer alone until then."),
        )
        self.author.setMaxLength(LONGEST_NAME)
        self.author.setPlaceholderText(self.tr("A name, a delegation, or nothing"))
        self.publisher = self.add_line(
            self.tr("Author of what you publish"),
            lambda settings: settings.publishing.author,
            lambda settings, author: replace(settings, publishing=replace(settings.publishing, author=author.strip())),
            self.tr("It stands on briefings and other documents."),
        )
        self.publisher.setMaxLength(LONGEST_NAME)
        self.close_column()
