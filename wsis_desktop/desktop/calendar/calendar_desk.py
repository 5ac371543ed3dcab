"""The calendar's part of the window: its tab beside the notes, and what the reader does with meetings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QMainWindow

from wsis_desktop.desktop.calendar.book import Book
from wsis_desktop.desktop.calendar.calendar_words import home_zone, taken_words, when_words
from wsis_desktop.desktop.commands.commands import Command
from wsis_desktop.desktop.notes.notes_desk import NotesDesk
from wsis_desktop.desktop.painting.icons import IconName
from wsis_desktop.desktop.saving_files import Saveable, choose_place
from wsis_desktop.desktop.speaking.words import trouble_words
from wsis_desktop.desktop.widgets.announcing import announce, announcing
from wsis_desktop.model.meeting import Appointment, CalendarRead, Meeting, When
from wsis_desktop.model.trouble import Trouble

if TYPE_CHECKING:
    from wsis_desktop.desktop.calendar.calendar_panel import CalendarPanel
    from wsis_desktop.desktop.calendar.meeting_dialog import MeetingDialog
    from wsis_desktop.desktop.notes.notes_dock import NotesDock


class CalendarDesk(QObject):
    """Puts a calendar beside the notes of whatever is on show; `publish_wanted(str)` asks for the paper that holds it."""

    publish_wanted = Signal(str)

    def __init__(self, notes: NotesDesk, window: QMainWindow, home: str = "") -> None:
        super().__init__(window)
        self._notes = notes
        self._keeper = notes.keeper
        self._window = window
        self.book = Book(notes.library, notes.notebook, home or home_zone(), self)
        self.panel: CalendarPanel | None = None
        self.dialog: MeetingDialog | None = None
        notes.dock_made.connect(self._add_tab)

    @property
    def deeds(self) -> dict[Command, Callable[[], object]]:
        """Return what the commands of the calendar do."""
        return {Command.SHOW_CALENDAR: self.show}

    def show(self) -> None:
        """Bring the calendar to the front, with the keys in the line for pasting."""
        self._notes.show_dock()
        if self.panel is not None:
            self._notes.dock.show_panel(self.panel)
            self.panel.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def paste(self, text: str) -> None:
        """Enter what was pasted, say what is odd about it, or ask for what it does not say."""
        from wsis_desktop.reading.meetings.written import appointments_in  # noqa: PLC0415 - loaded when first wanted

        panel, home = self.panel, self.book.home
        if panel is None:
            return
        today = datetime.now(ZoneInfo(home)).date()
        found = appointments_in(text.splitlines(), today, home=home)
        if not found:
            words = self.tr("No day was found in it. Write it as “9 December, 10:00 EST: Consultation”.")
            panel.tell(words, trouble=True)
        elif len(found) == 1 and not found[0].title:
            self._ask(found[0], lambda made: self.book.add([made]))
        else:
            self.book.add(found)

    def enter(self) -> None:
        """Ask for a meeting by hand, to begin with at the next full hour."""
        hour = datetime.now(UTC).replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
        when = When(hour, hour + timedelta(hours=1), zones=(self.book.home,))
        self._ask(Appointment("", when), lambda made: self.book.add([made]))

    def change(self, meeting: Meeting) -> None:
        """Show a meeting to be changed."""
        told = Appointment(
            meeting.title, meeting.when, meeting.place, meeting.link, meeting.details, deadline=meeting.deadline
        )

        def keep(made: Appointment) -> None:
            self.book.save(
                replace(
                    meeting,
                    title=made.title,
                    when=made.when,
                    place=made.place,
                    link=made.link,
                    details=made.details,
                    deadline=made.deadline,
                )
            )

        self._ask(told, keep)

    def _ask(self, told: Appointment, keep: Callable[[Appointment], None]) -> None:
        from wsis_desktop.desktop.calendar.meeting_dialog import MeetingDialog  # noqa: PLC0415 - seldom asked for

        dialog = MeetingDialog(told, self.book.home, self._window)
        self.dialog = dialog

        def finish(result: int) -> None:
            self.dialog = None
            if result == QDialog.DialogCode.Accepted:
                keep(dialog.appointment())
            dialog.deleteLater()

        dialog.finished.connect(finish)
        dialog.open()

    def _take_over(self) -> None:
        """Ask for an .ics file."""
        title, files = self.tr("Take over a calendar"), self.tr("Calendars (*.ics *.ical);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self._window, title, str(self._keeper.settings.folder), files)
        if name:
            self.book.take_over(Path(name))

    def _save(self) -> None:
        form = Saveable(self.tr("Calendar"), "ics")
        title, folder = self.tr("Save the calendar"), str(self._keeper.settings.folder)
        chosen = choose_place(self._window, title, folder, self.tr("calendar"), [form])
        if chosen is not None:
            self.book.write(chosen[0])

    def _add_tab(self, dock: NotesDock) -> None:
        from wsis_desktop.desktop.calendar.calendar_panel import CalendarPanel  # noqa: PLC0415 - comes with the dock

        panel = CalendarPanel(self.book, dock)
        self.panel = panel
        dock.add_panel(panel, self.tr("Calendar"), IconName.CALENDAR)
        panel.pasted.connect(self.paste)
        panel.chosen.connect(self.change)
        panel.enter_wanted.connect(self.enter)
        panel.file_wanted.connect(self._take_over)
        panel.save_wanted.connect(self._save)
        panel.publish_wanted.connect(lambda: self.publish_wanted.emit("briefing"))
        self.book.took.connect(self._tell_taken)
        self.book.wrote.connect(lambda path: panel.tell(self.tr("Saved as “%1”.").replace("%1", path.name)))
        self.book.refused.connect(self._tell_refused)
        self.book.look()

    def _tell_taken(self, read: CalendarRead, count: int) -> None:
        """Say how many were new, what had to be guessed, and what was not understood."""
        if self.panel is None:
            return
        self.panel.line.clear()
        words = taken_words(read, count)
        self.panel.tell(words, trouble=bool(read.without_time))
        if not words and announcing():
            # Whoever sees finds it in the list.
            (made,) = read.appointments
            announce(self.panel.line, f"{made.title}: {when_words(made.when, self.book.home)}")

    def _tell_refused(self, trouble: Trouble) -> None:
        if self.panel is not None:
            self.panel.tell(" ".join(trouble_words(trouble)), trouble=True)
