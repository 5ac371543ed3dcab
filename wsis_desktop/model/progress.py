"""Long work as a generator of progress: whoever drives it owns threads, progress bars and cancelling.

A cancelled run is closed (`steps.close()`), so it lets go of its files in `finally`.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeVar

T = TypeVar("T")
_WHOLE: Final = 1000


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


def portion(steps: Steps[T], begin: int, end: int) -> Steps[T]:
    """Drive `steps` as a part of longer work, which is at `begin` of a thousand before them and at `end` behind them."""
    done = begin
    try:
        while True:
            progress = next(steps)
            if progress.total:
                done = begin + (end - begin) * min(progress.done, progress.total) // progress.total
            yield Progress(progress.stage, done, _WHOLE)
    except StopIteration as over:
        result: T = over.value
        return result
    finally:
        steps.close()


def onward(steps: Steps[T]) -> Steps[T]:
    """Drive `steps`, and where they begin anew say how far they had come until they are further."""
    furthest: Progress | None = None
    try:
        while True:
            progress = next(steps)
            if furthest is None or (progress.stage, progress.total) != (furthest.stage, furthest.total):
                furthest = progress
            furthest = max(furthest, progress, key=lambda each: each.done)
            yield furthest
    except StopIteration as end:
        result: T = end.value
        return result
    finally:
        steps.close()


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
