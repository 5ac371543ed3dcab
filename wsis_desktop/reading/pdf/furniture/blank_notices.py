"""Pages that hold nothing but the words that they were left blank."""

from __future__ import annotations

from typing import Final

from wsis_desktop.reading.conventions.blank_pages import says_blank
from wsis_desktop.reading.pdf.lines.line import Line

# So many lines say so at most.
_MOST_LINES: Final = 3


def without_blank_notices(pages: list[list[Line]]) -> list[list[Line]]:
    """Return the lines of pages, those that hold such words alone without them: a sentence may go on behind such a page."""
    return [[] if _is_blank(page) else page for page in pages]


def _is_blank(page: list[Line]) -> bool:
    return 0 < len(page) <= _MOST_LINES and says_blank(" ".join(line.text for line in page))
