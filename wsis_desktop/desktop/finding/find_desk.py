"""Find in the window: the bar's options remembered, notes searched along, and what was found listed below the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cached_property
from operator import is_
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow, QWidget

from wsis_desktop.desktop.centre import Centre
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.dock_room import dock_room
from wsis_desktop.desktop.finding.remembered import FindingRemembered
from wsis_desktop.desktop.looks import Looks
from wsis_desktop.desktop.notes.notes_desk import NotesDesk
from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.remembering.settings import Settings
from wsis_desktop.desktop.speaking.naming import revision_names
from wsis_desktop.desktop.turns import Turns
from wsis_desktop.desktop.working.alone import stands_alone
from wsis_desktop.model.comparison import Comparison
from wsis_desktop.model.note import Note

if TYPE_CHECKING:
    from wsis_desktop.desktop.finding.find_bar import FindBar
    from wsis_desktop.desktop.finding.found_dock import FoundDock
    from wsis_desktop.desktop.finding.found_rows import FoundRows

_MANY = 2_000


class FindDesk(QObject):
    """Keeps the find bar, the list of what was found and the settings of one mind."""

    def __init__(self, centre: Centre, notes: NotesDesk, looks: Looks, window: QMainWindow) -> None:
        super().__init__(window)
        self._centre = centre
        self._notes = notes
        self._keeper = notes.keeper
        self._looks = looks
        self._window = window
        self._rows: FoundRows | None = None
        self._listed: tuple[object, ...] = (None, None, None)
        self._has_dock = False
        self._turns = Turns(self)
        looks.changed.connect(self._set_theme)
        centre.turned.connect(self._show_list)
        centre.emptied.connect(self._let_go)

    @property
    def deeds(self) -> dict[Command, Callable[[], object]]:
        """Return what the commands of this part do."""
        return {
            Command.FIND: self.begin,
            Command.FIND_NEXT: lambda: self.step(1),
            Command.FIND_PREVIOUS: lambda: self.step(-1),
        }

    @property
    def parts(self) -> list[QWidget]:
        """Return the list, while it can be seen, for whoever goes from part to part of the window."""
        return [self.dock] if self._has_dock and self.dock.isVisible() else []

    @cached_property
    def dock(self) -> FoundDock:
        """Return the list of what was found, made hidden."""
        from wsis_desktop.desktop.finding.found_dock import FoundDock  # noqa: PLC0415 - made when first wanted

        dock = FoundDock(self._window)
        dock.set_theme(self._looks.theme)
        dock.match_chosen.connect(self._centre.workspace.go_to_match)
        dock.note_chosen.connect(self._notes.lead_to)
        dock.closed.connect(lambda: self._bar.listed.setChecked(False))
        self._window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        self._has_dock = True
        return dock

    def furnish(self) -> None:
        """Give the find bar what is remembered of it, and remember what becomes of it."""
        bar, settings = self._bar, self._keeper.settings
        found, seeking = settings.finding, self._centre.workspace.seeking
        for button, on in (
            (bar.match_case, settings.match_case),
            (bar.whole_words, settings.whole_words),
            (bar.regular, found.regular),
            (bar.notes, found.notes),
            (bar.listed, found.listed),
        ):
            button.setChecked(on)
        bar.match_case.toggled.connect(lambda on: self._change(lambda kept: replace(kept, match_case=on)))
        bar.whole_words.toggled.connect(lambda on: self._change(lambda kept: replace(kept, whole_words=on)))
        bar.regular.toggled.connect(lambda on: self._remember(lambda kept: replace(kept, regular=on)))
        bar.notes.toggled.connect(lambda on: self._remember(lambda kept: replace(kept, notes=on)))
        bar.list_wanted.connect(lambda on: self._remember(lambda kept: replace(kept, listed=on)))
        bar.list_wanted.connect(self._show_list)
        seeking.notes = lambda: self._notes.notebook.notes
        seeking.note_reached.connect(self._lead_to_note)
        seeking.changed.connect(self._show_list)
        self._centre.workspace.find_closed.connect(self._show_list)

    def begin(self) -> None:
        """Open the find bar."""
        self._centre.workspace.begin_find()

    def step(self, by: int) -> None:
        """Go to the next match, or the one before; ask for words where none are looked for."""
        workspace = self._centre.workspace
        if workspace.find_bar.isHidden():
            workspace.begin_find()
        else:
            workspace.step_match(by)

    @property
    def _bar(self) -> FindBar:
        return self._centre.workspace.find_bar

    def _show_list(self) -> None:
        """Show the list while something is looked for and the reader wants it listed."""
        comparison = self._notes.notebook.comparison
        wanted = self._centre.comparing and not self._bar.isHidden() and self._bar.listed.isChecked()
        if not wanted or comparison is None:
            self._turns.drop()
            if self._has_dock:
                dock_room(self._window).put_away(self.dock)
            return
        if self._centre.workspace.seeking.busy:
            return
        if self._is_listed(comparison):
            self._show_rows()
        else:
            self._turns.begin(self._listing(comparison), at_once=len(self._centre.workspace.seeking.matches) < _MANY)

    def _is_listed(self, comparison: Comparison) -> bool:
        """Tell whether the rows at hand are those of what was found."""
        seeking = self._centre.workspace.seeking
        wanted = (comparison, seeking.matches, seeking.hits)
        return self._rows is not None and all(map(is_, wanted, self._listed))

    def _listing(self, comparison: Comparison) -> Iterator[None]:
        """Gather the rows, make the list and show it, each in a turn of its own: the marks in the text were just shown."""
        from wsis_desktop.desktop.finding.found_rows import FoundRows  # noqa: PLC0415 - as above

        seeking = self._centre.workspace.seeking
        names = {} if stands_alone(comparison) else revision_names(comparison.old, comparison.new)
        wanted = (comparison, seeking.matches, seeking.hits)
        yield
        rows = yield from FoundRows.parts(comparison, names, seeking.matches, seeking.hits)
        self._rows, self._listed = rows, wanted
        if not self._has_dock:
            yield
            self.dock.hide()
            yield
        self._show_rows()

    def _show_rows(self) -> None:
        current = self._centre.workspace.seeking.current
        self.dock.show_found(self._rows, current, self._bar.count.text())
        room = dock_room(self._window)
        if not room.wants(self.dock):
            room.bring(self.dock, self.dock.sizeHint().height())

    def _let_go(self) -> None:
        self._turns.drop()
        self._rows, self._listed = None, (None, None, None)
        if self._has_dock:
            self.dock.show_found(None, None, "")

    def _lead_to_note(self, note: Note) -> None:
        self._notes.lead_to(note)

    def _set_theme(self, theme: Theme) -> None:
        if self._has_dock:
            self.dock.set_theme(theme)

    def _change(self, changed: Callable[[Settings], Settings]) -> None:
        self._keeper.change(changed)

    def _remember(self, changed: Callable[[FindingRemembered], FindingRemembered]) -> None:
        self._keeper.change(lambda kept: replace(kept, finding=changed(kept.finding)))
