"""The parts of the new text in a table: how long each was and is, how much of it changed, and its open brackets."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from wsis_desktop.desktop.overview.heat_bar import paint_heat
from wsis_desktop.desktop.overview.summary_words import part_title, percent
from wsis_desktop.desktop.painting.mirroring import became, placed
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.speaking.numerals import numeral
from wsis_desktop.desktop.views.focus_bar import led_by_keys
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.overview import Overview, Part

Index = QModelIndex | QPersistentModelIndex
_LINE = 28
_BAR = 64.0
_WIDTHS = (0, 120, 170, 110)


class Column(IntEnum):
    """A column of the table."""

    TITLE = 0
    WORDS = 1
    CHANGED = 2
    BRACKETS = 3


class SectionsModel(QAbstractTableModel):
    """Holds the parts of the new text, then those of the old one that nothing of the new text continues."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[Side, Part, Part | None]] = []

    def show_overview(self, overview: Overview | None) -> None:
        """List the parts of a comparison; None empties the list."""
        self.beginResetModel()
        self._rows = _rows(overview) if overview else []
        self.endResetModel()

    def row(self, at: int) -> tuple[Side, Part, Part | None]:
        """Return a row: its side, its part, and the old part from which most of it came."""
        return self._rows[at]

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the parts."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, _parent: Index | None = None) -> int:
        """Count the columns."""
        return len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a column is called."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        names = (self.tr("Section"), self.tr("Words"), self.tr("Changed"), self.tr("Brackets"))
        return names[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell, or its share of changed words."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row[1].count.share
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.TITLE:
            return part_title(row[1])
        words = self._words(Column(index.column()), *row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(Column(index.column()), words or numeral(0))
        return words if role == Qt.ItemDataRole.DisplayRole else None

    def _spoken(self, column: Column, words: str) -> str:
        """Return what a screen reader says of a cell: a figure alone would not tell what it counts."""
        if column is Column.TITLE:
            return words
        return f"{self.headerData(column, Qt.Orientation.Horizontal)}: {words}"

    def _words(self, column: Column, side: Side, part: Part, before: Part | None) -> str:
        match column:
            case Column.TITLE:
                return self._titled(side, part, before)
            case Column.WORDS:
                return self._turned(before.words if before else 0, part.words if side is Side.NEW else 0)
            case Column.CHANGED:
                return percent(part.count.share)
            case Column.BRACKETS:
                now = part.brackets if side is Side.NEW else 0
                was = before.brackets if before else 0
                return self._turned(was, now) if was or now else ""

    def _titled(self, side: Side, part: Part, before: Part | None) -> str:
        if part.moved:
            return self.tr("%1 (moved)").replace("%1", part_title(part))
        if side is Side.OLD:
            return self.tr("%1 (gone)").replace("%1", part_title(part))
        if before is None:
            return self.tr("%1 (new)").replace("%1", part_title(part))
        if part.retitled and before.title != part.title:
            return self.tr("%1 (was: %2)").replace("%2", before.title).replace("%1", part.title)
        return part_title(part)

    def _turned(self, was: int, now: int) -> str:
        return numeral(now) if was == now else became(numeral(was), numeral(now))


class _Delegate(QStyledItemDelegate):
    """Paints the share of changed words as a bar before its number."""

    theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return one line."""
        return QSize(super().sizeHint(option, index).width(), _LINE)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802 - Qt's name
        """Leave the number of a bar to be painted beside it."""
        super().initStyleOption(option, index)
        if index.column() == Column.CHANGED:
            option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        super().paint(painter, option, index)
        if index.column() != Column.CHANGED:
            return
        share = index.data(Qt.ItemDataRole.UserRole)
        rect = QRectF(option.rect)
        painter.save()
        bar = QRectF(rect.left() + 6, rect.center().y() - 3, _BAR, 7)
        bar = placed(bar, rect, option.direction)
        paint_heat(painter, bar, share if isinstance(share, float) else 0.0, self.theme)
        painter.setPen(QColor(self.theme.ink))
        words = placed(rect.adjusted(_BAR + 16, 0, -4, 0), rect, option.direction)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.restore()


class SectionsTable(QTreeView):
    """Shows the parts; `paragraph_wanted(Side, int)` when one is chosen by click or Enter.

    It is as high as its rows: `reached(int)` tells whoever scrolls it to which height the keys led.
    """

    paragraph_wanted = Signal(object, int)
    reached = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections = SectionsModel(self)
        self._delegate = _Delegate(self)
        self.setModel(self._sections)
        self.setItemDelegate(self._delegate)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Sections, with how much of each changed"))
        dress(self, "found")
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        for column in (Column.WORDS, Column.CHANGED, Column.BRACKETS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, _WIDTHS[column])
        self.clicked.connect(self._choose)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_overview(self, overview: Overview | None) -> None:
        """List the parts of a comparison at their full height; None empties the list."""
        self._sections.show_overview(overview)
        self.setFixedHeight(self._sections.rowCount() * _LINE + self.header().sizeHint().height() + 4)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Tell where the keys led."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.reached.emit(self.header().height() + self.visualRect(current).center().y())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell where the keys are now, unless the pointer led here."""
        super().focusInEvent(event)
        if led_by_keys(event):
            current = self.visualRect(self.currentIndex())
            self.reached.emit(self.header().height() + (current.center().y() if current.isValid() else 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead to the current part with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        side, part, _ = self._sections.row(index.row())
        self.paragraph_wanted.emit(side, part.first)


def _rows(overview: Overview) -> list[tuple[Side, Part, Part | None]]:
    """Pair each new part with the old one of which it holds most, then add the old parts that none continues."""
    most: dict[int, tuple[int, int]] = {}
    for flow in overview.flows:
        if flow.old is not None and flow.new is not None:
            most[flow.new] = max(most.get(flow.new, (-1, 0)), (flow.words.new, -flow.old))
    kept = {at: -old for at, (_, old) in most.items()}
    rows: list[tuple[Side, Part, Part | None]] = [
        (Side.NEW, part, overview.old[kept[at]] if at in kept else None) for at, part in enumerate(overview.new)
    ]
    flowed = {flow.old for flow in overview.flows if flow.new is not None}
    rows += [(Side.OLD, part, part) for at, part in enumerate(overview.old) if at not in flowed and part.words]
    return rows
