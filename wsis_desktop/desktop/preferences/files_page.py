"""Where things lie: the library with its backups, what is published, and a delegation's own templates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.preferences.page import PreferencesPage
from wsis_desktop.desktop.remembering.settings import Settings
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.notebook.library import BACKUPS


def open_folder(folder: Path) -> bool:
    """Show a folder in the system's own window; tell whether that was possible."""
    return folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


# Between what would else be parted at the end of a line.
_NO_LINES_END = "\u2060"


class FilesPage(PreferencesPage):
    """Folders, shown and opened."""

    def __init__(
        self, keeper: SettingsKeeper, parent: QWidget | None = None, *, opens: Callable[[Path], bool] = open_folder
    ) -> None:
        super().__init__("", keeper, parent)
        self.title = self.tr("Files")
        self._opens = opens
        self.buttons: dict[str, QPushButton] = {}
        library = keeper.library
        self._add_shown(
            "library",
            self.tr("Library"),
            library,
            self.tr(
                "Your notes, dossiers and settings, and copies of the drafts. To move it, start with --library."
            ).replace("--", f"--{_NO_LINES_END}"),
        )
        self._add_shown("backups", self.tr("Backups"), library / BACKUPS, self._backups_told(library / BACKUPS))
        self._add_chosen(
            "folder",
            self.tr("Folder for what you publish"),
            lambda settings: settings.publishing.folder,
            lambda settings, folder: replace(settings, publishing=replace(settings.publishing, folder=folder)),
            self.tr("Empty for the folder of last time."),
        )
        self._add_chosen(
            "templates",
            self.tr("Folder of your own templates"),
            lambda settings: settings.publishing.templates,
            lambda settings, folder: replace(settings, publishing=replace(settings.publishing, templates=folder)),
            self.tr("Layouts and styles by kind of document, in the place of those that the program brings."),
        )
        self._refused = self.told("", "trouble")
        self._refused.hide()
        self._column.addWidget(self._refused)
        self.close_column()

    def _add_shown(self, name: str, words: str, folder: Path, hint: str) -> None:
        line = QLineEdit(str(folder), self)
        line.setReadOnly(True)
        line.setCursorPosition(0)
        open_ = self._button(name, self.tr("Open"), self.tr("Open the folder: %1").replace("%1", words))
        open_.clicked.connect(lambda: self._open(folder))
        self._add_line(words, line, (open_,), hint)

    def _add_chosen(
        self,
        name: str,
        words: str,
        read: Callable[[Settings], str],
        write: Callable[[Settings, str], Settings],
        hint: str,
    ) -> None:
        line = QLineEdit(self)

        def shown(folder: str) -> None:
            if folder != line.text():
                line.setText(folder)

        line.textChanged.connect(self.bind(read, write, shown))
        missing = self.told(self.tr("There is no such folder. Choose another, or leave the line empty."), "trouble")
        missing.hide()
        line.textChanged.connect(lambda text: missing.setVisible(bool(text) and not Path(text).is_dir()))
        choose = self._button(name, self.tr("Choose…"), self.tr("Choose the folder: %1").replace("%1", words))
        choose.clicked.connect(lambda: self._choose(line, words))
        open_ = self._button(f"open-{name}", self.tr("Open"), self.tr("Open the folder: %1").replace("%1", words))
        open_.clicked.connect(lambda: self._open(Path(line.text())) if line.text() else None)
        line.textChanged.connect(lambda text: open_.setEnabled(bool(text)))
        open_.setEnabled(False)
        self._add_line(words, line, (choose, open_), hint)
        self._column.addWidget(missing)

    def _add_line(self, words: str, line: QLineEdit, buttons: tuple[QPushButton, ...], hint: str) -> None:
        label = QLabel(words, self)
        dress(label, "strong")
        label.setBuddy(line)
        line.setAccessibleName(words)
        line.setAccessibleDescription(hint)
        holder = QWidget(self)
        side_by_side = QHBoxLayout(holder)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        side_by_side.addWidget(line, 1)
        for button in buttons:
            side_by_side.addWidget(button)
        self.add_row(label, holder, self.told(hint), found_by=words)

    def _button(self, name: str, words: str, spoken: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(spoken)
        button.setAutoDefault(False)
        self.buttons[name] = button
        return button

    def _backups_told(self, folder: Path) -> str:
        from wsis_desktop.notebook.backups import backups_in  # noqa: PLC0415 - loaded with the library

        kept = backups_in(folder.parent)
        if not kept:
            return self.tr("There is none yet: the first is made when something is written.")
        when = QLocale().toString(
            QDateTime.fromSecsSinceEpoch(round(kept[0].made.timestamp())), QLocale.FormatType.ShortFormat
        )
        return self.tr("%n backup(s), the newest of %1.", "", len(kept)).replace("%1", when)

    def _choose(self, line: QLineEdit, words: str) -> None:
        folder = QFileDialog.getExistingDirectory(self, words, line.text())
        if folder:
            line.setText(folder)

    def _open(self, folder: Path) -> None:
        opened = self._opens(folder)
        self._refused.setVisible(not opened)
        if not opened:
            words = self.tr("The system could not open %1. Look for it in your file manager.")
            self._refused.setText(words.replace("%1", str(folder)))
