"""What the window knows of the briefing on the comparison on show, and how it is written; kept in the library's thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date as Day  # noqa: N812 - the glossary's word for a date without a time
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from wsis_desktop.desktop.briefing import drafts
from wsis_desktop.desktop.briefing.drafts import Drafted, Found, Surroundings, Texts
from wsis_desktop.desktop.notes import held_by
from wsis_desktop.desktop.notes.held_by import Held
from wsis_desktop.desktop.notes.library_thread import LibraryThread
from wsis_desktop.desktop.notes.notebook import Notebook
from wsis_desktop.desktop.notes.trying_again import TryingAgain
from wsis_desktop.desktop.working.alone import stands_alone
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.draft import Entry, EntryKind, moved
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.model.written_briefing import WrittenBriefing
from wsis_desktop.notebook.deeds import Deed

if TYPE_CHECKING:
    from wsis_desktop.notebook.store import Store

_SETTLING_MS = 60
# What is typed is kept within a second.
_TYPED_MS = 400


@dataclass(slots=True, eq=False)
class _OnShow:
    """The briefing on one comparison, as long as that is on show, or something of it waits to be kept.

    `unsaved` is what was typed in last, `unsaid` what was said of changes, by their places, and is not kept either.
    """

    texts: Texts
    found: Found = field(default_factory=Found)
    unsaved: str = ""
    writing: int = 0
    refused: bool = False
    unsaid: dict[int, bool] = field(default_factory=dict)


class DraftKeeper(QObject):
    """Keeps one briefing; `changed` when other entries are there than were typed, `drafted(Drafted)` after a new draft.

    `saved(datetime)` when what was written has reached the disk, `refused(Trouble)` when it could not be kept and stays
    here.
    """

    changed = Signal()
    drafted = Signal(object)
    saved = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        library: LibraryThread,
        notebook: Notebook,
        surroundings: Callable[[], Surroundings],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._notebook = notebook
        self._surroundings = surroundings
        self._shown: _OnShow | None = None
        # What was refused, and may no longer be on show.
        self._waiting: list[_OnShow] = []
        self._trying = TryingAgain(self)
        self._trying.timeout.connect(self._try_again)
        library.recovered.connect(self._try_again)
        self._look_soon = QTimer(self, singleShot=True, interval=_SETTLING_MS)
        self._look_soon.timeout.connect(self.look)
        self._keep_soon = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._keep_soon.timeout.connect(self.keep)
        notebook.shown.connect(self._show)
        notebook.changed.connect(self._look_soon.start)

    # -- what is there ---------------------------------------------------------------------------------------------------

    @property
    def comparison(self) -> Comparison | None:
        """Return what the briefing is about; None where no two revisions are on show."""
        return self._shown.texts.comparison if self._shown else None

    @property
    def written(self) -> WrittenBriefing | None:
        """Return the briefing as it is now; None while none was begun."""
        return self._shown.found.written if self._shown else None

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Return its entries, those left out, too."""
        return self.written.entries if self.written else ()

    @property
    def waits(self) -> bool:
        """Tell whether something was refused, and waits to be kept."""
        return bool(self._waiting)

    def entry(self, key: str) -> Entry | None:
        """Return an entry by its key."""
        return next((each for each in self.entries if each.key == key), None)

    def place(self, key: str) -> int | None:
        """Return the place of the link that an entry tells of."""
        return self._shown.found.places.get(key) if self._shown else None

    def is_told(self, link: int) -> bool:
        """Tell whether a change is in the briefing, or was marked for it."""
        if self._shown is None:
            return False
        entry = self.entry(self._shown.found.keys.get(link, ""))
        if entry is not None:
            return not entry.removed
        return self._shown.found.mentions.get(link, False) and self.written is None

    # -- what the reader does --------------------------------------------------------------------------------------------

    def draft(self) -> None:
        """Draft the briefing, or draft it anew: what the reader wrote stands."""
        asked = self._shown
        if asked is None:
            return
        self.keep()
        around = self._surroundings()
        choices = self.written.head.choices if self.written else {}
        texts, held = asked.texts, self._notebook.held

        def hear(drafted: Drafted) -> None:
            if self._take(asked, drafted.found):
                self.drafted.emit(drafted)
            self._notebook.look_again()

        self._write(
            asked,
            lambda store: drafts.drafted(store, _here(store, texts.comparison, held), texts, around, choices),
            hear,
        )

    def choose(self, choices: Mapping[str, bool | str]) -> None:
        """Have the briefing drafted otherwise."""
        if self.written is not None:
            self._put(replace(self.written, head=replace(self.written.head, choices=dict(choices))))
            self.draft()

    def write(self, key: str, text: str) -> None:
        """Take what is typed in an entry; it is kept within a second."""
        entry = self.entry(key)
        if self._shown is None or self.written is None or entry is None or entry.text == text:
            return
        if self._shown.unsaved not in {"", key}:
            self.keep()
        self._shown.found = replace(
            self._shown.found, written=_with(self.written, replace(entry, text=text, outdated=False))
        )
        self._shown.unsaved = key
        if not self._keep_soon.isActive():
            self._keep_soon.start()

    def write_head(self, *, title: str | None = None, author: str | None = None, day: Day | None = None) -> None:
        """Take another title, author or date."""
        written = self.written
        if written is None or self._shown is None:
            return
        told = {"title": title, "author": author, "day": day}
        head = replace(written.head, **{name: value for name, value in told.items() if value is not None})  # type: ignore[arg-type]
        if head == written.head:
            return
        if self._shown.unsaved not in {"", "head"}:
            self.keep()
        self._shown.found = replace(self._shown.found, written=replace(written, head=head))
        self._shown.unsaved = "head"
        if not self._keep_soon.isActive():
            self._keep_soon.start()

    def keep(self) -> None:
        """Keep at once what was typed, and what was refused before."""
        self._keep_soon.stop()
        for asked in (self._shown, *(each for each in self._waiting if each is not self._shown)):
            if asked is not None:
                self._keep(asked)

    def _keep(self, asked: _OnShow, *, quietly: bool = False) -> None:
        if asked.unsaved and asked.found.written is not None:
            what, asked.unsaved = asked.unsaved, ""
            said, asked.unsaid = asked.unsaid, {}
            self._save(asked, asked.found.written, what=what, mentions=said, quietly=quietly)

    def _try_again(self) -> None:
        """Try to keep what was refused; whoever was told of it is not told the same once more."""
        for asked in list(self._waiting):
            self._keep(asked, quietly=True)

    def leave_out(self, keys: Iterable[str], *, out: bool = True) -> None:
        """Leave entries out, or bring them back."""
        chosen = set(keys)
        if self.written is None or self._shown is None:
            return
        entries = tuple(
            replace(each, removed=out) if each.key in chosen and each.kind is not EntryKind.OWN else each
            for each in self.entries
            if not (out and each.key in chosen and each.kind is EntryKind.OWN)
        )
        links = {at: not out for at, key in self._shown.found.keys.items() if key in chosen}
        self._put(replace(self.written, entries=entries), mentions=links)

    def move(self, key: str, by: int) -> None:
        """Put an entry further up or down among those that can be seen."""
        if self.written is None:
            return
        entries = self.entries
        for _ in entries:
            after = moved(entries, key, by)
            if after == entries:
                return
            if [each.key for each in after if not each.removed] != [each.key for each in entries if not each.removed]:
                self._put(replace(self.written, entries=after))
                return
            entries = after

    def add_line(self, behind: str) -> str:
        """Add an empty line of the reader's own behind an entry, and return its key."""
        if self.written is None:
            return ""
        line = Entry(f"own/{uuid4()}", EntryKind.OWN, "", placed=True)
        at = next((place + 1 for place, each in enumerate(self.entries) if each.key == behind), len(self.entries))
        self._put(replace(self.written, entries=(*self.entries[:at], line, *self.entries[at:])))
        return line.key

    def take_proposal(self, key: str) -> None:
        """Take what is proposed instead of the reader's words."""
        entry = self.entry(key)
        if self.written is not None and entry is not None and entry.proposed:
            self._put(_with(self.written, replace(entry, text=entry.proposed, outdated=False)))

    def keep_words(self, key: str) -> None:
        """Let the reader's words stand, whatever is proposed now."""
        entry = self.entry(key)
        if self.written is not None and entry is not None:
            self._put(_with(self.written, replace(entry, outdated=False)))

    def mark(self, link: int, *, wanted: bool) -> None:
        """Say of a change that it belongs in the briefing, or that it does not."""
        asked = self._shown
        if asked is None:
            return
        self.keep()
        texts, held, around = asked.texts, self._notebook.held, self._surroundings()
        self._write(
            asked,
            lambda store: drafts.marked(
                store, _here(store, texts.comparison, held), texts, around, link, wanted=wanted
            ),
            lambda found: self._take_marked(asked, found),
        )

    def _take_marked(self, asked: _OnShow, found: Found) -> None:
        self._take(asked, found)
        self._notebook.look_again()

    # -- what the library says -------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Take up what the library holds of the briefing, unless more was written meanwhile."""
        asked, held = self._shown, self._notebook.held
        comparison = self._notebook.comparison
        if asked is None or comparison is None:
            return
        if asked.texts.comparison is not comparison:
            asked.texts = Texts(comparison)
        texts = asked.texts
        if held is None or len(held.revisions) < len(Side):
            self._take(asked, Found())
            return

        def hear(found: Found) -> None:
            self._take(asked, found)

        self._library.look(lambda store: drafts.found(store, held, texts), hear, self.refused.emit)

    def _show(self) -> None:
        """Begin with another comparison, or with none; what was typed on the one before is kept."""
        self.keep()
        comparison = self._notebook.comparison
        alone = comparison is None or stands_alone(comparison)
        self._shown = None if comparison is None or alone else self._taken_up(comparison)
        self.changed.emit()
        self._look_soon.start()

    def _taken_up(self, comparison: Comparison) -> _OnShow:
        """Return the briefing on a comparison: with what was not kept of it yet, or as the library will say it is."""
        for asked in self._waiting:
            if held_by.same_texts(asked.texts.comparison, comparison):
                asked.texts = Texts(comparison)
                return asked
        return _OnShow(Texts(comparison))

    def _take(self, asked: _OnShow, found: Found) -> bool:
        if asked is not self._shown or asked.unsaved or asked.writing:
            return False
        if found != asked.found:
            asked.found = found
            self.changed.emit()
        return True

    def _put(self, written: WrittenBriefing, *, mentions: Mapping[int, bool] | None = None) -> None:
        """Take another state of the briefing, and keep it."""
        asked = self._shown
        if asked is None:
            return
        self.keep()
        asked.found = replace(asked.found, written=written, mentions={**asked.found.mentions, **(mentions or {})})
        self.changed.emit()
        self._save(asked, written, mentions=mentions)

    def _save(
        self,
        asked: _OnShow,
        written: WrittenBriefing,
        *,
        what: str = "",
        mentions: Mapping[int, bool] | None = None,
        quietly: bool = False,
    ) -> None:
        """Have the briefing kept; `what` was typed in joins with what was typed there before, to be undone with it."""
        texts, joins = asked.texts, f"briefing/{written.head.id}/{what}" if what else ""

        def save(store: Store) -> None:
            said = drafts.keys_of(texts, mentions or {})
            store.briefings.save(written, deed=Deed.WRITE_BRIEFING, joins=joins, mentions=said)

        def stay() -> None:
            asked.unsaved = asked.unsaved or what or "head"
            asked.unsaid = {**(mentions or {}), **asked.unsaid}
            if asked not in self._waiting:
                self._waiting.append(asked)

        def kept(_: object) -> None:
            asked.refused = False
            if not asked.unsaved and asked in self._waiting:
                self._waiting.remove(asked)
            if not self._waiting:
                self._trying.all_kept()
            self.saved.emit(datetime.now().astimezone())

        self._write(asked, save, kept, stay, quietly=quietly)

    def _write(
        self,
        asked: _OnShow,
        work: Callable[[Store], object],
        done: Callable[..., None],
        stay: Callable[[], None] = lambda: None,
        *,
        quietly: bool = False,
    ) -> None:
        """Have something written; meanwhile what the library held before is no news. What is refused is to `stay`."""
        asked.writing += 1
        again = asked.refused

        def hear(answer: object) -> None:
            asked.writing -= 1
            done(answer)
            self._look_soon.start()

        def refuse(trouble: Trouble) -> None:
            asked.writing -= 1
            # It is tried again by itself and with the next writing, and asked after when the window closes.
            stay()
            asked.refused = asked in self._waiting
            self._trying.refused(trouble)
            if not quietly:
                self.refused.emit(trouble)

        self._library.write(work, hear, refuse, deed=True, again=again)


def _here(store: Store, comparison: Comparison, held: Held | None) -> Held:
    """Return the dossier with both revisions in it, begun where there is none."""
    if held is not None and len(held.revisions) == len(Side):
        return held
    return held_by.begun(store, comparison, held.dossier if held is not None else None)


def _with(written: WrittenBriefing, entry: Entry) -> WrittenBriefing:
    return replace(written, entries=tuple(entry if each.key == entry.key else each for each in written.entries))
