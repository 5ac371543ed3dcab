"""Which pages were read from their pictures, and which could not be read, in a sentence each."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from wsis_desktop.model.remark import RemarkKind
from wsis_desktop.model.revision import Revision
from wsis_desktop.publishing.naming import listed

_FEWEST_IN_RANGE: Final = 3


def recognised_in_words(revision: Revision) -> str:
    """Return that pages were read by OCR, and what that means for a quotation."""
    pages = revision.recognised_pages
    were, them = ("was", "the page") if len(pages) == 1 else ("were", "the pages")
    return (
        f"“{revision.file_name}”: {pages_in_words(pages)} {were} read from {them} as shown (OCR): check quotations against "
        f"{them}."
    )


def unread_in_words(revision: Revision) -> str:
    """Return which pages could not be read, and why; of those that a remark is about, only which."""
    remarked = {remark.page for remark in revision.remarks if remark.kind is RemarkKind.TEXT_LEFT_OUT}
    unread, left_out = (
        [page for page in revision.unread_pages if (page in remarked) is is_remarked] for is_remarked in (False, True)
    )
    name = f"“{revision.file_name}”"
    said = []
    if unread:
        said.append(
            f"{name} shows text that cannot be read, as pictures or in fonts that lie, on {pages_in_words(unread)}."
        )
    if left_out:
        said.append(f"{name} was not read on {pages_in_words(left_out)}.")
    return " ".join(said)


def pages_in_words(pages: Sequence[int]) -> str:
    """Return rising page numbers as a reader writes them: `page 3`, `pages 1, 3 to 9 and 12`."""
    ranges: list[str] = []
    for _, group in groupby(enumerate(pages), key=lambda each: each[1] - each[0]):
        run = [page for _, page in group]
        ranges += [f"{run[0]} to {run[-1]}"] if len(run) >= _FEWEST_IN_RANGE else map(str, run)
    return f"page{'s' if len(pages) > 1 else ''} {listed(ranges)}"
