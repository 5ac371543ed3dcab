"""What the start page must not wait for, and long work that is done in turns."""

import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from wsis_desktop.desktop.turns import Turns

_LATER = {
    "wsis_desktop.desktop.workspace",
    "wsis_desktop.desktop.listing.side_bar",
    "wsis_desktop.desktop.guide",
    "wsis_desktop.desktop.dialogs",
    "wsis_desktop.desktop.views.text_view",
    "wsis_desktop.desktop.views.pages_view",
}


def test_the_start_page_does_not_wait_for_what_only_a_comparison_needs() -> None:
    script = "import sys, wsis_desktop.app; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    loaded = set(done.stdout.split())
    assert "wsis_desktop.desktop.starting.start_page" in loaded
    assert all(find_spec(name) for name in _LATER), "what is not there is never loaded"
    assert not loaded & _LATER
    assert "multiprocessing" not in loaded


def counting(taken: list[str], name: str, steps: int) -> Iterator[None]:
    """Note each step under a name."""
    for _ in range(steps):
        taken.append(name)
        yield


def test_no_step_is_taken_before_the_next_turn_and_every_one_after_it(qtbot: QtBot) -> None:
    taken: list[str] = []
    owner = QObject()
    Turns(owner).begin(counting(taken, "step", 3))
    assert taken == []
    qtbot.waitUntil(lambda: len(taken) == 3)


def test_work_begun_anew_takes_the_place_of_what_was_under_way(qtbot: QtBot) -> None:
    taken: list[str] = []
    owner = QObject()
    turns = Turns(owner)
    turns.begin(counting(taken, "old", 1000))
    qtbot.waitUntil(lambda: "old" in taken)
    turns.begin(counting(taken, "new", 5))
    before = taken.count("old")
    qtbot.waitUntil(lambda: taken.count("new") == 5)
    assert taken.count("old") == before
