"""What the reader asks of a comparison."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """What counts as a difference.

    Line breaks, breaks inside words, the styles of quotation marks and dashes, compatibility forms and spacing are no
    difference unless `typography` asks for them.
    """

    typography: bool = False
