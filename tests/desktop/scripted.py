"""A worker's client whose answers the test gives: the session's rules are tried without a second process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date as Day  # noqa: N812 - the glossary's word for a date without a time

from wsis_desktop.comparing.options import Options
from wsis_desktop.model.review import Decision
from wsis_desktop.publishing.forms import CrossCheckForm
from wsis_desktop.publishing.kinds.kind import Order
from wsis_desktop.reading.options import DEFAULT_READING, ReadingOptions
from wsis_desktop.worker.protocol import (
    DEFAULT_OPTIONS,
    Answer,
    AskedFile,
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
    SaveCrossCheck,
    Ticket,
    Work,
)


@dataclass
class ScriptedClient:
    """Notes what was asked."""

    take: Callable[[Answer], None]
    asked: list[Work] = field(default_factory=list)
    cancelled: list[Ticket] = field(default_factory=list)
    closed: bool = False

    def read(self, path: str, password: str | None = None, *, reading: ReadingOptions = DEFAULT_READING) -> Ticket:
        """Note a request."""
        self.asked.append(Read(Ticket(len(self.asked) + 1), path, password, reading))
        return self.asked[-1].ticket

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
        """Note a request."""
        ticket = Ticket(len(self.asked) + 1)
        self.asked.append(
            Compare(
                ticket,
                old_path,
                old_password,
                new_path,
                new_password,
                options,
                old_reading,
                new_reading,
            )
        )
        return ticket

    def decide(
        self,
        old: AskedFile,
        new: AskedFile,
        *,
        hashes: tuple[str, str],
        decisions: tuple[Decision, ...],
        options: Options = DEFAULT_OPTIONS,
    ) -> Ticket:
        """Note a request."""
        self.asked.append(Decide(Ticket(len(self.asked) + 1), old, new, hashes, decisions, options))
        return self.asked[-1].ticket

    def hold_against(self, tracked: AskedFile, clean: AskedFile, earlier: AskedFile | None = None) -> Ticket:
        """Note a request."""
        self.asked.append(HoldAgainst(Ticket(len(self.asked) + 1), tracked, clean, earlier))
        return self.asked[-1].ticket

    def follow(self, files: tuple[AskedFile, ...]) -> Ticket:
        """Note a request."""
        self.asked.append(Follow(Ticket(len(self.asked) + 1), files))
        return self.asked[-1].ticket

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
        """Note a request."""
        self.asked.append(SaveCrossCheck(Ticket(len(self.asked) + 1), tracked, clean, earlier, form, path, hashes))
        return self.asked[-1].ticket

    def publish(self, order: Order, path: str) -> Ticket:
        """Note a request."""
        self.asked.append(Publish(Ticket(len(self.asked) + 1), order, path))
        return self.asked[-1].ticket

    def check_briefing(self, note: AskedFile, revision: AskedFile, earlier: AskedFile | None, today: Day) -> Ticket:
        """Note a request."""
        self.asked.append(CheckBriefing(Ticket(len(self.asked) + 1), note, revision, earlier, today))
        return self.asked[-1].ticket

    def render(
        self, path: str, page: int, width_px: int, height_px: int, *, password: str | None = None, sha256: str = ""
    ) -> Ticket:
        """Note a request."""
        ticket = Ticket(len(self.asked) + 1)
        self.asked.append(Render(ticket, path, password, page, width_px, height_px, sha256=sha256))
        return self.asked[-1].ticket

    def find_tesseract(self) -> Ticket:
        """Note a request."""
        self.asked.append(FindTesseract(Ticket(len(self.asked) + 1)))
        return self.asked[-1].ticket

    def read_page_notes(self, path: str, password: str | None = None) -> Ticket:
        """Note a request."""
        self.asked.append(ReadPageNotes(Ticket(len(self.asked) + 1), path, password))
        return self.asked[-1].ticket

    def cancel(self, ticket: Ticket) -> None:
        """Note a cancel."""
        self.cancelled.append(ticket)

    def close(self) -> None:
        """Note the end."""
        self.closed = True
