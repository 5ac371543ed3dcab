"""Work in turns shares the time that one turn may take."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from wsis_desktop.desktop.turns import Turns, at_work


@pytest.fixture
def steps_taken(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """Yield how many steps of a millisecond works took that never end, begun at once, one after the other."""
    del qtbot
    owner, clock, taken = QObject(), count(), [0, 0, 0, 0]
    monkeypatch.setattr("wsis_desktop.desktop.turns.thread_time", lambda: next(clock) / 1000)

    def endless(at: int) -> Iterator[None]:
        while True:
            taken[at] += 1
            yield

    works = [Turns(owner) for _ in taken]
    for at, work in enumerate(works):
        work.begin(endless(at), at_once=True)
    yield list(taken)
    for work in works:
        work.drop()


def test_what_is_begun_at_once_takes_no_more_than_its_share_of_a_turn(steps_taken: list[int]) -> None:
    alone, *others = steps_taken
    assert alone >= 7
    assert others == sorted(others, reverse=True)
    assert others[0] < alone
    assert sum(others) <= 4 + 3 + 2


def test_small_work_is_done_on_return(qtbot: QtBot) -> None:
    del qtbot
    owner, done = QObject(), list[int]()
    work = Turns(owner)

    def small() -> Iterator[None]:
        yield
        done.append(1)

    work.begin(small(), at_once=True)
    assert done == [1]


def test_long_steps_of_several_works_do_not_add_up_between_two_events(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner, clock, taken = QObject(), [0.0], [0, 0, 0, 0]
    monkeypatch.setattr("wsis_desktop.desktop.turns.thread_time", lambda: clock[0])

    def endless(at: int) -> Iterator[None]:
        while True:
            clock[0] += 0.005
            taken[at] += 1
            yield

    works = [Turns(owner) for _ in taken]
    for at, work in enumerate(works):
        work.begin(endless(at))
    rounds = list[int]()

    def beat() -> None:
        rounds.append(sum(taken) - sum(rounds))

    beats = QTimer(owner, interval=0)
    beats.timeout.connect(beat)
    beats.start()
    qtbot.waitUntil(lambda: sum(taken) >= 80)
    for work in works:
        work.drop()
    assert max(rounds) <= 2
    assert max(taken) - min(taken) <= 4


def test_work_that_waits_within_its_step_keeps_no_other_from_its_turn(qtbot: QtBot) -> None:
    owner, done = QObject(), list[str]()
    first, others = Turns(owner), [Turns(owner), Turns(owner)]

    def waiting() -> Iterator[None]:
        yield
        qtbot.waitUntil(lambda: len(done) == len(others))
        yield

    def long(name: str) -> Iterator[None]:
        for _ in range(20):
            qtbot.wait(1)
            yield
        done.append(name)

    first.begin(waiting())
    for name, other in zip(("second", "third"), others, strict=True):
        other.begin(long(name))
    qtbot.waitUntil(lambda: not at_work())
    assert sorted(done) == ["second", "third"]


def test_work_whose_owner_is_gone_keeps_no_other_from_its_turn(qtbot: QtBot) -> None:
    owner, gone, done = QObject(), QObject(), list[int]()
    left, work = Turns(gone), Turns(owner)

    def steps() -> Iterator[None]:
        yield
        done.append(1)

    left.begin(steps())
    delete(gone)
    work.begin(steps())
    qtbot.waitUntil(lambda: done == [1])


def test_work_whose_owner_is_gone_is_no_work(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not at_work())
    gone = QObject()
    left = Turns(gone)
    left.begin(iter([None] * 10))
    assert at_work()
    delete(gone)
    assert not at_work()
