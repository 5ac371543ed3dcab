"""Run another program step by step: it ends when its work is done, takes too long, or the generator is closed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from threading import Thread
from time import monotonic
from typing import Final

from wsis_desktop.model.progress import Progress, Stage, Steps

# Between two looks, whoever drives us may draw a page.
_STEP: Final = 0.03
# A frozen program sets these for its own libraries; another program would load the wrong ones.
_LIBRARY_PATHS: Final = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


def run_steps(
    command: Sequence[str],
    seconds: float,
    *,
    data: bytes | None = None,
    step: Progress | None = None,
    environment: dict[str, str] | None = None,
) -> Steps[tuple[bytes, bytes]]:
    """Run a program, hand it `data` and return what it wrote to stdout and stderr.

    Raises `OSError` when it cannot be started, `subprocess.TimeoutExpired` when it takes longer than `seconds`, and
    `subprocess.CalledProcessError` when it fails. `step` is what is reported meanwhile.
    """
    waiting = step or Progress(Stage.OPENING)
    deadline = monotonic() + seconds
    process = subprocess.Popen(  # noqa: S603 - the program was found in the system's places, and there is no shell
        list(command),
        stdin=subprocess.PIPE if data is not None else subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=_own_environment() | (environment or {}),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    talk = _Talk(process, data)
    talk.start()
    try:
        while not talk.ended_within(_STEP):
            if monotonic() > deadline:
                raise subprocess.TimeoutExpired(list(command), seconds)
            yield waiting
    finally:
        talk.end()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, list(command), talk.output, talk.errors)
    return talk.output, talk.errors


class _Talk(Thread):
    """Hands a program its data and takes what it says; a thread of its own, since a full pipe holds up whoever writes."""

    def __init__(self, process: subprocess.Popen[bytes], data: bytes | None) -> None:
        super().__init__(name="talk-to-program", daemon=True)
        self._process = process
        self._data = data
        self.output = self.errors = b""

    def run(self) -> None:
        """Talk until the program ends."""
        self.output, self.errors = self._process.communicate(self._data)

    def ended_within(self, seconds: float) -> bool:
        """Wait no longer than `seconds` for the program's end, and tell whether it came."""
        self.join(seconds)
        return not self.is_alive()

    def end(self) -> None:
        """Leave neither the program nor this thread behind."""
        if self.is_alive():
            self._process.kill()
            self.join()
        self._process.wait()


def _own_environment() -> dict[str, str]:
    environment = dict(os.environ)
    for name in _LIBRARY_PATHS:
        original = environment.pop(f"{name}_ORIG", None)
        if original is not None:
            environment[name] = original
        elif getattr(sys, "frozen", False):
            environment.pop(name, None)
    return environment
