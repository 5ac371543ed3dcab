"""Meetings: when and where a text is dealt with next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from datetime import date as Day  # noqa: N812 - the glossary's word for a date without a time
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo


class DoubtKind(StrEnum):
    """What is odd about a time as it was written.

    `ZONE`: its short name means several zones, and one was taken. `CLOCKS`: two clocks that do not agree. `SEASON`: a
    winter's name in summer, or the reverse. `WEEKDAY`: the day is another day of the week. `YEAR`: no year was written.
    `REPEATS`: it comes back without end or by a rule that is not understood, and not all of its times were taken.
    """

    ZONE = "zone"
    CLOCKS = "clocks"
    SEASON = "season"
    WEEKDAY = "weekday"
    YEAR = "year"
    REPEATS = "repeats"


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that the reader should look at; `written` is what was read and `taken` what it was taken for."""

    kind: DoubtKind
    written: str
    taken: str


@dataclass(frozen=True, slots=True)
class When:
    """From when to before when, as times of UTC; `zones` are those that it is told in, by their IANA names, its own first.

    Of `whole_days` the times are midnights of UTC and say nothing but the days; the last day is the one before `end`. An
    appointment that names no end ends when it starts.
    """

    start: datetime
    end: datetime
    whole_days: bool = False
    zones: tuple[str, ...] = ()

    @property
    def days(self) -> tuple[Day, Day]:
        """Return the first and the last day, as they are called where it takes place, or in UTC."""
        if self.whole_days:
            return self.start.date(), max(self.start, self.end - timedelta(days=1)).date()
        zone = ZoneInfo(self.zones[0] if self.zones else "UTC")
        return self.start.astimezone(zone).date(), self.end.astimezone(zone).date()

    def is_over(self, now: datetime) -> bool:
        """Tell whether it is past; what has no end is over once it began, and whole days with the last of them."""
        return max(self.end, self.start) <= now


@dataclass(frozen=True, slots=True)
class Appointment:
    """What is written of a meeting or a deadline: what, when, where, and a link.

    `source` is what another calendar calls it.
    """

    title: str
    when: When
    place: str = ""
    link: str = ""
    details: str = ""
    deadline: bool = False
    doubts: tuple[Doubt, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class CalendarRead:
    """What a calendar's file tells: appointments by when they are, and the titles of those whose time is not understood."""

    appointments: tuple[Appointment, ...]
    without_time: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Meeting:
    """An appointment of a dossier; times are UTC, `binned` is when it was deleted.

    `source` is what another calendar calls it, so that taking it over again changes it and adds none.
    """

    id: UUID
    dossier: UUID
    title: str
    when: When
    created: datetime
    modified: datetime
    place: str = ""
    link: str = ""
    details: str = ""
    deadline: bool = False
    source: str = ""
    binned: datetime | None = None


def what_is_next(meetings: Iterable[Meeting], now: datetime) -> Meeting | None:
    """Return the meeting that is under way or comes first; None when all are over."""
    coming = [each for each in meetings if not each.when.is_over(now)]
    return min(coming, key=lambda each: (each.when.start, each.when.end, each.title), default=None)


def day_starts(day: Day) -> datetime:
    """Return how a whole day's beginning is kept."""
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
