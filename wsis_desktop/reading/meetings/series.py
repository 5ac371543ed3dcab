"""When a meeting of a calendar's file takes place that comes back: by its rules, its further days and those left out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import Final

from dateutil.rrule import rrulestr  # type: ignore[import-untyped]
from icalendar import Component

Moment = date | datetime

_MOST: Final = 200
_AHEAD: Final = timedelta(days=366)
_FAR: Final = timedelta(days=20 * 366)  # further than any series of meetings is counted on
_CALENDAR: Final = 400  # years after which the days of weeks, months and leap years come again as they were
_LAST_YEAR: Final = 9900
_TOO_OFTEN: Final = frozenset({"SECONDLY", "MINUTELY", "HOURLY"})


def times_of(component: Component, start: Moment, today: date) -> tuple[tuple[Moment, ...], bool]:
    """Return when something takes place, in order, and whether that is all.

    Of what comes back without end, or too often, it is what lies within a year from `today`, or from its first time if that
    is later. Raise ValueError for a rule that cannot be followed.
    """
    first, now = _plain(start), datetime.combine(today, time())
    found, complete = {first}, True
    for rule in _listed(component.get("RRULE")):
        parts = _parts(rule.to_ical().decode("utf-8", "replace"))
        followed = _followed(parts, start, max(first, now))
        found |= set(followed)
        complete = complete and len(followed) <= _MOST and bool({"COUNT", "UNTIL"} & parts.keys())
    for listed in _listed(component.get("RDATE")):
        found |= {_plain(moment, start) for moment in _moments(listed)}
    for listed in _listed(component.get("EXDATE")):
        found -= {_plain(moment, start) for moment in _moments(listed)}
    several = sorted(found)
    if not complete or len(several) > _MOST:
        begins = max(first, now)
        complete, several = False, [each for each in several if begins <= each <= begins + _AHEAD][:_MOST]
    return tuple(_as(start, moment) for moment in several) or (start,), complete


def _followed(parts: dict[str, str], start: Moment, begins: datetime) -> list[datetime]:
    """Return the times by a rule, as far as they are wanted: bounded, since a rule may be of days that there never are."""
    if parts.get("FREQ", "").upper() in _TOO_OFTEN:
        raise ValueError("too often")
    count = int(parts["COUNT"]) if "COUNT" in parts else None
    ends = begins + (_AHEAD if count is None and "UNTIL" not in parts else _FAR)
    until = min(_last(parts["UNTIL"], start), ends) if "UNTIL" in parts else ends
    rule = {name: value for name, value in parts.items() if name not in {"COUNT", "UNTIL"}}
    # A rule of days that there never are is given up at the end of the last year only: so near it the calendar is the same.
    first = _plain(start)
    years = (_LAST_YEAR - first.year) // _CALENDAR * _CALENDAR
    until, first = (each.replace(year=each.year + years) for each in (until, first))
    written = ";".join(f"{name}={value}" for name, value in (rule | {"UNTIL": f"{until:%Y%m%dT%H%M%S}"}).items())
    times = (each.replace(year=each.year - years) for each in rrulestr(written, dtstart=first))
    if count is not None or "UNTIL" in parts:
        return list(islice(times, min(count or _MOST + 1, _MOST + 1)))
    return [each for each in times if each >= begins][:_MOST]


def _parts(rule: str) -> dict[str, str]:
    return {name.upper(): value for name, _, value in (part.partition("=") for part in rule.split(";") if part)}


def _last(until: str, start: Moment) -> datetime:
    """Return the last time of a rule as the clocks show it where the meeting takes place."""
    if "T" not in until:
        return datetime.strptime(until, "%Y%m%d").replace(hour=23, minute=59)  # noqa: DTZ007 - told by the clocks there
    moment = datetime.strptime(until.rstrip("Z"), "%Y%m%dT%H%M%S")  # noqa: DTZ007 - as above
    zone = start.tzinfo if isinstance(start, datetime) else None
    if until.endswith("Z") and zone is not None:
        return moment.replace(tzinfo=UTC).astimezone(zone).replace(tzinfo=None)
    return moment


def _listed(told: object) -> list[Component]:
    if told is None:
        return []
    return told if isinstance(told, list) else [told]  # type: ignore[list-item]


def _moments(listed: object) -> Iterator[Moment]:
    """Yield the days or times of an RDATE or EXDATE; of a period its beginning."""
    for each in getattr(listed, "dts", ()):
        moment = each.dt[0] if isinstance(each.dt, tuple) else each.dt
        if isinstance(moment, date):
            yield moment


def _plain(moment: Moment, start: Moment | None = None) -> datetime:
    """Return a time as the clocks show it where it takes place: rules count by those, also when they are put forward."""
    if not isinstance(moment, datetime):
        return datetime.combine(moment, start.time() if isinstance(start, datetime) else time())
    zone = start.tzinfo if isinstance(start, datetime) else None
    return (moment.astimezone(zone) if zone and moment.tzinfo else moment).replace(tzinfo=None)


def _as(start: Moment, moment: datetime) -> Moment:
    return moment.replace(tzinfo=start.tzinfo) if isinstance(start, datetime) else moment.date()
