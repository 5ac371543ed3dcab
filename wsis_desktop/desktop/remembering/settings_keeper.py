"""Keeps the settings while the window runs, and writes them a moment after they changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from wsis_desktop.desktop.remembering.face_settings import FaceSettings, load_face_settings

if TYPE_CHECKING:
    from wsis_desktop.desktop.remembering.settings import Settings

_PAUSE_MS = 700


class SettingsKeeper(QObject):
    """Holds the settings of one library; `refused` tells once why they cannot be written.

    What the `face` of the window takes of them is read at once, all else when it is first asked for.
    """

    refused = Signal(str)

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._face = load_face_settings(library)
        self._settings: Settings | None = None
        self._written: Settings | None = None
        self._told = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.write)

    @property
    def library(self) -> Path:
        """Return the folder of the library."""
        return self._library

    @property
    def face(self) -> FaceSettings:
        """Return what the face of the window takes of the settings as they are now."""
        return self._face if self._settings is None else self._settings.face

    @property
    def settings(self) -> Settings:
        """Return the settings as they are now."""
        if self._settings is None:
            from wsis_desktop.desktop.remembering.settings import load_settings  # noqa: PLC0415 - slow to load; the face needs few

            self._settings = self._written = load_settings(self._library)
        return self._settings

    def change(self, changed: Callable[[Settings], Settings]) -> None:
        """Change the settings now and write them soon."""
        self._settings = changed(self.settings)
        self._pause.start()

    def write(self) -> None:
        """Write what has changed."""
        self._pause.stop()
        if self._settings is None or self._settings == self._written:
            return
        from wsis_desktop.desktop.remembering.settings import save_settings  # noqa: PLC0415 - as above

        try:
            save_settings(self._library, self._settings)
        except OSError as error:
            if not self._told:
                from wsis_desktop.refusals import reason_of  # noqa: PLC0415 - as above

                self._told = True
                self.refused.emit(reason_of(error))
        else:
            self._written = self._settings
