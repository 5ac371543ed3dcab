"""What is open: the file of each side, the work under way, and the comparison on show.

Work runs under one ticket at a time; an answer under another is stale and dropped. Until new work ends well, the comparison
that was on show stays, so that a cancel or a trouble leads back to it. A file with tracked changes that is opened by itself
becomes a comparison of the two texts that it holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wsis_desktop.desktop.remembering.marks_memory import MarksMemory, NoMemory
from wsis_desktop.desktop.working.alone import alone, stands_alone
from wsis_desktop.desktop.working.sources import (
    Names,
    Source,
    Sources,
    are_both_texts,
    both_texts,
    holds_two_texts,
    named,
    under_their_names,
    with_source,
)
from wsis_desktop.desktop.working.worker_bridge import WorkerBridge
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.progress import Progress
from wsis_desktop.model.revision import Revision, TextSide
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.reading.files.troubles import NeedsPassword, WrongPassword
from wsis_desktop.reading.options import MarksAs, ReadingOptions
from wsis_desktop.worker.protocol import (
    Answer,
    Broke,
    Cancelled,
    Compared,
    Failed,
    Progressed,
    RevisionRead,
    Ticket,
    WorkerDied,
)


@dataclass(frozen=True, slots=True)
class Working:
    """How far the work is; `path` is the file in hand, None when both are compared."""

    progress: Progress
    path: Path | None


@dataclass(frozen=True, slots=True)
class PasswordWanted:
    """A file that asks for its password; `wrong` when one was given that does not open it."""

    side: Side
    path: Path
    wrong: bool


@dataclass(frozen=True, slots=True)
class Stuck:
    """Work that ended in a trouble; `side` and `path` are the file it is about, None when that is not known."""

    trouble: Trouble
    side: Side | None
    path: Path | None


@dataclass(frozen=True, slots=True)
class Opened:
    """What a session has open: the comparison on show with its files, and the files under way, if they are others."""

    comparison: Comparison | None
    shown: Mapping[Side, Source]
    wanted: Mapping[Side, Source]
    to_show: bool = False


class Session(QObject):
    """Knows what is open and drives the worker.

    `began` when work starts and `ended` when it is over, however it ended. In between come `progressed(Working)` and
    `revision_read(Side)`, and at the end `compared(Comparison)`, `stuck(Stuck)`, `password_wanted(PasswordWanted)` or
    `broke(str)`: or nothing, when one file was read or the work cancelled. `sources_changed` says that other files are
    wanted. One revision read by itself is shown as `compared`, too: see `alone`. `renewed(Comparison)` when more of the
    pages on show were read.
    """

    began = Signal()
    ended = Signal()
    progressed = Signal(object)
    revision_read = Signal(object)
    compared = Signal(object)
    renewed = Signal(object)
    stuck = Signal(object)
    password_wanted = Signal(object)
    broke = Signal(str)
    sources_changed = Signal()
    closed = Signal()

    def __init__(self, bridge: WorkerBridge, memory: MarksMemory | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._memory = memory or NoMemory()
        self._wanted: dict[Side, Source] = {}
        self._failed: dict[Side, Source] = {}
        self._to_show = False
        self._shown: dict[Side, Source] = {}
        self._comparison: Comparison | None = None
        self._ticket: Ticket | None = None
        self._reading: Side | None = None
        self._revisions: dict[Side, Revision] = {}
        bridge.answered.connect(self._take)

    @property
    def bridge(self) -> WorkerBridge:
        """Return the way to the worker."""
        return self._bridge

    @property
    def comparison(self) -> Comparison | None:
        """Return the comparison on show."""
        return self._comparison

    @property
    def alone(self) -> bool:
        """Tell whether one revision is on show by itself."""
        return self._comparison is not None and stands_alone(self._comparison)

    @property
    def wanted(self) -> Sources:
        """Return the files that are opened, or are to be."""
        return dict(self._wanted)

    @property
    def shown(self) -> Sources:
        """Return the files of the comparison on show."""
        return dict(self._shown)

    @property
    def revisions(self) -> Mapping[Side, Revision]:
        """Return what was read of the files wanted."""
        return dict(self._revisions)

    @property
    def busy(self) -> bool:
        """Tell whether work is under way."""
        return self._ticket is not None

    def open_pair(self, old: Path, new: Path) -> None:
        """Compare two files."""
        self._want({Side.OLD: self.source(old), Side.NEW: self.source(new)})

    def open_texts(self, old: tuple[Path, TextSide], new: tuple[Path, TextSide]) -> None:
        """Compare two files, or two texts of one, as they were compared before."""
        sources = {side: self.source(path).with_text(text) for side, (path, text) in zip(Side, (old, new), strict=True)}
        self._want(sources)

    def open_sources(self, sources: Sources) -> None:
        """Compare two texts that are known already."""
        self._want(dict(sources))

    def open_side(self, side: Side, path: Path) -> None:
        """Take a file for one side; compare when the other side has one, else read it alone."""
        self._want(with_source(self._wanted, side, self.source(path)))

    def open_alone(self, path: Path) -> None:
        """Read a file and show it: by itself, or both texts of one with tracked changes."""
        self.open_source(self.source(path))

    def open_source(self, source: Source) -> None:
        """Read one text that is known already, and show it by itself."""
        self._want({Side.OLD: source}, to_show=True)

    def show_alone(self, side: Side) -> None:
        """Show the revision that was read of one side, without another."""
        self._show(alone(self._revisions[side]))

    def take_text(self, side: Side, text: TextSide) -> None:
        """Compare another text of a side's file with tracked changes."""
        self._want(self._wanted | {side: self._wanted[side].with_text(text)})

    def take_marks(self, side: Side, marks_as: MarksAs) -> None:
        """Take a file's struck and underlined words as the reader says, now and whenever it is opened again."""
        source = self._wanted[side]
        self._memory.keep(source.path, self._revisions[side].sha256, marks_as)
        if are_both_texts(self._wanted):
            self._want({Side.OLD: source.with_marks_as(marks_as)}, to_show=True)
            return
        sources = {
            each: known.with_marks_as(marks_as) if known.path == source.path else known
            for each, known in self._wanted.items()
        }
        self._want(sources, to_show=True)

    def forget_side(self, side: Side) -> None:
        """Let go of one side's file, before both are there."""
        self._stop()
        self._wanted.pop(side, None)
        self._revisions.pop(side, None)
        self.sources_changed.emit()

    def recognise(self, side: Side) -> None:
        """Read a file anew that is nothing but pictures of text."""
        sources = self._wanted | self._failed
        self._want(sources | {side: sources[side].with_recognised()}, to_show=self._to_show)

    def was_recognised(self, side: Side) -> bool:
        """Tell whether pictures of text were read, too, when a side's file was read, or ended in a trouble."""
        source = (self._wanted | self._failed).get(side)
        return source is not None and source.reading.recognise

    def renew(self, comparison: Comparison, sources: Sources) -> None:
        """Put the same revisions, read more fully, in the place of those on show."""
        self._comparison = named(comparison, sources)
        self._shown, self._wanted = dict(sources), dict(sources)
        self._revisions = {side: self._comparison.revision(side) for side in sources}
        self.renewed.emit(self._comparison)

    def rename(self, names: Mapping[Side, Names]) -> None:
        """Call the revisions on show by other names."""
        if self._comparison is not None and not self.busy:
            sources = {
                side: replace(source, names=names.get(side, source.names)) for side, source in self._shown.items()
            }
            self.renew(self._comparison, sources)

    def opened(self, comparison: Comparison | None = None) -> Opened:
        """Return what is open, for another session to take over; `comparison` stands for the one on show."""
        under_way = self.busy or self._comparison is None
        return Opened(
            comparison if self._comparison is not None and comparison is not None else self._comparison,
            dict(self._shown),
            dict(self._wanted) if under_way else {},
            self._to_show,
        )

    def take_over(self, opened: Opened) -> None:
        """Show what another session had open, without reading it again, and go on with what it had under way."""
        if opened.comparison is not None:
            self._wanted = dict(opened.shown)
            self._revisions = {side: opened.comparison.revision(side) for side in opened.shown}
            self.sources_changed.emit()
            self._show(opened.comparison)
        if opened.wanted:
            self._want(dict(opened.wanted), to_show=opened.to_show)

    def swap(self) -> None:
        """Take the earlier revision for the later one."""
        swapped = {side.other: source for side, source in self._wanted.items()}
        if self.busy or len(swapped) == len(Side):
            self._want(swapped, to_show=self._to_show)
            return
        self._wanted = swapped
        self._revisions = {side.other: revision for side, revision in self._revisions.items()}
        self.sources_changed.emit()

    def give_password(self, side: Side, password: str) -> None:
        """Try again with a password for one side."""
        self._want(self._wanted | {side: replace(self._wanted[side], password=password)}, to_show=self._to_show)

    def try_again(self) -> None:
        """Do again what ended in a trouble."""
        self._want(self._wanted | self._failed, to_show=self._to_show)

    def give_up(self) -> None:
        """Stop the work, or let a trouble be: go back to what is on show, else keep the files that could be read."""
        self._stop()
        if self._comparison is not None:
            self._wanted = dict(self._shown)
            self._revisions = {side: self._comparison.revision(side) for side in self._shown}
        else:
            self._wanted = {side: source for side, source in self._wanted.items() if side in self._revisions}
        self.sources_changed.emit()

    def close(self) -> None:
        """Let go of everything that is open."""
        self._stop()
        self._comparison = None
        self._shown, self._wanted, self._failed, self._revisions = {}, {}, {}, {}
        self.closed.emit()

    def source(self, path: Path) -> Source:
        """Return the file with the password that opened it before and the reader's word on its marks, if there are any."""
        known = (source for source in (*self._wanted.values(), *self._shown.values()) if source.path == path)
        password = next((source.password for source in known), None)
        return Source(path, password, ReadingOptions(marks_as=self._memory.guess(path)))

    def _want(self, sources: dict[Side, Source], *, to_show: bool = False) -> None:
        """Read and compare `sources`; one alone is shown by itself only when it is `to_show`."""
        self._stop()
        self._failed, self._to_show = {}, to_show
        self._revisions = {
            side: revision for side, revision in self._revisions.items() if sources.get(side) == self._wanted.get(side)
        }
        self._wanted = sources
        self.sources_changed.emit()
        if Side.OLD in sources and Side.NEW in sources:
            self._reading = None
            self._ticket = self._bridge.compare(sources[Side.OLD], sources[Side.NEW])
        elif sources:
            (self._reading,) = sources
            self._ticket = self._bridge.read(sources[self._reading])
        else:
            return
        self.began.emit()

    def _stop(self) -> None:
        if self._ticket is not None:
            self._bridge.cancel(self._ticket)
            self._end()

    def _end(self) -> None:
        self._ticket = None
        self.ended.emit()

    def _take(self, answer: Answer) -> None:
        """Act on an answer, unless it is stale."""
        if answer.ticket != self._ticket:
            return
        if isinstance(answer, Progressed):
            self._show_progress(answer)
            return
        if isinstance(answer, RevisionRead):
            self._keep(answer)
            return
        self._end()
        match answer:
            case Compared():
                self._show(answer.comparison)
            case Failed():
                self._meet(answer.trouble, answer.side if self._reading is None else self._reading)
            case WorkerDied():
                self._meet(answer.trouble, self._side_of(answer.paths))
            case Broke():
                self.broke.emit(answer.report)
            case Cancelled():
                self.give_up()

    def _show(self, comparison: Comparison) -> None:
        self._comparison = named(comparison, self._wanted)
        self._shown = dict(self._wanted)
        self.compared.emit(self._comparison)

    def _keep(self, answer: RevisionRead) -> None:
        """Keep a revision; one read alone is all that was asked for, unless it turns out to hold two texts."""
        side, by_itself = answer.side or self._reading, self._reading is not None
        if side is None:
            return
        source, revision = self._wanted[side], answer.revision
        if (word := self._memory.word(revision.sha256)) is not source.reading.marks_as:
            self._want(self._wanted | {side: source.with_marks_as(word)}, to_show=self._to_show)
            return
        if by_itself and holds_two_texts(revision):
            self._want(both_texts(source))
            return
        if by_itself:
            self._end()
        self._revisions[side] = source.named(revision)
        self.revision_read.emit(side)
        if by_itself and self._to_show:
            self._show(alone(self._revisions[side]))

    def _show_progress(self, answer: Progressed) -> None:
        side = answer.side if self._reading is None else self._reading
        self.progressed.emit(Working(answer.progress, self._wanted[side].told_path if side else None))

    def _meet(self, trouble: Trouble, side: Side | None) -> None:
        """Ask for a password, or tell the trouble."""
        trouble = under_their_names(trouble, self._wanted.values())
        if isinstance(trouble, NeedsPassword) and side is not None:
            wrong = isinstance(trouble, WrongPassword)
            self.password_wanted.emit(PasswordWanted(side, self._wanted[side].told_path, wrong))
            return
        path = self._wanted[side].told_path if side else None
        if self._reading is not None:
            self._failed = {self._reading: self._wanted.pop(self._reading)}
        self.stuck.emit(Stuck(trouble, side, path))

    def _side_of(self, paths: tuple[str, ...]) -> Side | None:
        """Return the side whose file is the only one named."""
        sides = [side for side, source in self._wanted.items() if str(source.path) in paths]
        return sides[0] if len(sides) == 1 else None
