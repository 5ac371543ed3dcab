"""How much memory processes take, as Linux tells it."""

from __future__ import annotations

import os
import re
from pathlib import Path

_PROC = Path("/proc")
_PER_MEGABYTE = 1024


def is_told() -> bool:
    """Tell whether the system says it."""
    return (_PROC / "self" / "status").exists()


def megabytes(process: int | str) -> float:
    """Return what a process has in memory, shared libraries included."""
    found = re.search(r"^VmRSS:\s+(\d+)", (_PROC / str(process) / "status").read_text(), re.MULTILINE)
    return int(found[1]) / _PER_MEGABYTE if found else 0.0


def worker_megabytes() -> float:
    """Return what the largest child of this process takes: the worker, beside the helpers of its kind."""
    return max((megabytes(child) for child in _children(os.getpid())), default=0.0)


def _children(process: int) -> list[int]:
    listed = (path.read_text() for path in (_PROC / str(process) / "task").glob("*/children"))
    return [int(child) for told in listed for child in told.split()]
