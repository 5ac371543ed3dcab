"""How sure the words of two paragraphs make us that one became the other."""

from __future__ import annotations

import math
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from wsis_desktop.comparing.pairing.texts import Text, Weights

_SCALE = 1000


class Features(NamedTuple):
    """What two texts share, each from 0 to 1 unless said otherwise; `of` is the same whichever text comes first.

    The judgement weighs all of it, in this order.
    """

    in_order: float
    """Words in the same order, of both texts."""
    held: float
    """Words in the same order, of the shorter text."""
    words: float
    words_held: float
    phrases: float
    phrases_held: float
    rare: float
    rare_held: float
    rare_shared: float
    """Logarithm of the weight of shared rare words."""
    phrases_shared: float
    size: float
    """Logarithm of the shorter text's number of words."""
    lengths: float
    """Logarithm of the lengths' ratio."""

    @classmethod
    def of(cls, first: Text, second: Text, weights: Weights) -> Features:
        """Measure two texts."""
        lcs = LCSseq.similarity(first.code, second.code)
        shared = first.words & second.words
        mass, rare = weights.of_words(shared), weights.of_rare(shared)
        phrases = weights.of_phrases(first.phrases & second.phrases)
        shorter, longer = sorted((first.size, second.size))
        return cls(
            2 * lcs / (shorter + longer),
            lcs / shorter,
            2 * mass / max(1, first.mass + second.mass),
            mass / max(1, min(first.mass, second.mass)),
            2 * phrases / max(1, first.phrase_mass + second.phrase_mass),
            phrases / max(1, min(first.phrase_mass, second.phrase_mass)),
            2 * rare / (first.rare_mass + second.rare_mass + _SCALE),
            rare / (min(first.rare_mass, second.rare_mass) + _SCALE),
            math.log1p(rare / _SCALE),
            math.log1p(phrases / _SCALE),
            math.log(shorter),
            math.log(longer / shorter),
        )
