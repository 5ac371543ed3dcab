"""Ratios that hold on any machine: both things are timed in turn, so that a slow minute slows both."""

from __future__ import annotations

import gc
import json
import os
import platform
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass

from benchmarks.warmth import cost_of_rest


@dataclass(frozen=True, slots=True)
class Row:
    """One measured figure: `against` names what it is divided by; without a `bound` it only informs.

    What is `never` to pass its bound keeps within it when its highest does, everything else when its median does.
    """

    what: str
    against: str
    median: float
    low: float
    high: float
    unit: str = "×"
    bound: float | None = None
    detail: str = ""
    never: bool = False

    @property
    def holds(self) -> bool:
        """Tell whether the figure keeps within the bound."""
        return self.bound is None or (self.high if self.never else self.median) <= self.bound


def seconds(work: Callable[[], object]) -> float:
    """Return how long `work` takes; garbage of earlier work is none of its business."""
    gc.collect()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def in_turn(ours: Callable[[], float], theirs: Callable[[], float], rounds: int) -> list[tuple[float, float]]:
    """Measure A B, B A, A B … so that neither gains from standing first."""
    pairs = []
    for turn in range(rounds):
        if turn % 2:
            second = theirs()
            pairs.append((ours(), second))
        else:
            first = ours()
            pairs.append((first, theirs()))
    return pairs


def race(ours: Callable[[], object], theirs: Callable[[], object], rounds: int) -> list[tuple[float, float]]:
    """Time two pieces of work in turn."""
    return in_turn(lambda: seconds(ours), lambda: seconds(theirs), rounds)


def ratio(
    what: str, against: str, pairs: list[tuple[float, float]], *, bound: float | None = None, detail: str = ""
) -> Row:
    """Return the row of the pairs' ratios."""
    ratios = [ours / theirs for ours, theirs in pairs]
    ours, theirs = (statistics.median(side) for side in zip(*pairs, strict=True))
    detail = "; ".join(filter(None, (f"{_duration(ours)} / {_duration(theirs)}", detail)))
    return Row(what, against, statistics.median(ratios), min(ratios), max(ratios), bound=bound, detail=detail)


def figure(
    what: str, values: Iterable[float], unit: str, *, bound: float | None = None, detail: str = "", never: bool = False
) -> Row:
    """Return the row of a figure that is no ratio."""
    every = list(values)
    return Row(what, "", statistics.median(every), min(every), max(every), unit, bound, detail, never)


def hand_over(rows: Iterable[Row]) -> None:
    """Print rows for whoever gathers them, as soon as each is known; as a table when a person looks on."""
    for row in rows:
        print(table([row]) if sys.stdout.isatty() else json.dumps(asdict(row)), flush=True)


def table(rows: Iterable[Row]) -> str:
    """Return the rows as lines in columns."""
    lines = []
    for row in rows:
        bound = "" if row.bound is None else f"≤ {_number(row.bound)}{row.unit} {'holds' if row.holds else 'MISSED'}"
        spread = f"({_number(row.low)}–{_number(row.high)})"
        against = f" against {row.against}" if row.against else ""
        lines.append(f"{_number(row.median):>8}{row.unit:<3}{spread:<16}{bound:<15} {row.what}{against}")
        if row.detail:
            lines.append(" " * 43 + row.detail)
    return "\n".join(lines)


def machine() -> str:
    """Say what the figures were taken on, and how far one and the same work varies there."""
    spins = [seconds(lambda: sum(range(2_000_000))) for _ in range(9)]
    noise = (max(spins) - min(spins)) / statistics.median(spins)
    rested = f"memory that rested a second takes {cost_of_rest():.0f} times as long to go through"
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"Python {platform.python_version()} on {platform.system()} {platform.machine()}, {os.cpu_count()} cores{load}; "
        f"the same work varies by {noise:.0%}, {rested}. Medians, with the lowest and the highest in brackets."
    )


def _number(value: float) -> str:
    return f"{value:.2f}" if value < 10 else f"{value:.0f}"


def _duration(value: float) -> str:
    return f"{value * 1000:.0f} ms" if value < 1 else f"{value:.1f} s"
