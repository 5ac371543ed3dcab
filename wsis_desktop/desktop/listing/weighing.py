"""How much of what changed the reader wants to see: every change, or from some significance on; the rest is folded away.

What is folded away is not listed, stepped to nor given a kind; its words stay marked, faintly.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP
from wsis_desktop.model.comparison import Change, Link, Significance


@dataclass(frozen=True, slots=True)
class Depth:
    """One choice of the reader: the word for it, and what it lists, for a tip."""

    least: Significance
    source_word: str
    source_tip: str

    @property
    def word(self) -> str:
        """Return the word in the reader's language."""
        return QCoreApplication.translate("Depths", self.source_word)

    @property
    def tip(self) -> str:
        """Return what is listed, in the reader's language."""
        return QCoreApplication.translate("Depths", self.source_tip)


DEPTHS = {
    each.least: each
    for each in (
        Depth(
            Significance.EDITORIAL,
            QT_TRANSLATE_NOOP("Depths", "Everything"),
            QT_TRANSLATE_NOOP("Depths", "List every change, spelling and punctuation too"),
        ),
        Depth(
            Significance.WORDING,
            QT_TRANSLATE_NOOP("Depths", "Wording"),
            QT_TRANSLATE_NOOP("Depths", "Fold away what is only editorial: spelling, punctuation, articles, numbering"),
        ),
        Depth(
            Significance.SUBSTANTIVE,
            QT_TRANSLATE_NOOP("Depths", "Substance"),
            QT_TRANSLATE_NOOP(
                "Depths",
                "List what may change the sense: verbs, modals, numbers, actors, brackets, new and deleted text",
            ),
        ),
    )
}


def weight(link: Link) -> Significance:
    """Return how much a link matters as a whole: as its edits do; what moved or was regrouped, at least as wording.

    What the reader says of it stands as it was said.
    """
    if link.weighed_by_hand:
        return link.significance
    regrouped = link.change in {Change.MOVED, Change.REGROUPED}
    if regrouped and not link.significance.reaches(Significance.WORDING):
        return Significance.WORDING
    return link.significance


def change_shown(link: Link, least: Significance) -> Change | None:
    """Return the kind of change of a link that matters at least so much; None for any other."""
    return link.change if weight(link).reaches(least) else None
