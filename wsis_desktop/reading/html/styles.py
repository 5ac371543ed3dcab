"""What a page's own style sheets say of its lists: whether a browser prints numbers before their items, and which.

Nothing else of them is read, and no sheet is fetched. Of selectors, those are known that pages write for lists: names,
classes and ids of an element and of those around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final, NamedTuple

from lxml.html import HtmlElement

LIST_STYLE: Final = re.compile(r"list-style(?:-type)?\s*:\s*([a-z\-]+)", re.IGNORECASE)
_SIGN: Final = re.compile("[{};]")
_SIMPLE: Final = re.compile(r"(?P<tag>[a-zA-Z][a-zA-Z0-9]*|\*)?(?P<named>(?:[.#][\w-]+)*)")
_LONGEST: Final = 400_000
_MOST_RULES: Final = 200


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

    def holds(self, element: HtmlElement) -> bool:
        own, *around = self.parts
        if not _is(element, own):
            return False
        above: Iterator[HtmlElement] = element.iterancestors()
        return all(any(_is(each, part) for each in above) for part in around)


class ListStyles:
    """The rules for lists in the sheets of one page."""

    def __init__(self, root: HtmlElement) -> None:
        sheets = "\n".join(element.text or "" for element in root.iter("style"))[:_LONGEST]
        self._rules = list(islice(_rules(_without_comments(sheets)), _MOST_RULES))

    def of(self, element: HtmlElement) -> str:
        """Return what an element, its own words first, says of its list's numbers; empty when nothing does."""
        own = LIST_STYLE.search(element.get("style") or "")
        if own:
            return own[1].lower()
        holding = [rule for rule in self._rules if rule.holds(element)]
        return max(holding, key=lambda rule: rule.weight).style if holding else ""


def _rules(sheet: str) -> Iterator[_Rule]:
    for place, (selectors, style) in enumerate(_outermost(sheet)):
        said = LIST_STYLE.findall(style)
        for selector in selectors.split(",") if said else ():
            parts = [_SIMPLE.fullmatch(part) for part in selector.replace(">", " ").split()]
            if parts and all(parts):
                known = tuple(part for part in reversed(parts) if part)
                yield _Rule(known, _weight(known, place), said[-1].lower())


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


def _is(element: HtmlElement, part: re.Match[str]) -> bool:
    """Tell whether one part of a selector means an element."""
    tag = part["tag"]
    if tag and tag != "*" and tag.lower() != element.tag:
        return False
    classes = (element.get("class") or "").split()
    names = re.findall(r"([.#])([\w-]+)", part["named"])
    return all(name in classes if sign == "." else name == element.get("id") for sign, name in names)
