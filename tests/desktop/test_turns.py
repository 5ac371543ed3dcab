"""Work in turns shares the time that one turn may take."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop.turns import Turns


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
