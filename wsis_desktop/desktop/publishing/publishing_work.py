"""Drives the worker: a preview of what the reader chose, and the document itself."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP
from wsis_desktop.desktop.working.errand import Errand
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.publishing.kinds.kind import Order, Output
from wsis_desktop.worker.protocol import Answer, Saved


class DocumentFailed(Trouble):
    """A document could not be made, by a fault of ours."""

    sentence_template = QT_TRANSLATE_NOOP("Troubles", "The document was not made: the program made a mistake.")
    next_step_template = QT_TRANSLATE_NOOP("Troubles", "Publish it in another form; what stood there is untouched.")


class _Writing(Errand):
    """Has a document written; `made(Saved)`."""

    def begin(self, order: Order, path: Path) -> None:
        self.cancel()
        self._follow(self._bridge.publish(order, path))

    def _result(self, answer: Answer) -> Saved | None:
        return answer if isinstance(answer, Saved) else None


class PublishingWork(QObject):
    """One document at a time, and beside it one preview; a newer preview lets go of the one before.

    `preview_began`, `preview_progressed(Progress)` and `preview_ended`, with `previewed(Path, pages, LeftOut)` or
    `no_preview(Trouble)`, tell of previews. A document is followed by `began`,
    `progressed(Progress)`, and `ended` with `saved(Path, pages, LeftOut)` or `failed(Trouble)`; with neither when it was
    cancelled.
    `broke(str)` brings the report of a fault of ours; of previews, which follow each other at every choice, each once.
    """

    preview_began = Signal()
    preview_progressed = Signal(object)
    preview_ended = Signal()
    previewed = Signal(object, object, object)
    no_preview = Signal(object)
    began = Signal()
    progressed = Signal(object)
    ended = Signal()
    saved = Signal(object, object, object)
    failed = Signal(object)
    broke = Signal(str)

    def __init__(self, bridge: WorkerBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preview = _Writing(bridge, self)
        self._document = _Writing(bridge, self)
        self._beside: tempfile.TemporaryDirectory[str] | None = None
        self._made = 0
        self._reported = ""
        self._preview.made.connect(lambda made: self.previewed.emit(Path(made.path), made.pages, made.left_out))
        self._preview.stuck.connect(self.no_preview)
        self._preview.broke.connect(self._preview_broke)
        for heard, told in (
            (self._preview.began, self.preview_began),
            (self._preview.progressed, self.preview_progressed),
            (self._preview.ended, self.preview_ended),
            (self._document.began, self.began),
            (self._document.progressed, self.progressed),
            (self._document.ended, self.ended),
            (self._document.stuck, self.failed),
        ):
            heard.connect(told)
        self._document.made.connect(lambda made: self.saved.emit(Path(made.path), made.pages, made.left_out))
        self._document.broke.connect(lambda _report: self.failed.emit(DocumentFailed()))
        self._document.broke.connect(self.broke)

    @property
    def busy(self) -> bool:
        """Tell whether a document is being made."""
        return self._document.busy

    def preview(self, order: Order) -> None:
        """Make a PDF of an order beside, to be looked at."""
        self._preview.begin(replace(order, output=Output.PDF), self.place_beside("pdf"))

    def drop_preview(self) -> None:
        """Let go of a preview that is being made."""
        self._preview.cancel()

    def publish(self, order: Order, path: Path) -> None:
        """Make a document and write it to `path`."""
        self._document.begin(order, path)

    def cancel(self) -> None:
        """Let go of the document under way."""
        self._document.cancel()

    def _preview_broke(self, report: str) -> None:
        self.no_preview.emit(DocumentFailed())
        if report != self._reported:
            self._reported = report
            self.broke.emit(report)

    def place_beside(self, suffix: str) -> Path:
        """Return a new place for a file that only the window looks at; `clear` takes it away."""
        if self._beside is None:
            self._beside = tempfile.TemporaryDirectory(prefix="wsis-desktop-", ignore_cleanup_errors=True)
        self._made += 1
        return Path(self._beside.name) / f"{self._made}.{suffix}"

    def let_go(self) -> None:
        """Let go of everything under way."""
        self.drop_preview()
        self.cancel()
        self._reported = ""

    def clear(self) -> None:
        """Let go of everything, and of the files that were made to be looked at."""
        self.let_go()
        if self._beside is not None:
            self._beside.cleanup()
            self._beside = None
