"""Work beside: its result and its errors come back, and it ends soon after nobody wants it any more."""

from __future__ import annotations

import threading
import time

import pytest

from wsis_desktop.model.progress import Progress, Stage, finish
from wsis_desktop.reading.files.stoppable import GoesOn, stoppable_steps
from wsis_desktop.reading.files.troubles import TooLong
from wsis_desktop.reading.markdown.read_markdown import read_markdown_steps

STEP = Progress(Stage.READING)


def beside() -> list[threading.Thread]:
    return [each for each in threading.enumerate() if each.name == "reading beside"]


def test_its_result_comes_back_and_its_error_too() -> None:
    assert finish(stoppable_steps(lambda _goes_on: 7, STEP)) == 7

    def fail(_goes_on: GoesOn) -> int:
        raise TooLong(name="x", reason="it has no end")

    with pytest.raises(TooLong, match="it has no end"):
        finish(stoppable_steps(fail, STEP))


def test_it_reports_while_it_works_and_ends_when_it_is_let_go_of() -> None:
    turns: list[float] = []

    def work(goes_on: GoesOn) -> None:
        while True:
            try:
                goes_on()
            except Exception:  # noqa: BLE001 - what a library may do with whatever is raised in it
                pytest.fail("an ordinary exception would be lost")
            turns.append(time.monotonic())
            time.sleep(0.001)

    steps = stoppable_steps(work, STEP)
    assert [next(steps) for _ in range(3)] == [STEP] * 3
    assert beside()
    steps.close()
    assert not beside()
    seen = len(turns)
    time.sleep(0.01)
    assert len(turns) == seen


LONG = {
    "lines": "one line\n" * 300_000,
    "marks": "[word *word* " * 100_000,
    "columns": "|" + " a |" * 9_000 + "\n|" + "---|" * 9_000 + "\n",
    "html": "<div>\n" + "<p>x\n" * 200_000,
    "paragraphs": "We.\n\n" * 90_000,
}


@pytest.mark.parametrize("name", LONG)
def test_markdown_is_let_go_of_soon(name: str) -> None:
    steps = read_markdown_steps("long.md", LONG[name])
    start = time.monotonic()
    while time.monotonic() - start < 0.3:
        next(steps, None)
    left = time.process_time()
    steps.close()
    assert not beside()
    assert time.process_time() - left < 1
