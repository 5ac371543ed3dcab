"""Meetings out of an .ics file (iCalendar, RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from icalendar import Calendar, Component, Event, Todo
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from wsis_desktop.model.meeting import Appointment, Doubt, DoubtKind, When, day_starts
from wsis_desktop.reading.meetings.troubles import CalendarRefused

_LARGEST: Final = 20_000_000
_MOST: Final = 5_000


def read_ics(data: bytes, name: str, home: str = "UTC") -> tuple[Appointment, ...]:
    """Return what an .ics file tells, by when it is; times without a zone are those of `home`.

    Of a meeting that repeats, the first is taken and told as a doubt. Raise `CalendarRefused` for what is no calendar.
    """
    if len(data) > _LARGEST:
        raise CalendarRefused(name=name, reason="it is larger than any calendar of meetings")
    try:
        calendars = Calendar.from_ical(data, multiple=True)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise CalendarRefused(name=name, reason="it is no iCalendar file, or is damaged") from error
    found = [each for calendar in calendars for each in _of(calendar, home)]
    if not found:
        raise CalendarRefused(name=name, reason="it holds no meeting")
    if len(found) > _MOST:
        raise CalendarRefused(name=name, reason=f"it holds more than {_MOST:,} meetings")
    return tuple(sorted(found, key=lambda each: (each.when.start, each.when.end, each.title)))


def _of(calendar: Component, home: str) -> Iterator[Appointment]:
    for component in calendar.walk():
        if isinstance(component, Event | Todo):
            made = _appointment(component, home)
            if made:
                yield made


def _appointment(component: Event | Todo, home: str) -> Appointment | None:
    deadline = isinstance(component, Todo) or "deadline" in _said(component, "CATEGORIES").casefold()
    try:
        start, end = _ends(component)
    except (ValueError, LookupError, TypeError, AttributeError, OverflowError):
        return None
    if start is None:
        return None
    doubts = [Doubt(DoubtKind.REPEATS, _rule(component), "")] if component.get("RRULE") is not None else []
    title = _said(component, "SUMMARY")
    if _said(component, "STATUS").upper() == "CANCELLED":
        title = f"Cancelled: {title}"
    link = _said(component, "URL") or _said(component, "CONFERENCE")
    return Appointment(
        title,
        _when(start, end, _zone(component, start, home), home),
        _said(component, "LOCATION"),
        link if link.startswith(("http://", "https://")) else "",
        _said(component, "DESCRIPTION"),
        deadline=deadline,
        doubts=tuple(doubts),
        source=_said(component, "UID"),
    )


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
