"""What a document prints about itself on its first page: its symbol and its date."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from wsis_desktop.reading.labels.words import MONTHS

# `A/RES/70/1`, `A/AC.296/2026/9`, `FCCC/CP/2015/L.9/Rev.1`: at least two slashes, capitals first, a digit somewhere
_SYMBOL: Final = re.compile(r"(?<![\w/.:])[A-Z][A-Z0-9\-]{0,11}(?:/[A-Z0-9][A-Za-z0-9.\-]*){2,7}\*{0,3}(?![\w/])")

_DATES: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b\d{{1,2}}(?:st|nd|rd|th|er)?\s+(?:de\s+)?(?:[\u0600-\u06ff ]{{2,16}}/\s?)?(?:{MONTHS}),?\s+(?:de\s+)?\d{{4}}",
        rf"\b(?:{MONTHS})\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}\b",
        r"\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日",
        r"\b(?:19|20)\d{2}-\d{2}-\d{2}\b",
    )
)


def symbol_in(lines: Iterable[str]) -> str | None:
    """Return the first document symbol in `lines`."""
    for line in lines:
        for found in _SYMBOL.finditer(line):
            if any(character.isdigit() for character in found[0]):
                return found[0].rstrip(".*-")
    return None


def date_in(lines: Iterable[str]) -> str | None:
    """Return the first full date in `lines`, as printed."""
    for line in lines:
        found = [match for pattern in _DATES if (match := pattern.search(line))]
        if found:
            return " ".join(min(found, key=lambda match: match.start())[0].split())
    return None
