"""Ends the program well when the system asks it to: what is being typed is kept first, and nobody is asked anything.

Python hears of a signal only when it is at work again, which a window at rest is not: the system wakes it through a pipe.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Final, Protocol

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

_ENDED, _INTERRUPTED = 0, 130
# A terminal that is closed, the system that shuts down, and Ctrl+C in a terminal.
_SIGNALS: Final = tuple(
    getattr(signal, name)
    for name in ("SIGTERM", "SIGHUP", "SIGINT")
    if sys.platform != "win32" and hasattr(signal, name)
)


class EndsWell(Protocol):
    """What is needed of a window."""

    def keep_all(self) -> None:
        """Keep what is written so far; the window stays."""

    def end(self) -> None:
        """Keep what is written so far, and close without asking."""


class AskedToEnd(QObject):
    """Listens for the window that is open now until `stop`; `leave` is told with which status the program ends."""

    def __init__(
        self, window: Callable[[], EndsWell], parent: QObject, leave: Callable[[int], object] = QApplication.exit
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._leave = leave
        # What whoever started the program told it not to hear, as `nohup` does, stays unheard.
        self._before = {number: now for number in _SIGNALS if (now := signal.getsignal(number)) is not signal.SIG_IGN}
        self._pipe: tuple[int, int] | None = None
        running = QApplication.instance()
        if isinstance(running, QGuiApplication):
            # Whether the session ends is not sure yet: another program may keep it open.
            running.commitDataRequest.connect(self.keep)
        if self._before:
            self._listen()

    def keep(self) -> None:
        """Keep what is written so far."""
        self._window().keep_all()

    def stop(self) -> None:
        """Let signals do what they did before."""
        if self._pipe is None:
            return
        for number, before in self._before.items():
            signal.signal(number, before)
        signal.set_wakeup_fd(-1)
        self._awake.setEnabled(False)
        for end in self._pipe:
            os.close(end)
        self._pipe = None

    def _listen(self) -> None:
        self._pipe = heard, told = os.pipe()
        for end in self._pipe:
            os.set_blocking(end, False)
        self._awake = QSocketNotifier(heard, QSocketNotifier.Type.Read, self)
        self._awake.activated.connect(self._hear)
        signal.set_wakeup_fd(told, warn_on_full_buffer=False)
        for number in self._before:
            signal.signal(number, lambda *_: None)

    def _hear(self) -> None:
        numbers = b""
        if self._pipe is not None:
            with suppress(BlockingIOError):
                numbers = os.read(self._pipe[0], 64)
        asked = [number for number in numbers if number in self._before]
        if not asked:
            return
        try:
            self._window().end()
        finally:  # whatever goes wrong meanwhile
            self._leave(_INTERRUPTED if asked[0] == signal.SIGINT else _ENDED)
