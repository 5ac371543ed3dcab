"""Days as letters print them, in the language that is spoken: `3 November 2026`, `9–11 December 2025`."""

from __future__ import annotations

from datetime import date as Day  # noqa: N812 - the glossary's word for a date without a time
from typing import Final

from wsis_desktop.publishing.speaking import say

_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def day_in_words(day: Day) -> str:
    """Return a day: `3 November 2026`."""
    return say("{day} {month} {year}", day=day.day, month=say(_MONTHS[day.month - 1]), year=day.year)


def day_of_month_in_words(day: Day) -> str:
    """Return a day whose year is known: `3 November`."""
    return say("{day} {month}", day=day.day, month=say(_MONTHS[day.month - 1]))


def weekday_in_words(day: Day) -> str:
    """Return a day with its weekday: `Monday 8 December 2025`."""
    return say("{weekday} {date}", weekday=say(_WEEKDAYS[day.weekday()]), date=day_in_words(day))


def days_in_words(first: Day, last: Day) -> str:
    """Return the days from first to last without saying month or year twice."""
    until = day_in_words(last)
    if first == last:
        return until
    if first.year != last.year:
        return f"{day_in_words(first)} – {until}"
    if first.month != last.month:
        return f"{day_of_month_in_words(first)} – {until}"
    return say(
        "{first}–{last} {month} {year}",
        first=first.day,
        last=last.day,
        month=say(_MONTHS[last.month - 1]),
        year=last.year,
    )
