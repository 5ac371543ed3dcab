"""Preferences: the pages at the left, found by a word, and what can be chosen of one beside them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.focus import focus
from wsis_desktop.desktop.painting.style_sheet import dress, dress_rows
from wsis_desktop.desktop.preferences.page import PreferencesPage
from wsis_desktop.desktop.remembering.settings import Settings
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.widgets.low_room import LowRoom
from wsis_desktop.desktop.widgets.tab_order import order_tabs
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel

_SIZE = (760, 560)
_PAGES_WIDTH = 150


class PreferencesDialog(QDialog):
    """What is chosen holds at once: `changed`. Cancel brings back what held when the dialog was opened."""

    changed = Signal()

    def __init__(self, keeper: SettingsKeeper, pages: Sequence[PreferencesPage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._keeper = keeper
        self._before = keeper.settings
        self.pages = tuple(pages)
        self.search = _SearchLine(self)
        self.list = QListWidget(self)
        self.stack = QWidget(self)
        self._areas = QStackedLayout(self.stack)
        self._nothing = LinedLabel(self.tr("Nothing here is called so. Look for another word."), self)
        self.reset = QPushButton(self.tr("Reset this page"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.keep = QPushButton(self.tr("OK"), self)
        self._fill()
        self._lay_out()
        self._connect()
        self.list.setCurrentRow(0)
        self.search.setFocus()

    @property
    def page(self) -> PreferencesPage:
        """Return the page on show."""
        return self.pages[max(0, self.list.currentRow())]

    def narrow(self, words: str) -> None:
        """Show the pages and rows in which words stand; all of them for no words."""
        found = [page.narrow(words) for page in self.pages]
        for at, shown in enumerate(found):
            self.list.item(at).setHidden(not shown)
        if any(found) and not found[max(0, self.list.currentRow())]:
            self.list.setCurrentRow(found.index(True))
        self._nothing.setVisible(not any(found))
        self.stack.setVisible(any(found))
        self.reset.setEnabled(any(found))

    def reject(self) -> None:
        """Bring back what held before."""
        for page in self.pages:
            if page.copied(self._before, self._keeper.settings) != self._keeper.settings:
                page.take(self._before)
        super().reject()

    def _fill(self) -> None:
        for page in self.pages:
            self.list.addItem(page.title)
            area = LowRoom(page, self)
            area.setAccessibleName(page.title)
            self._areas.addWidget(area)
            page.show_settings()
            page.changed.connect(self.changed)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.narrow)
        self.search.left.connect(lambda: focus(self.page))
        self.list.currentRowChanged.connect(self._areas.setCurrentIndex)
        self.list.currentRowChanged.connect(lambda _: QTimer.singleShot(0, self, partial(order_tabs, self)))
        self.reset.clicked.connect(lambda: self.page.take(Settings()))
        self.cancel.clicked.connect(self.reject)
        self.keep.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        room = self.screen().availableSize()
        self.resize(min(_SIZE[0], room.width() - 40), min(_SIZE[1], room.height() - 60))
        self.search.setPlaceholderText(self.tr("Search the preferences"))
        self.search.setAccessibleName(self.tr("Search the preferences"))
        self.search.setClearButtonEnabled(True)
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setFixedWidth(_PAGES_WIDTH)
        dress_rows(self.list, "sections")
        dress(self._nothing, "soft")
        self._nothing.setWordWrap(True)
        self._nothing.hide()
        beside = QVBoxLayout()
        beside.addWidget(self._nothing, 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self.stack, 1)
        columns = QHBoxLayout()
        columns.setSpacing(18)
        columns.addWidget(self.list)
        columns.addLayout(beside, 1)
        foot = QDialogButtonBox(self)  # in the order of the other dialogs, which is the system's
        foot.addButton(self.reset, QDialogButtonBox.ButtonRole.ResetRole)
        foot.addButton(self.keep, QDialogButtonBox.ButtonRole.AcceptRole)
        foot.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.reset.setAutoDefault(False)
        dress(self.keep, "primary")
        self.keep.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self.search)
        layout.addLayout(columns, 1)
        layout.addWidget(foot)


class _SearchLine(QLineEdit):
    """A line from which Enter and Down lead to what was found, and do not close the dialog."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to what was found."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self.left.emit()
            event.accept()
        else:
            super().keyPressEvent(event)
