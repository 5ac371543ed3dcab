"""The tabs above the panels of a dock."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from wsis_desktop.desktop.style_sheet import dress


def tab_button(words: str) -> QToolButton:
    """Return a tab that stays pressed, reached by Tab and called by its words."""
    tab = QToolButton()
    tab.setText(words)
    tab.setAccessibleName(words)
    tab.setCheckable(True)
    tab.setCursor(Qt.CursorShape.PointingHandCursor)
    tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    dress(tab, "tab")
    return tab
