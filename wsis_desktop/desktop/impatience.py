"""Hears of the reader's first deed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject

_DEEDS: Final = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.TouchBegin,
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
    }
)


class Impatience(QObject):
    """Calls `answer` before the first press of a key or button, or the first drag, reaches the window."""

    def __init__(self, answer: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._answer = answer
        if (application := QCoreApplication.instance()) is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Answer, and let the event pass."""
        if event.type() in _DEEDS:
            self._answer()
        return super().eventFilter(watched, event)
