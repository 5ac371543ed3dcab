"""Meetings out as .ics and in again: nothing is lost, and files of other programs are read."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from wsis_desktop.model.meeting import DoubtKind, Meeting, When, day_starts
from wsis_desktop.publishing.calendar_ics import calendar_ics
from wsis_desktop.reading.meetings.ics import read_ics
from wsis_desktop.reading.meetings.troubles import CalendarRefused

NOW = datetime(2025, 12, 4, 9, tzinfo=UTC)
_AT = datetime(2026, 7, 8, 14, tzinfo=UTC)


def meeting(number: int, title: str, when: When, **more: object) -> Meeting:
    return Meeting(UUID(int=number), UUID(int=99), title, when, NOW, NOW, **more)  # type: ignore[arg-type]


MEETINGS = (
    meeting(
        1,
        "Consultation; on “Rev.2”, part 1",
        When(_AT, _AT + timedelta(hours=3), zones=("America/New_York",)),
        place="Conference Room 3, UNHQ",
        link="https://example.org/a?b=c,d",
        details="First line\nsecond; line, with \\ signs",
    ),
    meeting(2, "会议", When(_AT, _AT, zones=("UTC",)), deadline=True),
    meeting(3, "Informals", When(day_starts(date(2026, 7, 9)), day_starts(date(2026, 7, 12)), whole_days=True)),
)


def test_what_goes_out_comes_in_again() -> None:
    back = read_ics(calendar_ics(MEETINGS, "Outcome"), "out.ics").appointments
    assert {(each.title, each.when, each.place, each.link, each.details, each.deadline) for each in back} == {
        (each.title, each.when, each.place, each.link, each.details, each.deadline) for each in MEETINGS
    }
    assert {each.source for each in back} == {f"{each.id}@wsis-desktop" for each in MEETINGS}


def test_the_same_meetings_give_the_same_file_in_lines_that_any_program_reads() -> None:
    out = calendar_ics(MEETINGS)
    assert out == calendar_ics(reversed(MEETINGS))
    assert b"BEGIN:VTIMEZONE" in out
    assert b"DTSTART;TZID=America/New_York:20260708T100000" in out
    assert b"DTSTART;VALUE=DATE:20260709" in out
    assert all(len(line) <= 75 for line in out.split(b"\r\n"))


_OUTLOOK = """\
BEGIN:VCALENDAR
PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
VERSION:2.0
BEGIN:VTIMEZONE
TZID:Eastern Standard Time
BEGIN:STANDARD
DTSTART:16011104T020000
RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010311T020000
RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:040000008200E00074C5B7101A82E008
DTSTART;TZID=Eastern Standard Time:20251208T070000
DTEND;TZID=Eastern Standard Time:20251208T090000
SUMMARY:Virtual Stakeholder Consultation
RRULE:FREQ=WEEKLY;COUNT=3
END:VEVENT
BEGIN:VEVENT
UID:floating
DTSTART:20251209T100000
DURATION:PT90M
SUMMARY:Informals
STATUS:CANCELLED
END:VEVENT
BEGIN:VTODO
UID:todo
DUE;VALUE=DATE:20251212
SUMMARY:Comments
END:VTODO
END:VCALENDAR
"""


def test_files_of_other_programs_are_read() -> None:
    consultation, informals, comments, second, third = read_ics(
        _OUTLOOK.replace("\n", "\r\n").encode(), "outlook.ics", home="Europe/Paris"
    ).appointments
    assert [each.when.start for each in (second, third)] == [
        datetime(2025, 12, 15, 12, tzinfo=UTC),
        datetime(2025, 12, 22, 12, tzinfo=UTC),
    ]
    assert len({each.source for each in (consultation, second, third)}) == 3
    assert consultation.when.start == datetime(2025, 12, 8, 12, tzinfo=UTC)
    assert consultation.when.end - consultation.when.start == timedelta(hours=2)
    assert consultation.when.zones == ("America/New_York",)
    assert consultation.doubts == ()
    assert informals.title == "Cancelled: Informals"
    assert informals.when.start == datetime(2025, 12, 9, 9, tzinfo=UTC)
    assert informals.when.end - informals.when.start == timedelta(minutes=90)
    assert comments.deadline
    assert comments.when.days == (date(2025, 12, 12), date(2025, 12, 12))


_ODD = """\
BEGIN:VCALENDAR
BEGIN:VEVENT
UID:odd
DTSTART:sometime
SUMMARY:Informals
END:VEVENT
BEGIN:VEVENT
UID:too-late
DTSTART:99991231T235900
DURATION:P900000D
SUMMARY:Past the end of days
END:VEVENT
BEGIN:VEVENT
UID:none
END:VEVENT
GOOD
END:VCALENDAR
"""
_SERIES = """\
BEGIN:VEVENT
UID:series
DTSTART:20251209T100000Z
RDATE:20251211T100000Z
SUMMARY:Plenary
END:VEVENT
BEGIN:VEVENT
UID:series
RECURRENCE-ID:20251211T100000Z
DTSTART:20251212T150000Z
SUMMARY:Plenary
END:VEVENT"""


def test_what_says_in_no_way_when_it_is_is_told_by_its_title() -> None:
    read = read_ics(_ODD.replace("GOOD", _SERIES).encode(), "odd.ics")
    assert read.without_time == ("Informals", "Past the end of days", "")
    series, moved = read.appointments
    assert (series.when.start, series.doubts) == (datetime(2025, 12, 9, 10, tzinfo=UTC), ())
    assert (moved.when.start, moved.doubts) == (datetime(2025, 12, 12, 15, tzinfo=UTC), ())
    assert series.source != moved.source  # or the one would take the other's place
    with pytest.raises(CalendarRefused, match="could not be understood"):
        read_ics(_ODD.replace("GOOD\n", "").encode(), "odd.ics")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello",
        b"%PDF-1.7",
        b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
        bytes(range(256)),
        b"BEGIN:VEVENT\r\nEND:VEVENT",
    ],
)
def test_what_is_no_calendar_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(CalendarRefused) as refused:
        read_ics(data, "some.ics")
    assert refused.value.sentence.startswith("“some.ics” could not be read as a calendar")


def series_of(start: str, *rules: str, today: date = date(2026, 3, 1)) -> tuple[list[datetime], list[DoubtKind]]:
    """Return when a meeting that comes back takes place, and what is odd about it."""
    lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:s", f"DTSTART{start}", *rules, "SUMMARY:Plenary"]
    data = "\r\n".join((*lines, "END:VEVENT", "END:VCALENDAR", "")).encode()
    found = read_ics(data, "series.ics", home="Europe/Paris", today=today).appointments
    return [each.when.start for each in found], [doubt.kind for doubt in found[0].doubts]


def test_a_series_is_followed_by_the_clocks_where_it_takes_place() -> None:
    rule = "RRULE:FREQ=WEEKLY;UNTIL=20260413T080000Z"
    times, doubts = series_of(";TZID=Europe/Paris:20260316T100000", rule, "EXDATE;TZID=Europe/Paris:20260323T100000")
    # The clocks there are put forward on 29 March.
    assert [each.hour for each in times] == [9, 8, 8, 8]
    assert [each.day for each in times] == [16, 30, 6, 13]
    assert doubts == []


def test_of_a_series_without_end_a_year_is_taken_and_told() -> None:
    times, doubts = series_of(":20200106T090000Z", "RRULE:FREQ=WEEKLY")
    assert times[0] >= datetime(2026, 3, 1, tzinfo=UTC)
    assert len(times) == 53
    assert doubts == [DoubtKind.REPEATS]


@pytest.mark.parametrize(
    "rule",
    [
        "RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
        "RRULE:FREQ=NEVER",
        "RRULE:FREQ=DAILY;COUNT=9999999999",
        "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=3",
        "RRULE:FREQ=YEARLY;UNTIL=sometime",
    ],
)
def test_a_rule_that_nobody_can_follow_takes_no_time_and_loses_no_meeting(rule: str) -> None:
    times, _ = series_of(":20260401T090000Z", rule)
    assert times[0] == datetime(2026, 4, 1, 9, tzinfo=UTC)
    assert len(times) <= 200


def test_days_that_come_back_have_no_time() -> None:
    times, doubts = series_of(";VALUE=DATE:20260401", "RRULE:FREQ=MONTHLY;COUNT=3", "RDATE;VALUE=DATE:20260415")
    assert times == [day_starts(date(2026, month, day)) for month, day in ((4, 1), (4, 15), (5, 1), (6, 1))]
    assert doubts == []
