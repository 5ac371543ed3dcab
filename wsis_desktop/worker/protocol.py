"""What is asked of the other process and what comes back.

A request carries a ticket; every answer to it carries the same one. A request comes back exactly once: with its result, with
a `Failed` (the file's fault), a `Broke` (ours), a `Cancelled` or a `WorkerDied`. `Progressed`, and the `RevisionRead`s of a
comparison, come before that, and come again when the worker had to be restarted in between.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date as Day  # noqa: N812 - the glossary's word for a date without a time
from typing import NewType

from wsis_desktop.comparing.options import Options
from wsis_desktop.model.briefing import BriefingCheck
from wsis_desktop.model.comparison import Comparison, Link, Side, StaleReference, Trace
from wsis_desktop.model.crosscheck import CrossCheck
from wsis_desktop.model.history import History
from wsis_desktop.model.page_note import PageNote
from wsis_desktop.model.progress import Progress
from wsis_desktop.model.review import Decision
from wsis_desktop.model.revision import PageSize, Revision, file_name_in
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.publishing.forms import CrossCheckForm
from wsis_desktop.publishing.kinds.kind import LeftOut, Order
from wsis_desktop.reading.ocr.tesseract import Tesseract
from wsis_desktop.reading.options import DEFAULT_READING, ReadingOptions
from wsis_desktop.worker.troubles import EndedTheWorker

Ticket = NewType("Ticket", int)
BYTES_PER_PIXEL = 4
DEFAULT_OPTIONS = Options()


# What is asked.


@dataclass(frozen=True, slots=True)
class Read:
    """Read one file; `reading` says which text of one with tracked changes, and how."""

    ticket: Ticket
    path: str
    password: str | None = field(default=None, repr=False)
    reading: ReadingOptions = DEFAULT_READING


@dataclass(frozen=True, slots=True)
class Compare:
    """Read two files and compare them; `old_reading` and `new_reading` say which text of a file with tracked changes."""

    ticket: Ticket
    old_path: str
    old_password: str | None = field(repr=False)
    new_path: str
    new_password: str | None = field(repr=False)
    options: Options = DEFAULT_OPTIONS
    old_reading: ReadingOptions = DEFAULT_READING
    new_reading: ReadingOptions = DEFAULT_READING


@dataclass(frozen=True, slots=True)
class AskedFile:
    """A file that is to be read, the password that opens it, and how; of the text read, whoever asks for it decides."""

    path: str
    password: str | None = field(default=None, repr=False)
    reading: ReadingOptions = DEFAULT_READING


@dataclass(frozen=True, slots=True)
class HoldAgainst:
    """Read a file with tracked changes and hold it against the clean revision, and the earlier one if it is there."""

    ticket: Ticket
    tracked: AskedFile
    clean: AskedFile
    earlier: AskedFile | None = None


@dataclass(frozen=True, slots=True)
class SaveCrossCheck:
    """Publish what a cross-check of these files finds, and write it to `path`; what is there already is replaced.

    `hashes` are those of the cross-check that is on show: another one is not written in its place.
    """

    ticket: Ticket
    tracked: AskedFile
    clean: AskedFile
    earlier: AskedFile | None
    form: CrossCheckForm
    path: str
    hashes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Follow:
    """Read several revisions, earliest first, and follow each paragraph through them; `reading` says which text of each."""

    ticket: Ticket
    files: tuple[AskedFile, ...]


@dataclass(frozen=True, slots=True)
class Decide:
    """Link two files as a reader's decisions by hand make it.

    `hashes` are those of the revisions on show: decisions are not applied to what a file holds by now.
    """

    ticket: Ticket
    old: AskedFile
    new: AskedFile
    hashes: tuple[str, str]
    decisions: tuple[Decision, ...]
    options: Options = DEFAULT_OPTIONS


@dataclass(frozen=True, slots=True)
class Publish:
    """Make a document and write it to `path`; what is there already is replaced, whole or not at all."""

    ticket: Ticket
    order: Order
    path: str


@dataclass(frozen=True, slots=True)
class CheckBriefing:
    """Read a briefing and hold it against a revision, and against the earlier one if it is there.

    Days without a year in it are next to `today`, unless it bears a date.
    """

    ticket: Ticket
    note: AskedFile
    revision: AskedFile
    earlier: AskedFile | None
    today: Day


@dataclass(frozen=True, slots=True)
class Render:
    """Draw a page, counted from 1, into the shared memory named `segment`.

    `sha256`, where it is told, is that of the file that was read: another one is not drawn under what is known of it.
    """

    ticket: Ticket
    path: str
    password: str | None = field(repr=False)
    page: int
    width_px: int
    height_px: int
    segment: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class FindTesseract:
    """Look for the program that reads pictures of text; asked of the worker, for starting it takes a tenth of a second."""

    ticket: Ticket


@dataclass(frozen=True, slots=True)
class ReadPageNotes:
    """Look for what another program left on the pages of a PDF: highlights, and notes stuck on them."""

    ticket: Ticket
    path: str
    password: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Cancel:
    """Let go of a request; it comes back as `Cancelled`."""

    ticket: Ticket


@dataclass(frozen=True, slots=True)
class Stop:
    """End the process."""


# Work that is done step by step, each thing in its turn; pages are drawn in between.
Job = (
    Read
    | Compare
    | HoldAgainst
    | SaveCrossCheck
    | CheckBriefing
    | Publish
    | Decide
    | Follow
    | ReadPageNotes
    | FindTesseract
)
Work = Job | Render
Request = Work | Cancel | Stop


# What comes back to whoever asked.


@dataclass(frozen=True, slots=True)
class Progressed:
    """The work goes on; `side` says which file of a comparison is read, and is None for all else."""

    ticket: Ticket
    progress: Progress
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class RevisionRead:
    """A file was read: the result of a `Read` (`side` is None), or one half of a `Compare`."""

    ticket: Ticket
    revision: Revision
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Compared:
    """Two files were compared; the comparison holds the very revisions that came as `RevisionRead`."""

    ticket: Ticket
    comparison: Comparison


@dataclass(frozen=True, slots=True)
class Decided:
    """How two files are linked by a reader's decisions; the `unmet` ones are on paragraphs that are not there."""

    ticket: Ticket
    links: tuple[Link, ...]
    traces: tuple[Trace, ...]
    stale_references: tuple[StaleReference, ...]
    unmet: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class CrossChecked:
    """A file with tracked changes was held against clean revisions; the paragraphs in it do not know their words' places."""

    ticket: Ticket
    made: CrossCheck


@dataclass(frozen=True, slots=True)
class Followed:
    """Each paragraph was followed through several revisions; those in it do not know their words' places."""

    ticket: Ticket
    history: History


@dataclass(frozen=True, slots=True)
class BriefingChecked:
    """A briefing was held against a revision; the paragraphs in it do not know their words' places."""

    ticket: Ticket
    made: BriefingCheck


@dataclass(frozen=True, slots=True)
class Saved:
    """A document was written, whole, to `path`; `pages` are those of a PDF, `left_out` what had no place in it."""

    ticket: Ticket
    path: str
    pages: tuple[PageSize, ...] = ()
    left_out: LeftOut = field(default_factory=LeftOut)


@dataclass(frozen=True, slots=True)
class PageDrawn:
    """A page was drawn: rows of `stride` bytes, each pixel four: blue, green, red, alpha, premultiplied.

    `pixels` is shared memory that will be drawn upon again: copy it, or keep this answer, and call `release()` once nothing
    looks at the pixels any more. Calling it twice does no harm.
    """

    ticket: Ticket
    page: int
    width: int
    height: int
    stride: int
    pixels: memoryview = field(repr=False)
    release: Callable[[], None] = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class TesseractFound:
    """What was found of the program that reads pictures of text; None when it is not installed."""

    ticket: Ticket
    tesseract: Tesseract | None


@dataclass(frozen=True, slots=True)
class PageNotesRead:
    """What stands on the pages of a PDF, page by page."""

    ticket: Ticket
    found: tuple[PageNote, ...]


@dataclass(frozen=True, slots=True)
class Failed:
    """The world's fault: `trouble` says what is wrong and what to do.

    `side` says which file of a comparison it is about, and `path` which one of a cross-check or a history; empty for all
    else.
    """

    ticket: Ticket
    trouble: Trouble
    side: Side | None = None
    path: str = ""


@dataclass(frozen=True, slots=True)
class Broke:
    """Our own fault; `report` is the text to send to the developers."""

    ticket: Ticket
    report: str


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The work was cancelled and has let go of its files."""

    ticket: Ticket


@dataclass(frozen=True, slots=True)
class WorkerDied:
    """The process died while it had these files in hand; it was started again, but will not be asked this again."""

    ticket: Ticket
    paths: tuple[str, ...]

    @property
    def trouble(self) -> EndedTheWorker:
        """Return what to tell the reader."""
        return EndedTheWorker(name="” and “".join(file_name_in(path) for path in self.paths))


Answer = (
    Progressed
    | RevisionRead
    | Compared
    | Decided
    | CrossChecked
    | Followed
    | BriefingChecked
    | Saved
    | PageDrawn
    | TesseractFound
    | PageNotesRead
    | Failed
    | Broke
    | Cancelled
    | WorkerDied
)


# What only travels between the two processes.


@dataclass(frozen=True, slots=True)
class TookUp:
    """The next step works for `ticket` on the files at `paths`: if the process dies now, this is what killed it."""

    ticket: Ticket
    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Paired:
    """The links of a comparison whose revisions were sent before."""

    ticket: Ticket
    links: tuple[Link, ...]
    traces: tuple[Trace, ...]
    stale_references: tuple[StaleReference, ...]


@dataclass(frozen=True, slots=True)
class Painted:
    """The page stands in the segment that the request named."""

    ticket: Ticket


# What may be the last that is heard of a request; a `RevisionRead` is, where it is of no side of a comparison.
Last = (
    Paired
    | Decided
    | CrossChecked
    | Followed
    | BriefingChecked
    | Saved
    | Painted
    | TesseractFound
    | PageNotesRead
    | Failed
    | Broke
    | Cancelled
)
Message = TookUp | Progressed | RevisionRead | Last
