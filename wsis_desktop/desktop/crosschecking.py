"""A file with tracked changes held against clean revisions, by the worker: asked, followed, cancelled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wsis_desktop.desktop.sources import Source
from wsis_desktop.desktop.words import QT_TRANSLATE_NOOP
from wsis_desktop.desktop.worker_bridge import WorkerBridge
from wsis_desktop.model.crosscheck import CrossCheck
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.publishing.forms import CrossCheckForm
from wsis_desktop.reading.troubles import NeedsPassword, NoTrackedChanges, WrongPassword
from wsis_desktop.worker.protocol import (
    Answer,
    Broke,
    Cancelled,
    CrossChecked,
    Failed,
    Progressed,
    Saved,
    Ticket,
    WorkerDied,
)


@dataclass(frozen=True, slots=True)
class CrossCheckFiles:
    """The files of a cross-check; each may still be wanting."""

    tracked: Source | None = None
    clean: Source | None = None
    earlier: Source | None = None

    def __iter__(self) -> Iterator[Source]:
        """Yield the files that are there."""
        return (source for source in (self.tracked, self.clean, self.earlier) if source is not None)

    @property
    def complete(self) -> bool:
        """Tell whether there is enough to begin."""
        return self.tracked is not None and self.clean is not None

    def with_password(self, path: Path, password: str) -> CrossCheckFiles:
        """Return the same files, one of them with its password."""

        def opened(source: Source | None) -> Source | None:
            return replace(source, password=password) if source is not None and source.path == path else source

        return CrossCheckFiles(opened(self.tracked), opened(self.clean), opened(self.earlier))


class NothingTracked(Trouble):
    """The file that should have tracked changes has none."""

    sentence_template = QT_TRANSLATE_NOOP("Troubles", "“{name}” holds no tracked changes that the program can read.")
    next_step_template = QT_TRANSLATE_NOOP(
        "Troubles",
        "Choose the version in which the changes are marked. If its struck words are changes, open it by itself first and "
        "press “Read it as tracked changes”.",
    )


class PublishingFailed(Trouble):
    """What was found could not be written, by a fault of ours."""

    sentence_template = QT_TRANSLATE_NOOP("Troubles", "What was found was not saved: the program made a mistake.")
    next_step_template = QT_TRANSLATE_NOOP("Troubles", "Save it in another form.")


class CrossChecking(QObject):
    """Drives the worker, one cross-check at a time.

    `began`, then `progressed(Progress)`, and when it is over `ended`, followed by `made(CrossCheck)`, `stuck(Trouble)`,
    `password_wanted(Path, bool)` (the bool says that one was given that does not open the file) or `broke(str)`; by nothing
    when it was cancelled. Saving what was found is followed by `saved(Path)` or `not_saved(Trouble)`.
    """

    began = Signal()
    ended = Signal()
    progressed = Signal(object)
    made = Signal(object)
    stuck = Signal(object)
    password_wanted = Signal(object, bool)
    broke = Signal(str)
    saved = Signal(object)
    not_saved = Signal(object)

    def __init__(self, bridge: WorkerBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._ticket: Ticket | None = None
        self._saving: Ticket | None = None
        bridge.answered.connect(self._take)

    @property
    def busy(self) -> bool:
        """Tell whether work is under way."""
        return self._ticket is not None

    def begin(self, files: CrossCheckFiles) -> None:
        """Hold the marked file against the others; what is under way is let go."""
        self.cancel()
        if files.tracked is not None and files.clean is not None:
            self._ticket = self._bridge.hold_against(files.tracked, files.clean, files.earlier)
            self.began.emit()

    def save(self, made: CrossCheck, files: CrossCheckFiles, form: CrossCheckForm, path: Path) -> None:
        """Write what was found in these files to `path`, whole or not at all."""
        if files.tracked is not None and files.clean is not None:
            self._saving = self._bridge.save_crosscheck(
                files.tracked, files.clean, files.earlier, form=form, path=path, hashes=made.hashes
            )

    def cancel(self) -> None:
        """Let go of the work under way."""
        if self._ticket is not None:
            self._bridge.cancel(self._ticket)
            self._end()

    def _end(self) -> None:
        self._ticket = None
        self.ended.emit()

    def _take(self, answer: Answer) -> None:
        if self._saving is not None and answer.ticket == self._saving:
            self._take_saved(answer)
        if self._ticket is None or answer.ticket != self._ticket:
            return
        if isinstance(answer, Progressed):
            self.progressed.emit(answer.progress)
            return
        self._end()
        match answer:
            case CrossChecked():
                self.made.emit(answer.made)
            case Failed(_, NeedsPassword() as trouble):
                self.password_wanted.emit(Path(answer.path), isinstance(trouble, WrongPassword))
            case Failed(_, NoTrackedChanges() as trouble):
                self.stuck.emit(NothingTracked(**trouble.facts))
            case Failed() | WorkerDied():
                self.stuck.emit(answer.trouble)
            case Broke():
                self.broke.emit(answer.report)
            case Cancelled():
                pass

    def _take_saved(self, answer: Answer) -> None:
        if isinstance(answer, Progressed):
            return
        self._saving = None
        match answer:
            case Saved():
                self.saved.emit(Path(answer.path))
            case Failed() | WorkerDied():
                self.not_saved.emit(answer.trouble)
            case Broke():
                self.not_saved.emit(PublishingFailed())
                self.broke.emit(answer.report)
