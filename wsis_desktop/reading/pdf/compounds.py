"""Whether two words that a hyphen joins at a line's end are a compound, such as `State-owned`, or the halves of one word.

Compounds are made of words; halves of a word mostly are none: `imple-`, `mentation`. The document itself says which words
there are, alone or in its other compounds; what English compounds usually begin and end with is known besides.
"""

from __future__ import annotations

import re
from collections.abc import Container
from typing import Final

_HYPHEN: Final = re.compile("[-\u2010\u2011]")
_LETTER: Final = 1
_SYLLABLE: Final = 3
_OFTEN_FIRST: Final = (
    "all anti bottom capacity care co counter cross data decision evidence ex first five follow four full gender "
    "half high human inter intra land large last law least long low mid middle multi near non one open people "
    "policy post pre pro public results rights risk second self semi short single small so socio south state sub "
    "system technology think third three time top two well wide worldwide year zero"
)
_OFTEN_LAST: Final = (
    "aged aware based being border bound built centered centred chief conflict date day depth driven effective "
    "elect enforcement established fifth fifths free friendly general givers going governmental half income "
    "informed intensive keeping known led level like locked made makers making minded old oriented owned person "
    "profit quality quarters range ranking reaching related represented resilient responsive saving scale sector "
    "sensitive sized specific state style term third thirds time to type up value wide year years"
)
_FIRSTS: Final = frozenset(_OFTEN_FIRST.split())
_LASTS: Final = frozenset(_OFTEN_LAST.split())


def parts(word: str) -> list[str]:
    """Return the words that hyphens join, small or large as they are."""
    return _HYPHEN.split(word)


def is_compound(first: str, second: str, known: Container[str]) -> bool:
    """Tell whether `first-second`, in small letters, is made of words: of `known` ones, or of such as often are."""
    tail, head = parts(first)[-1], parts(second)[0]
    if tail in _FIRSTS or head in _LASTS or len(tail) <= _LETTER:
        return True
    return tail in known and head in known and len(head) > _SYLLABLE


def is_broken(first: str, second: str, known: Container[str]) -> bool:
    """Tell whether nothing speaks for `first-second` as a compound: neither half is a word that is known."""
    tail, head = parts(first)[-1], parts(second)[0]
    return tail not in known and head not in known and not is_compound(first, second, known)
