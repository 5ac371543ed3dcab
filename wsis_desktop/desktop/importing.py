"""Python's own way of importing, which PySide replaces as it is loaded.

PySide would know which modules ask it for other names than Qt's: it reads the source of each one that is imported after it,
and keeps the lines. This program asks for none, and it has hundreds of modules.
"""

from __future__ import annotations

import builtins
from importlib import import_module


def import_plainly() -> None:
    """Load PySide, and import as Python does from then on; leave all as it is where PySide does so."""
    import_module("PySide6")
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
