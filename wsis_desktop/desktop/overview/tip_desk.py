"""What a pointer that rests is told, for who has none: of the change at which the reader is, or of what has the keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMainWindow, QToolTip, QWidget

from wsis_desktop.desktop.widgets.announcing import announce, announcing

if TYPE_CHECKING:
    from wsis_desktop.desktop.centre import Centre
    from wsis_desktop.desktop.guide import Guide

_MESSAGE_MS = 5000
_SHOWN_MS = 30_000
_HELD = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta}


class TipDesk(QObject):
    """Shows a tip beside what has the keys, until the next key; Escape does nothing else then."""

    def __init__(self, centre: Centre, guide: Callable[[], Guide], window: QMainWindow) -> None:
        super().__init__(window)
        self._centre = centre
        self._guide = guide
        self._window = window

    def show(self) -> None:
        """Show what there is to tell."""
        focused = QApplication.focusWidget()
        words = self.words(focused) if focused is not None else ""
        if focused is None or not words:
            self._window.statusBar().showMessage(self.tr("There is nothing more to tell here."), _MESSAGE_MS)
            return
        at = focused.mapToGlobal(_place(focused))
        QToolTip.showText(at, words, focused, QRect(), _SHOWN_MS)
        if (application := QApplication.instance()) is not None:
            application.installEventFilter(self)
        if announcing():
            announce(focused, words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name is Qt's
        """Close the tip upon a key, for what comes next is about another place."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() not in _HELD:
            if (application := QApplication.instance()) is not None:
                application.removeEventFilter(self)
            if QToolTip.isVisible():
                QToolTip.hideText()
                if event.key() == Qt.Key.Key_Escape:
                    event.accept()
                    return True
        return super().eventFilter(watched, event)

    def words(self, focused: QWidget) -> str:
        """Return what there is to tell of what has the keys."""
        if self._centre.comparing and (self._centre.isAncestorOf(focused) or self._guide().listing):
            from wsis_desktop.desktop.overview.tip_words import tip_words  # noqa: PLC0415 - seldom asked for

            guide = self._guide()
            if guide.comparison is not None and guide.here is not None and not _has_tip(focused):
                return tip_words(guide.comparison, guide.here, guide.heat(guide.here))
        if isinstance(focused, QAbstractItemView):
            return _plain(focused.currentIndex().data(Qt.ItemDataRole.ToolTipRole))
        around: QWidget | None = focused
        while around is not None and not around.toolTip():
            around = around.parentWidget()
        return around.toolTip() if around is not None else ""


def _has_tip(widget: QWidget) -> bool:
    """Tell whether a widget has a tip of its own, as buttons have."""
    return bool(widget.toolTip())


def _plain(tip: object) -> str:
    return tip if isinstance(tip, str) else ""


def _place(focused: QWidget) -> QPoint:
    """Return where a tip stands: below the entry at which the keys are, or below what has them."""
    if isinstance(focused, QAbstractItemView):
        index: QModelIndex = focused.currentIndex()
        if index.isValid() and (box := focused.visualRect(index)).isValid():
            below = min(max(0, box.bottom()), focused.viewport().height())
            return focused.viewport().mapTo(focused, QPoint(max(0, box.left()), below))
    return QPoint(0, focused.height() if focused.height() < focused.window().height() // 2 else focused.height() // 2)
