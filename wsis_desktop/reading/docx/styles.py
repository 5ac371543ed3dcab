"""What the styles of a DOCX file say about paragraphs: heading levels, numbering, bold, hidden."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, TypeVar

from lxml import etree

from wsis_desktop.reading.blocks.block import Letters
from wsis_desktop.reading.blocks.letters import Said, said_in_turn
from wsis_desktop.reading.docx.package import W, is_on, value
from wsis_desktop.reading.word_processing.style_names import heading_level, is_title_by_names, un_heading_level
from wsis_desktop.reading.word_processing.xml_package import whole

T = TypeVar("T")

_CONTENTS_NAME: Final = re.compile(r"(?:toc|table of figures)\s*(?:\d|heading)?", re.IGNORECASE)
_BODY_TEXT: Final = 9
_LONGEST_CHAIN: Final = 20
# What letters are where a file says nothing of their size.
_UNSAID: Final = Letters(size=10)


@dataclass(frozen=True, slots=True)
class NumberRef:
    """The list a paragraph counts in: None where it is not said."""

    num: str | None
    level: int | None


@dataclass(frozen=True, slots=True)
class Style:
    """One style, without what it takes over from the one it is based on."""

    key: str
    name: str
    based_on: str
    outline: int | None
    numbers: NumberRef | None
    said: Said
    hidden: bool | None


class Styles:
    """The styles of a file; each question is answered along the chain of styles based on one another."""

    def __init__(self, root: etree._Element | None) -> None:
        self._styles: dict[str, Style] = {}
        self._default = ""
        defaults = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr") if root is not None else None
        self._letters = said_in(defaults).over(_UNSAID)
        for element in root.iterchildren(f"{W}style") if root is not None else ():
            style = _style(element)
            self._styles[style.key] = style
            if value(element, "type") == "paragraph" and value(element, "default") in {"1", "true", "on"}:
                self._default = style.key

    def name(self, key: str) -> str:
        """Return a style's name in English, as the file keeps it for the built-in ones."""
        style = self._styles.get(key)
        return style.name if style else key

    def paragraph_style(self, properties: etree._Element | None) -> str:
        """Return the style of a paragraph with these properties."""
        stated = value(properties.find(f"{W}pStyle")) if properties is not None else None
        return stated or self._default

    def is_title(self, key: str) -> bool:
        """Tell the style of the document's title."""
        return is_title_by_names(style.name for style in self._chain(key))

    def is_contents(self, key: str) -> bool:
        """Tell the styles of a table of contents."""
        return any(_CONTENTS_NAME.fullmatch(style.name) for style in self._chain(key))

    def outline(self, key: str) -> int | None:
        """Return a style's heading level from 1, 0 for body text that is said to be so, None when it says nothing."""
        for style in self._chain(key):
            if style.outline is not None:
                return style.outline
            if level := heading_level(style.name) or un_heading_level(style.name):
                return level
        return None

    def list_of(self, key: str) -> str | None:
        """Return the list that a style counts in."""
        return self._first(key, lambda style: style.numbers.num if style.numbers else None)

    def level_in(self, key: str, level_of_style: Callable[[str], int | None]) -> int:
        """Return the level at which a style counts: what is nearest in the chain, the list's own word or the style's.

        `level_of_style` gives the level that the list keeps for a style. One based on another often says no more of its
        numbers than their level.
        """

        def level(style: Style) -> int | None:
            if style.numbers is not None and style.numbers.level is not None:
                return style.numbers.level
            return level_of_style(style.key)

        return self._first(key, level) or 0

    def letters(self, key: str, within: Letters | None = None) -> Letters:
        """Return how a style sets letters; those of a run stand `within` a paragraph's."""
        said = [style.said for style in self._chain(key)]
        return said_in_turn(reversed(said), within or self._letters)

    def is_hidden(self, key: str) -> bool | None:
        """Tell whether a style's text is hidden; None when it does not say."""
        return self._first(key, lambda style: style.hidden)

    def _first(self, key: str, ask: Callable[[Style], T | None]) -> T | None:
        return next((answer for style in self._chain(key) if (answer := ask(style)) is not None), None)

    def _chain(self, key: str) -> Iterator[Style]:
        for _ in range(_LONGEST_CHAIN):
            style = self._styles.get(key)
            if style is None:
                return
            yield style
            key = style.based_on


def _style(element: etree._Element) -> Style:
    paragraph, run = element.find(f"{W}pPr"), element.find(f"{W}rPr")
    return Style(
        key=value(element, "styleId") or "",
        name=(value(element.find(f"{W}name")) or "").strip(),
        based_on=value(element.find(f"{W}basedOn")) or "",
        outline=outline_level(paragraph),
        numbers=number_ref(paragraph),
        said=said_in(run),
        hidden=switch(run, "vanish"),
    )


def outline_level(properties: etree._Element | None) -> int | None:
    """Return the heading level that a paragraph's properties state, from 1; 0 for body text, None when unsaid."""
    stated = value(properties.find(f"{W}outlineLvl")) if properties is not None else None
    if stated is None:
        return None
    level = whole(stated, _BODY_TEXT)
    return level + 1 if 0 <= level < _BODY_TEXT else 0


def number_ref(properties: etree._Element | None) -> NumberRef | None:
    """Return the list that a paragraph's properties name."""
    element = properties.find(f"{W}numPr") if properties is not None else None
    if element is None:
        return None
    level = value(element.find(f"{W}ilvl"))
    return NumberRef(value(element.find(f"{W}numId")), None if level is None else whole(level))


def said_in(properties: etree._Element | None) -> Said:
    """Return what the properties of a run or a style say of its letters."""
    half_points = value(properties.find(f"{W}sz")) if properties is not None else None
    size = whole(half_points) / 2 if half_points is not None else 0
    capitals = [on for name in ("caps", "smallCaps") if (on := switch(properties, name)) is not None]
    return Said(
        switch(properties, "b"), switch(properties, "i"), size or None, capitals=any(capitals) if capitals else None
    )


def switch(properties: etree._Element | None, name: str) -> bool | None:
    """Return whether a switch is on among properties; None when they do not name it."""
    element = properties.find(f"{W}{name}") if properties is not None else None
    return None if element is None else is_on(element)
