"""Meetings in the reader's language: when they are here and where they take place, how soon, and what is odd about them."""

from __future__ import annotations

from datetime import date as Day  # noqa: N812 - the glossary's word for a date without a time
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime, QTimeZone

from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP, beside, joined
from wsis_desktop.model.meeting import CalendarRead, Doubt, DoubtKind, Meeting, When

_DOUBTS = {
    DoubtKind.ZONE: QT_TRANSLATE_NOOP("Calendar", "“%1” names several time zones; %2 was taken."),
    DoubtKind.CLOCKS: QT_TRANSLATE_NOOP("Calendar", "The clocks of “%1” do not agree; “%2” was taken."),
    DoubtKind.SEASON: QT_TRANSLATE_NOOP(
        "Calendar", "“%1” is not the time in %2 on that day; the clocks there were followed."
    ),
    DoubtKind.WEEKDAY: QT_TRANSLATE_NOOP("Calendar", "That day is a %2, not a %1."),
    DoubtKind.YEAR: QT_TRANSLATE_NOOP("Calendar", "“%1” names no year; %2 was taken."),
    DoubtKind.REPEATS: QT_TRANSLATE_NOOP(
        "Calendar",
        "It comes back without end or by a rule of its own; not all its times were taken.",
    ),
}
_ZONED = frozenset({DoubtKind.ZONE, DoubtKind.SEASON})
_UTC = frozenset({"UTC", "Etc/UTC", "Etc/GMT", "GMT", "Zulu"})


def home_zone() -> str:
    """Return the time zone of this computer by its IANA name; UTC where it does not tell one that is known."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    try:
        ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        return "UTC"
    return "UTC" if name in _UTC else name


def when_words(when: When, home: str) -> str:
    """Return when a meeting is: the day and the time here first, then in the zones that it is told in."""
    if when.whole_days:
        first, last = when.days
        return _day(first) if first == last else f"{_day(first)} – {_day(last)}"
    here = when.start.astimezone(ZoneInfo(home)).date()
    zones = dict.fromkeys((home, *when.zones))
    clocks = dict.fromkeys(f"{_clock(when, zone, here)} {zone_words(zone)}" for zone in zones)
    return beside(_day(here), " / ".join(clocks))


def zone_words(zone: str) -> str:
    """Return what people call the place of a zone."""
    return "UTC" if zone in _UTC else zone.rsplit("/", 1)[-1].replace("_", " ")


def soon_words(meeting: Meeting, now: datetime, home: str) -> str:
    """Say how soon a meeting is."""
    if meeting.when.start <= now:
        return _tr("Now: %1").replace("%1", meeting.title)
    if meeting.when.whole_days:
        days = (meeting.when.days[0] - now.astimezone(ZoneInfo(home)).date()).days
    else:
        start = meeting.when.start.astimezone(ZoneInfo(home))
        days = (start.date() - now.astimezone(ZoneInfo(home)).date()).days
    if days <= 0:
        return _tr("Today: %1").replace("%1", meeting.title)
    if days == 1:
        return _tr("Tomorrow: %1").replace("%1", meeting.title)
    return QCoreApplication.translate("Calendar", "In %n day(s): %1", "", days).replace("%1", meeting.title)


def meeting_words(meeting: Meeting, home: str) -> str:
    """Return a meeting in the lines of its row: what, when, where."""
    title = _tr("%1 (deadline)").replace("%1", meeting.title) if meeting.deadline else meeting.title
    return "\n".join(filter(None, (title, when_words(meeting.when, home), meeting.place)))


def doubt_words(doubt: Doubt) -> str:
    """Say what is odd about a time as it was written, and what it was taken for."""
    taken = zone_words(doubt.taken) if doubt.kind in _ZONED else doubt.taken
    return _tr(_DOUBTS[doubt.kind]).replace("%2", taken).replace("%1", doubt.written)


def _day(day: Day) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def _clock(when: When, zone: str, here: Day) -> str:
    start, end = (moment.astimezone(ZoneInfo(zone)) for moment in (when.start, when.end))
    said = _time(start) if when.start == when.end else f"{_time(start)}–{_time(end)}"
    if start.date() == here:
        return said
    other = QLocale().toString(QDate(start.year, start.month, start.day), "d MMMM")
    return f"{said} ({other})"


def _time(moment: datetime) -> str:
    return QLocale().toString(QTime(moment.hour, moment.minute), "HH:mm")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Calendar", words)


def taken_words(read: CalendarRead, count: int) -> str:
    """Say how many meetings were new, what had to be guessed of which, and which were left out."""
    appointments = read.appointments
    said = []
    if len(appointments) != 1 or not count or read.without_time:
        said.append(QCoreApplication.translate("Calendar", "%n meeting(s) entered.", None, count))
    for each in appointments:
        title = f"{each.title}: " if len(appointments) > 1 else ""
        said += [title + doubt_words(doubt) for doubt in each.doubts]
    if read.without_time:
        titles = joined([f"“{title or _tr('without a title')}”" for title in read.without_time])
        said.append(_tr("Left out, as when it is could not be understood: %1. Enter it by hand.").replace("%1", titles))
    return " ".join(said)
