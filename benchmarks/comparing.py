"""Comparing two texts, against difflib on the same paragraphs and words."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import partial
from pathlib import Path

from benchmarks.made import as_revision, two_texts
from benchmarks.measure import Row, figure, hand_over, race, ratio
from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.comparison import Side

SIZES = ((100, 9), (1_000, 5), (10_000, 3))
# Seconds a reader waits, on one core of a laptop; and megabytes.
BOUND = {1_000: 0.5, 10_000: 6.0}
MEMORY_BOUND = 300.0


def by_difflib(old: list[str], new: list[str]) -> int:
    """Match equal paragraphs, then the words of what stands between them, in pairs; return how many words changed."""
    changed = 0
    for op, a0, a1, b0, b1 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if op != "replace":
            continue
        for before, after in zip(old[a0:a1], new[b0:b1], strict=False):
            words = SequenceMatcher(None, before.split(), after.split(), autojunk=False)
            changed += sum(j1 - j0 for tag, _, _, j0, j1 in words.get_opcodes() if tag != "equal")
    return changed


def memory_of(paragraphs: int) -> float:
    """Return the megabytes that one comparison takes at its height, beyond its two texts, in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.comparing", str(paragraphs)]
    done = subprocess.run(
        command, check=True, cwd=Path(__file__).resolve().parent.parent, capture_output=True, text=True
    )
    return float(json.loads(done.stdout))


def _height() -> float:
    """Return the most memory that this process ever held, in megabytes."""
    status = Path("/proc/self/status")
    if status.exists():  # under Linux, where getrusage also counts what the parent held
        return int(status.read_text(encoding="ascii").split("VmHWM:")[1].split()[0]) * 1024 / 1e6
    import resource  # noqa: PLC0415 - Windows has none; there this figure is left out

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def _peak(paragraphs: int) -> float:
    old, new = two_texts(paragraphs, 0.45, paragraphs)
    before, after = as_revision(old, Side.OLD), as_revision(new, Side.NEW)
    idle = _height()
    compare(before, after)
    return _height() - idle


def rows() -> Iterator[Row]:
    """Measure little and much change at three sizes; then memory and growth."""
    took: dict[tuple[int, float], float] = {}
    for unchanged in (0.93, 0.45):
        for size, rounds in SIZES:
            old, new = two_texts(size, unchanged, size)
            before, after = as_revision(old, Side.OLD), as_revision(new, Side.NEW)
            pairs = race(partial(compare, before, after), partial(by_difflib, old, new), rounds)
            took[size, unchanged] = min(ours for ours, _ in pairs)
            what = f"comparing {size:,} paragraphs, {unchanged:.0%} unchanged"
            yield ratio(what, "difflib", pairs)
            if size in BOUND:
                yield figure(what, (ours for ours, _ in pairs), " s", bound=BOUND[size])
    for unchanged in (0.93, 0.45):
        growth = took[10_000, unchanged] / took[1_000, unchanged]
        what = f"growth from 1,000 to 10,000 paragraphs, {unchanged:.0%} unchanged"
        yield figure(what, [growth], "×", detail="10 is linear")
    if sys.platform != "win32":
        yield figure("memory for comparing 10,000 paragraphs", [memory_of(10_000)], " MB", bound=MEMORY_BOUND)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(_peak(int(sys.argv[1]))))
    else:
        hand_over(rows())
