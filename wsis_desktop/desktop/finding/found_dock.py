"""What was found, as a list below the text: by section, the words in their context; a click or Enter leads there."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.dossiers.search_words import excerpt
from wsis_desktop.desktop.finding.finder import NoteHit
from wsis_desktop.desktop.finding.found_rows import FoundHead, FoundMatch, FoundRow, FoundRows
from wsis_desktop.desktop.finding.set_line import paint_line
from wsis_desktop.desktop.notes.note_kinds import note_word
from wsis_desktop.desktop.painting.mirroring import room_around
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.widgets.bare_dock import BareDock
from wsis_desktop.model.comparison import Span

_ROW_ROLE = Qt.ItemDataRole.UserRole
_WHERE_WIDTH, _PAD, _AIR = 118, 14, 8
_AT_ONCE = 500
_MOST_FOR_WHERE = 0.35
_HEAD = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_PLACE = _HEAD | Qt.ItemFlag.ItemIsSelectable

Index = QModelIndex | QPersistentModelIndex


class FoundModel(QAbstractListModel):
    """Holds the rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found: FoundRows | None = None
        self._there = 0

    def show_rows(self, found: FoundRows | None) -> None:
        """Show other rows: the first at once, more as they are scrolled to."""
        self.beginResetModel()
        self.found = found
        self._there = min(_AT_ONCE, len(found)) if found is not None else 0
        self.endResetModel()

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Tell whether there are rows that are not shown yet."""
        return not parent.isValid() and self.found is not None and self._there < len(self.found)

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 - Qt's name
        """Show more rows."""
        if self.found is not None and not parent.isValid():
            self._fetch(min(self._there + _AT_ONCE, len(self.found)))

    def reach(self, row: int) -> None:
        """Show all rows up to one."""
        if self.found is not None and row >= self._there:
            self._fetch(min(row + _AT_ONCE, len(self.found)))

    def _fetch(self, count: int) -> None:
        self.beginInsertRows(QModelIndex(), self._there, count - 1)
        self._there = count
        self.endInsertRows()

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the rows."""
        return 0 if parent is not None and parent.isValid() else self._there

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let headings be passed over."""
        return _HEAD if isinstance(self.row(index), FoundHead) else _PLACE

    def row(self, index: Index) -> FoundRow | None:
        """Return what a row stands for."""
        return self.found[index.row()] if self.found is not None and index.isValid() else None

    def told(self, row: FoundRow) -> tuple[str, str, list[Span]]:
        """Return where a row stands, its words, and what of them was found."""
        match row:
            case FoundMatch() if self.found is not None:
                return self.found.where(row), *self.found.excerpt(row)
            case NoteHit():
                return note_word(row.note), *excerpt(row.words, row.spans)
            case FoundHead():
                return "", f"{row.words}  ({row.count})", []
        return "", "", []

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's words, what a screen reader says of it, or the row itself."""
        row = self.row(index)
        if row is None:
            return None
        if role == _ROW_ROLE:
            return row
        where, words, _ = self.told(row) if role in _TOLD else ("", "", None)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ": ".join(filter(None, (where, words)))
        return words if role in _TOLD else None


_TOLD = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}


class FoundDelegate(QStyledItemDelegate):
    """Paints a row: where it stands, then its words on one line, what was found set strong."""

    def __init__(self, view: QTableView, model: FoundModel) -> None:
        super().__init__(view)
        self._model = model
        self.theme = LIGHT

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row = self._model.row(index)
        if row is None:
            return
        rect: QRect = option.rect
        head = isinstance(row, FoundHead)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(rect, QColor(self.theme.selection))
        elif not head and option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(self.theme.title))
        ink, soft = (self.theme.on_selection,) * 2 if selected else (self.theme.ink, self.theme.soft)
        where, words, spans = self._model.told(row)
        room = rect.adjusted(_PAD, 0, -_PAD, 0)
        font = QFont(option.font)
        font.setBold(head)
        behind = 0 if head else self._where_width(option)
        if behind:
            at = QRect(room.left(), room.top(), behind - 6, room.height())
            paint_line(painter, option, QStyle.visualRect(option.direction, room, at), where, soft)
        at = room.adjusted(behind, 0, 0, 0)
        paint_line(painter, option, QStyle.visualRect(option.direction, room, at), words, ink, spans=spans, font=font)
        painter.restore()

    def _where_width(self, option: QStyleOptionViewItem) -> int:
        """Return the room for where a row stands: that of its revision's name and a number, but not half of the line."""
        name = self._model.found.longest_name if self._model.found is not None else ""
        wanted = option.fontMetrics.horizontalAdvance(f"{name or 'Rev.22'} ¶ 144 bis ")
        return max(_WHERE_WIDTH, min(wanted, round(_MOST_FOR_WHERE * option.rect.width())))


class FoundTable(QTableView):
    """One column of rows of one height: a table has ten thousand at once, where a list or a tree asks for each of them."""

    def __init__(self, model: FoundModel) -> None:
        super().__init__()
        self.setModel(model)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.setShowGrid(False)
        dress(self, "places")
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit_rows()

    def changeEvent(self, event: QEvent) -> None:
        """Give the rows the height of another font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit_rows()

    def moveCursor(self, action: QTableView.CursorAction, held: Qt.KeyboardModifier) -> QModelIndex:  # noqa: N802 - Qt's
        """Go to the first row by Home and to the last by End: there is one column."""
        if action is QTableView.CursorAction.MoveHome:
            return self.model().index(0, 0)
        if action is QTableView.CursorAction.MoveEnd:
            return self.model().index(self.model().rowCount() - 1, 0)
        return super().moveCursor(action, held)

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _AIR)


class FoundDock(BareDock):
    """Lists what was found; `match_chosen(int)` and `note_chosen(Note)` lead to it, `closed` hides the list."""

    match_chosen = Signal(int)
    note_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.give_names("found", self.tr("What was found"), self.tr("Hide the list"))
        self.model = FoundModel(self)
        self.list = FoundTable(self.model)
        self._delegate = FoundDelegate(self.list, self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(self.tr("What was found"))
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        dress(self.told, "strong")
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.setWidget(self._column())
        self.setFocusProxy(self.list)
        self.hide()

    def sizeHint(self) -> QSize:
        """Return the size that the dock begins with."""
        return QSize(600, 210)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._delegate.theme = theme
        super().set_theme(theme)
        self.list.viewport().update()

    def show_found(self, found: FoundRows | None, current: int | None, told: str) -> None:
        """List what was found; the same rows again only follow the current one."""
        if found is not self.model.found:
            self.model.show_rows(found)
        self.told.setText(told)
        if found is not None and current is not None:
            row = found.row_of(current)
            self.model.reach(row)
            index = self.model.index(row, 0)
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)

    def _choose(self, index: QModelIndex) -> None:
        match self.model.row(index):
            case FoundMatch(match):
                self.match_chosen.emit(match)
            case NoteHit(note):
                self.note_chosen.emit(note)

    def _column(self) -> QWidget:
        column = QWidget(self)
        dress(column, "chrome")
        head, layout = QHBoxLayout(), QVBoxLayout(column)
        head.setContentsMargins(*room_around(14, 6, 8, 6))
        head.addWidget(self.told, 1)
        head.addWidget(self.close_button)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        return column
