"""Brings what the window does with dossiers together: the start page, the pickers, the views and the library."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from wsis_desktop.desktop.centre import Centre
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.dossiers.arranging import Arranging
from wsis_desktop.desktop.dossiers.carrying_on import CarryingOn
from wsis_desktop.desktop.dossiers.dossier_desk import DossierDesk, Whereto
from wsis_desktop.desktop.dossiers.dossier_work import DossierWork
from wsis_desktop.desktop.dossiers.history_desk import HistoryDesk
from wsis_desktop.desktop.dossiers.place_keeper import PlaceKeeper
from wsis_desktop.desktop.dossiers.searching import Searching
from wsis_desktop.desktop.notes.library_thread import LibraryThread
from wsis_desktop.desktop.notes.notes_desk import NotesDesk
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.starting.opening import Opening
from wsis_desktop.desktop.tool_bar import ToolBar
from wsis_desktop.desktop.views.view import Place
from wsis_desktop.desktop.working.session import Session
from wsis_desktop.model.comparison import Comparison, Side

if TYPE_CHECKING:
    from wsis_desktop.desktop.guide import Guide


class DossierRoom(QObject):
    """The window's parts for dossiers."""

    def __init__(
        self,
        library: LibraryThread,
        work: DossierWork,
        session: Session,
        keeper: SettingsKeeper,
        notes: NotesDesk,
        actions: Mapping[Command, QAction],
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._session = session
        self.keeper = keeper
        self._notes = notes
        self.desk = DossierDesk(library, session, notes.notebook, work.gathering, keeper, window)
        self.arranging = Arranging(library, notes.notebook, self.desk)
        self.searching = Searching(library, self.desk, window)
        self.carrying = CarryingOn(library, work.comparing, self.desk, notes.notebook, session)
        self.carrying.told.connect(self.desk.told)
        self.history = HistoryDesk(work.following, self.desk, session, window)
        self.places = PlaceKeeper(library, notes.notebook, self)
        self.desk.changed.connect(self._rest)
        notes.elsewhere.connect(self.desk.lead_to)
        self._rest()

    @property
    def deeds(self) -> dict[Command, Callable[[], object]]:
        """Return what the commands of dossiers do."""
        return {
            Command.ADD_REVISION: self.desk.ask,
            Command.REVISIONS: self.arrange,
            Command.SEARCH_ALL: self.searching.begin,
            Command.HISTORY: self.history.show,
        }

    def arrange(self) -> None:
        """Show the revisions of the dossier, to be named and put in order."""
        from wsis_desktop.desktop.dossiers.revisions_dialog import RevisionsDialog  # noqa: PLC0415 - seldom asked for

        dialog = RevisionsDialog(self.arranging, self._window)
        dialog.add_wanted.connect(self.desk.ask)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def connect_parts(self, centre: Centre, opening: Opening, tool_bar: ToolBar, guide: Callable[[], Guide]) -> None:
        """Connect the start page, the ways in which files come, the pickers, and what leads the reader to a place."""
        self.desk.arrived.connect(lambda side, whereto: _lead(guide(), side, whereto))
        desk, start = self.desk, centre.start.dossiers
        desk.listed.connect(start.show_dossiers)
        desk.not_listed.connect(start.show_trouble)
        start.chosen.connect(desk.open)
        opening.dossier_wanted.connect(desk.open_files)
        opening.add_wanted.connect(desk.add)
        opening.compare_wanted.connect(desk.compare_only)
        desk.changed.connect(lambda: tool_bar.show_entries(desk.entries, desk.on_show))
        desk.changed.connect(lambda: self._hand_over(centre, opening))
        tool_bar.revision_wanted.connect(desk.choose)
        tool_bar.add_wanted.connect(desk.ask)

    def _hand_over(self, centre: Centre, opening: Opening) -> None:
        """List what is on show with its dossier only, once both revisions stand in one."""
        if set(self.desk.on_show) == set(Side):
            opening.hand_over()
            centre.start.show_recent(self.keeper.settings.recent)

    def follow_place(self, place: Place) -> None:
        """Take where the reader is."""
        self.places.follow(self._session.comparison, place)

    def show(self, comparison: Comparison, place: Place | None) -> None:
        """Take up a comparison that came on show: its notes, and where the reader begins in it."""
        self.places.follow(comparison, place)
        self._notes.show(comparison, apart=self.desk.keeps_apart())

    def show_nothing(self) -> None:
        """Let go of what was on show, and list all dossiers."""
        self.places.follow(None, None)
        self._notes.show(None)
        self.desk.list_all()

    def _rest(self) -> None:
        """Let rest what needs a dossier while nothing is kept of what is on show."""
        self._actions[Command.REVISIONS].setEnabled(bool(self.desk.entries))


def _lead(guide: Guide, side: Side, whereto: Whereto) -> None:
    """Lead the reader to a place: to where he left off, or to a paragraph as to a change."""
    if whereto.fraction is None:
        guide.go_to_paragraph(side, whereto.paragraph)
    else:
        guide.go_to(Place(side, whereto.paragraph, whereto.fraction))
