"""Words that turn a sentence, or what it binds to, where one stands for another: "increase", "reduce"; "ensure", "promote".

Contraries, and how far words bind, stand in the tables of `vocabulary`; what only a prefix turns needs no row.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from wsis_desktop.comparing.language.vocabulary import table_of
from wsis_desktop.comparing.weighing.changed import Changed
from wsis_desktop.comparing.weighing.contrasts import contrasts
from wsis_desktop.comparing.weighing.operative_verbs import verb_changed
from wsis_desktop.comparing.weighing.spelling import inflected
from wsis_desktop.model.comparison import Op

OPPOSITES, FORCE = "opposites", "force"
"""The lists of the tables."""
_WORD = 4
"""Letters of a word that a prefix may turn: "form" and "inform" are no contraries, and no table has all such pairs."""


def opposite(changed: Changed) -> Iterator[str]:
    """Give the reason for a word that came for its contrary."""
    language = changed.drafts.language
    if _turned(changed, _prefixes(language)) or contrasts(language, OPPOSITES).differ(changed):
        yield "opposite"


def binding(changed: Changed) -> Iterator[str]:
    """Give the reason for a word that binds more, or less, than the one for which it came: "approval", "consultation".

    Of an operative verb that changed as much is said already.
    """
    if contrasts(changed.drafts.language, FORCE).differ(changed) and not any(verb_changed(changed)):
        yield "force-changed"


@dataclass(frozen=True, slots=True)
class _Prefixes:
    """What turns a word into its contrary: "un", "non"; and the words that only begin so: "information"."""

    turning: tuple[str, ...]
    no_contraries: frozenset[str]


@cache
def _prefixes(language: str) -> _Prefixes:
    table = table_of(language)
    return _Prefixes(
        tuple(table.get("contrary_prefixes", "").split()), frozenset(table.get("no_contraries", "").split())
    )


def _turned(changed: Changed, prefixes: _Prefixes) -> bool:
    """Tell a word that got, or lost, a prefix which says that it does not hold: "compliance", "non-compliance"."""
    if changed.same_letters:
        return False  # "non-trivial" that became "nontrivial"
    if changed.edit.op is not Op.REPLACE:
        text = changed.went or changed.came
        return text.endswith("-") and text[:-1].strip().casefold() in prefixes.turning
    sides = ((changed.dropped, changed.added), (changed.added, changed.dropped))
    return bool(prefixes.turning) and any(
        _turns(bare, word, prefixes, changed)
        for bares, words in sides
        for word in words
        if word.startswith(prefixes.turning)
        for bare in bares
    )


def _turns(bare: str, word: str, prefixes: _Prefixes, changed: Changed) -> bool:
    if len(bare) < _WORD or len(word) <= len(bare) or word in prefixes.no_contraries:
        return False
    rests = (word.removeprefix(prefix).lstrip("-") for prefix in prefixes.turning if word.startswith(prefix))
    return any(rest == bare or (len(rest) >= _WORD and inflected([bare], [rest], changed.known)) for rest in rests)
