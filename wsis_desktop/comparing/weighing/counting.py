"""What numbers in words come to: "one hundred and twenty", "quatre-vingt-dix", "тридцати пяти", "خمسة وثلاثون", "三十五"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from wsis_desktop.comparing.language.vocabulary import table_of, vocabulary

_TEN, _HUNDRED, _THOUSAND = 10, 100, 1_000
_TEENS = range(10, 20)
_FOUR, _SCORE = 4, 20
_BEFORE_TEENS = frozenset({60, 80})
"""What French adds ten to nineteen to."""
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th|er|re|e|ère|ème)")


@dataclass(frozen=True, slots=True)
class Counting:
    """How one language counts in words."""

    worth: dict[str, int]
    ordinals: dict[str, int]
    multiples: frozenset[int]
    """What is written behind how often it is taken: "three hundred"."""
    joining: str
    """The word that may stand within a number: "and"."""
    is_prefix: bool
    """Whether it is written together with the word behind it."""
    ones: frozenset[str]
    """Words for one that are articles elsewhere: "vingt et un"."""
    way: str
    """`tens`, where ten is taken several times; `scores`, where four twenties are eighty; `ones first`; or nothing."""

    def apart(self, words: Sequence[str]) -> Iterator[str]:
        """Give the words, with those parted that are a number and the joining word before it."""
        for word in words:
            rest = word.removeprefix(self.joining) if self.is_prefix and word not in self.worth else word
            if rest != word and rest in self.worth:
                yield self.joining
            yield rest if rest in self.worth else word


@cache
def counting(language: str) -> Counting:
    """Return how a language counts, by its two letters; English when there is no table for it."""
    table = table_of(language)
    worth = {word: int(figure) for word, figure in vocabulary(language).numerals.items() if figure.isdigit()}
    multiples = _pairs(table["multiples"])
    articles = vocabulary(language).articles
    return Counting(
        {word: number for word, number in (worth | multiples).items() if word not in articles},
        _pairs(table.get("ordinals", "")),
        frozenset(multiples.values()),
        table.get("joining_numbers", ""),
        "joined" in table,
        frozenset(table.get("ones", "").split()),
        table.get("counting", ""),
    )


def _pairs(listed: str) -> dict[str, int]:
    """Return the words of a list in which each stands behind its figure."""
    words = listed.split()
    return dict(zip(words[1::2], map(int, words[::2]), strict=True))


class _Sum:
    """A number as its words come."""

    def __init__(self, how: Counting) -> None:
        self._how = how
        self._groups = 0
        """Thousands and millions, which are done."""
        self._below = 0
        self._last = 0
        self._least = 0
        """The last thousand or million: only smaller ones follow."""
        self._in_figures = False
        self._figures = 0
        """How many words were one figure each: "二〇三〇"."""
        self.begun = False

    @property
    def value(self) -> int:
        """What the words come to."""
        return self._groups + self._below

    @property
    def awaits_ones(self) -> bool:
        """Tell whether a joining word and "one" may go on with the number."""
        return self.begun and not self._in_figures and self._below % _TEN == 0

    def begins_in_figures(self, number: int) -> None:
        """Take a number in figures, behind which only "million" goes on."""
        self._below, self.begun, self._in_figures = number, True, True

    def takes(self, number: int, *, joined: bool) -> bool:
        """Add what the next word says, when it goes on with the number; tell whether it does."""
        if self.begun and not self._goes_on(number, joined=joined):
            return False
        if self._is_one_more_figure(number):
            self._below = _TEN * self._below + number
            self._figures += 1
            return True
        self._figures = 0 if self.begun or number >= _TEN else 1
        self.begun = True
        if self._is_group(number):
            self._groups += max(1, self._below) * number
            self._below, self._last, self._least = 0, 0, number
        elif self._multiplies(number, joined=joined):
            self._below += self._last * (number - 1)
            self._last *= number
        else:
            self._below += number
            self._last = number
        return True

    def _is_one_more_figure(self, number: int) -> bool:
        return self._how.way == "tens" and 0 <= number < _TEN and self._figures > 0

    def _is_group(self, number: int) -> bool:
        return number in self._how.multiples and number > (_THOUSAND if self._how.way == "tens" else _HUNDRED)

    def _multiplies(self, number: int, *, joined: bool) -> bool:
        if joined or not 0 < self._last < _TEN:
            return False
        if self._figures > 1:
            return False
        if self._how.way == "scores" and (self._last, number) == (_FOUR, _SCORE):
            return True
        return number == _HUNDRED or (self._how.way == "tens" and number in {_TEN, _THOUSAND})

    def _goes_on(self, number: int, *, joined: bool) -> bool:
        if self._is_group(number):
            return not joined and self.value > 0 and (not self._least or (number < self._least and self._below > 0))
        if self._in_figures:
            return False
        return self._multiplies(number, joined=joined) or self._adds(number, joined=joined)

    def _adds(self, number: int, *, joined: bool) -> bool:
        rest = self._below % _HUNDRED
        if self._how.way == "tens" and number in range(_TEN):
            return self._figures > 0 or self._last >= _TEN or (self._last == 0 and self.value > 0)
        if self._how.way == "scores" and number in _TEENS and rest in _BEFORE_TEENS:
            return True
        if self._how.way == "ones first" and 0 < rest < _TEN and number in range(_TEN, _HUNDRED, _TEN):
            return joined or number == _TEN
        return number > 0 and self._below % 10 ** len(str(number)) == 0 and (self._below > 0 or self._least > number)


def in_figures(words: Sequence[str], language: str) -> Iterator[str]:
    """Give words in a row with the numbers among them in figures; ordinals have a stop behind them."""
    how = counting(language)
    total, joined = _Sum(how), False
    for word in how.apart(words):
        ordinal = how.ordinals.get(word) if total.begun or word not in how.worth else None
        number = how.worth.get(word, ordinal)
        if number is None and joined and total.awaits_ones and word in how.ones:
            number = 1
        if number is not None and total.takes(number, joined=joined):
            joined = False
        elif total.begun and not joined and word == how.joining:
            joined = True
            continue
        else:
            yield from _ended(total, how, joined=joined)
            total, joined = _Sum(how), False
            if number is not None:
                total.takes(number, joined=False)
            elif word.isdecimal():
                total.begins_in_figures(int(word))
            else:
                found = _ORDINAL.fullmatch(word)
                yield f"{found[1]}." if found else word
        if ordinal is not None:
            yield f"{total.value}."
            total = _Sum(how)
    yield from _ended(total, how, joined=joined)


def _ended(total: _Sum, how: Counting, *, joined: bool) -> Iterator[str]:
    if total.begun:
        yield str(total.value)
    if joined:
        yield how.joining
