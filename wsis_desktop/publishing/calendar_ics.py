"""Meetings as an .ics file (iCalendar, RFC 5545) that any calendar program takes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from wsis_desktop import __version__
from wsis_desktop.model.meeting import Meeting


def calendar_ics(meetings: Iterable[Meeting], title: str = "") -> bytes:
    """Return meetings as iCalendar; the same meetings give the same bytes, and each keeps its identity."""
    calendar = Calendar()
    calendar.add("PRODID", f"-//WSIS Desktop//wsis-desktop {__version__}//EN")
    calendar.add("VERSION", "2.0")
    if title:
        calendar.add("X-WR-CALNAME", title)
    ordered = sorted(meetings, key=lambda each: (each.when.start, each.when.end, each.title, str(each.id)))
    for meeting in ordered:
        calendar.add_component(_event(meeting))
    _add_zones(calendar, ordered)
    told: bytes = calendar.to_ical()
    return told


def _add_zones(calendar: Calendar, meetings: Sequence[Meeting]) -> None:
    """Say how the clocks of the zones go in the years of the meetings."""
    if meetings:
        first, last = meetings[0].when.start.year, max(each.when.end.year for each in meetings)
        calendar.add_missing_timezones(date(first - 1, 1, 1), date(last + 1, 12, 31))


def _event(meeting: Meeting) -> Event:
    event = Event()
    event.add("UID", meeting.source or f"{meeting.id}@wsis-desktop")
    event.add("DTSTAMP", meeting.modified.astimezone(UTC))
    event.add("SUMMARY", meeting.title)
    when = meeting.when
    if when.whole_days:
        event.add("DTSTART", when.start.date())
        event.add("DTEND", when.end.date())
    else:
        zone = ZoneInfo(when.zones[0]) if when.zones and when.zones[0] != "UTC" else UTC
        event.add("DTSTART", when.start.astimezone(zone))
        if when.end > when.start:
            event.add("DTEND", when.end.astimezone(zone))
    for name, told in (("LOCATION", meeting.place), ("URL", meeting.link), ("DESCRIPTION", meeting.details)):
        if told:
            event.add(name, told)
    if meeting.deadline:
        event.add("CATEGORIES", ["deadline"])
        event.add("TRANSP", "TRANSPARENT")
    return event
