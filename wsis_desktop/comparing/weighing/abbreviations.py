"""Names that a draft cuts short: "the Global Environment Facility (GEF)", and "GEF" from there on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from wsis_desktop.comparing.language.letters import plain_words
from wsis_desktop.comparing.language.vocabulary import Vocabulary
from wsis_desktop.comparing.language.words import Token
from wsis_desktop.comparing.weighing.changed import Changed
from wsis_desktop.comparing.weighing.spelling import inflected
from wsis_desktop.model.comparison import Op

_CUT_SHORT = re.compile(r"\((?P<short>[^\W\d_a-z][^\W\d_]{1,11})\)")
_REACH = 160
"""Letters before a bracket in which the name is looked for that it cuts short."""
_FEWEST_CAPITALS = 2

Abbreviations = Mapping[str, tuple[str, ...]]
"""Names cut short, and the words of each, small."""


def abbreviations(text: str, known: Vocabulary) -> dict[str, tuple[str, ...]]:
    """Return what a text cuts short where it says so: in brackets behind a name whose words begin as it is spelt."""
    found: dict[str, tuple[str, ...]] = {}
    for match in _CUT_SHORT.finditer(text):
        short = match["short"]
        if sum(map(str.isupper, short)) < _FEWEST_CAPITALS:
            continue
        words = plain_words(text[max(0, match.start() - _REACH) : match.start()])
        if name := _spelling(_singular(short).casefold(), words, known):
            found[_singular(short)] = name
    return found


def _singular(short: str) -> str:
    return short[:-1] if short.endswith("s") and short[:-1].isupper() else short


def _spelling(letters: str, words: Sequence[str], known: Vocabulary) -> tuple[str, ...]:
    """Return the last words, each beginning with the next of `letters`, but for small ones between them."""
    left = letters
    for at in range(len(words) - 1, -1, -1):
        if words[at].startswith(left[-1]):
            left = left[:-1]
        elif words[at] not in known.light:
            return ()
        if not left:
            return tuple(words[at:])
    return ()


def cut_short(changed: Changed) -> tuple[str, ...]:
    """Return the reason for a name that is cut short, written out, or said both ways."""
    short = changed.drafts.abbreviations
    if not short:
        return ()
    if changed.edit.op is Op.REPLACE:
        if not any(
            token.text[:1].isupper() and _singular(token.text) in short for token in (*changed.gone, *changed.come)
        ):
            return ()
        gone, come = (_in_full(side, changed) for side in (changed.gone, changed.come))
        same = gone == come or inflected(gone, come, changed.known)
        return ("phrasing",) if same and not changed.same_letters else ()
    text, at = (changed.old, changed.edit.old) if changed.edit.old else (changed.new, changed.edit.new)
    name = _in_full(changed.gone or changed.come, changed) if _is_bracketed(text, at.end) else []
    if not name:
        return ()
    before = _bare(plain_words(text[max(0, at.start - _REACH) : at.start]), changed.known)
    behind = _in_words(_WORD.match(text, at.end), changed)
    return ("phrasing",) if before[-len(name) :] == name or behind == name else ()


_WORD = re.compile(r"\W*([^\W\d_]+)")


def _is_bracketed(text: str, end: int) -> bool:
    """Tell a run of words that ends where a bracket opens or closes."""
    return not {*text[max(0, end - 2) : end + 2]}.isdisjoint("()")


def _in_words(word: re.Match[str] | None, changed: Changed) -> list[str]:
    short = _singular(word[1]) if word else ""
    return _bare(changed.drafts.abbreviations.get(short, ()), changed.known)


def _in_full(side: Sequence[Token], changed: Changed) -> list[str]:
    """Return the words of a side with each name in full, small, without articles."""
    short = changed.drafts.abbreviations
    words: list[str] = []
    for token in side:
        if token.is_word:
            words += short.get(_singular(token.text), (token.key.casefold(),))
    return _bare(words, changed.known)


def _bare(words: Iterable[str], known: Vocabulary) -> list[str]:
    return [word for word in words if word not in known.articles]
