"""What inflection and clitics leave of a word, for pairing: other forms of a word are evidence that a paragraph is the same.

Only scripts whose endings tell by themselves are looked at: Cyrillic nouns and adjectives by their endings, Arabic words by
what is written together with them. What an edit is, and whether it matters, does not depend on this.
"""

from __future__ import annotations

import re
from functools import lru_cache

_CYRILLIC_ENDINGS = (
    *("иями", "ями", "ами", "иях", "иям", "ого", "его", "ому", "ему", "ыми", "ими", "ией", "иев"),
    *("ых", "их", "ой", "ей", "ою", "ею", "ую", "юю", "ая", "яя", "ое", "ее", "ые", "ие", "ый", "ий", "ым", "им"),
    *(
        "ом",
        "ем",
        "ах",
        "ях",
        "ам",
        "ям",
        "ов",
        "ев",
        "ию",
        "ия",
        "ии",
        "а",
        "я",
        "о",
        "е",
        "ы",
        "и",
        "у",
        "ю",
        "ь",
        "й",
    ),
)
_STEM = 4
_ROOT = 3
_INFLECTED = re.compile(r"[\u0400-\u04ff\u0621-\u064a]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]+")
_ARABIC = re.compile(
    r"(?:[\u0648\u0641](?=[\u0621-\u064a]{4}))?(?:\u0628\u0627\u0644|\u0643\u0627\u0644|\u0644\u0644|\u0627\u0644|[\u0628\u0644])?"
)
"""And, so; by the, like the, for the, the; by, for."""
_ALEF = str.maketrans(
    {"\u0623": "\u0627", "\u0625": "\u0627", "\u0622": "\u0627", "\u0649": "\u064a", "\u0629": "\u0647"}
)


def has_inflection(text: str) -> bool:
    """Tell whether a text holds letters of a script whose words `stem` shortens."""
    return bool(_INFLECTED.search(text))


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return what is left of a word in small letters; words of other scripts as they are."""
    if _CYRILLIC.fullmatch(word):
        for ending in _CYRILLIC_ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= _STEM:
                return word[: -len(ending)]
        return word
    if "\u0621" <= word[:1] <= "\u064a":
        bare = word[_clitics(word) :]
        return bare.translate(_ALEF)
    return word


def _clitics(word: str) -> int:
    """Return how many letters before the word proper are other words."""
    found = _ARABIC.match(word)
    end = found.end() if found else 0
    return end if len(word) - end >= _ROOT else 0
