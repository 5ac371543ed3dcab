"""Which words of two texts stayed: those that say something first, then small words, then signs.

A bracket or a comma that both texts hold by chance must not outvote a word, nor "the" a noun; so what a longest common
subsequence keeps is decided for the weightier tokens before the lighter ones between them are looked at.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from itertools import count
from typing import NamedTuple

from rapidfuzz.distance import Indel

from wsis_desktop.comparing.language.words import Token
from wsis_desktop.comparing.marking.phrases import FUNCTION_WORDS

Kept = list[tuple[int, int]]
_FIRST_CODE = 0x10000
_SIGN, _SMALL, _TELLING = range(3)


def kept_tokens(olds: list[Token], news: list[Token]) -> Kept:
    """Return the pairs of equal tokens that stayed, rising, the same whichever side comes first."""
    old_keys, new_keys = [token.key for token in olds], [token.key for token in news]
    start, end = _same_ends(olds, old_keys, new_keys)
    old_end, new_end = len(olds) - end, len(news) - end
    if (len(new_keys), new_keys) < (len(old_keys), old_keys):
        inner = [(i, j) for j, i in _by_weight(news[start:new_end], olds[start:old_end])]
    else:
        inner = _by_weight(olds[start:old_end], news[start:new_end])
    return [
        *((at, at) for at in range(start)),
        *((start + i, start + j) for i, j in inner),
        *((old_end + at, new_end + at) for at in range(end)),
    ]


def _same_ends(olds: list[Token], old_keys: list[str], new_keys: list[str]) -> tuple[int, int]:
    """Return how many tokens both sides begin and end with, up to one that says something."""
    most = min(len(old_keys), len(new_keys))
    start = next((at for at in range(most) if old_keys[at] != new_keys[at]), most)
    while start and not _says_something(olds[start - 1]):
        start -= 1
    most -= start
    end = next((at for at in range(most) if old_keys[-1 - at] != new_keys[-1 - at]), most)
    while end and not _says_something(olds[-end]):
        end -= 1
    return start, end


def _by_weight(olds: list[Token], news: list[Token]) -> Kept:
    codes: defaultdict[str, str] = defaultdict(map(chr, count(_FIRST_CODE)).__next__)
    old, new = (
        _Coded(
            "".join([codes[token.key] for token in side]),
            [_weight_of_word(key) if is_word else _SIGN for _, _, key, _, is_word in side],
        )
        for side in (olds, news)
    )
    kept: Kept = []
    _keep(kept, (old, 0, len(olds)), (new, 0, len(news)), _TELLING)
    return kept


class _Coded(NamedTuple):
    """One side: a character for each token, and how much each says."""

    code: str
    weights: list[int]


_Stretch = tuple[_Coded, int, int]


def _keep(kept: Kept, first: _Stretch, second: _Stretch, least: int) -> None:
    """Keep what both stretches share: of tokens that say as much, and between those of lighter ones."""
    (old, i, old_end), (new, j, new_end) = first, second
    if old.code[i:old_end] == new.code[j:new_end]:
        kept.extend(zip(range(i, old_end), range(j, new_end), strict=True))
        return
    olds = [at for at in range(i, old_end) if old.weights[at] >= least]
    news = [at for at in range(j, new_end) if new.weights[at] >= least]
    common = _common(old.code, new.code, olds, news) if olds and news else []
    if least == _SIGN:
        kept.extend(common)
        return
    for next_i, next_j in common:
        if next_i > i and next_j > j:
            _keep(kept, (old, i, next_i), (new, j, next_j), least - 1)
        kept.append((next_i, next_j))
        i, j = next_i + 1, next_j + 1
    if old_end > i and new_end > j:
        _keep(kept, (old, i, old_end), (new, j, new_end), least - 1)


def _common(old_code: str, new_code: str, first: list[int], second: list[int]) -> Kept:
    one, other = "".join([old_code[at] for at in first]), "".join([new_code[at] for at in second])
    common: Kept = []
    for step in Indel.opcodes(one, other):
        if step.tag == "equal":
            common += zip(first[step.src_start : step.src_end], second[step.dest_start : step.dest_end], strict=True)
    return common


@lru_cache(maxsize=65536)
def _weight_of_word(key: str) -> int:
    """Return how much a word says; a sign says less."""
    return _SMALL if key.casefold() in FUNCTION_WORDS else _TELLING


def _says_something(token: Token) -> bool:
    return token.is_word and _weight_of_word(token.key) == _TELLING
