"""What is dragged over the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the files of this machine among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def take_copy(event: QDropEvent) -> None:
    """Accept what is dragged as a copy: whoever hears that it was moved here takes its own away, and files are only read."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - slow to load; the window comes up with nothing dragged

    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
