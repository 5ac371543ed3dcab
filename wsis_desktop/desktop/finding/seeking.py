"""What is being looked for in the comparison on show, and what of it was found; a long text is searched in turns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from time import monotonic

from PySide6.QtCore import QObject, Signal

from wsis_desktop.desktop.finding.expression import TooManyTriesError
from wsis_desktop.desktop.finding.finder import Finder, NoteHit, Query, wrong_words
from wsis_desktop.desktop.turns import Turns
from wsis_desktop.desktop.views.matches import Matches
from wsis_desktop.desktop.views.view import Match
from wsis_desktop.model.comparison import Comparison
from wsis_desktop.model.note import Note

_LONGEST_SECONDS = 8.0

Choose = Callable[[Matches], int | None]


class Seeking(QObject):
    """Holds the matches and which is current; `changed` when others are, `note_reached(Note)` when a note is stepped to.

    `told` says in a sentence what is wrong with what was asked, and `busy` that the search goes on.
    """

    changed = Signal()
    note_reached = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.notes: Callable[[], Iterable[Note]] = tuple
        self.matches = Matches()
        self.hits: tuple[NoteHit, ...] = ()
        self.current: int | None = None
        self.told = ""
        self.busy = False
        self._hit = -1
        self._finder: Finder | None = None
        self._turns = Turns(self)

    def take(self, comparison: Comparison | None) -> None:
        """Search another comparison from now on; what was found is forgotten."""
        self._finder = Finder(comparison) if comparison is not None else None
        self.forget()

    def forget(self) -> None:
        """Let go of what was found."""
        self._turns.drop()
        self._set(Matches(), ())

    def ask(self, query: Query, choose: Choose) -> None:
        """Find everything; `choose` says which match is to be current."""
        self._turns.drop()
        wrong = wrong_words(query)
        if wrong or self._finder is None:
            self._set(Matches(), (), told=wrong)
            return
        self.busy = True
        self._turns.begin(self._seeking(self._finder, query, choose), at_once=True)
        if self.busy:
            self.changed.emit()

    def finish(self) -> None:
        """Find now what is not found yet."""
        self._turns.finish()

    def step(self, by: int) -> None:
        """Go to the next match, or the one before, from the last on to the first; to notes where only they have any."""
        if self.busy:
            return
        if self.matches:
            at = (0 if by > 0 else -1) if self.current is None else self.current + by
            self.go_to(at % len(self.matches))
        elif self.hits:
            self._hit = (max(self._hit, 0 if by < 0 else -1) + by) % len(self.hits)
            self.note_reached.emit(self.hits[self._hit].note)

    def go_to(self, match: int) -> None:
        """Make a match current."""
        self.current = match
        self.changed.emit()

    def point_at(self, match: Match) -> None:
        """Let one match stand for what was found."""
        self._turns.drop()
        self._set(Matches.of((match,)), (), 0)

    def _seeking(self, finder: Finder, query: Query, choose: Choose) -> Iterator[None]:
        matches, hits, told = Matches(), list[NoteHit](), ""
        end = monotonic() + _LONGEST_SECONDS
        try:
            for found in finder.finding(query, self.notes() if query.notes else ()):
                if isinstance(found, NoteHit):
                    hits.append(found)
                else:
                    matches.add(found)
                if query.regular and monotonic() > end:
                    raise TooManyTriesError  # noqa: TRY301 - it is the same trouble, met over many paragraphs
                yield
        except TooManyTriesError:
            told = self.tr(
                "This expression takes too long and was given up on the way: what is found is not all. Say more exactly "
                "what is repeated, without a repetition within a repetition."
            )
        self._set(matches, tuple(hits), choose(matches), told)

    def _set(self, matches: Matches, hits: tuple[NoteHit, ...], current: int | None = None, told: str = "") -> None:
        self.busy, self._hit = False, -1
        self.matches, self.hits, self.current, self.told = matches, hits, current, told
        self.changed.emit()
