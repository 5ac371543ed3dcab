"""Keeps a worker alive and its promises kept: one thread that owns the process, the pipe to it and all that was asked.

The process may hang or die at any moment. What it had in hand then comes back as `WorkerDied` (or `Cancelled`), and the rest
is asked of its successor; the thing in hand never is, so no file can kill one worker after the other.
"""

from __future__ import annotations

import logging
import multiprocessing
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from time import monotonic

from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.revision import Revision
from wsis_desktop.worker.engine import Engine
from wsis_desktop.worker.outbox import Outbox
from wsis_desktop.worker.pixels import Loan, PixelPool
from wsis_desktop.worker.protocol import (
    BYTES_PER_PIXEL,
    Answer,
    Broke,
    Cancel,
    Cancelled,
    Compared,
    Failed,
    Last,
    Message,
    PageDrawn,
    Painted,
    Paired,
    Progressed,
    Render,
    Request,
    RevisionRead,
    Stop,
    Ticket,
    TookUp,
    Work,
    WorkerDied,
)
from wsis_desktop.worker.serve import serve
from wsis_desktop.worker.troubles import NoMemoryForPages

# One page being drawn and one waiting keep the worker busy; all others wait here, where the newest can still overtake.
_PAGES_ASKED_AT_ONCE = 2
# A step that was cancelled may take this long before its process is killed. A page gets longer: readers scroll past slow
# ones all the time, and killing costs every other request its work so far.
_PATIENCE = 2.0
_PATIENCE_WITH_A_PAGE = 10.0
_STARTS_BEFORE_GIVING_UP = 3
_DEATHS_BY_DRAWING = 2
_SECONDS_TO_LEAVE = 0.4

_log = logging.getLogger(__name__)


@dataclass(slots=True, eq=False)
class _Pending:
    """A request that has not come back."""

    request: Work
    sent: bool = False
    cancelled_at: float | None = None
    loan: Loan | None = None
    revisions: dict[Side, Revision] = field(default_factory=dict)

    @property
    def patience(self) -> float:
        return _PATIENCE_WITH_A_PAGE if isinstance(self.request, Render) else _PATIENCE

    def end_loan(self) -> None:
        """Give back the memory for a page that will not be drawn into it."""
        if self.loan is not None:
            self.loan.give_back()
            self.loan = None


class Supervisor:
    """Runs in one thread until it is told to stop; all but `run` is its own."""

    def __init__(
        self,
        on_answer: Callable[[Answer], None],
        engine: Engine,
        bell: Connection,
        taken_orders: Callable[[], list[Request]],
    ) -> None:
        self._on_answer = on_answer
        self._engine = engine
        self._bell = bell
        self._taken_orders = taken_orders
        self._pool = PixelPool()
        self._pending: dict[Ticket, _Pending] = {}
        self._in_hand: TookUp | None = None
        self._deaths_by_drawing: Counter[str] = Counter()
        # Whether this process has taken anything up, and how many in a row have not.
        self._took_up = False
        self._useless = 0
        self._process: SpawnProcess | None = None
        self._mail: Connection | None = None
        self._outbox: Outbox | None = None
        self._stopping = False

    def run(self) -> None:
        """Serve until a `Stop` is ordered."""
        try:
            self._start()
            while not self._stopping:
                self._turn()
        except Exception:  # noqa: BLE001 - whatever it is, nobody may be left waiting
            _log.exception("The worker cannot be looked after any more")
            self._refuse(traceback.format_exc())
        finally:
            self._leave()

    def _turn(self) -> None:
        """Wait for something to happen and see to it."""
        heard = wait([self._bell] if self._mail is None else [self._bell, self._mail], self._seconds_to_wait())
        if self._bell in heard:
            for order in self._taken_orders():
                self._obey(order)
        if self._mail is not None and self._mail in heard:
            self._listen()
        self._end_what_hangs()
        self._send_what_waits()

    def _refuse(self, report: str) -> None:
        """Answer whatever is asked with a report of a fault in this very thread, until told to stop."""
        self._give_up(report)
        while not self._stopping:
            wait([self._bell])
            for order in self._taken_orders():
                if isinstance(order, Stop):
                    self._stopping = True
                elif isinstance(order, Work):
                    self._tell(Broke(order.ticket, report))

    # Orders.

    def _obey(self, order: Request) -> None:
        match order:
            case Stop():
                self._stopping = True
            case Cancel(ticket):
                self._cancel(ticket)
            case Render(ticket, path) if self._deaths_by_drawing[path] >= _DEATHS_BY_DRAWING:
                self._tell(WorkerDied(ticket, (path,)))
            case _:
                self._pending[order.ticket] = _Pending(order)
                if self._mail is None:
                    self._useless = 0
                    self._start()

    def _cancel(self, ticket: Ticket) -> None:
        pending = self._pending.get(ticket)
        if pending is None or pending.cancelled_at is not None:
            return
        pending.cancelled_at = monotonic()
        if pending.sent:
            self._send(Cancel(ticket))
        else:
            self._settle(Cancelled(ticket))

    # Asking.

    def _send_what_waits(self) -> None:
        pages = [pending for pending in self._pending.values() if isinstance(pending.request, Render)]
        room = max(0, _PAGES_ASKED_AT_ONCE - sum(page.sent for page in pages))
        newest_pages = [page for page in pages if not page.sent][-room:] if room else []
        for pending in list(self._pending.values()):
            if not pending.sent and (not isinstance(pending.request, Render) or pending in newest_pages):
                self._ask(pending)

    def _ask(self, pending: _Pending) -> None:
        request = pending.request
        if isinstance(request, Render):
            try:
                pending.loan = self._pool.lend(request.width_px * request.height_px * BYTES_PER_PIXEL)
            except NoMemoryForPages as trouble:
                self._settle(Failed(request.ticket, trouble))
                return
            request = replace(request, segment=pending.loan.name)
        pending.sent = True
        self._send(request)

    def _send(self, request: Request) -> None:
        if self._outbox is not None:
            self._outbox.put(request)

    # Listening.

    def _listen(self) -> None:
        """Take one message; an end of the pipe is the end of the process."""
        if self._mail is None:
            return
        try:
            message: Message = self._mail.recv()
        except Exception:  # noqa: BLE001 - a process that dies in the middle of a message may leave anything in the pipe
            self._useless += not self._took_up
            self._replace_process(self._blame_file)
            return
        match message:
            case TookUp():
                self._in_hand = message
                self._took_up, self._useless = True, 0
            case _ if message.ticket in self._pending:
                self._pass_on(message, self._pending[message.ticket])

    def _pass_on(self, message: Progressed | RevisionRead | Last, pending: _Pending) -> None:
        """Turn a message of the worker into the answer that was waited for."""
        if self._in_hand is not None and _is_last(message) and self._in_hand.ticket == message.ticket:
            self._in_hand = None
        if pending.cancelled_at is not None:
            if _is_last(message):
                self._settle(Cancelled(message.ticket))
            return
        match message:
            case Painted(ticket):
                self._hand_over(ticket, pending)
            case Paired(ticket, links, traces, stale):
                old, new = pending.revisions[Side.OLD], pending.revisions[Side.NEW]
                self._settle(Compared(ticket, Comparison(old, new, links, traces, stale)))
            case RevisionRead(_, revision, Side() as side):
                pending.revisions[side] = revision
                self._tell(message)
            case Progressed():
                self._tell(message)
            case _:
                self._settle(message)

    def _hand_over(self, ticket: Ticket, pending: _Pending) -> None:
        request, loan = pending.request, pending.loan
        if isinstance(request, Render) and loan is not None:
            pending.loan = None
            stride = request.width_px * BYTES_PER_PIXEL
            self._settle(
                PageDrawn(ticket, request.page, request.width_px, request.height_px, stride, loan.view, loan.give_back)
            )

    def _settle(self, answer: Answer) -> None:
        """Give the last answer to a request."""
        pending = self._pending.pop(answer.ticket, None)
        if pending is not None:
            pending.end_loan()
        self._tell(answer)

    def _tell(self, answer: Answer) -> None:
        """Deliver an answer; a listener that fails must not stop the others' answers."""
        try:
            self._on_answer(answer)
        except Exception:  # noqa: BLE001 - whatever a listener raises
            _log.exception("Whoever asked could not take the answer %s", type(answer).__name__)

    # Life and death of the process.

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        mail, theirs = context.Pipe()
        process = context.Process(target=serve, args=(theirs, self._engine), name="wsis-desktop worker", daemon=True)
        try:
            process.start()
        except OSError as error:
            mail.close()
            self._give_up(f"The worker could not be started: {error!r}")
            return
        finally:
            theirs.close()
        self._process, self._mail, self._outbox, self._took_up = process, mail, Outbox(mail), False

    def _replace_process(self, blame: Callable[[TookUp], None]) -> None:
        """Bury the process, settle what it had in hand by `blame`, and ask the rest of its successor."""
        self._bury()
        in_hand, self._in_hand = self._in_hand, None
        if in_hand is not None:
            blame(in_hand)
        for ticket, pending in list(self._pending.items()):
            if pending.cancelled_at is not None:
                self._settle(Cancelled(ticket))
            else:
                pending.sent = False
                pending.end_loan()
        if self._useless < _STARTS_BEFORE_GIVING_UP:
            self._start()
        else:
            self._give_up("The worker ended three times in a row before it took anything up.")

    def _blame_file(self, in_hand: TookUp) -> None:
        """Say which files the process died over; other pages of a file it could not draw go the same way."""
        guilty = self._pending.get(in_hand.ticket)
        if guilty is None:
            return
        if guilty.cancelled_at is not None:
            self._settle(Cancelled(in_hand.ticket))
            return
        self._settle(WorkerDied(in_hand.ticket, in_hand.paths))
        if isinstance(guilty.request, Render):
            path = guilty.request.path
            self._deaths_by_drawing[path] += 1
            for ticket, pending in list(self._pending.items()):
                if isinstance(pending.request, Render) and pending.request.path == path:
                    self._settle(WorkerDied(ticket, in_hand.paths))

    def _let_go(self, in_hand: TookUp) -> None:
        """Settle what was in hand when we ended the process ourselves."""
        if in_hand.ticket in self._pending:
            self._settle(Cancelled(in_hand.ticket))

    def _give_up(self, why: str) -> None:
        """Answer everything with a report; the next request tries again."""
        for ticket in list(self._pending):
            self._settle(Broke(ticket, why))

    def _bury(self) -> None:
        """Kill the process if it lives, and leave neither a zombie nor an open pipe."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
            self._process = None
        # Only now does nothing wait in the pipe any more.
        if self._outbox is not None:
            self._outbox.close()
            self._outbox = None
        if self._mail is not None:
            self._mail.close()
            self._mail = None

    def _end_what_hangs(self) -> None:
        """Kill a process that does not come back from a step that was cancelled."""
        deadline = self._deadline()
        if deadline is not None and monotonic() >= deadline:
            self._replace_process(self._let_go)

    def _deadline(self) -> float | None:
        """Return when patience ends with the thing in hand; None while it is wanted."""
        pending = None if self._in_hand is None else self._pending.get(self._in_hand.ticket)
        if pending is None or pending.cancelled_at is None:
            return None
        return pending.cancelled_at + pending.patience

    def _seconds_to_wait(self) -> float | None:
        deadline = self._deadline()
        return None if deadline is None else max(0.0, deadline - monotonic())

    def _leave(self) -> None:
        """End the process, gently if it listens, and free what is shared."""
        self._send(Stop())
        if self._process is not None:
            self._process.join(_SECONDS_TO_LEAVE)
        self._bury()
        self._pool.close()
        self._bell.close()


def _is_last(message: Message) -> bool:
    return isinstance(message, Last) or (isinstance(message, RevisionRead) and message.side is None)
