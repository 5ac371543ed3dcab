"""Whether links are right as often as they say: made revisions that nothing was fitted on, and texts linked by hand.

For each set a line for each span of what links say: how many say so, what they say in the mean, and what share of them is
right. A link is right when all pairs that it joins are. Links of paragraphs with the same words are counted too.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

from benchmarks.made import as_revision
from benchmarks.revisions import KINDS, revise
from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.comparison import Side

GOLD = Path(__file__).resolve().parent.parent.parent / "shared" / "tools" / "alignment" / "gold"
HELD_OUT = range(500, 540)
SPANS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01)


class Claim(NamedTuple):
    """How sure a link said to be, and whether it was right."""

    said: float
    right: bool


def claims(
    old: list[str], new: list[str], pairs: frozenset[tuple[int, int]], headings: frozenset[str] = frozenset()
) -> Iterator[Claim]:
    """Yield what each link of two texts claims; `pairs` is what truly belongs together."""
    comparison = compare(as_revision(old, Side.OLD, headings), as_revision(new, Side.NEW, headings))
    for link in comparison.links:
        joined = {(i, j) for i in link.old for j in link.new}
        if joined:
            yield Claim(link.confidence, joined <= pairs)


def brier(every: list[Claim]) -> float:
    """Return the mean square of what claims are off; 0 is best."""
    return fmean((claim.said - claim.right) ** 2 for claim in every)


def calibration_error(every: list[Claim]) -> float:
    """Return how far what is said and what is right lie apart, in the mean over the spans; 0 is best."""
    return sum(
        len(span) * abs(fmean(c.said for c in span) - fmean(c.right for c in span)) for span in _spans(every)
    ) / len(every)


def _spans(every: list[Claim]) -> Iterator[list[Claim]]:
    for low, high in pairwise(SPANS):
        span = [claim for claim in every if low <= claim.said < high]
        if span:
            yield span


def made(kinds: Iterable[str] = KINDS, seeds: Iterable[int] = HELD_OUT) -> list[Claim]:
    """Return what the links of made revisions claim."""
    found: list[Claim] = []
    for kind in kinds:
        for seed in seeds:
            revised = revise(seed, kind)
            found += claims(list(revised.old), list(revised.new), revised.pairs, revised.headings)
    return found


def by_hand(path: Path) -> list[Claim]:
    """Return what the links of texts claim that readers linked."""
    found: list[Claim] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        text = json.loads(line)
        found += claims(text["old"], text["new"], frozenset((i, j) for i, j in text["pairs"]))
    return found


def _print(name: str, every: list[Claim]) -> None:
    print(f"\n{name}: {len(every):,} links, Brier {brier(every):.4f}, calibration error {calibration_error(every):.4f}")
    for span in _spans(every):
        print(f"{len(span):8,}  say {fmean(c.said for c in span):.3f}   right {fmean(c.right for c in span):.3f}")


def main() -> None:
    """Print the tables."""
    for kind in KINDS:
        _print(f"made, {kind}", made([kind]))
    _print("made, all kinds", made())
    for path in sorted(GOLD.glob("*.jsonl")):
        _print(f"linked by hand, {path.stem}", by_hand(path))
    if not GOLD.is_dir():
        print(f"\nTexts linked by hand were left out: they are looked for in {GOLD}.", file=sys.stderr)


if __name__ == "__main__":
    main()
