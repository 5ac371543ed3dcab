"""The quotations and numbers of a briefing that is being written, held against the two texts entry by entry."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from wsis_desktop.comparing.quoting.check import HeldAgainst
from wsis_desktop.model.briefing import BriefingCheck
from wsis_desktop.model.comparison import Comparison
from wsis_desktop.model.crosscheck import CrossCheck
from wsis_desktop.model.draft import Entry, EntryKind
from wsis_desktop.model.revision import Format, Kind, Paragraph, Revision
from wsis_desktop.reading.briefing.open import open_briefing

# Notes quote what readers propose, and meetings quote nothing.
_HELD: Final = frozenset({EntryKind.CHANGE, EntryKind.OWN})


class EntryChecker:
    """Two texts made ready to have entries held against them as they are typed."""

    def __init__(self, comparison: Comparison, tracked: CrossCheck | None = None) -> None:
        self._language = comparison.new.language
        self._held = HeldAgainst(comparison.new, comparison, tracked)

    def check(self, entries: Sequence[Entry]) -> tuple[BriefingCheck, tuple[str, ...]]:
        """Check these entries; return the check, and for each paragraph of the note in it the entry's key."""
        chosen = [entry for entry in entries if entry.kind in _HELD and not entry.removed]
        paragraphs = tuple(Paragraph(at, Kind.PARAGRAPH, entry.text) for at, entry in enumerate(chosen))
        note = Revision("", "", Format.TEXT, "", paragraphs, language=self._language)
        return self._held.check(open_briefing(note)), tuple(entry.key for entry in chosen)
