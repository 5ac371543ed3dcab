"""A look at the other side without going there: under the pointer while Alt is held, or by a key where the reader is."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Qt

from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.working.alone import stands_alone
from wsis_desktop.model.comparison import Comparison, Side

if TYPE_CHECKING:
    from wsis_desktop.desktop.centre import Centre
    from wsis_desktop.desktop.guide import Guide
    from wsis_desktop.desktop.overview.peek_card import PeekCard
    from wsis_desktop.desktop.overview.peek_places import PeekPlaces


class PeekDesk(QObject):
    """Shows what faces a paragraph; Escape, a scroll or letting go of Alt closes it."""

    def __init__(self, centre: Centre, guide: Callable[[], Guide], parent: QObject) -> None:
        super().__init__(parent)
        self._centre = centre
        self._guide = guide
        self._theme = LIGHT
        self._comparison: Comparison | None = None
        self._made = False
        centre.shown.connect(self._take)
        centre.emptied.connect(self._let_go)
        centre.turned.connect(self.hide)

    @cached_property
    def card(self) -> PeekCard:
        """Return the card, made when it is first asked for."""
        from wsis_desktop.desktop.overview.peek_card import PeekCard  # noqa: PLC0415 - seldom asked for

        card = PeekCard(self._centre.workspace)
        card.set_theme(self._theme)
        card.wanted.connect(self._go)
        self._made = True
        return card

    @cached_property
    def places(self) -> PeekPlaces:
        """Return what watches the views."""
        from wsis_desktop.desktop.overview.peek_places import PeekPlaces  # noqa: PLC0415 - the start page comes first

        workspace = self._centre.workspace
        places = PeekPlaces(workspace, self)
        places.looked.connect(self._look)
        places.left.connect(self.hide)
        workspace.place_changed.connect(self.hide)
        workspace.view_turned.connect(self.hide)
        return places

    @property
    def on_show(self) -> bool:
        """Tell whether something is shown."""
        return self._made and not self.card.isHidden()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        if self._made:
            self.card.set_theme(theme)

    def show(self) -> None:
        """Show what faces the paragraph where the reader is, and let the keys scroll it; once more closes it."""
        if self.hide() or self._comparison is None:
            return
        here = self._guide().here
        if here is None:
            return
        self._centre.workspace.uncover()
        self._show(here, Side.OLD if self._comparison.links[here].new else Side.NEW, None)
        self.card.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def hide(self) -> bool:
        """Close what is shown; False when nothing is."""
        if not self.on_show:
            return False
        had_focus = self.card.hasFocus()
        self.card.hide()
        self.places.end()
        if had_focus:
            self._centre.workspace.view.setFocus()
        return True

    def _look(self, link: int, side: Side, pointer: QPointF) -> None:
        shown = self.card.peek if self.on_show else None
        if shown is None or (shown.link, shown.side) != (link, side):
            self._show(link, side, self._centre.workspace.mapFromGlobal(pointer).toPoint())

    def _show(self, link: int, side: Side, near: QPoint | None) -> None:
        from wsis_desktop.desktop.overview.peek_words import peek  # noqa: PLC0415 - seldom asked for

        if self._comparison is not None:
            self.card.show_peek(peek(self._comparison, link, side), near)

    def _let_go(self) -> None:
        if self._comparison is not None:
            self.hide()
            self._comparison = None
            self.places.show_comparison(None)

    def _take(self, comparison: Comparison) -> None:
        self._comparison = None if stands_alone(comparison) else comparison
        self.places.show_comparison(self._comparison)
        self.hide()

    def _go(self, link: int) -> None:
        self.hide()
        self._guide().choose(link)
