"""Days as people write them: `8 December`, `Tuesday, 9 December 2025`, `9-11 December`, `30 November – 2 December`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Day  # noqa: N812 - the glossary's word for a date without a time
from datetime import timedelta
from typing import Final

from wsis_desktop.model.meeting import Doubt, DoubtKind

_MONTHS: Final[dict[str, int]] = {}
for _names in (
    "january february march april may june july august september october november december",
    "jan feb mar apr may jun jul aug sept oct nov dec",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "يناير فبراير مارس أبريل مايو يونيه يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
):
    _MONTHS.update({name: at for at, name in enumerate(_names.split(), start=1)})
_MONTHS["sep"] = 9
_WEEKDAYS: Final[dict[str, int]] = {}
for _names in (
    "monday tuesday wednesday thursday friday saturday sunday",
    "mon tue wed thu fri sat sun",
    "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "lunes martes miércoles jueves viernes sábado domingo",
    "понедельник вторник среда четверг пятница суббота воскресенье",
):
    _WEEKDAYS.update({name: at for at, name in enumerate(_names.split())})
_WEEKDAYS.update(tues=1, thur=3, thurs=3)
_WEEKDAY_NAMES: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_WEEKDAY: Final = (
    rf"(?:(?P<weekday>{'|'.join(sorted(_WEEKDAYS, key=len, reverse=True))})\b\.?,?\s+(?:le\s|el\s|the\s)?)?"
)
_MONTH: Final = rf"(?:{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\b\.?"
_TO: Final = r"\s?(?:[-–—]|\bto\b|\band\b|\bau\b|\bet\b|\bal\b|\by\b|\bи\b)\s?"
_NTH: Final = r"(?:st|nd|rd|th|er|º)?"
_YEAR: Final = r"(?:,?\s(?:de\s)?(?P<year>20\d\d)\b)?"
_DAY_FIRST: Final = re.compile(
    rf"(?<![\w.,/-]){_WEEKDAY}(?P<first>\d{{1,2}}){_NTH}(?:\s(?:de\s)?(?P<first_month>{_MONTH})(?:,?\s(?P<first_year>20\d\d))?)?"
    rf"(?:{_TO}(?:(?:{'|'.join(_WEEKDAYS)}),?\s)?(?P<last>\d{{1,2}}){_NTH})?\s(?:of\s|de\s)?(?P<month>{_MONTH}){_YEAR}",
    re.IGNORECASE,
)
_ONE_DAY: Final = re.compile(
    rf"(?<![\w.,/-]){_WEEKDAY}(?P<first>\d{{1,2}}){_NTH}\s(?:of\s|de\s)?(?P<month>{_MONTH}){_YEAR}", re.IGNORECASE
)
_MONTH_FIRST: Final = re.compile(
    rf"\b{_WEEKDAY}(?P<month>{_MONTH})\s(?P<first>\d{{1,2}}){_NTH}(?:{_TO}(?P<last>\d{{1,2}}){_NTH})?(?!\d|:){_YEAR}",
    re.IGNORECASE,
)
_FIGURES: Final = re.compile(r"(?<!\d)(?P<year>20\d\d)-(?P<month>\d\d)-(?P<first>\d\d)(?!\d)")
_CHINESE: Final = re.compile(
    r"(?:(?P<year>20\d\d)年)?(?P<month>\d{1,2})月(?P<first>\d{1,2})(?:日?[至到–-](?P<last>\d{1,2}))?日"
)
# Together a year: of a day without a year, what is written is more often ahead.
_BACK: Final = timedelta(days=120)
_AHEAD: Final = timedelta(days=246)


@dataclass(frozen=True, slots=True)
class Days:
    """A day or a run of days, where they are written."""

    start: int
    end: int
    first: Day
    last: Day
    doubts: tuple[Doubt, ...] = ()


def days_in(text: str, reference: Day, *, certain: bool = True) -> Iterator[Days]:
    """Yield the days that a text names; a day without a year is the one next to `reference`, rather after it.

    Unless the reference is `certain`, such a year is told as a doubt.
    """
    at = 0
    while found := _next(text, at):
        at = found.end()
        days = _days(found, reference, certain=certain)
        if days:
            yield days


def _next(text: str, at: int) -> re.Match[str] | None:
    every = [each.search(text, at) for each in (_DAY_FIRST, _ONE_DAY, _MONTH_FIRST, _FIGURES, _CHINESE)]
    found = [each for each in every if each]
    return min(found, key=lambda each: (each.start(), -each.end())) if found else None


def _days(found: re.Match[str], reference: Day, *, certain: bool) -> Days | None:
    groups = found.groupdict()
    month = _month(groups["month"])
    first_month = _month(groups["first_month"]) if groups.get("first_month") else month
    weekday = _WEEKDAYS.get((groups.get("weekday") or "").casefold())
    written = groups.get("year") or groups.get("first_year")
    years = [int(written)] if written else [reference.year + step for step in (-1, 0, 1)]
    begun = [day for year in years if (day := _day(year, first_month, int(groups["first"])))]
    if not begun or (groups["month"] == "may" and found.re is _MONTH_FIRST):
        return None
    first = next((day for day in begun if written or reference - _BACK <= day < reference + _AHEAD), begun[0])
    last = first
    if groups.get("last"):
        last = _day(first.year + (month < first_month), month, int(groups["last"])) or first
    doubts = []
    if weekday is not None and first.weekday() != weekday:
        doubts.append(Doubt(DoubtKind.WEEKDAY, groups["weekday"], _WEEKDAY_NAMES[first.weekday()]))
    if not written and not certain:
        doubts.append(Doubt(DoubtKind.YEAR, found[0].strip(), str(first.year)))
    return Days(found.start(), found.end(), first, max(first, last), tuple(doubts))


def _month(written: str) -> int:
    return int(written) if written.isdecimal() else _MONTHS[written.casefold().rstrip(".")]


def _day(year: int, month: int, day: int) -> Day | None:
    try:
        return Day(year, month, day)
    except ValueError:
        return None
