"""Where the reader is, as the notes need it."""

from __future__ import annotations

from dataclasses import dataclass

from wsis_desktop.model.comparison import Side


@dataclass(frozen=True, slots=True)
class Here:
    """Paragraphs that belong together, on each side, and what the reader calls them."""

    paragraphs: dict[Side, tuple[int, ...]]
    name: str
