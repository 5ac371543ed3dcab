"""Meetings out of lines of text: a briefing's last section, or what a reader pastes from a letter."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date as Day  # noqa: N812 - the glossary's word for a date without a time
from datetime import timedelta
from typing import Final

from wsis_desktop.model.meeting import Appointment, Doubt, When, day_starts
from wsis_desktop.reading.meetings.clocks import Clocks, clocks_in
from wsis_desktop.reading.meetings.days import Days, days_in

_LINK: Final = re.compile(r"https?://[^\s<>\"”’]+")
_NAMED_LINK: Final = re.compile(r"\[([^\]]*)\]\((https?:(?:\\.|[^\s\\])*?)\)(?=[\s,;:]|\.?(?:\s|$))")
_EMPHASIS: Final = re.compile(r"\*{1,3}|(?<!\w)_(?=\w)|(?<=\w)_(?!\w)")
_BULLET: Final = re.compile(r"^\s*(?:[-–—•*·]\s+|\d{1,2}[.)]\s+(?=\D))?")
_PLACE: Final = re.compile(
    r"^\s*(?:place|venue|where|location|room|lieu|lugar|место|المكان|地点)\s*[:：]\s*(?P<place>.+)$", re.IGNORECASE
)
_TIME: Final = re.compile(r"^\s*(?:time|when|date|hour|heure|hora|время|الوقت|时间)\s*[:：]", re.IGNORECASE)
_BY: Final = re.compile(
    r"(?:\b(?:by|before|no later than|until|deadline(?: is)?|due(?: on)?|avant le|antes del?|до)\s*:?\s*(?:the\s)?)$",
    re.IGNORECASE,
)
_EDGES: Final = " \u00a0\t–—-:;,|/.()（）：，"
_SENTENCE_ENDS: Final = re.compile(r"[.!?:。！？]\W*$")
_IN_ROOM: Final = re.compile(
    r"[,;–—(]\s*(?P<place>(?:in\s)?(?:conference room|room|salle|sala|trusteeship|ecosoc|general assembly hall|"
    r"palais des nations|unhq|online|virtual(?:ly)?\b|webex|zoom)[^,;()]*)\)?",
    re.IGNORECASE,
)
_BEHIND_DAY: Final = re.compile(r"\s*[–—:,(|-]|\s{2,}\S|\s\d")
_LONGEST_LINE: Final = 160
_LONGEST_TITLE: Final = 140
# In a longer line, a day far behind is no meeting's.
_LONGEST_READ: Final = 2000


@dataclass(slots=True)
class _Open:
    """A meeting whose lines are being read."""

    appointment: Appointment
    days: Days
    has_clock: bool
    listing: bool = False


def appointments_in(
    lines: Iterable[str], reference: Day, *, certain: bool = True, home: str = "UTC"
) -> tuple[Appointment, ...]:
    """Return the meetings and deadlines that lines of text tell, by when they are.

    Days without a year are those next to `reference`, which the text bears if it is `certain`; times without a zone are
    those of `home`.
    """
    read = _Reader(reference, home, certain=certain)
    for line in lines:
        read.line(line)
    return tuple(sorted(read.found(), key=lambda each: (each.when.start, each.when.end)))


def leads_with_a_day(line: str, reference: Day) -> bool:
    """Tell whether a line begins with a day and goes on behind it, as one of a calendar does."""
    bare = _BULLET.sub("", _plain(line)[0], count=1)
    days = next(iter(days_in(bare[:_LONGEST_READ], reference)), None)
    return days is not None and not bare[: days.start].strip(_EDGES) and bool(_BEHIND_DAY.match(bare, days.end))


class _Reader:
    """Takes lines one by one: each begins a meeting, or says more of the one before."""

    def __init__(self, reference: Day, home: str, *, certain: bool) -> None:
        self._reference = reference
        self._home = home
        self._certain = certain
        self._open: list[_Open] = []
        self._deadlines: list[Appointment] = []

    def found(self) -> list[Appointment]:
        """Return what was read so far."""
        return [each.appointment for each in self._open if each.appointment.title or each.has_clock] + self._deadlines

    def line(self, raw: str) -> None:
        """Take one line."""
        line, link = _plain(raw)
        if not line and not link:
            return
        begun = self._begun(line)
        if begun:
            self._open.append(begun)
            _take_link(begun, link)
            return
        days = self._first_days(line)
        if days and _BY.search(line[: days.start]):
            self._deadlines.append(self._deadline(line, days))
        if self._open:
            self._goes_on(self._open[-1], line, link)

    def _first_days(self, line: str) -> Days | None:
        """Return the first days that a line names, near its beginning where it is very long."""
        return next(iter(days_in(line[:_LONGEST_READ], self._reference, certain=self._certain)), None)

    def _begun(self, line: str) -> _Open | None:
        """Return the meeting that a line begins: one that starts with a day, or a short one that holds a day."""
        bare = _BULLET.sub("", line, count=1)
        days = self._first_days(bare)
        if days is None or _BY.search(bare[: days.start]):
            return None
        leads = not bare[: days.start].strip(_EDGES)
        if self._open and self._open[-1].listing and _LINK.search(line):
            return None
        if not leads and (len(bare) > _LONGEST_LINE or _SENTENCE_ENDS.search(bare)):
            return None
        clocks = clocks_in(_blanked(bare, days.start, days.end), days.first, self._home)
        title, place = _title(bare, days, clocks)
        named = _TIME.match(bare) is not None
        if not title and (clocks is None or named) and self._open:
            return None
        return _Open(_appointment(title, days, clocks, place), days, clocks is not None)

    def _deadline(self, line: str, days: Days) -> Appointment:
        """Return what a sentence says must be done by a day: its words up to the day."""
        clocks = clocks_in(_blanked(line, days.start, days.end), days.first, self._home)
        sentence = re.split(r"(?<=[.!?])\s", line[: days.start])[-1]
        title = _BY.sub("", sentence).strip(_EDGES)
        made = _appointment(title or line[:_LONGEST_TITLE], days, clocks, "")
        return replace(made, deadline=True, details=line if len(line) > len(title) else "")

    def _goes_on(self, current: _Open, line: str, link: str) -> None:
        """Add what a line says to the meeting before it."""
        known = current.appointment
        place = _PLACE.match(line)
        clocks = None if current.has_clock else clocks_in(line, current.days.first, self._home)
        short = clocks is not None and (_TIME.match(line) or clocks.end - clocks.start > len(line.strip()) // 2)
        if place and not known.place:
            current.appointment = replace(known, place=place["place"].strip(_EDGES))
        elif clocks and short and current.days.first == current.days.last:
            doubts = (*known.doubts, *clocks.doubts)
            current.appointment = replace(known, when=_when(current.days, clocks), doubts=doubts)
            current.has_clock = True
        elif not known.title and line.strip(_EDGES) and len(line) <= _LONGEST_TITLE:
            current.appointment = replace(known, title=line.strip(_EDGES))
        elif _SENTENCE_ENDS.search(line) or _LINK.search(line):
            details = "\n".join(filter(None, (known.details, line)))
            current.appointment = replace(known, details=details)
        _take_link(current, link)
        current.listing = line.rstrip().endswith((":", "：")) or (current.listing and bool(link))


def _plain(raw: str) -> tuple[str, str]:
    """Return a line without emphasis and Markdown's brackets of links, and the first link in it."""
    line = _NAMED_LINK.sub(lambda found: found[2] if found[1].startswith("http") else f"{found[1]} {found[2]}", raw)
    line = line.replace("\\(", "(").replace("\\)", ")").replace(" | ", "   ")
    line = re.sub(r"<(https?:[^<>\s]+)>", r"\1", line)
    link = _LINK.search(line)
    words = [
        piece if piece.startswith("http") else _EMPHASIS.sub("", piece) for piece in re.split(r"(https?://\S+)", line)
    ]
    return "".join(words).strip(), link[0].rstrip(".,;*_") if link else ""


def _take_link(current: _Open, link: str) -> None:
    if link and not current.appointment.link:
        current.appointment = replace(current.appointment, link=link)


def _blanked(line: str, start: int, end: int) -> str:
    """Return a line with a day taken out of it, so that its figures are not read as a time."""
    return line[:start] + " " * (end - start) + line[end:]


def _title(line: str, days: Days, clocks: Clocks | None) -> tuple[str, str]:
    """Return what a line says beside its day, time and link, and the room that it names."""
    rest = _blanked(line, days.start, days.end)
    if clocks:
        rest = _blanked(rest, clocks.start, clocks.end)
    rest = _TIME.sub("", _LINK.sub("", rest))
    room = _IN_ROOM.search(rest)
    if room:
        rest = rest[: room.start()] + rest[room.end() :]
    pieces = [piece.strip(_EDGES) for piece in re.split(r"\s{3,}", rest)]
    title = " ".join(
        piece for piece in pieces if piece and piece.casefold() not in {"at", "from", "on", "à", "a las", "в"}
    )
    place = re.sub(r"^in\s", "", room["place"].strip(_EDGES), flags=re.IGNORECASE) if room else ""
    return title.strip(_EDGES), place


def _appointment(title: str, days: Days, clocks: Clocks | None, place: str) -> Appointment:
    doubts: tuple[Doubt, ...] = (*days.doubts, *(clocks.doubts if clocks else ()))
    return Appointment(title, _when(days, clocks), place, doubts=doubts)


def _when(days: Days, clocks: Clocks | None) -> When:
    if clocks is None or days.first != days.last:
        return When(day_starts(days.first), day_starts(days.last) + timedelta(days=1), whole_days=True)
    return When(clocks.begins, clocks.ends, zones=clocks.zones)
