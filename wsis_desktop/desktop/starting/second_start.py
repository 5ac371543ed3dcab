"""One window for each library: a second start hands its files to the window that is open, and ends.

They speak through files in a folder of the library, for the program opens no socket. The window holds a lock that the system
lets go when its process ends. A request is written whole beside the others; the window takes it by giving it another name,
the one that sent it takes it back in the same way: only one of them can.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Final, NamedTuple, Self

from wsis_desktop.notebook.library import make_private
from wsis_desktop.notebook.locking import WriterLock
from wsis_desktop.notebook.troubles import LibraryInUse
from wsis_desktop.swapping import swap_in

INBOX: Final = "inbox"
WINDOW_LOCK: Final = "window.lock"
PATIENCE_S: Final = 5.0
"""How long a second start waits for the window, which may be starting itself."""

_STEP_S: Final = 0.03
_STALE_S: Final = 2 * PATIENCE_S
TOKEN: Final = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - what a Wayland desktop gives to those it lets come to the front


class Request(NamedTuple):
    """What a second start asks for: files to open, and by which token the desktop lets the window come to the front."""

    files: tuple[Path, ...]
    token: str = ""


class Place:
    """The place of a library's window, held until it is left."""

    def __init__(self, library: Path, lock: WriterLock | None = None) -> None:
        self.inbox = library / INBOX
        self._lock = lock

    @property
    def first(self) -> bool:
        """Tell whether others hand their files to this one."""
        return self._lock is not None

    def requests(self) -> list[Request]:
        """Take what other starts ask for, in their order; what is damaged, or older than anyone waits, is dropped."""
        if not self.first:
            return []
        taken = []
        with suppress(OSError):
            for path in sorted(self.inbox.glob("*.json")):
                request = _taken(path)
                if request is not None:
                    taken.append(request)
        return taken

    def leave(self) -> None:
        """Let another one be the window of the library."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.leave()


def find_place(library: Path, files: Sequence[Path], *, patience: float = PATIENCE_S) -> Place | None:
    """Return the place of a window that is to be opened; None when another window took the files.

    Where the library cannot be written, and where the other window does not answer, the place is not the first: that window
    stands by itself.
    """
    try:
        make_private(library)
        lock = _lock(library)
        if lock is None and _handed_over(library, files, patience):
            return None
        # The window may have been closed meanwhile.
        lock = lock or _lock(library)
        if lock is not None:
            make_private(library / INBOX)
    except OSError:
        return Place(library)
    return Place(library, lock)


def _lock(library: Path) -> WriterLock | None:
    try:
        return WriterLock(library, WINDOW_LOCK)
    except LibraryInUse:
        return None


def _handed_over(library: Path, files: Sequence[Path], patience: float) -> bool:
    """Ask the window that is open to open files, and tell whether it does."""
    import json  # noqa: PLC0415 - mostly no other window is open

    _let_others_come_to_the_front()
    request = library / INBOX / f"{time.time_ns():020d}-{os.urandom(16).hex()}.json"
    make_private(request.parent)
    told = {
        "files": [str(Path(file).absolute()) for file in files],
        "token": os.environ.get(TOKEN, ""),
        "machine": _machine(),
        "sent": time.time(),
    }
    swap_in(json.dumps(told).encode(), request, private=True)
    until = time.monotonic() + patience
    while time.monotonic() < until:
        if not request.exists():
            return True
        time.sleep(_STEP_S)
    return not _withdrawn(request)


def _withdrawn(request: Path) -> bool:
    """Take a request back; tell whether that was in time."""
    try:
        request.unlink()
    except FileNotFoundError:
        return False
    return True


def _taken(path: Path) -> Request | None:
    """Take a request out of the inbox; None for one that someone else took, nobody waits for, or nobody understands."""
    import json  # noqa: PLC0415 - as above

    mine = path.with_suffix(".taken")
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        sent, machine = float(told["sent"]), str(told["machine"])
        request = Request(tuple(Path(str(file)) for file in told["files"]), str(told["token"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError):
        sent, machine, request = 0.0, _machine(), Request(())
    if machine != _machine():  # a home that two machines share: theirs is another screen
        return None
    try:
        path.rename(mine)
        mine.unlink(missing_ok=True)
    except OSError:
        return None
    return request if abs(time.time() - sent) < _STALE_S else None


def _machine() -> str:
    return os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename


if sys.platform == "win32":
    import ctypes

    def _let_others_come_to_the_front() -> None:
        """Pass on the right to come to the front, which Windows gives to the program that the reader started."""
        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)

else:

    def _let_others_come_to_the_front() -> None:
        """Do nothing: other systems ask for a token, or for nothing."""
