"""Where keys scroll to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
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


def paragraphs_by_key(event: QKeyEvent) -> int:
    """Return how many paragraphs a key goes on, or back; 0 for any other key."""
    steps: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
    return steps.get(event.key(), 0) if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 0
