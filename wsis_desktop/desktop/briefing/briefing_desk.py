"""Brings the parts of a briefing's check together: the file, the dialog, the work, and the notes made of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from wsis_desktop.desktop.briefing.checking import BriefingChecking, Checked
from wsis_desktop.desktop.briefing.writing_desk import WritingDesk
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.notes import held_by
from wsis_desktop.desktop.notes.notes_desk import NotesDesk
from wsis_desktop.desktop.painting.mirroring import row_of, set_apart
from wsis_desktop.desktop.starting.choosing_files import choose_files
from wsis_desktop.desktop.working.session import Session
from wsis_desktop.desktop.working.sources import Source
from wsis_desktop.model.anchor import side_of
from wsis_desktop.model.briefing import BriefingCheck
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.trouble import Trouble

if TYPE_CHECKING:
    from wsis_desktop.desktop.briefing.check_dialog import CheckDialog
    from wsis_desktop.desktop.briefing.check_words import CheckRow
    from wsis_desktop.model.revision import Revision
    from wsis_desktop.notebook.store import Store


class BriefingDesk(QObject):
    """Checks briefings against what is on show; `go(side, paragraph)` leads to a place in it."""

    def __init__(
        self,
        work: BriefingChecking,
        session: Session,
        notes: NotesDesk,
        go: Callable[[Side, int], None],
        window: QMainWindow,
        writing: WritingDesk,
    ) -> None:
        super().__init__(window)
        self._work = work
        self._session = session
        self._keeper = notes.keeper
        self._library = notes.library
        self._notebook = notes.notebook
        self._go = go
        self._window = window
        self.writing = writing
        self._files: Checked | None = None
        self.dialog: CheckDialog | None = None
        self.made: BriefingCheck | None = None
        work.made.connect(self._show)
        work.password_wanted.connect(self._ask_password)
        session.closed.connect(self._close)

    @property
    def deeds(self) -> dict[Command, Callable[[], object]]:
        """Return what the commands of briefings do."""
        return {Command.CHECK_BRIEFING: self.begin, **self.writing.deeds}

    def begin(self) -> None:
        """Show the dialog, and ask for a briefing at once."""
        from wsis_desktop.desktop.briefing.check_dialog import CheckDialog  # noqa: PLC0415 - seldom asked for

        if self.dialog is not None:
            self.dialog.raise_()
            self.dialog.activateWindow()
            return
        dialog = CheckDialog(self._window)
        self.dialog = dialog
        dialog.choose.connect(self._choose)
        dialog.row_chosen.connect(self.lead_to)
        dialog.take_over.connect(self._take_over)
        dialog.given_up.connect(self._work.cancel)
        dialog.follow(self._work)
        dialog.finished.connect(self._forget)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def check(self, path: Path) -> None:
        """Hold a briefing against what is on show."""
        shown = self._session.shown
        if Side.NEW not in shown or self.dialog is None:
            return
        note = self._session.source(path)
        earlier = None if self._session.alone else shown.get(Side.OLD)
        self._files = Checked(Source(path, note.password), shown[Side.NEW], earlier)
        self._begin()

    def lead_to(self, row: CheckRow) -> None:
        """Go to the paragraph that a row is about, while the text is still on show."""
        made, comparison = self.made, self._session.comparison
        if made is None or comparison is None or row.paragraph is None:
            return
        about = made.earlier if row.side is Side.OLD else made.revision
        if about is None:
            return
        for side in (row.side, row.side.other):
            revision = comparison.revision(side)
            if _same(revision, about) and row.paragraph < len(revision.paragraphs):
                self._go(side, row.paragraph)
                return

    def _begin(self) -> None:
        if self._files is None or self.dialog is None:
            return
        files = self._files
        named = [each.told_path.name for each in (files.revision, files.earlier) if each]
        self.dialog.show_file(files.note.path.name, self.tr("held against %1").replace("%1", set_apart(row_of(*named))))
        self._work.begin(files, datetime.now().astimezone().date())

    def _choose(self) -> None:
        if self.dialog is None:
            return
        folder = str(self._keeper.settings.folder)
        chosen = choose_files(self.dialog, self.tr("Choose the briefing"), folder, several=False)
        if chosen:
            self.check(chosen[0])

    def _show(self, made: BriefingCheck) -> None:
        self.made = made
        if self.dialog is not None:
            self.dialog.show_check(made)

    def _take_over(self) -> None:
        """Make notes of the entries on the revision, and meetings of the calendar, in the library's thread."""
        made, comparison = self.made, self._session.comparison
        if made is None or comparison is None or not _same(comparison.new, made.revision):
            return

        held = self._notebook.held
        preferred = held.dossier if held else None

        def take(store: Store) -> tuple[int, int]:
            here = held_by.begun(store, comparison, preferred)
            entry = next(each for each in store.revisions.of(here.dossier) if each.id == here.revisions[Side.NEW])
            notes = store.briefing_notes.take_over(entry, made)
            meetings = store.meetings.take_over(here.dossier, made.briefing.calendar)
            return len(notes), len(meetings)

        self._library.write(take, self._tell_taken, self._tell_refused)

    def _tell_taken(self, counts: tuple[int, int]) -> None:
        self._notebook.look_again()
        if self.dialog is not None:
            notes = self.tr("%n new note(s)", "", counts[0])
            meetings = self.tr("%n new meeting(s)", "", counts[1])
            self.dialog.tell(self.tr("Taken over: %1, %2.").replace("%2", meetings).replace("%1", notes))

    def _tell_refused(self, trouble: Trouble) -> None:
        if self.dialog is not None:
            self.dialog.show_trouble(trouble)

    def _ask_password(self, path: Path, wrong: bool) -> None:  # noqa: FBT001 - what the signal says
        files, dialog = self._files, self.dialog
        if dialog is None or files is None or path != files.note.path:
            return

        def try_again(password: str) -> None:
            self._files = replace(files, note=replace(files.note, password=password))
            self._begin()

        dialog.ask_password(path, wrong, try_again)

    def _forget(self) -> None:
        self.dialog = None

    def _close(self) -> None:
        """Put the dialog away with the comparison that it is about."""
        self._work.cancel()
        if self.dialog is not None:
            self.dialog.reject()


def _same(one: Revision, other: Revision) -> bool:
    return (one.sha256, side_of(one)) == (other.sha256, side_of(other))
