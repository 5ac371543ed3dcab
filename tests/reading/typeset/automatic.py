"""Which labels of a draft a word processor can count by itself, and in which of its lists."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from tests.reading.typeset.drafts import Draft, Part, Piece
from wsis_desktop.model.revision import Kind

_COUNTED = re.compile(r"(?:Article \d+|[IVX]+|[A-F])\.")
_COUNTED_ITEM = re.compile(r"\([a-z]+\)")


class Scheme(StrEnum):
    """A way to count: of paragraphs and the items below them, of items alone, of headings, bullets, and items in cells."""

    TEXT = "text"
    ITEMS = "items"
    HEADINGS = "headings"
    BULLETS = "bullets"
    NUMBERS = "numbers"
    LETTERS = "letters"


_IN_CELLS = {"1.": Scheme.NUMBERS, "a.": Scheme.LETTERS, "(a)": Scheme.ITEMS}


def scheme_of(parts: Sequence[Part]) -> Scheme:
    """Return how the items of a cell count, the last of its paragraphs among them."""
    first = next(part for part in parts if part.label or part.bullet)
    return Scheme.BULLETS if first.bullet else _IN_CELLS[first.label]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a piece counts: the number of its list, from 1, how that counts, and the level in it, from 0."""

    list: int
    scheme: Scheme
    level: int


@dataclass(slots=True)
class Automatic:
    """Finds for each piece, in the order of the draft, the list in which it gets its label; None where it is typed.

    With `one_list`, items count in the list of their paragraphs where they can.
    """

    one_list: bool
    headings: bool
    items: bool = True
    schemes: list[Scheme] = field(default_factory=list)
    _text: int = 0
    _headings: int = 0
    _number: int = 0
    _items: int = 0
    _follows: bool = False

    def places(self, draft: Draft) -> list[Place | None]:
        """Return the places of a draft's pieces."""
        labels = [piece.label for piece in draft.pieces if piece.kind is Kind.ITEM and not piece.bullet]
        self.items = all(map(_COUNTED_ITEM.fullmatch, labels))
        return [self._place(piece) for piece in draft.pieces]

    def in_cell(self, parts: Sequence[Part]) -> list[Place | None]:
        """Return the places of a cell's paragraphs, whose items are a list of their own."""
        if not any(part.label or part.bullet for part in parts):
            return [None] * len(parts)
        scheme = scheme_of(parts)
        place = Place(self._new(scheme), scheme, 0)
        return [place if part.label or part.bullet else None for part in parts]

    def _new(self, scheme: Scheme) -> int:
        self.schemes.append(scheme)
        return len(self.schemes)

    def _place(self, piece: Piece) -> Place | None:
        if piece.kind is Kind.ITEM:
            return self._item(piece)
        self._items = 0
        if piece.kind is Kind.HEADING:
            return self._heading(piece)
        return self._paragraph(piece) if piece.label else None

    def _heading(self, piece: Piece) -> Place | None:
        if not self.headings or _COUNTED.fullmatch(piece.label) is None:
            return None
        self._headings = self._headings or self._new(Scheme.HEADINGS)
        return Place(self._headings, Scheme.HEADINGS, piece.level - 1)

    def _paragraph(self, piece: Piece) -> Place | None:
        number = piece.bare_label
        self._follows = False
        if not number.isdecimal():
            return None
        if int(number) == 1:
            self._text = self._new(Scheme.TEXT)
        elif int(number) != self._number + 1:
            return None
        self._number, self._follows = int(number), True
        return Place(self._text, Scheme.TEXT, 0)

    def _item(self, piece: Piece) -> Place | None:
        if piece.bullet:
            self._items = self._items or self._new(Scheme.BULLETS)
            return Place(self._items, Scheme.BULLETS, 0)
        if not self.items:
            return None
        if self.one_list and self._follows:
            return Place(self._text, Scheme.TEXT, piece.level)
        self._items = self._items or self._new(Scheme.ITEMS)
        return Place(self._items, Scheme.ITEMS, piece.level - 1)
