"""Where a look at the other side may be asked for: over a paragraph, the ghost of one or a band, while Alt is held."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from wsis_desktop.desktop.views.pointed import View, pointed_at, surfaces
from wsis_desktop.desktop.views.rows import RowKind
from wsis_desktop.desktop.views.text_view import TextView
from wsis_desktop.desktop.working.links_of import links_of
from wsis_desktop.desktop.workspace import Workspace
from wsis_desktop.model.comparison import Comparison, Side

Found = tuple[int, Side] | None
"""A link, and the side of it to look at."""
_LEAVING = frozenset({QEvent.Type.Leave, QEvent.Type.Wheel, QEvent.Type.MouseButtonPress})


class PeekPlaces(QObject):
    """Watches the views; `looked(int, Side, QPointF)` with a link, its side and a point of the screen, then `left`."""

    looked = Signal(int, object, QPointF)
    left = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._comparison: Comparison | None = None
        self._looking = False
        self._find: dict[QObject, Callable[[QPointF], Found]] = {}
        for view in workspace.views.values():
            for surface in surfaces(view):
                self._watch(surface.viewport(), partial(self._facing, view, surface))
        self._watch(workspace.pages.gutter, self._along_band)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Look into another comparison; None looks nowhere."""
        self._comparison = comparison

    def end(self) -> None:
        """Look no longer."""
        application = QApplication.instance()
        if self._looking and application is not None:
            self._looking = False
            application.removeEventFilter(self)
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look where the pointer is while Alt is held; no menu opens when it is let go then."""
        if self._looking and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyRelease:
            let_go = event.key() == Qt.Key.Key_Alt
            if let_go:
                self.end()
            return let_go
        if watched not in self._find:
            return False
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseMove:
            self._hover(watched, event)
        elif event.type() in _LEAVING:
            self.end()
        return False

    def _hover(self, watched: QObject, event: QMouseEvent) -> None:
        wanted = event.modifiers() == Qt.KeyboardModifier.AltModifier and not event.buttons()
        found = self._find[watched](event.position()) if wanted and self._comparison is not None else None
        application = QApplication.instance()
        if found is None or application is None:
            self.end()
            return
        if not self._looking:
            self._looking = True
            application.installEventFilter(self)
        self.looked.emit(*found, event.globalPosition())

    def _watch(self, widget: QWidget, find: Callable[[QPointF], Found]) -> None:
        self._find[widget] = find
        widget.setMouseTracking(True)
        widget.installEventFilter(self)

    def _facing(self, view: View, surface: QAbstractScrollArea, point: QPointF) -> Found:
        """Return what faces the paragraph, or the ghost of one, at a point of a surface."""
        comparison = self._comparison
        pointed = pointed_at(view, surface, point)
        if pointed is not None and comparison is not None:
            return links_of(comparison)[pointed.side][pointed.paragraph], pointed.side.other
        if isinstance(view, TextView):
            row = view.table.rowAt(int(point.y()))
            if row >= 0 and view.model.rows[row].kind is RowKind.GHOST:
                return view.model.rows[row].link, Side.NEW
        return None

    def _along_band(self, point: QPointF) -> Found:
        """Return the end of a band that is out of sight, else its old one."""
        gutter = self._workspace.pages.gutter
        band = gutter.band_at(point)
        if band is None or self._comparison is None:
            return None
        seen_new = band.new[1] > 0 and band.new[0] < gutter.height()
        return band.link, Side.OLD if seen_new else Side.NEW
