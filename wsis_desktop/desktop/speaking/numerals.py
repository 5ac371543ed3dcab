"""Numbers as the reader's language writes them: 1,130 in English, 1 130 in French."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def numeral(count: int) -> str:
    """Return a count in digits, its thousands apart."""
    return QLocale().toString(count)


def without_number(words: str, count: int) -> str:
    """Return counted words without their number, which stands elsewhere."""
    written = next((each for each in (numeral(count), str(count)) if each in words), "")
    return words.replace(written, "", 1).strip()
