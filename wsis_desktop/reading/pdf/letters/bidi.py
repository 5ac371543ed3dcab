"""From the order in which signs stand on a page to the order in which they are read, where some run from right to left.

A page shows what the Unicode bidirectional algorithm (UAX 9) made of a text; this undoes it. It cannot be undone without
guessing where numbers stand between two scripts: there, signs without a space between them stay together, and a number to
the right of a Latin word belongs behind it, as in `Rev. 1`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

RIGHT_TO_LEFT: Final = re.compile("[\u0590-\u05ff\u0600-\u06ff\u0700-\u07ff\u08a0-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
"""Letters of scripts that run from right to left, and their digits and marks; not of those that only scholars write."""
# A font that lies about a few of its letters makes such words of Latin ones.
_MIXED: Final = re.compile(f"[A-Za-z]{RIGHT_TO_LEFT.pattern}|{RIGHT_TO_LEFT.pattern}[A-Za-z]")
MIRRORED: Final = str.maketrans("()[]{}<>«»‹›\ufd3e\ufd3f", ")(][}{><»«›‹\ufd3f\ufd3e")
"""Signs that open on one side and close on the other; in a text from right to left each is drawn as its twin."""

_OPENING: Final = "([{<«‹\ufd3e"
_CLOSING: Final = ")]}>»›\ufd3f"
_LETTER_RIGHT, _LETTER_LEFT, _DIGIT, _SPACE, _OTHER = "R", "L", "N", " ", "o"
# Between two digits these keep a number one; a hyphen does so only where no Arabic letter stands before it.
_IN_NUMBERS: Final = ".,:/\u00a0\u060c\u066b\u066c"
_SIGNED: Final = "+-\u2212"


def runs_from_right(word: str) -> bool:
    """Tell a word of a script that runs from right to left, not one with such a letter among Latin ones."""
    return RIGHT_TO_LEFT.search(word) is not None and _MIXED.search(word) is None


def reading_order(signs: Sequence[str], *, from_right: bool) -> tuple[list[int], set[int]]:
    """Return the places of `signs`, given from left to right, in the order they are read, and which are read from the right.

    A sign is what one glyph shows, with its marks; `from_right` says that the text as a whole runs from right to left.
    """
    kinds = [_kind(sign) for sign in signs]
    if from_right:
        runs = _runs_from_left(signs, kinds)
        order = _in_order(len(signs), runs)
        inside = {at for start, end in runs for at in range(start, end)}
        return order, {at for at in range(len(signs)) if at not in inside}
    order = []
    turned: set[int] = set()
    at = 0
    for start, end in _runs_from_right(kinds):
        order += range(at, start)
        inner, read_from_right = reading_order(signs[start:end], from_right=True)
        order += [start + each for each in inner]
        turned |= {start + each for each in read_from_right}
        at = end
    return [*order, *range(at, len(signs))], turned


def brackets_are_drawn(texts: Sequence[str]) -> bool:
    """Tell, from stretches read from the right, whether their brackets are coded as they look, not as they are meant."""
    as_coded = sum(_pairs(text) for text in texts)
    return sum(_pairs(text.translate(MIRRORED)) for text in texts) > as_coded


def _pairs(text: str) -> int:
    """Count the brackets that open before they close."""
    open_ones: list[str] = []
    pairs = 0
    for sign in text:
        if sign in _OPENING:
            open_ones.append(sign)
        elif sign in _CLOSING and open_ones and open_ones[-1].translate(MIRRORED) == sign:
            open_ones.pop()
            pairs += 1
    return pairs


@lru_cache(maxsize=4096)
def _kind(sign: str) -> str:
    if sign.isspace():
        return _SPACE
    match unicodedata.bidirectional(sign[0]):
        case "R" | "AL":
            return _LETTER_RIGHT
        case "L":
            return _LETTER_LEFT
        case "EN" | "AN":
            return _DIGIT
        case _:
            return _OTHER


def _in_order(count: int, runs: Sequence[tuple[int, int]]) -> list[int]:
    """Return all places from right to left, but those of `runs` from left to right."""
    order: list[int] = []
    at = count
    for start, end in reversed(runs):
        order += range(at - 1, end - 1, -1)
        order += range(start, end)
        at = start
    return [*order, *range(at - 1, -1, -1)]


def _runs_from_left(signs: Sequence[str], kinds: Sequence[str]) -> list[tuple[int, int]]:
    """Return the stretches of a text from right to left that run from left to right: Latin words, and numbers."""
    runs = _latin_runs(signs, kinds)
    arabic = _LETTER_RIGHT in kinds
    covered = {at for start, end in runs for at in range(start, end)}
    at = 0
    while at < len(signs):
        if kinds[at] != _DIGIT or at in covered:
            at += 1
            continue
        end = at + 1
        while end < len(signs) and end not in covered:
            if kinds[end] == _DIGIT:
                end += 1
            elif end + 1 < len(signs) and kinds[end + 1] == _DIGIT and _joins_digits(signs[end], arabic=arabic):
                end += 2
            else:
                break
        runs.append((at, end))
        at = end
    return sorted(runs)


def _joins_digits(sign: str, *, arabic: bool) -> bool:
    return sign in _IN_NUMBERS or (not arabic and sign in _SIGNED)


def _latin_runs(signs: Sequence[str], kinds: Sequence[str]) -> list[tuple[int, int]]:
    """Return the stretches from one Latin letter to another with no Arabic one between, and what stands close to them."""
    runs: list[tuple[int, int]] = []
    for start, end in _stretches(kinds, _LETTER_LEFT, _LETTER_RIGHT):
        first, last = start, end
        while first and kinds[first - 1] in (_DIGIT, _OTHER):
            first -= 1
        while first < start and kinds[first] != _DIGIT and not _opens_here(signs, first, last):
            first += 1
        last = _behind(signs, kinds, first, last)
        runs.append((first, last))
    return runs


def _opens_here(signs: Sequence[str], at: int, end: int) -> bool:
    """Tell an opening bracket that closes within a stretch: `(a) bis`, not the bracket around the stretch."""
    return signs[at] in _OPENING and signs[at].translate(MIRRORED) in signs[at + 1 : end]


def _behind(signs: Sequence[str], kinds: Sequence[str], start: int, end: int) -> int:
    """Return where a stretch ends with the numbers behind it and the brackets that close in it."""
    at = end
    while at < len(signs) and kinds[at] != _LETTER_RIGHT:
        at += 1
    last = max((one + 1 for one in range(end, at) if kinds[one] == _DIGIT), default=end)
    inner = signs[start:last]
    if last < len(signs) and signs[last] in _CLOSING:
        twin = signs[last].translate(MIRRORED)
        if inner.count(twin) > inner.count(signs[last]):
            last += 1
    return last


def _runs_from_right(kinds: Sequence[str]) -> list[tuple[int, int]]:
    """Return the stretches of a text from left to right that run from right to left."""
    return list(_stretches(kinds, _LETTER_RIGHT, _LETTER_LEFT))


def _stretches(kinds: Sequence[str], own: str, other: str) -> list[tuple[int, int]]:
    """Return the stretches from a letter of one direction to the last before one of the other."""
    found: list[tuple[int, int]] = []
    start = last = -1
    for at, kind in enumerate(kinds):
        if kind == own:
            start = at if start < 0 else start
            last = at
        elif kind == other and start >= 0:
            found.append((start, last + 1))
            start = -1
    if start >= 0:
        found.append((start, last + 1))
    return found
