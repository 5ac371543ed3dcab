"""Lists whose rows go on in as many lines as their words need."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

# What the style sheet leaves beside the words of a row, with its line: Qt lets them run on over that room.
_BESIDE = 14
_HIGH = 10_000


class WrappedRows(QStyledItemDelegate):
    """Asks for the height that a row's words need at the width of its list."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a row that is as wide as the list, beside a scroll bar too."""
        view = self._view
        bar = view.verticalScrollBar().sizeHint().width()
        width = view.maximumViewportSize().width() - bar - 2 * view.spacing()
        option.rect = QRect(0, 0, max(1, width - _BESIDE), _HIGH)
        return QSize(width, super().sizeHint(option, index).height())


def wrap_rows(view: QListView, rows: WrappedRows | None = None) -> None:
    """Let the rows of a list go on below, at every width that it comes to have, and never to its side."""
    view.setWordWrap(True)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setItemDelegate(rows or WrappedRows(view))
