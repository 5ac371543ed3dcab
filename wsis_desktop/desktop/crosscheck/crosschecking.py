"""A file with tracked changes held against clean revisions, by the worker: asked, followed, cancelled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP
from wsis_desktop.desktop.working.errand import Errand
from wsis_desktop.desktop.working.sources import Source
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.crosscheck import CrossCheck
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.publishing.forms import CrossCheckForm
from wsis_desktop.reading.files.troubles import NoTrackedChanges
from wsis_desktop.worker.protocol import Answer, CrossChecked, Saved


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


class _Saving(Errand):
    """Has what was found written; `made(Path)`."""

    def begin(self, made: CrossCheck, files: CrossCheckFiles, form: CrossCheckForm, path: Path) -> None:
        if files.tracked is not None and files.clean is not None:
            self._follow(
                self._bridge.save_crosscheck(
                    files.tracked, files.clean, files.earlier, form=form, path=path, hashes=made.hashes
                )
            )

    def _result(self, answer: Answer) -> Path | None:
        return Path(answer.path) if isinstance(answer, Saved) else None


class CrossChecking(Errand):
    """Drives the worker, one cross-check at a time; `made(CrossCheck)`.

    Saving what was found is followed by `saved(Path)` or `not_saved(Trouble)`.
    """

    asks_passwords = True

    saved = Signal(object)
    not_saved = Signal(object)

    def __init__(self, bridge: WorkerBridge, parent: QObject | None = None) -> None:
        super().__init__(bridge, parent)
        self._saving = _Saving(bridge, self)
        self._saving.made.connect(self.saved)
        self._saving.stuck.connect(self.not_saved)
        self._saving.broke.connect(lambda _report: self.not_saved.emit(PublishingFailed()))
        self._saving.broke.connect(self.broke)

    def begin(self, files: CrossCheckFiles) -> None:
        """Hold the marked file against the others; what is under way is let go."""
        self.cancel()
        if files.tracked is not None and files.clean is not None:
            self._follow(self._bridge.hold_against(files.tracked, files.clean, files.earlier))

    def save(self, made: CrossCheck, files: CrossCheckFiles, form: CrossCheckForm, path: Path) -> None:
        """Write what was found in these files to `path`, whole or not at all."""
        self._saving.begin(made, files, form, path)

    def _result(self, answer: Answer) -> CrossCheck | None:
        return answer.made if isinstance(answer, CrossChecked) else None

    def _trouble(self, trouble: Trouble) -> Trouble:
        return NothingTracked(**trouble.facts) if isinstance(trouble, NoTrackedChanges) else trouble
