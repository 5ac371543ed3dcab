"""The window's part for the dossier on show: its revisions in the pickers, and what the reader does with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from wsis_desktop.desktop.dossiers import kept
from wsis_desktop.desktop.dossiers.entry_names import entry_names, names_in_dossier
from wsis_desktop.desktop.dossiers.gathering import Gathering
from wsis_desktop.desktop.notes.held_by import Held
from wsis_desktop.desktop.notes.library_thread import LibraryThread
from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.desktop.remembering.settings_keeper import SettingsKeeper
from wsis_desktop.desktop.speaking.words import trouble_words
from wsis_desktop.desktop.starting.choosing_files import choose_files
from wsis_desktop.desktop.working.session import Session
from wsis_desktop.desktop.working.sources import Source
from wsis_desktop.model.anchor import Anchor, side_of
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.dossier import RevisionEntry
from wsis_desktop.model.revision import Revision, TextSide
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.reading.options import DEFAULT_READING

_PAIR = 2


@dataclass(frozen=True, slots=True)
class Whereto:
    """A place in a revision to which the reader is to be led once it is on show."""

    document: str
    text: TextSide
    paragraph: int
    fraction: float | None = None


@dataclass(frozen=True, slots=True)
class _Adding:
    """A file that is to become the newest revision, once it is read, and what was on show when the reader said so."""

    path: Path
    dossier: UUID | None
    before: Comparison


class DossierDesk(QObject):
    """Knows the revisions of the dossier on show.

    `told(str)` is for the status bar, `changed` when others stand there, `arrived(Side, Whereto)` when the place to which
    the reader is to be led is on show. `listed` with the summaries of all dossiers, or `not_listed(str)` with the reason.
    """

    told = Signal(str)
    changed = Signal()
    arrived = Signal(object, object)
    listed = Signal(object)
    not_listed = Signal(str)

    def __init__(
        self,
        library: LibraryThread,
        session: Session,
        notebook: Notebook,
        gathering: Gathering,
        keeper: SettingsKeeper,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._session = session
        self._notebook = notebook
        self._gathering = gathering
        self._keeper = keeper
        self._window = window
        self._adding: _Adding | None = None
        self._whereto: Whereto | None = None
        self._apart: set[Path] = set()
        self._passwords: dict[str, str] = {}
        self._told: tuple[object, ...] = ()
        # As last heard: while the library is asked about what comes on show, what stood there before is still told.
        self._held: Held | None = None
        session.compared.connect(self._take_compared)
        session.closed.connect(self._rest)
        for heard in (notebook.changed, notebook.saved):
            heard.connect(self._follow)
        gathering.gathered.connect(self._take_gathered)
        gathering.left_out.connect(self._tell_left_out)

    @property
    def dossier(self) -> UUID | None:
        """Return the dossier on show; None where nothing is kept of what is on show."""
        return self._held.dossier if self._held else None

    @property
    def entries(self) -> tuple[RevisionEntry, ...]:
        """Return its revisions, earliest first."""
        return self._held.entries if self._held else ()

    @property
    def on_show(self) -> dict[Side, RevisionEntry]:
        """Return those that are on show."""
        comparison, found = self._session.comparison, {}
        if comparison is not None:
            for side in self._session.shown:
                entry = self._entry_of(comparison.revision(side))
                if entry is not None:
                    found[side] = entry
        return found

    def keeps_apart(self) -> bool:
        """Tell whether a file is on show that the reader wants to compare only."""
        return any(source.path in self._apart for source in self._session.shown.values())

    def list_all(self) -> None:
        """List the dossiers of the library for the start page."""
        self._library.glance(
            kept.summaries, self.listed.emit, lambda trouble: self.not_listed.emit(" ".join(trouble_words(trouble)))
        )

    # -- what the reader does ------------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Ask for the file of the newest revision."""
        title = self.tr("Choose the newest revision of this text")
        chosen = choose_files(self._window, title, self._keeper.settings.folder, several=False)
        if chosen:
            folder = str(chosen[0].parent)
            self._keeper.change(lambda settings: replace(settings, folder=folder))
            self.add(chosen[0])

    def add(self, path: Path) -> None:
        """Add a file as the newest revision: it is compared with the newest so far, whose notes come along."""
        comparison = self._session.comparison
        if comparison is None:
            return
        self._apart.discard(path)
        heard = self._notebook.heard
        adding = _Adding(path, self.dossier if heard else None, comparison)

        def begin(newest: Source) -> None:
            self._adding = adding
            self._session.open_sources({Side.OLD: newest, Side.NEW: self._session.source(path)})

        if heard and self.entries:
            self.with_sources([self.entries[-1]], lambda sources: begin(sources[0]))
        else:
            shown = self._session.shown
            begin(shown.get(Side.NEW) or shown[Side.OLD])

    def compare_only(self, path: Path) -> None:
        """Compare the later revision on show with a file, and leave the dossier as it is."""
        shown = self._session.shown
        self._apart.add(path)
        newest = shown.get(Side.NEW) or shown[Side.OLD]
        self._session.open_sources({Side.OLD: newest, Side.NEW: self._session.source(path)})

    def open_files(self, files: Sequence[Path]) -> None:
        """Open several files as one dossier, the earliest first; the last two are compared."""
        self._gathering.drop()
        self._session.open_pair(files[-_PAIR], files[-1])
        self._gathering.begin([self._session.source(path) for path in files])

    def compare(self, old: RevisionEntry, new: RevisionEntry, whereto: Whereto | None = None) -> None:
        """Compare two revisions of a dossier, and lead the reader to a place in them."""
        self._notebook.prefer(old.dossier)
        self._whereto = whereto
        self.with_sources(
            [old, new],
            lambda sources: self._session.open_sources(dict(zip((Side.OLD, Side.NEW), sources, strict=True))),
        )

    def show_change(self, old: RevisionEntry, new: RevisionEntry, anchor: Anchor) -> None:
        """Compare two revisions of a dossier, and lead the reader to where a note stands."""
        self.compare(old, new, Whereto(anchor.document, anchor.side, anchor.paragraph))

    def open(self, summary: kept.DossierSummary, whereto: Whereto | None = None) -> None:
        """Open a dossier where the reader left it, or at a place in what was on show last."""
        shown, place = summary.last_shown, summary.place
        if whereto is None and place is not None:
            left = next(
                (each for each in shown if each.id == (place.new if place.side == Side.NEW else place.old)), None
            )
            whereto = Whereto(left.document, left.side, place.paragraph, place.fraction) if left else None
        if len(shown) == _PAIR:
            self.compare(shown[0], shown[1], whereto)
        else:
            self._open_alone(shown[0], whereto)

    def show_newest(self, entries: Sequence[RevisionEntry]) -> None:
        """Show the newest two of some revisions, or the only one."""
        if len(entries) >= _PAIR:
            self.compare(entries[-_PAIR], entries[-1])
        else:
            self._open_alone(entries[0], None)

    def _open_alone(self, entry: RevisionEntry, whereto: Whereto | None) -> None:
        self._notebook.prefer(entry.dossier)
        self._whereto = whereto
        self.with_sources([entry], lambda sources: self._session.open_source(sources[0]))

    def open_at(self, entries: Sequence[RevisionEntry], entry: RevisionEntry, paragraph: int | None) -> None:
        """Show a revision of a dossier, at a paragraph if there is one: as it is on show, else beside the one before it."""
        whereto = None if paragraph is None else Whereto(entry.document, entry.side, paragraph)
        for side, shown in self.on_show.items():
            if shown.id == entry.id:
                if whereto is not None:
                    self.arrived.emit(side, whereto)
                return
        at = [each.id for each in entries].index(entry.id)
        pair = entries[max(0, at - 1) : max(0, at - 1) + _PAIR]
        if len(pair) == _PAIR:
            self.compare(pair[0], pair[1], whereto)
        else:
            self._open_alone(entry, whereto)

    def lead_to(self, revision: UUID, paragraph: int | None) -> None:
        """Show a paragraph of the dossier on show, with another pair of revisions where its own is not on show."""
        entry = next((each for each in self.entries if each.id == revision), None)
        if entry is not None:
            self.open_at(self.entries, entry, paragraph)

    def follow(self) -> None:
        """Lead the reader, once they are on show, to the place for which two revisions were opened."""
        whereto, self._whereto = self._whereto, None
        comparison = self._session.comparison
        if whereto is None or comparison is None:
            return
        for side in (Side.NEW, Side.OLD):
            revision = comparison.revision(side)
            if (revision.sha256, side_of(revision)) == (whereto.document, whereto.text):
                if whereto.paragraph < len(revision.paragraphs):
                    self.arrived.emit(side, whereto)
                return

    def choose(self, side: Side, revision: UUID) -> None:
        """Put a revision on one side; the one that stands on the other side changes places with it."""
        chosen = next((each for each in self.entries if each.id == revision), None)
        shown = self.on_show
        if chosen is None or shown.get(side) == chosen:
            return
        if shown.get(side.other) == chosen:
            self._session.swap()
        elif (other := shown.get(side.other)) is not None:
            pair = {side: chosen, side.other: other}
            self.compare(pair[Side.OLD], pair[Side.NEW])
        else:
            self._with_other(side, chosen)

    def _with_other(self, side: Side, chosen: RevisionEntry) -> None:
        """Put a revision on one side, with what stands on the other, or on both where one was read by itself."""
        shown = self._session.shown
        other = shown.get(side.other) or shown[side]
        self._notebook.prefer(chosen.dossier)
        self.with_sources([chosen], lambda sources: self._session.open_sources({side: sources[0], side.other: other}))

    # -- where its files lie -------------------------------------------------------------------------------------------

    def with_sources(
        self,
        entries: Sequence[RevisionEntry],
        use: Callable[[list[Source]], None],
        refuse: Callable[[Trouble], None] | None = None,
    ) -> None:
        """Go on with the files of some revisions: those on show as they were opened, the others from the library.

        `refuse` hears why the library cannot give one; else the reader is told.
        """
        known = {entry.id: self._session.shown[side] for side, entry in self.on_show.items()}
        missing = [each for each in entries if each.id not in known]
        if not missing:
            use([known[each.id] for each in entries])
            return

        def take(copies: dict[UUID, Path]) -> None:
            found = known | {each.id: self._source(each, copies[each.id]) for each in missing}
            use([found[each.id] for each in entries])

        self._library.look(lambda store: kept.copies(store, missing), take, refuse or self._tell)

    def _source(self, entry: RevisionEntry, path: Path) -> Source:
        """Return a revision's copy, read as the reader wants it and under the names that the dossier knows."""
        source = self._session.source(path)
        password = source.password or self._passwords.get(entry.document)
        source = replace(source, password=password, names=names_in_dossier(entry))
        return source if entry.side is DEFAULT_READING.side else source.with_text(entry.side)

    def _entry_of(self, revision: Revision) -> RevisionEntry | None:
        key = revision.sha256, side_of(revision)
        return next((each for each in self.entries if (each.document, each.side) == key), None)

    # -- what came of it -----------------------------------------------------------------------------------------------

    def _take_compared(self, comparison: Comparison) -> None:
        """Keep passwords for the library's copies, and add what was compared to be added."""
        shown = self._session.shown
        for side, source in shown.items():
            if source.password:
                self._passwords[comparison.revision(side).sha256] = source.password
        adding, self._adding = self._adding, None
        if adding is None or len(shown) < _PAIR or shown[Side.NEW].path != adding.path:
            return
        if adding.dossier is not None:
            self._notebook.prefer(adding.dossier)
        self._library.write(
            lambda store: kept.added(store, adding.dossier, adding.before, comparison), self._take_added, self._tell
        )

    def _take_added(self, added: kept.Added) -> None:
        self._notebook.prefer(added.dossier)
        self._notebook.look_again()
        name = entry_names(added.entries)[added.entry.id]
        words = (
            self.tr("%1 stands in this dossier already: nothing was added.")
            if added.known
            else self.tr("%1 was added; the dossier holds %n revisions now.", "", len(added.entries))
        )
        self.told.emit(words.replace("%1", name))

    def _take_gathered(self, revisions: list[Revision]) -> None:
        def take(dossier: UUID) -> None:
            self._notebook.prefer(dossier)
            self._notebook.look_again()

        self._library.write(lambda store: kept.gathered(store, revisions), take, self._tell)

    def _tell_left_out(self, path: Path, trouble: Trouble) -> None:
        words = self.tr("“%1” did not come into the dossier. %2")
        self.told.emit(words.replace("%1", path.name).replace("%2", " ".join(trouble_words(trouble))))

    def _tell(self, trouble: Trouble) -> None:
        self.told.emit(" ".join(trouble_words(trouble)))

    def _follow(self) -> None:
        """Show those on show under the names that the dossier has for them, where anything about it changed."""
        if not self._notebook.heard:
            return
        self._held = self._notebook.held
        told = self.dossier, self.entries, tuple(self.on_show.items())
        if told == self._told:
            return
        self._told = told
        self._call_by_name()
        self.changed.emit()

    def _call_by_name(self) -> None:
        """Call what is on show as the dossier does, where its file says otherwise."""
        comparison = self._session.comparison
        if comparison is None:
            return
        wanted = {side: names_in_dossier(entry) for side, entry in self.on_show.items()}
        if not all(names.fit(comparison.revision(side)) for side, names in wanted.items()):
            self._session.rename(wanted)

    def _rest(self) -> None:
        self._adding, self._whereto, self._passwords, self._apart = None, None, {}, set()
        self._gathering.drop()
        self._notebook.prefer(None)
