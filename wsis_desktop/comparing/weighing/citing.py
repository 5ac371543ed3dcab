"""Edits that change a reference to a place in a text: "paragraph 44", "Annex II", "article 5 (a)", "above".

One that only follows the numbering, where 44 became 46, changes nothing; any other points to another text than before. What
stands in another document does not follow: "paragraph 44 of the Agenda" is as substantive as any number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from wsis_desktop.comparing.language.letters import plain_words
from wsis_desktop.comparing.language.vocabulary import Sense, Vocabulary
from wsis_desktop.comparing.language.words import Token, tokens
from wsis_desktop.comparing.references.referring import ARTICLE, Grammar, Target, close, grammar
from wsis_desktop.comparing.weighing.changed import Changed
from wsis_desktop.comparing.weighing.citing_items import item_followed
from wsis_desktop.model.comparison import Op, Span

_CELL = " | "
_HEADS_A_ROW = re.compile(r"[.)]?\s")
REFERENCE, FOLLOWS = "reference", "cross-reference-follows"

_REACH: Final = 80
_LONGEST: Final = 9
"""Letters of the longest of what adds to a number, "quinquies"; figures and letters that name a place have fewer."""
_ROMAN = re.compile(r"[IVXLC]+|[ivxl]+")
_ADDED_NUMBERS = frozenset({"bis", "ter", "quater", "quat", "quinquies", "sexies", "septies", "octies", "alt"})
_BEHIND_A_FIGURE = re.compile(r"\d[.-]$")
_BETWEEN = frozenset("()[]-")
_COMMAS = frozenset(",،")
_CHINESE_HEAD = re.compile(r"第(?:[\d〇零一二三四五六七八九十百千、,，和及与或至到～–\s第之-])*$")
_CHINESE_TAIL = re.compile(r"(?:[\d〇零一二三四五六七八九十百千、,，和及与或至到～–\s第之-])*(\w)")


def cited(changed: Changed) -> tuple[str, ...]:
    """Return the reason for an edit that changes nothing but places in a text; none for any other."""
    words = changed.differing
    if words and words <= changed.known.directions:
        return (REFERENCE,) if changed.edit.op is Op.REPLACE and _beside_a_noun(changed) else ()
    if _counts_its_places(changed, words):
        return (REFERENCE,)
    if not words or any(len(word) > _LONGEST and word.isalpha() for word in words):
        return ()
    followed = item_followed(changed)
    return _cited(changed, words) if followed is None else (FOLLOWS,) if followed else (REFERENCE,)


def named_by_a_row(changed: Changed) -> tuple[str, ...]:
    """Tell the number of a paragraph with which a row of a table begins, and which followed it: "E. Content | …"."""
    edit = changed.edit
    if edit.old.start or edit.new.start or edit.op is not Op.REPLACE or not _in_rows(changed):
        return ()
    follows = (close(changed.went.strip("()")), close(changed.came.strip("()"))) in changed.drafts.renumbered
    return (FOLLOWS,) if follows else ()


def _in_rows(changed: Changed) -> bool:
    sides = ((changed.old, changed.edit.old), (changed.new, changed.edit.new))
    return all(_CELL in text and _HEADS_A_ROW.match(text, span.end) for text, span in sides)


def _counts_its_places(changed: Changed, words: set[str]) -> bool:
    """Tell "the preceding paragraph" that became "the preceding paragraphs"."""
    known = changed.known
    if known.references.isdisjoint(words):
        return False
    told = words - known.light - known.of
    inside = told & known.directions
    nouns = told - inside
    if not nouns <= known.references or nouns.isdisjoint(changed.dropped) or nouns.isdisjoint(changed.added):
        return False
    beside = {*changed.ahead[-1:], *changed.behind[:1]} & known.directions
    return bool(inside or beside)


def _cited(changed: Changed, words: set[str]) -> tuple[str, ...]:
    differing = [token for token in (*changed.gone, *changed.come) if token.key.casefold() in words]
    # What else a number says is told with all other numbers; places alone are what no digit tells to be one.
    named = [token for token in differing if token.key.casefold() not in changed.known.joining]
    places = bool(named) and all(_is_place(token, changed) for token in named)
    if not (places or _of_a_list(changed)):
        return ()
    noun = noun_of(changed)
    if noun and _follows(changed, noun):
        return (FOLLOWS,)
    pointed = bool(changed.known.directions.intersection(changed.behind[:1]))
    return (REFERENCE,) if places and (noun or pointed) else ()


def refers(changed: Changed) -> str | None:
    """Return the reason for numbers that name a place in a text; None for those that count something."""
    if all(_may_name(token, changed) for token in (*changed.gone, *changed.come)) and (noun := noun_of(changed)):
        return FOLLOWS if _follows(changed, noun) else REFERENCE
    if not any(sign.isdigit() for word in changed.differing for sign in word):
        return None
    behind_a_noun = bool(changed.known.references.intersection(changed.before[-1:]))
    named = behind_a_noun or any(_names_a_place(side, changed.known) for side in (changed.gone, changed.come))
    return REFERENCE if named else None


def _names_a_place(side: list[Token], known: Vocabulary) -> bool:
    """Tell a run of words that holds a symbol, `A/RES/70/1`, or a noun with its number."""
    return any("/" in token.key for token in side) or any(
        first.key.casefold() in known.references and second.text[:1].isdigit()
        for first, second in pairwise(token for token in side if token.is_word)
    )


def _may_name(token: Token, changed: Changed) -> bool:
    """Tell what a reference may hold behind its noun from "of 24 April" behind it."""
    word = token.key.casefold()
    known = changed.known
    return (
        not token.is_word
        or _is_item(token)
        or word in known.numerals
        or any(word in words for words in (known.joining, known.references, known.articles))
    )


def _of_a_list(changed: Changed) -> bool:
    """Tell the numbers of "paragraphs 44, 45 and 47", and what joins them, from words."""
    return all(
        word in changed.known.joining or word in _ADDED_NUMBERS or any(sign.isnumeric() for sign in word)
        for word in changed.differing
    ) and not (Sense.CONNECTIVE in changed.lost and Sense.CONNECTIVE in changed.won)


def _is_place(token: Token, changed: Changed) -> bool:
    """Tell `II`, `(a)`, `G` and `bis`."""
    if _ROMAN.fullmatch(token.text) or token.key.casefold() in _ADDED_NUMBERS:
        return True
    if len(token.key) != 1 or not token.text.isalpha() or changed.drafts.language == "zh":
        return False
    return token.text.isupper() or _is_lettered(token, changed)


def _is_lettered(token: Token, changed: Changed) -> bool:
    """Tell `(a)`, the French `a)` and the letter of `9.c` from the article."""
    for text, span, side in (
        (changed.old, changed.edit.old, changed.gone),
        (changed.new, changed.edit.new, changed.come),
    ):
        if token in side:
            start, end = span.start + token.start, span.start + token.end
            closed = text[end : end + 1] == ")" and not text[max(0, start - 1) : start].isalnum()
            return closed or bool(_BEHIND_A_FIGURE.search(text, max(0, start - 2), start))
    return False


def noun_of(changed: Changed) -> str:
    """Return the noun whose place the edit changes, such as "paragraph"; nothing when there is none."""
    text, span = _changed_text(changed)
    if changed.drafts.language == "zh":
        head, tail = _CHINESE_HEAD.search(text, 0, span.start), _CHINESE_TAIL.match(text, span.end)
        return tail[1] if head and tail and tail[1] in changed.known.references else ""
    return _noun_before(tokens(text[max(0, span.start - _REACH) : span.start]), changed.known)


def _changed_text(changed: Changed) -> tuple[str, Span]:
    return (changed.old, changed.edit.old) if changed.edit.op is Op.DELETE else (changed.new, changed.edit.new)


def _noun_before(cut: list[Token], known: Vocabulary) -> str:
    """Go back over numbers and what joins them to the noun that they belong to."""
    listed = False
    for at in range(len(cut) - 1, -1, -1):
        word = cut[at].key.casefold()
        if word in known.references:
            return word if not listed or word in known.several_nouns or word.endswith("s") else ""
        before = cut[at - 1].key.casefold() if at else ""
        if word == "." and before in (known.references | known.paragraph_nouns | known.article_nouns):
            return before
        if word in known.joining or word in _COMMAS:
            listed = True
        elif not (word in _BETWEEN or _is_item(cut[at])):
            return ""
    return ""


def _is_item(token: Token) -> bool:
    text = token.text
    return text[:1].isdigit() or len(text) == 1 or bool(_ROMAN.fullmatch(text)) or text.casefold() in _ADDED_NUMBERS


def _beside_a_noun(changed: Changed) -> bool:
    """Tell "paragraph 44 above" and "the preceding paragraph"."""
    if noun_of(changed):
        return True
    text, span = _changed_text(changed)
    behind = [token.key.casefold() for token in tokens(text[span.end : span.end + _REACH])][:2]
    return any(word in changed.known.references for word in behind)


# -- following the numbering -----------------------------------------------------------------------------------------


def _follows(changed: Changed, noun: str) -> bool:
    """Tell whether every number became what the paragraph that it named is now."""
    spoken = grammar(changed.drafts.language)
    if spoken is None:
        return False
    if spoken.kind_of_noun(noun):
        pairs = _targets(changed, spoken) if _of_a_list(changed) else []
        return any(one != other for one, other in pairs) and all(
            _became(changed, *_forms(one, other)) for one, other in pairs
        )
    if noun in changed.known.elsewhere or changed.edit.op is not Op.REPLACE:
        return False
    if any(
        spoken.leads_elsewhere(text, span)
        for text, span in ((changed.old, changed.edit.old), (changed.new, changed.edit.new))
    ):
        return False
    gone, come = ([token.key for token in side] for side in (changed.gone, changed.come))
    forms = ("", noun.removesuffix("s"))
    if any(_became(changed, start + "".join(gone), start + "".join(come)) for start in forms):
        return True
    return len(gone) == len(come) and all(
        any(_became(changed, start + one, start + other) for start in forms)
        for one, other in zip(gone, come, strict=True)
    )


def _targets(changed: Changed, spoken: Grammar) -> list[tuple[Target, Target]]:
    """Return what the references that the edit lies in named before, and what they name now; nothing unless one to one."""
    named: list[list[Target]] = []
    joined: list[frozenset[str]] = []
    for text, span in ((changed.old, changed.edit.old), (changed.new, changed.edit.new)):
        place, targets = next(
            ((place, targets) for place, targets in spoken.places(text) if _within(span, place)), (Span(0, 0), ())
        )
        named.append(list(_ends(targets)))
        joined.append(changed.known.joining.intersection(plain_words(text[place.start : place.end])))
    first, second = named
    return list(zip(first, second, strict=True)) if len(first) == len(second) and joined[0] == joined[1] else []


def _ends(targets: tuple[Target, ...]) -> Iterator[Target]:
    """Give both ends of ranges."""
    for kind, number in targets:
        for end in number.split("-"):
            yield kind, end


def _within(span: Span, place: Span) -> bool:
    return place.start <= span.start and span.end <= place.end


def _forms(one: Target, other: Target) -> tuple[str, str]:
    start = ARTICLE if one[0] == ARTICLE else ""
    return start + one[1], (ARTICLE if other[0] == ARTICLE else "") + other[1]


def _became(changed: Changed, before: str, now: str) -> bool:
    """Tell whether what bore one label bears the other one now; the same one, when it kept it."""
    before, now = close(before), close(now)
    if before == now:
        return all(label != before for label, _ in changed.drafts.renumbered)
    return (before, now) in changed.drafts.renumbered
