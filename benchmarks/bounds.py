"""What reading takes above the start of its process, and how soon it can be cancelled: long drafts, and files unlike any.

python -m benchmarks.bounds FILE ...    measures these, or those of `benchmarks/outsize.py` that are named so
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter, process_time

from benchmarks.made import write_pdfs
from benchmarks.measure import Row, figure, hand_over
from benchmarks.outsize import cases
from wsis_desktop.model.progress import finish
from wsis_desktop.model.revision import Revision
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.publishing.remarks_in_words import remarks_in_words
from wsis_desktop.reading.read import read_steps
from wsis_desktop.worker.client import WorkerClient
from wsis_desktop.worker.engine import prepare_steps
from wsis_desktop.worker.protocol import Answer, Cancelled, Progressed

MOST_MEGABYTES = 300.0
MOST_TO_CANCEL = 1.0
_STATUS = Path("/proc/self/status")
_PER_MEGABYTE = 1_000_000 if sys.platform == "darwin" else 1_000
_LONG = 0.05


def peak() -> float:
    """Return the most megabytes that this process has taken so far."""
    if _STATUS.exists():  # what `getrusage` says holds for the process that started this one, too
        return int(_STATUS.read_text(encoding="ascii").partition("VmHWM:")[2].split()[0]) / 1_000
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _PER_MEGABYTE


def read_timed(path: Path) -> tuple[str, list[float]]:
    """Read a file; return what a reader is told, and how long each step took this process."""
    took: list[float] = []
    steps = read_steps(path)
    while True:
        start = process_time()
        try:
            next(steps)
        except StopIteration as ended:
            return _told(ended.value), [*took, process_time() - start]
        except Trouble as trouble:
            return str(trouble), [*took, process_time() - start]
        took.append(process_time() - start)


def _told(revision: Revision) -> str:
    return " ".join((f"{len(revision.paragraphs):,} paragraphs read.", *remarks_in_words(revision)))


def measure(path: Path) -> None:
    """Print what reading one file takes in this process, over what the process takes before it."""
    finish(prepare_steps())
    start = peak()
    said, took = read_timed(path)
    megabytes = peak() - start
    longest = max(range(len(took)), key=took.__getitem__)
    print(json.dumps([sum(took), megabytes, said, sum(took[:longest]), took[longest]]))


class _Hears:
    """Hears what the worker answers: that it has taken up its work, and how that ended."""

    def __init__(self) -> None:
        self.began, self.ended = threading.Event(), threading.Event()
        self.ends: list[Answer] = []

    def __call__(self, answer: Answer) -> None:
        """Take an answer."""
        self.began.set()
        if not isinstance(answer, Progressed):
            self.ends.append(answer)
            self.ended.set()


def seconds_to_cancel(path: Path, after: float) -> float:
    """Return how long the worker takes to let go of a file that is cancelled some seconds after it was taken up."""
    hears = _Hears()
    with tempfile.TemporaryDirectory() as folder, WorkerClient(hears) as client:
        small = Path(folder, "small.txt")
        small.write_text("We request.", encoding="utf-8")
        client.read(str(small))
        hears.ended.wait()
        hears.began, hears.ended = threading.Event(), threading.Event()
        ticket = client.read(str(path))
        hears.began.wait()
        if hears.ended.wait(after):
            return 0.0
        start = perf_counter()
        client.cancel(ticket)
        hears.ended.wait()
        return perf_counter() - start if isinstance(hears.ends[-1], Cancelled) else 0.0


def rows_of(path: Path, what: str, *, bound: bool = True) -> Iterator[Row]:
    """Read a file in a process of its own, then cancel its reading in the longest step; return a row for each."""
    command = [sys.executable, "-m", "benchmarks.bounds", "--here", str(path)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"Reading {path} ended with {done.returncode}:\n{done.stderr}")
    took, megabytes, said, before, longest = json.loads(done.stdout)
    detail = f"{took:.1f} s; {said[:300]}"
    yield figure(f"memory over the start, {what}", [megabytes], " MB", bound=MOST_MEGABYTES, detail=detail)
    if longest > _LONG:
        waited = seconds_to_cancel(path, before + longest / 10)
        step = f"the longest step takes {longest:.2f} s"
        yield figure(f"to cancel, {what}", [waited], " s", bound=MOST_TO_CANCEL if bound else None, detail=step)


def rows(names: list[str]) -> Iterator[Row]:
    """Measure long drafts, then the others; or those named."""
    with tempfile.TemporaryDirectory() as folder:
        if not names:
            for pages in (300, 1_000):
                path = Path(folder, f"{pages}.pdf")
                write_pdfs(pages, path, Path(folder, "other.pdf"))
                yield from rows_of(path, f"{pages:,} pages")
        for name, make in cases().items():
            if not names or name in names:
                path = Path(folder, name)
                path.write_bytes(make())
                yield from rows_of(path, name)
                path.unlink()
    for name in names:
        if name not in cases():
            yield from rows_of(Path(name), name, bound=False)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--here"]:
        measure(Path(sys.argv[2]))
    else:
        hand_over(rows(sys.argv[1:]))
