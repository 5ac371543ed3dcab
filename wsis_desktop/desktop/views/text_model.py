"""The rows of the Text view as a table: gutter, old text, new text."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wsis_desktop.desktop.views.cell_words import CellWords
from wsis_desktop.desktop.views.rows import Row
from wsis_desktop.model.comparison import Side

Index = QModelIndex | QPersistentModelIndex

# What became of a row is heard before its texts; the gutter stands between them all the same.
GUTTER_COLUMN, OLD_COLUMN, NEW_COLUMN = range(3)
GUTTER_AT = 1
SIDE_OF = {OLD_COLUMN: Side.OLD, NEW_COLUMN: Side.NEW}


class TextModel(QAbstractTableModel):
    """Holds the rows of one comparison; a screen reader hears the gutter as the row's kind of change."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self._words: CellWords | None = None

    def show_rows(self, rows: tuple[Row, ...], words: CellWords | None) -> None:
        """Hold another comparison's rows."""
        self.beginResetModel()
        self.rows = rows
        self._words = words
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the rows."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return three: gutter, old text, new text."""
        return 0 if parent is not None and parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is said of a cell: its text, and in the gutter what became of the paragraph."""
        if not index.isValid() or self._words is None:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            row = self.rows[index.row()]
            if (side := SIDE_OF.get(index.column())) is not None:
                return self._words.spoken(row, side)
            return self._words.spoken_row(row)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name the columns by their revisions, and each row by what became of it."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} or self._words is None:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._words.names[SIDE_OF[section]] if section in SIDE_OF else self.tr("Change")
        return self._words.spoken(self.rows[section]) if section < len(self.rows) else None
