"""Trials run in another process, bounded in time and memory; one that dies is followed by another.

The process gets its work as paths: it makes the mutated file itself, for the libraries that change a file may die of it as
those that read it. What is being tried always stands in the file `current`.
"""

from __future__ import annotations

import contextlib
import faulthandler
import multiprocessing
import os
import resource
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from types import FrameType
from typing import Final, Protocol, Self

from fuzzing.arcs import Arcs
from fuzzing.invariants import Broken
from fuzzing.mutating import mutated

_CLEAR_PEAK: Final = Path("/proc/self/clear_refs")
_STATUS: Final = Path("/proc/self/status")
_STARTING: Final = 60.0
_DYING: Final = 5.0


class Trial(Protocol):
    """What is done with each file."""

    def __call__(self, path: Path, arcs: Arcs, *, thorough: bool) -> bool:
        """Try a file and tell whether it went a new way; raise when something is wrong."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one trial may take: seconds of the processor, seconds by the clock, and megabytes beyond those at its start."""

    seconds: float = 8.0
    patience: float = 90.0
    megabytes: int = 300


@dataclass(frozen=True, slots=True)
class Task:
    """Which file to try: `base`, or, with a seed, what becomes of it and of pieces of `other`.

    A trial that is not followed finds no new ways, but takes only the time that the readers take.
    """

    base: Path
    other: Path
    seed: int | None = None
    thorough: bool = False
    followed: bool = True


@dataclass(frozen=True, slots=True)
class Report:
    """What became of a trial. `complaint` is empty when all is well; `place` says where it comes from."""

    complaint: str = ""
    place: str = ""
    detail: str = ""
    new: bool = False
    arcs: int = 0
    seconds: float = 0.0
    megabytes: float = 0.0


class TooSlow(BaseException):
    """A trial took longer than it may; nothing that catches errors may catch it."""


class Runner:
    """The process that tries files; a context manager. `make` and `code` are what it tries and which code it follows."""

    def __init__(self, folder: Path, make: Callable[[], Trial], code: Path, limits: Limits) -> None:
        self._folder, self._make, self._code, self.limits = folder, make, code, limits
        self._context = multiprocessing.get_context("spawn")
        self._process: multiprocessing.process.BaseProcess | None = None
        self._pipe: Connection | None = None
        self.deaths = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def current(self, suffix: str) -> Path:
        """Return where the file stands that is being tried."""
        return self._folder / f"current{suffix}"

    def run(self, task: Task) -> Report:
        """Run one trial to its end, or to the end of the process that runs it."""
        self.current(task.base.suffix).unlink(missing_ok=True)
        pipe = self._started()
        try:
            pipe.send(task)
            if pipe.poll(self.limits.patience + _DYING):
                report: Report = pipe.recv()
                return report
        except (EOFError, OSError):
            pass
        return self._died(task)

    def close(self) -> None:
        """End the process; closing twice is no mistake."""
        if self._pipe is not None:
            with contextlib.suppress(OSError):
                self._pipe.send(None)
            self._pipe.close()
        if self._process is not None:
            self._process.join(_DYING)
            if self._process.is_alive():
                self._process.kill()
                self._process.join()
        self._pipe = self._process = None

    def _started(self) -> Connection:
        if self._pipe is not None:
            return self._pipe
        self._pipe, theirs = self._context.Pipe()
        process = self._context.Process(
            target=_serve, args=(theirs, self._folder, self._make, self._code, self.limits), daemon=True
        )
        process.start()
        self._process = process
        theirs.close()
        if not self._pipe.poll(_STARTING) or self._pipe.recv() != "ready":
            raise RuntimeError("The process that tries files did not start.")
        return self._pipe

    def _died(self, task: Task) -> Report:
        """Say what the process died of, as far as it left word."""
        process = self._process
        if process is None:
            raise RuntimeError(task)
        process.join(_DYING)
        code = process.exitcode
        self.close()
        self.deaths += 1
        if not self.current(task.base.suffix).exists():
            return Report()  # it died while it made the file
        word = self._folder / "last-words"
        said = word.read_text(encoding="utf-8", errors="replace") if word.exists() else ""
        hung = code is None or "Timeout" in said
        return Report("hangs" if hung else f"dies with {code}", _place_in(said, self._code), said[-3_000:])


def _place_in(said: str, code: Path) -> str:
    """Return the innermost line of our code in a dumped stack."""
    for line in said.splitlines():
        if str(code) in line:
            return line.split(str(code))[-1].lstrip('/"').replace('", line ', ":")
    return "outside our code"


_UNFOLLOWED: Final = Arcs(Path("nowhere"))


# -- in the other process --------------------------------------------------------------------------------------------


def _serve(pipe: Connection, folder: Path, make: Callable[[], Trial], code: Path, limits: Limits) -> None:
    """Try files until told to end."""
    _keep_quiet()
    known = folder / "arcs"
    seen = frozenset(int(line) for line in known.read_text().split()) if known.exists() else frozenset[int]()
    arcs, trial = Arcs(code, seen), make()
    with (folder / "last-words").open("w", encoding="utf-8") as words, known.open("a") as ways:
        faulthandler.enable(words)
        _bound_memory(limits)
        signal.signal(signal.SIGPROF, _too_slow)
        pipe.send("ready")
        while (task := pipe.recv()) is not None:
            faulthandler.dump_traceback_later(limits.patience, exit=True, file=words)
            report = _tried(task, folder, trial, arcs, limits)
            faulthandler.cancel_dump_traceback_later()
            ways.writelines(f"{arc}\n" for arc in arcs.fresh)
            ways.flush()
            pipe.send(report)


def _keep_quiet() -> None:
    """Let nothing be printed: libraries complain of what they are given here."""
    with Path(os.devnull).open("w") as nowhere:
        for stream in (sys.stdout, sys.stderr):
            os.dup2(nowhere.fileno(), stream.fileno())


def _bound_memory(limits: Limits) -> None:
    """Let what asks for far more memory than is allowed fail rather than take the machine with it."""
    if not _STATUS.exists():
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (_pages("VmSize") * 1024 + limits.megabytes * 8_000_000, hard))


def _pages(what: str) -> int:
    """Return a number of kilobytes out of the system's account of this process; 0 where it keeps none."""
    if not _STATUS.exists():
        return 0
    return next((int(line.split()[1]) for line in _STATUS.read_text().splitlines() if line.startswith(what)), 0)


def _too_slow(_: int, frame: FrameType | None) -> None:
    raise TooSlow("".join(traceback.format_stack(frame)[-12:]))


def _tried(task: Task, folder: Path, trial: Trial, arcs: Arcs, limits: Limits) -> Report:
    path = folder / f"current{task.base.suffix}"
    data = task.base.read_bytes()
    if task.seed is not None:
        data = mutated(data, task.other.read_bytes(), task.base.suffix, task.seed)
    path.write_bytes(data)
    with contextlib.suppress(OSError):
        _CLEAR_PEAK.write_text("5")
    arcs.forget_last()
    before, start = _pages("VmHWM"), time.process_time()
    complaint = place = detail = ""
    new = False
    try:
        with _timed(limits.seconds):
            new = trial(path, arcs if task.followed else _UNFOLLOWED, thorough=task.thorough)
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is what we are looking for
        complaint = error.rule if isinstance(error, Broken) else type(error).__name__
        detail = "".join(traceback.format_exception(error))[-4_000:]
        place = "" if isinstance(error, Broken) else _raised_in(error, arcs)
    seconds = time.process_time() - start
    megabytes = (_pages("VmHWM") - before) / 1000
    if not complaint and megabytes > limits.megabytes:
        complaint, detail = "takes too much memory", f"{megabytes:.0f} megabytes"
    return Report(complaint, place, detail, new or bool(arcs.fresh), arcs.count, seconds, megabytes)


@contextlib.contextmanager
def _timed(seconds: float) -> Iterator[None]:
    """Count the seconds of the processor: others' work on the machine does not make a reader slow."""
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _raised_in(error: BaseException, arcs: Arcs) -> str:
    """Return the innermost place in the code that is followed, or else the innermost of all."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if arcs.follows(frame.filename)] or list(frames)
    if isinstance(error, TooSlow):
        return Path(ours[-1].filename).name if ours else ""
    return f"{Path(ours[-1].filename).name}:{ours[-1].name}" if ours else ""


if sys.platform == "win32":
    raise ImportError("Trials are bounded by what only Unix systems offer.")
