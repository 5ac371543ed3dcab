"""The room for the whole of a comparison: puts its parts together and gives each command its deed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QWidget

from wsis_desktop.desktop.commands.command import Command
from wsis_desktop.desktop.overview.brackets_desk import BracketsDesk
from wsis_desktop.desktop.overview.holding_desk import HoldingDesk
from wsis_desktop.desktop.overview.peek_desk import PeekDesk
from wsis_desktop.desktop.overview.summary_desk import SummaryDesk
from wsis_desktop.desktop.overview.tip_desk import TipDesk
from wsis_desktop.desktop.painting.theme import Theme

if TYPE_CHECKING:
    from wsis_desktop.desktop.centre import Centre
    from wsis_desktop.desktop.dossiers.dossier_room import DossierRoom
    from wsis_desktop.desktop.guide import Guide


class OverviewRoom(QObject):
    """Holds the desks that look at a comparison as a whole."""

    def __init__(self, centre: Centre, guide: Callable[[], Guide], dossiers: DossierRoom, window: QMainWindow) -> None:
        super().__init__(window)
        self.summary = SummaryDesk(centre, guide, self)
        self.brackets = BracketsDesk(centre, guide, dossiers, window)
        self.holding = HoldingDesk(centre, dossiers.keeper, window)
        self.peek = PeekDesk(centre, guide, self)
        self.tips = TipDesk(centre, guide, window)

    @property
    def deeds(self) -> dict[Command, Callable[[], object]]:
        """Return what the commands of this room do."""
        return {
            Command.VIEW_SUMMARY: self.summary.show,
            Command.SHOW_BRACKETS: self.brackets.show,
            Command.HOLD_PLACES: self.holding.hold,
            Command.LET_GO: self.holding.let_go,
            Command.PEEK: self.peek.show,
            Command.TIP: self.tips.show,
            Command.NEXT_BRACKET: lambda: self.brackets.step(1),
            Command.PREVIOUS_BRACKET: lambda: self.brackets.step(-1),
        }

    @property
    def parts(self) -> list[QWidget]:
        """Return what is on show beside the text, for whoever goes from part to part of the window."""
        return self.brackets.parts

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self.summary.set_theme(theme)
        self.brackets.set_theme(theme)
        self.peek.set_theme(theme)

    def give_up(self) -> bool:
        """Let go of what lies over the views; False when nothing does."""
        return self.peek.hide() or self.summary.hide()
