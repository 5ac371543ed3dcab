"""A dock without a title bar: its own head says what it holds, and has a cross."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDockWidget, QToolButton, QWidget

from wsis_desktop.desktop.painting.icons import IconName, icon
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.theme import Theme


class BareDock(QDockWidget):
    """Has the cross for its head ready; `closed` when the reader presses it."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.setTitleBarWidget(QWidget(self))
        self.close_button = QToolButton(self)
        dress(self.close_button, "quiet")
        self.close_button.clicked.connect(self.closed)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self.close_button.setIcon(icon(IconName.CLOSE, theme))

    def give_names(self, name: str, title: str, closing: str) -> None:
        """Give the dock the name that the window knows it by, and what readers are told of it and of its cross."""
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.close_button.setToolTip(closing)
        self.close_button.setAccessibleName(closing)
