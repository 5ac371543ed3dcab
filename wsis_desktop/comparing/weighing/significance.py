"""How much an edit matters, and why.

Each rule looks at one changed run of words and gives its reasons or none. What a reason weighs stands in `_WEIGHT`; the
heaviest decides. What no rule knows is `wording`: nothing is called editorial without a reason. The words that the rules
look for stand in one table for each language (`vocabulary`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from wsis_desktop.comparing.language.letters import plain_words
from wsis_desktop.comparing.language.vocabulary import Sense, vocabulary
from wsis_desktop.comparing.language.words import Token
from wsis_desktop.comparing.weighing.abbreviations import cut_short
from wsis_desktop.comparing.weighing.brackets import BRACKETS, bracketed
from wsis_desktop.comparing.weighing.changed import NOWHERE, Changed, Drafts, Place, Together
from wsis_desktop.comparing.weighing.citing import cited, named_by_a_row
from wsis_desktop.comparing.weighing.dates import same_days
from wsis_desktop.comparing.weighing.inline_items import relabelled
from wsis_desktop.comparing.weighing.numbers import numbered, said_twice
from wsis_desktop.comparing.weighing.operative_verbs import verb_changed
from wsis_desktop.comparing.weighing.opposites import binding, opposite
from wsis_desktop.comparing.weighing.ranges import ranged
from wsis_desktop.comparing.weighing.respelt import joined_otherwise, misread, only_joined, otherwise_spelt
from wsis_desktop.comparing.weighing.spelling import inflected
from wsis_desktop.model.comparison import Edit, Op, Significance, Span

__all__ = ["RETITLED", "Drafts", "explained", "highest", "retitled"]

RETITLED = "retitled"

_RANK = {significance: rank for rank, significance in enumerate(Significance)}
_MUCH_CONTENT = 4
_DETAIL = 70
_THING = 2
"""Words of one thing in a list that are not small."""
_LISTED = 4
"""Words behind one more thing in a list within which the list comes to its last one."""
_MARKED = 4
"""Letters of a word that bears a number only as a footnote's mark: `G77` and `CO2` do by themselves."""
_SENTENCE_ENDS = ".;:。；：؛"
_STOPS = ".;:!?"
_COMMAS = ",،、，"
_TITLE = re.compile(r"(?<![^\W_])(?:Mr|Mrs|Ms|Dr|Prof|St|Sra?|Dra?|Mme|Mlle|M|[A-Z]|г-н|г-жа)\.?\s$")
_TITLE_REACH = 8
_PARTICLES = frozenset({"of", "de"})
"""Words that a noun needs where a verb does not: "improving the state", "improvement of the state"."""


def highest(edits: tuple[Edit, ...]) -> Significance:
    """Return the highest significance among `edits`; editorial when there are none."""
    return max((edit.significance for edit in edits), key=_RANK.__getitem__, default=Significance.EDITORIAL)


def explained(edits: Sequence[Edit], old: str, new: str, drafts: Drafts, here: Place = NOWHERE) -> tuple[Edit, ...]:
    """Return the edits of a link with their significance, reasons and details; `old` and `new` are its texts."""
    known = vocabulary(drafts.language)
    together = Together(here)
    together.changes.extend(
        Changed(edit, old, new, room, known, drafts, together)
        for edit, room in zip(edits, _rooms(edits, old, new), strict=True)
    )
    done = tuple(map(_explained, together.changes))
    # Each change knows all of its link: let go, or only a search for cycles frees them and all that they reckoned.
    together.changes.clear()
    return done


def _rooms(edits: Sequence[Edit], old: str, new: str) -> list[Span]:
    """Return the unchanged old text around each edit; a word that only lost or got its capital is unchanged there."""
    stayed = [_same_but_for_case(edit, old, new) for edit in edits]
    starts: list[int] = []
    start = 0
    for edit, same in zip(edits, stayed, strict=True):
        starts.append(start)
        start = start if same else edit.old.end
    ends: list[int] = []
    end = len(old)
    for edit, same in zip(reversed(edits), reversed(stayed), strict=True):
        ends.append(end)
        end = end if same else edit.old.start
    return [Span(start, end) for start, end in zip(starts, reversed(ends), strict=True)]


def _same_but_for_case(edit: Edit, old: str, new: str) -> bool:
    if edit.op is not Op.REPLACE or len(edit.old) != len(edit.new):
        return False
    return old[edit.old.start : edit.old.end].casefold() == new[edit.new.start : edit.new.end].casefold()


def retitled(edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """Return the edits of a heading: whatever is more than editorial there gives its section another title."""
    return tuple(
        edit
        if edit.significance is Significance.EDITORIAL
        else replace(edit, significance=_WEIGHT[RETITLED], reasons=(*edit.reasons, RETITLED))
        for edit in edits
    )


def _explained(changed: Changed) -> Edit:
    reasons = (
        tuple(_tag(changed))
        or _elsewhere(changed)
        or _footnote_mark(changed)
        or misread(changed)
        or said_twice(changed)
        or same_days(changed)
        or ranged(changed)
        or otherwise_spelt(changed)
        or cut_short(changed)
        or named_by_a_row(changed)
        or relabelled(changed)
        or cited(changed)
    )
    if not reasons:
        reasons = tuple(dict.fromkeys(chain.from_iterable(rule(changed) for rule in _rules(changed))))
    if not reasons:
        reasons = ("words-replaced",)
    weight = max((_WEIGHT.get(reason, Significance.WORDING) for reason in reasons), key=_RANK.__getitem__)
    edit = changed.edit
    return Edit(edit.op, edit.old, edit.new, weight, reasons, _detail(changed))


# -- what changes the sense ------------------------------------------------------------------------------------------


def _tag(changed: Changed) -> Iterator[str]:
    if "[" not in changed.old and "[" not in changed.new:
        return
    sides = ((changed.old, changed.edit.old), (changed.new, changed.edit.new))
    old, new = (
        Counter(
            found[0].casefold()
            for found in changed.known.tag.finditer(text)
            if found.start() <= span.end and span.start <= found.end()
        )
        for text, span in sides
    )
    if old != new:
        yield "tag-changed"


def _modal(changed: Changed) -> Iterator[str]:
    modals = changed.lost.get(Sense.MODAL, set()) | changed.won.get(Sense.MODAL, set())
    months = {token.text for token in (*changed.gone, *changed.come)} & {"May"}
    if modals and not (modals == {"may"} and months):
        yield "modal-changed"


def _negation(changed: Changed) -> Iterator[str]:
    if Sense.NEGATION in changed.lost or Sense.NEGATION in changed.won:
        yield "negation"


def _frequency(changed: Changed) -> Iterator[str]:
    if Sense.FREQUENCY in changed.lost or Sense.FREQUENCY in changed.won:
        yield "frequency-changed"


def _qualifier(changed: Changed) -> Iterator[str]:
    won, lost = changed.won.get(Sense.QUALIFIER, set()), changed.lost.get(Sense.QUALIFIER, set())
    if (won or lost) and any(_name(changed)):
        won, lost = won - _in_names(changed, changed.come), lost - _in_names(changed, changed.gone)
    if won:
        yield "qualifier-added"
    if lost:
        yield "qualifier-removed"


def _in_names(changed: Changed, side: list[Token]) -> set[str]:
    """Return the qualifiers that only stand in names: "Permanent Representative", "beyond National Jurisdiction"."""
    named, free = set[str](), set[str]()
    words = [token for token in side if token.is_word]
    for at, token in enumerate(words):
        around = words[max(0, at - 1) : at] + words[at + 1 : at + 2]
        capital = token.text[:1].isupper() and any(each.text[:1].isupper() for each in around)
        for phrase in changed.known.phrases.get(token.key.casefold(), ()):
            if phrase.meaning[0] is Sense.QUALIFIER:
                (named if capital and len(phrase.words) == 1 else free).add(phrase.meaning[1])
    return named - free


def _connective(changed: Changed) -> Iterator[str]:
    if Sense.CONNECTIVE in changed.lost and Sense.CONNECTIVE in changed.won:
        yield "connective-changed"


def _actor(changed: Changed) -> Iterator[str]:
    """Compare lists of actors as sets: who stands in another place of the same text neither left nor came."""
    won, lost = changed.won.get(Sense.ACTOR, set()), changed.lost.get(Sense.ACTOR, set())
    if not (won or lost) or any(_inflection(changed)):  # no table has every case of a word
        return
    known = changed.known
    old, new = (known.meanings(known.apart(plain_words(text))) for text in (changed.old, changed.new))
    came = {name for name in won if new[Sense.ACTOR, name] > old[Sense.ACTOR, name]}
    left = {name for name in lost if new[Sense.ACTOR, name] < old[Sense.ACTOR, name]}
    if came:
        yield "actor-added"
    if left:
        yield "actor-removed"
    if not came and not left:
        yield "reordered"


def _name(changed: Changed) -> Iterator[str]:
    if changed.same_letters:
        return
    for side, less, more in (
        (changed.gone, changed.dropped, changed.added),
        (changed.come, changed.added, changed.dropped),
    ):
        for at, token in enumerate(side):
            if not token.text[:1].isupper():
                continue
            word = token.key.casefold()
            if word not in less or not changed.is_name(token) or changed.stands_elsewhere({word}):
                continue
            if _begins_a_sentence(changed) if at == 0 else side[at - 1].key in _STOPS:
                continue
            if not any(inflected([word], [other], changed.known) for other in more):
                yield "name"
                return


def _begins_a_sentence(changed: Changed) -> bool:
    """Tell a word that begins a sentence from the name behind "Ms." or "J."."""
    if changed.before and changed.before[-1] not in _STOPS:
        return False
    start = changed.edit.new.start
    return not _TITLE.search(changed.new, max(0, start - _TITLE_REACH), start)


def _content(changed: Changed) -> Iterator[str]:
    if changed.same_letters:
        return
    light = changed.known.light
    dropped, added = (
        sum(count for word, count in side.items() if word not in light) for side in (changed.dropped, changed.added)
    )
    much = changed.edit.op is not Op.REPLACE or abs(added - dropped) >= _MUCH_CONTENT
    if much and changed.stands_elsewhere(changed.differing - light):
        yield "reordered"
        return
    member = changed.edit.op is not Op.REPLACE and _is_member(changed)
    if added - dropped >= (1 if member else _MUCH_CONTENT):
        yield "content-added"
    if dropped - added >= (1 if member else _MUCH_CONTENT):
        yield "content-removed"
    if member and added != dropped:
        return
    more = changed.telling
    if changed.edit.op is Op.INSERT and added < _MUCH_CONTENT and more:
        yield "words-added"
    if changed.edit.op is Op.DELETE and dropped < _MUCH_CONTENT and more:
        yield "words-removed"


def _is_member(changed: Changed) -> bool:
    """Tell one more, or one less, of things named in a row: "and budgets", ", protected and fulfilled"."""
    side, words = changed.gone or changed.come, changed.gone_words or changed.come_words
    if not words:
        return False
    if changed.known.is_connective(words[0]):
        return True
    if side[-1].key in _COMMAS or changed.known.is_connective(words[-1]):
        return words[0] not in changed.known.light and _goes_on_as_a_list(changed)
    listed = side[0].key in _COMMAS
    return listed and any(map(changed.known.is_connective, (*words, *changed.behind[:1])))


def _goes_on_as_a_list(changed: Changed) -> bool:
    """Tell "subnational," between "local," and "national and regional" from a phrase between two commas."""
    if len(changed.differing - changed.known.light) > _THING:
        return False
    if (changed.gone or changed.come)[0].key in _COMMAS:
        return any(map(changed.known.is_connective, changed.behind[:1]))
    text, at = (changed.old, changed.edit.old) if changed.edit.old else (changed.new, changed.edit.new)
    if text[: at.start].rstrip()[-1:] not in _COMMAS:
        return False
    return any(map(changed.known.is_connective, changed.behind[:_LISTED]))


def _elsewhere(changed: Changed) -> tuple[str, ...]:
    """Tell a passage that came to another place of its paragraph; a qualifier there may qualify something else."""
    if not changed.is_moved_passage:
        return ()
    qualifies = Sense.QUALIFIER in changed.lost or Sense.QUALIFIER in changed.won
    return ("reordered",) if not qualifies or _is_sentence(changed) else ()


def _is_sentence(changed: Changed) -> bool:
    return (changed.went or changed.came).rstrip()[-1:] in _SENTENCE_ENDS


# -- what does not ---------------------------------------------------------------------------------------------------


def _article(changed: Changed) -> Iterator[str]:
    if not changed.differing:
        return
    if changed.differing <= changed.known.articles:
        yield "article"
    elif not changed.telling:
        yield "phrasing"


def _inflection(changed: Changed) -> Iterator[str]:
    if changed.same_letters:
        return
    light = changed.known.articles | _PARTICLES
    gone, come = ([word for word in side.elements() if word not in light] for side in (changed.dropped, changed.added))
    if inflected(gone, come, changed.known):
        yield "inflection"


def _footnote_mark(changed: Changed) -> tuple[str, ...]:
    """Tell "Agreement29", where a mark was read as part of its word, from "Agreement"."""
    if len(changed.gone) != 1 or len(changed.come) != 1:
        return ()
    shorter, longer = sorted((changed.went, changed.came), key=len)
    mark = longer.removeprefix(shorter)
    marked = mark != longer and len(shorter) >= _MARKED and shorter.isalpha() and mark in changed.drafts.footnotes
    return ("typography",) if marked and mark.isdecimal() else ()


def _signs(changed: Changed) -> Iterator[str]:
    if not changed.same_letters:
        return
    gone, come = (
        [token.key for token in side if not token.is_word and token.key not in BRACKETS]
        for side in (changed.gone, changed.come)
    )
    if gone != come:
        yield "punctuation"
    words = [[token.key for token in side if token.is_word] for side in (changed.gone, changed.come)]
    if "".join(words[0]) != "".join(words[1]):
        yield "case"
    elif words[0] != words[1]:
        yield joined_otherwise(changed, *words)
    elif gone == come and not list(bracketed(changed)):
        yield "typography"


_RULES: tuple[Callable[[Changed], Iterator[str]], ...] = (
    verb_changed,
    _modal,
    _negation,
    opposite,
    binding,
    numbered,
    _frequency,
    _qualifier,
    _connective,
    _actor,
    _name,
    bracketed,
    _content,
    _article,
    _inflection,
    _signs,
)

_RULES_OF_MEANINGS = {verb_changed, _modal, _negation, _frequency, _qualifier, _connective, _actor}
_RULES_OF_ANY_WORD = tuple(rule for rule in _RULES if rule not in _RULES_OF_MEANINGS)
"""Those that have something to say of words without a meaning in the tables."""

_RULES_OF_JOINED_WORDS = tuple(rule for rule in _RULES if rule not in _RULES_OF_MEANINGS - {_modal, _negation})
"""Those for "co-operation", where "in cooperation with" neither came nor went; a lost "no" is told even so."""


def _rules(changed: Changed) -> tuple[Callable[[Changed], Iterator[str]], ...]:
    if not (changed.lost or changed.won):
        return _RULES_OF_ANY_WORD
    return _RULES_OF_JOINED_WORDS if only_joined(changed) else _RULES


_WEIGHT = {
    RETITLED: Significance.SUBSTANTIVE,
    "tag-changed": Significance.SUBSTANTIVE,
    "verb-stronger": Significance.SUBSTANTIVE,
    "verb-weaker": Significance.SUBSTANTIVE,
    "verb-changed": Significance.SUBSTANTIVE,
    "modal-changed": Significance.SUBSTANTIVE,
    "negation": Significance.SUBSTANTIVE,
    "opposite": Significance.SUBSTANTIVE,
    "force-changed": Significance.SUBSTANTIVE,
    "number-changed": Significance.SUBSTANTIVE,
    "date-changed": Significance.SUBSTANTIVE,
    "frequency-changed": Significance.SUBSTANTIVE,
    "reference": Significance.SUBSTANTIVE,
    "qualifier-added": Significance.SUBSTANTIVE,
    "qualifier-removed": Significance.SUBSTANTIVE,
    "connective-changed": Significance.SUBSTANTIVE,
    "actor-added": Significance.SUBSTANTIVE,
    "actor-removed": Significance.SUBSTANTIVE,
    "name": Significance.SUBSTANTIVE,
    "bracket-opened": Significance.SUBSTANTIVE,
    "bracket-closed": Significance.SUBSTANTIVE,
    "content-added": Significance.SUBSTANTIVE,
    "content-removed": Significance.SUBSTANTIVE,
    "reordered": Significance.WORDING,
    "words-added": Significance.WORDING,
    "words-removed": Significance.WORDING,
    "words-replaced": Significance.WORDING,
    "cross-reference-follows": Significance.EDITORIAL,
    "numbering": Significance.EDITORIAL,
    "article": Significance.EDITORIAL,
    "phrasing": Significance.EDITORIAL,
    "spelling": Significance.EDITORIAL,
    "inflection": Significance.EDITORIAL,
    "punctuation": Significance.EDITORIAL,
    "case": Significance.EDITORIAL,
    "typography": Significance.EDITORIAL,
}


def _detail(changed: Changed) -> str:
    gone, come = _short(changed.went), _short(changed.came)
    if changed.edit.op is Op.REPLACE:
        return f"{gone} → {come}"
    return f"added: {come}" if changed.edit.op is Op.INSERT else f"dropped: {gone}"


def _short(text: str) -> str:
    """Return `text` in one line, cut at a word when it is long."""
    line = " ".join(text.split())
    if len(line) <= _DETAIL:
        return line
    return f"{line[:_DETAIL].rsplit(' ', 1)[0]} …"
