"""Leaders of dots in a font that does not say so: one unknown sign many times over, as narrow as no letters are."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

_LEADERS: Final = re.compile("\ufffd{12,}")
# How wide a dot is at most, in heights of its line.
_WIDEST: Final = 0.32


def with_leaders(blocks: Iterable[dict[str, Any]], words: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Make dots of long rows of narrow unknown signs, in place and in the `words`, which are returned."""
    lengths = {len(word[4]) for word in words if _are_leaders(word)}
    if not lengths:
        return words
    for span in (span for block in blocks for line in block.get("lines", ()) for span in line["spans"]):
        span["text"] = _LEADERS.sub(
            lambda found: "." * len(found[0]) if len(found[0]) in lengths else found[0], span["text"]
        )
    return [(*word[:4], "." * len(word[4]), *word[5:]) if _are_leaders(word) else word for word in words]


def _are_leaders(word: tuple[Any, ...]) -> bool:
    x0, y0, x1, y1, text = word[:5]
    if _LEADERS.fullmatch(text) is None:
        return False
    length, height = max(x1 - x0, y1 - y0), min(x1 - x0, y1 - y0)
    return bool(length <= _WIDEST * height * len(text))
