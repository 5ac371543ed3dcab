"""A comparison as its reader's decisions make it: weighed, paired and parted by hand, which outranks the engine."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from wsis_desktop.comparing.by_hand import Hand, by_hand_steps
from wsis_desktop.comparing.options import Options
from wsis_desktop.model.comparison import Comparison
from wsis_desktop.model.progress import Steps
from wsis_desktop.model.review import ChangeKey, Decision, ParagraphMark, Ruling, change_keys, text_digest
from wsis_desktop.model.revision import Paragraph

_USUAL: Final = Options()


@dataclass(frozen=True, slots=True)
class Decided:
    """A comparison as its reader's decisions make it.

    `by_hand` holds the places of the links that they made or weighed; `unmet` are decisions on paragraphs that are not to be
    found any more, which change nothing and are kept.
    """

    comparison: Comparison
    by_hand: frozenset[int] = frozenset()
    unmet: tuple[Decision, ...] = ()


def decided_steps(comparison: Comparison, decisions: Sequence[Decision], options: Options = _USUAL) -> Steps[Decided]:
    """Return the comparison as a reader's decisions make it, decided first first, in short steps."""
    hands, touched, unmet = [], [set[int](), set[int]()], []
    weights: dict[ChangeKey, Decision] = {}
    found = (_Finder(comparison.old.paragraphs), _Finder(comparison.new.paragraphs))
    for each in decisions:
        if each.ruling is Ruling.SIGNIFICANCE:
            if each.key is not None:
                weights[each.key] = each
            continue
        old, new = found[0].indices(each.old), found[1].indices(each.new)
        if old is None or new is None:
            unmet.append(each)
            continue
        hands.append(Hand(old, new, each.ruling is Ruling.PAIRED))
        touched[0].update(old)
        touched[1].update(new)
    if hands:
        comparison = yield from by_hand_steps(comparison, hands, options)
    links = list(comparison.links)
    for at, key in enumerate(change_keys(comparison)):
        if touched[0] & set(links[at].old) or touched[1] & set(links[at].new):
            links[at] = replace(links[at], paired_by_hand=True)
        decision = weights.pop(key, None)
        if decision is not None and decision.significance is not None:
            links[at] = replace(links[at], significance=decision.significance, weighed_by_hand=True)
    unmet += weights.values()
    by_hand = frozenset(at for at, link in enumerate(links) if link.by_hand)
    return Decided(replace(comparison, links=tuple(links)), by_hand, tuple(unmet))


class _Finder:
    """Finds paragraphs by their marks: where they stood, or else the nearest one with the same text."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._places: dict[str, list[int]] = {}
        for each in paragraphs:
            self._places.setdefault(text_digest(each.text), []).append(each.index)

    def indices(self, marks: Iterable[ParagraphMark]) -> tuple[int, ...] | None:
        """Return the paragraphs of marks, rising; None when one of them is not to be found."""
        found: set[int] = set()
        for mark in marks:
            places = [place for place in self._places.get(mark.digest, ()) if place not in found]
            if not places:
                return None
            found.add(min(places, key=lambda place: (abs(place - mark.index), place)))
        return tuple(sorted(found))
