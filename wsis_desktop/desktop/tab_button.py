"""The tabs above the panels of a dock."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton

from wsis_desktop.desktop.style_sheet import dress


class _Tab(QToolButton):
    """As wide as its words; Qt would cut them first where room is scarce."""

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def tab_button(words: str) -> QToolButton:
    """Return a tab that stays pressed, reached by Tab and called by its words."""
    tab = _Tab()
    tab.setText(words)
    tab.setAccessibleName(words)
    tab.setToolTip(words)  # where a narrow dock cuts them short
    tab.setCheckable(True)
    tab.setCursor(Qt.CursorShape.PointingHandCursor)
    tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    dress(tab, "tab")
    return tab
