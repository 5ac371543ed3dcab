"""Changed words as a reader would mark them: whole phrases, not what chance left between them."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import NamedTuple

from wsis_desktop.comparing.language.words import Token


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


FUNCTION_WORDS = _words(
    """a an the of to in on at by for from with and or nor but as is are was were be been being it its this that these those
    which who whom whose we our they their them so than then also such into over under between among through
    le la les un une des du de d l et ou à au aux en dans par pour sur que qui
    el los las una unos unas y o u en por para con del al se lo
    и в на с по к о об из от для или во со"""
)
"""Words that hold a phrase together and say little alone; equal ones between two replaced phrases join them."""

_FUNCTION_WEIGHT = 0.25
_OF_BOTH = 0.2
_OF_SMALLER = 0.25
_SIZEABLE = 4
"""Content words of two changes that a word or two between them must be measured against."""
_STRONG = 3
"""Content words that, kept in a row, are no chance."""
_REWRITTEN = 5
"""Content words that make a rewritten stretch of a few changes."""
_KEPT_BY_CHANCE = 0.28
"""Share of the smaller side's changed words up to which kept ones are chance."""
_KEPT_BESIDE_MUCH = 0.1
"""Share of the larger side's, as long as less was kept than changed on either."""
_STOPS = frozenset("|.;:!?。；：！？")
_BRACKETS = frozenset("[](){}")


class WordChange(NamedTuple):
    """A run of old tokens that became a run of new ones; either may be empty."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int

    @property
    def replaces(self) -> bool:
        """Tell whether tokens stand on both sides."""
        return self.old_end > self.old_start and self.new_end > self.new_start

    def to(self, end: WordChange) -> WordChange:
        """Return the change that runs from this one to `end`."""
        return WordChange(self.old_start, end.old_end, self.new_start, end.new_end)

    def cut(self, gone: int, come: int) -> tuple[WordChange, WordChange]:
        """Return the change in two, cut behind `gone` old and `come` new tokens."""
        old, new = self.old_start + gone, self.new_start + come
        return WordChange(self.old_start, old, self.new_start, new), WordChange(old, self.old_end, new, self.new_end)


def absorbed(changes: list[WordChange], olds: list[Token], news: list[Token]) -> list[WordChange]:
    """Join changes that only words keep apart which stayed by chance: few, measured against what changed around them.

    The weakest words go first, so that what is joined stands all the stronger against the words beside it. A sentence's end
    keeps changes apart.
    """
    changes = _rewritten(changes, olds, news)
    size = [_size(change, olds, news) for change in changes]
    joined = list(changes)
    between = [_held(olds[one.old_end : two.old_start]) for one, two in pairwise(changes)]
    strength = [_strength(joined, size, between, at) for at in range(len(between))]
    while strength and min(strength) < 1:
        at = strength.index(min(strength))
        joined[at : at + 2] = [joined[at].to(joined[at + 1])]
        size[at : at + 2] = [size[at] + size[at + 1] + between[at]]
        del between[at], strength[at]
        for beside in range(max(0, at - 1), min(at + 1, len(between))):
            strength[beside] = _strength(joined, size, between, beside)
    return joined


def _rewritten(changes: list[WordChange], olds: list[Token], news: list[Token]) -> list[WordChange]:
    """Join the changes of each stretch of which little was kept on either side."""
    joined: list[WordChange] = []
    for stretch in _stretches(changes, olds):
        gone = sum(_weight(olds[change.old_start : change.old_end]) for change in stretch)
        come = sum(_weight(news[change.new_start : change.new_end]) for change in stretch)
        kept = sum(_held(olds[one.old_end : two.old_start]) for one, two in pairwise(stretch))
        less, more = sorted((gone, come))
        chance = kept < max(_KEPT_BY_CHANCE * less, min(less, _KEPT_BESIDE_MUCH * more)) and more >= _REWRITTEN
        joined += [stretch[0].to(stretch[-1])] if chance else stretch
    return joined


def _stretches(changes: list[WordChange], olds: list[Token]) -> list[list[WordChange]]:
    """Part the changes where enough words in a row, or a sentence's end, were kept."""
    stretches: list[list[WordChange]] = []
    for change in changes:
        if stretches and _held(olds[stretches[-1][-1].old_end : change.old_start]) < _STRONG:
            stretches[-1].append(change)
        else:
            stretches.append([change])
    return stretches


def _strength(changes: list[WordChange], size: list[float], between: list[float], at: int) -> float:
    """Return how well the words behind change `at` hold it and the next apart; from 1 they do."""
    first, second = changes[at], changes[at + 1]
    both, smaller = size[at] + size[at + 1], min(size[at], size[at + 1])
    if not (first.replaces or second.replaces):
        both /= 2
    if both < _SIZEABLE:
        return 1.0
    return max(between[at] / (_OF_BOTH * both), between[at] / (_OF_SMALLER * smaller))


def _size(change: WordChange, olds: list[Token], news: list[Token]) -> float:
    return max(
        _weight(olds[change.old_start : change.old_end]),
        _weight(news[change.new_start : change.new_end]),
        _FUNCTION_WEIGHT,
    )


def _held(run: list[Token]) -> float:
    """Return what kept tokens weigh; those that end a sentence outweigh everything, and a bracket weighs as a word."""
    keys = [token.key for token in run]
    if not _STOPS.isdisjoint(keys):
        return math.inf
    return _weight(run) + sum(map(_BRACKETS.__contains__, keys))


def _weight(run: list[Token]) -> float:
    words = [token.key.casefold() for token in run if token.is_word]
    light = sum(map(FUNCTION_WORDS.__contains__, words))
    return len(words) - light + _FUNCTION_WEIGHT * light
