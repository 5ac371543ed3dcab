"""Which ways a trial took through the code: from which line to which, in the files of one folder."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import CodeType, FrameType
from typing import Final, Protocol

# A function that is called more often than this in one trial has shown its ways; following it further costs too much.
_ENOUGH_CALLS: Final = 30
_LINE_BITS: Final = 16


class _Trace(Protocol):
    def __call__(self, frame: FrameType, event: str, arg: object, /) -> _Trace | None: ...


class Arcs:
    """Collects arcs, each packed into one number; those that were seen in earlier trials are not collected again."""

    def __init__(self, folder: Path, seen: frozenset[int] = frozenset()) -> None:
        self._files = {
            str(path): at << 2 * _LINE_BITS for at, path in enumerate(sorted(folder.resolve().rglob("*.py")), 1)
        }
        self._seen = set(seen)
        self._calls: dict[CodeType, int] = {}
        self.fresh: set[int] = set()
        """The arcs that were new in what was followed last."""

    @property
    def count(self) -> int:
        """Return how many arcs were seen so far."""
        return len(self._seen | self.fresh)

    def follows(self, file: str) -> bool:
        """Tell whether a file is one of those that are followed."""
        return file in self._files

    def forget_last(self) -> None:
        """Begin a trial in which nothing was new yet."""
        self.fresh = set()

    @contextmanager
    def followed(self) -> Iterator[set[int]]:
        """Follow what is run inside, and give the arcs that are new."""
        self.fresh = set()
        self._calls.clear()
        before = sys.gettrace()
        if self._files:
            sys.settrace(self._enter)
            threading.settrace(self._enter)  # part of the reading may be done beside
        try:
            yield self.fresh
        finally:
            sys.settrace(before)
            threading.settrace(before)
            self._seen |= self.fresh

    def _enter(self, frame: FrameType, event: str, _: object, /) -> _Trace | None:
        code = frame.f_code
        file = self._files.get(code.co_filename)
        if file is None or event != "call":
            return None
        calls = self._calls.get(code, 0)
        if calls >= _ENOUGH_CALLS:
            return None
        self._calls[code] = calls + 1
        return self._local(file, frame.f_lineno)

    def _local(self, file: int, line: int) -> _Trace:
        """Return the tracer of one call."""
        seen, new, last = self._seen, self.fresh, line

        def step(frame: FrameType, event: str, _: object, /) -> _Trace:
            nonlocal last
            line = frame.f_lineno if event == "line" else 0
            arc = file | last << _LINE_BITS | line
            last = line
            if arc not in seen:
                new.add(arc)
            return step

        return step
