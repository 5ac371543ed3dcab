"""Dossiers sent to other readers and theirs taken over, in the library's own thread: asked, followed, given up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from wsis_desktop.desktop.notes.library_thread import LibraryThread
from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP
from wsis_desktop.model.dossier import RevisionEntry
from wsis_desktop.model.progress import Steps
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.refusals import reason_of

if TYPE_CHECKING:
    from wsis_desktop.notebook.exchange import TakenOver
    from wsis_desktop.notebook.store import Store

T = TypeVar("T")

BUNDLE, ANNOTATIONS = "wsis", "jsonld"
_ZIP = b"PK"


class CannotBeRead(Trouble):
    """The file that is to be taken over cannot be read."""

    sentence_template = QT_TRANSLATE_NOOP("Troubles", "“{name}” could not be opened: {reason}.")
    next_step_template = QT_TRANSLATE_NOOP(
        "Troubles", "Check whether it was moved or renamed, and whether you may read it."
    )


class NoDossierForNotes(Trouble):
    """Notes came without their dossier, and none is on show."""

    sentence_template = QT_TRANSLATE_NOOP("Troubles", "“{name}” holds notes alone, and no text is open to put them on.")
    next_step_template = QT_TRANSLATE_NOOP("Troubles", "Open the revision that they stand on, then import them again.")


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: the file, and how many notes it holds."""

    path: Path
    notes: int


@dataclass(frozen=True, slots=True)
class Imported:
    """What was taken over, into which dossier, and its revisions, earliest first.

    `alone` says that notes came without their dossier, into the one on show.
    """

    path: Path
    title: str
    taken: TakenOver
    entries: tuple[RevisionEntry, ...]
    alone: bool = False


class Exchanging(QObject):
    """One dossier at a time goes out or comes in.

    `began(Path)`, then `progressed(Progress)`, and when it is over `ended`, followed by `exported(Exported)`,
    `imported(Imported)` or `stuck(Trouble)`; by nothing when it was given up.
    """

    began = Signal(object)
    progressed = Signal(object)
    ended = Signal()
    exported = Signal(object)
    imported = Signal(object)
    stuck = Signal(object)

    def __init__(self, library: LibraryThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._stop: Event | None = None

    @property
    def busy(self) -> bool:
        """Tell whether work is under way."""
        return self._stop is not None

    def export(self, path: Path, dossier: Callable[[Store], UUID], form: str, author: str) -> None:
        """Write a dossier to `path`, whole or not at all; one's own notes that bear no name are signed before."""
        stop = self._begin(path)

        def work(store: Store) -> Exported | None:
            from wsis_desktop.publishing.save import save  # noqa: PLC0415 - loaded where it holds nobody

            sent = dossier(store)
            if author and store.writable:
                store.notes.sign(sent, author)
            notes = store.notes.of(sent)
            if form == ANNOTATIONS:
                save(store.exchange.annotations(notes), path)
            else:
                made = self._driven(store.exchange.bundle_steps(sent), stop)
                if made is None:
                    return None
                save(made, path)
            return Exported(path, len(notes))

        self._library.write(work, lambda made: self._end(stop, made, self.exported), lambda it: self._fail(stop, it))

    def take_over(self, path: Path, dossier: Callable[[Store], UUID] | None) -> None:
        """Merge what a file holds into the library; notes that came without a dossier go into the one given."""
        stop = self._begin(path)

        def work(store: Store) -> Imported | None:
            data = _bytes_of(path)
            alone = not data.startswith(_ZIP)
            if not alone:
                taken = self._driven(store.exchange.take_over_steps(data, path.name), stop)
            else:
                taken = store.exchange.take_annotations(_text(data, path), _wanted(store, dossier, path), path.name)
            if taken is None:
                return None
            known = store.dossiers.get(taken.dossier)
            return Imported(path, known.title if known else "", taken, store.revisions.of(taken.dossier), alone)

        self._library.write(work, lambda made: self._end(stop, made, self.imported), lambda it: self._fail(stop, it))

    def give_up(self) -> None:
        """Let go of the work under way; what it had begun to write is taken away again."""
        if self._stop is not None:
            self._stop.set()
            self._stop = None
            self.ended.emit()

    def _begin(self, path: Path) -> Event:
        self.give_up()
        self._stop = Event()
        self.began.emit(path)
        return self._stop

    def _driven(self, steps: Steps[T], stop: Event) -> T | None:
        """Drive work to its end in the library's thread; None when it is given up on the way."""
        while not stop.is_set():
            try:
                progress = next(steps)
            except StopIteration as end:
                made: T = end.value
                return made
            self.progressed.emit(progress)
        steps.close()
        return None

    def _end(self, stop: Event, made: object, heard: object) -> None:
        if stop is self._stop:
            self._stop = None
            self.ended.emit()
        if made is not None:
            heard.emit(made)  # type: ignore[attr-defined]  # a signal

    def _fail(self, stop: Event, trouble: Trouble) -> None:
        if stop is self._stop:
            self._stop = None
            self.ended.emit()
            self.stuck.emit(trouble)


def is_bundle(path: Path) -> bool:
    """Tell whether a file's name says that it is a dossier from another reader."""
    return path.suffix.lower() == f".{BUNDLE}"


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise CannotBeRead(name=path.name, reason=reason_of(error)) from error


def _text(data: bytes, path: Path) -> str:
    from wsis_desktop.notebook.troubles import BundleRefused  # noqa: PLC0415 - loaded in the library's thread

    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BundleRefused(name=path.name, reason="it is neither a dossier nor notes in JSON-LD") from None


def _wanted(store: Store, dossier: Callable[[Store], UUID] | None, path: Path) -> UUID:
    if dossier is None:
        raise NoDossierForNotes(name=path.name)
    return dossier(store)
