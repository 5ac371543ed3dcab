"""One edit as the rules of significance see it: what went, what came, and the unchanged words around."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from wsis_desktop.comparing.language.letters import CJK_LETTER, plain_words
from wsis_desktop.comparing.language.verb_scale import VerbScale
from wsis_desktop.comparing.language.vocabulary import Meaning, Sense, Vocabulary
from wsis_desktop.comparing.language.words import Token, tokens
from wsis_desktop.comparing.references.numbering import Numbering
from wsis_desktop.comparing.weighing.once import once
from wsis_desktop.model.comparison import Edit, Op, Span

_AROUND = 6
_REACH = 80
_HEAD = 200
_FEWEST = 6
"""Words of a passage that says the same wherever it stands in its paragraph; ideographs count half."""
_OMISSION = re.compile(r"[\[(]?\s?(?:\.{2,}|…)\s?[\])]?")
_SYMBOL = re.compile(r"(?=.*\d).*/.*")
_BEFORE = re.compile(r"[^\W_]+|[.;:。；：؛]")
Place = tuple[int | None, int | None]
"""The paragraphs of a link, old and new, where it is one on either side."""
NOWHERE: Place = (None, None)
_SAME_AS = {"cannot": ("can", "not")}


@dataclass(frozen=True, slots=True)
class Drafts:
    """What both drafts as a whole say about an edit in one of their paragraphs."""

    language: str
    common: frozenset[str] = frozenset()
    """Words that either draft writes small, so no names."""
    renumbered: frozenset[tuple[str, str]] = frozenset()
    """Old and new labels of linked paragraphs, as references name them, each the only one of its kind."""
    numbering: Numbering | None = None
    """Which paragraph of either draft a reference names."""
    scale: VerbScale | None = None
    """The reader's own, where the verbs are to be weighed."""
    footnotes: frozenset[str] = frozenset()
    """The numbers of the footnotes of either draft."""
    recognised: bool = False
    """Whether pages of either draft were read from their pictures, so that letters may be wrong."""
    abbreviations: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Names that either draft cuts short, and the words of each."""


@dataclass(frozen=True)
class Together:
    """All edits of a link, asked whether a word that one of them took came with another."""

    here: Place = NOWHERE
    changes: list[Changed] = field(default_factory=list)

    @once
    def balance(self) -> Counter[str]:
        """How many more of each word the new text holds than the old one; negative where it holds fewer."""
        balance: Counter[str] = Counter()
        for each in self.changes:
            for word, count in each.added.items():
                balance[word] = balance.get(word, 0) + count
            for word, count in each.dropped.items():
                balance[word] = balance.get(word, 0) - count
        return balance

    @once
    def moved(self) -> frozenset[tuple[str, ...]]:
        """The passages that one edit took and another one brought, word for word."""
        gone, come = ([each for each in self.changes if each.edit.op is op] for op in (Op.DELETE, Op.INSERT))
        if not gone or not come:
            return frozenset()
        return frozenset({_passage(each.went) for each in gone} & {_passage(each.came) for each in come})


def _passage(text: str) -> tuple[str, ...]:
    return tuple(plain_words(text))


@dataclass(frozen=True)
class Changed:
    """One edit with what the rules ask about it; `room` is the unchanged text on either side, in the old text."""

    edit: Edit
    old: str
    new: str
    room: Span
    known: Vocabulary
    drafts: Drafts
    together: Together

    @once
    def went(self) -> str:
        """The old text of the edit."""
        return self.old[self.edit.old.start : self.edit.old.end]

    @once
    def came(self) -> str:
        """The new text of the edit."""
        return self.new[self.edit.new.start : self.edit.new.end]

    @once
    def gone(self) -> list[Token]:
        """The words and signs that went."""
        return tokens(self.went)

    @once
    def come(self) -> list[Token]:
        """The words and signs that came."""
        return tokens(self.came)

    @once
    def gone_words(self) -> list[str]:
        """The words that went, small."""
        return [token.key.casefold() for token in self.gone if token.is_word]

    @once
    def come_words(self) -> list[str]:
        """The words that came, small."""
        return [token.key.casefold() for token in self.come if token.is_word]

    @once
    def dropped(self) -> Counter[str]:
        """Words that the edit holds less often than before."""
        gone, come = self._bare_words
        return _beyond(gone, come) if come else gone

    @once
    def added(self) -> Counter[str]:
        """Words that the edit holds more often than before."""
        gone, come = self._bare_words
        return _beyond(come, gone) if gone else come

    @once
    def _bare_words(self) -> tuple[Counter[str], Counter[str]]:
        return _bare(self.gone_words, self.known), _bare(self.come_words, self.known)

    @once
    def differing(self) -> set[str]:
        """Words that either side has more of."""
        return {*self.dropped, *self.added}

    @once
    def telling(self) -> set[str]:
        """The differing words that are more than articles and phrases without which all is said as well."""
        if self.known.filler_words.isdisjoint(self.differing):
            return self.differing - self.known.articles
        gone, come = (Counter(self.known.without_fillers(side)) for side in (self.gone_words, self.come_words))
        return (((gone - come) + (come - gone)).keys() & self.differing) - self.known.articles

    @once
    def before(self) -> list[str]:
        """The words, and the ends of sentences, before the edit in its paragraph, small."""
        head = self.new[: self.edit.new.start].rsplit("\n", 1)[-1][-_HEAD:]
        return _BEFORE.findall(head.casefold())

    @once
    def ahead(self) -> list[str]:
        """The few unchanged words before the edit."""
        start = max(self.room.start, self.edit.old.start - _REACH)
        return plain_words(self.old[start : self.edit.old.start].rsplit("\n", 1)[-1])[-_AROUND:]

    @once
    def behind(self) -> list[str]:
        """The few unchanged words behind the edit."""
        end = min(self.room.end, self.edit.old.end + _REACH)
        return plain_words(self.old[self.edit.old.end : end].split("\n", 1)[0])[:_AROUND]

    @once
    def lost(self) -> dict[Sense, set[str]]:
        """Meanings that stand less often in the new text, by their sense; a phrase may lie partly in unchanged words."""
        return _by_sense(self._meanings[0])

    @once
    def won(self) -> dict[Sense, set[str]]:
        """Meanings that stand more often in the new text."""
        return _by_sense(self._meanings[1])

    @once
    def _meanings(self) -> tuple[Counter[Meaning], Counter[Meaning]]:
        """The meanings that either side has more of."""
        gone, come = _whole(self.went), _whole(self.came)
        if gone and come and not self.known.may_mean([*gone, *come]):
            return Counter(), Counter()
        old, new = (
            self.known.meanings(self.known.apart([*self.ahead, *words, *self.behind])) for words in (gone, come)
        )
        return (old - new, new - old) if old != new else (Counter(), Counter())

    @once
    def same_letters(self) -> bool:
        """Whether both sides are the same once case, signs and spacing are put aside."""
        gone, come = (
            "".join(token.key for token in side if token.is_word).casefold() for side in (self.gone, self.come)
        )
        return gone == come

    def stands_elsewhere(self, words: set[str]) -> bool:
        """Tell whether both texts hold each of these words as often: here they only came to another place."""
        return bool(words) and all(self.together.balance.get(word, 0) == 0 for word in words)

    @property
    def is_moved_passage(self) -> bool:
        """Tell a passage that only came to another place of its paragraph, long enough to say the same there."""
        moved = self.together.moved
        if self.edit.op is Op.REPLACE or not moved:
            return False
        passage = _passage(self.went or self.came)
        size = len(passage) / 2 if CJK_LETTER.search(self.went or self.came) else len(passage)
        return size >= _FEWEST and passage in moved

    @property
    def omits_alike(self) -> bool:
        """Tell whether both texts leave out words as often, with whatever sign: "...", "(..)", "[…]"."""
        return len(_OMISSION.findall(self.old)) == len(_OMISSION.findall(self.new))

    def is_name(self, token: Token) -> bool:
        """Tell a capital word that the drafts do not write small as well, and that is no symbol such as A/RES/70/1."""
        if not (token.is_word and token.text[:1].isupper()) or _SYMBOL.fullmatch(token.text):
            return False
        small = token.key.casefold()
        return not any(small in words for words in (self.known.months, self.known.small, self.drafts.common))


def _whole(text: str) -> list[str]:
    return [part for word in plain_words(text) for part in _SAME_AS.get(word, (word,))]


def _by_sense(meanings: Counter[Meaning]) -> dict[Sense, set[str]]:
    found: dict[Sense, set[str]] = {}
    for sense, name in meanings:
        found.setdefault(sense, set()).add(name)
    return found


def _beyond(first: Counter[str], second: Counter[str]) -> Counter[str]:
    """Return the words that the first side holds more often; most are not in the second, which `Counter` is slow to tell."""
    return Counter({word: more for word, count in first.items() if (more := count - second.get(word, 0)) > 0})


def _bare(side: list[str], known: Vocabulary) -> Counter[str]:
    words = Counter(known.apart(side))
    for whole, parts in _SAME_AS.items():
        if whole in words:
            words.update(dict.fromkeys(parts, words.pop(whole)))
    return words
