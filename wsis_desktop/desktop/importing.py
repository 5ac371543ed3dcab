"""How PySide is loaded: without what it would do for other programs than this one.

With its first module come those in which it describes itself: the signatures of its functions, from which it words errors
and documentation, and a writer of stubs. They are compiled, and patterns with them, whenever a program starts: four tenths
of what a window of Qt's takes to come up. Nothing asks for them until something goes wrong, so that they are loaded then.

PySide would know, too, which modules ask it for other names than Qt's: it replaces Python's own way of importing by one that
reads the source of each module that comes after it, and keeps the lines. This program asks for none, and has hundreds.
"""

from __future__ import annotations

import builtins
import sys
from contextlib import contextmanager
from importlib import import_module
from threading import RLock
from typing import TYPE_CHECKING, Any, Final, cast

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from importlib.abc import Loader
    from importlib.machinery import ModuleSpec
    from types import ModuleType

# Not `mapping`: PySide looks into that one where Python does not hear of it, and ends the program where it is empty.
_PUT_OFF: Final = frozenset(
    f"shibokensupport.signature.{name}"
    for name in ("errorhandler", "layout", "lib.enum_sig", "lib.pyi_generator", "lib.tool", "parser")
)


def import_plainly() -> None:
    """Load PySide, and import as Python does from then on; leave all as it is where PySide does so."""
    with loaded_when_asked(_PUT_OFF):
        import_module("PySide6")
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain


@contextmanager
def loaded_when_asked(names: frozenset[str]) -> Iterator[None]:
    """Let modules of these names that are imported here be loaded when something in them is first asked for."""
    before, finder = sys.meta_path, _Finder(names)
    sys.meta_path = _KeepsItsFirst([finder, *before])
    try:
        yield
    finally:
        before[:] = [each for each in sys.meta_path if each is not finder]
        sys.meta_path = before


class _KeepsItsFirst(list[Any]):
    """A list that keeps its first in front: PySide puts a finder of its own there while it looks for its modules."""

    def insert(self, at: Any, each: Any) -> None:  # noqa: ANN401 - as lists have it
        """Insert behind the first."""
        super().insert(max(at, 1), each)


class _Finder:
    """Finds modules of some names as the other finders do, and puts their loading off."""

    def __init__(self, names: frozenset[str]) -> None:
        self._names = names

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return what the first of the others finds, if the name is one of those."""
        if name not in self._names:
            return None
        others = (finder for finder in sys.meta_path if finder is not self)
        found = next(filter(None, (finder.find_spec(name, path, target) for finder in others)), None)
        if found is not None and found.loader is not None:
            found.loader = cast("Loader", _WhenAsked(found.loader))
        return found


class _WhenAsked:
    """Loads a module as its own loader does, once it is asked for a name."""

    def __init__(self, loader: Loader) -> None:
        self._loader = loader
        self._lock = RLock()
        self._begun = False

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """Make the module as its own loader would."""
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        """Put its loading off until something in it is asked for; what Python asks every module for does not load it."""
        name = module.__name__

        def answer(asked: str) -> object:
            if not asked.startswith("__"):
                self._load(module, name)
            try:
                return vars(module)[asked]
            except KeyError:
                raise AttributeError(asked) from None

        vars(module)["__getattr__"] = answer

    def _load(self, module: ModuleType, name: str) -> None:
        """Load the module, once; by its own name, for PySide calls it by another one after a while."""
        with self._lock:
            if self._begun or module.__spec__ is None:
                return
            self._begun = True
            called = module.__spec__.name
            module.__spec__.name = name
            try:
                self._loader.exec_module(module)
            finally:
                module.__spec__.name = called
            del vars(module)["__getattr__"]
