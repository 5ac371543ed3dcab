"""The reader's library in a thread of its own, so that no disk ever holds the window.

What is asked is done one after the other, in the order in which it was asked; an answer comes back in the window's thread.
The library is opened when it is first needed: to look, only when there is one; to write, it is begun.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal

from wsis_desktop.model.trouble import Trouble
from wsis_desktop.notebook.library import DATABASE

if TYPE_CHECKING:
    from wsis_desktop.notebook.store import Store

T = TypeVar("T")


def may_pass(trouble: Trouble) -> bool:
    """Tell whether what was refused may be taken a while later.

    Room is made on a disk, another program lets go, a drive that was pulled out with the draft on it is put in again.
    """
    from wsis_desktop.notebook.troubles import DiskFault, DiskFull, LibraryBusy  # noqa: PLC0415 - as below
    from wsis_desktop.reading.files.troubles import MissingFile, UnreadableFile  # noqa: PLC0415 - as below

    return isinstance(trouble, DiskFull | DiskFault | LibraryBusy | MissingFile | UnreadableFile)


class _Answer(Generic[T]):
    """What came of something asked, and who waits for it."""

    def __init__(self, take: Callable[[T], None] | None, refuse: Callable[[Trouble], None] | None) -> None:
        self._take = take
        self._refuse = refuse
        self._value: T
        self._trouble: BaseException | None = None

    def hold(self, value: T) -> None:
        """Take what was answered."""
        self._value = value

    def fail(self, trouble: BaseException) -> None:
        """Take what went wrong."""
        self._trouble = trouble

    def deliver(self) -> None:
        """Hand over the value or the trouble; a fault of our own is raised."""
        if self._trouble is None:
            if self._take is not None:
                self._take(self._value)
        elif isinstance(self._trouble, Trouble) and self._refuse is not None:
            self._refuse(self._trouble)
        else:
            raise self._trouble


class LibraryThread(QObject):
    """Keeps one library open.

    `only_read(Trouble)` says that nothing can be written in it, and why; `recovered` that something was written after the
    disk had refused something.
    """

    only_read = Signal(object)
    recovered = Signal()
    _answered = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="library")
        self._store: Store | None = None
        self._closed = False
        self.undone = 0
        self._stuck = False
        # To a method of this object, so that it is called in this object's thread.
        self._answered.connect(self._deliver)

    def is_begun(self) -> bool:
        """Tell whether there is a library."""
        return self._store is not None or (self._folder / DATABASE).exists()

    def look(
        self, work: Callable[[Store], T], take: Callable[[T], None], refuse: Callable[[Trouble], None] | None = None
    ) -> None:
        """Ask what the library holds; without a library nothing comes back."""
        self._ask(work, take, refuse, begin=False)

    def glance(
        self, work: Callable[[Store], T], take: Callable[[T], None], refuse: Callable[[Trouble], None] | None = None
    ) -> None:
        """Ask as `look` does, but keep no library open that is not open already: another program may write in it."""
        if not self._closed:
            self._pool.submit(self._glance, work, _Answer(take, refuse))

    def write(
        self,
        work: Callable[[Store], T],
        take: Callable[[T], None] | None = None,
        refuse: Callable[[Trouble], None] | None = None,
        *,
        deed: bool = False,
        again: bool = False,
    ) -> None:
        """Have something written; `take` hears that it has reached the disk.

        A `deed` that is refused is counted among the `undone` until the next one is done: nothing else keeps it. One that is
        tried `again` is counted already.
        """

        def done(value: T) -> None:
            self.undone = 0 if deed else self.undone
            if take is not None:
                take(value)
            stuck, self._stuck = self._stuck, False
            if stuck:
                self.recovered.emit()

        def refused(trouble: Trouble) -> None:
            self.undone += deed and not (again and self.undone)
            self._stuck = self._stuck or may_pass(trouble)
            if refuse is not None:
                refuse(trouble)
            elif not deed:
                raise trouble

        self._ask(work, done, refused, begin=True)

    def settle(self) -> None:
        """Wait until everything asked so far is done and its answers are heard."""
        if not self._closed:
            self._pool.submit(lambda: None).result()
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    def close(self) -> None:
        """Wait until everything asked is done, and close the library."""
        if self._closed:
            return
        self._closed = True
        self._pool.submit(self._shut).result()
        self._pool.shutdown()

    def _ask(
        self,
        work: Callable[[Store], T],
        take: Callable[[T], None] | None,
        refuse: Callable[[Trouble], None] | None,
        *,
        begin: bool,
    ) -> None:
        if not self._closed:
            self._pool.submit(self._do, work, _Answer(take, refuse), begin)

    def _glance(self, work: Callable[[Store], T], answer: _Answer[T]) -> None:
        if self._store is not None or not (self._folder / DATABASE).exists():
            self._do(work, answer, begin=False)
            return
        try:
            from wsis_desktop.notebook.store import open_store  # noqa: PLC0415 - loaded where it holds nobody

            with open_store(self._folder, write=False) as store:
                answer.hold(work(store))
        except BaseException as trouble:  # noqa: BLE001 - as below
            answer.fail(trouble)
        self._answered.emit(answer)

    def _do(self, work: Callable[[Store], T], answer: _Answer[T], begin: bool) -> None:  # noqa: FBT001 - in the thread
        try:
            store = self._opened(begin=begin)
            if store is None:
                return
            answer.hold(work(store))
        except BaseException as trouble:  # noqa: BLE001 - whatever it is, the window hears of it
            answer.fail(trouble)
        self._answered.emit(answer)

    def _opened(self, *, begin: bool) -> Store | None:
        if self._store is None and (begin or (self._folder / DATABASE).exists()):
            from wsis_desktop.notebook.store import open_store  # noqa: PLC0415 - loaded where it holds nobody
            from wsis_desktop.notebook.troubles import (  # noqa: PLC0415 - as above
                LibraryInUse,
                LibraryMissing,
                LibraryReadOnly,
            )

            try:
                self._store = open_store(self._folder)
            except (LibraryInUse, LibraryReadOnly) as trouble:
                self.only_read.emit(trouble)
                try:
                    self._store = open_store(self._folder, write=False)
                except LibraryMissing:  # none could be begun, and that is what is wrong
                    raise trouble from None
            # When the first question is answered: a window that never closes well has its backup, too.
            self._pool.submit(self._back_up)
        return self._store

    def _back_up(self) -> None:
        """Make the day's backup; where there is no room for one, what is written says so by itself."""
        if self._store is not None:
            with suppress(Trouble):
                self._store.back_up_if_due()

    def _deliver(self, answer: _Answer[object]) -> None:
        answer.deliver()

    def _shut(self) -> None:
        self._back_up()
        store, self._store = self._store, None
        if store is not None:
            store.close()
