"""Run another program step by step: it ends when its work is done, takes too long, or the generator is closed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
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
    try:
        while True:
            try:
                output, errors = process.communicate(data, timeout=_STEP)
            except subprocess.TimeoutExpired:
                data = None  # it has been handed over, and is sent on by the next call
                if monotonic() > deadline:
                    raise
                yield waiting
            else:
                break
    finally:
        _end(process)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, list(command), output, errors)
    return output, errors


def _end(process: subprocess.Popen[bytes]) -> None:
    """Leave neither a process nor its pipes behind."""
    if process.poll() is None:
        process.kill()
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe is not None and not pipe.closed:
            try:
                pipe.close()
            except OSError:  # what was not yet written has no reader any more
                continue
    process.wait()


def _own_environment() -> dict[str, str]:
    environment = dict(os.environ)
    for name in _LIBRARY_PATHS:
        original = environment.pop(f"{name}_ORIG", None)
        if original is not None:
            environment[name] = original
        elif getattr(sys, "frozen", False):
            environment.pop(name, None)
    return environment
