"""Pages of an open PDF, drawn as pixels that a window can show without converting them.

The pixels are BGRA, four bytes each, alpha multiplied in, on white paper, row after row without gaps: what Qt calls
`ARGB32_Premultiplied` on a little-endian machine. They go into a buffer of the caller's, which may be shared memory.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import pymupdf

from wsis_desktop.model.revision import PageSize
from wsis_desktop.reading.files.file_bytes import bytes_of
from wsis_desktop.reading.files.troubles import DamagedFile, TooLarge
from wsis_desktop.reading.pdf.opening import open_pdf
from wsis_desktop.reading.pdf.weighing import HEAVIEST, TOO_HEAVY, TOO_MANY_NOTES, Scales, TooManyNotes

BYTES_PER_PIXEL = 4
"""How many bytes of the buffer a pixel takes."""
MOST_PIXELS = 60_000_000
"""More than any screen shows of a page; a larger request is a mistake of the caller's."""

_OPAQUE = 1


class PageImages:
    """A PDF held in memory for drawing, so that its file may be replaced meanwhile; a context manager."""

    def __init__(self, path: Path, password: str | None = None) -> None:
        """Open the file; raise a `ReadingTrouble` when it cannot be had, is broken, or another password opens it."""
        self._name = path.name
        data = bytes_of(path)
        self.sha256: Final = hashlib.sha256(data).hexdigest()
        self._document = open_pdf(path, data, password)
        self._scales = Scales(self._document)
        self._bgr = pymupdf.Colorspace(pymupdf.mupdf.fz_device_bgr())
        self._kept: tuple[int, pymupdf.DisplayList] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def page_count(self) -> int:
        """Return how many pages the file has."""
        return int(self._document.page_count)

    def page_size(self, page: int) -> PageSize:
        """Return the size of a page, counted from 1, as it is shown; raises `DamagedFile` when it has none."""
        rect = self._drawing(page).rect
        if rect.width < 1 or rect.height < 1:
            raise DamagedFile(name=self._name, reason=f"page {page} has no size")
        return PageSize(rect.width, rect.height)

    def draw(self, page: int, width_px: int, height_px: int, pixels: bytearray | memoryview) -> None:
        """Draw a page, counted from 1, into a writable buffer; the page fills the picture, whatever its proportions.

        Raises `DamagedFile` or `TooLarge` when the page cannot be drawn, `ValueError` when page or picture cannot be.
        """
        if width_px < 1 or height_px < 1 or width_px * height_px > MOST_PIXELS:
            raise ValueError((width_px, height_px))
        target = memoryview(pixels).cast("B")[: width_px * height_px * BYTES_PER_PIXEL]
        if len(target) < width_px * height_px * BYTES_PER_PIXEL:
            raise ValueError("The buffer has too few bytes for the picture.")
        size = self.page_size(page)
        scale = pymupdf.Matrix(width_px / size.width, height_px / size.height)
        try:
            opaque = self._drawing(page).get_pixmap(matrix=scale, colorspace=self._bgr, alpha=False)
            drawn = pymupdf.Pixmap(opaque, _OPAQUE)
        except Exception as error:  # a broken page makes MuPDF raise whatever it likes
            raise DamagedFile(name=self._name, reason=f"page {page} cannot be drawn") from error
        _copy(drawn, target, width_px, height_px)

    def _drawing(self, page: int) -> pymupdf.DisplayList:
        """Return what a page draws; the last one is kept, for a page is often drawn again in another size."""
        if self._kept is None or self._kept[0] != page:
            if not 1 <= page <= self.page_count:
                raise ValueError(page)
            try:
                opened = self._scales.page_of(page)
                self._require_light(opened, page)
                self._kept = page, opened.get_displaylist()
            except TooLarge:
                raise
            except TooManyNotes:
                raise TooLarge(name=self._name, reason=f"its page {page} {TOO_MANY_NOTES}") from None
            except Exception as error:  # as above
                raise DamagedFile(name=self._name, reason=f"page {page} cannot be opened") from error
        return self._kept[1]

    def _require_light(self, opened: pymupdf.Page, page: int) -> None:
        """Raise `TooLarge` for a page that would be drawn without end."""
        if self._scales.weigh(opened).bytes > HEAVIEST:
            raise TooLarge(name=self._name, reason=f"its page {page} {TOO_HEAVY}")

    def close(self) -> None:
        """Let go of the file; closing twice is no mistake."""
        self._kept = None
        if not self._document.is_closed:
            self._document.close()


def _copy(drawn: pymupdf.Pixmap, target: memoryview, width: int, height: int) -> None:
    """Copy pixels; a picture that rounding made a pixel wider or taller loses it, one that is short ends white."""
    source = memoryview(drawn.samples_mv)
    if (drawn.width, drawn.height) == (width, height):
        target[:] = source
        return
    target[:] = b"\xff" * len(target)
    stride, row = drawn.width * BYTES_PER_PIXEL, width * BYTES_PER_PIXEL
    shared = min(stride, row)
    for y in range(min(drawn.height, height)):
        target[y * row : y * row + shared] = source[y * stride : y * stride + shared]
