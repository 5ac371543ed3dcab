"""Notes brought on from each revision of the dossier to the next, also where the two are not compared by the reader.

A note written on the first of four revisions belongs in the fourth, whichever two are on show. So neighbours between which
something waits are compared in the background, one pair after the other; whatever the reader asks for comes first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from wsis_desktop.desktop.dossiers import kept
from wsis_desktop.desktop.dossiers.dossier_desk import DossierDesk
from wsis_desktop.desktop.dossiers.entry_names import entry_names
from wsis_desktop.desktop.notes.library_thread import LibraryThread
from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.desktop.speaking.words import trouble_words
from wsis_desktop.desktop.working.errand import Errand
from wsis_desktop.desktop.working.session import Session
from wsis_desktop.desktop.working.sources import Source, under_their_names
from wsis_desktop.model.comparison import Comparison
from wsis_desktop.model.dossier import RevisionEntry
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.worker.protocol import Answer, Compared

if TYPE_CHECKING:
    from wsis_desktop.notebook.carry import CarriedOver

_SOON_MS = 150

Pair = tuple[RevisionEntry, RevisionEntry]


class Comparing(Errand):
    """Has two texts compared in the background; `made(Comparison)`."""

    def begin(self, old: Source, new: Source) -> None:
        """Compare two texts; what is under way is let go."""
        self.cancel()
        self._follow(self._bridge.compare(old, new))

    def _result(self, answer: Answer) -> Comparison | None:
        return answer.comparison if isinstance(answer, Compared) else None


class CarryingOn(QObject):
    """Brings notes on through the dossier on show; `told(str)` says what came along, or why nothing did."""

    told = Signal(str)

    def __init__(
        self, library: LibraryThread, comparing: Comparing, desk: DossierDesk, notebook: Notebook, session: Session
    ) -> None:
        super().__init__(desk)
        self._library = library
        self._comparing = comparing
        self._desk = desk
        self._notebook = notebook
        self._session = session
        self._pair: Pair | None = None
        self._sources: list[Source] = []
        # Between which nothing could be carried: not tried again and again.
        self._left: frozenset[tuple[UUID, UUID]] = frozenset()
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._look)
        comparing.made.connect(self._take)
        comparing.stuck.connect(self._tell)
        comparing.broke.connect(self._pass_over)
        desk.changed.connect(self._soon.start)
        session.began.connect(self._make_way)
        session.ended.connect(self._soon.start)
        session.closed.connect(self._make_way)

    def _look(self) -> None:
        """Ask whether anything waits."""
        dossier = self._desk.dossier
        if dossier is not None and self._pair is None and not self._session.busy and self._notebook.heard:
            left = self._left
            self._library.look(lambda store: kept.waiting(store, dossier, left), self._begin, lambda _: None)

    def _begin(self, pair: Pair | None) -> None:
        if pair is None or self._pair is not None or self._session.busy or pair[0].dossier != self._desk.dossier:
            return
        self._pair = pair
        self._sources = []
        self._desk.with_sources(pair, lambda sources: self._compare(pair, sources), self._tell)

    def _compare(self, pair: Pair, sources: list[Source]) -> None:
        if self._pair is pair:
            self._sources = sources
            self._comparing.begin(*sources)

    def _make_way(self) -> None:
        """Let what the reader asked for come first."""
        self._comparing.cancel()
        self._pair = None

    def _take(self, comparison: Comparison) -> None:
        pair, self._pair = self._pair, None
        if pair is not None:
            self._library.write(
                lambda store: kept.carried_on(store, *pair, comparison),
                lambda carried: self._go_on(pair, carried),
                lambda trouble: self._leave(pair, trouble),
            )

    def _go_on(self, pair: Pair, carried: CarriedOver | None) -> None:
        if carried is None or not (carried.notes or carried.bookmarks):
            # Nothing comes of these two: a copy is another text than it was.
            self._left |= {(pair[0].id, pair[1].id)}
        elif carried.notes:
            names = entry_names(self._desk.entries)
            words = self.tr("%n note(s) came along from %1 to %2.", "", len(carried.notes))
            for mark, entry in (("%1", pair[0]), ("%2", pair[1])):
                words = words.replace(mark, names.get(entry.id, entry.file_name))
            self.told.emit(words)
        self._notebook.look_again()
        self._soon.start()

    def _tell(self, trouble: Trouble) -> None:
        pair, self._pair = self._pair, None
        if pair is not None:
            self._leave(pair, trouble)

    def _pass_over(self) -> None:
        """Go on with others after a mistake of the program's own, which whoever hears of it tells."""
        pair, self._pair = self._pair, None
        if pair is not None:
            self._left |= {(pair[0].id, pair[1].id)}
        self._soon.start()

    def _leave(self, pair: Pair, trouble: Trouble) -> None:
        """Tell why notes did not come along, and go on with others."""
        self._left |= {(pair[0].id, pair[1].id)}
        names = entry_names(self._desk.entries)
        words = self.tr("Notes on %1 did not come along to %2 yet: compare the two. %3")
        told = " ".join(trouble_words(under_their_names(trouble, self._sources)))
        for mark, said in (("%1", names.get(pair[0].id, "")), ("%2", names.get(pair[1].id, "")), ("%3", told)):
            words = words.replace(mark, said)
        self.told.emit(words)
        self._soon.start()
