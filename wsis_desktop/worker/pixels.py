"""Shared memory for drawn pages: made, lent and unlinked by the client alone, so that a dying worker leaks none."""

from __future__ import annotations

from contextlib import suppress
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from shutil import disk_usage
from threading import Lock

from wsis_desktop.worker.troubles import NoMemoryForPages

_BLOCK = 1 << 20
_FREE_SEGMENTS = 4
# Where Linux keeps shared memory. It hands out more than it has, and kills whoever writes to what is not there.
_LINUX_STORE = Path("/dev/shm")  # noqa: S108 - looked at, never written to


class _Segment(SharedMemory):
    """A segment whose mapping outlives its closing as long as somebody still looks at its pixels."""

    def close(self) -> None:
        """Unmap the memory, unless a view of it is still held."""
        with suppress(BufferError):
            super().close()


class Loan:
    """A segment lent for one page; `give_back` may be called from any thread, and twice."""

    def __init__(self, pool: PixelPool, segment: _Segment, size: int) -> None:
        self._pool = pool
        self._segment: _Segment | None = segment
        self.name = segment.name
        self.view = first_bytes(segment, size)

    def give_back(self) -> None:
        """Return the segment; its pixels may be overwritten from now on."""
        self._pool.take_back(self)

    def unlink(self) -> None:
        """Take the segment's name away, so that it is freed with its last mapping."""
        if self._segment is not None:
            self._segment.unlink()

    def surrender(self) -> _Segment | None:
        """Let go of the segment and return it; None when that was done before."""
        segment, self._segment = self._segment, None
        if segment is not None:
            with suppress(BufferError):
                self.view.release()
        return segment


class PixelPool:
    """Lends segments and keeps a few free ones, since fresh memory costs more than the drawing of a page."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._free: list[_Segment] = []
        self._lent: set[Loan] = set()
        self._closed = False

    def lend(self, size: int) -> Loan:
        """Lend a segment that holds at least `size` bytes, or raise NoMemoryForPages."""
        with self._lock:
            fitting = [segment for segment in self._free if size <= segment.size <= max(4 * size, _BLOCK)]
            if fitting:
                segment = min(fitting, key=lambda segment: segment.size)
                self._free.remove(segment)
            else:
                segment = _new_segment(-(-size // _BLOCK) * _BLOCK)
            loan = Loan(self, segment, size)
            self._lent.add(loan)
            return loan

    def take_back(self, loan: Loan) -> None:
        """End a loan."""
        with self._lock:
            segment = loan.surrender()
            self._lent.discard(loan)
            if segment is None:
                return
            if self._closed:
                segment.close()
                return
            self._free.append(segment)
            if len(self._free) > _FREE_SEGMENTS:
                _discard(self._free.pop(0))

    def close(self) -> None:
        """Unlink every segment; pixels still lent stay readable until they are given back, but nobody else finds them."""
        with self._lock:
            self._closed = True
            for segment in self._free:
                _discard(segment)
            self._free.clear()
            for loan in self._lent:
                loan.unlink()


def _new_segment(size: int) -> _Segment:
    """Make a segment, or raise NoMemoryForPages."""
    if _LINUX_STORE.is_dir() and disk_usage(_LINUX_STORE).free < size:
        raise NoMemoryForPages
    try:
        return _Segment(create=True, size=size)
    except (OSError, ValueError) as error:
        raise NoMemoryForPages from error


def first_bytes(segment: SharedMemory, size: int) -> memoryview:
    """Return a view of the first `size` bytes of an open segment; a segment may be longer than was asked for."""
    if segment.buf is None:
        raise ValueError("The segment is closed.")
    return segment.buf[:size]


def _discard(segment: _Segment) -> None:
    segment.unlink()
    segment.close()
