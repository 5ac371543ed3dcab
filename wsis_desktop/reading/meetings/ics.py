"""Meetings out of an .ics file (iCalendar, RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from icalendar import Calendar, Component, Event, Todo
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from wsis_desktop.model.meeting import Appointment, CalendarRead, Doubt, DoubtKind, When, day_starts
from wsis_desktop.reading.meetings.series import times_of
from wsis_desktop.reading.meetings.troubles import CalendarRefused

_LARGEST: Final = 20_000_000
_MOST: Final = 5_000


def read_ics(data: bytes, name: str, home: str = "UTC", today: date | None = None) -> CalendarRead:
    """Return what an .ics file tells; times without a zone are those of `home`.

    A meeting that comes back is one at each of its times; of one without end they are those of a year from `today`, and it
    is told as a doubt. Raise `CalendarRefused` for what is no calendar.
    """
    day = today or datetime.now(UTC).date()
    if len(data) > _LARGEST:
        raise CalendarRefused(name=name, reason="it is larger than any calendar of meetings")
    try:
        calendars = Calendar.from_ical(data, multiple=True)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise CalendarRefused(name=name, reason="it is no iCalendar file, or is damaged") from error
    read = [each for calendar in calendars for each in _of(calendar, home, day)]
    found = [each for each in read if isinstance(each, Appointment)]
    if not found:
        reason = "when its meetings are could not be understood" if read else "it holds no meeting"
        raise CalendarRefused(name=name, reason=reason)
    if len(found) > _MOST:
        raise CalendarRefused(name=name, reason=f"it holds more than {_MOST:,} meetings")
    appointments = sorted(found, key=lambda each: (each.when.start, each.when.end, each.title))
    return CalendarRead(tuple(appointments), tuple(each for each in read if isinstance(each, str)))


def _of(calendar: Component, home: str, today: date) -> Iterator[Appointment | str]:
    """Yield what a calendar holds; only the title of what says in no way that is understood when it is."""
    components = [each for each in calendar.walk() if isinstance(each, Event | Todo)]
    moved = {_source(each) for each in components if each.get("RECURRENCE-ID") is not None}
    for component in components:
        found = _appointments(component, home, today)
        yield from (each for each in found if each.source not in moved or component.get("RECURRENCE-ID") is not None)
        if not found:
            yield _said(component, "SUMMARY")


def _appointments(component: Event | Todo, home: str, today: date) -> list[Appointment]:
    """Return a meeting at each of its times; none where it is not understood when that is."""
    try:
        start, end = _ends(component)
        if start is None:
            return []
        zone = _zone(component, start, home)
        first = _when(start, end, zone, home)
    except (ValueError, LookupError, TypeError, AttributeError, OverflowError):
        return []
    try:
        times, complete = times_of(component, start, today)
        whens = [_when(time, None if end is None else time + (end - start), zone, home) for time in times]
    except (ValueError, LookupError, TypeError, AttributeError, OverflowError):
        times, whens, complete = (start,), [first], False
    doubts = () if complete else (Doubt(DoubtKind.REPEATS, _rule(component), ""),)
    made = _appointment(component, first, doubts)
    return [
        replace(made, when=when, source=_source_at(made.source, time, zone) if time != start else made.source)
        for time, when in zip(times, whens, strict=True)
    ]


def _appointment(component: Event | Todo, when: When, doubts: tuple[Doubt, ...]) -> Appointment:
    deadline = isinstance(component, Todo) or "deadline" in _said(component, "CATEGORIES").casefold()
    title = _said(component, "SUMMARY")
    if _said(component, "STATUS").upper() == "CANCELLED":
        title = f"Cancelled: {title}"
    link = _said(component, "URL") or _said(component, "CONFERENCE")
    return Appointment(
        title,
        when,
        _said(component, "LOCATION"),
        link if link.startswith(("http://", "https://")) else "",
        _said(component, "DESCRIPTION"),
        deadline=deadline,
        doubts=doubts,
        source=_source(component),
    )


def _source(component: Event | Todo) -> str:
    """Return what the other calendar calls it; a time of a series that was moved is called otherwise than the series."""
    series, time = _said(component, "UID"), component.get("RECURRENCE-ID")
    return f"{series}/{time.to_ical().decode('ascii', 'replace')}" if series and hasattr(time, "to_ical") else series


def _source_at(series: str, time: date | datetime, zone: str) -> str:
    """Return what a further time of a series is called: as the other calendar calls it where it is moved."""
    if not series:
        return ""
    if not isinstance(time, datetime):
        return f"{series}/{time:%Y%m%d}"
    utc = "Z" if zone == "UTC" and time.tzinfo else ""
    return f"{series}/{time:%Y%m%dT%H%M%S}{utc}"


def _ends(component: Event | Todo) -> tuple[date | datetime | None, date | datetime | None]:
    """Return when something begins and ends, as it is written; a task is when it is due."""
    written = {name: component.decoded(name) for name in ("DTSTART", "DTEND", "DUE", "DURATION") if name in component}
    if isinstance(component, Todo):
        due = _moment(written.get("DUE")) or _moment(written.get("DTSTART"))
        return due, due
    start, end, lasting = (written.get(name) for name in ("DTSTART", "DTEND", "DURATION"))
    begins = _moment(start)
    if begins is not None and end is None and isinstance(lasting, timedelta):
        return begins, begins + lasting
    return begins, _moment(end)


def _moment(told: object) -> date | datetime | None:
    return told if isinstance(told, date) else None


def _when(start: date | datetime, end: date | datetime | None, zone: str, home: str) -> When:
    if not isinstance(start, datetime):
        first = day_starts(start)
        last = day_starts(end) if end is not None and not isinstance(end, datetime) else first
        return When(first, max(last, first + timedelta(days=1)), whole_days=True)
    begins = _utc(start, home)
    ends = _utc(end, home) if isinstance(end, datetime) else begins
    return When(begins, max(begins, ends), zones=(zone,))


def _zone(component: Event | Todo, start: date | datetime, home: str) -> str:
    """Return the name of the zone that a time is written in, also where it goes by the names that Windows has."""
    if not isinstance(start, datetime) or start.tzinfo is None:
        return home
    told = next((component.get(name) for name in ("DTSTART", "DUE") if name in component), None)
    written = str(getattr(told, "params", {}).get("TZID", ""))
    for zone in (written, WINDOWS_TO_OLSON.get(written, ""), str(getattr(start.tzinfo, "key", ""))):
        if zone and _is_known(zone):
            return zone
    return "UTC"


def _utc(moment: datetime, home: str) -> datetime:
    return (moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(home))).astimezone(UTC)


def _is_known(zone: str) -> bool:
    try:
        ZoneInfo(zone)
    except (ValueError, OSError, LookupError):
        return False
    return True


def _said(component: Component, name: str) -> str:
    told = component.get(name)
    if isinstance(told, list):
        told = told[0] if told else None
    if hasattr(told, "cats"):
        return ", ".join(str(each) for each in told.cats)
    return "" if told is None else str(told).strip()


def _rule(component: Component) -> str:
    told = component.get("RRULE")
    return told.to_ical().decode("utf-8", "replace") if hasattr(told, "to_ical") else ""
