"""Lines some of whose letters are told otherwise than MuPDF takes them for."""

from __future__ import annotations

from itertools import groupby
from typing import Any

Raw = dict[str, Any]
FoundWord = tuple[float, float, float, float, str]


def respell(line: Raw, raw: Raw) -> None:
    """Give a line the texts of its spans, and its own `words`, as the single letters in `raw` now have them."""
    for span, raw_span in zip(line["spans"], raw["spans"], strict=True):
        span["text"] = "".join(letter["c"] for letter in raw_span["chars"])
    letters = [letter for span in raw["spans"] for letter in span["chars"]]
    line["words"] = [
        _word([*group])
        for is_space, group in groupby(letters, key=lambda letter: letter["c"].isspace())
        if not is_space
    ]


def _word(letters: list[Raw]) -> FoundWord:
    x0, y0, x1, y1 = zip(*(letter["bbox"] for letter in letters), strict=True)
    return min(x0), min(y0), max(x1), max(y1), "".join(letter["c"] for letter in letters)
