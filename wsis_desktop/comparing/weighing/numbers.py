"""Numbers that changed: quantities, dates, and places in a text that a sentence refers to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from wsis_desktop.comparing.language.words import Token
from wsis_desktop.comparing.pairing.blocks import opens_an_option, option_mark
from wsis_desktop.comparing.weighing.changed import Changed
from wsis_desktop.comparing.weighing.citing import refers
from wsis_desktop.comparing.weighing.counting import counting, in_figures
from wsis_desktop.model.comparison import Op

_YEAR = re.compile(r"(?:19|20)\d\d")
_FIGURES = re.compile(r"\d+")
_GROUPED = re.compile(r"\d{1,3}(?:['\u2019\u00a0\u202f ]?\d{3})+")
_GROUPED_BY_COMMAS = re.compile(r"\d{1,3}(?:[,'\u2019\u00a0\u202f]?\d{3})+")
_COMMAS_GROUP = frozenset({"en", "zh", "ar"})
_GROUP = 3
_DIGITS = "0123456789"
_PERCENT = "%"
_BEFORE_PERCENT = frozenset({"per", "pour", "por"})
_NEAR = 2
_LONG = 12
"""Words of a passage too long for a number in words to be its news."""


def numbered(changed: Changed) -> Iterator[str]:
    """Give the reason for numbers that changed, in words or in figures; that of "Option 2:" counts nothing."""
    if changed.edit.op is not Op.REPLACE and opens_an_option(changed.went or changed.came):
        return
    figures = {word for word in changed.differing if _has_figure(word)}
    numbers = {word for word in figures if not _is_named(word, figures)} - _of_options(changed)
    spelt = (changed.differing & changed.known.numerals.keys()) - changed.known.articles
    if changed.edit.op is not Op.REPLACE and len(changed.differing) >= _LONG:
        spelt = set()  # the "first" of a whole name or clause that came or went, which is told as content
    elif spelt and _on_one_side(spelt, changed) and changed.stands_elsewhere(spelt):
        spelt = set()  # it only came to another place of the sentence
    months = _months(changed)
    if not (numbers or spelt or months) or (not spelt and _only_respaced(changed)):
        return
    (gone, said), (come, says) = (_numbers_and_words(side, changed) for side in (changed.gone, changed.come))
    if gone == come and not months:
        if said == says:
            yield "spelling"
    elif reason := refers(changed):
        yield reason
    else:
        yield from _quantities(changed, numbers, spelt, months)


def _is_named(word: str, figures: set[str]) -> bool:
    """Tell "G77" that came or went from "COP29" that became "COP30": a name, of which no other has the same letters."""
    letters = word.rstrip(_DIGITS)
    return letters.isalpha() and not any(other != word and other.startswith(letters) for other in figures)


def _of_options(changed: Changed) -> set[str]:
    """Return the numbers of "Option 2: …" that came or went before other words."""
    marks = (option_mark(text) for text in (changed.went, changed.came))
    return {mark[1].casefold() for mark in marks if mark}


def _on_one_side(words: set[str], changed: Changed) -> bool:
    return words.isdisjoint(changed.dropped) or words.isdisjoint(changed.added)


def _only_respaced(changed: Changed) -> bool:
    """Tell "5km" that became "5 km": the same figures, and the same letters behind them."""
    return changed.same_letters and _FIGURES.findall(changed.went) == _FIGURES.findall(changed.came)


def _quantities(changed: Changed, numbers: set[str], spelt: set[str], months: set[str]) -> Iterator[str]:
    years = {word for word in numbers if _YEAR.fullmatch(word)}
    days = numbers - years if _beside_a_month(changed) else set()
    if years or months or days:
        yield "date-changed"
    if numbers - years - days or spelt:
        yield "number-changed"


def said_twice(changed: Changed) -> tuple[str, ...]:
    """Tell a number that came or went beside itself: "thirty (30) days", "30 days"."""
    text = changed.went or changed.came
    if changed.edit.op is Op.REPLACE or "(" not in text:
        return ()
    figures, words = _numbers_and_words(changed.gone or changed.come, changed)
    if len(figures) != 1 or words:
        return ()
    language = changed.drafts.language
    before, after = list(in_figures(changed.ahead, language))[-1:], list(in_figures(changed.behind, language))[:1]
    sides = ((before, changed.ahead[-1:]), (after, changed.behind[:1]))
    # In paragraph 3 (3) nothing is said twice: one of both must be a word.
    return (
        ("spelling",)
        if any(figures == said and _has_figure(text) != _has_figure(raw[0]) for said, raw in sides)
        else ()
    )


def _numbers_and_words(side: list[Token], changed: Changed) -> tuple[list[str], Counter[str]]:
    """Return the numbers of a side, sorted, whether in words or in figures, with what says "%"; and its other words."""
    known, language = changed.known, changed.drafts.language
    words = list(_with_percent(_in_whole_numbers(side), changed))
    numbers: list[str] = []
    others: Counter[str] = Counter()
    for word in in_figures(words, language):
        if word == _PERCENT or _has_figure(word):
            numbers.append(word)
        elif word in known.numerals and word not in known.articles:
            numbers.append(known.numerals[word])
        elif word not in known.light:
            others[word] += 1
    return sorted(numbers), others


def _in_whole_numbers(side: list[Token]) -> list[str]:
    """Return the words of a side, small, with the thousands of a number whose groups a space parts: "20 000"."""
    words: list[str] = []
    end, grouped = 0, False
    for token in (token for token in side if token.is_word):
        grouped = (
            0 < end == token.start - 1
            and len(token.key) == _GROUP
            and token.key.isdecimal()
            and words[-1].isdecimal()
            and (grouped or len(words[-1]) <= _GROUP)
        )
        if grouped:
            words[-1] += token.key
        else:
            words.append(token.key.casefold())
        end = token.end
    return words


def _with_percent(words: list[str], changed: Changed) -> Iterator[str]:
    """Give words with "%" for what says so, apart from its number, and numbers without what parts their thousands."""
    known, language = changed.known, changed.drafts.language
    counted = counting(language).worth
    for at, word in enumerate(words):
        before, behind = words[at - 1 : at], words[at + 1 : at + 2]
        if word in known.percent and (word not in counted or not _BEFORE_PERCENT.isdisjoint(before)):
            yield _PERCENT
        elif word in _BEFORE_PERCENT and not known.percent.isdisjoint(behind):
            continue
        elif word.endswith(_PERCENT):
            yield from (_ungrouped(word.removesuffix(_PERCENT).rstrip(), language), _PERCENT)
        else:
            yield _ungrouped(word, language) if _has_figure(word) else word


def _ungrouped(figure: str, language: str) -> str:
    """Return a number without what parts its thousands; a comma does so only where none begins a fraction."""
    grouped = _GROUPED_BY_COMMAS if language in _COMMAS_GROUP else _GROUPED
    return re.sub(r"\D", "", figure) if grouped.fullmatch(figure) else figure


def _has_figure(word: str) -> bool:
    return not word.isalpha() and any(sign.isdigit() for sign in word)


def _months(changed: Changed) -> set[str]:
    """Return the months that changed; where months are written with a capital, "may" is none."""
    found = changed.differing & changed.known.months
    if found and changed.drafts.language == "en":
        found -= {token.key for token in (*changed.gone, *changed.come) if token.key.islower()}
    return found


def _beside_a_month(changed: Changed) -> bool:
    near = (*changed.ahead[-_NEAR:], *changed.behind[:_NEAR])
    inside = (token.key.casefold() for token in (*changed.gone, *changed.come))
    return any(word in changed.known.months for word in (*near, *inside))
