"""Days and times as people write them, and what is odd about them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from wsis_desktop.model.meeting import DoubtKind
from wsis_desktop.reading.meetings.clocks import clocks_in
from wsis_desktop.reading.meetings.days import days_in

DAY = date(2025, 12, 8)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("8 December – a meeting", "2025-12-08", "2025-12-08"),
        ("Sunday, 7 December", "2025-12-07", "2025-12-07"),
        ("9-11 December", "2025-12-09", "2025-12-11"),
        ("16 and 17 December 2026", "2026-12-16", "2026-12-17"),
        ("30 November – 2 December 2025", "2025-11-30", "2025-12-02"),
        ("28 December – 3 January", "2025-12-28", "2026-01-03"),
        ("December 9, 2025", "2025-12-09", "2025-12-09"),
        ("Tuesday, December 9th", "2025-12-09", "2025-12-09"),
        ("Dec. 9-11", "2025-12-09", "2025-12-11"),
        ("2025-12-09", "2025-12-09", "2025-12-09"),
        ("mardi 9 décembre", "2025-12-09", "2025-12-09"),
        ("el martes 9 de diciembre de 2025", "2025-12-09", "2025-12-09"),
        ("9 и 10 декабря", "2025-12-09", "2025-12-10"),
        ("2025年12月9日至11日", "2025-12-09", "2025-12-11"),
        ("3 March", "2026-03-03", "2026-03-03"),
        ("1 October", "2025-10-01", "2025-10-01"),
    ],
)
def test_days_are_read(text: str, first: str, last: str) -> None:
    (found,) = days_in(text, date(2025, 12, 4))
    assert (found.first.isoformat(), found.last.isoformat()) == (first, last)
    assert not found.doubts


@pytest.mark.parametrize(
    "text", ["we may 5 times", "31 February 2026", "para 9", "A/RES/70/1", "7 months", "30 per cent"]
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert not list(days_in(text, DAY))


def test_a_day_of_the_week_that_does_not_fit_is_told() -> None:
    (found,) = days_in("Monday 9 December 2025", DAY)
    assert [(each.kind, each.written, each.taken) for each in found.doubts] == [
        (DoubtKind.WEEKDAY, "Monday", "Tuesday")
    ]


def test_a_year_that_had_to_be_guessed_is_told() -> None:
    (found,) = days_in("9 December", DAY, certain=False)
    assert [each.kind for each in found.doubts] == [DoubtKind.YEAR]


@pytest.mark.parametrize(
    ("text", "utc", "minutes", "zones"),
    [
        ("07:00 EST / 12:00 UTC", "2025-12-08T12:00", 0, ("America/New_York", "UTC")),
        ("11:59 p.m. EST", "2025-12-09T04:59", 0, ("America/New_York",)),
        ("10 a.m.–1 p.m. EST (15:00 UTC)", "2025-12-08T15:00", 180, ("America/New_York", "UTC")),
        ("3–6 p.m. Geneva time", "2025-12-08T14:00", 180, ("Europe/Zurich",)),
        ("10:00 to 13:00 (New York time)", "2025-12-08T15:00", 180, ("America/New_York",)),
        ("à 10h30 CET", "2025-12-08T09:30", 0, ("Europe/Paris",)),
        ("22:00 EST / 03:00 UTC", "2025-12-09T03:00", 0, ("America/New_York", "UTC")),
        ("07:00 EST / 12:00 UTC / 13:00 CET", "2025-12-08T12:00", 0, ("America/New_York", "UTC", "Europe/Paris")),
        ("noon ET", "2025-12-08T17:00", 0, ("America/New_York",)),
        ("15:00 UTC+2", "2025-12-08T13:00", 0, ("UTC",)),
        ("23:00-01:00 GMT", "2025-12-08T23:00", 120, ("UTC",)),
        ("at 14:00", "2025-12-08T14:00", 0, ("UTC",)),
    ],
)
def test_clocks_are_read(text: str, utc: str, minutes: int, zones: tuple[str, ...]) -> None:
    found = clocks_in(text, DAY)
    assert found is not None
    assert found.begins == datetime.fromisoformat(utc).replace(tzinfo=UTC)
    assert found.ends - found.begins == timedelta(minutes=minutes)
    assert (found.zones, found.doubts) == (zones, ())


@pytest.mark.parametrize("text", ["para 5.10", "34 events", "Article 10", "A/70/12", "25:00", "rev. 2"])
def test_what_is_no_time_is_none(text: str) -> None:
    assert clocks_in(text, DAY) is None


def test_the_other_clock_tells_what_a_short_name_means() -> None:
    found = clocks_in("20:00 CST / 12:00 UTC", DAY)
    assert found is not None
    assert (found.zones[0], found.doubts) == ("Asia/Shanghai", ())


@pytest.mark.parametrize(("text", "taken"), [("15:00 IST", "Asia/Kolkata"), ("15:00 CST", "America/Chicago")])
def test_a_short_name_of_several_zones_is_told(text: str, taken: str) -> None:
    found = clocks_in(text, DAY)
    assert found is not None
    assert [(each.kind, each.taken) for each in found.doubts] == [(DoubtKind.ZONE, taken)]


def test_two_clocks_that_do_not_agree_are_told_and_the_sure_one_is_taken() -> None:
    found = clocks_in("07:00 EST / 13:00 UTC", DAY)
    assert found is not None
    assert [each.kind for each in found.doubts] == [DoubtKind.CLOCKS]
    assert found.begins.hour == 13


@pytest.mark.parametrize("text", ["08:00 EST / 12:00 UTC", "08:00 EST"])
def test_a_winters_name_in_summer_is_told(text: str) -> None:
    found = clocks_in(text, date(2026, 7, 8))
    assert found is not None
    assert [each.kind for each in found.doubts] == [DoubtKind.SEASON]
    assert found.begins.hour == 12
