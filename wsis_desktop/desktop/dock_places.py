"""Docks on the side where lines end: above each other where there is room, else behind each other's tabs."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget

from wsis_desktop.desktop.bare_dock import BareDock
from wsis_desktop.desktop.mirroring import trailing_dock_area

_COMFORTABLE = 240


def put_beside(window: QMainWindow, dock: QDockWidget) -> None:
    """Give a dock its place at the side."""
    window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
    window.addDockWidget(trailing_dock_area(), dock)


def bring_beside(window: QMainWindow, dock: BareDock, width: int) -> None:
    """Show a dock `width` pixels wide; where the window is too low for all that stand there, they become tabs."""
    others = [each for each in window.findChildren(BareDock) if each is not dock and _stands_with(window, each, dock)]
    centre = window.centralWidget()
    room = centre.height() if centre else window.height()
    needed = sum(max(_COMFORTABLE, each.minimumSizeHint().height()) for each in (*others, dock))
    if dock.isHidden():  # it may have stood behind a tab when there was less room
        window.addDockWidget(window.dockWidgetArea(dock), dock)
    dock.show()
    if needed > room:
        for before, after in pairwise([*others, dock]):
            window.tabifyDockWidget(before, after)
        dock.raise_()
    window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)


def _stands_with(window: QMainWindow, one: QDockWidget, other: QDockWidget) -> bool:
    return not one.isHidden() and window.dockWidgetArea(one) == window.dockWidgetArea(other)
