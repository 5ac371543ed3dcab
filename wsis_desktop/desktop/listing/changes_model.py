"""The change list as a tree of two levels: headings, and under each its changes.

Left out are kinds that are not wanted, and what matters less than the reader wants to see.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from typing import overload

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from wsis_desktop.desktop.listing.change_rows import ChangeGroup, ChangeRow
from wsis_desktop.desktop.working.steps import Parts, finished
from wsis_desktop.model.comparison import Change, Significance

Index = QModelIndex | QPersistentModelIndex

_HEADING = 0
_TOLD_AT_ONCE = 50
_LISTED_AT_ONCE = 500
_HEADING_FLAGS = Qt.ItemFlag.ItemIsEnabled
_CHANGE_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsUserCheckable
    | Qt.ItemFlag.ItemNeverHasChildren
)
ENTRY_ROLE = Qt.ItemDataRole.UserRole
"""The role under which an index holds its `ChangeGroup` or `ChangeRow`."""


class ChangesModel(QAbstractItemModel):
    """Holds the changes of one comparison; empty while there is none.

    `many_reviewed` instead of `dataChanged` where the ticks of more than a few changed: rows keep their heights.
    """

    many_reviewed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Says what became of which paragraph: "edited, paragraph 44, was 43".
        self.say: Callable[[int], str] | None = None
        self._all: tuple[ChangeGroup, ...] = ()
        self._groups: tuple[ChangeGroup, ...] = ()
        self._kinds: frozenset[Change] = frozenset(Change)
        self._least = Significance.EDITORIAL
        self._reviewed: frozenset[int] = frozenset()
        self._places: dict[int, tuple[int, int]] = {}
        self._links: list[int] = []

    def show_groups(self, groups: Sequence[ChangeGroup], kinds: Collection[Change] = frozenset(Change)) -> None:
        """List these changes, of these kinds."""
        finished(self._listing(tuple(groups), frozenset(kinds), self._least))

    def showing_groups(self, groups: Sequence[ChangeGroup], kinds: Collection[Change]) -> Iterator[None]:
        """List these changes in steps; until the last, what was listed before is."""
        yield from self._listing(tuple(groups), frozenset(kinds), self._least)

    def list_only(self, kinds: Collection[Change], least: Significance) -> None:
        """List changes of these kinds that matter at least so much."""
        finished(self.listing_only(kinds, least))

    def listing_only(self, kinds: Collection[Change], least: Significance) -> Parts[None]:
        """List only those in steps; until the last, what was listed before is."""
        wanted = frozenset(kinds), least
        if wanted != (self._kinds, self._least):
            yield from self._listing(self._all, *wanted)

    def set_reviewed(self, links: frozenset[int]) -> None:
        """Take which changes the reader has ticked."""
        others, self._reviewed = links ^ self._reviewed, links
        places = {self._places[link] for link in others if link in self._places}
        if len(places) > _TOLD_AT_ONCE:
            # A tree asks for the height of each of thousands of rows that it is told of.
            self.many_reviewed.emit()
            return
        for group, row in places:
            parent = self.index(group, 0)
            for index in (self.index(row, 0, parent), parent):
                self.dataChanged.emit(index, index)

    @property
    def reviewed(self) -> int:
        """Count the changes listed that the reader has ticked."""
        return len(self._reviewed.intersection(self._links))

    def is_reviewed(self, row: ChangeRow) -> bool:
        """Tell whether the reader has ticked a change, with all that moved along."""
        return row.link in self._reviewed

    def note(self, group: ChangeGroup) -> str:
        """Return what stands at the right of a heading."""
        return group.note_with(sum(map(self.is_reviewed, group.rows)))

    def set_least(self, least: Significance) -> None:
        """List what matters at least so much."""
        self.list_only(self._kinds, least)

    @property
    def folded(self) -> int:
        """Count the changes, of every kind, that matter too little to be listed."""
        return sum(not row.weight.reaches(self._least) for group in self._all for row in group.rows)

    @property
    def every(self) -> int:
        """Count the changes that are there, listed or not."""
        return sum(len(group.rows) for group in self._all)

    @property
    def kinds(self) -> frozenset[Change]:
        """Return the kinds that are listed."""
        return self._kinds

    @property
    def links(self) -> list[int]:
        """Return the links of the changes listed, in their order."""
        return self._links

    def rows(self) -> tuple[ChangeRow, ...]:
        """Return the changes listed, in their order."""
        return tuple(row for group in self._groups for row in group.rows)

    def row_of(self, link: int) -> ChangeRow | None:
        """Return the row that tells a link; None when none is listed."""
        if link not in self._places:
            return None
        group, row = self._places[link]
        return self._groups[group].rows[row]

    def heat(self, link: int) -> str:
        """Return what is told of the section in which a link is listed; nothing of one that is not."""
        return self._told(self._groups[self._places[link][0]]) if link in self._places else ""

    def index_of(self, link: int) -> QModelIndex:
        """Return the index of the row that tells a link; an invalid one when none is listed."""
        if link not in self._places:
            return QModelIndex()
        group, row = self._places[link]
        return self.createIndex(row, 0, group + 1)

    def entry(self, index: Index) -> ChangeGroup | ChangeRow | None:
        """Return what stands at an index."""
        if not index.isValid():
            return None
        if index.internalId() == _HEADING:
            return self._groups[index.row()]
        return self._groups[index.internalId() - 1].rows[index.row()]

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        """Return the index of a heading, or of a change under one."""
        # A tree asks this for each of thousands of rows at once: so in one call.
        if parent is None or not parent.isValid():
            under, count = _HEADING, len(self._groups)
        elif parent.internalId() == _HEADING:
            under, count = parent.row() + 1, len(self._groups[parent.row()].rows)
        else:
            return QModelIndex()
        return self.createIndex(row, 0, under) if column == 0 and 0 <= row < count else QModelIndex()

    @overload
    def parent(self, /) -> QObject | None: ...
    @overload
    def parent(self, index: Index, /) -> QModelIndex: ...
    def parent(self, index: Index | None = None, /) -> QModelIndex | QObject | None:
        """Return the heading of a change; without an index, the object that owns the model."""
        if index is None:
            return super().parent()
        if not index.isValid() or index.internalId() == _HEADING:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _HEADING)

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the headings, or the changes under one."""
        if parent is None or not parent.isValid():
            return len(self._groups)
        return len(self._groups[parent.row()].rows) if parent.internalId() == _HEADING else 0

    def columnCount(self, _parent: Index | None = None) -> int:
        """Return 1."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let changes be chosen, and headings not."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _HEADING_FLAGS if index.internalId() == _HEADING else _CHANGE_FLAGS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a heading or change, what a screen reader says of it, or the entry itself."""
        entry = self.entry(index)
        if entry is None:
            return None
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words if isinstance(entry, ChangeRow) else entry.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.told if isinstance(entry, ChangeRow) else self._told(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry) if isinstance(entry, ChangeRow) else self._headed(entry)
        return self._tick(entry) if role == Qt.ItemDataRole.CheckStateRole else None

    def _tick(self, entry: ChangeGroup | ChangeRow) -> Qt.CheckState | None:
        """Return whether a change is ticked, which a screen reader hears; headings cannot be."""
        if isinstance(entry, ChangeGroup):
            return None
        return Qt.CheckState.Checked if self.is_reviewed(entry) else Qt.CheckState.Unchecked

    @staticmethod
    def _told(group: ChangeGroup) -> str:
        return f"{group.title}\n{group.heat}"

    def _headed(self, group: ChangeGroup) -> str:
        return f"{group.title}, {self.note(group)}, {group.heat}"

    def _spoken(self, row: ChangeRow) -> str:
        said = row.spoken_of(self.say(row.link)) if self.say is not None else row.spoken
        return f"{said}. {self.tr('reviewed')}" if self.is_reviewed(row) else said

    def _listing(self, groups: tuple[ChangeGroup, ...], kinds: frozenset[Change], least: Significance) -> Parts[None]:
        """Lay out the headings that have changes of those wanted."""
        kept: list[ChangeGroup] = []
        places: dict[int, tuple[int, int]] = {}
        links: list[int] = []
        told = _LISTED_AT_ONCE
        for group in groups:
            rows = tuple(row for row in group.rows if row.change in kinds and row.weight.reaches(least))
            for at, row in enumerate(rows):
                for link in (row.link, *row.along):
                    places[link] = len(kept), at
            links += [row.link for row in rows]
            if rows:
                kept.append(group if len(rows) == len(group.rows) else replace(group, rows=rows))
            if len(links) >= told:
                told += _LISTED_AT_ONCE
                yield
        self.beginResetModel()
        self._all, self._kinds, self._least = groups, kinds, least
        self._groups, self._places, self._links = tuple(kept), places, links
        self.endResetModel()
