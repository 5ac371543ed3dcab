"""Opens what the Finder of a Mac hands to the program: it sends events, where other systems start the program with names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QFileOpenEvent


class FileOpenEvents(QObject):
    """Hands on files that come one by one and belong together; to be installed on the application of a Mac alone."""

    def __init__(self, open_files: Callable[[Sequence[Path]], object], parent: QObject) -> None:
        super().__init__(parent)
        self._open_files = open_files
        self._files: list[Path] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._open)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take a file; leave all else."""
        if not isinstance(event, QFileOpenEvent):
            return super().eventFilter(watched, event)
        if event.file():
            self._files.append(Path(event.file()))
            self._soon.start()
        return True

    def _open(self) -> None:
        files, self._files = self._files, []
        self._open_files(files)
