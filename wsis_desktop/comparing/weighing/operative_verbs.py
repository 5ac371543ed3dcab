"""Operative verbs: what opens a sentence of a resolution, "Requests", "We invite", and what follows it behind "and"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile, zip_longest

from wsis_desktop.comparing.language.vocabulary import Sense, Vocabulary
from wsis_desktop.comparing.language.words import Token
from wsis_desktop.comparing.weighing.changed import Changed

_SENTENCE_ENDS = ".;:。；：؛"


def verb_changed(changed: Changed) -> Iterator[str]:
    """Give the reason for an operative verb that changed, and on the reader's scale how."""
    gone, come = changed.lost.get(Sense.VERB), changed.won.get(Sense.VERB)
    if (gone or come) and (
        (_opens_sentence(changed) and _begins_with_a_verb(changed)) or (gone and come and _follows_a_verb(changed))
    ):
        yield "verb-changed"
        weight = changed.drafts.scale.weigh(gone or set(), come or set()) if changed.drafts.scale else None
        if weight is not None:
            yield weight.value


def _opens_sentence(changed: Changed) -> bool:
    for word in reversed(changed.before):
        if word in _SENTENCE_ENDS:
            return True
        if word not in changed.known.before_verb and word not in changed.known.verbs:
            return False
    return True


def _begins_with_a_verb(changed: Changed) -> bool:
    """Tell whether a verb that came or went opens its sentence, and is not one further on in a long edit."""
    return any(_opens_with_a_verb(side, changed.known) for side in (changed.gone, changed.come))


def _opens_with_a_verb(side: list[Token], known: Vocabulary) -> bool:
    begins = True
    for token, behind in zip_longest(side, side[1:]):
        word = token.key.casefold()
        if not token.is_word:
            begins = begins or word in _SENTENCE_ENDS
        elif begins and word in known.verbs and not (behind and known.is_modal(behind.key.casefold())):
            return True
        elif word not in known.before_verb:
            begins = False
    return False


def _follows_a_verb(changed: Changed) -> bool:
    """Tell a verb behind "and" in a sentence that an operative verb opens: "We welcome it, and request …"."""
    stop = max((at for at, word in enumerate(changed.before) if word in _SENTENCE_ENDS), default=-1)
    sentence = changed.before[stop + 1 :]
    opening = next((word for word in sentence if word not in changed.known.before_verb), "")
    behind = list(takewhile(changed.known.before_verb.__contains__, reversed(sentence)))
    return opening in changed.known.verbs and any(
        Sense.CONNECTIVE in {phrase.meaning[0] for phrase in changed.known.phrases.get(word, ())} for word in behind
    )
