"""The calendar of a dossier: kept, changed, undone, taken over twice and sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.notebook.kept import Clock
from wsis_desktop.model.dossier import Dossier
from wsis_desktop.model.meeting import Appointment, When, day_starts
from wsis_desktop.notebook.store import Store, open_store
from wsis_desktop.notebook.tables import MEETINGS

START = datetime(2026, 12, 8, 12, tzinfo=UTC)
CONSULTATION = Appointment(
    "Consultation",
    When(START, START + timedelta(hours=2), zones=("America/New_York", "UTC")),
    "Conference Room 3",
    "https://example.org/join",
    "Bring the concordance.",
)
INFORMALS = Appointment(
    "Informals", When(day_starts(date(2026, 12, 9)), day_starts(date(2026, 12, 12)), whole_days=True), source="uid-1"
)


@pytest.fixture
def store(library: Path, clock: Clock) -> Iterator[Store]:
    with open_store(library, clock=clock) as opened:
        yield opened


@pytest.fixture
def dossier(store: Store) -> Dossier:
    return store.dossiers.create("Outcome")


def test_meetings_are_listed_by_when_they_are_and_outlive_the_program(
    store: Store, dossier: Dossier, library: Path
) -> None:
    later = store.meetings.add(dossier.id, INFORMALS)
    first = store.meetings.add(dossier.id, CONSULTATION)
    store.close()
    with open_store(library) as again:
        assert again.meetings.of(dossier.id) == (first, later)
        assert again.meetings.of(dossier.id)[0].when == CONSULTATION.when


def test_what_is_done_to_a_meeting_is_taken_back(store: Store, dossier: Dossier) -> None:
    meeting = store.meetings.add(dossier.id, CONSULTATION)
    moved = store.meetings.save(replace(meeting, place="Online"))
    store.meetings.delete([meeting.id])
    assert store.meetings.of(dossier.id) == ()
    store.undo(dossier.id)
    assert store.meetings.of(dossier.id) == (moved,)
    store.undo(dossier.id)
    assert [each.place for each in store.meetings.of(dossier.id)] == ["Conference Room 3"]
    store.undo(dossier.id)
    assert store.meetings.of(dossier.id) == ()
    store.redo(dossier.id)
    assert [each.title for each in store.meetings.of(dossier.id)] == ["Consultation"]


def test_a_calendar_taken_over_again_changes_what_changed_and_adds_nothing(store: Store, dossier: Dossier) -> None:
    assert len(store.meetings.take_over(dossier.id, [CONSULTATION, INFORMALS])) == 2
    assert store.meetings.take_over(dossier.id, [CONSULTATION, INFORMALS]) == ()
    (changed,) = store.meetings.take_over(dossier.id, [CONSULTATION, replace(INFORMALS, place="Trusteeship Council")])
    assert changed.place == "Trusteeship Council"
    assert len(store.meetings.of(dossier.id)) == 2
    store.meetings.delete([changed.id])
    assert store.meetings.take_over(dossier.id, [INFORMALS]) == ()
    assert [each.title for each in store.meetings.of(dossier.id)] == ["Consultation"]


def test_a_calendar_travels_in_a_bundle(store: Store, dossier: Dossier, tmp_path: Path) -> None:
    store.meetings.take_over(dossier.id, [CONSULTATION, INFORMALS])
    binned = store.meetings.add(dossier.id, replace(CONSULTATION, title="Cancelled"))
    store.meetings.delete([binned.id])
    data = store.exchange.bundle(dossier.id)
    with open_store(tmp_path / "other") as other:
        other.exchange.take_over(data, "outcome.wsis")
        assert [each.title for each in other.meetings.of(dossier.id)] == ["Consultation", "Informals"]
        other.exchange.take_over(data, "outcome.wsis")
        assert len(other.meetings.of(dossier.id)) == 2
        assert store.meetings.of(dossier.id) == other.meetings.of(dossier.id)


def test_the_bin_lets_a_meeting_go(store: Store, dossier: Dossier) -> None:
    meeting = store.meetings.add(dossier.id, CONSULTATION)
    store.meetings.delete([meeting.id])
    assert store.meetings.binned(dossier.id)[0].id == meeting.id
    store.bin.empty(dossier.id)
    assert store.meetings.binned(dossier.id) == ()


@pytest.mark.parametrize(
    "wrong",
    [
        {"zones": '["Nowhere/Land"]'},
        {"zones": '["../../etc/passwd"]'},
        {"link": "file:///etc/passwd"},
        {"link": "javascript:alert(1)"},
        {"ends": "2020-01-01T00:00:00.000000Z"},
        {"whole_days": 2},
    ],
)
def test_a_meeting_from_other_hands_is_believed_only_if_it_fits(
    store: Store, dossier: Dossier, wrong: dict[str, str | int]
) -> None:
    row = MEETINGS.to_row(store.meetings.add(dossier.id, CONSULTATION))
    with pytest.raises(ValueError):  # noqa: PT011 - any reason will do
        MEETINGS.from_row({**row, **wrong})
