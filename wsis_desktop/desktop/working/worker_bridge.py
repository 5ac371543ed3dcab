"""The worker's answers as Qt signals in the window's thread, and pages as images."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date as Day  # noqa: N812 - the glossary's word for a date without a time
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from wsis_desktop.comparing.options import Options
from wsis_desktop.desktop.working.sources import Source
from wsis_desktop.model.review import Decision
from wsis_desktop.publishing.forms import CrossCheckForm
from wsis_desktop.publishing.kinds.kind import Order
from wsis_desktop.reading.options import DEFAULT_READING, ReadingOptions
from wsis_desktop.worker.protocol import DEFAULT_OPTIONS, Answer, AskedFile, PageDrawn, Ticket


class Client(Protocol):
    """What the window needs of the worker's client."""

    def read(self, path: str, password: str | None = None, *, reading: ReadingOptions = DEFAULT_READING) -> Ticket:
        """Ask for the revision in a file."""

    def compare(
        self,
        old_path: str,
        new_path: str,
        *,
        old_password: str | None = None,
        new_password: str | None = None,
        old_reading: ReadingOptions = DEFAULT_READING,
        new_reading: ReadingOptions = DEFAULT_READING,
        options: Options = DEFAULT_OPTIONS,
    ) -> Ticket:
        """Ask for what changed between two files."""

    def decide(
        self,
        old: AskedFile,
        new: AskedFile,
        *,
        hashes: tuple[str, str],
        decisions: tuple[Decision, ...],
        options: Options = DEFAULT_OPTIONS,
    ) -> Ticket:
        """Ask how two files are linked by a reader's decisions."""

    def hold_against(self, tracked: AskedFile, clean: AskedFile, earlier: AskedFile | None = None) -> Ticket:
        """Ask what the marks of a file with tracked changes leave out."""

    def follow(self, files: tuple[AskedFile, ...]) -> Ticket:
        """Ask what became of each paragraph through several revisions."""

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
        """Ask to write down what such a cross-check finds."""

    def publish(self, order: Order, path: str) -> Ticket:
        """Ask for a document, to be written to `path`."""

    def check_briefing(self, note: AskedFile, revision: AskedFile, earlier: AskedFile | None, today: Day) -> Ticket:
        """Ask whether a briefing quotes and cites rightly."""

    def render(
        self, path: str, page: int, width_px: int, height_px: int, *, password: str | None = None, sha256: str = ""
    ) -> Ticket:
        """Ask for a page."""

    def find_tesseract(self) -> Ticket:
        """Ask for the program that reads pictures of text."""

    def read_page_notes(self, path: str, password: str | None = None) -> Ticket:
        """Ask for what another program left on the pages of a PDF."""

    def cancel(self, ticket: Ticket) -> None:
        """Let go of a request."""

    def close(self) -> None:
        """End the worker."""


def start_worker(take: Callable[[Answer], None]) -> Client:
    """Start the worker and return its client."""
    from wsis_desktop.worker.client import WorkerClient  # noqa: PLC0415 - slow to import; the window comes first

    return WorkerClient(take)


class WorkerBridge(QObject):
    """Owns the worker's client and hands on its answers in the window's thread.

    The worker starts when it is first needed, or is told to `warm_up`. `options` says what counts as a difference.
    Pages come as `drawn(ticket, QImage)`, already copied out of shared memory; all else as `answered(Answer)`.
    """

    answered = Signal(object)
    drawn = Signal(int, QImage)

    def __init__(self, start: Callable[[Callable[[Answer], None]], Client] = start_worker) -> None:
        super().__init__()
        self._start = start
        self._started: Client | None = None
        self.options: Callable[[], Options] = Options

    def warm_up(self) -> None:
        """Start the worker, so that the first file need not wait for it."""
        if self._started is None:
            self._started = self._start(self._take)

    @property
    def _client(self) -> Client:
        if self._started is None:
            self._started = self._start(self._take)
        return self._started

    def read(self, source: Source) -> Ticket:
        """Ask for the revision in a file."""
        return self._client.read(str(source.path), source.password, reading=source.reading)

    def compare(self, old: Source, new: Source) -> Ticket:
        """Ask for what changed between two files."""
        return self._client.compare(
            str(old.path),
            str(new.path),
            old_password=old.password,
            new_password=new.password,
            old_reading=old.reading,
            new_reading=new.reading,
            options=self.options(),
        )

    def decide(self, old: Source, new: Source, hashes: tuple[str, str], decisions: tuple[Decision, ...]) -> Ticket:
        """Ask how the revisions with these `hashes` are linked by a reader's decisions."""
        return self._client.decide(_asked(old), _asked(new), hashes=hashes, decisions=decisions, options=self.options())

    def hold_against(self, tracked: Source, clean: Source, earlier: Source | None = None) -> Ticket:
        """Ask what the marks of a file with tracked changes leave out."""
        return self._client.hold_against(_asked(tracked), _asked(clean), _asked(earlier) if earlier else None)

    def follow(self, sources: Sequence[Source]) -> Ticket:
        """Ask what became of each paragraph through several revisions, earliest first."""
        return self._client.follow(tuple(map(_asked, sources)))

    def save_crosscheck(
        self,
        tracked: Source,
        clean: Source,
        earlier: Source | None,
        *,
        form: CrossCheckForm,
        path: Path,
        hashes: tuple[str, ...],
    ) -> Ticket:
        """Ask to write down the cross-check with these `hashes`."""
        files = (_asked(tracked), _asked(clean), _asked(earlier) if earlier else None)
        return self._client.save_crosscheck(*files, form=form, path=str(path), hashes=hashes)

    def publish(self, order: Order, path: Path) -> Ticket:
        """Ask for a document, to be written to `path`; what is there is replaced."""
        return self._client.publish(order, str(path))

    def check_briefing(self, note: Source, revision: Source, earlier: Source | None, today: Day) -> Ticket:
        """Ask whether a briefing quotes and cites rightly."""
        asked_earlier = _asked(earlier) if earlier else None
        return self._client.check_briefing(_asked(note), _asked(revision), asked_earlier, today)

    def render(self, source: Source, page: int, width_px: int, height_px: int, sha256: str = "") -> Ticket:
        """Ask for a page, counted from 1; of the file with this `sha256` alone, where it is told."""
        path = str(source.path)
        return self._client.render(path, page, width_px, height_px, password=source.password, sha256=sha256)

    def find_tesseract(self) -> Ticket:
        """Ask for the program that reads pictures of text."""
        return self._client.find_tesseract()

    def read_page_notes(self, source: Source) -> Ticket:
        """Ask for what another program left on the pages of a PDF."""
        return self._client.read_page_notes(str(source.path), source.password)

    def cancel(self, ticket: Ticket) -> None:
        """Let go of a request."""
        self._client.cancel(ticket)

    def close(self) -> None:
        """End the worker; no signal comes after this returns."""
        if self._started is not None:
            self._started.close()

    def _take(self, answer: Answer) -> None:
        """Take an answer in the client's thread; a signal sent from there is queued for the window's."""
        if isinstance(answer, PageDrawn):
            self.drawn.emit(answer.ticket, _copied(answer))
        else:
            self.answered.emit(answer)


def _asked(source: Source) -> AskedFile:
    return AskedFile(str(source.path), source.password, source.reading)


def _copied(answer: PageDrawn) -> QImage:
    shared = QImage(
        answer.pixels, answer.width, answer.height, answer.stride, QImage.Format.Format_ARGB32_Premultiplied
    )
    copy = shared.copy()
    del shared
    answer.release()
    return copy
