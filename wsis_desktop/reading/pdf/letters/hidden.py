"""Words that are not drawn, as those that a scanner's program lays on its picture of a page, and words drawn twice.

Hidden words may also lie on drawn ones and say the same, as recognition leaves them that was run over a page of letters.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, Final

Raw = dict[str, Any]
_Box = tuple[float, float, float, float]

_MOST: Final = 0.5
_BAND: Final = 8.0
# A line higher than any page of text has been spoilt: a damaged file may set letters a thousand miles high.
_HIGHEST: Final = 2_000.0
# How far a line may lie from its copy, in its height.
_ONE_PLACE: Final = 0.15
_ONE_WAY, _LARGER = 0.05, 1.6


def take_for_drawn(blocks: Iterable[Raw]) -> None:
    """Say of a page's hidden words that they are opaque, in place, where most of its words are hidden.

    A few among drawn ones stay: they are as good as watermarks, which nobody sees either. Lines that only repeat what is
    drawn at their place are called a `copy`.
    """
    lines = [line for block in blocks for line in block.get("lines", ()) if line["spans"]]
    drawn, hidden = list[Raw](), list[Raw]()
    for line in lines:
        (drawn if any(span["alpha"] for span in line["spans"]) else hidden).append(line)
    for each in (drawn, hidden):
        _find_copies(each)
    if drawn and hidden:
        _find_covered(hidden, drawn)
    spans = [span for line in lines if "copy" not in line for span in line["spans"]]
    unseen = [span for span in spans if not span["alpha"]]
    if sum(len(span["text"]) for span in unseen) > _MOST * sum(len(span["text"]) for span in spans):
        for span in unseen:
            span["alpha"] = 255


def _find_copies(lines: list[Raw]) -> None:
    """Mark lines drawn a second time at their place, as shadows and bold letters are made."""
    seen: defaultdict[str, list[_Box]] = defaultdict(list)
    for line in lines:
        text, box = "".join(span["text"] for span in line["spans"]), line["bbox"]
        slack = _ONE_PLACE * min(box[2] - box[0], box[3] - box[1])
        if any(all(abs(a - b) <= slack for a, b in zip(box, other, strict=True)) for other in seen[text]):
            line["copy"] = True
        else:
            seen[text].append(box)


def _find_covered(hidden: list[Raw], drawn: list[Raw]) -> None:
    """Mark hidden lines that lie on drawn ones for the most part; on a watermark's wide letters they lie by chance."""
    by_band: defaultdict[int, list[Raw]] = defaultdict(list)
    for line in drawn:
        for band in _bands(line["bbox"]):
            by_band[band].append(line)
    for line in hidden:
        box = line["bbox"]
        near = {other["bbox"]: other for band in _bands(box) for other in by_band[band] if _is_set_alike(line, other)}
        if sum(_shared(box, other) for other in near) > _MOST * (box[2] - box[0]) * (box[3] - box[1]):
            line["copy"] = True


def _is_set_alike(one: Raw, other: Raw) -> bool:
    """Tell lines that run one way in letters of about one size."""
    (x, y), (a, b) = one["dir"], other["dir"]
    smaller, larger = sorted((one["spans"][0]["size"], other["spans"][0]["size"]))
    return bool(abs(x - a) + abs(y - b) < _ONE_WAY and larger < _LARGER * smaller)


def _bands(box: _Box) -> range:
    if not box[3] - box[1] <= _HIGHEST:
        return range(0)
    return range(int(box[1] // _BAND), int(box[3] // _BAND) + 1)


def _shared(one: _Box, other: _Box) -> float:
    width, height = min(one[2], other[2]) - max(one[0], other[0]), min(one[3], other[3]) - max(one[1], other[1])
    return max(0.0, width) * max(0.0, height)
