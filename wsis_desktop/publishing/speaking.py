"""The program's own words in what it publishes, in the language of those whom it is for: `say("added")`.

What is quoted keeps its own. Words are English where no language was chosen, as on the command line. `resources/languages/
published.toml` holds the others.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from contextvars import ContextVar
from functools import lru_cache
from typing import Any, Final, TypeVar

from wsis_desktop.model.progress import Steps
from wsis_desktop.shipped import shipped

T = TypeVar("T")
ENGLISH: Final = "en"
SPOKEN: Final = ("ar", "en", "es", "fr", "ru", "zh")
_LANGUAGE: Final[ContextVar[str]] = ContextVar("language of what is published", default=ENGLISH)
_FEW_FROM, _FEW_TO, _TEENS = 2, 4, range(11, 15)
_ARABIC_FEW, _ARABIC_MANY = range(3, 11), range(11, 100)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak a language while a document is put together; English where the language is none of those spoken."""
    before = _LANGUAGE.set(language if language in SPOKEN else ENGLISH)
    try:
        yield
    finally:
        _LANGUAGE.reset(before)


def spoken() -> str:
    """Return the language that is spoken now."""
    return _LANGUAGE.get()


def speaking_steps(steps: Steps[T], language: str) -> Steps[T]:
    """Speak a language in each step of some work, and not between them, where others speak theirs."""
    with closing(steps):
        while True:
            with speaking(language):
                try:
                    progress = next(steps)
                except StopIteration as done:
                    made: T = done.value
                    return made
            yield progress


def say(words: str, /, **facts: object) -> str:
    """Return words of the program's own, with facts put in."""
    said = words if spoken() == ENGLISH else _sentences()[words][spoken()]
    return said.format(**facts) if facts else said


def aside(words: str, more: str) -> str:
    """Return words with what is told beside them in the parentheses of the language; without that, the words alone."""
    return behind(words, in_parentheses(more)) if more else words


def behind(words: str, parenthesis: str) -> str:
    """Return words with a parenthesis as close behind them as the language has it; without one, the words alone."""
    return say("{words} {parenthesis}", words=words, parenthesis=parenthesis) if parenthesis else words


def in_parentheses(words: str) -> str:
    """Return words in the parentheses of the language: Chinese has wide ones."""
    return say("({words})", words=words)


def counted(words: str, number: int, /) -> str:
    """Return counted things, `{n}` being their number, in the form that the language has for so many."""
    forms = _counts()[words][spoken()]
    return forms[min(_FORM[spoken()](number), len(forms) - 1)].format(n=f"{number:,}")


def in_a_row(words: Iterable[str]) -> str:
    """Return words as a list: `a`, `a and b`, `a, b and c`."""
    *most, last = list(words) or [""]
    return say("{most} and {last}", most=say(", ").join(most), last=last) if most else last


@lru_cache(maxsize=1)
def _sentences() -> dict[str, dict[str, str]]:
    sentences: dict[str, dict[str, str]] = _catalogue()["sentences"]
    return sentences


@lru_cache(maxsize=1)
def _counts() -> dict[str, dict[str, list[str]]]:
    counts: dict[str, dict[str, list[str]]] = _catalogue()["counts"]
    return counts


def _catalogue() -> dict[str, Any]:
    return tomllib.loads(shipped("languages", "published.toml").read_text(encoding="utf-8"))


def _russian(number: int) -> int:
    if number % 10 == 1 and number % 100 not in _TEENS:
        return 0
    return 1 if _FEW_FROM <= number % 10 <= _FEW_TO and number % 100 not in _TEENS else 2


def _arabic(number: int) -> int:
    """Return the form: for none, for one, for two, for a few, for many, for hundreds."""
    if number <= _FEW_FROM:
        return number
    return 3 if number % 100 in _ARABIC_FEW else 4 if number % 100 in _ARABIC_MANY else 5


_FORM: Final[dict[str, Callable[[int], int]]] = {
    "ar": _arabic,
    "en": lambda number: int(number != 1),
    "es": lambda number: int(number != 1),
    "fr": lambda number: int(number > 1),
    "ru": _russian,
    "zh": lambda _number: 0,
}
