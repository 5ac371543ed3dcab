"""Python looks through everything only while nobody uses the window: a look holds it for as long as there is much."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from wsis_desktop.collecting import collect_in_small
from wsis_desktop.desktop.working.sweeping import Sweeping

pytestmark = pytest.mark.usefixtures("qtbot", "as_before")


class Knot:
    """Holds itself."""

    def __init__(self) -> None:
        self.itself = self


class Clock:
    """Tells how much time the window's thread was given."""

    def __init__(self) -> None:
        self.now = 0.0

    def read(self) -> float:
        """Return it."""
        return self.now


@pytest.fixture
def as_before() -> Iterator[None]:
    """Leave Python's own habits as they were."""
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)


def old_knot() -> weakref.ref[Knot]:
    """Tie a knot that lasts until everything is looked through, and let go of it."""
    knot = Knot()
    gc.collect(1)
    gc.collect(1)
    return weakref.ref(knot)


def test_much_that_lasts_brings_no_look_through_everything() -> None:
    looks: list[int] = []

    def take(phase: str, told: dict[str, int]) -> None:
        if phase == "start":
            looks.append(told["generation"])

    collect_in_small()
    gc.callbacks.append(take)
    try:
        lasting = [[number] for number in range(600_000)]
    finally:
        gc.callbacks.remove(take)
    assert len(lasting) == 600_000
    assert looks.count(1) > 5
    assert looks.count(2) == 0


def test_what_nothing_holds_goes_once_the_window_rests() -> None:
    parent, clock = QObject(), Clock()
    sweeping = Sweeping(parent, clock.read)
    knot = old_knot()
    clock.now = 3.0
    sweeping.look()
    assert knot() is not None, "the window is being used"
    clock.now = 3.01
    sweeping.look()
    assert knot() is None


def test_a_window_that_rests_is_swept_once() -> None:
    parent = QObject()
    sweeping = Sweeping(parent, Clock().read)
    old_knot()
    sweeping.look()
    swept = gc.get_stats()[2]["collections"]
    sweeping.look()
    assert gc.get_stats()[2]["collections"] == swept
