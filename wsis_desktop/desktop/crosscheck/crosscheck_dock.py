"""What a cross-check found, below the views: each row leads to its place, and all of it can be saved."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.crosscheck.crosscheck_words import (
    FoundGroup,
    FoundRow,
    found_groups,
    verdict,
    what_was_checked,
)
from wsis_desktop.desktop.painting.mirroring import room_around
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.speaking.words import trouble_words
from wsis_desktop.desktop.turns import Turns
from wsis_desktop.desktop.widgets.bare_dock import BareDock
from wsis_desktop.desktop.widgets.elided_label import ElidedLabel
from wsis_desktop.desktop.widgets.list_heads import add_head
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel
from wsis_desktop.model.crosscheck import CrossCheck
from wsis_desktop.model.trouble import Trouble

_ROW_ROLE = Qt.ItemDataRole.UserRole
_WORDS = 3
_NUMBER_WIDTH = 112


class CrossCheckDock(BareDock):
    """Says whether the marks tell every change and lists what they leave out; `row_chosen(FoundRow)` leads there.

    A long list is made in turns: `listed` comes when all of it stands there. `save_wanted` asks where to save it.
    """

    row_chosen = Signal(object)
    listed = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.give_names("cross-check", self.tr("Cross-check"), self.tr("Close the cross-check"))
        self._theme = LIGHT
        self.verdict = LinedLabel(self)
        dress(self.verdict, "strong")
        self.files = ElidedLabel(self)
        dress(self.files, "small")
        for label in (self.verdict, self.files):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.closed.connect(self.hide)
        self.save = QPushButton(self.tr("&Save as…"), self)
        self.save.setToolTip(self.tr("Save what the cross-check found as a document or a table"))
        dress(self.save, "small-button")
        self.save.clicked.connect(self.save_wanted)
        shortcut = QShortcut(QKeySequence.StandardKey.Save, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.save.click)
        self.told = LinedLabel(self)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.hide()
        self._turns = Turns(self)
        self.list = self._tree()
        self.setWidget(self._column())
        self.setFocusProxy(self.list)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        super().set_theme(theme)

    def show_crosscheck(self, made: CrossCheck) -> None:
        """List what was found."""
        self.verdict.setText(verdict(made))
        self.files.setText(what_was_checked(made))
        self.tell(None)
        self.list.clear()
        self.list.setColumnHidden(2, made.earlier is None)
        self._turns.begin(self._listing(made), at_once=True)

    def show_saving(self) -> None:
        """Show that it is being saved."""
        self.save.setEnabled(False)
        self._tell(self.tr("Saving…"), "small")

    def tell_saved(self, name: str) -> None:
        """Say that what was found has been saved."""
        self.save.setEnabled(True)
        self._tell(self.tr("Saved as “%1”.").replace("%1", name), "small")

    def tell(self, trouble: Trouble | None) -> None:
        """Say what kept it from being saved, or nothing."""
        self.save.setEnabled(True)
        self._tell(" ".join(trouble_words(trouble)) if trouble else "", "trouble")

    def _tell(self, words: str, look: str) -> None:
        self.told.setAccessibleName(words)
        dress(self.told, look)
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def _listing(self, made: CrossCheck) -> Iterator[None]:
        """List what was found, in small steps."""
        for group in found_groups(made):
            if group is None:
                yield
            else:
                yield from self._adding(group, with_earlier=made.earlier is not None)
        self.list.setVisible(not self.is_empty)
        self.listed.emit()

    def _adding(self, group: FoundGroup, *, with_earlier: bool) -> Iterator[None]:
        head = add_head(self.list, group.title, chosen=True)
        for row in group.rows:
            item = self._item(row, with_earlier=with_earlier)
            head.addChild(item)
            if self.list.currentItem() is None:
                self.list.setCurrentItem(item)
            yield

    def take_focus(self) -> None:
        """Give the keyboard to the list, or to the button that closes it when there is nothing to list."""
        (self.close_button if self.is_empty else self.list).setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is listed so far."""
        return not self.list.topLevelItemCount()

    def rows(self) -> list[FoundRow]:
        """Return all rows, once those of a long list that are left are listed."""
        self._turns.finish()
        heads = (self.list.topLevelItem(at) for at in range(self.list.topLevelItemCount()))
        items = (head.child(at) for head in heads if head is not None for at in range(head.childCount()))
        return [item.data(0, _ROW_ROLE) for item in items if item is not None]

    def _item(self, row: FoundRow, *, with_earlier: bool) -> QTreeWidgetItem:
        item = QTreeWidgetItem([row.marked, row.clean, row.earlier, row.words])
        item.setData(0, _ROW_ROLE, row)
        item.setToolTip(_WORDS, row.words)
        none = self.tr("nowhere")
        said = self.tr("tracked %1, clean %2").replace("%2", row.clean or none).replace("%1", row.marked or none)
        if with_earlier and row.earlier:
            said += self.tr(", earlier %1").replace("%1", row.earlier)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{said}: {row.words}")
        return item

    def _tree(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setColumnCount(4)
        tree.setHeaderLabels([self.tr("Tracked ¶"), self.tr("Clean ¶"), self.tr("Earlier ¶"), self.tr("Words")])
        tree.setAccessibleName(self.tr("What the marks leave out"))
        tree.setUniformRowHeights(True)
        tree.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        tree.setFrameShape(QTreeWidget.Shape.NoFrame)
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        tree.header().setStretchLastSection(True)
        for column in range(_WORDS):
            tree.header().resizeSection(column, _NUMBER_WIDTH)
        dress(tree, "found")
        tree.itemClicked.connect(self._choose)
        tree.itemActivated.connect(self._choose)
        return tree

    def _column(self) -> QWidget:
        column = QWidget(self)
        dress(column, "chrome")
        head, layout = QHBoxLayout(), QVBoxLayout(column)
        head.setContentsMargins(*room_around(14, 6, 8, 6))
        head.setSpacing(12)
        head.addWidget(self.verdict)
        head.addWidget(self.files, 1)
        head.addWidget(self.save)
        head.addWidget(self.close_button)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        told = QHBoxLayout()
        told.setContentsMargins(14, 0, 14, 6)
        told.addWidget(self.told)
        layout.addLayout(told)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)
        return column

    def _choose(self, item: QTreeWidgetItem) -> None:
        row = item.data(0, _ROW_ROLE)
        if isinstance(row, FoundRow):
            self.row_chosen.emit(row)
