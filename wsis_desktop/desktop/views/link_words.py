"""A link in one line, for tips; and which paragraph of the other side faces a place."""

from __future__ import annotations

from wsis_desktop.desktop.listing.change_kinds import CHANGE_KINDS
from wsis_desktop.desktop.painting.mirroring import row_of
from wsis_desktop.desktop.views.view import Place
from wsis_desktop.desktop.working.links_of import links_of
from wsis_desktop.model.comparison import Comparison, Side

_FIRST_WORDS = 70


def link_words(comparison: Comparison, index: int) -> str:
    """Return "edited · 44 · We reaffirm that …"."""
    link = comparison.links[index]
    paragraph = comparison.paragraphs(link, Side.NEW if link.new else Side.OLD)[0]
    word = CHANGE_KINDS[link.change].word if link.change else ""
    text = paragraph.text
    words = text if len(text) <= _FIRST_WORDS else f"{text[:_FIRST_WORDS].rstrip()}…"
    return row_of(word, paragraph.printed_label, words)


def facing_paragraph(comparison: Comparison | None, place: Place) -> int | None:
    """Return the paragraph of the other side that faces a place, or stands nearest before it."""
    if comparison is None:
        return None
    at = links_of(comparison)[place.side][place.paragraph]
    for link in reversed(comparison.links[: at + 1]):
        if indices := link.indices(place.side.other):
            return indices[0]
    return None
