"""Work of a library's that knows no steps: it is done beside, and stops where it asks whether to go on."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final, Generic, TypeVar

from wsis_desktop.model.progress import Progress, Steps

T = TypeVar("T")
GoesOn = Callable[[], None]
"""Called by the work every so often; it does not come back when the work is no longer wanted."""

_SECONDS: Final = 0.03


class _Stopped(BaseException):
    """The work is no longer wanted: nothing on its way may catch this."""


class _Beside(threading.Thread, Generic[T]):
    """Does some work and keeps what came of it."""

    def __init__(self, work: Callable[[GoesOn], T]) -> None:
        super().__init__(name="reading beside", daemon=True)
        self._work = work
        self._stopped = False
        self.results: list[T] = []
        self.error: Exception | None = None

    def run(self) -> None:
        """Do the work."""
        try:
            self.results.append(self._work(self._goes_on))
        except _Stopped:
            pass
        except Exception as error:  # noqa: BLE001 - whatever it is, whoever waits for the work is to have it
            self.error = error

    def stop(self) -> None:
        """Let go of the work, and come back once it has ended."""
        self._stopped = True
        self.join()

    def _goes_on(self) -> None:
        if self._stopped:
            raise _Stopped


def stoppable_steps(work: Callable[[GoesOn], T], step: Progress) -> Steps[T]:
    """Do some work in a thread of its own, report `step` meanwhile, and return its result or raise what it raises."""
    beside = _Beside(work)
    beside.start()
    try:
        while beside.is_alive():
            beside.join(_SECONDS)
            yield step
    finally:
        beside.stop()
    if beside.error is not None:
        raise beside.error
    return beside.results[0]
