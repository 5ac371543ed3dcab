"""The pictures of pages: asked for as they are wanted, kept while they fit, let go when nobody waits any more."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, takewhile
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from wsis_desktop.desktop.views.page_source import PageSource
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.trouble import Trouble

KEPT_BYTES: Final = 48_000_000
_PIXEL_BYTES: Final = 4


@dataclass(frozen=True, slots=True)
class PageKey:
    """A page in one size, in pixels of the screen."""

    side: Side
    page: int
    width: int
    height: int

    @property
    def bytes(self) -> int:
        """Return how many bytes its picture takes."""
        return self.width * self.height * _PIXEL_BYTES


class PagePictures(QObject):
    """Keeps the pictures in sight and, up to a number of bytes, those used last; `arrived(PageKey)` tells of a new one.

    It tells of a page of which none comes as well.
    A page is drawn anew in a moment: to keep all that were scrolled past would cost most of what the window needs.
    """

    arrived = Signal(object)

    def __init__(self, source: PageSource, kept_bytes: int = KEPT_BYTES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._most = kept_bytes
        self._bytes = 0
        self._in_sight = frozenset[PageKey]()
        self._kept: OrderedDict[PageKey, QImage] = OrderedDict()
        self._newest: dict[tuple[Side, int], PageKey] = {}
        self._waiting: dict[int, PageKey] = {}
        self._troubles: dict[tuple[Side, int], Trouble] = {}
        source.drawn.connect(self._take)
        source.refused.connect(self._take_refusal)

    @property
    def kept_bytes(self) -> int:
        """Return how many bytes the pictures take."""
        return self._bytes

    def picture(self, key: PageKey) -> QImage | Trouble | None:
        """Return the picture of a page, or an older one in another size, or why none comes; None when none is there yet."""
        sharp = self._kept.get(key)
        if sharp is not None:
            self._kept.move_to_end(key)
            return sharp
        older = self._newest.get((key.side, key.page))
        return self._kept[older] if older else self._troubles.get((key.side, key.page))

    def want(self, near: Sequence[PageKey], in_sight: Sequence[PageKey] = ()) -> None:
        """Ask for the pages in sight, then for those near as far as they fit, and let go of all others asked for."""
        self._in_sight = frozenset(in_sight)
        fitting = takewhile(lambda total: total <= self._most, accumulate(key.bytes for key in near))
        keys = [*in_sight, *near[: sum(1 for _ in fitting)]]
        wanted = set(keys)
        for ticket in [ticket for ticket, key in self._waiting.items() if key not in wanted]:
            self._source.cancel(ticket)
            del self._waiting[ticket]
        under_way = set(self._waiting.values())
        # What is asked for last is drawn first.
        for key in reversed(keys):
            if key not in self._kept and key not in under_way:
                self._waiting[self._source.request(key.side, key.page, key.width, key.height)] = key

    def clear(self) -> None:
        """Let go of everything."""
        self.want(())
        self._kept.clear()
        self._newest.clear()
        self._troubles.clear()
        self._bytes = 0

    def _take(self, ticket: int, image: QImage) -> None:
        key = self._waiting.pop(ticket, None)
        if key is None or image.isNull():
            return
        self._kept[key] = image
        self._bytes += image.sizeInBytes()
        self._newest[key.side, key.page] = key
        self._troubles.pop((key.side, key.page), None)
        self._drop_oldest(but=key)
        self.arrived.emit(key)

    def _drop_oldest(self, but: PageKey) -> None:
        """Let go of what was used longest ago and is not in sight, until the rest fits."""
        over = self._bytes - self._most - sum(key.bytes for key in self._in_sight)
        for key in [each for each in self._kept if each not in self._in_sight and each != but]:
            if over <= 0:
                return
            dropped = self._kept.pop(key).sizeInBytes()
            self._bytes, over = self._bytes - dropped, over - dropped
            if self._newest.get((key.side, key.page)) == key:
                del self._newest[key.side, key.page]

    def _take_refusal(self, ticket: int, trouble: Trouble) -> None:
        if (key := self._waiting.pop(ticket, None)) is not None:
            self._troubles[key.side, key.page] = trouble
            self.arrived.emit(key)
