"""The fonts of the sample, by the part they play."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

import pymupdf

from wsis_desktop.shipped import shipped


class Face(StrEnum):
    """A font file below `resources/fonts`."""

    SERIF = "NotoSerif-Regular.ttf"
    SERIF_BOLD = "NotoSerif-Bold.ttf"
    SERIF_ITALIC = "NotoSerif-Italic.ttf"
    SANS = "Inter-Regular.otf"
    SANS_SEMIBOLD = "Inter-SemiBold.otf"
    SANS_BOLD = "Inter-Bold.otf"


@dataclass(slots=True)
class Fonts:
    """Opens each font once and measures text in it."""

    _open: dict[Face, pymupdf.Font] = field(default_factory=dict)
    _widths: dict[tuple[str, Face], float] = field(default_factory=dict)

    def font(self, face: Face) -> pymupdf.Font:
        """Return an open font."""
        if face not in self._open:
            self._open[face] = pymupdf.Font(fontfile=str(shipped("fonts", face.value)))
        return self._open[face]

    def width(self, text: str, face: Face, size: float) -> float:
        """Return the width of `text` in points."""
        if (text, face) not in self._widths:
            self._widths[text, face] = float(self.font(face).text_length(text, fontsize=1)) if text else 0.0
        return self._widths[text, face] * size
