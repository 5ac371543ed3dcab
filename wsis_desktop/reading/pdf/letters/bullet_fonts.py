"""Bullets in fonts of signs, whose codes say nothing: files without a map give them as letters or as no sign at all.

Word sets the second bullet of its lists, a ring, as an `o` of Courier New before text of another font.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

_SIGNS: Final = re.compile(r"wingdings|webdings|dingbats", re.IGNORECASE)
_BULLET: Final = "•"
_RING, _TYPED = "o", re.compile(r"courier", re.IGNORECASE)
# How far behind a ring its text begins at most, in its size.
_FARTHEST: Final = 3.5
# Boxes and what they are ticked with: where they differ, forms do.
_TICKS: Final = frozenset("oxüûþý¨RSTQP£✓✔✕✗✘☐☑☒")


def name_bullets(blocks: Iterable[dict[str, Any]], words: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Make bullets of single signs of such fonts that begin lines, in place and in the `words`, which are returned."""
    boxes: list[tuple[float, ...]] = []
    lines = [line for block in blocks for line in block.get("lines", ())]
    for line in lines:
        first = next((span for span in line["spans"] if not span["text"].isspace()), None)
        if first is None:
            continue
        sign = first["text"].strip()
        if (_SIGNS.search(first["font"]) and _may_be_bullet(sign)) or (sign == _RING and _is_ring(first, line, lines)):
            behind = first is not line["spans"][-1] or first["text"][-1].isspace()
            first["text"] = f"{_BULLET} " if behind else _BULLET
            boxes.append(line["bbox"])
    return [_named(word, boxes) for word in words] if boxes else words


def _is_ring(first: dict[str, Any], line: dict[str, Any], lines: Iterable[dict[str, Any]]) -> bool:
    """Tell a letter of a typewriter's font before text of another one, on its line or apart at its height."""
    if not _TYPED.search(first["font"]):
        return False
    behind = [span for span in line["spans"] if span is not first and not span["text"].isspace()]
    if not behind:
        base, right = first["origin"][1], first["bbox"][2]
        apart = (span for other in lines for span in other["spans"][:1] if abs(span["origin"][1] - base) <= 1)
        behind = [span for span in apart if 0 < span["bbox"][0] - right <= _FARTHEST * first["size"]]
    return bool(behind) and not _TYPED.search(behind[0]["font"])


def _may_be_bullet(text: str) -> bool:
    return len(text) == 1 and text not in _TICKS


def _named(word: tuple[Any, ...], boxes: list[tuple[float, ...]]) -> tuple[Any, ...]:
    x0, y0, _, y1, text = word[:5]
    if len(text) != 1 or (text in _TICKS and text != _RING):
        return word
    begins = any(abs(x0 - box[0]) <= 1 and box[1] - 1 <= (y0 + y1) / 2 <= box[3] + 1 for box in boxes)
    return (*word[:4], _BULLET, *word[5:]) if begins else word
