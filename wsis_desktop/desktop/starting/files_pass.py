"""Files that are dragged over a field of words, left to the window behind it: else their address would be written there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from wsis_desktop.desktop.starting.dropping import dropped_files


class _Passing(QObject):
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep files from the field; words are its own."""
        if isinstance(event, QDropEvent) and dropped_files(event.mimeData()):
            event.ignore()
            return True
        return False


def let_files_pass(*fields: QWidget) -> None:
    """Let files that are dropped on these fields fall to the window, as everywhere else in it."""
    for field in fields:
        taking = field.viewport() if isinstance(field, QAbstractScrollArea) else field
        taking.installEventFilter(_Passing(field))
