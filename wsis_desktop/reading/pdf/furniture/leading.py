"""How far apart the lines of a document stand: what is set widely has heads and feet no farther off than its lines are."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from wsis_desktop.reading.pdf.lines.line import UPRIGHT, Line

_SAME_LINE: Final = 2.0
# Among so many base lines below one on its page is the next of its column.
_NEAR: Final = 8


def usual_leading(pages: Iterable[Sequence[Line]]) -> float:
    """Return the distance of most lines from the next one of their column; 0 where there are none.

    Lines of columns beside each other share no base lines, and those of the other one stand between them.
    """
    distances: Counter[int] = Counter()
    for page in pages:
        rows: dict[int, list[Line]] = defaultdict(list)
        for line in page:
            if line.turn in UPRIGHT:
                rows[round(line.base)].append(line)
        bases = sorted(rows)
        for at, base in enumerate(bases):
            below = (other for other in bases[at + 1 : at + 1 + _NEAR] if other - base > _SAME_LINE)
            following = next((other for other in below if _share_a_column(rows[base], rows[other])), None)
            distances.update([] if following is None else [following - base])
    return float(distances.most_common(1)[0][0]) if distances else 0.0


def _share_a_column(row: Iterable[Line], other: Sequence[Line]) -> bool:
    return any(a.x0 < b.x1 and b.x0 < a.x1 for a in row for b in other)
