"""Long work as a generator of progress: whoever drives it owns threads, progress bars and cancelling.

A cancelled run is closed (`steps.close()`), so it lets go of its files in `finally`.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

T = TypeVar("T")


class Stage(StrEnum):
    """What a run is doing."""

    OPENING = "opening"
    READING = "reading"
    RECOGNISING = "recognising"
    PAIRING = "pairing"
    MARKING = "marking"
    WRITING = "writing"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is within its stage: `done` of `total` steps; a `total` of 0 says that no one knows."""

    stage: Stage
    done: int = 0
    total: int = 0


Steps = Generator[Progress, None, T]


def finish(steps: Generator[object, None, T]) -> T:
    """Drive `steps` to their end and return their result."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: T = end.value
            return result


def steady(steps: Steps[T]) -> Steps[T]:
    """Drive `steps`, and where one does not say how far the run is, repeat the last that did."""
    last: Progress | None = None
    try:
        while True:
            progress = next(steps)
            if progress.total or last is None or last.stage is not progress.stage:
                last = progress
            yield last
    except StopIteration as end:
        result: T = end.value
        return result
    finally:
        steps.close()
