"""Meetings in a reader's words: the day, the time in each zone that matters, place and link."""

from __future__ import annotations

from datetime import date as Day  # noqa: N812 - the glossary's word for a date without a time
from zoneinfo import ZoneInfo

from wsis_desktop.model.meeting import Doubt, DoubtKind, Meeting, When
from wsis_desktop.publishing.days_in_words import day_of_month_in_words, days_in_words, weekday_in_words
from wsis_desktop.publishing.speaking import aside, say

_NAMES = {"Etc/UTC": "UTC", "Etc/GMT": "UTC", "GMT": "UTC", "Zulu": "UTC"}


def meeting_in_words(meeting: Meeting, home: str = "") -> str:
    """Return a meeting in one line: `Monday 8 December 2025, 07:00 New York / 12:00 UTC: title, place, link`."""
    title = say("{title} (deadline)", title=meeting.title) if meeting.deadline else meeting.title
    said = say("{what}: {words}", what=when_in_words(meeting.when, home), words=title)
    return say(", ").join(part for part in (said, meeting.place, meeting.link) if part)


def when_in_words(when: When, home: str = "") -> str:
    """Return when a meeting is: its day where it takes place, and its time in its zones and in that of `home`."""
    first, last = when.days
    day = weekday_in_words(first) if first == last else days_in_words(first, last)
    if when.whole_days:
        return day
    zones = dict.fromkeys((*(when.zones or ("UTC",)), *([home] if home else ())))
    by_zone = dict.fromkeys(f"{_clock(when, zone, first)} {zone_in_words(zone)}" for zone in zones)
    return say(", ").join((day, " / ".join(by_zone)))


def doubt_in_words(doubt: Doubt) -> str:
    """Say what is odd about a time as it was written, and what it was taken for."""
    return {
        DoubtKind.ZONE: f"“{doubt.written}” names several time zones; {zone_in_words(doubt.taken)} was taken.",
        DoubtKind.CLOCKS: f"The clocks of “{doubt.written}” do not agree; “{doubt.taken}” was taken.",
        DoubtKind.SEASON: f"“{doubt.written}” is not the time in {zone_in_words(doubt.taken)} on that day; "
        "the clocks there were followed.",
        DoubtKind.WEEKDAY: f"That day is a {doubt.taken}, not a {doubt.written}.",
        DoubtKind.YEAR: f"“{doubt.written}” names no year; {doubt.taken} was taken.",
        DoubtKind.REPEATS: "It comes back without end or by a rule of its own; not all its times were taken.",
    }[doubt.kind]


def zone_in_words(zone: str) -> str:
    """Return a zone's place as people call it: `New York` for `America/New_York`."""
    return _NAMES.get(zone, zone.rsplit("/", 1)[-1].replace("_", " "))


def _clock(when: When, zone: str, day: Day) -> str:
    """Return the time of day in a zone, with the day where it is another one there."""
    start, end = (moment.astimezone(ZoneInfo(zone)) for moment in (when.start, when.end))
    said = f"{start:%H:%M}" if when.end == when.start else f"{start:%H:%M}–{end:%H:%M}"
    return said if start.date() == day else aside(said, day_of_month_in_words(start))
