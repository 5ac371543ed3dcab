"""How large the pages of a PDF are that was just made."""

from __future__ import annotations

import pymupdf

from wsis_desktop.model.revision import PageSize


def page_sizes(data: bytes) -> tuple[PageSize, ...]:
    """Return the sizes of all pages as shown; none of a file that a password locks."""
    with pymupdf.open("pdf", data) as made:
        if made.needs_pass:
            return ()
        return tuple(PageSize(page.rect.width, page.rect.height) for page in made)
