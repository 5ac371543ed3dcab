"""Drives the worker: a preview of what the reader chose, and the document itself."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wsis_desktop.desktop.words import QT_TRANSLATE_NOOP
from wsis_desktop.desktop.worker_bridge import WorkerBridge
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.publishing.kinds.kind import Order, Output
from wsis_desktop.worker.protocol import Answer, Broke, Failed, Progressed, Saved, Ticket, WorkerDied


class DocumentFailed(Trouble):
    """A document could not be made, by a fault of ours."""

    sentence_template = QT_TRANSLATE_NOOP("Troubles", "The document was not made: the program made a mistake.")
    next_step_template = QT_TRANSLATE_NOOP("Troubles", "Publish it in another form; what stood there is untouched.")


class PublishingWork(QObject):
    """One document at a time, and beside it one preview; a newer preview lets go of the one before.

    `previewed(Path, pages, LeftOut)` and `no_preview(Trouble)` tell of previews. A document is followed by `began`,
    `progressed(Progress)`, and `ended` with `saved(Path, pages, LeftOut)` or `failed(Trouble)`; with neither when it was
    cancelled.
    `broke(str)` brings the report of a fault of ours.
    """

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
        self._bridge = bridge
        self._preview: Ticket | None = None
        self._document: Ticket | None = None
        self._beside: tempfile.TemporaryDirectory[str] | None = None
        self._made = 0
        bridge.answered.connect(self._take)

    @property
    def busy(self) -> bool:
        """Tell whether a document is being made."""
        return self._document is not None

    def preview(self, order: Order) -> None:
        """Make a PDF of an order beside, to be looked at."""
        self.drop_preview()
        self._preview = self._bridge.publish(replace(order, output=Output.PDF), self.place_beside("pdf"))

    def drop_preview(self) -> None:
        """Let go of a preview that is being made."""
        if self._preview is not None:
            self._bridge.cancel(self._preview)
            self._preview = None

    def publish(self, order: Order, path: Path) -> None:
        """Make a document and write it to `path`."""
        self.cancel()
        self._document = self._bridge.publish(order, path)
        self.began.emit()

    def cancel(self) -> None:
        """Let go of the document under way."""
        if self._document is not None:
            self._bridge.cancel(self._document)
            self._end()

    def place_beside(self, suffix: str) -> Path:
        """Return a new place for a file that only the window looks at; `clear` takes it away."""
        if self._beside is None:
            self._beside = tempfile.TemporaryDirectory(prefix="wsis-desktop-", ignore_cleanup_errors=True)
        self._made += 1
        return Path(self._beside.name) / f"{self._made}.{suffix}"

    def clear(self) -> None:
        """Let go of everything, and of the files that were made to be looked at."""
        self.drop_preview()
        self.cancel()
        if self._beside is not None:
            self._beside.cleanup()
            self._beside = None

    def _end(self) -> None:
        self._document = None
        self.ended.emit()

    def _take(self, answer: Answer) -> None:
        if self._preview is not None and answer.ticket == self._preview:
            self._take_preview(answer)
        elif self._document is not None and answer.ticket == self._document:
            self._take_document(answer)

    def _take_preview(self, answer: Answer) -> None:
        if isinstance(answer, Progressed):
            return
        self._preview = None
        match answer:
            case Saved(_, path, pages, left):
                self.previewed.emit(Path(path), pages, left)
            case Failed() | WorkerDied():
                self.no_preview.emit(answer.trouble)
            case Broke():
                self.no_preview.emit(DocumentFailed())

    def _take_document(self, answer: Answer) -> None:
        if isinstance(answer, Progressed):
            self.progressed.emit(answer.progress)
            return
        self._end()
        match answer:
            case Saved(_, path, pages, left):
                self.saved.emit(Path(path), pages, left)
            case Failed() | WorkerDied():
                self.failed.emit(answer.trouble)
            case Broke():
                self.failed.emit(DocumentFailed())
                self.broke.emit(answer.report)
