"""Whether two wordings are the same words, spelt or inflected in another way."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import zip_longest

from rapidfuzz.distance import OSA

from wsis_desktop.comparing.vocabulary import Vocabulary

_BRITISH = (
    (re.compile(r"is(e|es|ed|ing|ation|ations|er|ers)$"), r"iz\1"),
    (re.compile(r"ys(e|es|ed|ing)$"), r"yz\1"),
    (re.compile(r"(?<=\w{2})our(s|ed|ing|able|al|ite|hood)?$"), r"or\1"),
    (re.compile(r"(?<=\w{2})tre(s?)$"), r"ter\1"),
    (re.compile(r"(?<=\w{3})ogue(s?)$"), r"og\1"),
    (re.compile(r"ll(ed|ing|er|ers)$"), r"l\1"),
    (re.compile(r"^programme(s?)$"), r"program\1"),
    (re.compile(r"ence(s?)$"), r"ense\1"),
)
_LONG = 7
"""Letters from which a slip of one letter makes no other word."""
_STEM = 4
_SHORTEST = 3
"""Letters of an abbreviation."""


@lru_cache(maxsize=16384)
def spelt(word: str) -> str:
    """Return a word in one of its spellings: -ize, -or, -ter, no hyphen."""
    for pattern, common in _BRITISH:
        word = pattern.sub(common, word)
    return word.replace("-", "")


def slipped(first: str, second: str) -> bool:
    """Tell two spellings of a long word of which one has a letter too many, too few, or two that changed places."""
    if min(len(first), len(second)) < _LONG or first[0] != second[0] or first[-2:] != second[-2:]:
        return False
    if len(first) == len(second):
        places = [at for at, (one, other) in enumerate(zip_longest(first, second)) if one != other]
        return len(places) == 2 and OSA.distance(first, second) == 1  # noqa: PLR2004 - two letters changed places
    return OSA.distance(first, second) == 1


def shortened(first: str, second: str, nouns: frozenset[str]) -> bool:
    """Tell whether the first word is one of the `nouns`, which is the second, cut short."""
    return len(first) >= _SHORTEST and second in nouns and second.startswith(first)


def inflected(first: list[str], second: list[str], known: Vocabulary) -> bool:
    """Tell whether both sides hold forms of the same words; whoever acts is never taken for whom it is done to."""
    if not first or len(first) != len(second) or not known.endings:
        return False
    rest = [_stem(word, known) for word in second]
    for word in first:
        stem, acts = _stem(word, known)
        found = next((other for other in rest if other[0] == stem and {acts, other[1]} != {"acting", "acted"}), None)
        if found is None:
            return False
        rest.remove(found)
    return True


def _stem(word: str, known: Vocabulary) -> tuple[str, str]:
    """Return what an ending leaves of a word, and whether it is a participle."""
    if word in known.forms:
        return known.forms[word], ""
    kind = (
        "acting" if known.progressive and word.endswith(known.progressive) else "acted" if word.endswith("ed") else ""
    )
    for ending in (known.progressive, *known.endings):
        if ending and word.endswith(ending) and len(word) - len(ending) >= _STEM:
            word = word[: -len(ending)]
            break
    return word.removesuffix("e") if len(word) > _STEM else word, kind
