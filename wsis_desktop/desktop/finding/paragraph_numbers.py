"""Finds paragraphs by the numbers that readers cite, `88`, `44 bis`, `OP6 alt`; for one that is not there, the nearest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wsis_desktop.desktop.speaking.naming import ParagraphNames
from wsis_desktop.model.revision import Revision

_STEP = 64
_PARTS = re.compile(r"\d+|[^\W\d_]+")
_LATIN = ("", "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies")

Part = int | str
Key = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Numbered:
    """A paragraph and the number by which a reader cites it."""

    paragraph: int
    name: str


class NumberIndex:
    """The numbers of one revision; long ones are gathered a part at a time."""

    def __init__(self, revision: Revision) -> None:
        self._revision = revision
        self._found: dict[Key, list[Numbered]] = {}
        self._steps = self._gathering()

    def gathering(self) -> Iterator[None]:
        """Gather the numbers, a part at a time."""
        return self._steps

    def find(self, number: str) -> Sequence[Numbered]:
        """Return the paragraphs of a number, in the order of the text; more than one where annexes count anew."""
        return self._all().get(number_key(number), ())

    def nearest(self, number: str) -> Numbered | None:
        """Return the paragraph whose number comes nearest to one that is not there; None when none has a number."""
        wanted, found = number_key(number), self._all()
        if not wanted or not found:
            return None
        return found[min(found, key=lambda key: _distance(wanted, key))][0]

    def counts_by(self, number: str) -> bool:
        """Tell whether paragraphs are numbered in this way: by figures alone, or by figures behind the same letters."""
        first = number_key(number)[:1]
        return bool(first) and (isinstance(first[0], int) or any(key[:1] == first for key in self._all()))

    def _all(self) -> dict[Key, list[Numbered]]:
        for _ in self._steps:
            pass
        return self._found

    def _gathering(self) -> Iterator[None]:
        names = ParagraphNames(self._revision)
        for paragraph in self._revision.paragraphs:
            known_as = str(paragraph.known_as) if paragraph.known_as else ""
            for name in dict.fromkeys((names[paragraph.index], known_as)):
                if key := number_key(name):
                    self._found.setdefault(key, []).append(Numbered(paragraph.index, name))
            if paragraph.index % _STEP == 0:
                yield


def number_key(number: str) -> Key:
    """Return the parts that make a number, however it is set: `44 bis`, `44bis.` and `44 BIS` are the same."""
    return tuple(int(part) if part.isdecimal() else part.lower() for part in _PARTS.findall(number))


def _distance(wanted: Key, key: Key) -> tuple[int, ...]:
    """Return how far two numbers are apart: those that are longer the same come first, then those that differ less."""
    same = next((at for at, (one, other) in enumerate(zip(wanted, key, strict=False)) if one != other), None)
    if same is None:
        same = min(len(wanted), len(key))
    one = wanted[same] if same < len(wanted) else ""
    other = key[same] if same < len(key) else ""
    return (-same, *_apart(one, other), len(key))


def _apart(one: Part, other: Part) -> tuple[int, int]:
    """Return how far two parts are apart, and first whether they are of different kinds."""
    if isinstance(one, int) and isinstance(other, int):
        return 0, abs(one - other) * 2 + (other > one)
    if isinstance(one, int) or isinstance(other, int):
        return 2, 0
    if one in _LATIN and other in _LATIN:
        return 0, abs(_LATIN.index(one) - _LATIN.index(other))
    if len(one) == len(other) == 1:
        return 0, abs(ord(one) - ord(other))
    return 1, abs(len(one) - len(other))
