"""A note dragged from its card onto a paragraph of either view: a frame shows where it would stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from uuid import UUID

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QDrag, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.views.pointed import Pointed, View, pointed_at, surfaces
from wsis_desktop.desktop.widgets.frame_over import FrameOver
from wsis_desktop.model.note import Note

NOTE_FORMAT = "application/x-wsis-desktop-note"
_EDGE = 3


def carried_by(note: Note) -> QMimeData:
    """Return what travels with the pointer when a note is dragged: its id, and its words for other programs."""
    data = QMimeData()
    data.setData(NOTE_FORMAT, str(note.id).encode())
    data.setText(note.body or note.proposed)
    return data


def begin_drag(note: Note, card: QWidget) -> None:
    """Let a note be dragged, under a picture of its card."""
    drag = QDrag(card)
    drag.setMimeData(carried_by(note))
    drag.setPixmap(card.grab().scaledToWidth(min(card.width(), 220), Qt.TransformationMode.SmoothTransformation))
    drag.exec(Qt.DropAction.MoveAction)


class NoteDrops(QObject):
    """Takes notes dropped on the views; `dropped(UUID, Pointed)`."""

    dropped = Signal(object, object)

    def __init__(self, views: Iterable[View], parent: QObject) -> None:
        super().__init__(parent)
        self._find: dict[QObject, Callable[[QPointF], Pointed | None]] = {}
        self.frames: dict[QObject, FrameOver] = {}
        for view in views:
            for surface in surfaces(view):
                self._watch(view, surface)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        for frame in self.frames.values():
            frame.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Show where a note would stand, and take it; other things that are dragged are left to the window."""
        if watched not in self._find:
            return False
        if event.type() is QEvent.Type.DragLeave:
            self.frames[watched].hide()
            return False
        if not isinstance(event, QDragMoveEvent | QDropEvent) or not event.mimeData().hasFormat(NOTE_FORMAT):
            return False
        found = self._find[watched](event.position())
        self._show(watched, found if event.type() is not QEvent.Type.Drop else None)
        if found is None:
            # On the way in all the same: the pointer goes on to a paragraph.
            event.setAccepted(event.type() is QEvent.Type.DragEnter)
            return True
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        if event.type() is QEvent.Type.Drop:
            self.dropped.emit(UUID(bytes(event.mimeData().data(NOTE_FORMAT).data()).decode()), found)
        return True

    def _show(self, surface: QObject, found: Pointed | None) -> None:
        frame = self.frames[surface]
        if found is not None:
            frame.setGeometry(found.box.toAlignedRect())
            frame.raise_()
        frame.setVisible(found is not None)

    def _watch(self, view: View, surface: QAbstractScrollArea) -> None:
        viewport = surface.viewport()
        self._find[viewport] = lambda point: pointed_at(view, surface, point)
        # Dashed, so that it is told from a selection.
        self.frames[viewport] = FrameOver(viewport, LIGHT, edge=_EDGE, line=Qt.PenStyle.DashLine)
        surface.setAcceptDrops(True)
        viewport.setAcceptDrops(True)
        viewport.installEventFilter(self)
