"""What a page's own style sheets say of its words: the numbers that a browser prints before items, and capitals it shows.

Nothing else of them is read, and no sheet is fetched. Of selectors, those are known that pages commonly write: names,
classes and ids of an element and of those around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import islice
from typing import Final, NamedTuple

from lxml.html import HtmlElement


class Said(Enum):
    """What a style may say of an element."""

    LIST = r"list-style(?:-type)?"
    CASE = r"text-transform"
    CAPITALS = r"font-variant(?:-caps)?"


_SAYS: Final = {
    said: re.compile(rf"(?<![\w-]){said.value}\s*:\s*([a-z\-]+(?:\s+[a-z\-]+)*)", re.IGNORECASE) for said in Said
}
_SIGN: Final = re.compile("[{};]")
_SIMPLE: Final = re.compile(r"(?P<tag>[a-zA-Z][a-zA-Z0-9]*|\*)?(?P<named>(?:[.#][\w-]+)*)")
_LONGEST: Final = 400_000
_MOST_RULES: Final = 200
_MOST_REMEMBERED: Final = 1_000


class _Weight(NamedTuple):
    """By which of two rules a browser goes: ids, then classes, then names, then the later one."""

    ids: int
    classes: int
    tags: int
    place: int


@dataclass(frozen=True, slots=True)
class _Rule:
    """A selector from its last part outwards, how much it weighs, and what it says."""

    parts: tuple[re.Match[str], ...]
    weight: _Weight
    style: str

    def holds_around(self, element: HtmlElement) -> bool:
        """Tell whether an element that the last part means stands in those that the others mean."""
        above: Iterator[HtmlElement] = element.iterancestors()
        return all(
            any(_is(str(each.tag), each.get("class") or "", each.get("id"), part) for each in above)
            for part in self.parts[1:]
        )


class Styles:
    """The rules in the sheets of one page."""

    def __init__(self, root: HtmlElement) -> None:
        sheets = _without_comments("\n".join(element.text or "" for element in root.iter("style"))[:_LONGEST])
        self._rules = {said: list(islice(_rules(sheets, said), _MOST_RULES)) for said in Said}
        self._named_so = lru_cache(_MOST_REMEMBERED)(self._find)

    def of(self, element: HtmlElement, said: Said) -> str:
        """Return what a style, an element's own first, says of it, in small letters; empty when nothing does."""
        own = _said_in(element.get("style") or "", said)
        if own or not self._rules[said]:
            return own
        name = element.get("id") if any("#" in rule.parts[0]["named"] for rule in self._rules[said]) else None
        found = self._named_so(said, str(element.tag), element.get("class") or "", name)
        holding = [rule for rule in found if rule.holds_around(element)]
        return max(holding, key=lambda rule: rule.weight).style if holding else ""

    def _find(self, said: Said, tag: str, classes: str, name: str | None) -> list[_Rule]:
        """Return the rules that mean elements of such a name, wherever they stand."""
        return [rule for rule in self._rules[said] if _is(tag, classes, name, rule.parts[0])]


def _said_in(style: str, said: Said) -> str:
    """Return what the last statement of a style says: the last one counts."""
    if ":" not in style:
        return ""
    values: list[str] = _SAYS[said].findall(style)
    return values[-1].lower() if values else ""


def _rules(sheet: str, said: Said) -> Iterator[_Rule]:
    for place, (selectors, style) in enumerate(_outermost(sheet)):
        value = _said_in(style, said)
        for selector in selectors.split(",") if value else ():
            parts = [_SIMPLE.fullmatch(part) for part in selector.replace(">", " ").split()]
            if parts and all(parts):
                known = tuple(part for part in reversed(parts) if part)
                yield _Rule(known, _weight(known, place), value)


def _without_comments(sheet: str) -> str:
    said, *rest = sheet.split("/*")
    return said + "".join(each.partition("*/")[2] for each in rest)


def _outermost(sheet: str) -> Iterator[tuple[str, str]]:
    """Yield the selectors and the style of each rule but those in others: `@media print { … }` holds for paper alone."""
    depth = start = 0
    selectors = ""
    for found in _SIGN.finditer(sheet):
        if found[0] == "{":
            depth += 1
            if depth == 1:
                selectors, start = sheet[start : found.start()], found.end()
        elif found[0] == "}":
            if depth == 1 and not selectors.lstrip().startswith("@"):
                yield selectors, sheet[start : found.start()]
            depth = max(depth - 1, 0)
        if depth == 0:
            start = found.end()


def _weight(parts: tuple[re.Match[str], ...], place: int) -> _Weight:
    named = "".join(part["named"] for part in parts)
    tags = sum(part["tag"] not in {None, "*"} for part in parts)
    return _Weight(named.count("#"), named.count("."), tags, place)


def _is(tag: str, classes: str, name: str | None, part: re.Match[str]) -> bool:
    """Tell whether one part of a selector means an element of this name, these classes and this id."""
    meant = part["tag"]
    if meant and meant != "*" and meant.lower() != tag:
        return False
    names = re.findall(r"([.#])([\w-]+)", part["named"])
    return all(each in classes.split() if sign == "." else each == name for sign, each in names)
