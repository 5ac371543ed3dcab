"""How many paragraphs that were split, merged or resolved are found, by kind, in made revisions with known truth, both ways.

What was regrouped is found when one link joins just its paragraphs. `list`: a sentence becomes an opening and its items.
`far`: half a paragraph goes to another part of the text. `options`: of two or three alternatives one paragraph is made.

python -m benchmarks.regrouping
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.made import as_revision
from benchmarks.revisions import edited, texts
from wsis_desktop.comparing.compare import compare
from wsis_desktop.model.comparison import Side

SEEDS = range(13_000, 13_020)
_REGROUPED = 5
_AROUND = 45
_LONG = 24
_FAR = 8

Group = tuple[tuple[int, ...], tuple[int, ...]]
Bank = list[list[str]]


@dataclass(slots=True)
class _Unit:
    """Old and new paragraphs that stand in one place; those with the same name belong together."""

    old: list[str]
    new: list[str]
    name: int | None = None


def _edited(random_: random.Random, words: list[str], share: float, bank: Bank) -> str:
    return " ".join(edited(random_, words, share, bank))


def _as_list(random_: random.Random, words: list[str], bank: Bank) -> list[str]:
    size = len(words) // 4
    cuts = [size * at + random_.randint(-2, 2) for at in (1, 2, 3)]
    pieces = [words[a:b] for a, b in zip([0, *cuts], [*cuts, len(words)], strict=True)]
    opening, *items = (_edited(random_, piece, 0.05, bank).strip(" ,;:.") for piece in pieces)
    return [f"{opening}:", *(f"{item};" for item in items)]


def _as_halves(random_: random.Random, words: list[str], bank: Bank) -> list[str]:
    cut = len(words) // 2 + random_.randint(-3, 3)
    halves = [_edited(random_, half, 0.1, bank).strip(" ,;.") for half in (words[:cut], words[cut:])]
    return [f"{half[:1].upper()}{half[1:]}." for half in halves]


def _as_options(random_: random.Random, words: list[str], bank: Bank) -> list[str]:
    return [f"Option {at}: {_edited(random_, words, 0.3, bank)}" for at in range(1, random_.randint(3, 4))]


KINDS: dict[str, Callable[[random.Random, list[str], Bank], list[str]]] = {
    "list": _as_list,
    "far": _as_halves,
    "options": _as_options,
}


def made(seed: int, kind: str) -> tuple[list[str], list[str], set[Group]]:
    """Return a text, one in which some of its paragraphs became several, and which those are."""
    random_ = random.Random(f"{kind} {seed}")  # noqa: S311 - the same texts each time is the point
    every = [text for text in texts() if text[:1].isascii()]
    random_.shuffle(every)
    long = [text for text in every if len(text.split()) >= _LONG][:_REGROUPED]
    rest = [text for text in every if text not in long]
    bank = [text.split() for text in rest[_AROUND:] if len(text.split()) > _FAR]
    units = [
        _Unit([text], [_edited(random_, text.split(), 0.1, bank) if at % 3 == 0 else text])
        for at, text in enumerate(rest[:_AROUND])
    ]
    for name, text in enumerate(long):
        at = random_.randrange(len(units))
        pieces = KINDS[kind](random_, text.split(), bank)
        units.insert(at, _Unit([text], pieces[:1] if kind == "far" else pieces, name))
        if kind == "far":
            away = random_.choice([to for to in range(len(units) + 1) if abs(to - at) >= _FAR])
            units.insert(away, _Unit([], pieces[1:], name))
    old = [(text, unit.name) for unit in units for text in unit.old]
    new = [(text, unit.name) for unit in units for text in unit.new]
    groups = {(_places(old, name), _places(new, name)) for name in range(len(long))}
    return [text for text, _ in old], [text for text, _ in new], groups


def _places(side: list[tuple[str, int | None]], name: int) -> tuple[int, ...]:
    return tuple(at for at, (_, own) in enumerate(side) if own == name)


@dataclass(slots=True)
class Found:
    """How many groups there are, how many of them were found, and how many others were told."""

    every: int = 0
    whole: int = 0
    false: int = 0


def found(kind: str, *, merged: bool) -> Found:
    """Return how the groups of all seeds were found, as splits or the other way round as merges."""
    count = Found()
    for seed in SEEDS:
        old, new, groups = made(seed, kind)
        if merged:
            old, new, groups = new, old, {group[::-1] for group in groups}
        links = compare(as_revision(old, Side.OLD), as_revision(new, Side.NEW)).links
        told = {(link.old, link.new) for link in links if len(link.old) + len(link.new) > 2 and link.old and link.new}
        count.every += len(groups)
        count.whole += len(groups & told)
        count.false += len(told - groups)
    return count


def main() -> None:
    """Print a line for each kind and way."""
    for kind in KINDS:
        for merged in (False, True):
            count = found(kind, merged=merged)
            way = "merged" if merged else "split"
            print(f"{kind}, {way}: {count.whole} of {count.every} found, {count.false} told otherwise")


if __name__ == "__main__":
    main()
