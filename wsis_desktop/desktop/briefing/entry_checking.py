"""The check of a briefing that is being written, in a thread of its own: neither typing nor what is kept waits for it."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wsis_desktop.desktop.briefing.check_words import CheckRow, check_rows
from wsis_desktop.model.briefing import BriefingCheck
from wsis_desktop.model.comparison import Comparison
from wsis_desktop.model.crosscheck import CrossCheck
from wsis_desktop.model.draft import Entry

if TYPE_CHECKING:
    from wsis_desktop.publishing.briefing.checking_entries import EntryChecker


class EntryChecking(QObject):
    """Holds entries against the texts on show; `found` when the slips of others are known.

    What stands as it was proposed quotes as the text has it, and is not held against it again.
    """

    found = Signal()
    _made = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="quotations")
        self._ready: tuple[Comparison, CrossCheck | None, EntryChecker] | None = None
        self._known: dict[Entry, tuple[CheckRow, ...]] = {}
        self._asked: Comparison | None = None
        self._turn = 0
        self._made.connect(self._take)

    @property
    def slips(self) -> dict[str, tuple[CheckRow, ...]]:
        """Return the slips that are known, by their entries' keys."""
        return {entry.key: rows for entry, rows in self._known.items() if rows}

    def check(self, entries: Sequence[Entry], comparison: Comparison, tracked: CrossCheck | None) -> None:
        """Check what is not known of these entries; nothing is known of others any more."""
        if comparison is not self._asked:
            self.forget()
            self._asked = comparison
        before = self.slips
        self._known = {entry: self._known[entry] for entry in entries if entry in self._known}
        wanted = [entry for entry in entries if entry.is_readers and not entry.removed and entry not in self._known]
        if wanted:
            self._turn += 1
            self._pool.submit(self._work, self._turn, wanted, comparison, tracked)
        elif self.slips != before:
            self.found.emit()

    def forget(self) -> None:
        """Let go of what is known."""
        self._known, self._asked = {}, None

    def close(self) -> None:
        """Check nothing more."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _work(self, turn: int, wanted: list[Entry], comparison: Comparison, tracked: CrossCheck | None) -> None:
        if turn != self._turn:  # words were typed over since, and all that are still there were asked for again
            return
        try:
            self._made.emit(comparison, wanted, self._checker(comparison, tracked).check(wanted))
        except Exception as fault:  # noqa: BLE001 - whatever it is, the window hears of it
            self._made.emit(comparison, wanted, fault)

    def _checker(self, comparison: Comparison, tracked: CrossCheck | None) -> EntryChecker:
        from wsis_desktop.publishing.briefing.checking_entries import EntryChecker  # noqa: PLC0415 - loaded here

        ready = self._ready
        if ready is None or ready[0] is not comparison or ready[1] is not tracked:
            ready = self._ready = (comparison, tracked, EntryChecker(comparison, tracked))
        return ready[2]

    def _take(
        self, comparison: Comparison, wanted: list[Entry], made: tuple[BriefingCheck, tuple[str, ...]] | Exception
    ) -> None:
        """Take what was found; a fault of our own is raised, once for what it was about."""
        if comparison is not self._asked:
            return
        if isinstance(made, Exception):
            self._known |= dict.fromkeys(wanted, ())
            raise made
        check, keys = made
        slips: dict[str, list[CheckRow]] = {}
        for row in check_rows(check):
            if row.slip:
                slips.setdefault(keys[row.place], []).append(row)
        self._known |= {entry: tuple(slips.get(entry.key, ())) for entry in wanted}
        self.found.emit()
