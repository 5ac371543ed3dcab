"""Pairs that share a paragraph as groups, and which of those moved."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wsis_desktop.comparing.pairing.candidates import Pair
from wsis_desktop.comparing.pairing.chain import Weighed, heaviest_chain
from wsis_desktop.comparing.pairing.context import weighed
from wsis_desktop.comparing.pairing.siblings import names_another
from wsis_desktop.comparing.pairing.texts import Texts
from wsis_desktop.model.progress import Progress, Stage, Steps

_PER_STEP = 1000
_LONGER = 0.001


@dataclass(frozen=True, slots=True)
class Group:
    """Old and new paragraphs that belong together; one side is empty when nothing was found for the other."""

    old: tuple[int, ...]
    new: tuple[int, ...]

    def turned(self) -> Group:
        """Return the group with its sides swapped."""
        return Group(self.new, self.old)

    def parted(self) -> list[Group]:
        """Return its paragraphs each alone."""
        return [*(Group((at,), ()) for at in self.old), *(Group((), (at,)) for at in self.new)]


def grouped(links: Iterable[Pair], texts: Texts) -> list[Group]:
    """Gather pairs that share a paragraph, and whatever is left alone."""
    news_of: dict[int, set[int]] = defaultdict(set)
    olds_of: dict[int, set[int]] = defaultdict(set)
    for i, j in links:
        news_of[i].add(j)
        olds_of[j].add(i)
    seen: set[int] = set()
    groups: list[Group] = []
    for start in sorted(news_of):
        if start in seen:
            continue
        olds, news, waiting = set[int](), set[int](), [start]
        while waiting:
            i = waiting.pop()
            if i in olds:
                continue
            olds.add(i)
            for j in news_of[i] - news:
                news.add(j)
                waiting.extend(olds_of[j] - olds)
        seen |= olds
        groups.append(Group(tuple(sorted(olds)), tuple(sorted(news))))
    groups += [Group((text.index,), ()) for text in texts.old if text.index not in news_of]
    groups += [Group((), (text.index,)) for text in texts.new if text.index not in olds_of]
    return groups


def moved_groups(groups: Sequence[Group], texts: Texts) -> Steps[set[Group]]:
    """Return the groups off the heaviest chain: the fewest and lightest, weighed by words."""
    linked = {(group.old[0], group.new[0]): group for group in groups if group.old and group.new}
    weights: list[Weighed] = []
    for at, (place, group) in enumerate(linked.items()):
        if at % _PER_STEP == 0:
            yield Progress(Stage.PAIRING)
        weights.append(weighed(*place, *_weight(group, texts)))
    yield Progress(Stage.PAIRING)
    chain = heaviest_chain(weights)
    kept = {(pair.old, pair.new) for pair in chain}
    return {group for place, group in linked.items() if place not in kept}


def strange_groups(groups: Iterable[Group], texts: Texts) -> Steps[set[Group]]:
    """Return the moved groups whose two texts are siblings about something else: one went, and another came elsewhere."""
    found: set[Group] = set()
    for group in groups:
        yield Progress(Stage.PAIRING)
        if len(group.old) == len(group.new) == 1 and names_another(texts, group.old[0], group.new[0]):
            found.add(group)
    return found


def _weight(group: Group, texts: Texts) -> tuple[float, int]:
    """Return the words that the shorter side holds, what a reader would have to carry, and what settles draws."""
    sides = [[texts.old[at] for at in group.old], [texts.new[at] for at in group.new]]
    shorter, longer = sorted(sum(text.size for text in side) for side in sides)
    return 1 + shorter + _LONGER * longer, sum(text.salt for side in sides for text in side)


def in_order(groups: Iterable[Group], old_length: int) -> list[Group]:
    """Sort by the new text; what was deleted follows the group of the paragraph before it in the old text."""
    rising = sorted((group for group in groups if group.new), key=lambda group: group.new)
    followers: dict[Group | None, list[Group]] = {}
    of_old = {index: group for group in groups for index in group.old}
    leader: Group | None = None
    for index in range(old_length):
        group = of_old[index]
        if group.new:
            leader = group
        elif index == group.old[0]:
            followers.setdefault(leader, []).append(group)
    ordered = followers.get(None, [])
    for group in rising:
        ordered += [group, *followers.get(group, [])]
    return ordered
