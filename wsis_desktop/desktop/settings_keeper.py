"""Keeps the settings while the window runs, and writes them a moment after they changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from wsis_desktop.desktop.settings import Settings, load_settings, save_settings

_PAUSE_MS = 700


class SettingsKeeper(QObject):
    """Holds the settings of one library; `refused` tells once why they cannot be written."""

    refused = Signal(str)

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.settings = load_settings(library)
        self._written = self.settings
        self._told = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.write)

    @property
    def library(self) -> Path:
        """Return the folder of the library."""
        return self._library

    def change(self, changed: Callable[[Settings], Settings]) -> None:
        """Change the settings now and write them soon."""
        self.settings = changed(self.settings)
        self._pause.start()

    def write(self) -> None:
        """Write what has changed."""
        self._pause.stop()
        if self.settings == self._written:
            return
        try:
            save_settings(self._library, self.settings)
        except OSError as error:
            if not self._told:
                self._told = True
                self.refused.emit(error.strerror or str(error))
        else:
            self._written = self.settings
