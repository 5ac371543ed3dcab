"""What the views tell a resting pointer of one change: which it is, its footnotes, how much of its section changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.views.cell_text import note_number
from wsis_desktop.desktop.views.link_words import link_words
from wsis_desktop.model.comparison import Comparison, Link, Side


def tip_words(comparison: Comparison, index: int, heat: str) -> str:
    """Return, in lines, which paragraph a link is about, the footnotes that it marks, and what is told of its section."""
    link = comparison.links[index]
    return "\n".join(filter(None, (link_words(comparison, index), *_footnotes(comparison, link), heat)))


def _footnotes(comparison: Comparison, link: Link) -> list[str]:
    """Return the footnotes of both texts, one that reads the same in both once."""
    words = QCoreApplication.translate("TipWords", "Note %1: %2")
    found: dict[str, None] = {}
    for side in Side:
        revision = comparison.revision(side)
        for paragraph in comparison.paragraphs(link, side):
            for mark in paragraph.marks:
                if number := note_number(revision, mark.footnote):
                    told = revision.paragraphs[mark.footnote].text
                    found[words.replace("%2", told).replace("%1", number)] = None
    return list(found)
