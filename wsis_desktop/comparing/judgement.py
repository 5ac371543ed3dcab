"""How what two paragraphs share becomes how sure we are: two weighted sums.

The weights were fitted by logistic regression on made revisions of treaties and on human-made ones; what each number weighs
stands in `Features` and `Surroundings.row`.
"""

from __future__ import annotations

import math

from rapidfuzz import fuzz

from wsis_desktop.comparing.context import Surroundings
from wsis_desktop.comparing.similarity import Features

_CONTENT = (0.68, 0.81, 1.03, 1.26, 0.86, 1.26, 0.39, 0.91, 0.91, 0.96, -2.18, -0.94)
_CONTENT_BASE = -2.03
_CONTEXT = (0.5, 0.87, 0.84, 0.38, 0.32, 0.17, -0.65, 0.16, 0.6, 0.33)
_CONTEXT_BASE = 0.93
_GAP = (-0.06, 0.3, 0.45, 0.89, -0.83, -0.66, 0.06, 0.21, 0.42, 1.16, -1.34, -0.79, 0.64, -0.42, -0.41)
_GAP_BASE = 0.58
_FEW_WORDS = 1.61
_LETTERS_AGREE = 55
_LETTERS_DIFFER = 6.0
_LIMIT = 12.0


def content_logit(shared: Features, first: str, second: str) -> float:
    """Return how likely the words alone make a pair; under five words the letters must agree too."""
    return _bounded(_CONTENT_BASE + _sum(_CONTENT, shared.row()) - _penalty(shared, first, second))


def gap_logit(shared: Features, place: tuple[float, ...], first: str, second: str) -> float:
    """Return how likely a pair is between two linked ones that kept their order."""
    return _bounded(_GAP_BASE + _sum(_GAP, shared.row() + place) - _penalty(shared, first, second))


def context_logit(seen: Surroundings) -> float:
    """Return how likely a pair is once its surroundings have spoken."""
    return _bounded(_CONTEXT_BASE + _sum(_CONTEXT, seen.row()))


def _sum(weights: tuple[float, ...], values: tuple[float, ...]) -> float:
    return math.fsum(weight * value for weight, value in zip(weights, values, strict=True))


def _penalty(shared: Features, first: str, second: str) -> float:
    """Return what speaks against texts of a few words whose letters differ too."""
    few = shared.size < _FEW_WORDS
    return _LETTERS_DIFFER if few and fuzz.ratio(first, second) < _LETTERS_AGREE else 0.0


def _bounded(logit: float) -> float:
    return max(-_LIMIT, min(_LIMIT, logit))
