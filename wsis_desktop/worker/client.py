"""The window's hand on the other process: asks by ticket, cancels, and knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date as Day  # noqa: N812 - the glossary's word for a date without a time
from itertools import count
from multiprocessing import Pipe
from queue import Empty, SimpleQueue
from threading import Lock, Thread, current_thread
from types import TracebackType
from typing import Self

from wsis_desktop.comparing.options import Options
from wsis_desktop.model.review import Decision
from wsis_desktop.publishing.forms import CrossCheckForm
from wsis_desktop.publishing.kinds.kind import Order as DocumentOrder
from wsis_desktop.reading.options import DEFAULT_READING, ReadingOptions
from wsis_desktop.worker.engine import ENGINE, Engine
from wsis_desktop.worker.lightening import light_order
from wsis_desktop.worker.protocol import (
    DEFAULT_OPTIONS,
    Answer,
    AskedFile,
    Cancel,
    CheckBriefing,
    Compare,
    Decide,
    FindTesseract,
    Follow,
    HoldAgainst,
    Publish,
    Read,
    ReadPageNotes,
    Render,
    Request,
    SaveCrossCheck,
    Stop,
    Ticket,
    Work,
)
from wsis_desktop.worker.supervisor import Supervisor

_SECONDS_TO_END = 2.0


class WorkerClient:
    """Runs the worker; every method may be called from any thread and returns at once.

    `on_answer` is called from a thread of the client's own, one answer at a time. After `cancel(ticket)` nothing comes for
    that ticket but one `Cancelled`, or nothing at all if its last answer was on its way already.
    """

    def __init__(self, on_answer: Callable[[Answer], None], *, engine: Engine = ENGINE) -> None:
        self._tickets = count(1)
        self._orders: SimpleQueue[Request] = SimpleQueue()
        self._bell_lock = Lock()
        self._bell_rung = False
        self._hear_bell, self._bell = Pipe(duplex=False)
        self._supervisor = Supervisor(on_answer, engine, self._hear_bell, self._taken_orders)
        self._thread = Thread(target=self._supervisor.run, name="worker-client", daemon=True)
        self._thread.start()

    def read(self, path: str, password: str | None = None, *, reading: ReadingOptions = DEFAULT_READING) -> Ticket:
        """Ask for the revision in the file at `path`, or one of the two that it holds with its tracked changes."""
        return self._ask(lambda ticket: Read(ticket, path, password, reading))

    def compare(
        self,
        old_path: str,
        new_path: str,
        *,
        old_password: str | None = None,
        new_password: str | None = None,
        options: Options = DEFAULT_OPTIONS,
        old_reading: ReadingOptions = DEFAULT_READING,
        new_reading: ReadingOptions = DEFAULT_READING,
    ) -> Ticket:
        """Ask for what changed between two files; each revision comes as soon as it is read, then the comparison.

        Both may be one file: `old_reading` and `new_reading` say which of the two texts that it holds.
        """
        return self._ask(
            lambda ticket: Compare(
                ticket, old_path, old_password, new_path, new_password, options, old_reading, new_reading
            )
        )

    def decide(
        self,
        old: AskedFile,
        new: AskedFile,
        *,
        hashes: tuple[str, str],
        decisions: tuple[Decision, ...],
        options: Options = DEFAULT_OPTIONS,
    ) -> Ticket:
        """Ask how two files are linked by a reader's decisions; `hashes` are those of the revisions decided on."""
        return self._ask(lambda ticket: Decide(ticket, old, new, hashes, decisions, options))

    def hold_against(self, tracked: AskedFile, clean: AskedFile, earlier: AskedFile | None = None) -> Ticket:
        """Ask what the marks of a file with tracked changes leave out."""
        return self._ask(lambda ticket: HoldAgainst(ticket, tracked, clean, earlier))

    def follow(self, files: tuple[AskedFile, ...]) -> Ticket:
        """Ask what became of each paragraph through several revisions, earliest first."""
        return self._ask(lambda ticket: Follow(ticket, files))

    def save_crosscheck(
        self,
        tracked: AskedFile,
        clean: AskedFile,
        earlier: AskedFile | None,
        *,
        form: CrossCheckForm,
        path: str,
        hashes: tuple[str, ...],
    ) -> Ticket:
        """Ask to write down what the marks of a file with tracked changes leave out; what is at `path` is replaced.

        `hashes` are those of the cross-check that is on show: another one is not written in its place.
        """
        return self._ask(lambda ticket: SaveCrossCheck(ticket, tracked, clean, earlier, form, path, hashes))

    def publish(self, order: DocumentOrder, path: str) -> Ticket:
        """Ask for a document, to be written to `path`; what is there is replaced."""
        light = light_order(order)
        return self._ask(lambda ticket: Publish(ticket, light, path))

    def check_briefing(self, note: AskedFile, revision: AskedFile, earlier: AskedFile | None, today: Day) -> Ticket:
        """Ask whether a briefing quotes and cites rightly."""
        return self._ask(lambda ticket: CheckBriefing(ticket, note, revision, earlier, today))

    def render(
        self, path: str, page: int, width_px: int, height_px: int, *, password: str | None = None, sha256: str = ""
    ) -> Ticket:
        """Ask for a page, counted from 1, in a size in pixels of the screen; the page asked for last is drawn first.

        With the `sha256` of the file that was read, another one in its place is refused.
        """
        return self._ask(lambda ticket: Render(ticket, path, password, page, width_px, height_px, sha256=sha256))

    def find_tesseract(self) -> Ticket:
        """Ask for the program that reads pictures of text."""
        return self._ask(FindTesseract)

    def read_page_notes(self, path: str, password: str | None = None) -> Ticket:
        """Ask for what another program left on the pages of a PDF."""
        return self._ask(lambda ticket: ReadPageNotes(ticket, path, password))

    def cancel(self, ticket: Ticket) -> None:
        """Let go of a request; what has come back already, or never was asked, is left alone."""
        self._order(Cancel(ticket))

    def close(self) -> None:
        """End the process and free the shared memory; no answer comes after this returns."""
        self._order(Stop())
        if current_thread() is not self._thread:
            self._thread.join(_SECONDS_TO_END)
            with self._bell_lock:
                self._bell.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _ask(self, request: Callable[[Ticket], Work]) -> Ticket:
        ticket = Ticket(next(self._tickets))
        self._order(request(ticket))
        return ticket

    def _order(self, order: Request) -> None:
        self._orders.put(order)
        with self._bell_lock:
            if not self._bell_rung and not self._bell.closed:
                self._bell_rung = True
                # Once the supervisor has left, nobody hears the bell.
                with suppress(OSError):
                    self._bell.send_bytes(b"!")

    def _taken_orders(self) -> list[Request]:
        """Return what was ordered since the last call; called by the supervisor when the bell rings."""
        with self._bell_lock:
            self._hear_bell.recv_bytes()
            self._bell_rung = False
        orders: list[Request] = []
        while True:
            try:
                orders.append(self._orders.get_nowait())
            except Empty:
                return orders
