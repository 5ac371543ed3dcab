"""The numbers that a browser prints before the items of an ordered list."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from lxml.html import HtmlElement

from wsis_desktop.reading.counting import Style, spell

_TYPES: Final = {
    "1": Style.DECIMAL,
    "a": Style.LOWER_LETTER,
    "A": Style.UPPER_LETTER,
    "i": Style.LOWER_ROMAN,
    "I": Style.UPPER_ROMAN,
}
_CSS: Final = {
    "decimal": Style.DECIMAL,
    "decimal-leading-zero": Style.PADDED,
    "lower-alpha": Style.LOWER_LETTER,
    "lower-latin": Style.LOWER_LETTER,
    "upper-alpha": Style.UPPER_LETTER,
    "upper-latin": Style.UPPER_LETTER,
    "lower-roman": Style.LOWER_ROMAN,
    "upper-roman": Style.UPPER_ROMAN,
    "cjk-ideographic": Style.CHINESE_UNITS,
    "simp-chinese-informal": Style.CHINESE_UNITS,
    "trad-chinese-informal": Style.CHINESE_UNITS,
    "cjk-decimal": Style.CHINESE_FIGURES,
    "cjk-heavenly-stem": Style.STEMS,
    "disc": Style.BULLET,
    "circle": Style.BULLET,
    "square": Style.BULLET,
    "none": Style.NONE,
}
_LIST_STYLE: Final = re.compile(r"list-style(?:-type)?\s*:\s*([a-z\-]+)", re.IGNORECASE)


@dataclass(slots=True)
class ListCount:
    """Counts one list: its next number, the step to the one after it, and how it prints them."""

    number: int
    step: int
    style: Style

    @classmethod
    def of(cls, element: HtmlElement) -> ListCount:
        """Read how an `ol` counts."""
        down = element.get("reversed") is not None
        items = sum(child.tag == "li" for child in element)
        start = _whole(element.get("start"))
        return cls(start if start is not None else items if down else 1, -1 if down else 1, _style(element))

    def next(self, value: str | None = None) -> str:
        """Return what stands before the next item, which may set the number itself."""
        given = _whole(value)
        if given is not None:
            self.number = given
        spelt = spell(self.number, self.style)
        self.number += self.step
        return f"{spelt}." if spelt else ""


def _style(element: HtmlElement) -> Style:
    stated = _LIST_STYLE.search(element.get("style") or "")
    if stated and stated[1].lower() in _CSS:
        return _CSS[stated[1].lower()]
    return _TYPES.get(element.get("type") or "1", Style.DECIMAL)


def _whole(text: str | None) -> int | None:
    return int(text) if text and re.fullmatch(r"\s*-?\d{1,9}\s*", text) else None
