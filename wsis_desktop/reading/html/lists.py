"""The numbers that a browser prints before the items of an ordered list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from lxml.html import HtmlElement, fragment_fromstring

from wsis_desktop.reading.blocks.counting import Style, spell
from wsis_desktop.reading.html.styles import Said, Styles
from wsis_desktop.reading.labels import find_head
from wsis_desktop.reading.labels.numerals import follows

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
# So much of an item tells whether it brings its own label.
_HEAD: Final = 60


@dataclass(slots=True)
class ListCount:
    """Counts one list: its next number, the step to the one after it, and how it prints them."""

    number: int
    step: int
    style: Style

    @classmethod
    def of(cls, element: HtmlElement, styles: Styles) -> ListCount:
        """Read how an `ol` counts; what the page's sheets say is in `styles`."""
        down = element.get("reversed") is not None
        items = sum(child.tag == "li" for child in element)
        start = _whole(element.get("start"))
        return cls(start if start is not None else items if down else 1, -1 if down else 1, _style(element, styles))

    @classmethod
    def of_tag(cls, tag: str) -> ListCount:
        """Read how a list counts of which only the tag that opens it is at hand."""
        element = fragment_fromstring(tag)
        return cls.of(element, Styles(element))

    def next(self, value: str | None = None) -> str:
        """Return what stands before the next item, which may set the number itself."""
        given = _whole(value)
        if given is not None:
            self.number = given
        spelt = spell(self.number, self.style)
        self.number += self.step
        return f"{spelt}." if spelt else ""


def _style(element: HtmlElement, styles: Styles) -> Style:
    items = [child for child in element if child.tag == "li"]
    stated = (styles.of(items[0], Said.LIST) if items else "") or styles.of(element, Said.LIST)
    known = [_CSS[word] for word in stated.split() if word in _CSS]
    if known:
        return known[0]
    if _bring_their_own(items):
        return Style.NONE
    return _TYPES.get(element.get("type") or "1", Style.DECIMAL)


def _bring_their_own(items: Sequence[HtmlElement]) -> bool:
    """Tell items that were typed with labels which count on: a sheet that was not saved with the page hides the others."""
    numbers: list[str] = []
    for item in items:
        head = find_head(_opening(item))
        if head is None or head.label is None:
            return False
        if not numbers or numbers[-1] != head.label.number:
            numbers.append(head.label.number)
    return len(numbers) > 1 and all(follows(one, next_) for one, next_ in pairwise(numbers))


def _opening(item: HtmlElement) -> str:
    """Return the first words of an item."""
    words = ""
    for text in item.itertext():
        words += text
        if len(words) > _HEAD:
            break
    return " ".join(words[: 2 * _HEAD].split())


def _whole(text: str | None) -> int | None:
    return int(text) if text and re.fullmatch(r"\s*-?\d{1,9}\s*", text) else None
