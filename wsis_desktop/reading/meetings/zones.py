"""What the short names of time zones mean: often several things, so all of them are returned."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Reading:
    """One meaning of a zone's short name: where, and how far from UTC; without an offset, as the clocks go there."""

    zone: str
    offset: timedelta | None = None

    def offset_on(self, local: datetime) -> timedelta:
        """Return how far from UTC clocks go at a local time."""
        return self.clocks_on(local) if self.offset is None else self.offset

    def clocks_on(self, local: datetime) -> timedelta:
        """Return how far from UTC the clocks of the place go at a local time, whatever the short name says."""
        return ZoneInfo(self.zone).utcoffset(local.replace(tzinfo=None)) or timedelta()


def _all(told: str) -> tuple[Reading, ...]:
    found = []
    for part in told.split(", "):
        zone, _, hours = part.partition(" ")
        found.append(Reading(zone, timedelta(hours=float(hours)) if hours else None))
    return tuple(found)


# The likeliest first, seen from where the United Nations meet.
_SHORT: Final = {
    name: _all(told)
    for name, told in {
        "UTC": "UTC 0",
        "GMT": "UTC 0",
        "Z": "UTC 0",
        "ET": "America/New_York",
        "EST": "America/New_York -5",
        "EDT": "America/New_York -4",
        "CT": "America/Chicago",
        "CST": "America/Chicago -6, Asia/Shanghai 8, America/Havana -5",
        "CDT": "America/Chicago -5, America/Havana -4",
        "MST": "America/Denver -7, Asia/Kuala_Lumpur 8",
        "MDT": "America/Denver -6",
        "PT": "America/Los_Angeles",
        "PST": "America/Los_Angeles -8, Asia/Manila 8",
        "PDT": "America/Los_Angeles -7",
        "AST": "America/Halifax -4, Asia/Riyadh 3",
        "ADT": "America/Halifax -3",
        "BRT": "America/Sao_Paulo -3",
        "ART": "America/Argentina/Buenos_Aires -3",
        "COT": "America/Bogota -5",
        "CET": "Europe/Paris 1",
        "CEST": "Europe/Paris 2",
        "EET": "Europe/Helsinki 2",
        "EEST": "Europe/Helsinki 3",
        "WET": "Europe/Lisbon 0",
        "WEST": "Europe/Lisbon 1",
        "BST": "Europe/London 1, Asia/Dhaka 6",
        "IST": "Asia/Kolkata 5.5, Europe/Dublin 1, Asia/Jerusalem 2",
        "MSK": "Europe/Moscow 3",
        "TRT": "Europe/Istanbul 3",
        "EAT": "Africa/Nairobi 3",
        "CAT": "Africa/Maputo 2",
        "WAT": "Africa/Lagos 1",
        "SAST": "Africa/Johannesburg 2",
        "GST": "Asia/Dubai 4",
        "PKT": "Asia/Karachi 5",
        "ICT": "Asia/Bangkok 7",
        "WIB": "Asia/Jakarta 7",
        "SGT": "Asia/Singapore 8",
        "HKT": "Asia/Hong_Kong 8",
        "JST": "Asia/Tokyo 9",
        "KST": "Asia/Seoul 9",
        "AEST": "Australia/Sydney 10",
        "AEDT": "Australia/Sydney 11",
        "NZST": "Pacific/Auckland 12",
        "NZDT": "Pacific/Auckland 13",
    }.items()
}
_CITIES: Final = {
    "new york": "America/New_York",
    "geneva": "Europe/Zurich",
    "genève": "Europe/Zurich",
    "paris": "Europe/Paris",
    "vienna": "Europe/Vienna",
    "nairobi": "Africa/Nairobi",
    "addis ababa": "Africa/Addis_Ababa",
    "bangkok": "Asia/Bangkok",
    "beirut": "Asia/Beirut",
    "santiago": "America/Santiago",
    "london": "Europe/London",
    "brussels": "Europe/Brussels",
    "bonn": "Europe/Berlin",
    "rome": "Europe/Rome",
    "tokyo": "Asia/Tokyo",
    "beijing": "Asia/Shanghai",
    "moscow": "Europe/Moscow",
}
ZONE: Final = re.compile(
    rf"(?P<offset>(?:UTC|GMT)\s?(?P<sign>[+\u2212–-])\s?(?P<hours>\d{{1,2}})(?::?(?P<minutes>\d\d))?)(?!\d)"
    rf"|(?P<short>{'|'.join(sorted(_SHORT, key=len, reverse=True))})\b"
    rf"|\(?(?P<city>{'|'.join(_CITIES)})(?:\s(?:local\s)?time)?\)?"
    r"|(?P<name>(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Z][A-Za-z_/]+)",
)
_CASELESS_CITY: Final = re.compile(rf"\(?(?P<city>{'|'.join(_CITIES)})(?:\s(?:local\s)?time)?\)?", re.IGNORECASE)


def zone_at(text: str, at: int) -> tuple[int, str, tuple[Reading, ...]] | None:
    """Return where the zone that is named at a place ends, how it is written, and what it may mean."""
    found = ZONE.match(text, at) or _CASELESS_CITY.match(text, at)
    if found is None:
        return None
    groups = found.groupdict()
    written = found[0].strip("()")
    if groups.get("offset"):
        hours = timedelta(hours=int(groups["hours"]), minutes=int(groups["minutes"] or 0))
        return found.end(), written, (Reading("UTC", hours if groups["sign"] == "+" else -hours),)
    if groups.get("short"):
        return found.end(), written, _SHORT[groups["short"]]
    zone = groups.get("name") or _CITIES[groups["city"].casefold()]
    try:
        ZoneInfo(zone)
    except (ValueError, OSError, LookupError):
        return None
    return found.end(), written, (Reading(zone),)
