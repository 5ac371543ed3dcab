"""One writer for each library, and one window: locks that the system lets go when their holder ends, however it ends."""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Final, Self

from wsis_desktop.notebook.library import LOCK
from wsis_desktop.notebook.troubles import LibraryInUse

# Under Windows, locked bytes cannot be read by others: the lock lies far behind the words that say who holds it.
_FAR: Final = 1 << 20
_MOST_WORDS: Final = 400


class WriterLock:
    """The right to write in a library, or what else a lock file of it stands for, held until it is released."""

    def __init__(self, folder: Path, name: str = LOCK) -> None:
        """Take the lock of the library in `folder`; raise `LibraryInUse`, naming the holder, when another has it."""
        self._file = _opened(folder / name)
        try:
            _lock(self._file)
        except OSError:
            holder = _holder(self._file)
            self._file.close()
            raise LibraryInUse(folder=str(folder), holder=holder) from None
        _sign(self._file)

    def release(self) -> None:
        """Let go of the lock; do nothing when it is gone already."""
        if self._file.closed:
            return
        with suppress(OSError):
            self._file.truncate(0)
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.release()


def _opened(path: Path) -> BinaryIO:
    handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0), 0o600)
    return os.fdopen(handle, "r+b", buffering=0)


if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> None:
        file.seek(_FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        file.seek(0)

    def _machine() -> str:
        return os.environ.get("COMPUTERNAME", "")

else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _machine() -> str:
        return os.uname().nodename


def _sign(file: BinaryIO) -> None:
    """Say who holds the lock; a full disk keeps nobody from writing less."""
    since = time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime())
    words = f"process {os.getpid()} on {_machine()} since {since}"
    with suppress(OSError):
        file.truncate(0)
        file.seek(0)
        file.write(words.encode())


def _holder(file: BinaryIO) -> str:
    """Return who holds the lock, as that one signed."""
    with suppress(OSError):
        file.seek(0)
        words = file.read(_MOST_WORDS).decode(errors="replace").strip()
        if words:
            return words
    return "another window"
