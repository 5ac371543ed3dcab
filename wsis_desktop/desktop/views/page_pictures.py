"""The pictures of pages: asked for as they are wanted, kept while they fit, let go when nobody waits any more."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from wsis_desktop.desktop.views.page_source import PageSource
from wsis_desktop.model.comparison import Side

KEPT_BYTES = 150_000_000


@dataclass(frozen=True, slots=True)
class PageKey:
    """A page in one size, in pixels of the screen."""

    side: Side
    page: int
    width: int
    height: int


class PagePictures(QObject):
    """Keeps the pictures used last, up to a number of bytes; `arrived(PageKey)` when a new one is there."""

    arrived = Signal(object)

    def __init__(self, source: PageSource, kept_bytes: int = KEPT_BYTES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._most = kept_bytes
        self._bytes = 0
        self._kept: OrderedDict[PageKey, QImage] = OrderedDict()
        self._newest: dict[tuple[Side, int], PageKey] = {}
        self._waiting: dict[int, PageKey] = {}
        source.drawn.connect(self._take)

    @property
    def kept_bytes(self) -> int:
        """Return how many bytes the pictures take."""
        return self._bytes

    def picture(self, key: PageKey) -> QImage | None:
        """Return the picture of a page, or an older one in another size; None when there is none yet."""
        sharp = self._kept.get(key)
        if sharp is not None:
            self._kept.move_to_end(key)
            return sharp
        older = self._newest.get((key.side, key.page))
        return self._kept.get(older) if older else None

    def want(self, keys: Sequence[PageKey]) -> None:
        """Ask for these pages, the most urgent first, and let go of all others asked for."""
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
        self._bytes = 0

    def _take(self, ticket: int, image: QImage) -> None:
        key = self._waiting.pop(ticket, None)
        if key is None or image.isNull():
            return
        self._kept[key] = image
        self._bytes += image.sizeInBytes()
        self._newest[key.side, key.page] = key
        while self._bytes > self._most and len(self._kept) > 1:
            old, dropped = self._kept.popitem(last=False)
            self._bytes -= dropped.sizeInBytes()
            if self._newest.get((old.side, old.page)) == old:
                del self._newest[old.side, old.page]
        self.arrived.emit(key)
