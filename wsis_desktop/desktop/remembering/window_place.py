"""Where the window stands on the screen and how large it is: kept as it closes, given back as it opens."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QMainWindow

_COMFORTABLE = QSize(1440, 900)
_FRAME, _TITLE_BAR = 8, 48


def place_of(window: QMainWindow) -> str:
    """Return the place and size of a window in a form that settings can keep."""
    return bytes(window.saveGeometry().toBase64().data()).decode("ascii")


def put_window(window: QMainWindow, place: str) -> None:
    """Put a window where it was; at first as large as is comfortable, but no larger than the screen leaves room for."""
    if place and window.restoreGeometry(QByteArray.fromBase64(place.encode())):
        return
    room = window.screen().availableGeometry()
    wanted = _COMFORTABLE.boundedTo(room.size() - QSize(2 * _FRAME, _TITLE_BAR))
    window.resize(wanted.expandedTo(window.minimumSize()))
