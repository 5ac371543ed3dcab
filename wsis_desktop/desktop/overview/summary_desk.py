"""The summary over the views: reckoned up when it is asked for, and again when the comparison turns into another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wsis_desktop.comparing.surveying.overview import overview_parts
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.turns import Turns
from wsis_desktop.desktop.working.alone import stands_alone
from wsis_desktop.model.comparison import Comparison, Side

if TYPE_CHECKING:
    from wsis_desktop.desktop.centre import Centre
    from wsis_desktop.desktop.guide import Guide
    from wsis_desktop.desktop.overview.summary_page import SummaryPage


class SummaryDesk(QObject):
    """Shows the summary of the comparison that is open, and leads from it into the text."""

    def __init__(self, centre: Centre, guide: Callable[[], Guide], parent: QObject) -> None:
        super().__init__(parent)
        self._centre = centre
        self._guide = guide
        self._theme = LIGHT
        self._comparison: Comparison | None = None
        self._reckoned: Comparison | None = None
        self._made = False
        self._turns = Turns(self)
        centre.shown.connect(self._take)
        centre.emptied.connect(self._let_go)

    @cached_property
    def page(self) -> SummaryPage:
        """Return the page, made when it is first asked for."""
        from wsis_desktop.desktop.overview.summary_page import SummaryPage  # noqa: PLC0415 - seldom asked for

        page = SummaryPage()
        page.set_theme(self._theme)
        page.link_wanted.connect(lambda link: self._guide().choose(link))
        page.paragraph_wanted.connect(self._go_to_paragraph)
        self._made = True
        return page

    @property
    def on_show(self) -> bool:
        """Tell whether the summary lies over the views."""
        return self._made and self._centre.comparing and self._centre.workspace.front is self.page

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        if self._made:
            self.page.set_theme(theme)

    def show(self) -> None:
        """Lay the summary over the views, as soon as it is reckoned up."""
        if self._comparison is None or not self._centre.comparing:
            return
        if self._reckoned is self._comparison:
            self._centre.workspace.cover(self.page)
        else:
            self._turns.begin(self._reckoning(self._comparison, cover=True), at_once=True)

    def hide(self) -> bool:
        """Uncover the views; False when nothing lies over them."""
        if not self.on_show:
            return False
        self._centre.workspace.uncover()
        return True

    def finish(self) -> None:
        """Show now what is not shown yet."""
        self._turns.finish()

    def _take(self, comparison: Comparison) -> None:
        """Follow the window to another comparison; one revision by itself has no summary."""
        self._comparison = None if stands_alone(comparison) else comparison
        self._turns.drop()
        if not self.on_show:
            return
        if self._comparison is None:
            self.hide()
        else:
            self._turns.begin(self._reckoning(comparison, cover=False), at_once=True)

    def _let_go(self) -> None:
        self._turns.drop()
        self._comparison = self._reckoned = None

    def _reckoning(self, comparison: Comparison, *, cover: bool) -> Iterator[None]:
        overview = yield from overview_parts(comparison)
        yield
        import_module("wsis_desktop.desktop.overview.summary_page")
        yield
        page = self.page
        yield
        yield from page.showing(comparison, overview)
        self._reckoned = comparison
        if cover:
            yield
            self._centre.workspace.cover(self.page)

    def _go_to_paragraph(self, side: Side, paragraph: int) -> None:
        self._guide().go_to_paragraph(side, paragraph)
