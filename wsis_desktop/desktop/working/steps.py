"""Work that can stop between two steps: `Turns` takes it a part at a time, and `finished` all at once."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeAlias, TypeVar

T = TypeVar("T")
Parts: TypeAlias = Generator[None, None, T]


def finished(parts: Parts[T]) -> T:
    """Take every step, and return the result."""
    while True:
        try:
            next(parts)
        except StopIteration as end:
            result: T = end.value
            return result
