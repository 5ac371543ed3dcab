"""The lines of the palette: the words, what was typed set strong, and at the end the menu or revision and the shortcut."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wsis_desktop.desktop.finding.entry import Entry
from wsis_desktop.desktop.finding.set_line import paint_line
from wsis_desktop.desktop.painting.mirroring import in_order, set_apart
from wsis_desktop.desktop.painting.theme import LIGHT, Theme

ENTRY_ROLE = Qt.ItemDataRole.UserRole
_PAD, _GAP, _AIR = 14, 16, 14
_SMALLER = 0.9

Index = QModelIndex | QPersistentModelIndex


class PaletteModel(QAbstractListModel):
    """Holds the lines."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the lines."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every line be gone to; one that rests is not enabled, which a screen reader says."""
        entry = self.entries[index.row()] if index.isValid() else None
        chosen = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return chosen if entry is None or entry.rests else chosen | Qt.ItemFlag.ItemIsEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line's words, what a screen reader says of it, or the entry itself."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return entry.spoken
        return None


class PaletteDelegate(QStyledItemDelegate):
    """Paints a line."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return one line with air around it."""
        return QSize(self._view.viewport().width(), option.fontMetrics.height() + _AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, Entry):
            return
        rect: QRect = option.rect
        current = self._view.currentIndex() == index
        painter.save()
        if current:
            painter.fillRect(rect, QColor(self.theme.selection))
        ink, soft = self._inks(current=current, rests=entry.rests)
        room = rect.adjusted(_PAD, 0, -_PAD, 0)
        end = QFont(option.font)
        end.setPixelSize(max(1, round(QFontMetrics(end).height() * _SMALLER * 0.8)))
        taken = self._paint_end(painter, option, room, end, entry, soft)
        self._paint_words(painter, option, room, taken, entry, ink)
        painter.restore()

    def _inks(self, *, current: bool, rests: bool) -> tuple[str, str]:
        theme: Theme = self.theme
        if current:
            return theme.on_selection, theme.on_selection
        return (theme.soft if rests else theme.ink), theme.soft

    def _paint_end(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, font: QFont, entry: Entry, ink: str
    ) -> int:
        """Paint what stands at the end, and return its width."""
        told = "   ".join(set_apart(part) for part in (in_order(entry.why or entry.where), entry.keys) if part)
        metrics = QFontMetrics(font)
        told = metrics.elidedText(told, Qt.TextElideMode.ElideMiddle, room.width() // 2)
        width = metrics.horizontalAdvance(told)
        at = QRect(room.right() - width, room.top(), width + 1, room.height())
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(
            QStyle.visualRect(option.direction, room, at),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            told,
        )
        return width

    @staticmethod
    def _paint_words(
        painter: QPainter, option: QStyleOptionViewItem, room: QRect, taken: int, entry: Entry, ink: str
    ) -> None:
        width = room.width() - taken - _GAP
        at = QStyle.visualRect(option.direction, room, QRect(room.left(), room.top(), width, room.height()))
        paint_line(painter, option, at, entry.words, ink, spans=entry.spans)
