"""Square brackets that opened or closed: what they hold is not agreed, unless they only say that words are left out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from wsis_desktop.comparing.weighing.changed import Changed
from wsis_desktop.model.comparison import Side

BRACKETS = "[]"
_OMITTED = re.compile(r"\[\s?(?:\.{2,}|…)\s?\]")


def bracketed(changed: Changed) -> Iterator[str]:
    """Give the reasons for square brackets that opened or closed."""
    if not any(token.key in BRACKETS for token in (*changed.gone, *changed.come)):
        return
    gone, come = (Counter(_bracket_keys(changed, side)) for side in Side)
    if come - gone:
        yield "bracket-opened"
    if gone - come:
        yield "bracket-closed"


def _bracket_keys(changed: Changed, side: Side) -> Iterator[str]:
    """Give the square brackets of an edit, but not those of a sign that words are left out, if both texts say so."""
    text, span, tokens = (
        (changed.old, changed.edit.old, changed.gone)
        if side is Side.OLD
        else (changed.new, changed.edit.new, changed.come)
    )
    for token in tokens:
        if token.key in BRACKETS:
            at = span.start + token.start
            if not (_omits(text, at) and changed.omits_alike):
                yield token.key


def _omits(text: str, at: int) -> bool:
    """Tell a bracket of `[...]`."""
    return any(found.start() <= at < found.end() for found in _OMITTED.finditer(text))
