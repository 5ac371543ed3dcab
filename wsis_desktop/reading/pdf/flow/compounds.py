"""Whether two words that a hyphen joins at a line's end are a compound, such as `State-owned`, or the halves of one word.

Compounds are made of words; halves of a word mostly are none: `imple-`, `mentation`. The document itself says which words
there are, alone or in its other compounds; what the compounds of its language usually begin and end with is known besides,
out of `resources/languages/compounds.toml`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Container
from dataclasses import dataclass
from functools import cache
from typing import Final

from wsis_desktop.shipped import shipped

_HYPHEN: Final = re.compile("[-\u2010\u2011]")
# What French and others write before an apostrophe, in one with the next word.
_ELIDED: Final = re.compile(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\w)")
_LETTER: Final = 1
_SYLLABLE: Final = 3
# Of a language without a list those of English are taken: they are met everywhere.
_DEFAULT: Final = "en"


def parts(word: str) -> list[str]:
    """Return the words that hyphens join, small or large as they are."""
    return _HYPHEN.split(word)


def without_elided(word: str) -> str:
    """Return a word in small letters without what an apostrophe joins to its front: `l’`, `qu’`."""
    found = _ELIDED.match(word)
    return word[found.end() :] if found else word


@dataclass(frozen=True)
class Compounds:
    """What is known of the compounds of one language."""

    first: frozenset[str]
    last: frozenset[str]
    endings: frozenset[str]
    whole: re.Pattern[str]
    solid: re.Pattern[str]

    def joins(self, first: str, second: str, known: Container[str]) -> bool:
        """Tell whether `first-second`, in small letters, is made of words: of `known` ones, or of such as often are."""
        tail, (head, *more) = without_elided(parts(first)[-1]), parts(second)
        if self.whole.fullmatch(f"{without_elided(first)}-{second}"):
            return True
        solid = self.solid.match(tail + head)
        if head in self.endings or (solid and solid.end() > len(tail)):
            return False
        if tail in self.first or head in self.last or len(tail) <= _LETTER:
            return True
        # A short word that a further hyphen joins to the next stands between two: `face-to-face`.
        return tail in known and head in known and (len(head) > _SYLLABLE or bool(more))

    def breaks(self, first: str, second: str, known: Container[str]) -> bool:
        """Tell whether nothing speaks for `first-second` as a compound: neither half is a word that is known."""
        tail, head = without_elided(parts(first)[-1]), parts(second)[0]
        return tail not in known and head not in known and not self.joins(first, second, known)


def compounds_of(language: str) -> Compounds:
    """Return what is known of a language's compounds; of one that has no list, what is known of English ones."""
    return _compounds(language if language in _tables() else _DEFAULT)


@cache
def _tables() -> dict[str, dict[str, str | list[str]]]:
    return tomllib.loads(shipped("languages", "compounds.toml").read_text(encoding="utf-8"))


@cache
def _compounds(language: str) -> Compounds:
    table = _tables()[language]
    first, last, endings = (frozenset(str(table[name]).split()) for name in ("first", "last", "endings"))
    whole, solid = (re.compile("|".join(table[name]) or r"(?!)") for name in ("whole", "solid"))
    return Compounds(first, last, endings, whole, solid)
