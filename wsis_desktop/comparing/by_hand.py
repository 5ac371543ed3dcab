"""What a reader pairs or parts by hand outranks the engine: the same comparison, with these paragraphs linked as told."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from wsis_desktop.comparing.compare import linked_steps
from wsis_desktop.comparing.options import Options
from wsis_desktop.comparing.pairing.grouping import Group, moved_groups
from wsis_desktop.comparing.pairing.pair import Pairing
from wsis_desktop.comparing.pairing.texts import Texts
from wsis_desktop.model.comparison import Comparison
from wsis_desktop.model.progress import Steps

_USUAL = Options()


class Hand(NamedTuple):
    """Paragraphs of both sides, rising, that a reader says belong together, or do not when `together` is false."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    together: bool = True


def by_hand_steps(comparison: Comparison, hands: Iterable[Hand], options: Options = _USUAL) -> Steps[Comparison]:
    """Link the paragraphs of a comparison as told, later words over earlier ones, and mark what changed anew."""
    groups = [Group(link.old, link.new) for link in comparison.links]
    for hand in hands:
        groups = _joined(groups, hand) if hand.together else _parted(groups, hand)
    texts = yield from Texts.steps(comparison.old.paragraphs, comparison.new.paragraphs)
    moved = yield from moved_groups(groups, texts)
    pairing = Pairing(tuple(groups), frozenset(moved), texts)
    return (yield from linked_steps(pairing, comparison.old, comparison.new, options))


def _joined(groups: list[Group], hand: Hand) -> list[Group]:
    """Take the paragraphs of a hand out of their groups and make one of them."""
    found = []
    for group in groups:
        found += _left_of(group, hand)
    return [*found, Group(hand.old, hand.new)]


def _parted(groups: list[Group], hand: Hand) -> list[Group]:
    """Take apart the groups that join paragraphs of a hand; what they hold beside those stays together."""
    found = []
    for group in groups:
        old, new = set(group.old) & set(hand.old), set(group.new) & set(hand.new)
        if not old or not new:
            found.append(group)
            continue
        found += _left_of(group, hand)
        found += [Group((index,), ()) for index in sorted(old)]
        found += [Group((), (index,)) for index in sorted(new)]
    return found


def _left_of(group: Group, hand: Hand) -> list[Group]:
    """Return what a group holds beside a hand: still together when both sides have some of it, else each by itself."""
    old = tuple(index for index in group.old if index not in hand.old)
    new = tuple(index for index in group.new if index not in hand.new)
    if old and new:
        return [Group(old, new)]
    return [*(Group((index,), ()) for index in old), *(Group((), (index,)) for index in new)]
