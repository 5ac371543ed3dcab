"""The calendar of a dossier: its meetings and deadlines, entered by hand or taken over from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final
from uuid import UUID, uuid4, uuid5

from wsis_desktop.model.meeting import Appointment, Meeting
from wsis_desktop.notebook.deeds import Deed
from wsis_desktop.notebook.shelf import Shelf
from wsis_desktop.notebook.tables import MEETINGS

_LISTED: Final = "dossier = ? AND binned IS NULL ORDER BY starts, ends, title, id"


class Meetings(Shelf[Meeting]):
    """The meetings of all dossiers."""

    table = MEETINGS

    def new(self, dossier: UUID, appointment: Appointment) -> Meeting:
        """Return a meeting of a dossier, not saved yet; what another calendar names keeps its identity."""
        now = self._journal.now()
        return Meeting(
            meeting_id(dossier, appointment.source) if appointment.source else uuid4(),
            dossier,
            appointment.title,
            appointment.when,
            now,
            now,
            appointment.place,
            appointment.link,
            appointment.details,
            deadline=appointment.deadline,
            source=appointment.source,
        )

    def add(self, dossier: UUID, appointment: Appointment) -> Meeting:
        """Add a meeting to a dossier's calendar."""
        meeting = self.new(dossier, appointment)
        with self._journal.operation(dossier, Deed.ADD_MEETING) as operation:
            return self._put(operation, meeting)

    def save(self, meeting: Meeting) -> Meeting:
        """Keep a meeting that was changed, and return it with its time."""
        joins = f"meeting/{meeting.id}"
        with self._journal.operation(meeting.dossier, Deed.CHANGE_MEETING, joins=joins) as operation:
            return self._put(operation, meeting)

    def take_over(self, dossier: UUID, appointments: Iterable[Appointment]) -> tuple[Meeting, ...]:
        """Take over another calendar, as one operation, and return what was new or changed.

        What was taken over before is changed; what the reader put into the bin stays there, and what the calendar holds no
        more stays here. An appointment without a name of its own is known by its title and its time.
        """
        taken = []
        with self._journal.operation(dossier, Deed.IMPORT) as operation:
            for appointment in appointments:
                told = appointment if appointment.source else replace(appointment, source=_source(appointment))
                made = self.new(dossier, told)
                here = operation.get(MEETINGS, made.id)
                if here is None:
                    taken.append(self._put(operation, made))
                elif here.binned is None:
                    kept = replace(made, created=here.created, modified=here.modified)
                    if kept != here:
                        taken.append(self._put(operation, kept))
        return tuple(taken)

    def of(self, dossier: UUID) -> tuple[Meeting, ...]:
        """Return the meetings of a dossier that are not in the bin, by when they are."""
        return self._found(_LISTED, (str(dossier),))


def meeting_id(dossier: UUID, source: str) -> UUID:
    """Return the id of a meeting that another calendar names: taken over by two readers, it is the same."""
    return uuid5(dossier, f"meeting/{source}")


def _source(appointment: Appointment) -> str:
    return f"{appointment.when.start.isoformat()}/{' '.join(appointment.title.casefold().split())}"
