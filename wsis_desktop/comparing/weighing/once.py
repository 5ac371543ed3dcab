"""A property that is reckoned when it is first asked for, and then kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class once(Generic[T]):  # noqa: N801 - it stands where a decorator does
    """Do as `functools.cached_property`, which before Python 3.12 takes a lock for each value: an edit has a dozen."""

    def __init__(self, reckon: Callable[[Any], T]) -> None:
        self._reckon = reckon
        self._name = reckon.__name__
        self.__doc__ = reckon.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> once[T]: ...

    @overload
    def __get__(self, instance: object, owner: type) -> T: ...

    def __get__(self, instance: object | None, owner: type) -> once[T] | T:
        """Reckon the value; from then on it stands in the instance, where Python looks first."""
        if instance is None:
            return self
        value = instance.__dict__[self._name] = self._reckon(instance)
        return value
