"""The left dock: one column with a tab for each way into the text."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QButtonGroup,
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wsis_desktop.desktop.listing.changes_dock import ChangesPanel
from wsis_desktop.desktop.listing.outline_dock import OutlinePanel
from wsis_desktop.desktop.listing.remarks_dock import RemarksPanel
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.speaking.numerals import numeral
from wsis_desktop.desktop.widgets.low_room import LowRoom
from wsis_desktop.desktop.widgets.tab_button import tab_button


class SideBar(QDockWidget):
    """Holds the change list, the outline and the remarks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Changes, outline and remarks"))
        self.setObjectName("side-bar")
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.setTitleBarWidget(QWidget(self))
        self.changes = ChangesPanel()
        self.outline = OutlinePanel()
        self.remarks = RemarksPanel()
        self._panels: tuple[QWidget, ...] = (self.changes, self.outline, self.remarks)
        self.has_remarks = False
        self._stacked = QWidget(self)
        self._stack = QStackedLayout(self._stacked)
        self._tabs = QButtonGroup(self)
        self._turned_away = False
        self._inside = self._column()
        self.setWidget(self._inside)
        self.show_panel(self.changes)
        self.show_remarks(0)
        self.setFocusProxy(self.changes)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self.changes.set_theme(theme)
        self.outline.set_theme(theme)

    def show_panel(self, panel: QWidget) -> None:
        """Bring one panel to the front."""
        at = self._panels.index(panel)
        self._stack.setCurrentIndex(at)
        self._tabs.button(at).setChecked(True)

    @property
    def _front(self) -> QWidget:
        return self._panels[self._stack.currentIndex()]

    @property
    def panel(self) -> int:
        """Return which panel is in front, counted from 0."""
        return self._stack.currentIndex()

    def show_panel_at(self, number: int) -> None:
        """Bring the panel of a number to the front, where it is offered."""
        if 0 <= number < len(self._panels) and not self._tabs.button(number).isHidden():
            self.show_panel(self._panels[number])

    def show_changes(self, *, shown: bool) -> None:
        """Offer the change list, or none where nothing is compared."""
        self._tabs.button(self._panels.index(self.changes)).setVisible(shown)
        if not shown and self._front is self.changes:
            self.show_panel(self.outline)
            self._turned_away = True
        elif shown and self._turned_away:
            self.show_panel(self.changes)
            self._turned_away = False

    def show_remarks(self, count: int) -> None:
        """Offer the list of remarks, when there are any."""
        self.has_remarks = count > 0
        tab = self._tabs.button(self._panels.index(self.remarks))
        tab.setVisible(self.has_remarks)
        tab.setText(self.tr("Remarks %1").replace("%1", numeral(count)))
        tab.setAccessibleName(tab.text())
        if not count and self._front is self.remarks:
            self.show_panel(self.outline if self._turned_away else self.changes)

    def _column(self) -> QWidget:
        column = QWidget(self)
        dress(column, "chrome")
        column.setMinimumWidth(200)
        row, layout = QHBoxLayout(), QVBoxLayout(column)
        row.setContentsMargins(8, 2, 8, 0)
        row.setSpacing(4)
        for number, (panel, words) in enumerate(
            (
                (self.changes, self.tr("Changes")),
                (self.outline, self.tr("Outline")),
                (self.remarks, self.tr("Remarks")),
            )
        ):
            self._stack.addWidget(LowRoom(panel))
            row.addWidget(self._tab(number, words))
        row.addStretch(1)
        rule = QFrame()
        dress(rule, "rule")
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(rule)
        layout.addWidget(self._stacked, 1)
        self._tabs.idClicked.connect(self._stack.setCurrentIndex)
        self._stack.currentChanged.connect(lambda _at: self.setFocusProxy(self._front))
        return column

    def _tab(self, number: int, words: str) -> QToolButton:
        tab = tab_button(words)
        self._tabs.addButton(tab, number)
        return tab
