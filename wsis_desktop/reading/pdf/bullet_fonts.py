"""Bullets in fonts of signs, whose codes say nothing: files without a map give them as letters or as no sign at all."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

_SIGNS: Final = re.compile(r"wingdings|webdings|dingbats", re.IGNORECASE)
_BULLET: Final = "•"
# Boxes and what they are ticked with: where they differ, forms do.
_TICKS: Final = frozenset("oxüûþý¨RSTQP£✓✔✕✗✘☐☑☒")


def name_bullets(blocks: Iterable[dict[str, Any]], words: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Make bullets of single signs of such fonts that begin lines, in place and in the `words`, which are returned."""
    boxes: list[tuple[float, ...]] = []
    for line in (line for block in blocks for line in block.get("lines", ())):
        first = next((span for span in line["spans"] if not span["text"].isspace()), None)
        if first is not None and _SIGNS.search(first["font"]) and _may_be_bullet(first["text"].strip()):
            behind = first is not line["spans"][-1] or first["text"][-1].isspace()
            first["text"] = f"{_BULLET} " if behind else _BULLET
            boxes.append(line["bbox"])
    return [_named(word, boxes) for word in words] if boxes else words


def _may_be_bullet(text: str) -> bool:
    return len(text) == 1 and text not in _TICKS


def _named(word: tuple[Any, ...], boxes: list[tuple[float, ...]]) -> tuple[Any, ...]:
    x0, y0, _, y1, text = word[:5]
    if len(text) != 1 or text in _TICKS:
        return word
    begins = any(abs(x0 - box[0]) <= 1 and box[1] - 1 <= (y0 + y1) / 2 <= box[3] + 1 for box in boxes)
    return (*word[:4], _BULLET, *word[5:]) if begins else word
