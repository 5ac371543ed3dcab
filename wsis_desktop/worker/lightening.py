"""What travels from process to process without what nobody asks for there."""

from __future__ import annotations

from dataclasses import fields, replace
from operator import attrgetter
from typing import Final

from wsis_desktop.model.briefing import BriefingCheck
from wsis_desktop.model.comparison import Comparison
from wsis_desktop.model.crosscheck import CrossCheck
from wsis_desktop.model.history import History
from wsis_desktop.model.region import WordPlaces
from wsis_desktop.model.revision import Paragraph, Revision
from wsis_desktop.publishing.kinds.kind import Order

_NOWHERE: Final = WordPlaces()
_FIELDS: Final = tuple(field.name for field in fields(Paragraph))
_PLACES: Final = _FIELDS.index("words")
_fields_of: Final = attrgetter(*_FIELDS)


def _bare(paragraph: Paragraph) -> Paragraph:
    """Return a paragraph without them: thousands are made while the window waits, and `replace` takes twice as long."""
    values = list(_fields_of(paragraph))
    values[_PLACES] = _NOWHERE
    return Paragraph(*values)


class _Lightening:
    """Takes from revisions the places of words on pages, which are most of what a long one holds; each once."""

    def __init__(self) -> None:
        self._known: dict[int, Revision] = {}

    def revision(self, revision: Revision) -> Revision:
        """Return a revision without them."""
        if id(revision) not in self._known:
            bare = tuple(map(_bare, revision.paragraphs))
            self._known[id(revision)] = replace(revision, paragraphs=bare)
        return self._known[id(revision)]

    def comparison(self, comparison: Comparison) -> Comparison:
        """Return a comparison of such revisions."""
        return replace(comparison, old=self.revision(comparison.old), new=self.revision(comparison.new))


def without_places(made: CrossCheck) -> CrossCheck:
    """Return a cross-check without the places of words."""
    light = _Lightening()
    earlier = None if made.earlier is None else light.comparison(made.earlier)
    return replace(made, marked=light.revision(made.marked), clean=light.comparison(made.clean), earlier=earlier)


def history_without_places(history: History) -> History:
    """Return a history without the places of words."""
    light = _Lightening()
    return replace(
        history,
        revisions=tuple(map(light.revision, history.revisions)),
        comparisons=tuple(map(light.comparison, history.comparisons)),
    )


def light_order(order: Order) -> Order:
    """Return an order whose revisions do not know the places of their words: notes know their own."""
    material = order.material
    if material.comparison is None and material.notes is None:
        return order
    light = _Lightening()
    comparison = material.comparison and light.comparison(material.comparison)
    notes = material.notes and replace(
        material.notes,
        texts=tuple(map(light.revision, material.notes.texts)),
        comparison=material.notes.comparison and light.comparison(material.notes.comparison),
    )
    return replace(order, material=replace(material, comparison=comparison, notes=notes))


def briefing_without_places(made: BriefingCheck) -> BriefingCheck:
    """Return the check of a briefing without the places of words."""
    light = _Lightening()
    briefing = replace(made.briefing, note=light.revision(made.briefing.note))
    earlier = None if made.earlier is None else light.revision(made.earlier)
    return replace(made, briefing=briefing, revision=light.revision(made.revision), earlier=earlier)
