"""How what two paragraphs share becomes how sure we are: two weighted sums.

The weights were fitted by logistic regression on made revisions of treaties and on human-made ones; what each number weighs
stands in `Features` and `Surroundings.row`.
"""

from __future__ import annotations

from operator import mul

from rapidfuzz import fuzz

from wsis_desktop.comparing.pairing.context import Surroundings
from wsis_desktop.comparing.pairing.similarity import Features

_CONTENT = (0.68, 0.85, 1.04, 1.32, 0.84, 1.26, 0.38, 0.97, 0.96, 0.99, -2.14, -0.95)
_CONTENT_BASE = -2.51
_CONTEXT = (0.5, 2.16, -0.84, 2.68, 0.36, 0.07, 0.04, 2.41)
_CONTEXT_BASE = -2.21
_GAP = (0.29, 0.66, 0.79, 1.37, -0.83, -0.61, 0.16, 0.37, 0.51, 1.07, -1.46, -1.07, 1.03, -0.33, -0.26)
_GAP_BASE = 0.15
_FEW_WORDS = 1.61
_LETTERS_AGREE = 55
_LETTERS_DIFFER = 6.0
_LETTERS_SPEAK = 8.0
_LIMIT = 12.0


def content_logit(shared: Features, first: str, second: str) -> float:
    """Return how likely the words alone make a pair; under five words the letters must agree too."""
    return _bounded(_CONTENT_BASE + _sum(_CONTENT, shared) - _penalty(shared, first, second))


def gap_logit(shared: Features, place: tuple[float, ...], first: str, second: str) -> float:
    """Return how likely a pair is between two linked ones that kept their order."""
    letters = _letters(shared, first, second) - _penalty(shared, first, second)
    return _bounded(_GAP_BASE + _sum(_GAP, (*shared, *place)) + letters)


def context_logit(seen: Surroundings) -> float:
    """Return how likely a pair is once its surroundings have spoken."""
    return _bounded(_CONTEXT_BASE + _sum(_CONTEXT, seen.row()))


def _sum(weights: tuple[float, ...], values: tuple[float, ...]) -> float:
    return float(sum(map(mul, weights, values)))


def _penalty(shared: Features, first: str, second: str) -> float:
    """Return what speaks against texts of a few words whose letters differ too; one that holds the other is spared."""
    few = shared.size < _FEW_WORDS and shared.held < 1
    return _LETTERS_DIFFER if few and fuzz.ratio(first, second) < _LETTERS_AGREE else 0.0


def _letters(shared: Features, first: str, second: str) -> float:
    """Return what the letters of a few words say for them: "Finalise" and "Finalize" share no word."""
    ratio = fuzz.ratio(first, second) if shared.size < _FEW_WORDS else 0.0
    return _LETTERS_SPEAK * (ratio - _LETTERS_AGREE) / 100 if ratio > _LETTERS_AGREE else 0.0


def _bounded(logit: float) -> float:
    return max(-_LIMIT, min(_LIMIT, logit))
