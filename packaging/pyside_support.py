"""The modules in which PySide describes itself, compiled beforehand.

PySide keeps them as sources within one of its libraries and compiles them again whenever a program starts: a fifth of what a
window of Qt's takes to come up. Where it finds them in a folder beside itself, it takes them from there.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path, PurePosixPath
from py_compile import PycInvalidationMode
from py_compile import compile as compile_file
from typing import Final

PLACE: Final = PurePosixPath("shiboken6", "files.dir")
"""Where PySide looks for them; it is told so in the `signature_bootstrap.py` of its sources, where they are written out."""


def write_support(folder: Path) -> dict[Path, PurePosixPath]:
    """Write the modules to a folder, compiled for this Python, and return where in the program each belongs."""
    importlib.import_module("shiboken6")
    kept = sys.modules["shibokensupport"].__loader__.zfile
    written = {}
    for name in kept.namelist():
        if name.endswith(".py"):
            source = folder / "sources" / name
            source.parent.mkdir(parents=True, exist_ok=True)
            source.write_bytes(kept.read(name))
            compiled = folder / "compiled" / f"{name}c"
            compile_file(
                str(source), str(compiled), name, doraise=True, invalidation_mode=PycInvalidationMode.UNCHECKED_HASH
            )
            written[compiled] = PLACE / f"{name}c"
    return written
