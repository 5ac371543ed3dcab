"""Readers that hang, die and break on demand: what a file is called says what reading it does."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

from wsis_desktop.comparing.options import Options
from wsis_desktop.model.comparison import Comparison, Link, Relation
from wsis_desktop.model.progress import Progress, Stage, Steps
from wsis_desktop.model.revision import Format, Kind, Paragraph, Revision
from wsis_desktop.reading.files.troubles import MissingFile
from wsis_desktop.reading.options import ReadingOptions
from wsis_desktop.worker.engine import Engine, Pages


def _die() -> None:
    """End this process as a crash would: at once and without a word."""
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


class Deadly(str):
    """Words that end whoever takes them in from another process."""

    __slots__ = ()

    def __reduce__(self) -> tuple[Callable[[], None], tuple[()]]:
        """Die instead of being made again."""
        return _die, ()


def read_by_name(path: str, password: str | None, options: ReadingOptions) -> Steps[Revision]:
    """Read a made-up file whose one paragraph says its name and password; it holds no other text."""
    del options
    name = Path(path).name
    yield Progress(Stage.READING, 0, 3)
    if name.startswith("missing"):
        raise MissingFile(name=name)
    if name.startswith("faulty"):
        raise LookupError("a fault of ours")
    if name.startswith("deadly"):
        _die()
    if name.startswith("endless"):
        while True:
            time.sleep(0.005)
            yield Progress(Stage.READING)
    if name.startswith("stuck"):
        time.sleep(3600)
    if name.startswith("late"):
        time.sleep(0.4)
    if name.startswith("slow"):
        for step in range(40):
            time.sleep(0.01)
            yield Progress(Stage.READING, step, 40)
    paragraph = Paragraph(0, Kind.PARAGRAPH, f"{name} {password} {time.monotonic_ns()}")
    return Revision(path, f"sha256 of {name}", Format.TEXT, name, (paragraph,))


def compare_at_once(old: Revision, new: Revision, options: Options) -> Steps[Comparison]:
    """Link the only paragraphs of two revisions."""
    del options
    yield Progress(Stage.PAIRING)
    return Comparison(old, new, (Link((0,), (0,), Relation.EDITED, similarity=0.5),))


class PaintedPages:
    """Pages of one colour each: every byte of a page is its number."""

    def __init__(self, path: str) -> None:
        self._name = Path(path).name
        self.sha256 = f"sha256 of {self._name}"

    def draw(self, page: int, width_px: int, height_px: int, pixels: memoryview) -> None:
        """Fill the page, or die of it."""
        if self._name.startswith("deadly"):
            _die()
        if self._name.startswith("slow"):
            time.sleep(0.05)
        pixels[:] = bytes([page]) * (width_px * height_px * 4)

    def close(self) -> None:
        """Let go of nothing."""


def open_painted_pages(path: str, password: str | None) -> Pages:
    """Open a made-up file; passwords do not matter to it."""
    del password
    return PaintedPages(path)


def prepare_nothing() -> Steps[None]:
    """Need nothing."""
    yield from ()


FAKE_ENGINE = Engine(read_by_name, compare_at_once, open_painted_pages, prepare_nothing)
