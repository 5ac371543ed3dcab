"""The tabs above the panels of a dock."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from wsis_desktop.desktop.painting.icons import IconName, icon
from wsis_desktop.desktop.painting.style_sheet import dress
from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.widgets.flow_layout import FlowLayout, FlowRow

_SIGN = 16
_SPACING = 4
_BOLD = 8


class _Tab(QToolButton):
    """As wide as its words; Qt would cut them first where room is scarce."""

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def tab_button(words: str) -> QToolButton:
    """Return a tab that stays pressed, reached by Tab and called by its words."""
    tab = _Tab()
    tab.setText(words)
    tab.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    tab.setAccessibleName(words)
    tab.setToolTip(words)  # where a narrow dock cuts them short, or shows a sign for them
    tab.setCheckable(True)
    tab.setCursor(Qt.CursorShape.PointingHandCursor)
    tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    dress(tab, "tab")
    return tab


class TabRow(FlowRow):
    """Holds tabs in one line: where their words are too wide for it, the tabs behind show their signs alone.

    Where even that is too wide, they go on in another line.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self._row = FlowLayout(spacing=_SPACING)
        super().__init__(self._row, parent)
        self._signs: dict[QToolButton, IconName] = {}
        self._widths: dict[str, int] = {}
        self._theme: Theme | None = None

    def add(self, tab: QToolButton, sign: IconName) -> None:
        """Put a tab behind the others."""
        self._signs[tab] = sign
        tab.setIconSize(QSize(_SIGN, _SIGN))
        self._row.addWidget(tab)
        if self._theme is not None:
            self.set_theme(self._theme)
        tab.toggled.connect(self._fit)
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Draw the signs in another theme."""
        self._theme = theme
        for tab, sign in self._signs.items():
            tab.setIcon(icon(sign, theme, size=_SIGN, colour=theme.soft))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show words or signs at another width."""
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        for tab in self._signs:
            if tab.property("look") == "tab":
                tab.ensurePolished()
                self._widths[tab.text()] = tab.sizeHint().width()
        wanted = sum(self._widths[tab.text()] + _SPACING for tab in self._signs) - _SPACING + _BOLD
        scarce = wanted > self.width()
        self._row.setSpacing(_SPACING // 2 if scarce else _SPACING)
        for tab in self._signs:
            _show(tab, "tab" if not scarce else "tab-tight" if tab.isChecked() else "tab-sign")


def _show(tab: QToolButton, look: str) -> None:
    if tab.property("look") != look:
        sign = look == "tab-sign"
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if sign else Qt.ToolButtonStyle.ToolButtonTextOnly
        tab.setToolButtonStyle(style)
        dress(tab, look)
