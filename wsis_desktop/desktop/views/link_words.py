"""A link in one line, for tips: what became of which paragraph, and its first words."""

from __future__ import annotations

from wsis_desktop.desktop.change_kinds import CHANGE_KINDS
from wsis_desktop.model.comparison import Comparison, Side

_FIRST_WORDS = 70


def link_words(comparison: Comparison, index: int) -> str:
    """Return "edited · 44 · We reaffirm that …"."""
    link = comparison.links[index]
    paragraph = comparison.paragraphs(link, Side.NEW if link.new else Side.OLD)[0]
    word = CHANGE_KINDS[link.change].word if link.change else ""
    text = paragraph.text
    words = text if len(text) <= _FIRST_WORDS else f"{text[:_FIRST_WORDS].rstrip()}…"
    return " · ".join(filter(None, (word, paragraph.printed_label, words)))
