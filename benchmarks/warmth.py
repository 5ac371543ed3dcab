"""Memory kept at hand while something is timed.

Some virtual machines take from their guest what it did not touch for a moment, and give it back page by page when it is
touched again, most of all while it has nothing else to do: to go through 16 MB took 0.4 ms, and 95 ms when it had rested
for two seconds, although the guest counts no fault. What a window does after a pause, as its user reads, then takes several
times as long as on any laptop.
"""

from __future__ import annotations

import ctypes
import mmap
import os
import re
import select
import statistics
import subprocess
import sys
import time
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path
from time import thread_time

_PAGE = mmap.PAGESIZE
_TRIED_BYTES, _REST_SECONDS, _TRIES = 4 << 20, 1.0, 3
_AT_A_TIME = 1 << 20
_PAUSE_SECONDS = 0.01
_PRESENT = 63
_ALLOW_READER = 0x59616D61


def cost_of_rest() -> float:
    """Return how many times as long it takes to go through memory that rested for a second; some 3 where nobody takes it."""
    with mmap.mmap(-1, _TRIED_BYTES) as memory:
        times = []
        for _ in range(_TRIES):
            _go_through(memory)
            at_once = _go_through(memory)
            time.sleep(_REST_SECONDS)
            times.append(_go_through(memory) / at_once)
    return statistics.median(times)


@contextmanager
def kept_warm() -> Iterator[None]:
    """Have a neighbour read this process's memory over and over, where the system lets it.

    Where nobody takes memory that rests this helps nothing, and costs the room that it takes in the processor's caches.
    """
    if not Path("/proc/self/pagemap").exists():
        yield
        return
    command = [sys.executable, "-m", "benchmarks.warmth", str(os.getpid())]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as neighbour:
        # Where a process may read only its children, the neighbour is let in by name.
        ctypes.CDLL(None).prctl(_ALLOW_READER, neighbour.pid, 0, 0, 0)
        yield


def keep_warm(process: int) -> None:
    """Read what a process has in memory over and over, until nothing more can come from standard input."""
    room = bytearray(_AT_A_TIME)
    proc = Path("/proc") / str(process)
    with (proc / "pagemap").open("rb", buffering=0) as kept, (proc / "mem").open("rb", buffering=0) as memory:
        while not select.select([sys.stdin], [], [], _PAUSE_SECONDS)[0]:
            for start, end in _mapped(proc):
                for first, last in _present(kept.fileno(), start, end):
                    for at in range(first, last, _AT_A_TIME):
                        _read(memory.fileno(), memoryview(room)[: last - at], at)


def _go_through(memory: mmap.mmap) -> float:
    began = thread_time()
    for at in range(0, len(memory), _PAGE):
        memory[at] = 1
    return thread_time() - began


def _mapped(proc: Path) -> Iterator[tuple[int, int]]:
    for found in re.finditer(r"^([0-9a-f]+)-([0-9a-f]+) r(?!.*\[v)", (proc / "maps").read_text(), re.MULTILINE):
        yield int(found[1], 16), int(found[2], 16)


def _present(kept: int, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield what of a mapping is in memory: to read the rest would bring it there."""
    size = array("Q").itemsize
    entries = array("Q", os.pread(kept, (end - start) // _PAGE * size, start // _PAGE * size))
    at = start
    for present, run in groupby(entry >> _PRESENT for entry in entries):
        after = at + sum(1 for _ in run) * _PAGE
        if present:
            yield at, after
        at = after


def _read(memory: int, room: memoryview, at: int) -> None:
    try:
        os.preadv(memory, [room], at)
    except OSError:
        return  # It has been let go of since.


if __name__ == "__main__":
    try:
        keep_warm(int(sys.argv[1]))
    except (OSError, KeyboardInterrupt):
        sys.exit()  # The process has ended.
