"""What the reader asks of a comparison."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the window has options, and needs none of the words that a scale is made of
    from wsis_desktop.comparing.language.verb_scale import VerbScale


@dataclass(frozen=True, slots=True)
class Options:
    """What counts as a difference.

    Line breaks, words broken at them, the styles of quotation marks and dashes, compatibility forms and spacing are no
    difference unless `typography` asks for them. Spacing that makes two words of one is a difference all the same.
    With `phrases`, words that stayed by chance between changed ones are marked with them; without, no word is marked that
    stayed. With a `scale`, a changed verb is said to bind more or less than the one before; without, only that it changed.
    """

    typography: bool = False
    phrases: bool = True
    scale: VerbScale | None = None
