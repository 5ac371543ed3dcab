"""In which link each paragraph of a comparison stands, reckoned once for all who ask."""

from __future__ import annotations

from wsis_desktop.desktop.working.worked_out import WorkedOut
from wsis_desktop.model.comparison import Comparison, Side


def _links_of(comparison: Comparison) -> dict[Side, tuple[int, ...]]:
    return {side: comparison.link_of(side) for side in Side}


links_of = WorkedOut(_links_of)
