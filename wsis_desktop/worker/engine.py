"""What the worker works with: the functions that read, compare and open pages, imported in its process only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date as Day  # noqa: N812 - the glossary's word for a date without a time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from wsis_desktop.comparing.options import Options
from wsis_desktop.model.briefing import BriefingCheck
from wsis_desktop.model.comparison import Comparison
from wsis_desktop.model.crosscheck import CrossCheck, TrackedTexts
from wsis_desktop.model.history import History
from wsis_desktop.model.page_note import PageNote
from wsis_desktop.model.progress import Progress, Stage, Steps
from wsis_desktop.model.review import Decision
from wsis_desktop.model.revision import Revision
from wsis_desktop.publishing.forms import CrossCheckForm
from wsis_desktop.publishing.kinds.kind import Order, Published
from wsis_desktop.reading.ocr.tesseract import Tesseract
from wsis_desktop.reading.options import ReadingOptions

if TYPE_CHECKING:
    from wsis_desktop.notebook.decided import Decided


class Pages(Protocol):
    """An open file whose pages can be drawn."""

    @property
    def sha256(self) -> str:
        """Return what the file is known by, whatever it is called."""

    def draw(self, page: int, width_px: int, height_px: int, pixels: memoryview) -> None:
        """Draw a page, counted from 1, into `pixels`: rows of premultiplied BGRA without a gap."""

    def close(self) -> None:
        """Let go of the file."""


def read_steps(path: str, password: str | None, options: ReadingOptions) -> Steps[Revision]:
    """Read a file, or one text of a file with tracked changes."""
    from wsis_desktop.reading import read  # noqa: PLC0415 - only the worker's process loads the readers

    return read.read_steps(Path(path), password=password, options=options)


def compare_steps(old: Revision, new: Revision, options: Options) -> Steps[Comparison]:
    """Compare two revisions."""
    from wsis_desktop.comparing import compare  # noqa: PLC0415 - only the worker's process loads the comparer

    return compare.compare_steps(old, new, options)


def decide_steps(comparison: Comparison, decisions: tuple[Decision, ...], options: Options) -> Steps[Decided]:
    """Link a comparison as a reader's decisions make it."""
    from wsis_desktop.notebook import decided  # noqa: PLC0415 - only where the reader decided anything

    return decided.decided_steps(comparison, decisions, options)


def crosscheck_steps(clean: Revision, tracked: TrackedTexts, earlier: Revision | None) -> Steps[CrossCheck]:
    """Hold a file with tracked changes against clean revisions."""
    from wsis_desktop.comparing import crosscheck  # noqa: PLC0415 - only the worker's process loads the comparer

    return crosscheck.crosscheck_steps(clean, tracked, earlier)


def follow_steps(revisions: Sequence[Revision]) -> Steps[History]:
    """Follow each paragraph through several revisions."""
    from wsis_desktop.comparing import history  # noqa: PLC0415 - only the worker's process loads the comparer

    return history.history_steps(revisions)


def save_crosscheck(made: CrossCheck, form: CrossCheckForm, path: str) -> None:
    """Write a cross-check to a file, never over one that it is about."""
    from wsis_desktop.publishing import publish, save  # noqa: PLC0415 - only where something is written

    revisions = (made.clean.old, made.clean.new, *((made.earlier.old,) if made.earlier else ()))
    document = publish.publish_crosscheck(made, form)
    save.save(document, Path(path), sources=[Path(each.path) for each in revisions])


def publish_steps(order: Order, path: str) -> Steps[Published]:
    """Make a document and write it to a file, never over one that it is made from; return the pages of a PDF."""
    from wsis_desktop.publishing.kinds import make  # noqa: PLC0415 - only the worker's process makes documents

    return make.publish_steps(order, Path(path))


def check_briefing_steps(
    note: Revision, revision: Revision, earlier: Revision | None, today: Day
) -> Steps[BriefingCheck]:
    """Open a briefing that was read, and hold it against the revision that it is about."""
    from wsis_desktop.comparing.compare import compare_steps  # noqa: PLC0415 - only the worker's process loads these
    from wsis_desktop.comparing.quoting.check import check_briefing_steps  # noqa: PLC0415 - as above
    from wsis_desktop.reading.briefing.open import open_briefing  # noqa: PLC0415 - as above

    briefing = open_briefing(note, today)
    comparison = None if earlier is None else (yield from compare_steps(earlier, revision, Options()))
    return (yield from check_briefing_steps(briefing, revision, comparison))


def open_pages(path: str, password: str | None) -> Pages:
    """Open a file to draw its pages."""
    from wsis_desktop.reading.pages import PageImages  # noqa: PLC0415 - only the worker's process loads PyMuPDF

    return PageImages(Path(path), password=password)


def read_page_notes_steps(path: str, password: str | None) -> Steps[tuple[PageNote, ...]]:
    """Look for what another program left on the pages of a PDF."""
    from wsis_desktop.reading.pdf import page_notes  # noqa: PLC0415 - only the worker's process loads PyMuPDF

    return page_notes.read_page_notes_steps(Path(path), password=password)


def find_tesseract_steps() -> Steps[Tesseract | None]:
    """Look for the program that reads pictures of text."""
    from wsis_desktop.reading.ocr import tesseract  # noqa: PLC0415 - only the worker's process starts other programs

    return tesseract.installed_steps()


# In steps, each of which loads little beside what those before it did.
_LOADED_IN_TURN: Final = (
    "reading.read",
    "reading.pages",
    "comparing.compare",
    "reading.pdf.extracting.extract",
    "reading.pdf.furniture.furniture",
    "reading.pdf.flow.headings",
    "reading.pdf.read_pdf",
)


def prepare_steps() -> Steps[None]:
    """Load what the functions above need, so that the first file does not wait for it."""
    for name in _LOADED_IN_TURN:
        import_module(f"wsis_desktop.{name}")
        yield Progress(Stage.OPENING)
    from wsis_desktop.comparing.language import words  # noqa: PLC0415 - loaded by now

    words.make_ready()


@dataclass(frozen=True, slots=True)
class Engine:
    """Functions that a process can import by name; `prepare` runs step by step while nothing is asked."""

    read: Callable[[str, str | None, ReadingOptions], Steps[Revision]] = read_steps
    compare: Callable[[Revision, Revision, Options], Steps[Comparison]] = compare_steps
    open_pages: Callable[[str, str | None], Pages] = open_pages
    prepare: Callable[[], Steps[None]] = prepare_steps
    find_tesseract: Callable[[], Steps[Tesseract | None]] = find_tesseract_steps
    crosscheck: Callable[[Revision, TrackedTexts, Revision | None], Steps[CrossCheck]] = crosscheck_steps
    save_crosscheck: Callable[[CrossCheck, CrossCheckForm, str], None] = save_crosscheck
    read_page_notes: Callable[[str, str | None], Steps[tuple[PageNote, ...]]] = read_page_notes_steps
    follow: Callable[[Sequence[Revision]], Steps[History]] = follow_steps
    decide: Callable[[Comparison, tuple[Decision, ...], Options], Steps[Decided]] = decide_steps
    publish: Callable[[Order, str], Steps[Published]] = publish_steps
    check_briefing: Callable[[Revision, Revision, Revision | None, Day], Steps[BriefingCheck]] = check_briefing_steps


ENGINE = Engine()
