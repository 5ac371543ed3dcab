"""The entries of a briefing that is written, as rows: what stands there, what is new, and which slips were found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from wsis_desktop.desktop.briefing.check_words import CheckRow
from wsis_desktop.desktop.painting.mirroring import row_of
from wsis_desktop.model.draft import Entry, EntryKind

ENTRY_ROLE = Qt.ItemDataRole.UserRole
"""The row as an `EntryRow`."""

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_SLIP = "✗"


@dataclass(frozen=True, slots=True)
class EntryRow:
    """An entry as it is listed."""

    entry: Entry
    new: bool = False
    slips: tuple[CheckRow, ...] = ()

    @property
    def state(self) -> str:
        """Return what is said below its words; empty when there is nothing to say."""
        entry = self.entry
        told = [f"{_SLIP} {slip.said or f'{slip.verdict}: {slip.words}'}" for slip in self.slips]
        if entry.removed:
            told.insert(0, _tr("left out"))
        if entry.outdated:
            told.append(_tr("another line is proposed now") if entry.proposed else _tr("what it told of is gone"))
        elif entry.kind is EntryKind.OWN:
            told.append(_tr("your line"))
        elif entry.text != entry.proposed:
            told.append(_tr("your words"))
        if self.new:
            told.append(_tr("new"))
        return row_of(*told)


class EntriesModel(QAbstractListModel):
    """Lists entries; `edited(key, text)` when the reader typed in one."""

    edited = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[EntryRow] = []

    def show(
        self,
        entries: Sequence[Entry],
        new: frozenset[str] = frozenset(),
        slips: Mapping[str, tuple[CheckRow, ...]] | None = None,
    ) -> None:
        """Show these entries; where they are the same ones in the same order, only what changed of them."""
        rows = [EntryRow(entry, entry.key in new, (slips or {}).get(entry.key, ())) for entry in entries]
        if [row.entry.key for row in rows] != [row.entry.key for row in self.rows]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        for at, row in enumerate(rows):
            if row != self.rows[at]:
                self.rows[at] = row
                self.dataChanged.emit(self.index(at), self.index(at))

    def row_of(self, key: str) -> int | None:
        """Return where an entry is listed."""
        return next((at for at, row in enumerate(self.rows) if row.entry.key == key), None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a row, or the row itself."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return row.entry.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (kind_word(row.entry.kind), row.entry.text, row.state)))
            case _:
                return row if role == ENTRY_ROLE else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or not isinstance(value, str):
            return False
        row = self.rows[index.row()]
        if value != row.entry.text:
            self.edited.emit(row.entry.key, value)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every entry that is not left out be edited."""
        flags = super().flags(index)
        if index.isValid() and not self.rows[index.row()].entry.removed:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags


def kind_word(kind: EntryKind) -> str:
    """Return what an entry is, for those who hear the list."""
    return {
        EntryKind.SECTION: _tr("section"),
        EntryKind.CHANGE: _tr("change"),
        EntryKind.NOTE: _tr("note"),
        EntryKind.CLOSING: _tr("closing line"),
        EntryKind.MEETING: _tr("meeting"),
        EntryKind.OWN: _tr("line"),
    }[kind]


def _tr(words: str) -> str:
    return QCoreApplication.translate("Briefing", words)
