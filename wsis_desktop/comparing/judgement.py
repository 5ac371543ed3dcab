"""How what two paragraphs share becomes how sure we are: two weighted sums.

The weights were fitted by logistic regression on made revisions of treaties and on human-made ones; what each number weighs
stands in `Features` and `Surroundings.row`.
"""

from __future__ import annotations

from dataclasses import astuple

from rapidfuzz import fuzz

from wsis_desktop.comparing.context import Surroundings
from wsis_desktop.comparing.similarity import Features

_CONTENT = (2.3, 5.6, 4.2, -2.2, 2.2, 1.1, -1.1, 2.8, 1.0, 1.0, 0.7, -3.2)
_CONTENT_BASE = -8.3
_CONTEXT = (0.57, 0.71, 1.1, 2.82, 0.33, -0.06, -0.05, 0.26, 1.25, 3.46)
_CONTEXT_BASE = -1.15
_FEW_WORDS = 1.61
_LETTERS_AGREE = 55
_LETTERS_DIFFER = 6.0
_LIMIT = 12.0


def content_logit(shared: Features, first: str, second: str) -> float:
    """Return how likely the words alone make a pair; under five words the letters must agree too."""
    logit = _CONTENT_BASE + sum(weight * value for weight, value in zip(_CONTENT, astuple(shared), strict=True))
    if shared.size < _FEW_WORDS and fuzz.ratio(first, second) < _LETTERS_AGREE:
        logit -= _LETTERS_DIFFER
    return max(-_LIMIT, min(_LIMIT, logit))


def context_logit(seen: Surroundings) -> float:
    """Return how likely a pair is once its surroundings have spoken."""
    logit = _CONTEXT_BASE + sum(weight * value for weight, value in zip(_CONTEXT, seen.row(), strict=True))
    return max(-_LIMIT, min(_LIMIT, logit))
