"""The right dock: notes, and bookmarks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.notes.bookmarks_panel import BookmarksPanel
from wsis_desktop.desktop.notes.here import Here
from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.desktop.notes.notes_panel import NotesPanel
from wsis_desktop.desktop.painting.icons import IconName
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.widgets.bare_dock import BareDock
from wsis_desktop.desktop.widgets.low_room import InnerList, LowRoom
from wsis_desktop.desktop.widgets.tab_button import TabRow, tab_button
from wsis_desktop.desktop.widgets.wrapping_label import LinedLabel


class NotesDock(BareDock):
    """Holds notes and bookmarks, and above them a line: what keeps them from being written, or what just came along."""

    def __init__(self, notebook: Notebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.give_names("notes", self.tr("Notes and bookmarks"), self.tr("Hide the notes"))
        self.panel = NotesPanel(notebook, self)
        self.bookmarks = BookmarksPanel(notebook, self)
        self._stacked = QWidget(self)
        self._stack = QStackedLayout(self._stacked)
        self._panels: list[QWidget] = []
        self._tabs = QButtonGroup(self)
        self.hint = LinedLabel()
        self.hint.setWordWrap(True)
        self.hint.hide()
        self.again = QPushButton(self.tr("Read it again"))
        self.again.hide()
        self._inside = self._column()
        self.setWidget(self._inside)
        self.setFocusProxy(self.panel)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._row.set_theme(theme)
        self.panel.set_theme(theme)
        self.bookmarks.set_theme(theme)
        super().set_theme(theme)

    def set_here(self, here: Here | None) -> None:
        """Take where the reader is now."""
        self.panel.set_here(here)
        self.bookmarks.set_here(here)

    def add_panel(self, panel: QWidget, words: str, sign: IconName) -> None:
        """Put one more panel behind a tab of its own."""
        self._row.add(self._tab(self._put(panel), panel, words), sign)

    def take_focus(self) -> None:
        """Give the keys to the note that is being written, else to the first one; or to what another panel shows."""
        if self.panel_at != self._panels.index(self.panel):
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        first = next(iter(self.panel.cards.values()), None)
        (self.panel.editor or first or self.panel.write_button).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def await_bookmark(self) -> None:
        """Bring the bookmarks to the front, with the keys at the one that is about to come if they are in a panel."""
        focused = QApplication.focusWidget()
        self.show_panel(self.bookmarks)
        if focused is not None and self._stacked.isAncestorOf(focused):
            self.bookmarks.lead_to_new()

    def show_panel(self, panel: QWidget) -> None:
        """Bring the notes or the bookmarks to the front."""
        at = self._panels.index(panel)
        self._stack.setCurrentIndex(at)
        self._tabs.button(at).setChecked(True)
        self.setFocusProxy(panel)

    @property
    def panel_at(self) -> int:
        """Return the place of the panel in front."""
        return self._stack.currentIndex()

    def show_at(self, at: int) -> None:
        """Bring the panel at a place to the front, where there is one."""
        if 0 <= at < len(self._panels):
            self.show_panel(self._panels[at])

    def tell(self, words: str, *, trouble: bool = False, again: bool = False) -> None:
        """Say something above the notes; no words take it away. `again`, the files can be read again from there."""
        self.again.setVisible(again)
        dress(self.hint, "trouble-hint" if trouble else "hint")
        self.hint.setText(words)
        self.hint.setVisible(bool(words))

    def _column(self) -> QWidget:
        column = QWidget(self)
        dress(column, "chrome")
        column.setMinimumWidth(260)
        self._row = TabRow()
        self._row.add(self._tab(self._put(self.panel, self.panel.inner), self.panel, self.tr("Notes")), IconName.NOTE)
        self._row.add(self._tab(self._put(self.bookmarks), self.bookmarks, self.tr("Bookmarks")), IconName.BOOKMARK)
        row = QHBoxLayout()
        row.setContentsMargins(8, 2, 8, 0)
        row.addWidget(self._row, 1)
        row.addWidget(self.close_button)
        rule = QFrame()
        dress(rule, "rule")
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(rule)
        layout.addWidget(self.hint)
        layout.addWidget(self.again)
        layout.addWidget(self._stacked, 1)
        self._tabs.button(0).setChecked(True)
        return column

    def _put(self, panel: QWidget, inner: InnerList | None = None) -> int:
        """Take a panel in, and what scrolls by itself within it; return its place."""
        self._panels.append(panel)
        return self._stack.addWidget(LowRoom(panel, inner=inner))

    def _tab(self, number: int, panel: QWidget, words: str) -> QToolButton:
        tab = tab_button(words)
        tab.clicked.connect(lambda: self.show_panel(panel))
        self._tabs.addButton(tab, number)
        return tab
