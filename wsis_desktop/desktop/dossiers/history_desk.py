"""The history of the paragraph where the reader is: asked of the worker when first wanted, and shown beside the text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from wsis_desktop.desktop.dock_room import dock_room
from wsis_desktop.desktop.dossiers.dossier_desk import DossierDesk
from wsis_desktop.desktop.dossiers.entry_names import entry_names
from wsis_desktop.desktop.dossiers.following import Following
from wsis_desktop.desktop.painting.mirroring import trailing_dock_area
from wsis_desktop.desktop.painting.theme import LIGHT, Theme
from wsis_desktop.desktop.speaking.naming import ParagraphNames
from wsis_desktop.desktop.speaking.words import clipped, trouble_words
from wsis_desktop.desktop.working.session import Session
from wsis_desktop.desktop.working.sources import Source, under_their_names
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.dossier import RevisionEntry
from wsis_desktop.model.history import History, Place, Thread
from wsis_desktop.model.revision import TextSide
from wsis_desktop.model.trouble import Trouble

if TYPE_CHECKING:
    from wsis_desktop.desktop.dossiers.history_dock import HistoryDock
    from wsis_desktop.desktop.dossiers.history_words import HistoryStage

_SOON_MS = 60
_LONGEST = 40
_WIDTH = 340
_ENOUGH = 2

Texts = tuple[tuple[str, TextSide], ...]


class HistoryDesk(QObject):
    """Follows the reader from paragraph to paragraph, while the history is on show; `made(History)` when there is one."""

    made = Signal(object)

    def __init__(self, following: Following, desk: DossierDesk, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self.following = self._following = following
        self._desk = desk
        self._session = session
        self._window = window
        self._theme = LIGHT
        self._link: int | None = None
        self._texts: Texts = ()
        self._asked: Texts = ()
        self._given_up: Texts = ()
        self._why = ""
        self._history: History | None = None
        self._threads: dict[Place, Thread] = {}
        self._sources: list[Source] = []
        self._wanted = False
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._show)
        following.made.connect(self._take)
        following.stuck.connect(self._tell)
        following.broke.connect(lambda _report: self._leave(""))
        desk.changed.connect(self._soon.start)
        session.began.connect(self._make_way)
        session.ended.connect(self._soon.start)
        session.closed.connect(self.hide)

    @cached_property
    def dock(self) -> HistoryDock:
        """Return the dock, made hidden."""
        from wsis_desktop.desktop.dossiers.history_dock import HistoryDock  # noqa: PLC0415 - seldom asked for

        dock = HistoryDock(self._window)
        dock.set_theme(self._theme)
        dock.chosen.connect(self._lead)
        dock.cancelled.connect(self._give_up)
        dock.again_wanted.connect(self._try_again)
        dock.add_wanted.connect(self._desk.ask)
        dock.closed.connect(self.hide)
        self._following.began.connect(dock.begin_work)
        self._following.progressed.connect(dock.show_progress)
        self._following.ended.connect(dock.end_work)
        self._window.addDockWidget(trailing_dock_area(), dock)
        return dock

    @property
    def parts(self) -> list[QWidget]:
        """Return the dock while it is on show, for whoever goes from part to part of the window."""
        return [self.dock] if self._wanted else []

    @property
    def known(self) -> History | None:
        """Return the history of the dossier's revisions as they stand, if it has been made."""
        return self._history if self._asked == _texts(self._desk.entries) else None

    def make(self) -> None:
        """Have the history made, whether it is on show or not, unless it is under way."""
        self._texts = _texts(self._desk.entries)
        if self.known is None and not (self._following.busy and self._asked == self._texts):
            self._given_up = ()
            self._begin()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        if self._wanted:
            self.dock.set_theme(theme)
            self._show()

    def show(self) -> None:
        """Show the history of the paragraph where the reader is."""
        self._wanted = True
        self._given_up = ()
        self.dock.set_theme(self._theme)
        dock_room(self._window).bring(self.dock, _WIDTH)
        self._show()
        self.dock.take_focus()

    def hide(self) -> None:
        """Hide it, and let go of what is under way."""
        if self._wanted:
            self._wanted = False
            self._following.cancel()
            dock_room(self._window).put_away(self.dock)

    def follow(self, link: int | None) -> None:
        """Take the link at which the reader is."""
        self._link = link
        if self._wanted:
            self._soon.start()

    def _show(self) -> None:
        """Show the thread of the current paragraph; have it made where it is not known yet."""
        if not self._wanted or self._session.busy:
            return
        entries = self._desk.entries
        self._texts = _texts(entries)
        if len(entries) < _ENOUGH:
            words = self.tr("A paragraph has a history once its dossier holds several revisions.")
            self.dock.show_nothing(words, add=True)
        elif self._history is not None and self._asked == self._texts:
            self._show_thread(self._history)
        elif self._given_up == self._texts:
            words = self._why or self.tr("The revisions were not followed.")
            self.dock.show_nothing(words, trouble=bool(self._why), again=True)
        elif not (self._following.busy and self._asked == self._texts):
            self._begin()

    def _begin(self) -> None:
        """Ask for the history of all revisions of the dossier."""
        texts = self._asked = self._texts
        self._history = None
        self._sources = []

        def follow(sources: list[Source]) -> None:
            if self._asked == texts:
                self._sources = sources
                self._following.begin(sources)

        self._desk.with_sources(self._desk.entries, follow, self._tell)

    def _show_thread(self, history: History) -> None:
        from wsis_desktop.desktop.dossiers.history_words import doubt, stages  # noqa: PLC0415 - seldom asked for

        place = self._place()
        thread = self._threads.get(place) if place else None
        if place is None or thread is None:
            self.dock.show_nothing(
                self.tr("The revision on show does not stand in the dossier: choose another in the tool bar.")
            )
            return
        revisions = list(entry_names(self._desk.entries).values())
        revision = history.revisions[place.revision]
        name = ParagraphNames(revision)[place.paragraph]
        told = f"¶ {name}" if name else f"“{clipped(revision.paragraphs[place.paragraph].text, _LONGEST)}”"
        title = self.tr("History of %1").replace("%1", told)
        self.dock.show_thread(title, stages(history, thread, revisions), revisions, doubt(thread, revisions))

    def _place(self) -> Place | None:
        """Return the paragraph where the reader is, in the latest revision on show that has it."""
        comparison, link = self._session.comparison, self._link
        if comparison is None or link is None or link >= len(comparison.links):
            return None
        ids = [each.id for each in self._desk.entries]
        on_show = self._desk.on_show
        if self._session.alone:
            on_show = dict.fromkeys(Side, next(iter(on_show.values()))) if on_show else {}
        for side in (Side.NEW, Side.OLD):
            paragraphs = comparison.links[link].indices(side)
            if paragraphs and side in on_show:
                return Place(ids.index(on_show[side].id), paragraphs[0])
        return None

    def _take(self, history: History) -> None:
        self._history = history
        self._threads = {place: thread for thread in history.threads for place in thread.places}
        self._show()
        self.made.emit(history)

    def _lead(self, stage: HistoryStage) -> None:
        entries = self._desk.entries
        if stage.place is not None and stage.revision < len(entries):
            self._desk.open_at(entries, entries[stage.revision], stage.place)

    def _make_way(self) -> None:
        """Let what the reader asked for come first; the history is asked for again when that is over."""
        if self._following.busy:
            self._following.cancel()
            self._asked = ()

    def _give_up(self) -> None:
        self._following.cancel()
        self._leave("")

    def _try_again(self) -> None:
        self._given_up = ()
        self._show()

    def _tell(self, trouble: Trouble) -> None:
        self._leave(" ".join(trouble_words(under_their_names(trouble, self._sources))))

    def _leave(self, why: str) -> None:
        """Make no history of these revisions until the reader asks again; why is told as long as that holds."""
        self._given_up, self._asked, self._why = self._texts, (), why
        self._show()


def _texts(entries: Sequence[RevisionEntry]) -> Texts:
    return tuple((each.document, each.side) for each in entries)
