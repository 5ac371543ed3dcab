"""Letters that a page shows as capitals, or in small ones, whatever was typed: they are read as a browser shows them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from lxml.html import HtmlElement

from wsis_desktop.reading.html.styles import Said, Styles

LOOKED_BACK: Final = 2
"""So many signs before a piece of text tell whether it goes on with a word."""
# A letter at the head of a word; an apostrophe between letters parts no word: `l’homme`.
_HEAD: Final = re.compile(r"(?<!\w)(?<!\w['’])[^\W\d_]")
_CASES: Final = frozenset(("uppercase", "lowercase", "capitalize", "none", "initial"))
_VARIANTS: Final = frozenset(("small-caps", "all-small-caps", "normal", "none", "initial"))
_SMALL: Final = ("small-caps", "all-small-caps")


@dataclass(frozen=True, slots=True)
class Shown:
    """How letters are shown: in which case, and whether small capitals stand for small letters."""

    case: str = "none"
    variant: str = "normal"

    def of(self, text: str, before: str = "") -> str:
        """Return a piece of text as it is shown behind `before`."""
        if self.case == "uppercase" or self.variant in _SMALL:
            return text.upper()
        if self.case == "lowercase":
            return text.lower()
        if self.case == "capitalize":
            shown = _HEAD.sub(lambda found: found[0].title(), f"{before}{text}")
            return shown[len(_HEAD.sub(lambda found: found[0].title(), before)) :]
        return text


AS_TYPED: Final = Shown()


def shown_in(element: HtmlElement, outside: Shown, styles: Styles) -> Shown:
    """Return how an element shows its words, which it inherits where no style says."""
    case = _first(styles.of(element, Said.CASE), _CASES) or outside.case
    variant = _first(styles.of(element, Said.CAPITALS), _VARIANTS) or outside.variant
    return outside if (case, variant) == (outside.case, outside.variant) else Shown(case, variant)


def _first(value: str, known: frozenset[str]) -> str:
    return next((word for word in value.split() if word in known), "")
