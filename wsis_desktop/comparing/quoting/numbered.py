"""Which paragraphs of a revision a number means: the one that bears it, its items, and what goes on under it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Final, NamedTuple

from wsis_desktop.model.revision import Kind, Label, Paragraph, Revision

_BODY: Final = frozenset({Kind.PARAGRAPH, Kind.ITEM})
_ITEM: Final = re.compile(r"\(([^()]+)\)")
# `4 a)`, as French, Spanish and Russian texts write `4 (a)`
_HALF_ITEM: Final = re.compile(r"(?<=[\d)])([^\W\d_]{1,4})\)")
_INNER: Final = re.compile(r"[(（]?([^\W_]{1,5})[)）]")
_FIGURES: Final = re.compile(r"\d+")
_CODES: Final = {"op": "op", "pp": "pp"}


class _Lettered(NamedTuple):
    """A letter by which items are told, the paragraph on whose line it stands, and how deep."""

    paragraph: int
    level: int
    letter: str


class Numbered:
    """The numbers of a revision's paragraphs; each unit is a numbered paragraph with all that belongs to it."""

    def __init__(self, revision: Revision) -> None:
        self._paragraphs = revision.paragraphs
        self._bearers: defaultdict[str, list[int]] = defaultdict(list)
        self._unit: dict[int, int] = {}
        current: int | None = None
        for paragraph in revision.paragraphs:
            said = numbers_borne(paragraph)
            if said:
                current = paragraph.index
                for number in said:
                    self._bearers[number].append(paragraph.index)
            elif paragraph.kind in {Kind.TITLE, Kind.HEADING, Kind.FOOTNOTE} or not self._goes_on(paragraph, current):
                current = None
            self._unit[paragraph.index] = paragraph.index if current is None else current

    def _goes_on(self, paragraph: Paragraph, current: int | None) -> bool:
        return current is not None and self._paragraphs[current].section == paragraph.section

    @property
    def any(self) -> bool:
        """Tell whether any paragraph bears a number."""
        return bool(self._bearers)

    def unit_of(self, paragraph: int) -> int:
        """Return the numbered paragraph that a paragraph belongs to; itself where it belongs to none."""
        return self._unit[paragraph]

    def members(self, unit: int) -> tuple[int, ...]:
        """Return the paragraphs of a unit, in their order; items that count on from a paragraph belong to it as well."""
        found: list[int] = []
        bearer = self._paragraphs[unit]
        for at in range(unit, len(self._paragraphs)):
            here = self._paragraphs[at]
            counts_on = here.kind is Kind.ITEM and bearer.kind is Kind.PARAGRAPH and here.section == bearer.section
            follows = len(found) == 1 and _follows(bearer, here)
            if self._unit[at] != unit and (follows or not counts_on):
                break
            found.append(at)
        return tuple(found)

    def with_number(self, number: str) -> tuple[int, ...]:
        """Return the paragraphs that a number means, items of them where it names items; none where nothing bears it."""
        base, items = number.split("(", 1)[0], tuple(_ITEM.findall(number))
        if number in self._bearers:
            return tuple(member for unit in self._bearers[number] for member in self.members(unit))
        units = self._bearers.get(base, [])
        if not items:
            return tuple(member for unit in units for member in self.members(unit))
        return tuple(index for unit in units for index in self._items(unit, items))

    def _items(self, unit: int, items: tuple[str, ...]) -> tuple[int, ...]:
        """Return the item that a chain of letters leads to, with what stands deeper under it."""
        lines = [line for member in self.members(unit) for line in self._lettered(member, bears=member == unit)]
        at = -1
        for letter in items:
            at = next((place for place in range(at + 1, len(lines)) if lines[place].letter == letter), len(lines))
        inside = lines[at : at + 1]
        for line in lines[at + 1 :]:
            if line.level <= inside[0].level:
                break
            inside.append(line)
        return tuple(dict.fromkeys(line.paragraph for line in inside))

    def _lettered(self, index: int, *, bears: bool) -> Iterator[_Lettered]:
        """Yield the letters of a paragraph and how deep each stands: an item's own, then those that begin on its line."""
        paragraph = self._paragraphs[index]
        if not bears:
            yield _Lettered(index, paragraph.level, _letter(paragraph.label) if paragraph.label else "")
        for deeper, letter in enumerate(_items_of(paragraph.label), start=1):
            yield _Lettered(index, paragraph.level + deeper, letter)


def _follows(bearer: Paragraph, item: Paragraph) -> bool:
    """Tell what a list has as 53 behind paragraph 52 bis: the next paragraph, and no item of that one."""
    before, here = (_FIGURES.match(label.number) if label else None for label in (bearer.label, item.label))
    return before is not None and here is not None and int(here[0]) > int(before[0])


def numbers_borne(paragraph: Paragraph) -> tuple[str, ...]:
    """Return the numbers by which a briefing would name a paragraph, closed up: `44bis`, `op3`; items alone have none."""
    found = []
    for label in (paragraph.label, paragraph.known_as):
        if label is None or paragraph.kind not in _BODY or paragraph.level > 1:
            continue
        # The number of `44. (a)` is 44: (b) below it belongs to it as well.
        suffix = _INNER.sub("", label.suffix)
        number = "".join((label.number + suffix).casefold().split()) or label.printed.strip("()[]. ").casefold()
        if "[" in number:  # `[5][3]`: which of the two is in doubt
            found.extend(re.findall(r"\d+", number))
        elif number[:1].isdecimal() and not label.printed.startswith("("):
            prefix = _CODES.get(label.prefix.casefold().strip("."), "")
            close = _HALF_ITEM.sub(r"(\1)", number.replace(".", ""))
            found.append(prefix + close)
            if prefix == "op":
                found.append(close)
    return tuple(dict.fromkeys(found))


def _items_of(label: Label | None) -> tuple[str, ...]:
    """Return the letters of the items that begin on a paragraph's own line: a of `44. (a)`, i of `(a) (i)`."""
    return tuple(letter.casefold() for letter in _INNER.findall(label.suffix)) if label else ()


def _letter(label: Label) -> str:
    return (label.number or label.printed).strip("()[]. ").casefold()
