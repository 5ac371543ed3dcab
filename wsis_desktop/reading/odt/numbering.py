"""The numbers that an OpenDocument text leaves to be counted.

A list's levels are told by how deep it is nested; its style says how each level counts. A list begins anew unless it
continues another one, a list inside an item unless it says otherwise, and only an item's first paragraph bears its number.
An item that holds nothing but a deeper list counts as the first of its level, and no more. Headings outside lists count in
the outline. Where the standard leaves a choice, the numbers are those that LibreOffice prints.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from wsis_desktop.reading.blocks.counting import Style, spell
from wsis_desktop.reading.odt.package import LOEXT, OFFICE, STYLE, TEXT
from wsis_desktop.reading.word_processing.word_blocks import Counted
from wsis_desktop.reading.word_processing.xml_package import whole

LEVELS: Final = 10
OUTLINE: Final = "\0outline"
_PLACEHOLDER: Final = re.compile(r"%(\d+)%")
_FORMATS: Final = {
    "1": Style.DECIMAL,
    "a": Style.LOWER_ALPHABET,
    "A": Style.UPPER_ALPHABET,
    "i": Style.LOWER_ROMAN,
    "I": Style.UPPER_ROMAN,
    "1st": Style.ORDINAL,
    "": Style.NONE,
}
# How a format begins that is written as an example; the longer ones first.
_EXAMPLES: Final = (
    ("一", Style.CHINESE_UNITS),
    ("а", Style.CYRILLIC),
    ("أ,ب,ج", Style.ABJAD),
    ("أ", Style.ARABIC_LETTER),
    ("ا", Style.ARABIC_LETTER),
    ("甲", Style.STEMS),
    ("①", Style.CIRCLED),
    ("⑴", Style.FRAMED),
    ("⒈", Style.STOPPED),
    ("１", Style.FULL_WIDTH),
)
_REPEATING: Final = {Style.LOWER_ALPHABET: Style.LOWER_LETTER, Style.UPPER_ALPHABET: Style.UPPER_LETTER}


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list counts; `pattern` holds `%1%` for the number of the first level and so on."""

    style: Style = Style.BULLET
    pattern: str = ""
    start: int = 1


@dataclass(slots=True)
class ListState:
    """One list: its number on each level so far, None before the first."""

    counts: list[int | None] = field(default_factory=lambda: [None] * LEVELS)


@dataclass(slots=True)
class OpenList:
    """A `text:list` that is open: `begins_anew` until its first paragraph was counted, unless it goes on counting."""

    state: ListState
    style: str
    level: int
    begins_anew: bool = False
    goes_on: bool = False
    counted: bool = False


@dataclass(slots=True)
class Place:
    """Where a paragraph stands in lists, outermost first; `start` is a number that its item begins with.

    `has_begun` says that a paragraph which bears the item's number was the last thing in it.
    """

    lists: tuple[OpenList, ...] = ()
    style: str = ""
    start: int | None = None
    bears_number: bool = True
    has_begun: bool = False


def begin(lists: Sequence[OpenList]) -> None:
    """Let open lists, outermost first, begin anew where they do: a paragraph in them is to be counted."""
    # A list that goes on may be deeper at once, and goes on there.
    goes_on_here = lists[0].goes_on and not lists[0].counted
    lists[0].counted = True
    for inner in lists:
        if inner.begins_anew and not goes_on_here:
            inner.state.counts[inner.level :] = [None] * max(0, LEVELS - inner.level)
        inner.begins_anew = False


class OdtNumbering:
    """Counts the numbered paragraphs of one file, asked in the order of the text."""

    def __init__(self, roots: Sequence[etree._Element]) -> None:
        self._styles: dict[str, dict[int, Level]] = {}
        self._outline = ListState()
        for root in roots:
            for folder in (f"{OFFICE}styles", f"{OFFICE}automatic-styles"):
                for element in root.iterfind(f"{folder}/{TEXT}list-style"):
                    self._styles[element.get(f"{STYLE}name", "")] = _levels(element)
                for element in root.iterfind(f"{folder}/{TEXT}outline-style"):
                    self._styles[OUTLINE] = _levels(element)

    def count(self, place: Place, style_of_paragraph: str) -> Counted | None:
        """Count a paragraph that stands in a list; None when it bears no number there."""
        if not place.lists or not place.bears_number:
            return None
        begin(place.lists)
        innermost = place.lists[-1]
        style = place.style or innermost.style or style_of_paragraph
        return self._counted(innermost.state, style, innermost.level, place.start)

    def count_heading(self, level: int, start: int | None) -> Counted | None:
        """Count a heading that stands outside lists; `level` is from 1."""
        if OUTLINE not in self._styles or not 1 <= level <= LEVELS:
            return None
        return self._counted(self._outline, OUTLINE, level - 1, start)

    def _counted(self, state: ListState, style: str, at: int, start: int | None) -> Counted | None:
        if not 0 <= at < LEVELS:
            return None
        counts, rules = state.counts, self._styles.get(style, {})
        for higher in range(at):
            if counts[higher] is None:
                counts[higher] = rules.get(higher, Level()).start
        before, rule = counts[at], rules.get(at, Level())
        counts[at] = start if start is not None else rule.start if before is None else before + 1
        counts[at + 1 :] = [None] * (LEVELS - at - 1)
        if rule.style is Style.BULLET:
            return Counted("", style, at, bullet=True)

        def number(found: re.Match[str]) -> str:
            of = int(found[1]) - 1
            count = counts[of] if 0 <= of <= at else None
            return "" if count is None else spell(count, rules.get(of, Level()).style)

        return Counted(_PLACEHOLDER.sub(number, rule.pattern).strip(), style, at)


def _levels(element: etree._Element) -> dict[int, Level]:
    numbered = {f"{TEXT}list-level-style-number", f"{TEXT}outline-level-style"}
    found: dict[int, etree._Element] = {
        whole(child.get(f"{TEXT}level")) - 1: child for child in element.iterchildren() if child.tag in numbered
    }
    styles = {at: style_of(child) for at, child in found.items()}
    return {at: Level(styles[at], _pattern(child, at, styles), _start(child)) for at, child in found.items()}


def _start(element: etree._Element) -> int:
    return whole(element.get(f"{TEXT}start-value"), 1)


def style_of(element: etree._Element) -> Style:
    """Return how an element says that its numbers are printed."""
    stated = element.get(f"{STYLE}num-format", "")
    style = _FORMATS.get(stated)
    if style is None:
        style = _by_example(stated)
    if element.get(f"{STYLE}num-letter-sync") == "true":
        return _REPEATING.get(style, style)
    return style


def _by_example(stated: str) -> Style:
    """Return the style of a format that is written as an example, such as `一, 二, 三, ...`."""
    for example, style in _EXAMPLES:
        if stated.lower().replace(" ", "").startswith(example):
            return Style.UPPER_CYRILLIC if style is Style.CYRILLIC and stated[0].isupper() else style
    return Style.DECIMAL


def _pattern(element: etree._Element, at: int, styles: dict[int, Style]) -> str:
    """Return what is printed: a list format where one is stated, else prefix, numbers of the levels shown, suffix."""
    stated = element.get(f"{LOEXT}num-list-format") or element.get(f"{STYLE}num-list-format")
    if stated is not None:
        return stated
    first = max(0, at + 1 - max(1, whole(element.get(f"{TEXT}display-levels"), 1)))
    shown = [
        level for level in range(first, at + 1) if styles.get(level, Style.BULLET) not in {Style.NONE, Style.BULLET}
    ]
    numbers = ".".join(f"%{level + 1}%" for level in shown)
    return element.get(f"{STYLE}num-prefix", "") + numbers + element.get(f"{STYLE}num-suffix", "")
