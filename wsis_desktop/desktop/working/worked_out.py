"""What was worked out for an object, kept as long as that lives."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar
from weakref import ref

Of = TypeVar("Of")
Result = TypeVar("Result")


class WorkedOut(Generic[Of, Result]):
    """Works something out once for each object; two that are only equal are two, for to compare them would take as long."""

    def __init__(self, work_out: Callable[[Of], Result]) -> None:
        self._work_out = work_out
        self._known: dict[int, tuple[ref[Of], Result]] = {}

    def __call__(self, of: Of) -> Result:
        """Return what is known of an object, worked out when it is first asked for."""
        known = self._known.get(id(of))
        if known is None or known[0]() is not of:
            key = id(of)
            known = ref(of, lambda _gone: self._known.pop(key, None)), self._work_out(of)
            self._known[key] = known
        return known[1]

    @property
    def kept(self) -> int:
        """Count the objects of which something is known."""
        return len(self._known)
