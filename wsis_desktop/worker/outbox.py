"""Sends to the worker without waiting for it: what is asked may be longer than a pipe holds, and the worker busy.

Whoever waited for it to listen would hear nothing meanwhile, and both would wait for each other once it had a long answer.
"""

from __future__ import annotations

from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.reduction import ForkingPickler
from queue import SimpleQueue
from threading import Thread

from wsis_desktop.worker.protocol import Request


class Outbox:
    """Sends what is put into it, in that order, from a thread of its own."""

    def __init__(self, mail: Connection) -> None:
        self._mail = mail
        self._waiting: SimpleQueue[memoryview | None] = SimpleQueue()
        self._thread = Thread(target=self._send, name="worker-outbox", daemon=True)
        self._thread.start()

    def put(self, request: Request) -> None:
        """Send a request as soon as the worker listens."""
        self._waiting.put(ForkingPickler.dumps(request))

    def close(self) -> None:
        """End the thread, once what was put in is sent or the worker is gone."""
        self._waiting.put(None)
        self._thread.join()

    def _send(self) -> None:
        while (message := self._waiting.get()) is not None:
            # A broken pipe means that the process died; whoever listens hears of it.
            with suppress(OSError):
                self._mail.send_bytes(message)
