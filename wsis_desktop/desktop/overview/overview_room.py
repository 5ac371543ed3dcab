"""The room for the whole of a comparison: puts its parts together and gives each command its deed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wsis_desktop.desktop.command import Command
from wsis_desktop.desktop.overview.summary_desk import SummaryDesk
from wsis_desktop.desktop.theme import Theme

if TYPE_CHECKING:
    from wsis_desktop.desktop.centre import Centre
    from wsis_desktop.desktop.guide import Guide


class OverviewRoom(QObject):
    """Holds the desks that look at a comparison as a whole."""

    def __init__(self, centre: Centre, guide: Callable[[], Guide], parent: QObject) -> None:
        super().__init__(parent)
        self.summary = SummaryDesk(centre, guide, self)

    @property
    def deeds(self) -> dict[Command, Callable[[], object]]:
        """Return what the commands of this room do."""
        return {Command.VIEW_SUMMARY: self.summary.show}

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self.summary.set_theme(theme)

    def give_up(self) -> bool:
        """Let go of what lies over the views; False when nothing does."""
        return self.summary.hide()
