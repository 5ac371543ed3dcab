"""The command palette in the window: what it finds, and what becomes of what is chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.finding.entry import Entry, ranked
from wsis_desktop.desktop.looks import Looks
from wsis_desktop.desktop.notes.notes_desk import NotesDesk
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.turns import Turns
from wsis_desktop.desktop.working.session import Session
from wsis_desktop.model.comparison import Comparison, Side

if TYPE_CHECKING:
    from wsis_desktop.desktop.finding.palette_dialog import PaletteDialog
    from wsis_desktop.desktop.finding.place_entries import Places

_MOST = 80
_REST_MS = 1000


class PaletteDesk(QObject):
    """Opens the palette, and keeps the numbers of the comparison on show from one time to the next."""

    def __init__(
        self,
        session: Session,
        notes: NotesDesk,
        actions: Mapping[Command, QAction],
        looks: Looks,
        go: Callable[[Side, int], object],
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._notes = notes
        self._keeper: SettingsKeeper = notes.keeper
        self._actions = actions
        self._looks = looks
        self._go = go
        self._window = window
        self._of: Comparison | None = None
        self._places: Places | None = None
        self._turns = Turns(self)
        self.dialog: PaletteDialog | None = None
        self._at_rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._at_rest.timeout.connect(self._take_places)
        session.closed.connect(self._let_go)
        # Once all the window has taken it up: commands rest until then.
        session.compared.connect(lambda _made: QTimer.singleShot(0, self, self._renew))

    @property
    def deeds(self) -> dict[Command, Callable[[], object]]:
        """Return what the commands of this part do."""
        return {Command.PALETTE: self.begin}

    def begin(self) -> None:
        """Open the palette."""
        from wsis_desktop.desktop.finding.palette_dialog import PaletteDialog  # noqa: PLC0415 - made when first wanted

        self._take_places()
        self._commands = self._command_entries()
        dialog = self.dialog = PaletteDialog(self.look_up, self._looks.theme, self._window)
        self._looks.changed.connect(dialog.set_theme)
        dialog.finished.connect(lambda: self._end(dialog))
        dialog.show()
        dialog.field.setFocus()

    def look_up(self, typed: str) -> tuple[list[Entry], str]:
        """Return the lines for what was typed, the best first, and what there is to say of it."""
        recent = self._keeper.settings.finding.chosen
        places, numbered, told = self._places, list[Entry](), ""
        if places is None or not typed.strip():
            return ranked(self._commands, typed, recent), ""
        numbered, told = places.numbered(typed)
        bookmarks = places.bookmarks(self._notes.notebook.bookmarks, self._notes.lead_to)
        named = ranked([*self._commands, *bookmarks, *places.headings()], typed, recent)
        first = typed.strip()[:1].isdecimal() or bool(told)
        found = [*numbered, *named] if first else [*named, *numbered]
        return found[:_MOST], told

    def _command_entries(self) -> list[Entry]:
        from wsis_desktop.desktop.finding.command_entries import command_entries  # noqa: PLC0415 - as above

        comparing = self._actions[Command.FIND].isEnabled()
        return command_entries(self._actions, comparing=comparing, alone=self._session.alone)

    def _take_places(self) -> None:
        """Take up the comparison on show; its headings and numbers are gathered in turns."""
        from wsis_desktop.desktop.finding.place_entries import Places  # noqa: PLC0415 - as above

        comparison = self._session.comparison
        if comparison is not self._of:
            self._of = comparison
            self._places = Places(comparison, self._go) if comparison is not None else None
        if self._places is not None:
            self._turns.begin(self._places.gathering())

    def _renew(self) -> None:
        """Look again for what was typed in a palette that was opened before the texts were there.

        One that is opened later finds them gathered: for thousands, the first letter would hold the window.
        """
        if self.dialog is None:
            self._at_rest.start()
        else:
            self._take_places()
            self._commands = self._command_entries()
            self.dialog.look_again()

    def _end(self, dialog: PaletteDialog) -> None:
        entry, self.dialog = dialog.chosen, None
        dialog.deleteLater()
        if entry is None:
            return
        if entry.known_by:
            self._keeper.change(
                lambda settings: replace(settings, finding=settings.finding.with_chosen(entry.known_by))
            )
        # Once the window has the keyboard again: what is chosen may give it to another part.
        QTimer.singleShot(0, entry.act)

    def _let_go(self) -> None:
        self._at_rest.stop()
        self._turns.drop()
        self._of, self._places = None, None
