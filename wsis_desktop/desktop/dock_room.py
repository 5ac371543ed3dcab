"""The room that docks share: where a window has none for all of them, those asked for longest ago give way."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import combinations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QStyle, QToolBar

from wsis_desktop.desktop.focus import focus
from wsis_desktop.desktop.painting.mirroring import row_of

_MESSAGE_MS = 8000
# When and how often what stands wrong is laid out anew: at once, Qt would do it for what parts needed before.
_UNTIL_LAID_OUT_MS = 10
_TRIES = 8
# How much of a window's width, in hundredths, a dock begins with at most.
_PART = 40
_UPRIGHT = (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea)


class DockRoom(QObject):
    """Shows the docks that its reader wants as far as the window has room; `changed` when others than before can be seen.

    What gives way stays wanted: it comes back when the window grows, or when what took its place is put away.
    """

    changed = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        # What is wanted, the latest last, and how wide or high it is to be when it comes back.
        self._wanted: dict[QDockWidget, int] = {}
        self._may_return = False
        self._fit_soon = QTimer(self, singleShot=True, interval=_UNTIL_LAID_OUT_MS)
        self._fit_soon.timeout.connect(self._make_fit)
        self._tried: list[list[tuple[QRect, QSize]]] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._settle)
        window.installEventFilter(self)

    def wants(self, dock: QDockWidget) -> bool:
        """Tell whether the reader wants a dock, be there room for it or not."""
        return dock in self._wanted

    def gave_way(self, dock: QDockWidget) -> bool:
        """Tell whether a dock is wanted that cannot be seen for want of room."""
        return self.wants(dock) and dock.isHidden()

    def bring(self, dock: QDockWidget, extent: int) -> None:
        """Show a dock, so wide or high unless it can be seen already; others give way where they must."""
        self._wanted.pop(dock, None)
        self._wanted[dock] = extent
        if dock.isHidden():
            self._show([dock])
        if any(_has_focus(each) for each in self._leaving(self._staying())):
            focus(dock)  # or the focus would be given to the text, and taken from it once more
        self._let_return()

    def widen(self, dock: QDockWidget, width: int) -> None:
        """Give a dock a width, of which the texts keep their part of the window."""
        most = self._window.width() * _PART // 100
        self._window.resizeDocks([dock], [min(width, most)], Qt.Orientation.Horizontal)

    def extend(self, dock: QDockWidget, by: int) -> None:
        """Make a dock wider by so much, one below the texts higher; less than it needs, or all there is, it never takes."""
        upright = self._is_upright(dock)
        extent = (dock.width() if upright else dock.height()) + by
        self._window.resizeDocks(
            [dock], [max(1, extent)], Qt.Orientation.Horizontal if upright else Qt.Orientation.Vertical
        )

    def put_away(self, dock: QDockWidget) -> None:
        """Hide a dock that is not wanted any more."""
        if self._wanted.pop(dock, None) is not None:
            dock.hide()
            self._let_return()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name is Qt's
        """Take docks away before a smaller window is laid out, and bring them back once a larger one is."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._give_way(self._staying())
            self._may_return = True
            self._soon.start()
        elif watched is self._window and event.type() is QEvent.Type.LayoutRequest:
            self._soon.start()  # parts of a dock may need more than before
        return super().eventFilter(watched, event)

    def _let_return(self) -> None:
        self._may_return = True
        self._settle()
        self._soon.start()  # what a dock needs is known once its parts have been shown

    def _settle(self) -> None:
        staying = self._staying()
        self._give_way(staying)
        back = [dock for dock in self._wanted if dock in staying and dock.isHidden()] if self._may_return else []
        self._may_return = False  # only the reader brings back: what a dock needs changes as it comes and goes
        self._show(back)
        if back:
            self.changed.emit()
            self._soon.start()
        self._fit_soon.start()

    def _make_fit(self) -> None:
        """Have docks laid out anew that stand beyond the window: Qt leaves them as they are when they come to need less."""
        boxes = {dock: dock.geometry() for dock in self._wanted if self._is_upright(dock) and not dock.isHidden()}
        wrong = [dock for dock, box in boxes.items() if not self._window.rect().contains(box)]
        wrong += [dock for pair in combinations(boxes, 2) if boxes[pair[0]].intersects(boxes[pair[1]]) for dock in pair]
        state = [(boxes[dock], dock.minimumSize()) for dock in wrong]
        self._tried = [each for each in self._tried if each == state]
        if wrong and len(self._tried) < _TRIES:
            self._tried.append(state)
            # The highest takes what the others leave.
            lower = sorted(boxes, key=lambda dock: boxes[dock].height())[: max(1, len(boxes) - 1)]
            heights = [max(dock.minimumSizeHint().height(), boxes[dock].height()) for dock in lower]
            self._window.resizeDocks(lower, heights, Qt.Orientation.Vertical)
            self._fit_soon.start()

    def _give_way(self, staying: Collection[QDockWidget]) -> None:
        leaving = self._leaving(staying)
        for dock in leaving:
            self._wanted[dock] = dock.width() if self._is_upright(dock) else dock.height()
            dock.hide()
        if leaving:
            self.changed.emit()
            words = self.tr("No room left for: %1. Make the window larger, or show it again from the menus.")
            names = row_of(*(dock.windowTitle() for dock in leaving))
            self._window.statusBar().showMessage(words.replace("%1", names), _MESSAGE_MS)

    def _leaving(self, staying: Collection[QDockWidget]) -> list[QDockWidget]:
        return [dock for dock in self._wanted if dock not in staying and not dock.isHidden()]

    def _show(self, docks: Iterable[QDockWidget]) -> None:
        for dock in docks:
            # Set in anew: Qt gives what comes back the size to which it was pressed before it went, however small.
            self._window.addDockWidget(self._window.dockWidgetArea(dock), dock)
            dock.show()
            if self._is_upright(dock):
                self.widen(dock, self._wanted[dock])
            else:
                self._window.resizeDocks([dock], [self._wanted[dock]], Qt.Orientation.Vertical)

    def _staying(self) -> list[QDockWidget]:
        """Return the docks for which there is room; the latest has it in any case."""
        staying: list[QDockWidget] = []
        for dock in reversed(self._wanted):
            if not staying or self._fit([*staying, dock]):
                staying.append(dock)
        return staying

    def _fit(self, docks: Collection[QDockWidget]) -> bool:
        """Tell whether the window is as large as these docks and what stands between them need it to be."""
        room = self._room()
        gap = self._window.style().pixelMetric(QStyle.PixelMetric.PM_DockWidgetSeparatorExtent, None, self._window)
        middle = self._window.centralWidget()
        least = middle.minimumSizeHint().expandedTo(middle.minimumSize()) if middle else QSize(0, 0)
        # What is too large by itself is no less so when others give way.
        needs = {dock: dock.minimumSizeHint().boundedTo(room) for dock in docks}
        columns = [[needs[dock] for dock in docks if self._window.dockWidgetArea(dock) is area] for area in _UPRIGHT]
        row = [needs[dock] for dock in docks if not self._is_upright(dock)]
        widths = [max(each.width() for each in column) + gap for column in columns if column]
        heights = [sum(each.height() + gap for each in column) - gap for column in columns]
        below = max((each.height() + gap for each in row), default=0)
        width = max(least.width() + sum(widths), sum(each.width() + gap for each in row) - gap)
        return width <= room.width() and max(least.height(), *heights) + below <= room.height()

    def _room(self) -> QSize:
        """Return what the bars of the window leave."""
        window = self._window
        bars = [window.menuBar(), window.statusBar(), *window.findChildren(QToolBar)]
        taken = sum(bar.height() for bar in bars if bar.isVisible())
        return QSize(window.width(), window.height() - taken)

    def _is_upright(self, dock: QDockWidget) -> bool:
        return self._window.dockWidgetArea(dock) in _UPRIGHT


def dock_room(window: QMainWindow) -> DockRoom:
    """Return what shares the room of a window among its docks."""
    return window.findChild(DockRoom, options=Qt.FindChildOption.FindDirectChildrenOnly) or DockRoom(window)


def _has_focus(dock: QDockWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and dock.isAncestorOf(focused)
