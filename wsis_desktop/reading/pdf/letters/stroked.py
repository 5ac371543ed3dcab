"""Letters that are both filled and stroked are bold: word processors thicken those of fonts so that have no bold ones."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

import pymupdf

_FILLED: Final = 16
_STROKED: Final = 32
_BOLD: Final = 16
# Where more of a page's letters than this are stroked, that says nothing of any of them.
_MOST: Final = 0.5
# The operator that has letters filled and stroked; a page is searched for it up to this many bytes.
_BOTH: Final = re.compile(rb"\b2\s+Tr\b")
_MOST_READ: Final = 400_000


def strokes_letters(page: pymupdf.Page) -> bool:
    """Tell whether a page may hold such letters: MuPDF takes many times as long where it is to say which they are."""
    contents = page.read_contents()
    return len(contents) <= _MOST_READ and _BOTH.search(contents) is not None


def embolden(blocks: Iterable[dict[str, Any]]) -> None:
    """Say of a page's stroked letters that they are bold, in place, where they are set apart from most others."""
    spans = [span for block in blocks for line in block.get("lines", ()) for span in line["spans"]]
    stroked = [span for span in spans if span["char_flags"] & (_FILLED | _STROKED) == _FILLED | _STROKED]
    if stroked and sum(len(span["text"]) for span in stroked) <= _MOST * sum(len(span["text"]) for span in spans):
        for span in stroked:
            span["flags"] |= _BOLD
