"""A file becomes another one that its reader may stumble over."""

from __future__ import annotations

from random import Random
from typing import Final

from fuzzing.mutating_bytes import mutated_bytes
from fuzzing.mutating_pdf import mutated_pdf
from fuzzing.mutating_words import mutated_lines, mutated_words, reencoded
from fuzzing.mutating_xml import mutated_html, mutated_package

_LARGEST: Final = 400_000


def mutated(data: bytes, other: bytes, suffix: str, seed: int) -> bytes:
    """Return a file made of `data`, and of pieces of `other`; the same seed gives the same file."""
    random = Random(seed)  # noqa: S311 - a seed, no secret
    for _ in range(random.choice((1, 1, 1, 2, 3, 6))):
        data = _once(data, other, suffix, random)
    return data[:_LARGEST]


def _once(data: bytes, other: bytes, suffix: str, random: Random) -> bytes:
    match suffix:
        case ".pdf":
            return mutated_pdf(data, other, random)
        case ".docx" | ".odt":
            return mutated_package(data, other, random)
        case ".html" if random.random() < 0.6:
            return mutated_html(data, other, random)
        case _:
            return _mutated_text(data, other, random)


def _mutated_text(data: bytes, other: bytes, random: Random) -> bytes:
    if random.random() < 0.06:
        return mutated_bytes(data, random)
    text = data.decode("utf-8", errors="replace")
    if random.random() < 0.1 and other:
        lines = other.decode("utf-8", errors="replace").split("\n")
        at = random.randrange(len(lines))
        text = "\n".join((text, *lines[at : at + random.randint(1, 8)]))
    change = mutated_lines if random.random() < 0.5 else mutated_words
    return reencoded(change(text, random), random)
