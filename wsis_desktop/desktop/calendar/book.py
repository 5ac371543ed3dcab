"""What the window knows of the calendar of the dossier on show, and how it is changed; all of it in the library's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from wsis_desktop.desktop.notes import held_by
from wsis_desktop.desktop.notes.library_thread import LibraryThread
from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.model.comparison import Comparison
from wsis_desktop.model.meeting import Appointment, CalendarRead, Meeting

if TYPE_CHECKING:
    from wsis_desktop.notebook.store import Store

_SETTLING_MS = 60


class Book(QObject):
    """Keeps the meetings of one dossier; `changed` when others are there.

    `took(CalendarRead, int)` when something was entered, with how many of it were new; `wrote(Path)` when a file was;
    `refused(Trouble)` when something could not be done.
    """

    changed = Signal()
    took = Signal(object, int)
    wrote = Signal(object)
    refused = Signal(object)

    def __init__(self, library: LibraryThread, notebook: Notebook, home: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._notebook = notebook
        self.home = home
        self.meetings: tuple[Meeting, ...] = ()
        self._of: UUID | None = None
        self._look_soon = QTimer(self, singleShot=True, interval=_SETTLING_MS)
        self._look_soon.timeout.connect(self.look)
        notebook.changed.connect(self._look_soon.start)

    def look(self) -> None:
        """Take up what the library holds for the dossier on show."""
        held = self._notebook.held
        dossier = held.dossier if held else None
        if dossier is None:
            self._take(None, ())
            return
        self._library.look(
            lambda store: store.meetings.of(dossier), lambda found: self._take(dossier, found), self.refused.emit
        )

    def add(self, appointments: Sequence[Appointment]) -> None:
        """Enter meetings."""

        def enter(store: Store, dossier: UUID) -> int:
            for each in appointments:
                store.meetings.add(dossier, each)
            return len(appointments)

        self._write(enter, lambda count: self.took.emit(CalendarRead(tuple(appointments)), count))

    def save(self, meeting: Meeting) -> None:
        """Keep a meeting that was changed."""
        self._write(lambda store, _dossier: store.meetings.save(meeting), None)

    def delete(self, meeting: Meeting) -> None:
        """Put a meeting into the bin."""
        self._write(lambda store, _dossier: store.meetings.delete([meeting.id]), None)

    def take_over(self, path: Path) -> None:
        """Take over an .ics file."""
        home = self.home

        def take(store: Store, dossier: UUID) -> tuple[CalendarRead, int]:
            from wsis_desktop.reading.meetings.ics import read_ics  # noqa: PLC0415 - loaded where it holds nobody

            found = read_ics(_bytes_of(path), path.name, home)
            return found, len(store.meetings.take_over(dossier, found.appointments))

        self._write(take, lambda taken: self.took.emit(*taken))

    def write(self, path: Path) -> None:
        """Write the calendar to an .ics file."""
        meetings = self.meetings

        def put(_store: Store) -> Path:
            from wsis_desktop.publishing.calendar_ics import calendar_ics  # noqa: PLC0415 - as above
            from wsis_desktop.publishing.save import save  # noqa: PLC0415 - as above

            save(calendar_ics(meetings), path)
            return path

        self._library.look(put, self.wrote.emit, self.refused.emit)

    def _write(self, work: Callable[[Store, UUID], object], done: Callable[..., None] | None) -> None:
        """Have something done to the calendar, its dossier begun where there is none, and take up what is there then."""
        comparison = self._notebook.comparison
        if comparison is None:
            return
        held = self._notebook.held

        def do(store: Store) -> tuple[object, UUID, tuple[Meeting, ...]]:
            dossier = held.dossier if held else _begun(store, comparison)
            made = work(store, dossier)
            return made, dossier, store.meetings.of(dossier)

        def hear(answer: tuple[object, UUID, tuple[Meeting, ...]]) -> None:
            made, dossier, meetings = answer
            if self._notebook.comparison is comparison:
                self._take(dossier, meetings)
            if done is not None:
                done(made)
            if held is None:
                self._notebook.look_again()

        self._library.write(do, hear, self.refused.emit)

    def _take(self, dossier: UUID | None, meetings: tuple[Meeting, ...]) -> None:
        if (dossier, meetings) != (self._of, self.meetings):
            self._of, self.meetings = dossier, meetings
            self.changed.emit()


def _begun(store: Store, comparison: Comparison) -> UUID:
    return held_by.begun(store, comparison).dossier


def _bytes_of(path: Path) -> bytes:
    from wsis_desktop.reading.files.file_bytes import bytes_of  # noqa: PLC0415 - as above

    return bytes_of(path)
