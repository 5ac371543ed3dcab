"""Keeps dialogs on the screen, however small it is; lets Tab go as they are read, and Enter press what has the focus.

At 200 % a laptop leaves 720 by 450 of our pixels.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QToolButton

from wsis_desktop.desktop.widgets.tab_order import order_tabs

_FRAME, _TITLE_BAR = 8, 40


class FitToScreen(QObject):
    """Makes a dialog that has come up no larger than the screen leaves room for, as far as its parts allow.

    Tab goes through it as it stands.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._fit)

    def _fit(self, window: QWindow | None) -> None:
        if window is None:
            return
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible() and dialog.windowHandle() is window:
                dialog.installEventFilter(self)
                order_tabs(dialog)
                fit(dialog, dialog.screen().availableGeometry())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Order a dialog as it stands before Tab is heard; let Enter press the button in focus, not the usual one."""
        if not isinstance(watched, QDialog) or not isinstance(event, QKeyEvent):
            return False
        if event.type() is QEvent.Type.ShortcutOverride and event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            order_tabs(watched)
        focused = watched.focusWidget()
        enter = event.type() is QEvent.Type.KeyPress and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and isinstance(focused, QPushButton | QToolButton):
            focused.click()
            return True
        return False


def fit(dialog: QDialog, screen: QRect) -> None:
    """Make a dialog as large as its parts ask, but no larger than a screen leaves room for, and bring it wholly there."""
    room = screen.adjusted(_FRAME, _TITLE_BAR, -_FRAME, -_FRAME)
    if not dialog.testAttribute(Qt.WidgetAttribute.WA_Resized):
        _give_room(dialog, room.size())
    if dialog.width() > room.width() or dialog.height() > room.height():
        dialog.resize(dialog.size().boundedTo(room.size()))
    box = dialog.geometry()
    if not room.contains(box):
        left = max(room.left(), min(box.left(), room.right() - box.width() + 1))
        top = max(room.top(), min(box.top(), room.bottom() - box.height() + 1))
        dialog.move(dialog.pos().x() + left - box.left(), dialog.pos().y() + top - box.top())


def _give_room(dialog: QDialog, most: QSize) -> None:
    """Undo that Qt gives a new window two thirds of the screen at most: its rows would be pressed into each other."""
    layout = dialog.layout()
    if layout is None:
        return
    asked = dialog.size().expandedTo(layout.totalSizeHint())
    width = min(asked.width(), most.width())
    height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else asked.height()
    dialog.resize(QSize(width, max(dialog.height(), height)).boundedTo(most))
