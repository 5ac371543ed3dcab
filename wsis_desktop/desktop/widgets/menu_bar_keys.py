"""Keeps the keys out of the menu bar where Alt was but the half of a shortcut: let go of alone, it leads there."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenuBar, QWidget

_ECHO_SECONDS = 2.0


class MenuBarKeys(QObject):
    """Has a menu bar give the keys back that it took though another key had been pressed while Alt was down.

    Qt forgets Alt once it sees that other key. Where a screen reader listens in, Qt asks it of each key first, and may
    announce Alt once more behind the shortcut; then the bar takes the keys when Alt is let go of, and what is pressed next.
    """

    def __init__(self, bar: QMenuBar, window: QWidget) -> None:
        super().__init__(window)
        self._bar = bar
        self._alone = True
        self._held, self._shortcut_came = False, 0.0
        window.installEventFilter(self)
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Hear which keys are pressed, and that the bar has got the keys."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self._hear(event)
        elif event.type() is QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt:
            self._held = False
        elif watched is self._bar and not self._alone and _comes_by_keys(event):
            QTimer.singleShot(0, self, self._give_back)
        return super().eventFilter(watched, event)

    def _hear(self, event: QKeyEvent) -> None:
        now = time.monotonic()
        if event.key() == Qt.Key.Key_Alt:
            # Announced once more, and not let go of since: the same Alt.
            self._alone = not self._held or now - self._shortcut_came > _ECHO_SECONDS
        else:
            self._alone = not event.modifiers() & Qt.KeyboardModifier.AltModifier
            if not self._alone:
                self._held, self._shortcut_came = True, now

    def _give_back(self) -> None:
        """Leave the bar as Escape does, unless a menu was opened: its letter was the other key."""
        if self._bar.hasFocus() and QApplication.activePopupWidget() is None:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                escape = QKeyEvent(kind, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
                QCoreApplication.sendEvent(self._bar, escape)


def _comes_by_keys(event: QEvent) -> bool:
    """Tell whether the bar gets the keys as Alt leads them there."""
    return isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() is Qt.FocusReason.MenuBarFocusReason
