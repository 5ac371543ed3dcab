"""What the window knows of the dossier on show: its notes, what was carried and reviewed, and how all of it is changed.

Nothing is kept of a text until something is written on it: then its dossier is begun, and both revisions are copied into the
library. A revision that comes beside one of a dossier is added to it, and the notes of the earlier one come along.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from wsis_desktop.desktop.notes import held_by, new_notes
from wsis_desktop.desktop.notes.held_by import Held
from wsis_desktop.desktop.notes.library_thread import LibraryThread
from wsis_desktop.desktop.notes.read_again import stood_on
from wsis_desktop.desktop.notes.standing import Place, places
from wsis_desktop.desktop.notes.trying_again import TryingAgain
from wsis_desktop.desktop.working.alone import stands_alone
from wsis_desktop.model.anchor import Anchor, anchor_at, side_of
from wsis_desktop.model.comparison import Comparison, Side, Span
from wsis_desktop.model.note import Bookmark, Note, NoteKind, Scope
from wsis_desktop.model.review import Decision
from wsis_desktop.model.trouble import Trouble

if TYPE_CHECKING:
    from wsis_desktop.notebook.reviewing import Compared
    from wsis_desktop.notebook.store import Store


@dataclass(slots=True)
class _Asked:
    """A comparison that is on show, as long as it is; `preferred` is the dossier to which its revisions belong first."""

    comparison: Comparison
    preferred: UUID | None = None
    apart: bool = False
    heard: bool = False
    held: Held | None = None
    notes: dict[UUID, Note] = field(default_factory=dict)


class Notebook(QObject):
    """Keeps what is written on the comparison on show; `author` stands on what is written from now on.

    `shown` when another comparison is; `changed` when other notes are there, or they say something else; `saved(datetime)`
    when what was typed has reached the disk; `refused(Trouble)` when something could not be kept, and stays where it was
    typed; `carried(CarriedOver)` when notes came along from the earlier revision; `decided` when other decisions may hold.
    """

    shown = Signal()
    changed = Signal()
    reviewed_changed = Signal()
    saved = Signal(object)
    refused = Signal(object)
    carried = Signal(object)
    decided = Signal()

    def __init__(self, library: LibraryThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.author = ""
        self._library = library
        library.recovered.connect(self.save_again)
        self._shown: _Asked | None = None
        # With the comparison that each was written on, which may no longer be on show.
        self._unsaved: dict[UUID, tuple[_Asked, Note]] = {}
        self._trying = TryingAgain(self)
        self._trying.timeout.connect(self._try_again)
        self._preferred: UUID | None = None

    # -- what is there -------------------------------------------------------------------------------------------------

    @property
    def comparison(self) -> Comparison | None:
        """Return what the notes stand on."""
        return self._shown.comparison if self._shown else None

    @property
    def heard(self) -> bool:
        """Tell whether the library has said what it holds of what is on show, or nothing is."""
        return self._shown is None or self._shown.heard

    @property
    def held(self) -> Held | None:
        """Return what the library holds of it, as last heard; None where nothing is kept."""
        return self._shown.held if self._shown else None

    @property
    def notes(self) -> tuple[Note, ...]:
        """Return the notes of the dossier on show that are not in the bin: by revision, then by paragraph."""
        if self._shown is None:
            return ()
        return tuple(sorted(self._shown.notes.values(), key=self._order))

    @property
    def binned(self) -> tuple[Note, ...]:
        """Return the deleted notes, deleted last first."""
        return self._shown.held.binned if self._shown and self._shown.held else ()

    @property
    def bookmarks(self) -> tuple[Bookmark, ...]:
        """Return the bookmarks on what is on show and those that lost their place, in the reader's order.

        One that came along stands for the one that it came from.
        """
        every = self._shown.held.bookmarks if self._shown and self._shown.held else ()
        here = [each for each in every if each.detached or self.place_of(each)]
        came = {each.origin for each in here}
        return tuple(each for each in here if each.id not in came)

    @property
    def reviewed(self) -> frozenset[int]:
        """Return the links that the reader has ticked."""
        return self._shown.held.reviewed if self._shown and self._shown.held else frozenset()

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """Return what the reader decided by hand about the two revisions on show, decided first first."""
        return self._shown.held.decisions if self._shown and self._shown.held else ()

    @property
    def unsaved(self) -> tuple[Note, ...]:
        """Return the notes of which something has not reached the disk."""
        return tuple(note for _, note in self._unsaved.values())

    def holds(self, note: Note) -> bool:
        """Tell whether a note is among those of the dossier on show, in whatever words."""
        return self._shown is not None and note.id in self._shown.notes

    def side(self, note: Note) -> Side | None:
        """Return the side on show that a note stands on; None when its revision is not on show, or it has no place."""
        return self.place_of(note)

    def place_of(self, kept: Note | Bookmark) -> Side | None:
        """Return the side on show that a note or bookmark stands on, as `side` does; of a change's two, the later one."""
        return next((side for side, _ in self.places_of(kept)), None)

    def places_of(self, kept: Note | Bookmark) -> list[Place]:
        """Return where a note or bookmark stands on show: a note on a change stands on both its sides, where they are."""
        held = self._shown.held if self._shown else None
        return places(kept, self._side_of, held.revisions.values() if held else ())

    def is_on_show(self, note: Note) -> bool:
        """Tell whether a note belongs to a revision on show, also when it lost its place in it."""
        held = self._shown.held if self._shown else None
        return held is not None and note.revision in held.revisions.values()

    def _side_of(self, anchor: Anchor) -> Side | None:
        if self._shown is None:
            return None
        for side in (Side.NEW,) if stands_alone(self._shown.comparison) else (Side.NEW, Side.OLD):
            revision = self._shown.comparison.revision(side)
            if (anchor.document, anchor.side) == (revision.sha256, side_of(revision)):
                return side
        return None

    # -- what the reader does ------------------------------------------------------------------------------------------

    def prefer(self, dossier: UUID | None) -> None:
        """Take a dossier for that of what is shown from now on, wherever another one holds as much of it."""
        self._preferred = dossier

    def show(self, comparison: Comparison | None, *, apart: bool = False) -> None:
        """Take up what is kept of a comparison; None lets go of it. `apart`, nothing is added to a dossier unasked."""
        asked = self._shown = _Asked(comparison, self._preferred, apart) if comparison is not None else None
        if asked is not None:
            self._take_along(asked)
        self.shown.emit()
        self.changed.emit()
        self.reviewed_changed.emit()
        self.look_again()

    def renew(self, comparison: Comparison) -> None:
        """Go on with the same paragraphs, linked or named otherwise: what is being written stays."""
        asked = self._shown
        if asked is None:
            return
        asked.comparison = comparison
        self.changed.emit()
        self._library.look(
            lambda store: held_by.held(store, comparison, asked.preferred),
            lambda held: self._take(asked, comparison, held),
            self.refused.emit,
        )

    def look_again(self) -> None:
        """Take up what the library holds of the comparison on show."""
        asked = self._shown
        if asked is None:
            return
        asked.preferred = self._preferred
        meet, comparison = held_by.held if asked.apart else held_by.met, asked.comparison
        self._library.look(
            lambda store: meet(store, comparison, asked.preferred),
            lambda held: self._take(asked, comparison, held),
            lambda trouble: self._take_what_is_kept(asked, trouble),
        )

    def _take_along(self, asked: _Asked) -> None:
        """Show, and keep from now on with what is on show, what was not saved and stands on it."""
        for was, note in list(self._unsaved.values()):
            anchor, texts = note.anchor or note.counterpart, (was.comparison, asked.comparison)
            if self._side_of(anchor) if anchor else held_by.same_texts(*texts):
                self._unsaved[note.id], asked.notes[note.id] = (asked, note), note
            elif moved := stood_on(note, *texts):
                self._save(asked, moved)

    def _take_what_is_kept(self, asked: _Asked, trouble: Trouble) -> None:
        """Tell why a revision could not be taken up, and show the notes all the same."""
        self.refused.emit(trouble)
        # What is wrong was told: it is not told again when this fails, too.
        comparison = asked.comparison
        self._library.look(
            lambda store: held_by.held(store, comparison, asked.preferred),
            lambda held: self._take(asked, comparison, held),
            lambda _: None,
        )

    def note_on_all(self) -> Note | None:
        """Return an empty note on the whole dossier; it is not kept yet."""
        return new_notes.note_on_all(self._shown.held) if self._shown else None

    def note_on_section(self, side: Side, paragraph: int) -> Note | None:
        """Return an empty note on the section in which a paragraph stands, by its heading; on all where it has none."""
        shown = self._shown
        return new_notes.note_on_section(shown.comparison, shown.held, side, paragraph) if shown else None

    def new_note(self, side: Side, paragraph: int, span: Span | None, kind: NoteKind = NoteKind.COMMENT) -> Note | None:
        """Return an empty note on a paragraph, or on the words in it that `span` holds; it is not kept yet."""
        shown = self._shown
        return new_notes.note_on_place(shown.comparison, shown.held, side, paragraph, span, kind) if shown else None

    def save(self, note: Note) -> None:
        """Keep a note as it is now; `saved` when it has reached the disk."""
        if self._shown is not None:
            self._save(self._shown, note)

    def _save(self, asked: _Asked, note: Note) -> None:
        if self.author:
            note = replace(note, author=self.author)
        asked.notes[note.id] = note
        self._unsaved[note.id] = asked, note
        self._send(asked, note, self.refused.emit)
        self.changed.emit()

    def _send(self, asked: _Asked, note: Note, tell: Callable[[Trouble], None]) -> None:
        def refused(trouble: Trouble) -> None:
            self._trying.refused(trouble)
            tell(trouble)

        self._library.write(
            lambda store: held_by.save(store, asked.comparison, note, asked.preferred),
            lambda kept: self._take_saved(asked, note, kept),
            refused,
        )

    def _try_again(self) -> None:
        """Try to keep what was refused; whoever was told of it is not told the same once more."""
        for asked, note in list(self._unsaved.values()):
            self._send(asked, note, lambda _: None)

    def save_again(self) -> None:
        """Try once more to keep what could not be kept, each with what it was written on; `saved` when there is nothing."""
        for asked, note in list(self._unsaved.values()):
            self._save(asked, note)
        if not self._unsaved:
            self.saved.emit(datetime.now(UTC))

    def delete(self, note: Note) -> None:
        """Put a note into the bin, one never kept too; one that the library refuses comes back."""
        asked = self._shown
        if asked is None or not self.holds(note):
            return
        shown, unsaved = asked.notes.pop(note.id), self._unsaved.pop(note.id, None)
        self.changed.emit()

        def come_back(trouble: Trouble) -> None:
            asked.notes.setdefault(note.id, shown)
            if unsaved is not None:
                self._unsaved.setdefault(note.id, unsaved)
            self.changed.emit()
            self.refused.emit(trouble)

        def put_away(store: Store) -> None:
            if unsaved is not None:  # what was not kept yet lies in the bin, too
                held_by.save(store, unsaved[0].comparison, unsaved[1], unsaved[0].preferred)
            store.notes.delete([note.id])

        self._do(put_away, come_back)

    def restore(self, *kept: held_by.Binned) -> None:
        """Take notes and meetings out of the bin."""
        self._do(lambda store: held_by.restore(store, kept))

    def empty_bin(self) -> None:
        """Remove the deleted notes for good; a revision that was taken out of the dossier keeps what stands on it."""
        if self._shown and (held := self._shown.held):
            self._do(lambda store: store.bin.empty(held.dossier, revisions=False))

    def keep_one(self, note: Note) -> None:
        """Keep one of the wordings that stand side by side, and put the others into the bin."""
        self._do(lambda store: store.notes.keep_one(note.id))

    def keep_each(self, note: Note) -> None:
        """Keep all wordings that stand side by side, as notes of their own."""
        self._do(lambda store: store.notes.keep_each(note.id))

    def place(self, note: Note, anchor: Anchor) -> None:
        """Put a note onto another paragraph of what is on show, or onto words in it."""
        side, asked = self._side_of(anchor), self._shown
        if side is None or asked is None:
            return

        def put(store: Store) -> None:
            # As it is kept by now: more may have been written on it than whoever asks has seen.
            if (kept := store.notes.get(note.id)) is not None:
                if kept.scope is Scope.CHANGE:
                    kept = replace(kept, scope=Scope.PARAGRAPH, earlier=None, counterpart=None)
                here = held_by.begun(store, asked.comparison, asked.preferred)
                store.notes.place(kept, here.revisions[side], anchor)

        self._do(put)

    def add_bookmark(self, side: Side, paragraph: int, span: Span | None) -> None:
        """Put a bookmark on a paragraph, or on words in it."""
        asked = self._shown
        if asked is None:
            return
        anchor = anchor_at(asked.comparison.revision(side), paragraph, span)

        def add(store: Store) -> None:
            here = held_by.begun(store, asked.comparison, asked.preferred)
            store.bookmarks.add(here.dossier, here.revisions[side], anchor)

        self._do(add)

    def rename_bookmark(self, bookmark: Bookmark, name: str) -> None:
        """Give a bookmark another name; none gives it back its paragraph's."""
        self._do(lambda store: store.bookmarks.save(replace(bookmark, name=name)))

    def delete_bookmark(self, bookmark: Bookmark) -> None:
        """Put a bookmark into the bin."""
        self._do(lambda store: store.bookmarks.delete([bookmark.id]))

    def order_bookmarks(self, ids: Sequence[UUID]) -> None:
        """Put the bookmarks in this order."""
        before = [each.id for each in self.bookmarks]
        moved = next((each for each in ids if _without(ids, each) == _without(before, each)), None)
        if moved is None or list(ids) == before or self._shown is None or self._shown.held is None:
            return
        # Counted among all of the dossier: those of other revisions are not on show.
        every = _without([each.id for each in self._shown.held.bookmarks], moved)
        behind = ids[ids.index(moved) + 1 :]
        place = every.index(behind[0]) if behind else len(every)
        self._do(lambda store: store.bookmarks.move(moved, place))

    def set_reviewed(self, links: Iterable[int], *, reviewed: bool) -> None:
        """Tick changes as reviewed, or take the ticks back."""
        chosen = tuple(links)
        self.judge(lambda store, compared: store.reviewing.tick(compared, chosen, reviewed=reviewed))

    def judge(self, judge: Callable[[Store, Compared], None]) -> None:
        """Have something said of links by their places: those of the comparison that is on show now."""
        asked = self._shown
        if asked is None:
            return
        comparison, preferred = asked.comparison, asked.preferred
        self._do(lambda store: judge(store, held_by.begun(store, comparison, preferred).compared(comparison)))

    def undo(self) -> None:
        """Take back what was done last in this dossier."""
        if self._shown and (held := self._shown.held):
            self._do(lambda store: store.undo(held.dossier))

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._shown and (held := self._shown.held):
            self._do(lambda store: store.redo(held.dossier))

    # -- what the library says -----------------------------------------------------------------------------------------

    def _do(self, work: Callable[[Store], object], refuse: Callable[[Trouble], None] | None = None) -> None:
        """Have something done in the library, then take up what it holds."""
        asked = self._shown
        if asked is None:
            return
        comparison = asked.comparison

        def done(store: Store) -> Held | None:
            work(store)
            return held_by.held(store, comparison, asked.preferred)

        refused = refuse or self.refused.emit
        self._library.write(done, lambda held: self._take(asked, comparison, held), refused, deed=True)

    def _take(self, asked: _Asked, comparison: Comparison, held: Held | None) -> None:
        """Take up what the library holds; which links are ticked it does not say of links that are others by now."""
        if asked is not self._shown:
            return
        if held is not None and asked.comparison is not comparison:
            held = replace(held, reviewed=self.reviewed)
        asked.held, asked.heard = held, True
        asked.notes = {note.id: note for note in held.notes} if held else {}
        asked.notes |= {note.id: note for whose, note in self._unsaved.values() if whose is asked}
        self.changed.emit()
        self.reviewed_changed.emit()
        self.decided.emit()
        if held and held.carried and (held.carried.notes or held.carried.bookmarks):
            self.carried.emit(held.carried)

    def _take_saved(self, asked: _Asked, sent: Note, kept: tuple[Held, Note]) -> None:
        """Take a note as the library keeps it, unless more was typed meanwhile."""
        held, note = kept
        if sent.id in self._unsaved and self._unsaved[sent.id][1] is sent:
            whose, _ = self._unsaved.pop(sent.id)
            whose.notes[note.id] = note
        if asked is self._shown and asked.held is None:
            asked.held, asked.heard = held, True
        if not self._unsaved:
            self._trying.all_kept()
            self.saved.emit(datetime.now(UTC))

    def _order(self, note: Note) -> tuple[bool, int, int, datetime]:
        """Order notes as one reads: those on the whole dossier first, then by place."""
        anchor = note.anchor or note.counterpart
        start = anchor.quotation.start if anchor and anchor.quotation else 0
        return anchor is not None, anchor.paragraph if anchor else 0, start, note.created


def _without(ids: Sequence[UUID], one: UUID) -> list[UUID]:
    return [each for each in ids if each != one]
