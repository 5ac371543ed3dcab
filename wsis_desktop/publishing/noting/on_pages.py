"""Where regions stand on the pages of a PDF, in that file's own measure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

import pymupdf

from wsis_desktop.model.region import Region


def boxes(page: pymupdf.Page, regions: Iterable[Region]) -> Iterator[pymupdf.Rect]:
    """Yield where regions stand on a page as MuPDF's own annotations count: before the page is turned."""
    shown = page.rect
    for region in regions:
        rect = pymupdf.Rect(
            shown.x0 + region.x0 * shown.width,
            shown.y0 + region.y0 * shown.height,
            shown.x0 + region.x1 * shown.width,
            shown.y0 + region.y1 * shown.height,
        )
        yield rect * page.derotation_matrix


def pdf_time(moment: datetime) -> str:
    """Return a time as PDF writes it."""
    return f"D:{moment.astimezone(UTC):%Y%m%d%H%M%S}Z"
