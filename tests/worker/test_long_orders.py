"""What is asked may be longer than a pipe holds, or than the worker has room for: whoever looks after it goes on."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Iterator

import pytest

from tests.worker.fake_engine import FAKE_ENGINE, Deadly
from tests.worker.listener import Listener
from wsis_desktop.worker import supervisor
from wsis_desktop.worker.client import WorkerClient
from wsis_desktop.worker.protocol import Broke, Cancelled, RevisionRead

# The revision that is read says its password, so both ways are long.
LONG = "open sesame " * 400_000


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def client(listener: Listener) -> Iterator[WorkerClient]:
    with WorkerClient(listener, engine=FAKE_ENGINE) as client:
        yield client
    assert not multiprocessing.active_children()


def test_a_long_order_and_a_long_answer_pass_each_other(client: WorkerClient, listener: Listener) -> None:
    """Each side waited for the other one to take what it sent, for ever."""
    late = client.read("late.txt", LONG)
    listener.wait_for(lambda answer: answer.ticket == late)
    time.sleep(0.1)
    draft = client.read("draft.txt", LONG)
    assert isinstance(listener.last(late), RevisionRead)
    assert isinstance(listener.last(draft), RevisionRead)


def test_a_stuck_reader_is_killed_though_a_long_order_waits(
    client: WorkerClient, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(supervisor, "_PATIENCE", 0.3)
    stuck = client.read("stuck.txt")
    listener.wait_for(lambda answer: answer.ticket == stuck)
    time.sleep(0.1)
    draft = client.read("draft.txt", LONG)
    client.cancel(stuck)
    assert listener.last(stuck) == Cancelled(stuck)
    assert isinstance(listener.last(draft), RevisionRead)


def test_closing_does_not_wait_until_a_long_order_is_heard(listener: Listener) -> None:
    client = WorkerClient(listener, engine=FAKE_ENGINE)
    stuck = client.read("stuck.txt")
    listener.wait_for(lambda answer: answer.ticket == stuck)
    client.read("draft.txt", LONG)
    before = time.monotonic()
    client.close()
    assert time.monotonic() - before < 1
    assert multiprocessing.active_children() == []


def test_an_order_that_no_worker_can_take_in_is_given_up_with_a_report(
    client: WorkerClient, listener: Listener
) -> None:
    """Where memory lacks for it, the system ends one worker after the other while it takes the order in."""
    assert isinstance(listener.last(client.read("draft.txt")), RevisionRead)
    broke = listener.last(client.read("draft.txt", Deadly("open sesame")))
    assert isinstance(broke, Broke)
    assert "three times" in broke.report
    assert isinstance(listener.last(client.read("draft.txt")), RevisionRead)
