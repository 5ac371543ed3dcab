"""A text in parts between two of which a line may end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from typesetting.breaking import pieces_of

from tests.reading.typeset.marking import ENDS, SIGNS

_ADDRESS = re.compile(r"(?<=/)(?=[^/])")


@dataclass(frozen=True, slots=True)
class Bit:
    """Part of a word between two places where a line may end; `space` follows it within a line."""

    text: str
    note: str
    hyphen: bool
    space: bool
    breaks: bool
    mark: str = ""


def bits_between_breaks(text: str, *, divide: bool) -> list[Bit]:
    """Return the parts of a text; with `divide`, words are cut between syllables."""
    bits: list[Bit] = []
    for piece in pieces_of(text, divide=divide):
        parts = _ADDRESS.split(piece.text) if "://" in piece.text else [piece.text]
        for at, part in enumerate(parts):
            last = at == len(parts) - 1
            bits.append(
                Bit(
                    part,
                    piece.mark if last else "",
                    hyphen=piece.hyphen and last,
                    space=piece.ends_word and last,
                    breaks=piece.may_end_a_line or not last,
                )
            )
    return list(_by_sign(bits)) if SIGNS.search(text) else bits


def _by_sign(bits: list[Bit]) -> Iterator[Bit]:
    """Cut bits where something begins or ends to have come or gone, and take the signs of it out."""
    mark = ""
    for bit in bits:
        parts = [part for part in SIGNS.split(bit.text) if part]
        last = max(at for at, part in enumerate(parts) if not SIGNS.fullmatch(part))
        for at, part in enumerate(parts):
            if SIGNS.fullmatch(part):
                mark = "" if part == ENDS else part
            else:
                whole = bit if at == last else Bit("", "", hyphen=False, space=False, breaks=False)
                yield replace(whole, text=part, mark=mark)
