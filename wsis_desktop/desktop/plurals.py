"""English plurals for the texts that Qt counts: `%n page(s)` becomes `1 page` or `24 pages`."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

_ENDING = re.compile(r"\(s\)")


class EnglishPlurals(QTranslator):
    """Translates English into English: a language with a file of its own needs none of this."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Return False, for Qt does not ask an empty translator."""
        return False

    def translate(self, _context: str, words: str, _disambiguation: str | None = None, count: int = -1) -> str:
        """Return `words` with the plural endings that `count` asks for; Qt puts the number in."""
        return _ENDING.sub("" if count == 1 else "s", words) if count >= 0 else words
