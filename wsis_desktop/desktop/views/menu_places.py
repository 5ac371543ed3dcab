"""Asks for a menu on a change in the text: by a right click on its paragraph, or by the menu key where the reader is."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractScrollArea

from wsis_desktop.desktop.views.pointed import Pointed, View, pointed_at, surfaces


class MenuPlaces(QObject):
    """Watches the views; `wanted(Pointed | None, QPoint)` with the paragraph meant, None for that where the reader is."""

    wanted = Signal(object, QPoint)

    def __init__(self, views: Iterable[View], parent: QObject) -> None:
        super().__init__(parent)
        self._find: dict[QObject, Callable[[QPointF], Pointed | None]] = {}
        for view in views:
            for surface in surfaces(view):
                self._watch(view, surface)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Ask, and let nobody else take the event."""
        if not isinstance(event, QContextMenuEvent) or watched not in self._find:
            return False
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.wanted.emit(None, event.globalPos())
        elif (found := self._find[watched](QPointF(event.pos()))) is not None:
            self.wanted.emit(found, event.globalPos())
        return True

    def _watch(self, view: View, surface: QAbstractScrollArea) -> None:
        self._find[surface.viewport()] = self._find[surface] = lambda point: pointed_at(
            view, surface, point, facing=True
        )
        surface.installEventFilter(self)
        surface.viewport().installEventFilter(self)
