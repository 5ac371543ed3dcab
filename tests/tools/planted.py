"""A reader with faults planted in it, each behind signs that only a search by ways finds; it does harm on demand."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from fuzzing.arcs import Arcs
from fuzzing.invariants import Broken


class PlantedTrial:
    """Reads a file with `reads`."""

    def __call__(self, path: Path, arcs: Arcs, *, thorough: bool) -> bool:
        """Try a file."""
        del thorough
        with arcs.followed() as new:
            reads(path.read_bytes())
        return bool(new)


def reads(data: bytes) -> None:
    """Stumble over three signs that stand in a file, found one after the other."""
    if b"44 bis" in data:
        found = 1
        if b"[Agreed]" in data:
            found += 1
            if "第三条".encode() in data:
                raise KeyError(found)


class HarmfulTrial:
    """Does what the file says."""

    def __call__(self, path: Path, arcs: Arcs, *, thorough: bool) -> bool:
        """Do harm."""
        del arcs, thorough
        match path.read_text():
            case "die":
                os.kill(os.getpid(), signal.SIGKILL)
            case "loop":
                while True:
                    pass
            case "sleep":
                time.sleep(60)
            case "sleep once" if not (slept := path.with_name("slept")).exists():
                slept.touch()
                time.sleep(60)
            case "hoard":
                return len(b"\1" * 90_000_000) == 0
            case "lie":
                raise Broken("a reader does not lie", "it did")
            case "eat":
                return bytearray(1 << 40) == b""
        return False
