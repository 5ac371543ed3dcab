"""How sure a link is: how often links like it were right.

Links of revisions with known truth (made ones, and ones linked by hand) were sorted by what tells them apart best: how alike
their texts are, whether they moved, and whether they join more than two paragraphs. The shares that were right stand below.
They were counted over all of these links at once, and have not been held against links of other texts.
"""

from __future__ import annotations

from bisect import bisect_right

_IN_PLACE = ((0.0, 0.84), (0.3, 0.94), (0.5, 0.98), (0.7, 0.99), (0.9, 0.998))
_MOVED = ((0.0, 0.25), (0.5, 0.88), (0.7, 0.94))
_REGROUPED = 0.95
"""What no split, merged or recast link exceeds."""


def confidence(similarity: float, *, moved: bool, regrouped: bool) -> float:
    """Return the share of links with these marks that were right, from 0 to 1."""
    steps = _MOVED if moved else _IN_PLACE
    share = steps[bisect_right(steps, similarity, key=lambda step: step[0]) - 1][1]
    return min(share, _REGROUPED) if regrouped else share
