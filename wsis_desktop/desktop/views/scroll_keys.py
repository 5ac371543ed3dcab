"""Where keys scroll to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollBar


def scrolled_by_key(bar: QScrollBar, key: Qt.Key) -> int | None:
    """Return where a key scrolls a bar to; None for a key that does not scroll."""
    places = {
        Qt.Key.Key_Up: bar.value() - bar.singleStep(),
        Qt.Key.Key_Down: bar.value() + bar.singleStep(),
        Qt.Key.Key_PageUp: bar.value() - bar.pageStep(),
        Qt.Key.Key_PageDown: bar.value() + bar.pageStep(),
        Qt.Key.Key_Space: bar.value() + bar.pageStep(),
        Qt.Key.Key_Home: 0,
        Qt.Key.Key_End: bar.maximum(),
    }
    return places.get(key)
