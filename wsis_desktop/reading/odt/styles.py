"""What the styles of an OpenDocument text say: headings, titles, lists, bold, hidden."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from lxml import etree

from wsis_desktop.reading.blocks.block import Letters
from wsis_desktop.reading.blocks.letters import Said, said_in_turn
from wsis_desktop.reading.odt.package import FO, OFFICE, STYLE, TEXT
from wsis_desktop.reading.word_processing.style_names import heading_level, is_title_by_names, un_heading_level
from wsis_desktop.reading.word_processing.xml_package import whole

T = TypeVar("T")

_CONTENTS_NAME: Final = re.compile(r"contents (?:\d+|heading)", re.IGNORECASE)
_LONGEST_CHAIN: Final = 20
_BOLD_FROM: Final = 600
_SIZE: Final = re.compile(r"\s*(\d{1,4}(?:\.\d{1,6})?)(pt|in|cm|mm|px|%)\s*")
_POINTS: Final = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835, "px": 0.75}
# What letters are where a file says nothing of their size.
_UNSAID: Final = Letters(size=12)
_FOLDERS: Final = (f"{OFFICE}styles", f"{OFFICE}automatic-styles")


@dataclass(frozen=True, slots=True)
class OdtStyle:
    """One style, without what it takes over from its parent; what it does not say is None."""

    name: str
    parent: str
    list_style: str | None
    said: Said
    hidden: bool | None


class OdtStyles:
    """The styles of a file, by family (`paragraph`, `text`); each question is answered along the chain of parents."""

    def __init__(self, roots: Sequence[etree._Element]) -> None:
        self._styles: dict[tuple[str, str], OdtStyle] = {}
        for root in roots:
            for folder in _FOLDERS:
                for element in root.iterfind(f"{folder}/{STYLE}style"):
                    key = (element.get(f"{STYLE}family", ""), element.get(f"{STYLE}name", ""))
                    self._styles[key] = _style(element)
        defaults = (
            element.find(f"{STYLE}text-properties")
            for root in roots
            for element in root.iterfind(f"{OFFICE}styles/{STYLE}default-style")
            if element.get(f"{STYLE}family") == "paragraph"
        )
        self._letters = said_in_turn(map(_said_in, defaults), _UNSAID)

    def is_title(self, name: str) -> bool:
        """Tell the style of the document's title."""
        return is_title_by_names(style.name for style in self._chain("paragraph", name))

    def is_contents(self, name: str) -> bool:
        """Tell the styles of a table of contents."""
        return any(_CONTENTS_NAME.fullmatch(style.name) for style in self._chain("paragraph", name))

    def heading_level(self, name: str) -> int | None:
        """Return the level of a heading that only its style's name tells; None for all others."""
        levels = (_level_named(style.name) for style in self._chain("paragraph", name))
        return next((level for level in levels if level), None)

    def list_style(self, name: str) -> str:
        """Return the list style that a paragraph's style names; empty when it names none."""
        return self._first("paragraph", name, lambda style: style.list_style) or ""

    def letters(self, family: str, name: str, within: Letters | None = None) -> Letters:
        """Return how a style sets letters; those of a span stand `within` a paragraph's."""
        said = [style.said for style in self._chain(family, name)]
        return said_in_turn(reversed(said), within or self._letters)

    def is_hidden(self, family: str, name: str) -> bool:
        """Tell whether a style's text is hidden."""
        return bool(self._first(family, name, lambda style: style.hidden))

    def _first(self, family: str, name: str, ask: Callable[[OdtStyle], T | None]) -> T | None:
        return next((answer for style in self._chain(family, name) if (answer := ask(style)) is not None), None)

    def _chain(self, family: str, name: str) -> Iterator[OdtStyle]:
        for _ in range(_LONGEST_CHAIN):
            style = self._styles.get((family, name))
            if style is None:
                return
            yield style
            name = style.parent


def _level_named(style: str) -> int | None:
    return heading_level(style) or un_heading_level(style)


def _said_in(properties: etree._Element | None) -> Said:
    """Return what the properties of a style say of its letters."""
    if properties is None:
        return Said()
    weight, slant, size = (properties.get(f"{FO}font-{name}") for name in ("weight", "style", "size"))
    found = _SIZE.fullmatch(size or "")
    number = float(found[1]) if found else 0.0
    points = _POINTS.get(found[2]) if found and number else None
    return Said(
        None if weight is None else weight == "bold" or whole(weight) >= _BOLD_FROM,
        None if slant is None else slant in {"italic", "oblique"},
        number * points if points else None,
        number / 100 if found and found[2] == "%" and number else 1.0,
        _are_capitals(properties),
    )


def _are_capitals(properties: etree._Element) -> bool | None:
    """Tell whether the properties of a style show letters as capitals; None when they do not say."""
    said = (properties.get(f"{FO}text-transform"), properties.get(f"{FO}font-variant"))
    return None if said == (None, None) else "uppercase" in said or "small-caps" in said


def _style(element: etree._Element) -> OdtStyle:
    properties = element.find(f"{STYLE}text-properties")
    display = properties.get(f"{TEXT}display") if properties is not None else None
    name = element.get(f"{STYLE}display-name") or element.get(f"{STYLE}name", "").replace("_20_", " ")
    return OdtStyle(
        name=name.strip(),
        parent=element.get(f"{STYLE}parent-style-name", ""),
        list_style=element.get(f"{STYLE}list-style-name"),
        said=_said_in(properties),
        hidden=None if display is None else display == "none",
    )
