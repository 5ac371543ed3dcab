"""What travels from process to process without what nobody asks for there."""

from __future__ import annotations

from dataclasses import replace

from wsis_desktop.model.comparison import Comparison
from wsis_desktop.model.crosscheck import CrossCheck
from wsis_desktop.model.region import WordPlaces
from wsis_desktop.model.revision import Revision


def without_places(made: CrossCheck) -> CrossCheck:
    """Return a cross-check without the places of words on pages, which are most of what a long revision holds."""
    known: dict[int, Revision] = {}

    def light(revision: Revision) -> Revision:
        if id(revision) not in known:
            bare = tuple(replace(paragraph, words=WordPlaces()) for paragraph in revision.paragraphs)
            known[id(revision)] = replace(revision, paragraphs=bare)
        return known[id(revision)]

    def both(comparison: Comparison) -> Comparison:
        return replace(comparison, old=light(comparison.old), new=light(comparison.new))

    earlier = None if made.earlier is None else both(made.earlier)
    return replace(made, marked=light(made.marked), clean=both(made.clean), earlier=earlier)
