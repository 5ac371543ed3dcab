"""How much an edit matters, and why.

Each rule looks at one changed run of words and gives its reason or none. What a reason weighs stands in `_WEIGHT`; the
heaviest decides. What no rule knows is `wording`: nothing is called editorial without a reason.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import takewhile

from wsis_desktop.comparing.phrases import FUNCTION_WORDS
from wsis_desktop.comparing.vocabulary import Vocabulary, vocabulary
from wsis_desktop.comparing.words import Token, tokens
from wsis_desktop.model.comparison import Edit, Op, Significance

_RANK = {significance: rank for rank, significance in enumerate(Significance)}
_MUCH_CONTENT = 4
_DETAIL = 70
_WORD = re.compile(r"[^\W\d_]+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_BRITISH = (
    (re.compile(r"is(e|es|ed|ing|ation|ations|er|ers)$"), r"iz\1"),
    (re.compile(r"ys(e|es|ed|ing)$"), r"yz\1"),
    (re.compile(r"(?<=\w{2})our(s|ed|ing|able|al|ite|hood)?$"), r"or\1"),
    (re.compile(r"(?<=\w{2})tre(s?)$"), r"ter\1"),
    (re.compile(r"(?<=\w{3})ogue(s?)$"), r"og\1"),
    (re.compile(r"ll(ed|ing|er)$"), r"l\1"),
    (re.compile(r"^programme(s?)$"), r"program\1"),
    (re.compile(r"ence(s?)$"), r"ense\1"),
)
_SAME_AS = {"cannot": ("can", "not")}
_BRACKETS = "[]"
_STOPS = ".;:!?"
_CONJUNCTIONS = ("and", "et", "y")
_JOINTS = '-"'


def small_words(text: str) -> set[str]:
    """Return the words that `text` writes without a capital."""
    return {word for word in _WORD.findall(text) if word.islower()}


def highest(edits: tuple[Edit, ...]) -> Significance:
    """Return the highest significance among `edits`; editorial when there are none."""
    return max((edit.significance for edit in edits), key=_RANK.__getitem__, default=Significance.EDITORIAL)


@dataclass(frozen=True, slots=True)
class Drafts:
    """What both drafts as a whole say about an edit in one of their paragraphs."""

    language: str
    common: frozenset[str] = frozenset()
    """Words that either draft writes small, so no names."""
    renumbered: frozenset[tuple[str, str]] = frozenset()
    """Old and new labels of linked paragraphs."""


def explained(edit: Edit, old: str, new: str, drafts: Drafts) -> Edit:
    """Return `edit` with its significance, reasons and detail; `old` and `new` are the texts that it changes."""
    changed = _Changed(edit, old, new, vocabulary(drafts.language), drafts)
    reasons = tuple(reason for rule in _RULES for reason in rule(changed))
    if not reasons:
        reasons = ("words-replaced",)
    weight = max((_WEIGHT.get(reason, Significance.WORDING) for reason in reasons), key=_RANK.__getitem__)
    return replace(edit, significance=weight, reasons=reasons, detail=_detail(edit, changed))


@dataclass(frozen=True)
class _Changed:
    """One edit with what the rules ask about it."""

    edit: Edit
    old: str
    new: str
    known: Vocabulary
    drafts: Drafts

    @cached_property
    def gone(self) -> list[Token]:
        return tokens(self.old[self.edit.old.start : self.edit.old.end])

    @cached_property
    def come(self) -> list[Token]:
        return tokens(self.new[self.edit.new.start : self.edit.new.end])

    @cached_property
    def dropped(self) -> Counter[str]:
        """Words that stand less often in the new text."""
        return _bare(self.gone) - _bare(self.come)

    @cached_property
    def added(self) -> Counter[str]:
        """Words that stand more often in the new text."""
        return _bare(self.come) - _bare(self.gone)

    @cached_property
    def differing(self) -> set[str]:
        return {*self.dropped, *self.added}

    @cached_property
    def before(self) -> list[str]:
        """The words before the edit in its paragraph, small."""
        head = self.new[: self.edit.new.start].rsplit("\n", 1)[-1][-200:]
        return re.findall(r"[^\W_]+(?:[-'’][^\W_]+)*|[.;:]", head.casefold())

    def is_name(self, token: Token) -> bool:
        """Tell a capital word that the drafts do not write small as well."""
        small = token.key.casefold()
        if not (token.is_word and token.text[:1].isupper()) or small in self.known.months | FUNCTION_WORDS:
            return False
        return small not in self.drafts.common

    @cached_property
    def same_letters(self) -> bool:
        """Tell whether both sides are the same once case, signs and spacing are put aside."""
        gone, come = (
            "".join(token.key for token in side if token.is_word).casefold() for side in (self.gone, self.come)
        )
        return gone == come


def _bare(side: list[Token]) -> Counter[str]:
    words = Counter(token.key.casefold() for token in side if token.is_word)
    for whole, parts in _SAME_AS.items():
        words.update({part: words[whole] for part in parts if words[whole]})
        del words[whole]
    return words


def _spelt(word: str) -> str:
    for pattern, common in _BRITISH:
        word = pattern.sub(common, word)
    return word.replace("-", "")


def _brackets(changed: _Changed) -> Iterator[str]:
    gone, come = (
        Counter(token.key for token in side if token.key in _BRACKETS) for side in (changed.gone, changed.come)
    )
    if come - gone:
        yield "bracket-opened"
    if gone - come:
        yield "bracket-closed"


def _signs(changed: _Changed) -> Iterator[str]:
    if not changed.same_letters:
        return
    gone, come = (
        [token.key for token in side if not token.is_word and token.key not in _BRACKETS]
        for side in (changed.gone, changed.come)
    )
    if gone != come:
        yield "punctuation"
    words = [[token.key for token in side if token.is_word] for side in (changed.gone, changed.come)]
    if "".join(words[0]) != "".join(words[1]):
        yield "case"
    elif words[0] != words[1]:
        yield "spelling"
    elif gone == come and not list(_brackets(changed)):
        yield "typography"


def _spelling(changed: _Changed) -> Iterator[str]:
    if changed.same_letters or changed.edit.op is not Op.REPLACE:
        return
    gone, come = (
        [_spelt(token.key.casefold()) for token in side if token.is_word] for side in (changed.gone, changed.come)
    )
    if "".join(gone) == "".join(come):
        yield "spelling"


def _article(changed: _Changed) -> Iterator[str]:
    if changed.differing and changed.differing <= changed.known.articles:
        yield "article"


def _modal(changed: _Changed) -> Iterator[str]:
    if changed.differing & changed.known.modals:
        months = {word.text for word in (*changed.gone, *changed.come)} & {"May"}
        if changed.differing & changed.known.modals != {"may"} or not months:
            yield "modal-changed"


def _negation(changed: _Changed) -> Iterator[str]:
    if changed.differing & changed.known.negations:
        yield "negation"


def _number(changed: _Changed) -> Iterator[str]:
    numbers = {word for word in changed.differing if any(sign.isdigit() for sign in word)}
    spelt = changed.differing & changed.known.numerals.keys() - changed.known.articles
    if (numbers or spelt) and _figures(changed.dropped, changed.known) == _figures(changed.added, changed.known):
        yield "spelling"
        return
    if numbers and _refers(changed):
        gone, come = (" ".join(token.key for token in side) for side in (changed.gone, changed.come))
        yield "cross-reference-follows" if (gone, come) in changed.drafts.renumbered else "reference"
        return
    years = {word for word in numbers if _YEAR.fullmatch(word)}
    months = {
        token.key.casefold()
        for token in (*changed.gone, *changed.come)
        if token.text[:1].isupper() and token.key.casefold() in changed.known.months & changed.differing
    }
    if years or months:
        yield "date-changed"
    if (numbers - years) or spelt:
        yield "number-changed"


def _figures(words: Counter[str], known: Vocabulary) -> list[str]:
    """Return the numbers among `words`, whether in words or in figures."""
    said = (known.numerals.get(word, word) for word in words.elements())
    return sorted(word for word in said if word in known.numerals or any(sign.isdigit() for sign in word))


def _refers(changed: _Changed) -> bool:
    words = [token.key.casefold() for token in (*changed.gone, *changed.come)]
    near = changed.before[-1:] + words
    return any(word in changed.known.references for word in near) or any("/" in word for word in words)


def _frequency(changed: _Changed) -> Iterator[str]:
    if changed.differing & changed.known.frequencies:
        yield "frequency-changed"


def _qualifier(changed: _Changed) -> Iterator[str]:
    gone, come = (_qualifiers(side, changed.known) for side in (changed.gone, changed.come))
    if come - gone:
        yield "qualifier-added"
    if gone - come:
        yield "qualifier-removed"


def _qualifiers(side: list[Token], known: Vocabulary) -> Counter[str]:
    words = " ".join(token.text.casefold() for token in side if token.is_word or token.key in _JOINTS)
    return Counter(known.qualifiers.findall(words.replace(" - ", "-").replace(' " ', "'")))


def _verb(changed: _Changed) -> Iterator[str]:
    gone, come = (
        [changed.known.verbs[word] for token in side if (word := token.key.casefold()) in changed.known.verbs]
        for side in (changed.gone, changed.come)
    )
    if (
        (gone or come)
        and gone[:1] != come[:1]
        and (_opens_sentence(changed) or (gone and come and _follows_a_verb(changed)))
    ):
        yield "verb-changed"


def _follows_a_verb(changed: _Changed) -> bool:
    """Tell a verb behind "and" in a sentence that an operative verb opens: "We welcome it, and request …"."""
    stop = max((at for at, word in enumerate(changed.before) if word in ".;:"), default=-1)
    sentence = changed.before[stop + 1 :]
    opening = next((word for word in sentence if word not in changed.known.before_verb), "")
    behind = list(takewhile(changed.known.before_verb.__contains__, reversed(sentence)))
    return opening in changed.known.verbs and any(word in _CONJUNCTIONS for word in behind)


def _opens_sentence(changed: _Changed) -> bool:
    for word in reversed(changed.before):
        if word in ".;:":
            return True
        if word not in changed.known.before_verb and word not in changed.known.verbs:
            return False
    return True


def _name(changed: _Changed) -> Iterator[str]:
    if changed.same_letters:
        return
    opens = not changed.before or changed.before[-1] in _STOPS
    for side, less in ((changed.gone, changed.dropped), (changed.come, changed.added)):
        for at, token in enumerate(side):
            begins = opens if at == 0 else side[at - 1].key in _STOPS
            if token.key.casefold() in less and not begins and changed.is_name(token):
                yield "name"
                return


def _content(changed: _Changed) -> Iterator[str]:
    if changed.same_letters:
        return
    light = FUNCTION_WORDS | changed.known.articles
    dropped, added = (
        sum(count for word, count in side.items() if word not in light) for side in (changed.dropped, changed.added)
    )
    if added - dropped >= _MUCH_CONTENT:
        yield "content-added"
    if dropped - added >= _MUCH_CONTENT:
        yield "content-removed"
    if changed.edit.op is Op.INSERT and added < _MUCH_CONTENT and changed.differing - changed.known.articles:
        yield "words-added"
    if changed.edit.op is Op.DELETE and dropped < _MUCH_CONTENT and changed.differing - changed.known.articles:
        yield "words-removed"


_RULES: tuple[Callable[[_Changed], Iterator[str]], ...] = (
    _verb,
    _modal,
    _negation,
    _number,
    _frequency,
    _qualifier,
    _name,
    _brackets,
    _content,
    _article,
    _spelling,
    _signs,
)

_WEIGHT = {
    "verb-changed": Significance.SUBSTANTIVE,
    "modal-changed": Significance.SUBSTANTIVE,
    "negation": Significance.SUBSTANTIVE,
    "number-changed": Significance.SUBSTANTIVE,
    "date-changed": Significance.SUBSTANTIVE,
    "frequency-changed": Significance.SUBSTANTIVE,
    "reference": Significance.SUBSTANTIVE,
    "qualifier-added": Significance.SUBSTANTIVE,
    "qualifier-removed": Significance.SUBSTANTIVE,
    "name": Significance.SUBSTANTIVE,
    "bracket-opened": Significance.SUBSTANTIVE,
    "bracket-closed": Significance.SUBSTANTIVE,
    "content-added": Significance.SUBSTANTIVE,
    "content-removed": Significance.SUBSTANTIVE,
    "words-added": Significance.WORDING,
    "words-removed": Significance.WORDING,
    "words-replaced": Significance.WORDING,
    "cross-reference-follows": Significance.EDITORIAL,
    "article": Significance.EDITORIAL,
    "spelling": Significance.EDITORIAL,
    "punctuation": Significance.EDITORIAL,
    "case": Significance.EDITORIAL,
    "typography": Significance.EDITORIAL,
}


def _detail(edit: Edit, changed: _Changed) -> str:
    gone, come = (
        _short(changed.old[edit.old.start : edit.old.end]),
        _short(changed.new[edit.new.start : edit.new.end]),
    )
    if edit.op is Op.REPLACE:
        return f"{gone} → {come}"
    return f"added: {come}" if edit.op is Op.INSERT else f"dropped: {gone}"


def _short(text: str) -> str:
    """Return `text` in one line, cut at a word when it is long."""
    line = " ".join(text.split())
    if len(line) <= _DETAIL:
        return line
    return f"{line[:_DETAIL].rsplit(' ', 1)[0]} …"
