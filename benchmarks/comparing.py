"""Comparing two texts: time and peak memory, against difflib on the same paragraphs and words, and against the sketch.

The sketch in ../shared/tools/alignment only pairs paragraphs, so only our pairing is held against it. It needs numpy and
scipy, which the program does without; where they or the sketch are missing it is left out, and a row says so.
"""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from functools import partial
from pathlib import Path

from benchmarks.made import as_revision, two_texts
from benchmarks.measure import Row, figure, hand_over, race, ratio
from wsis_desktop.collecting import collect_seldom
from wsis_desktop.comparing.compare import compare
from wsis_desktop.comparing.pairing.pair import pair_steps
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.progress import finish

SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "tools" / "alignment"
SIZES = ((100, 9), (1_000, 5), (10_000, 3))
UNCHANGED = (0.93, 0.45)
# Seconds a reader waits, on one core of a laptop; and megabytes.
BOUND = {1_000: 0.5, 10_000: 6.0}
MEMORY_BOUND = 300.0

Sketch = Callable[[list[str], list[str]], object]


def sketch() -> Sketch | None:
    """Return what pairs paragraphs as the sketch does, or None where it cannot run."""
    sys.path.insert(0, str(SHARED))
    try:
        align: Sketch = importlib.import_module("sketch_aligner").align
    except ImportError:
        return None
    finally:
        sys.path.remove(str(SHARED))
    return align


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


def memory_of(system: str, paragraphs: int, unchanged: float) -> float:
    """Return the megabytes that one comparison takes at its height, beyond its two texts, in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.comparing", system, str(paragraphs), str(unchanged)]
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


def _peak(system: str, paragraphs: int, unchanged: float) -> float:
    old, new = two_texts(paragraphs, unchanged, paragraphs)
    before, after = as_revision(old, Side.OLD), as_revision(new, Side.NEW)
    work: dict[str, Callable[[], object]] = {
        "ours": partial(compare, before, after),
        "difflib": partial(by_difflib, old, new),
    }
    if align := sketch():
        work["sketch"] = partial(align, old, new)
    idle = _height()
    work[system]()
    return _height() - idle


def rows() -> Iterator[Row]:
    """Measure little and much change at three sizes: time, then how it grows, then memory."""
    collect_seldom()
    align = sketch()
    took: dict[tuple[int, float], float] = {}
    for unchanged in UNCHANGED:
        for size, rounds in SIZES:
            old, new = two_texts(size, unchanged, size)
            before, after = as_revision(old, Side.OLD), as_revision(new, Side.NEW)
            pairs = race(partial(compare, before, after), partial(by_difflib, old, new), rounds)
            took[size, unchanged] = min(ours for ours, _ in pairs)
            what = f"comparing {size:,} paragraphs, {unchanged:.0%} unchanged"
            yield ratio(what, "difflib", pairs)
            if size in BOUND:
                yield figure(what, (ours for ours, _ in pairs), " s", bound=BOUND[size])
            if align:
                pairs = race(lambda: finish(pair_steps(before, after)), partial(align, old, new), rounds)  # noqa: B023
                yield ratio(f"pairing {size:,} paragraphs, {unchanged:.0%} unchanged", "the sketch", pairs, bound=1.0)
    if not align:
        yield figure("pairing beside the sketch was left out: it needs numpy, scipy and ../shared", [0.0], "")
    for unchanged in UNCHANGED:
        growth = took[10_000, unchanged] / took[1_000, unchanged]
        what = f"growth from 1,000 to 10,000 paragraphs, {unchanged:.0%} unchanged"
        yield figure(what, [growth], "×", detail="10 is linear")
    if sys.platform != "win32":
        yield from _memory(["ours", "difflib", *(["sketch"] if align else [])])


def _memory(systems: list[str]) -> Iterator[Row]:
    for unchanged in UNCHANGED:
        for size, _ in SIZES:
            took = {system: memory_of(system, size, unchanged) for system in systems}
            others = ", ".join(f"{system} {took[system]:.0f} MB" for system in systems[1:])
            bound = MEMORY_BOUND if size == SIZES[-1][0] else None
            what = f"memory for comparing {size:,} paragraphs, {unchanged:.0%} unchanged"
            yield figure(what, [took["ours"]], " MB", bound=bound, detail=others)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(_peak(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]))))
    else:
        hand_over(rows())
