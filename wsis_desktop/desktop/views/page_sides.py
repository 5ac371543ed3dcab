"""How both sides of the Pages view stand: side by side with the bands between them, or one above the other."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QBoxLayout, QWidget

from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.views.page_gutter import PageGutter
from wsis_desktop.desktop.views.page_note import page_note
from wsis_desktop.desktop.views.page_pane import PagePane
from wsis_desktop.desktop.views.pane_heads import PaneHeads
from wsis_desktop.model.comparison import Side

_EDGE = 18


class PageSides(QWidget):
    """Holds the panes, and names them: both in the line above, or each above itself when they are stacked."""

    def __init__(self, panes: Mapping[Side, PagePane], gutter: PageGutter, heads: PaneHeads, parent: QWidget) -> None:
        super().__init__(parent)
        self._panes = panes
        self._gutter = gutter
        self._heads = heads
        self._lower = PaneHeads(self)
        self._names: dict[Side, str] = {}
        self.stacked = False
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(panes[Side.OLD], 1)
        self._row.addWidget(gutter)
        self._row.addWidget(self._lower)
        self._row.addWidget(panes[Side.NEW], 1)
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        for part in (self._heads, self._lower, self._gutter):
            part.set_theme(theme)

    def set_stacked(self, *, stacked: bool) -> None:
        """Let the later revision stand below the earlier one, or beside it, from now on."""
        self.stacked = stacked
        self._arrange()
        self._row.activate()

    def show_names(self, names: dict[Side, str]) -> None:
        """Name the sides; one that has no name is not shown."""
        self._names = names
        self._arrange()

    def show_places(self) -> None:
        """Say at which page each side is, above where it stands."""
        for side, pane in self._panes.items():
            left = self.x() + pane.x() + _EDGE
            self._heads.set_span(side, left, left + pane.width() - 2 * _EDGE)
            self._lower.set_span(side, _EDGE, self.width() - _EDGE)
            for heads in (self._heads, self._lower):
                heads.show_note(side, page_note(pane))

    def _arrange(self) -> None:
        both = len(self._names) != 1
        stacked = self.stacked and both
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        self._panes[Side.OLD].setVisible(both)
        self._gutter.setVisible(both and not stacked)
        self._lower.setVisible(stacked)
        above = {side: name for side, name in self._names.items() if not (stacked and side is Side.NEW)}
        self._heads.show_names(above)
        self._lower.show_names({Side.NEW: self._names[Side.NEW]} if stacked and self._names else {})
