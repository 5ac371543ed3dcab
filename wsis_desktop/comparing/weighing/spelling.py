"""Whether two wordings are the same words, spelt or inflected in another way."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import zip_longest

from rapidfuzz.distance import OSA

from wsis_desktop.comparing.language.letters import SILENT
from wsis_desktop.comparing.language.vocabulary import Vocabulary

_BRITISH = (
    (re.compile(r"is(e|es|ed|ing|ation|ations|er|ers)$"), r"iz\1"),
    (re.compile(r"ys(e|es|ed|ing)$"), r"yz\1"),
    (re.compile(r"(?<=\w{2})our(s|ed|ing|able|al|ite|hood)?$"), r"or\1"),
    (re.compile(r"(?<=\w{2})tre(s?)$"), r"ter\1"),
    (re.compile(r"(?<=\w{3})ogue(s?)$"), r"og\1"),
    (re.compile(r"(?<=[aeiou])(\w*[ae])ll(ed|ing|er|ers)$"), r"\1l\2"),
    (re.compile(r"(fulfi|enro|insta|disti|insti)ll(s|ments?)?$"), r"\1l\2"),
    (re.compile(r"^programme(s?)$"), r"program\1"),
    (re.compile(r"ence(s?)$"), r"ense\1"),
)
_OTHER_LETTERS = str.maketrans({"ё": "е", "œ": "oe", "æ": "ae", "\u0624": "\u0621", "\u0626": "\u0621"})
"""Letters for which others may stand: Cyrillic yo, ligatures, and the Arabic hamza on what bears it."""
_ALEF, _ALEFS = "\u0627", frozenset("\u0627\u0623\u0625\u0622")
_LONG = 7
"""Letters from which a slip of one letter makes no other word."""
_SHORTEST = 3
"""Letters of an abbreviation."""
_WORD = 4
"""Letters of a word whose ending says little: "use" and "used" are left apart, "form" and "forms" are not."""


@lru_cache(maxsize=16384)
def spelt(word: str) -> str:
    """Return a word in one of its spellings: -ize, -or, -ter, no hyphen, no vowel marks."""
    if not word.isascii():
        word = SILENT.sub("", word).translate(_OTHER_LETTERS)
    for pattern, common in _BRITISH:
        word = pattern.sub(common, word)
    return word.replace("-", "")


def lacks_hamza(first: str, second: str) -> bool:
    """Tell two spellings of an Arabic word of which one leaves out what an alef bears; another sign there makes another."""
    if len(first) != len(second) or _ALEF not in first + second:
        return False
    return all(
        one == other or (_ALEF in (one, other) and {one, other} <= _ALEFS)
        for one, other in zip(first, second, strict=True)
    )


def slipped(first: str, second: str, known: Vocabulary) -> bool:
    """Tell two spellings of a long word of which one has a letter too many, too few, or two that changed places.

    Where both are words of the language, as "countries" and "counties" are, it is no slip; where no list tells, none is.
    """
    if min(len(first), len(second)) < _LONG or first[0] != second[0] or first[-2:] != second[-2:]:
        return False
    if len(first) == len(second):
        places = [at for at, (one, other) in enumerate(zip_longest(first, second)) if one != other]
        if len(places) != 2:  # noqa: PLR2004 - two letters changed places
            return False
    return OSA.distance(first, second) == 1 and known.tells_lookalikes and not known.are_lookalikes(first, second)


def shortened(first: str, second: str, nouns: frozenset[str]) -> bool:
    """Tell whether the first word is one of the `nouns`, which is the second, cut short."""
    return len(first) >= _SHORTEST and second in nouns and second.startswith(first)


def inflected(first: list[str], second: list[str], known: Vocabulary) -> bool:
    """Tell whether both sides hold forms of the same words."""
    if not first or len(first) != len(second) or not known.endings:
        return False
    rest = list(second)
    for word in first:
        found = next((other for other in rest if word == other or _one_word(word, other, known)), None)
        if found is None:
            return False
        rest.remove(found)
    return True


def _one_word(first: str, second: str, known: Vocabulary) -> bool:
    """Tell two forms of a word: their endings belong to one row of the table, and the same letters stand before them."""
    if not known.uninflected.isdisjoint((first, second)):
        return False
    if first in known.forms or second in known.forms:
        return known.forms.get(first, first) == known.forms.get(second, second)
    return not _parts(first, known.endings).isdisjoint(_parts(second, known.endings))


@lru_cache(maxsize=16384)
def _parts(word: str, endings: tuple[tuple[str, ...], ...]) -> frozenset[tuple[int, str]]:
    """Return what each row of endings may leave of a word."""
    return frozenset(
        (row, word.removesuffix(ending))
        for row, alike in enumerate(endings)
        for ending in alike
        if word.endswith(ending) and len(word) - len(ending) + len(alike[0]) >= _WORD
    )
