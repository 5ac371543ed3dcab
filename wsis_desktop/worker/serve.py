"""The other process's loop: one step of the work at a time, and between two steps a look at the mailbox.

Pages come first, the one asked for last before all others: a reader is looking at its empty place. Then come reading and
comparing, in the order they were asked for.
"""

from __future__ import annotations

import signal
import traceback
from collections import OrderedDict, deque
from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from time import monotonic
from typing import Any, Generic, TypeVar

from wsis_desktop.collecting import collect_seldom
from wsis_desktop.comparing.options import Options
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.crosscheck import CrossCheck, TrackedTexts
from wsis_desktop.model.progress import Progress, Stage, Steps
from wsis_desktop.model.revision import Revision, TextSide
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.reading.options import DEFAULT_READING, ReadingOptions
from wsis_desktop.worker.engine import Engine, Pages
from wsis_desktop.worker.lightening import briefing_without_places, history_without_places, without_places
from wsis_desktop.worker.pixels import first_bytes
from wsis_desktop.worker.protocol import (
    BYTES_PER_PIXEL,
    AskedFile,
    BriefingChecked,
    Broke,
    Cancel,
    Cancelled,
    CheckBriefing,
    Compare,
    CrossChecked,
    Decide,
    Decided,
    Failed,
    FindTesseract,
    Follow,
    Followed,
    HoldAgainst,
    Job,
    Message,
    PageNotesRead,
    Painted,
    Paired,
    Progressed,
    Publish,
    Read,
    ReadPageNotes,
    Render,
    Request,
    RevisionRead,
    SaveCrossCheck,
    Saved,
    Stop,
    TesseractFound,
    Ticket,
    TookUp,
)
from wsis_desktop.worker.troubles import ChangedOnDisk, ChangedSince

_REVISIONS_KEPT = 4
_FILES_KEPT_OPEN = 3
_SEGMENTS_KEPT = 6
_SECONDS_BETWEEN_PROGRESS = 0.05


def serve(mail: Connection, engine: Engine) -> None:
    """Answer requests until told to stop or left alone."""
    # Ctrl+C in a terminal reaches this process too; the window decides what becomes of it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    collect_seldom()
    worker = _Worker(mail, engine)
    # A broken pipe means that the window is gone.
    with suppress(EOFError, OSError):
        worker.run()
    worker.close()


Key = tuple[str, str | None, ReadingOptions, int, int]
T = TypeVar("T")


class _Kept(Generic[T]):
    """The values used last, by key; `forget` is called with each that has to go."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._values: OrderedDict[Key | str, T] = OrderedDict()

    def get(self, key: Key | str) -> T | None:
        """Return the value under `key` and count it as used."""
        if key not in self._values:
            return None
        self._values.move_to_end(key)
        return self._values[key]

    def put(self, key: Key | str, value: T) -> list[T]:
        """Keep a value and return those that have to go for it."""
        self._values[key] = value
        return [self._values.popitem(last=False)[1] for _ in range(len(self._values) - self._size)]

    def empty(self) -> list[T]:
        """Return every value and keep none."""
        values = list(self._values.values())
        self._values.clear()
        return values


@dataclass(slots=True)
class _Job:
    """Reading or comparing under way, and what it has in hand."""

    ticket: Ticket
    paths: tuple[str, ...]
    steps: Generator[Progress, None, None] = field(init=False)
    side: Side | None = None
    blamed: str = ""
    told_stage: Stage | None = None
    told_at: float = 0.0


class _Worker:
    """The state of the loop."""

    def __init__(self, mail: Connection, engine: Engine) -> None:
        self._mail = mail
        self._engine = engine
        self._jobs: deque[_Job] = deque()
        self._pages_wanted: dict[Ticket, Render] = {}
        self._revisions: _Kept[Revision] = _Kept(_REVISIONS_KEPT)
        self._open: _Kept[Pages] = _Kept(_FILES_KEPT_OPEN)
        self._segments: _Kept[SharedMemory] = _Kept(_SEGMENTS_KEPT)
        self._made: tuple[tuple[Key | None, ...], CrossCheck] | None = None
        self._compared: tuple[Comparison, Options] | None = None
        self._in_hand: TookUp | None = None
        self._preparing: Steps[None] | None = engine.prepare()
        self._stopping = False

    def run(self) -> None:
        """Work until told to stop."""
        while True:
            self._take_mail()
            if self._stopping:
                return
            if self._pages_wanted:
                self._draw(self._pages_wanted.popitem()[1])
            elif self._jobs:
                self._step(self._jobs[0])
            elif self._preparing:
                self._prepare()

    def close(self) -> None:
        """Let go of files and memory."""
        for job in self._jobs:
            job.steps.close()
        for pages in self._open.empty():
            pages.close()
        for segment in self._segments.empty():
            segment.close()

    # The mailbox.

    def _take_mail(self) -> None:
        """Take in what was asked; wait for it only when there is nothing to do."""
        while self._mail.poll(0 if self._busy() else None):
            self._take_in(self._mail.recv())

    def _busy(self) -> bool:
        return bool(self._jobs or self._pages_wanted or self._preparing or self._stopping)

    def _take_in(self, request: Request) -> None:
        match request:
            case Stop():
                self._stopping = True
            case Cancel(ticket):
                self._cancel(ticket)
            case Render(ticket):
                self._pages_wanted[ticket] = request
            case _:
                self._jobs.append(self._job_of(request))

    def _job_of(self, request: Job) -> _Job:
        """Return work that has not begun; it begins with the request's first file, if with any."""
        first = _first_file(request)
        job = _Job(request.ticket, (first,) if first else ())
        work: dict[type[Job], Callable[[_Job, Any], Generator[Progress, None, None]]] = {
            Read: self._read,
            Compare: self._compare,
            Decide: self._decide,
            HoldAgainst: self._crosscheck,
            SaveCrossCheck: self._save_crosscheck,
            CheckBriefing: self._check_briefing,
            Publish: self._publish,
            ReadPageNotes: lambda _job, asked: self._page_notes(asked),
            Follow: self._follow,
            FindTesseract: lambda _job, asked: self._find_tesseract(asked.ticket),
        }
        job.steps = work[type(request)](job, request)
        return job

    def _cancel(self, ticket: Ticket) -> None:
        if self._pages_wanted.pop(ticket, None) is not None:
            self._send(Cancelled(ticket))
        for job in self._jobs:
            if job.ticket == ticket:
                self._jobs.remove(job)
                job.steps.close()
                self._send(Cancelled(ticket))
                return

    def _send(self, message: Message) -> None:
        self._mail.send(message)

    def _take_up(self, ticket: Ticket, paths: tuple[str, ...]) -> None:
        """Say what will be to blame if this process dies now; once for each turn to another thing."""
        taking_up = TookUp(ticket, paths)
        if taking_up != self._in_hand:
            self._in_hand = taking_up
            self._send(taking_up)

    # Reading and comparing.

    def _prepare(self) -> None:
        """Do one step of what the first request would otherwise wait for."""
        if self._preparing is None:
            return
        try:
            next(self._preparing)
        except StopIteration:
            self._preparing = None
        except Exception:  # noqa: BLE001 - what cannot be loaded is told to whoever asks for its work
            self._preparing = None

    def _step(self, job: _Job) -> None:
        """Do one step; the job ends with its last answer."""
        self._take_up(job.ticket, job.paths)
        try:
            progress = next(job.steps)
        except StopIteration:
            self._jobs.remove(job)
        except Trouble as trouble:
            self._jobs.remove(job)
            self._send(Failed(job.ticket, trouble, job.side, job.blamed))
        except Exception:  # noqa: BLE001 - whatever went wrong with one file, the next request is served
            self._jobs.remove(job)
            self._send(Broke(job.ticket, traceback.format_exc()))
        else:
            self._tell(job, progress)

    def _tell(self, job: _Job, progress: Progress) -> None:
        """Report progress: each stage once, and then no more often than an eye can follow."""
        now = monotonic()
        if progress.stage is not job.told_stage or now - job.told_at >= _SECONDS_BETWEEN_PROGRESS:
            job.told_stage, job.told_at = progress.stage, now
            self._send(Progressed(job.ticket, progress, job.side))

    def _read(self, job: _Job, request: Read) -> Generator[Progress, None, None]:
        revision = yield from self._revision(job, request.path, request.password, request.reading)
        self._send(RevisionRead(request.ticket, revision))

    def _compare(self, job: _Job, request: Compare) -> Generator[Progress, None, None]:
        job.side = Side.OLD
        old = yield from self._revision(job, request.old_path, request.old_password, request.old_reading)
        self._send(RevisionRead(request.ticket, old, Side.OLD))
        job.side, job.told_stage = Side.NEW, None
        new = yield from self._revision(job, request.new_path, request.new_password, request.new_reading)
        self._send(RevisionRead(request.ticket, new, Side.NEW))
        job.side, job.paths = None, tuple(dict.fromkeys((request.old_path, request.new_path)))
        comparison = yield from self._comparison(old, new, request.options)
        self._send(Paired(request.ticket, comparison.links, comparison.traces, comparison.stale_references))

    def _comparison(self, old: Revision, new: Revision, options: Options) -> Steps[Comparison]:
        """Compare two revisions, unless that was done last."""
        yield Progress(Stage.PAIRING)
        last = self._compared
        if last is not None and last[0].old is old and last[0].new is new and last[1] == options:
            return last[0]
        comparison = yield from self._engine.compare(old, new, options)
        self._compared = comparison, options
        return comparison

    def _decide(self, job: _Job, request: Decide) -> Generator[Progress, None, None]:
        """Link two files anew; their revisions are not sent again, for whoever asks holds them."""
        job.side = Side.OLD
        old = yield from self._revision(job, request.old.path, request.old.password, request.old.reading)
        job.side = Side.NEW
        new = yield from self._revision(job, request.new.path, request.new.password, request.new.reading)
        if (old.sha256, new.sha256) != request.hashes:
            raise ChangedOnDisk
        job.side, job.paths = None, tuple(dict.fromkeys((request.old.path, request.new.path)))
        comparison = yield from self._comparison(old, new, request.options)
        made = yield from self._engine.decide(comparison, request.decisions, request.options)
        linked = made.comparison
        self._send(Decided(request.ticket, linked.links, linked.traces, linked.stale_references, made.unmet))

    def _crosscheck(self, job: _Job, request: HoldAgainst) -> Generator[Progress, None, None]:
        made = yield from self._crosschecked(job, request)
        self._send(CrossChecked(request.ticket, without_places(made)))

    def _save_crosscheck(self, job: _Job, request: SaveCrossCheck) -> Generator[Progress, None, None]:
        made = yield from self._crosschecked(job, request)
        if made.hashes != request.hashes:
            raise ChangedSince
        yield Progress(Stage.WRITING)
        self._engine.save_crosscheck(made, request.form, request.path)
        self._send(Saved(request.ticket, request.path))

    def _publish(self, job: _Job, request: Publish) -> Generator[Progress, None, None]:
        job.paths = tuple(dict.fromkeys(map(str, request.order.sources)))
        made = yield from self._engine.publish(request.order, request.path)
        self._send(Saved(request.ticket, request.path, made.pages, made.left_out))

    def _check_briefing(self, job: _Job, request: CheckBriefing) -> Generator[Progress, None, None]:
        note = yield from self._asked(job, request.note, request.note.reading.side)
        revision = yield from self._asked(job, request.revision, request.revision.reading.side)
        before = request.earlier
        earlier = None if before is None else (yield from self._asked(job, before, before.reading.side))
        job.blamed = ""
        made = yield from self._engine.check_briefing(note, revision, earlier, request.today)
        self._send(BriefingChecked(request.ticket, briefing_without_places(made)))

    def _crosschecked(self, job: _Job, request: HoldAgainst | SaveCrossCheck) -> Steps[CrossCheck]:
        """Hold a file against others, unless that was done last and none of them has changed since."""
        files = tuple(filter(None, (request.tracked, request.clean, request.earlier)))
        keys = tuple(_key(each.path, each.password, each.reading) for each in files)
        if self._made is not None and self._made[0] == keys and None not in keys:
            return self._made[1]
        read = {}
        for side in TextSide:
            read[side] = yield from self._asked(job, request.tracked, side)
        clean = yield from self._asked(job, request.clean)
        earlier = None if request.earlier is None else (yield from self._asked(job, request.earlier))
        job.blamed, job.paths = "", tuple(dict.fromkeys(each.path for each in files))
        yield Progress(Stage.PAIRING)
        made = yield from self._engine.crosscheck(clean, TrackedTexts(*(read[side] for side in TextSide)), earlier)
        self._made = keys, made
        return made

    def _follow(self, job: _Job, request: Follow) -> Generator[Progress, None, None]:
        revisions = []
        for each in request.files:
            job.blamed = each.path
            revisions.append((yield from self._revision(job, each.path, each.password, each.reading)))
        job.blamed, job.paths = "", tuple(dict.fromkeys(each.path for each in request.files))
        yield Progress(Stage.PAIRING)
        history = yield from self._engine.follow(revisions)
        self._send(Followed(request.ticket, history_without_places(history)))

    def _asked(self, job: _Job, asked: AskedFile, side: TextSide = TextSide.AFTER) -> Steps[Revision]:
        """Read one file of a cross-check, which is to blame for what goes wrong meanwhile."""
        job.blamed = asked.path
        return (yield from self._revision(job, asked.path, asked.password, replace(asked.reading, side=side)))

    def _find_tesseract(self, ticket: Ticket) -> Generator[Progress, None, None]:
        found = yield from self._engine.find_tesseract()
        self._send(TesseractFound(ticket, found))

    def _page_notes(self, request: ReadPageNotes) -> Generator[Progress, None, None]:
        yield Progress(Stage.OPENING)
        found = yield from self._engine.read_page_notes(request.path, request.password)
        self._send(PageNotesRead(request.ticket, found))

    def _revision(self, job: _Job, path: str, password: str | None, reading: ReadingOptions) -> Steps[Revision]:
        """Read a file, or take it from what was read before if the file has not changed since."""
        job.paths = (path,)
        yield Progress(Stage.OPENING)
        key = _key(path, password, reading)
        known = self._revisions.get(key) if key else None
        if known is not None:
            return known
        revision = yield from self._engine.read(path, password, reading)
        if key:
            self._revisions.put(key, revision)
        return revision

    # Pages.

    def _draw(self, request: Render) -> None:
        self._take_up(request.ticket, (request.path,))
        try:
            size = request.width_px * request.height_px * BYTES_PER_PIXEL
            with first_bytes(self._segment(request.segment), size) as pixels:
                self._pages(request).draw(request.page, request.width_px, request.height_px, pixels)
        except Trouble as trouble:
            self._send(Failed(request.ticket, trouble))
        except Exception:  # noqa: BLE001 - whatever went wrong with one page, the next request is served
            self._send(Broke(request.ticket, traceback.format_exc()))
        else:
            self._send(Painted(request.ticket))

    def _pages(self, request: Render) -> Pages:
        key = _key(request.path, request.password) or request.path
        pages = self._open.get(key)
        if pages is None:
            pages = self._engine.open_pages(request.path, request.password)
            for unused in self._open.put(key, pages):
                unused.close()
        if request.sha256 not in {"", pages.sha256}:
            raise ChangedOnDisk
        return pages

    def _segment(self, name: str) -> SharedMemory:
        segment = self._segments.get(name)
        if segment is None:
            # This process never unlinks a segment: the client does, whose resource tracker it shares.
            segment = SharedMemory(name)
            for unused in self._segments.put(name, segment):
                unused.close()
        return segment


def _key(path: str, password: str | None, reading: ReadingOptions = DEFAULT_READING) -> Key | None:
    """Return what a reading of a file is known by while the file does not change; None when it cannot be told."""
    try:
        status = Path(path).stat()
    except (OSError, ValueError):
        return None
    return (path, password, reading, status.st_mtime_ns, status.st_size)


def _first_file(request: Job) -> str | None:
    match request:
        case Read() | ReadPageNotes():
            return request.path
        case Compare():
            return request.old_path
        case Publish() | FindTesseract():
            return None
        case Decide():
            return request.old.path
        case Follow():
            return request.files[0].path
        case _:
            return (request.note if isinstance(request, CheckBriefing) else request.tracked).path
