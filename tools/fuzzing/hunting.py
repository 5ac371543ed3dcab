"""The hunt: files that go a new way through the readers are kept and changed further; those that show a fault are saved."""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Final

from fuzzing.minimising import minimised
from fuzzing.running import Report, Runner, Task

# Formats are drawn as often as this says, whatever their trials cost.
_SHARES: Final = {".pdf": 5, ".docx": 4, ".odt": 4, ".html": 2, ".md": 2, ".txt": 2}
_THOROUGH: Final = 0.08
_TOLD_EVERY: Final = 60.0


@dataclass(slots=True)
class Finding:
    """A fault, the smallest file that shows it, and how often it was met."""

    report: Report
    path: Path
    times: int = 1


@dataclass(slots=True)
class Hunt:
    """What a hunt has done so far."""

    trials: Counter[str] = field(default_factory=Counter)
    kept: dict[str, list[Path]] = field(default_factory=dict)
    findings: dict[tuple[str, str, str], Finding] = field(default_factory=dict)
    arcs: int = 0
    slowest: float = 0.0
    largest: float = 0.0
    deaths: int = 0
    seconds: float = 0.0

    def summary(self) -> str:
        """Return what the hunt came to, in a few lines."""
        files = sum(len(each) for each in self.kept.values())
        total = sum(self.trials.values())
        tried = ", ".join(f"{count} {suffix[1:]}" for suffix, count in sorted(self.trials.items()))
        lines = [
            f"{total} trials in {self.seconds / 60:.1f} minutes ({total / max(self.seconds, 1):.1f} a second): {tried}",
            f"{files} files kept, {self.arcs} arcs covered",
            f"the slowest trial took {self.slowest:.1f} s, the largest {self.largest:.0f} MB; {self.deaths} processes died",
            f"{len(self.findings)} findings",
        ]
        lines += [
            f"  {suffix[1:]}: {complaint} {place} ({finding.times} times) {finding.path.name}"
            for (suffix, complaint, place), finding in sorted(self.findings.items())
        ]
        return "\n".join(lines)


class Hunter:
    """Hunts with one runner; what it keeps and finds goes into `folder`. The same seed draws the same files first."""

    def __init__(self, runner: Runner, folder: Path, seed: int = 0, tell: Callable[[str], None] = print) -> None:
        self._runner, self._folder, self._tell = runner, folder, tell
        self._random = Random(seed)  # noqa: S311 - a seed, no secret
        self._hunt = Hunt()
        for name in ("kept", "found"):
            (folder / name).mkdir(parents=True, exist_ok=True)

    def hunt(self, seeds: Iterable[tuple[str, bytes]], seconds: float, enough: int = 200) -> Hunt:
        """Try the seeds, then what becomes of them, for so many seconds or until enough has been found."""
        start = told = time.monotonic()
        for suffix, data in seeds:
            path = self._keep(suffix, data)
            self._try(Task(path, path, thorough=True))
        while (now := time.monotonic()) - start < seconds and len(self._hunt.findings) < enough:
            if now - told > _TOLD_EVERY:
                told = now
                self._hunt.seconds = now - start
                self._tell(self._hunt.summary() + "\n")
            self._try(self._next())
        self._hunt.seconds = time.monotonic() - start
        return self._hunt

    def _next(self) -> Task:
        """Draw a file to change: of those kept, later ones more often."""
        random = self._random
        suffixes = [suffix for suffix in _SHARES if suffix in self._hunt.kept]
        (suffix,) = random.choices(suffixes, [_SHARES[each] for each in suffixes])
        kept = self._hunt.kept[suffix]
        late = kept[-max(8, len(kept) // 4) :]
        base = random.choice(late if random.random() < 0.5 else kept)
        return Task(base, random.choice(kept), random.getrandbits(48), thorough=random.random() < _THOROUGH)

    def _try(self, task: Task) -> None:
        hunt, suffix = self._hunt, task.base.suffix
        report = self._runner.run(task)
        hunt.trials[suffix] += 1
        hunt.deaths = self._runner.deaths
        hunt.arcs = max(hunt.arcs, report.arcs)
        if report.complaint:
            self._found(suffix, report)
            return
        hunt.slowest, hunt.largest = max(hunt.slowest, report.seconds), max(hunt.largest, report.megabytes)
        if report.new and task.seed is not None:
            self._keep(suffix, self._runner.current(suffix).read_bytes())

    def _keep(self, suffix: str, data: bytes) -> Path:
        path = self._folder / "kept" / f"{_name(data)}{suffix}"
        path.write_bytes(data)
        self._hunt.kept.setdefault(suffix, []).append(path)
        return path

    def _found(self, suffix: str, report: Report) -> None:
        """Make a new finding small and save it; one that cannot be seen a second time is saved as it is."""
        key = (suffix, report.complaint, report.place)
        known = self._hunt.findings.get(key)
        if known is not None:
            known.times += 1
            return
        data = self._runner.current(suffix).read_bytes()
        if report.complaint == "TooSlow" and not self._shows(suffix, report)(data):
            return  # slow only because it was followed
        if report.complaint == "hangs" and self._tried_again(suffix, data).complaint != "hangs":
            return  # the machine stood still, not the reader
        if not report.complaint.startswith(("hangs", "dies")) and self._shows(suffix, report)(data):
            data = minimised(data, self._shows(suffix, report), 60 if report.complaint == "TooSlow" else 300)
        path = self._folder / "found" / f"{_name(data)}{suffix}"
        path.write_bytes(data)
        path.with_suffix(f"{suffix}.why").write_text(
            f"{report.complaint} {report.place}\n{report.detail}", encoding="utf-8", errors="replace"
        )
        self._hunt.findings[key] = Finding(report, path)
        self._tell(f"found: {suffix[1:]}: {report.complaint} {report.place} {path}")

    def _shows(self, suffix: str, report: Report) -> Callable[[bytes], bool]:
        """Return what tells whether other bytes show the same fault."""

        def shows(data: bytes) -> bool:
            again = self._tried_again(suffix, data)
            return (again.complaint, again.place) == (report.complaint, report.place)

        return shows

    def _tried_again(self, suffix: str, data: bytes) -> Report:
        path = self._folder / f"smaller{suffix}"
        path.write_bytes(data)
        return self._runner.run(Task(path, path, thorough=True, followed=False))


def _name(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]
