"""The comparison as its reader decided it, put in the place of the program's own.

The program's comparison is kept beside it: each decision taken back leaves what the others make of it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from wsis_desktop.desktop.notes.library_thread import LibraryThread
from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.desktop.session import Session
from wsis_desktop.model.comparison import Comparison
from wsis_desktop.model.progress import finish
from wsis_desktop.model.review import Decision

if TYPE_CHECKING:
    from wsis_desktop.notebook.decided import Decided
    from wsis_desktop.notebook.store import Store


class Deciding(QObject):
    """Follows session and notebook, and renews what is on show when other decisions hold."""

    def __init__(self, session: Session, notebook: Notebook, library: LibraryThread, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._notebook = notebook
        self._library = library
        self._base: Comparison | None = None
        self._made: Comparison | None = None
        # None when what holds now has still to be shown.
        self._applied: tuple[Decision, ...] | None = ()
        session.compared.connect(self._take_up)
        session.renewed.connect(self._take_up)
        session.closed.connect(lambda: self._begin(None))
        # Work that was given up leaves on show what it found there, which may have waited for it.
        session.ended.connect(lambda: QTimer.singleShot(0, self._decide))
        notebook.decided.connect(self._decide)

    def _take_up(self, comparison: Comparison) -> None:
        """Take another comparison for the program's, unless it is the one made here, under whatever names."""
        base, made = self._base, self._made
        if base is not None and made is not None and comparison.links is made.links:
            self._made, self._base = comparison, replace(base, old=comparison.old, new=comparison.new)
        elif base is not None and comparison.links is base.links:
            self._base = comparison
        else:
            self._begin(comparison)

    def _begin(self, comparison: Comparison | None) -> None:
        self._base, self._made, self._applied = comparison, None, ()

    def _decide(self) -> None:
        """Have the decisions applied, unless they are; while other work is under way, that comes first."""
        base, decisions = self._base, self._notebook.decisions
        if base is None or self._session.busy or decisions == self._applied:
            return
        if self._notebook.comparison is not self._session.comparison:
            return
        self._applied = decisions
        if not decisions:
            self._show(base)
            return

        def decide(_store: Store) -> Decided:
            from wsis_desktop.notebook.decided import decided_steps  # noqa: PLC0415 - loaded in the library's thread

            return finish(decided_steps(base, decisions))

        self._library.look(decide, lambda decided: self._take(base, decisions, decided))

    def _take(self, base: Comparison, decisions: tuple[Decision, ...], decided: Decided) -> None:
        if self._base is not None and base.links is self._base.links and decisions is self._applied:
            made = decided.comparison
            self._show(
                replace(self._base, links=made.links, traces=made.traces, stale_references=made.stale_references)
            )

    def _show(self, comparison: Comparison) -> None:
        if self._session.busy:
            self._applied = None
            return
        self._made = comparison
        self._session.renew(comparison, self._session.shown)
