"""A layout that sets its widgets one after the other and begins a new line when one is full."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Sets widgets in lines, as words are set; from the right in a right-to-left window.

    `even` lines hold about as much as each other, where else the last would hold what is left over.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 5, even: bool = False) -> None:
        super().__init__(parent)
        self._even = even
        self.setSpacing(spacing)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item in at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Count the items."""
        return len(self._items)

    def itemAt(self, at: int) -> QLayoutItem | None:
        """Return the item at a place; None past the end."""
        return self._items[at] if 0 <= at < len(self._items) else None

    def takeAt(self, at: int) -> QLayoutItem | None:
        """Take out the item at a place; None past the end."""
        return self._items.pop(at) if 0 <= at < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return none: lines end where the words end."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return True."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the lines are that `width` makes necessary."""
        return self._set(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Move the widgets into their lines."""
        super().setGeometry(rect)
        self._set(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the least size."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the largest widget, with the margins."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _set(self, rect: QRect, *, move: bool) -> int:
        """Set the items in lines inside `rect` and return the height that takes."""
        margins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        x, y, line = room.x(), room.y(), 0
        full = self._full(room.width())
        for item in self._items:
            size = item.sizeHint()
            if x > room.x() and x + size.width() > room.x() + full:
                x, y, line = room.x(), y + line + self.spacing(), 0
            if move:
                item.setGeometry(self._mirrored(QRect(QPoint(x, y), size), room))
            x += size.width() + self.spacing()
            line = max(line, size.height())
        return y + line - rect.y() + margins.bottom()

    def _full(self, width: int) -> int:
        """Return the width at which a line is full: of even ones the least that makes no further line necessary."""
        if not self._even:
            return width
        widths = [item.sizeHint().width() for item in self._items]
        lines = self.lines(widths, width)
        return bisect_left(range(width), -lines, key=lambda least: -self.lines(widths, least))

    def lines(self, widths: Sequence[int], full: int) -> int:
        """Count the lines that widgets of these widths fill where a line has room for `full`."""
        lines, x = 1, 0
        for width in widths:
            if x > 0 and x + width > full:
                lines, x = lines + 1, 0
            x += width + self.spacing()
        return lines

    def _mirrored(self, place: QRect, room: QRect) -> QRect:
        parent = self.parentWidget()
        if parent is None or parent.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return place
        return place.translated(room.left() + room.right() - place.left() - place.right(), 0)


class FlowRow(QWidget):
    """Holds a flow, at least as high as its lines: a column beside lists would reckon with one of them."""

    def __init__(self, flow: FlowLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow.setContentsMargins(0, 0, 0, 0)
        self.setLayout(flow)
        self._flow = flow

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the lines at another width."""
        super().resizeEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        """Make room for what was added."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._make_room()
        return super().event(event)

    def _make_room(self) -> None:
        self.setMinimumHeight(self._flow.heightForWidth(self.width()))
