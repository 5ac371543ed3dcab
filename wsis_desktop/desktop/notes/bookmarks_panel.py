"""The bookmarks of the text on show, in the reader's order: named, jumped to, moved by hand."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.commands.key_words import KEYS_SET, as_set
from wsis_desktop.desktop.notes.here import Here
from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.desktop.painting.icons import IconName, icon
from wsis_desktop.desktop.painting.mirroring import row_of, set_apart
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.speaking.words import clipped
from wsis_desktop.desktop.widgets.wrapped_rows import WrappedRows, wrap_rows
from wsis_desktop.desktop.widgets.wrapping_label import WrappingLabel
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.note import Bookmark

_BOOKMARK_ROLE = Qt.ItemDataRole.UserRole
_BY_KEY = 9
_WORDS = 60


class _InOrder(WrappedRows):
    """Paints number and words in their order; what is edited stays free of the marks that hold it."""

    def initStyleOption(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Set number and words apart."""
        super().initStyleOption(option, index)
        bookmark = index.data(_BOOKMARK_ROLE)
        if isinstance(bookmark, Bookmark):
            option.text = row_of(*_parts(bookmark))


class BookmarkList(QListWidget):
    """The list; Delete takes a bookmark away, F2 names it, dragging orders it."""

    delete_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        wrap_rows(self, _InOrder(self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setAccessibleName(self.tr("Bookmarks"))
        dress(self, "remarks")

    def bookmark(self, row: int) -> Bookmark | None:
        """Return the bookmark of a row; None where there is none."""
        found = self.model().data(self.model().index(row, 0), _BOOKMARK_ROLE)
        return found if isinstance(found, Bookmark) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the current bookmark away with Delete, and move it with Alt and an arrow."""
        bookmark = self.bookmark(self.currentRow())
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Delete and bookmark is not None:
            self.delete_wanted.emit(bookmark)
        elif by is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(by)
        else:
            super().keyPressEvent(event)

    def _move(self, by: int) -> None:
        here = self.currentRow()
        to = here + by
        if 0 <= to < self.count():
            self.model().moveRow(QModelIndex(), here, QModelIndex(), to + (by > 0))
            self.setCurrentRow(to)


class BookmarksPanel(QWidget):
    """Lists the bookmarks; `place_chosen(Bookmark)` leads to one, `add_wanted` asks for one where the reader is."""

    place_chosen = Signal(object)
    add_wanted = Signal()

    def __init__(self, notebook: Notebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self._filling = False
        self._leads = False
        self.list = BookmarkList(self)
        self.add_button = QPushButton()
        self._empty = WrappingLabel()
        KEYS_SET.changed.connect(self._name_keys)
        self._name_keys()
        dress(self._empty, "hint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 10)
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)
        foot = QVBoxLayout()
        foot.setContentsMargins(10, 0, 10, 0)
        foot.addWidget(self.add_button)
        layout.addLayout(foot)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self.list.itemChanged.connect(self._rename)
        self.list.delete_wanted.connect(notebook.delete_bookmark)
        self.list.model().rowsMoved.connect(self._take_order)
        self.add_button.clicked.connect(self.add_wanted)
        notebook.changed.connect(self.show_bookmarks)
        self.set_here(None)
        self._show_list(listed=False)
        self.show_bookmarks()

    def sizeHint(self) -> QSize:
        """Return the size that a dock begins with."""
        return QSize(300, 600)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self.add_button.setIcon(icon(IconName.BOOKMARK, theme))

    def set_here(self, here: Here | None) -> None:
        """Take where the reader is now."""
        name = here.name if here else ""
        words = self.tr("Bookmark ¶ %1").replace("%1", set_apart(name)) if name else self.tr("Bookmark this place")
        self.add_button.setText(words)
        self.add_button.setEnabled(here is not None)

    def lead_to_new(self) -> None:
        """Take the keys, and lead them to the bookmark that is about to come: there it can be named."""
        self._leads = True
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_bookmarks(self) -> None:
        """List the bookmarks anew, where they changed."""
        wanted = list(self._notebook.bookmarks)
        listed = [self.list.bookmark(row) for row in range(self.list.count())]
        if wanted == listed:
            return
        known = {each.id for each in listed if each is not None}
        self._filling = True
        row = self.list.currentRow()
        current = self.list.bookmark(row)
        self.list.clear()
        for number, bookmark in enumerate(wanted, 1):
            self.list.addItem(self._item(number, bookmark))
            if current is not None and bookmark.id == current.id:
                self.list.setCurrentRow(number - 1)
        if wanted and self.list.currentRow() < 0 and (current is not None or self.list.hasFocus()):
            self.list.setCurrentRow(min(max(0, row), len(wanted) - 1))
        self._filling = False
        self._show_list(listed=bool(wanted))
        came = next((row for row, each in enumerate(wanted) if each.id not in known), None)
        if self._leads and came is not None:
            self._leads = False
            self.list.setCurrentRow(came)
            if self.add_button.hasFocus():  # and not where the reader has gone on to by now
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_list(self, *, listed: bool) -> None:
        """Show the list, or how to fill it: an empty frame says nothing."""
        self._empty.setVisible(not listed)
        self.list.setVisible(listed)
        self.setFocusProxy(self.list if listed else self.add_button)

    def jump(self, number: int) -> None:
        """Lead to a bookmark, counted from 1; do nothing when there are fewer."""
        bookmark = self.list.bookmark(number - 1)
        if bookmark is not None:
            self.list.setCurrentRow(number - 1)
            self.place_chosen.emit(bookmark)

    def _name_keys(self) -> None:
        words = as_set(
            self.tr(
                "Places to come back to. Ctrl+D marks the paragraph where you are; Alt+1 to Alt+9 jump to the first nine."
            )
        )
        self._empty.setText(words)

    def _item(self, number: int, bookmark: Bookmark) -> QListWidgetItem:
        item = QListWidgetItem(bookmark_name(bookmark))
        item.setData(_BOOKMARK_ROLE, bookmark)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        told = [clipped(bookmark.anchor.text, 4 * _WORDS)]
        if self._notebook.place_of(bookmark) is Side.OLD:
            told.append(self.tr("in the earlier revision"))
        if bookmark.detached:
            told.append(as_set(self.tr("its text is gone: press Delete, or put it elsewhere with Ctrl+D")))
        if number <= _BY_KEY:
            told.append(f"Alt+{number}")
        item.setToolTip("\n".join(told))
        return item

    def _choose(self, item: QListWidgetItem) -> None:
        bookmark = item.data(_BOOKMARK_ROLE)
        if isinstance(bookmark, Bookmark):
            self.place_chosen.emit(bookmark)

    def _rename(self, item: QListWidgetItem) -> None:
        bookmark = item.data(_BOOKMARK_ROLE)
        if not self._filling and isinstance(bookmark, Bookmark) and item.text() != bookmark_name(bookmark):
            self._notebook.rename_bookmark(bookmark, item.text().strip())

    def _take_order(self) -> None:
        """Keep the order in which the reader put the rows."""
        if self._filling:
            return
        order = [bookmark for row in range(self.list.count()) if (bookmark := self.list.bookmark(row)) is not None]
        self._notebook.order_bookmarks([bookmark.id for bookmark in order])


def bookmark_name(bookmark: Bookmark) -> str:
    """Return a bookmark's name; without one, its paragraph's number and first words."""
    return " · ".join(filter(None, _parts(bookmark)))


def _parts(bookmark: Bookmark) -> tuple[str, ...]:
    return (bookmark.name,) if bookmark.name else (bookmark.anchor.label, clipped(bookmark.anchor.words, _WORDS))
