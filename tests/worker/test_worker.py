"""A request always comes back, whatever becomes of the process that works on it."""

from __future__ import annotations

import importlib
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path

import pytest

from tests.worker.fake_engine import FAKE_ENGINE, prepare_nothing
from tests.worker.listener import Listener
from wsis_desktop.model.comparison import Side
from wsis_desktop.worker import pixels, supervisor
from wsis_desktop.worker.client import WorkerClient
from wsis_desktop.worker.engine import Engine
from wsis_desktop.worker.protocol import (
    Answer,
    Broke,
    Cancelled,
    Compared,
    Failed,
    PageDrawn,
    Progressed,
    RevisionRead,
    WorkerDied,
)

SHARED = Path("/dev/shm")  # noqa: S108 - looked at, never written to
NEW_SEGMENT = pixels._new_segment
SECONDS = 20.0
DEATH = getattr(signal, "SIGKILL", signal.SIGTERM)  # the same thing under Windows
PASSWORD = "open sesame"  # noqa: S105 - of a file that does not exist


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def client(listener: Listener) -> Iterator[WorkerClient]:
    with WorkerClient(listener, engine=FAKE_ENGINE) as client:
        yield client
    assert not multiprocessing.active_children()


def worker_process() -> int:
    """Return the number of the only worker, once it runs."""
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        for process in multiprocessing.active_children():
            if process.pid is not None:
                return process.pid
        time.sleep(0.005)
    pytest.fail("no worker was started")


def text_of(answer: Answer) -> str:
    assert isinstance(answer, RevisionRead), answer
    return answer.revision.paragraphs[0].text


def test_a_file_comes_back_as_a_revision(client: WorkerClient, listener: Listener) -> None:
    assert text_of(listener.last(client.read("draft.txt", PASSWORD))).startswith(f"draft.txt {PASSWORD}")


def test_making_a_client_waits_for_no_process(listener: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    held, started = threading.Event(), threading.Event()

    def start_late(_: supervisor.Supervisor) -> None:
        held.wait(SECONDS)
        started.set()

    monkeypatch.setattr(supervisor.Supervisor, "_start", start_late)
    client = WorkerClient(listener, engine=FAKE_ENGINE)
    assert not started.is_set()
    held.set()
    client.close()
    assert started.is_set()


def test_both_revisions_come_before_their_comparison_and_are_the_ones_in_it(
    client: WorkerClient, listener: Listener
) -> None:
    ticket = client.compare("old.txt", "new.txt", new_password=PASSWORD)
    compared = listener.last(ticket)
    assert isinstance(compared, Compared)
    read = {answer.side: answer.revision for answer in listener.of(ticket) if isinstance(answer, RevisionRead)}
    assert compared.comparison.old is read[Side.OLD]
    assert compared.comparison.new is read[Side.NEW]
    assert PASSWORD in read[Side.NEW].paragraphs[0].text
    assert PASSWORD not in read[Side.OLD].paragraphs[0].text


def test_progress_says_which_side_is_read(client: WorkerClient, listener: Listener) -> None:
    ticket = client.compare("old.txt", "new.txt")
    listener.last(ticket)
    sides = [answer.side for answer in listener.of(ticket) if isinstance(answer, Progressed)]
    assert list(dict.fromkeys(sides)) == [Side.OLD, Side.NEW, None]


def test_an_unchanged_file_is_not_read_again_but_a_changed_one_is(
    client: WorkerClient, listener: Listener, tmp_path: Path
) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("as it was")
    first = text_of(listener.last(client.read(str(draft))))
    again = text_of(listener.last(client.read(str(draft))))
    draft.write_text("as it is now")
    changed = text_of(listener.last(client.read(str(draft))))
    assert first == again != changed


def test_the_worlds_fault_comes_back_with_its_sentence_and_side(client: WorkerClient, listener: Listener) -> None:
    failed = listener.last(client.compare("old.txt", "missing.txt"))
    assert isinstance(failed, Failed)
    assert failed.side is Side.NEW
    assert failed.trouble.sentence == "There is no file “missing.txt”."


def test_a_fault_of_ours_comes_back_as_a_report_and_the_next_request_is_served(
    client: WorkerClient, listener: Listener
) -> None:
    broke = listener.last(client.read("faulty.txt"))
    assert isinstance(broke, Broke)
    assert "LookupError: a fault of ours" in broke.report
    assert "read_by_name" in broke.report
    listener.last(client.read("draft.txt"))


def test_killing_the_worker_while_it_reads_names_the_file_and_spares_the_others(
    client: WorkerClient, listener: Listener
) -> None:
    reading = client.read("/drafts/endless.txt")
    waiting = client.read("draft.txt")
    listener.wait_for(lambda answer: answer.ticket == reading)
    os.kill(worker_process(), DEATH)
    died = listener.last(reading)
    assert isinstance(died, WorkerDied)
    assert died.paths == ("/drafts/endless.txt",)
    assert "“endless.txt”" in died.trouble.sentence
    assert isinstance(listener.last(waiting), RevisionRead)


def test_killing_an_idle_worker_troubles_nobody(client: WorkerClient, listener: Listener) -> None:
    listener.last(client.read("draft.txt"))
    os.kill(worker_process(), DEATH)
    assert isinstance(listener.last(client.read("draft.txt")), RevisionRead)


def test_a_deadly_file_kills_one_worker_only(client: WorkerClient, listener: Listener) -> None:
    listener.last(client.read("draft.txt"))
    first_worker = worker_process()
    deadly = client.compare("draft.txt", "deadly.txt")
    waiting = [client.read(f"draft{number}.txt") for number in range(3)]
    died = listener.last(deadly)
    assert isinstance(died, WorkerDied)
    assert died.paths == ("deadly.txt",)
    assert all(isinstance(listener.last(ticket), RevisionRead) for ticket in waiting)
    second_worker = worker_process()
    assert second_worker != first_worker
    listener.last(client.read("draft.txt"))
    assert worker_process() == second_worker


def test_a_file_whose_pages_kill_the_worker_is_given_up(client: WorkerClient, listener: Listener) -> None:
    for _ in range(2):
        pages = [client.render("deadly.pdf", page, 10, 10) for page in range(1, 6)]
        assert all(isinstance(listener.last(ticket), WorkerDied) for ticket in pages)
    listener.last(client.read("draft.txt"))
    worker = worker_process()
    assert isinstance(listener.last(client.render("deadly.pdf", 1, 10, 10)), WorkerDied)
    assert isinstance(listener.last(client.render("sound.pdf", 1, 10, 10)), PageDrawn)
    assert worker_process() == worker


def test_an_endless_reader_hears_a_cancel(client: WorkerClient, listener: Listener) -> None:
    endless = client.read("endless.txt")
    listener.wait_for(lambda answer: answer.ticket == endless)
    worker = worker_process()
    client.cancel(endless)
    assert listener.last(endless) == Cancelled(endless)
    listener.last(client.read("draft.txt"))
    assert listener.of(endless)[-1] == Cancelled(endless)
    assert worker_process() == worker


def test_a_stuck_reader_is_killed_when_it_does_not_hear_a_cancel(
    client: WorkerClient, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(supervisor, "_PATIENCE", 0.3)
    stuck = client.read("stuck.txt")
    waiting = client.read("draft.txt")
    listener.wait_for(lambda answer: answer.ticket == stuck)
    time.sleep(0.1)
    client.cancel(stuck)
    assert listener.last(stuck) == Cancelled(stuck)
    assert isinstance(listener.last(waiting), RevisionRead)


def test_nothing_comes_for_a_cancelled_request_that_was_waiting(client: WorkerClient, listener: Listener) -> None:
    slow = client.read("slow.txt")
    waiting = client.read("draft.txt")
    client.cancel(waiting)
    assert listener.last(waiting) == Cancelled(waiting)
    listener.last(slow)
    assert listener.of(waiting) == [Cancelled(waiting)]


def test_a_page_is_drawn_while_an_endless_file_is_read(client: WorkerClient, listener: Listener) -> None:
    endless = client.read("endless.txt")
    listener.wait_for(lambda answer: answer.ticket == endless)
    drawn = listener.last(client.render("draft.pdf", 7, 30, 20))
    assert isinstance(drawn, PageDrawn)
    assert (drawn.width, drawn.height, drawn.stride) == (30, 20, 120)
    assert bytes(drawn.pixels) == bytes([7]) * 30 * 20 * 4
    drawn.release()


def test_the_page_asked_for_last_is_drawn_first(client: WorkerClient, listener: Listener) -> None:
    tickets = [client.render("slow.pdf", page, 10, 10) for page in range(1, 9)]
    for ticket in tickets:
        listener.last(ticket)
    order = [answer.ticket for answer in listener.answers if isinstance(answer, PageDrawn)]
    early, late = order.index(tickets[2]), order.index(tickets[7])
    assert late < early


def test_pages_keep_their_pixels_until_they_are_released(client: WorkerClient, listener: Listener) -> None:
    held = listener.last(client.render("draft.pdf", 1, 200, 100))
    assert isinstance(held, PageDrawn)
    for page in range(2, 60):
        drawn = listener.last(client.render("draft.pdf", page, 200, 100 + page))
        assert isinstance(drawn, PageDrawn)
        assert drawn.pixels[0] == drawn.pixels[-1] == page
        drawn.release()
        drawn.release()
    client.close()
    assert bytes(held.pixels) == bytes([1]) * 200 * 100 * 4
    held.release()


@pytest.mark.skipif(not SHARED.is_dir(), reason="Only Linux shows its shared memory as files.")
def test_no_shared_memory_is_left_even_where_nothing_was_released(
    listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    monkeypatch.setattr(pixels, "_new_segment", lambda size: _noted(made, size))
    client = WorkerClient(listener, engine=FAKE_ENGINE)
    tickets = [client.render("draft.pdf", page, 400, 300) for page in range(1, 40)]
    client.cancel(tickets[3])
    for ticket in tickets:
        listener.last(ticket)
    client.render("deadly.pdf", 1, 400, 300)
    client.close()
    assert len(made) >= len(tickets) - 1
    assert not [name for name in made if (SHARED / name).exists()]


def _noted(made: list[str], size: int) -> SharedMemory:
    """Make a segment as the pool does, and note its name."""
    segment = NEW_SEGMENT(size)
    made.append(segment.name)
    return segment


@pytest.mark.parametrize("name", ["endless.txt", "stuck.txt", "draft.txt"])
def test_closing_takes_less_than_a_second_and_leaves_no_process(listener: Listener, name: str) -> None:
    client = WorkerClient(listener, engine=FAKE_ENGINE)
    reading = client.read(name)
    listener.wait_for(lambda answer: answer.ticket == reading)
    (process,) = multiprocessing.active_children()
    before = time.monotonic()
    client.close()
    assert time.monotonic() - before < 1
    assert multiprocessing.active_children() == []
    with pytest.raises(ValueError, match="closed"):
        process.is_alive()
    number = len(listener.answers)
    client.read("too late.txt")
    client.close()
    assert len(listener.answers) == number


def test_a_worker_that_cannot_start_is_given_up_with_a_report(
    listener: Listener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "only_here.py").write_text(
        "import os\n"
        "from tests.worker.fake_engine import read_by_name as read_here\n"
        f"if os.getpid() != {os.getpid()}:\n"
        "    raise ImportError('not in the worker')\n"
        "def read(path, password, text):\n"
        "    return read_here(path, password, text)\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    with WorkerClient(
        listener, engine=Engine(read=importlib.import_module("only_here").read, prepare=prepare_nothing)
    ) as client:
        broke = listener.last(client.read("draft.txt"))
    assert isinstance(broke, Broke)
    assert "three times" in broke.report


def test_a_listener_that_fails_keeps_no_answer_from_others(
    listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    def moody(answer: Answer) -> None:
        listener(answer)
        if answer.ticket == 1:
            raise ValueError("cannot take it")

    with WorkerClient(moody, engine=FAKE_ENGINE) as client:
        client.read("draft.txt")
        assert isinstance(listener.last(client.read("draft.txt")), RevisionRead)
    assert "cannot take it" in caplog.text


def test_a_fault_in_the_thread_that_looks_after_the_worker_is_reported(
    listener: Listener, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(supervisor.Supervisor, "_listen", lambda _: 1 // 0)
    with WorkerClient(listener, engine=FAKE_ENGINE) as client:
        first = listener.last(client.read("draft.txt"))
        second = listener.last(client.read("draft.txt"))
    assert isinstance(first, Broke)
    assert isinstance(second, Broke)
    assert "ZeroDivisionError" in second.report
    assert "cannot be looked after" in caplog.text
    assert not multiprocessing.active_children()


WINDOW = """
import os, sys, threading
sys.path.insert(0, {folder!r})
from tests.worker.fake_engine import FAKE_ENGINE
from wsis_desktop.worker.client import WorkerClient
from wsis_desktop.worker.protocol import PageDrawn, WorkerDied

if __name__ == "__main__":
    drawn = threading.Semaphore(0)
    kept = []
    def on_answer(answer):
        if isinstance(answer, PageDrawn | WorkerDied):
            kept.append(answer)
            drawn.release()
    client = WorkerClient(on_answer, engine=FAKE_ENGINE)
    for page in range(1, 20):
        client.render("draft.pdf", page, 300, 300)
    client.render("deadly.pdf", 1, 300, 300)
    for _ in range(20):
        drawn.acquire(timeout=20)
    if sys.argv[1:] == ["killed"]:
        import multiprocessing
        print(multiprocessing.active_children()[0].pid, flush=True)
        client.read("endless.txt")
        threading.Event().wait(30)
    client.close()
"""


@pytest.fixture
def window(tmp_path: Path) -> Path:
    """Return a program that draws pages, lets one kill the worker, and releases nothing."""
    script = tmp_path / "window.py"
    script.write_text(WINDOW.format(folder=str(Path(__file__).resolve().parents[2])))
    return script


def test_neither_leaks_nor_warnings_are_reported_at_exit(window: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-W", "error", "-X", "dev", window], capture_output=True, text=True, check=True
    )
    assert run.stderr == ""


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="Only Linux shows what became of another program's process.")
def test_the_worker_does_not_outlive_a_killed_window(window: Path) -> None:
    with subprocess.Popen([sys.executable, window, "killed"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as run:
        assert run.stdout is not None
        worker = int(run.stdout.readline())
        run.kill()
    deadline = time.monotonic() + 5
    while Path(f"/proc/{worker}").exists() and _state(worker) != "Z" and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not Path(f"/proc/{worker}").exists() or _state(worker) == "Z"


def _state(process: int) -> str:
    """Return the letter by which Linux tells what a process does."""
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()[0]
    except OSError:
        return "Z"
