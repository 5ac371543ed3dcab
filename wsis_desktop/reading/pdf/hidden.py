"""Words that are not drawn, as those that a scanner's program lays on its picture of a page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

_MOST = 0.5


def take_for_drawn(blocks: Iterable[dict[str, Any]]) -> None:
    """Say of a page's hidden words that they are opaque, in place, where most of its words are hidden.

    A few among drawn ones stay: they are as good as watermarks, which nobody sees either.
    """
    spans = [span for block in blocks for line in block.get("lines", ()) for span in line["spans"]]
    hidden = [span for span in spans if not span["alpha"]]
    if sum(len(span["text"]) for span in hidden) > _MOST * sum(len(span["text"]) for span in spans):
        for span in hidden:
            span["alpha"] = 255
