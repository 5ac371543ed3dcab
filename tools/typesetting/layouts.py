"""The two pages in which the sample is set: one as a drafting group circulates it, one as a printer would."""

from __future__ import annotations

from dataclasses import dataclass

from wsis_desktop.model.comparison import Side


@dataclass(frozen=True, slots=True)
class Layout:
    """Measures are in points; `first_line` is where a numbered paragraph's words begin, `hang` where its other lines do."""

    side: Side
    symbol: str
    date: str
    job: str
    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    size: float
    leading: float
    gap: float
    first_line: float
    hang: float
    item: float
    justify: bool
    divide: bool
    ligatures: bool
    line_numbers: bool
    watermark: str
    sans_headings: bool

    @property
    def measure(self) -> float:
        """Return the width of a full line."""
        return self.width - self.left - self.right


CONFERENCE = "World Conference on Public Libraries"

REV1 = Layout(
    side=Side.OLD,
    symbol="A/CONF.000/L.1/Rev.1",
    date="3 November 2025",
    job="25-00001 (E)",
    width=595,
    height=842,
    left=92,
    right=80,
    top=92,
    bottom=84,
    size=10.8,
    leading=16.2,
    gap=8.2,
    first_line=40,
    hang=40,
    item=24,
    justify=False,
    divide=False,
    ligatures=False,
    line_numbers=True,
    watermark="",
    sans_headings=False,
)

REV2 = Layout(
    side=Side.NEW,
    symbol="A/CONF.000/L.1/Rev.2",
    date="3 December 2025",
    job="25-00002 (E)",
    width=612,
    height=792,
    left=122,
    right=122,
    top=88,
    bottom=80,
    size=10.2,
    leading=14.4,
    gap=6.6,
    first_line=34,
    hang=0,
    item=34,
    justify=True,
    divide=True,
    ligatures=True,
    line_numbers=False,
    watermark="DRAFT",
    sans_headings=True,
)
