"""Times of day as people write them, in one zone or in several that must agree: `07:00 EST / 12:00 UTC`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from datetime import date as Day  # noqa: N812 - the glossary's word for a date without a time
from itertools import product
from typing import Final

from wsis_desktop.model.meeting import Doubt, DoubtKind
from wsis_desktop.reading.meetings.zones import Reading, zone_at

_NOON: Final = 12
_HALF: Final = r"(?:\s?(?P<{0}half>[ap]\.?\s?m\b\.?))?"
_HOUR: Final = r"(?P<{0}hour>[01]?\d|2[0-3])(?:(?::|\.|\s?h\s?)(?P<{0}minute>[0-5]\d)|(?P<{0}h>\s?h(?:rs?|ours)?\b))?"
_ONE: Final = rf"(?:{_HOUR}{_HALF}|(?P<{{0}}word>noon|midnight|midi|mediodía)\b)"
_CLOCK: Final = re.compile(
    rf"(?<![\d.,/:-]){_ONE.format('a')}(?:\s?(?:[-–—]|to\b|until\b|à\b|a\b|до\b)\s?{_ONE.format('b')})?(?!:?\d|[/%])",
    re.IGNORECASE,
)
_BETWEEN: Final = re.compile(r"\s?(?:[/=|;,(]|or\b|ou\b)\s?\(?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Clock:
    written: str
    start: time
    end: time | None
    zone: str
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Clocks:
    """When something is on one day, and where that is written."""

    start: int
    end: int
    begins: datetime
    ends: datetime
    zones: tuple[str, ...]
    doubts: tuple[Doubt, ...] = ()


@dataclass(slots=True)
class _Reading:
    """One way to understand several clocks: the moment each names."""

    chosen: tuple[Reading, ...]
    moments: list[datetime] = field(default_factory=list)
    out_of_season: list[int] = field(default_factory=list)

    @property
    def agree(self) -> bool:
        return len(set(self.moments)) == 1


def clocks_in(text: str, day: Day, home: str = "UTC") -> Clocks | None:
    """Return the first time of day that a text names on a day; without a zone it is that of `home`."""
    at = 0
    while found := _CLOCK.search(text, at):
        read = _clock_at(text, found)
        if read is None:
            at = found.end()
            continue
        end, clock = read
        clocks = [clock]
        while between := _BETWEEN.match(text, end):
            following = _CLOCK.match(text, between.end())
            another = _clock_at(text, following) if following else None
            if another is None or not another[1].zone:
                break
            end = another[0]
            clocks.append(another[1])
        if text[end : end + 1] == ")" and "(" in text[found.start() : end]:
            end += 1
        return _understood(found.start(), end, clocks, day, home)
    return None


def _clock_at(text: str, found: re.Match[str]) -> tuple[int, _Clock] | None:
    """Return one clock with its zone; None for a number that is no time of day."""
    groups = found.groupdict()
    half = groups["ahalf"] or groups["bhalf"]
    start = _time(groups, "a", half)
    end = _time(groups, "b", groups["bhalf"] or groups["ahalf"]) if groups["bhour"] or groups["bword"] else None
    if start is None:
        return None
    at = found.end()
    gap = re.compile(r"\s?,?\s?").match(text, at)
    named = zone_at(text, gap.end() if gap else at)
    proven = groups["aword"] or groups["aminute"] or groups["ah"] or half or groups["bminute"]
    if not proven:
        return None
    dotted = text[found.start() : found.end()].count(".") and not half and named is None
    if dotted:
        return None
    if named is None:
        return at, _Clock(found[0].strip(), start, end, "", ())
    stop, zone, readings = named
    return stop, _Clock(text[found.start() : stop].strip(), start, end, zone, readings)


def _time(groups: dict[str, str | None], which: str, half: str | None) -> time | None:
    word = groups[f"{which}word"]
    if word:
        return time(0) if word.casefold() == "midnight" else time(_NOON)
    hour, minute = int(groups[f"{which}hour"] or 0), int(groups[f"{which}minute"] or 0)
    if half and not 1 <= hour <= _NOON:
        return None
    if half:
        hour = hour % _NOON + (_NOON if half[0].casefold() == "p" else 0)
    return time(hour, minute)


def _understood(start: int, end: int, clocks: list[_Clock], day: Day, home: str) -> Clocks:
    """Choose what the zones mean so that the clocks agree, and say what is odd."""
    meanings = [clock.readings or (Reading(home),) for clock in clocks]
    said = [_way(chosen, clocks, day) for chosen in product(*meanings)]
    # Whatever a season's name says, people mean how the clocks of the place go.
    by_place = [_way(chosen, clocks, day, by_place=True) for chosen in product(*meanings)]
    agreeing = [way for way in (*said, *by_place) if way.agree]
    doubts: list[Doubt] = []
    if len(clocks) == 1:
        best = by_place[0] if said[0].out_of_season else said[0]
        if len(meanings[0]) > 1:
            doubts.append(Doubt(DoubtKind.ZONE, clocks[0].zone, best.chosen[0].zone))
    elif agreeing:
        best = min(agreeing, key=lambda way: len(way.out_of_season))
    else:
        best = said[0]
        sure = min(range(len(clocks)), key=lambda at: (best.chosen[at].zone != "UTC", len(meanings[at]), at))
        best.moments = [best.moments[sure]]
        doubts.append(Doubt(DoubtKind.CLOCKS, " / ".join(clock.written for clock in clocks), clocks[sure].written))
    doubts += [Doubt(DoubtKind.SEASON, clocks[at].zone, best.chosen[at].zone) for at in best.out_of_season]
    begins = best.moments[0]
    lasting = _lasting(clocks[0])
    zones = tuple(dict.fromkeys(reading.zone for reading in best.chosen))
    return Clocks(start, end, begins, begins + lasting, zones, tuple(doubts))


def _lasting(clock: _Clock) -> timedelta:
    if clock.end is None:
        return timedelta()
    day = Day(2000, 1, 1)
    lasting = datetime.combine(day, clock.end) - datetime.combine(day, clock.start)
    return lasting if lasting >= timedelta() else lasting + timedelta(days=1)


def _way(chosen: tuple[Reading, ...], clocks: list[_Clock], day: Day, *, by_place: bool = False) -> _Reading:
    way = _Reading(chosen)
    first: datetime | None = None
    for at, (reading, clock) in enumerate(zip(chosen, clocks, strict=True)):
        local = datetime.combine(day, clock.start)
        offset = reading.clocks_on(local) if by_place and reading.zone != "UTC" else reading.offset_on(local)
        if reading.zone != "UTC" and reading.offset is not None and reading.clocks_on(local) != reading.offset:
            way.out_of_season.append(at)
        moment = (local - offset).replace(tzinfo=UTC)
        # The day is the first clock's; another clock may show the day before or behind.
        if first is not None and abs(moment - first) >= timedelta(hours=_NOON):
            moment += timedelta(days=1 if moment < first else -1)
        first = first or moment
        way.moments.append(moment)
    return way
