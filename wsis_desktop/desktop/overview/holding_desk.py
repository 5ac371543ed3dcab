"""Two places of the pages held together by hand, where the pairs do not hold them as the reader wants."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from wsis_desktop.desktop.overview.holding_remembered import HeldTogether
from wsis_desktop.desktop.remembering.settings import ViewName
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.views.held_places import Held, HeldTexts
from wsis_desktop.desktop.views.scroll_map import Anchor

if TYPE_CHECKING:
    from wsis_desktop.desktop.centre import Centre
    from wsis_desktop.desktop.views.pages_view import PagesView

_MESSAGE_MS = 6000


class HoldingDesk(QObject):
    """Holds places of the Pages view together, says so, and remembers them from one evening to the next."""

    def __init__(self, centre: Centre, keeper: SettingsKeeper, window: QMainWindow) -> None:
        super().__init__(window)
        self._centre = centre
        self._keeper = keeper
        self._window = window
        centre.furnished.connect(self._furnish)

    def hold(self) -> None:
        """Hold together what both sides show a third down."""
        pages = self._pages()
        if pages is None:
            self._tell(self.tr("Places are held together in Pages, where each side can stand by itself."))
        elif pages.hold_here():
            self._tell(self.tr("These two places stay together. A click on the pin between them lets them go."))
        else:
            self._tell(self.tr("Only documents with pages on both sides can be held together."))

    def let_go(self) -> None:
        """Let go of what is held nearest to where the reader is."""
        pages = self._pages()
        if pages is None:
            self._tell(self.tr("Places are held together in Pages, where each side can stand by itself."))
        elif not pages.let_go():
            self._tell(self.tr("Nothing is held together by hand here."))
        else:
            self._tell(self.tr("These places are no longer held together."))

    def _furnish(self) -> None:
        """Give the view what is remembered, and remember what it holds from now on."""
        memory = self._centre.workspace.pages.held
        for each in self._keeper.settings.holding.held:
            texts = (each.old, each.old_text), (each.new, each.new_text)
            memory.take(texts, tuple(Anchor(*place) for place in each.places))
        memory.heard = self._keep

    def _keep(self, texts: HeldTexts, held: Held) -> None:
        (old, old_text), (new, new_text) = texts
        latest = HeldTogether(old, new, old_text, new_text, tuple((each.old, each.new) for each in held))
        self._keeper.change(lambda settings: replace(settings, holding=settings.holding.with_held(latest)))

    def _pages(self) -> PagesView | None:
        """Return the Pages view, if it is in front."""
        workspace = self._centre.workspace
        if workspace.covered or workspace.view_name is not ViewName.PAGES:
            return None
        return workspace.pages

    def _tell(self, words: str) -> None:
        self._window.statusBar().showMessage(words, _MESSAGE_MS)
