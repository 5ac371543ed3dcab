"""Text as words: once for pairing, where only letters and digits count, and once for marking, where every sign does."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache, lru_cache, partial
from typing import NamedTuple

from wsis_desktop.comparing.language.letters import CJK, CJK_LETTER, HIDDEN, MARKS, SILENT, in_one_script
from wsis_desktop.comparing.language.stems import has_inflection, stem
from wsis_desktop.comparing.language.vocabulary import figures, vocabulary
from wsis_desktop.model.comparison import Span

DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d-"
DOUBLE_QUOTES = '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u300c\u300d\u300e\u300f\uff02'
SINGLE_QUOTES = "'\u2018\u2019\u201a\u201b\u2032\u2039\u203a`\u00b4\uff07"

_LETTERS = rf"(?:[^\W_]+|[{MARKS}{HIDDEN}]+)+"
_LETTERS_BUT_CJK = rf"(?:[^\W_{CJK}]+|[{MARKS}{HIDDEN}]+)+"
_ASCII_LETTERS = "[A-Za-z0-9]+"
_SPACING = r"| [^\S\n]+"


def _token_forms(letters: str, spacing: str = "") -> str:
    return rf"""
          [A-Z][A-Z0-9]*(?:/[A-Z0-9]+(?:\.\d+)?)+(?![^\W_])      # a symbol: A/RES/70/1, E/CN.16/2024/L.3
        | \d+(?:[.,:/'\u2019\u00a0\u202f]\d+)*(?:\s?%|(?:{letters})?)  # a number with its separators, 44bis, 30%
        | (?:[^\W\d_]\.){{2,}}                                   # an abbreviation: U.N., e.g.
        | {letters}                                              # a word
        {spacing}
        | \.{{3}}
        | \S                                 # any other sign on its own, an ideograph or kana where they are no letters
        """


# Made when they are first asked for: Python takes long over them, and a window, which cuts no text, needs none.
@cache
def _token_pattern(letters: str, spacing: str = "") -> re.Pattern[str]:
    return re.compile(_token_forms(letters, spacing), re.VERBOSE)


@cache
def _ascii_token_pattern() -> re.Pattern[str]:
    """Return the same for texts of ASCII only, quicker.

    Most words begin with a small letter and are nothing else, and no kind of token is tried at a space.
    """
    return re.compile(rf"(?!\s)(?:[a-z]{_ASCII_LETTERS} | {_token_forms(_ASCII_LETTERS)})", re.VERBOSE)


_INNER = frozenset(f"'\u2019&/_{DASHES}")
"""Signs that, without spacing around them, keep two words one: co-operation, people's, and/or."""

_FOLD_SIGNS = str.maketrans(
    dict.fromkeys(DASHES, "-") | dict.fromkeys(DOUBLE_QUOTES + SINGLE_QUOTES, '"') | {"\u2026": "..."}
)
_DROP_HIDDEN = re.compile(rf"[{HIDDEN}\u0640]")
"""What is drawn as nothing, and the stroke that only stretches an Arabic word."""
_MARKUP = re.compile(r"</?[A-Za-z][^<>]*>|\[\^\w+\]")
_ASCII_WORD = re.compile(r"[a-z0-9]+")
_PAIRING_WORD = re.compile(_LETTERS)
_PAIRING_WORD_AMONG_CJK = re.compile(rf"[{CJK}]|{_LETTERS_BUT_CJK}")


def make_ready() -> None:
    """Make what nearly every text asks for, so that the first one does not wait for it."""
    _ascii_token_pattern()
    _token_pattern(_LETTERS)
    figures()


class Token(NamedTuple):
    """A word, number or sign at its place; `key` is what must be equal for two tokens to be equal."""

    start: int
    end: int
    key: str
    text: str
    is_word: bool
    """Whether it is a word or number, and no sign."""


_token: Callable[[tuple[int, int, str, str, bool]], Token] = partial(tuple.__new__, Token)
"""Makes a token in half the time: long texts have hundreds of thousands."""


def tokens(text: str, part: Span | None = None, *, typography: bool = False) -> list[Token]:
    """Cut `text`, or a part of it, into words, numbers and signs.

    With `typography` spacing gives tokens too and keys are the text itself. A newline never gives a token: it stands
    between the paragraphs of a link.
    """
    within = Span(0, len(text)) if part is None else part
    # Slower among ideographs or kana, each of which is a token, so only for texts that hold some.
    letters = _LETTERS_BUT_CJK if not text.isascii() and CJK_LETTER.search(text) else _LETTERS
    if typography:
        pattern = _token_pattern(letters, _SPACING)
        matches = pattern.finditer(text, within.start, within.end)
        return [Token(match.start(), match.end(), match[0], match[0], _is_word(match[0])) for match in matches]
    pattern = _ascii_token_pattern() if text.isascii() else _token_pattern(letters)
    found: list[Token] = []
    for match in pattern.finditer(text, within.start, within.end):
        piece = match[0]
        start, end = match.span()
        if piece.isalnum() and piece.isascii():
            found.append(_token((start, end, piece, piece, True)))
        elif key := plain_key(piece):
            found.append(_token((start, end, key, piece, _is_word(piece))))
    return found


def _is_word(piece: str) -> bool:
    return any(character.isalnum() for character in piece)


@lru_cache(maxsize=65536)
def plain_key(token: str) -> str:
    """Return a token without what counts as typography; empty when nothing else is left of it."""
    folded = unicodedata.normalize("NFKC", _DROP_HIDDEN.sub("", token)).translate(_FOLD_SIGNS)
    return in_one_script("".join(folded.split()))


def units(cut: list[Token]) -> list[range]:
    """Return the runs of tokens that stand for one word, such as `co`, `-`, `operation`: an edit takes all or nothing."""
    if _INNER.isdisjoint([token.text for token in cut]):
        return []
    runs: list[range] = []
    start = 0
    for at in range(1, len(cut) + 1):
        if at < len(cut) and cut[at - 1].end == cut[at].start and _joined(cut, at):
            continue
        if at - start > 1:
            runs.append(range(start, at))
        start = at
    return runs


def known_words(cut: list[Token]) -> Iterator[range]:
    """Give the runs of ideographs that are one word or name of the vocabulary, which a reader would mark as a whole."""
    if all(map(str.isascii, [token.text for token in cut])):
        return
    at = 0
    while at < len(cut):
        for phrase in vocabulary("zh").phrases.get(cut[at].key, ()):
            end = at + len(phrase.words)
            if end > at + 1 and tuple(token.key for token in cut[at:end]) == phrase.words:
                yield range(at, end)
                at = end - 1
                break
        at += 1


def _joined(cut: list[Token], at: int) -> bool:
    """Tell whether token `at` belongs to the word of the token right before it."""
    before, here = cut[at - 1], cut[at]
    if before.is_word and _is_inner(here):
        return at + 1 < len(cut) and cut[at + 1].start == here.end and cut[at + 1].is_word and not _is_cjk(cut[at + 1])
    return at > 1 and here.is_word and _is_inner(before) and cut[at - 2].end == before.start and cut[at - 2].is_word


def _is_inner(token: Token) -> bool:
    return token.text in _INNER and token.text not in "\u2014\u2015"


def parted(before: Token, here: Token) -> bool:
    """Tell whether spacing between two tokens says something: between words it does, but not beside ideographs or signs."""
    return before.is_word and here.is_word and not _is_cjk(before) and not _is_cjk(here)


def _is_cjk(token: Token) -> bool:
    return bool(CJK_LETTER.match(token.text))


def pairing_words(text: str) -> list[str]:
    """Return the words of `text` as pairing sees them: no case, no signs, no markup; numbers in figures.

    Where there is no word, each sign is one. Words of scripts whose endings tell by themselves stand as their stems.
    """
    bare = _MARKUP.sub(" ", text) if "<" in text or "[^" in text else text
    if bare.isascii():
        folded = bare.lower()
        return _in_figures(_ASCII_WORD.findall(folded)) or re.findall(r"\S", folded)
    folded = unicodedata.normalize("NFKC", SILENT.sub("", bare)).casefold()
    pattern = _PAIRING_WORD_AMONG_CJK if CJK_LETTER.search(folded) else _PAIRING_WORD
    words = _in_figures(pattern.findall(folded))
    if has_inflection(folded):
        words = [stem(word) for word in words]
    return words or re.findall(r"\S", folded)


def _in_figures(words: list[str]) -> list[str]:
    known = figures()
    return words if known.keys().isdisjoint(words) else [known.get(word, word) for word in words]
