"""Edits of nothing but how words are spelt, joined or cut short; a number or a name is none of them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from wsis_desktop.comparing.weighing.brackets import bracketed
from wsis_desktop.comparing.weighing.changed import Changed
from wsis_desktop.comparing.weighing.spelling import lacks_hamza, shortened, slipped, spelt
from wsis_desktop.model.comparison import Op

_SPELLING = "spelling"
_ACCENTED = frozenset("ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸÁÍÓÚ")
"""Capitals whose accents many leave out."""
_TAKEN_FOR_ANOTHER = str.maketrans({**dict.fromkeys("|!Iil", "1"), **dict.fromkeys("Oo", "0")})
"""Letters and signs that a picture does not tell from figures."""


def otherwise_spelt(changed: Changed) -> tuple[str, ...]:
    """Return the reasons for words that are only spelt in another way: no table holds slips of the pen.

    A number is none of them: "deux" that became "d'eux" was one.
    """
    if any(word in changed.known.numerals for word in changed.differing - changed.known.articles):
        return ()
    same = tuple(_spelling(changed))
    return (*bracketed(changed), *same) if same else ()


def _spelling(changed: Changed) -> Iterator[str]:
    if changed.edit.op is not Op.REPLACE or changed.same_letters:
        return
    gone, come = changed.gone_words, changed.come_words
    if len(changed.went) == len(changed.came) and _bare(changed.went) == _bare(changed.came):
        yield _SPELLING
        return
    whole = [_as_spelt(side, changed) for side in (gone, come)]
    if (
        whole[0] == whole[1]
        or lacks_hamza(*whole)
        or (len(gone) == len(come) and (_same_words(changed, gone, come) or _shortened(changed, gone, come)))
    ):
        yield _SPELLING


def _bare(text: str) -> str:
    """Return a text whose capitals bear no accents: "États" may be written "Etats"; but "público" is not "publicó"."""
    return "".join(unicodedata.normalize("NFD", sign)[0] if sign in _ACCENTED else sign for sign in text)


def _as_spelt(words: list[str], changed: Changed) -> str:
    variants = changed.known.variants
    return "".join(spelt(variants.get(word, word)) for word in words)


def _shortened(changed: Changed, gone: list[str], come: list[str]) -> bool:
    """Tell "Art. 15, para. 1" from "Article 15, paragraph 1", either way."""
    stops = [any(token.key == "." for token in side) for side in (changed.gone, changed.come)]
    return any(
        stop and all(one == other or shortened(one, other, changed.known.references) for one, other in pairs)
        for stop, pairs in zip(stops, (zip(gone, come, strict=True), zip(come, gone, strict=True)), strict=True)
    )


def _same_words(changed: Changed, gone: list[str], come: list[str]) -> bool:
    """Tell words spelt in another way, or miswritten; of a name nobody knows how it is written."""
    pairs = zip(gone, come, strict=True)
    others = [(one, other) for one, other in pairs if _as_spelt([one], changed) != _as_spelt([other], changed)]
    if not others:
        return True
    named = any(changed.is_name(token) for token in (*changed.gone, *changed.come))
    return not named and all(slipped(one, other, changed.known) for one, other in others)


def joined_otherwise(changed: Changed, gone: list[str], come: list[str]) -> str:
    """Return the reason for the same letters in other words: "web site" and "website", but "in formal" and "informal"."""
    known = changed.known
    fewer, more = sorted(({word.casefold() for word in side} for side in (gone, come)), key=len)
    if any(not token.is_word for token in (*changed.gone, *changed.come)):
        doubtful = known.hyphened & (fewer - more)
    elif known.tells_lookalikes:
        doubtful = known.joined_words & (fewer - more)
    else:
        doubtful = known.light & (more - fewer)
    return "words-replaced" if doubtful else _SPELLING


def only_joined(changed: Changed) -> bool:
    """Tell words that are only joined or parted: "co-operation" says what "cooperation" does."""
    if not changed.same_letters:
        return False
    gone, come = changed.gone_words, changed.come_words
    return gone != come and joined_otherwise(changed, gone, come) == _SPELLING


def misread(changed: Changed) -> tuple[str, ...]:
    """Return the reason for what only the recognition of pages made of the same letters: "|" or "(i)" for "1"."""
    if not changed.drafts.recognised or changed.edit.op is not Op.REPLACE or changed.same_letters:
        return ()
    gone, come = ("".join(text.split()).translate(_TAKEN_FOR_ANOTHER) for text in (changed.went, changed.came))
    return ("typography",) if gone == come else ()
