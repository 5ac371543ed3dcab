"""How well words that are half typed fit a name: `sd dark` fits "Dark", `nxch` fits "Next change"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from unicodedata import normalize

from wsis_desktop.model.comparison import Span

_WHOLE, _WORD_START, _INSIDE, _SCATTERED = 100, 80, 50, 20
_FIRST_BONUS = 10


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a name fits, the higher the better, and the letters that fitted."""

    rank: int
    spans: tuple[Span, ...]


def folded(words: str) -> str:
    """Return words in small letters without accents, letter for letter."""
    return words.lower() if words.isascii() else "".join(map(_letter, words))


def fit(typed: str, name: str) -> Fit | None:
    """Return how well a name fits what was typed: each of its words must stand there, in any order; else None."""
    line, rank, spans = folded(name), 0, list[Span]()
    for word in folded(typed).split():
        found = _best(word, line)
        if found is None:
            return None
        rank += found.rank
        spans += found.spans
    return Fit(rank - len(line) // 16, _joined(spans))


def _best(word: str, line: str) -> Fit | None:
    """Return the best place of one word: at the head of a word, inside one, or its letters one after the other."""
    best: Fit | None = None
    at = line.find(word)
    while at >= 0:
        starts, ends = at == 0 or not line[at - 1].isalnum(), at + len(word)
        whole = starts and (ends == len(line) or not line[ends].isalnum())
        rank = (_WHOLE if whole else _WORD_START if starts else _INSIDE) + (_FIRST_BONUS if at == 0 else 0)
        if best is None or rank > best.rank:
            best = Fit(rank, (Span(at, ends),))
        at = line.find(word, at + 1)
    return best or _scattered(word, line)


def _scattered(word: str, line: str) -> Fit | None:
    """Return where the letters of a word stand one after the other, each at the head of a word where it can be."""
    spans, at, starts = list[Span](), 0, 0
    for letter in word:
        here = line.find(letter, at)
        if here < 0:
            return None
        if here != at:
            # A head farther on is taken only when the letters that follow still find a place behind it.
            head = next((i for i in range(here, len(line)) if line[i] == letter and _heads(line, i)), -1)
            if head >= 0 and _follows(word[len(spans) + 1 :], line, head + 1):
                here = head
        starts += _heads(line, here)
        spans.append(Span(here, here + 1))
        at = here + 1
    # Letters that begin no word say little: they would let every long heading fit every short word.
    if not _heads(line, spans[0].start) or starts + _runs(spans) < max(2, len(word) - 1):
        return None
    return Fit(_SCATTERED + starts, tuple(spans))


def _runs(spans: list[Span]) -> int:
    """Count the letters that stand right behind the one before."""
    return sum(before.end == after.start for before, after in pairwise(spans))


def _heads(line: str, at: int) -> bool:
    return line[at].isalnum() and (at == 0 or not line[at - 1].isalnum())


def _follows(letters: str, line: str, at: int) -> bool:
    for letter in letters:
        at = line.find(letter, at) + 1
        if not at:
            return False
    return True


def _joined(spans: list[Span]) -> tuple[Span, ...]:
    """Return spans in their order, those that touch as one."""
    joined: list[Span] = []
    for span in sorted(spans, key=lambda each: (each.start, each.end)):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    base = normalize("NFD", letter)[:1].lower()
    return base if len(base) == 1 else letter
