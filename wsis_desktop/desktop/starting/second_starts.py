"""Opens in this window what later starts of the program ask for, and brings it to the front."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer
from PySide6.QtWidgets import QApplication

from wsis_desktop.desktop.starting.second_start import TOKEN, Place, Request

_LOOK_MS = 1000


class OpensFiles(Protocol):
    """What is needed of a window."""

    def open_files(self, files: Sequence[Path]) -> None:
        """Open files, the earlier revision first."""

    def isMinimized(self) -> bool:  # noqa: N802 - Qt's names
        """Tell whether only its name is to be seen."""

    def showNormal(self) -> None:  # noqa: N802 - as above
        """Show it in its usual size."""

    def raise_(self) -> None:
        """Put it before the others."""

    def activateWindow(self) -> None:  # noqa: N802 - as above
        """Give it the keys."""


class SecondStarts(QFileSystemWatcher):
    """Watches the inbox of the library for the window that is open now; files wait until its dialog is closed."""

    def __init__(self, place: Place, window: Callable[[], OpensFiles], parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self._window = window
        self._waiting: list[Request] = []
        self._later = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._later.timeout.connect(self._look)
        self.directoryChanged.connect(lambda _folder: self._look())
        self._watched = self.addPath(str(place.inbox))
        self._look()

    def _look(self) -> None:
        self._waiting += (taken := self._place.requests())
        if taken:
            self._bring_forward(taken[-1].token)
        if not self._watched:  # some folders of networks tell nothing
            self._later.start()
        if QApplication.activeModalWidget() is not None:
            if self._waiting:
                self._later.start()
            return
        waiting, self._waiting = self._waiting, []
        for request in waiting:
            if request.files:
                self._window().open_files(request.files)

    def _bring_forward(self, token: str) -> None:
        window = self._window()
        if token:
            os.environ[TOKEN] = token  # Qt takes it from there
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()
