"""Leading the keyboard from part to part of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDockWidget, QFileDialog, QLineEdit, QWidget
from shiboken6 import isValid

from wsis_desktop.desktop.views.focus_bar import FocusShown
from wsis_desktop.desktop.widgets.announcing import announcing, say_entry

_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_MOST_HEADINGS = 50
# For which Qt selects the words of a line to which the keys come.
_SELECTING = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


def step_focus(parts: Sequence[QWidget], by: int) -> None:
    """Move the focus to the next of the parts that can be seen, or the one before; from the last on to the first."""
    seen = [part for part in parts if part.isVisible()]
    focused = QApplication.focusWidget()
    here = next((at for at, part in enumerate(seen) if focused and part.isAncestorOf(focused)), -1)
    if seen:
        focus(seen[(here + by) % len(seen)])


@runtime_checkable
class LeadsKeys(Protocol):
    """A part that knows what in it takes the focus best."""

    def take_focus(self) -> None:
        """Take the focus."""


def focus(part: QWidget) -> None:
    """Give the focus to a part, or to the first thing in it that takes it."""
    if isinstance(part, LeadsKeys):
        part.take_focus()
        return
    if part.focusPolicy() != Qt.FocusPolicy.NoFocus or part.focusProxy() is not None:
        part.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return
    for widget in part.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isVisible() and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


class RowsFocused(QObject):
    """Shows in a list to which the keys come at which row they are: Qt leaves a row unseen that was never chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._show)

    @staticmethod
    def _show(_left: QWidget | None, now: QWidget | None) -> None:
        if not isinstance(now, QAbstractItemView) or isinstance(now.window(), QFileDialog):
            return
        if announcing():
            QTimer.singleShot(0, now, lambda: say_entry(now))  # behind the list itself
        if QApplication.mouseButtons() or now.selectionMode() is QAbstractItemView.SelectionMode.NoSelection:
            return
        if isinstance(now, FocusShown) and not now.currentIndex().isValid():
            return  # which shows by itself where the keys are
        chosen = now.selectionModel()
        index = now.currentIndex() if now.currentIndex().isValid() else _first_to_choose(now.model())
        if index.isValid() and not chosen.hasSelection():
            chosen.setCurrentIndex(index, _CHOOSE)


class FieldsHeard(QObject):
    """Has the words of a line selected only once a screen reader was told that the keys have come to it.

    Qt selects them before that, which is taken for all there is to say: nothing is said of a line that is empty. Fields are
    found anew whenever the keys move, while anybody listens: a filter over the whole program would see each of its events.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._find)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let a field take the keys as for a reason for which Qt selects nothing, and select its words a turn later."""
        from PySide6.QtGui import QFocusEvent  # noqa: PLC0415 - only while a screen reader listens

        if not (
            isinstance(watched, QLineEdit) and isinstance(event, QFocusEvent) and event.gotFocus() and announcing()
        ):
            return super().eventFilter(watched, event)
        if event.reason() not in _SELECTING:
            return False
        QApplication.sendEvent(watched, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.OtherFocusReason))
        QTimer.singleShot(0, watched, lambda: _select(watched))
        return True

    def _find(self, _left: QWidget | None, now: QWidget | None) -> None:
        if now is None or not announcing() or isinstance(now.window(), QFileDialog):
            return
        for field in filter(isValid, now.window().findChildren(QLineEdit)):  # PySide may return one that Qt let go of
            field.installEventFilter(self)  # once: Qt takes away what stands there already


def _select(field: QLineEdit) -> None:
    if field.hasFocus() and not field.hasSelectedText():
        field.selectAll()


def _first_to_choose(model: QAbstractItemModel) -> QModelIndex:
    """Return the first row that can be chosen: it may stand under a heading that cannot."""
    for row in range(min(model.rowCount(), _MOST_HEADINGS)):
        head = model.index(row, 0)
        for index in (head, model.index(0, 0, head)):
            if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsSelectable:
                return index
    return QModelIndex()


class FocusKeeper(QObject):
    """Gives the focus to the views when the dock that had it is hidden: Qt would give it to whatever comes next."""

    def __init__(self, home: Callable[[], QWidget | None], parent: QObject) -> None:
        super().__init__(parent)
        self._home = home
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, left: QWidget | None, now: QWidget | None) -> None:
        dock = left
        while dock is not None and not isinstance(dock, QDockWidget):
            dock = dock.parentWidget()
        if dock is not None and dock.isHidden() and now is not None and not dock.isAncestorOf(now):
            QTimer.singleShot(0, self, lambda: self._go_home(now))

    def _go_home(self, given: QWidget) -> None:
        """Take the focus from where Qt gave it, unless it has gone on to another dock that took the place of the first."""
        home = self._home()
        if home is not None and home.isVisible() and QApplication.focusWidget() is given:
            home.setFocus(Qt.FocusReason.ShortcutFocusReason)
