"""Dates that are written in another way and name the same day: "1 January 2027", "January 1, 2027", "1er janvier"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from wsis_desktop.comparing.language.vocabulary import vocabulary
from wsis_desktop.comparing.weighing.changed import Changed
from wsis_desktop.model.comparison import Span

_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?"
_YEAR = r"(?:(?P<year>(?:1[89]|20)\d\d)(?!\d))"


@cache
def _dates(language: str) -> re.Pattern[str] | None:
    """Return what finds dates whose month is a word, the day before it or behind it."""
    months = [re.escape(month) for month in vocabulary(language).months if len(month) > 1]
    if not months:
        return None
    month = rf"(?P<month>{'|'.join(sorted(months, key=len, reverse=True))})"
    first = rf"(?<!\d){_DAY}\s+(?:(?:of|de)\s+)?{month}(?![^\W_])(?:,?\s+(?:(?:de|del)\s+)?{_YEAR})?"
    second = rf"(?<![^\W_]){month}\s+{_DAY}(?!\d)(?:,?\s+{_YEAR})?"
    return re.compile(f"{first}|{_renamed(second)}", re.IGNORECASE)


def _renamed(pattern: str) -> str:
    return pattern.replace("?P<day>", "?P<day_>").replace("?P<month>", "?P<month_>").replace("?P<year>", "?P<year_>")


def same_days(changed: Changed) -> tuple[str, ...]:
    """Return the reason for an edit within a date that both texts give, written in another way; none for any other."""
    pattern = _dates(changed.drafts.language)
    if pattern is None or not _may_write_a_date(changed):
        return ()
    old, new = ([_Date.of(found) for found in pattern.finditer(text)] for text in (changed.old, changed.new))
    if not old or [date.day for date in old] != [date.day for date in new]:
        return ()
    sides = ((changed.edit.old, changed.went, old), (changed.edit.new, changed.came, new))
    within = (any(date.holds(span, text) for date in dates) for span, text, dates in sides if text)
    return ("spelling",) if all(within) else ()


def _may_write_a_date(changed: Changed) -> bool:
    """Tell an edit of nothing but a month, a day, a year and what may join them."""
    known = changed.known
    telling = changed.differing - known.light
    return bool(telling) and all(word in known.months or word[0].isdigit() for word in telling)


class _Date(NamedTuple):
    """The day that a date names, with its month and year, and where it stands."""

    day: tuple[str, str, str]
    place: Span

    @classmethod
    def of(cls, found: re.Match[str]) -> _Date:
        parts = found.groupdict(default="")
        day, month, year = (str(parts[name] or parts[f"{name}_"]).casefold() for name in ("day", "month", "year"))
        return cls((day.removeprefix("0"), month, year), Span(*found.span()))

    def holds(self, span: Span, text: str) -> bool:
        """Tell whether what stands at a span lies in the date but for spaces around it."""
        start, end = span.end - len(text.lstrip()), span.start + len(text.rstrip())
        return self.place.start <= start and end <= self.place.end
