"""Meetings out of lines of text: pasted ones, and the last section of a real note."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from wsis_desktop.model.meeting import Appointment
from wsis_desktop.reading.briefing.open import open_briefing
from wsis_desktop.reading.meetings.written import appointments_in
from wsis_desktop.reading.read import read

REFERENCE = date(2025, 12, 4)


def only(text: str) -> Appointment:
    (found,) = appointments_in(text.split("\n"), REFERENCE)
    return found


@pytest.mark.parametrize(
    "text",
    [
        "Tuesday 9 December, 10:00–13:00 EST / 15:00 UTC: Informal consultations, Conference Room 3",
        "Informal consultations – 9 December 2025, 10:00–13:00 (New York time), Conference Room 3",
        "Tuesday 9 December\n10 a.m.–1 p.m. EST\nInformal consultations\nVenue: Conference Room 3",
        "- 9 December – Informal consultations\nTime: 10:00–13:00 EST / 15:00 UTC\nPlace: Conference Room 3",
        "Date: 9 December 2025, 10:00–13:00 EST\nInformal consultations\nRoom: Conference Room 3",
    ],
)
def test_a_meeting_is_read_however_it_is_written(text: str) -> None:
    found = only(text)
    assert (found.title, found.place) == ("Informal consultations", "Conference Room 3")
    assert found.when.start == datetime(2025, 12, 9, 15, tzinfo=UTC)
    assert found.when.end == datetime(2025, 12, 9, 18, tzinfo=UTC)
    assert found.when.zones[0] == "America/New_York"


@pytest.mark.parametrize(
    ("line", "at"),
    [
        ("Tuesday 15 December 2026 at 10 am: Plenary", "10:00"),
        ("15 December 2026, 10 a.m. – 1 p.m.: Plenary", "10:00"),
        ("15 December 2026 at 15:30: Plenary", "15:30"),
        ("15 de diciembre de 2026, a las 10:00: Plenary", "10:00"),
        ("12月15日 10:00：Plenary", "10:00"),
        ("10:00:30 is the length of what is told on 15 December", "00:00"),
    ],
)
def test_a_colon_behind_a_time_leads_to_what_is_then(line: str, at: str) -> None:
    (found,) = appointments_in([line], date(2026, 11, 29))
    assert f"{found.when.start:%H:%M}" == at
    assert (found.title == "Plenary") is (at != "00:00")


def test_a_pasted_time_alone_is_kept_for_its_title_to_be_written() -> None:
    found = only("Tuesday 9 December, 07:00 EST / 12:00 UTC")
    assert (found.title, found.when.start) == ("", datetime(2025, 12, 9, 12, tzinfo=UTC))


def test_whole_days_last_to_the_end_of_the_last() -> None:
    found = only("9-11 December – Informal meetings")
    assert found.when.whole_days
    assert found.when.days == (date(2025, 12, 9), date(2025, 12, 11))


def test_a_deadline_is_one() -> None:
    found = only("Comments are due by 12 December at 6 p.m. EST.")
    assert (found.title, found.deadline, found.when.start) == (
        "Comments are due",
        True,
        datetime(2025, 12, 12, 23, tzinfo=UTC),
    )


def test_prose_is_no_calendar() -> None:
    text = "The note was compiled on 4 December 2025, after the webinar that was held on 26 November at 10:00 UTC."
    assert appointments_in([text], REFERENCE) == ()


@pytest.mark.corpus
def test_the_calendar_of_a_real_note_is_read_with_both_time_zones(corpus: Path) -> None:
    calendar = open_briefing(read(corpus / "briefing" / "wsis20-rev2-note.txt")).calendar
    assert [(each.title, each.deadline, each.when.whole_days) for each in calendar] == [
        ("Registration is required", True, False),
        ("IMSB-led Virtual Stakeholder Consultation on Rev2", False, False),
        ("Informal meetings on Rev 2 held by Co-Facilitators", False, True),
        ("WSIS+20 Side Events", False, True),
        ("WSIS+20 High-level Meeting", False, True),
    ]
    registration, consultation, informals, events, meeting = calendar
    assert registration.when.start == datetime(2025, 12, 8, 4, 59, tzinfo=UTC)
    assert registration.when.days == (date(2025, 12, 7), date(2025, 12, 7))
    assert consultation.when.start == datetime(2025, 12, 8, 12, tzinfo=UTC)
    assert consultation.when.zones == ("America/New_York", "UTC")
    assert consultation.link.startswith("https://zoom.us/webinar/register/")
    assert [each.when.days[1].day - each.when.days[0].day for each in (informals, events, meeting)] == [2, 2, 1]
    assert events.link.endswith("Programme%20(4).pdf")
    assert not any(each.doubts for each in calendar)


def test_a_line_without_end_takes_no_time() -> None:
    began = time.process_time()
    appointments_in(["8 December – x " * 4_000, "07:00 EST / " * 4_000, "by 9 December " * 4_000], REFERENCE)
    assert time.process_time() - began < 2
