"""Tell pages of which some letters lie: whole words look right, others hold letters that no language puts there.

A font may say a wrong letter for some of its glyphs, or none. Then words hold signs that stand for nothing or of another
script, or letters follow one another as they do not in the document's language: the mean information of a letter, of which
`resources/languages/spelling.toml` says what it usually is, hardly differs between the pages of sound texts. Of Chinese
characters, a third makes up all but a few in a thousand of any text.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Container, Iterable
from functools import cache, lru_cache
from itertools import pairwise
from math import sqrt
from typing import Final, NamedTuple

from wsis_desktop.model.progress import Progress, Steps
from wsis_desktop.reading.conventions.language import is_of_another, language_of
from wsis_desktop.reading.pdf.letters.nonsense import is_in_order
from wsis_desktop.shipped import shipped

# All of them, and how many that differ.
_FEWEST_WORDS, _FEWEST_KINDS = 30, 10
_FEWEST_IDEOGRAPHS: Final = 100
# Of the words of a page: signs that stand for nothing or of another script in them, and any signs or figures at all.
_IMPOSSIBLE, _MIXED = 0.08, 0.35
_RARE_IDEOGRAPHS: Final = 0.04
# So often, taken together, the words of a text may come back and each still tell something.
_OFTEN: Final = 4
# By how much more than usual a letter may tell, in bits: in a page of running text, in one of names, in a document,
# and in a language that is not known; the fewer words, the more.
_RUNNING, _NAMES, _WHOLE, _UNKNOWN = 0.4, 1.0, 0.3, 1.1
_FEW_WORDS: Final = 3.0
_ENOUGH_WORDS: Final = 1500
_SHORTEST_PART: Final = 3
# Characters that tell enough of a page.
_MOST_OF_A_PAGE: Final = 30_000
_NEVER: Final = 15.0
_MOST_WORDS_KEPT: Final = 20_000

_SPLIT: Final = re.compile(r"[\s\-‐‑–—/'’‘·.,:;()\[\]@_“”\"«»<>=&|+*#$%]+")
_EDGE: Final = re.compile(r"^[^\w\ufffd\ue000-\uf8ff]+|[^\w\ufffd\ue000-\uf8ff]+$")
_CAPITAL_INSIDE: Final = re.compile(r"(?<=[^\W\d_A-ZА-ЯЁ])(?=[A-ZА-ЯЁ])")
_LETTER: Final = re.compile(r"[^\W\d_]")
_CODE: Final = re.compile(r"[A-Z]{1,4}|[A-Z]{1,6}\d{1,4}")
_NOTHING: Final = re.compile("[\ufffd\ue000-\uf8ff\U000f0000-\U0010fffd]")
_ARABIC_MARKS: Final = re.compile("[\u0640\u064b-\u065f\u0670]")
_IDEOGRAPH: Final = re.compile("[\u4e00-\u9fff]")
_SPACELESS: Final = re.compile("[\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]+")
# Letters that stand in no Chinese or Japanese text, but for names and formulas.
_STRANGE: Final = re.compile("[\u0180-\u1fff\u2c00-\u2fdf]")
_OTHER: Final = "other"
_SCRIPTS: Final = {
    "latin": re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"),
    "cyrillic": re.compile(r"[\u0400-\u052f]"),
    "arabic": re.compile(r"[\u0620-\u06d3\ufb50-\ufdff\ufe70-\ufefc]"),
    "greek": re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]"),
    _OTHER: re.compile(r"[\u0530-\u05ff\u0700-\u1cff]"),
}
_PLAIN_SCRIPT: Final = ["latin"]
_LANGUAGES: Final = {"latin": ("en", "fr", "es"), "cyrillic": ("ru",), "arabic": ("ar",)}
_SCRIPT_OF: Final = {language: script for script, languages in _LANGUAGES.items() for language in languages}
# The characters that each of these counts to the frequent ones.
_FREQUENT: Final = (("gb2312", 0xB0A1, 0xD7FF), ("big5", 0xA440, 0xC67E), ("cp932", 0x889F, 0x9872))


def lying_pages_steps(pages: Iterable[Iterable[str]], step: Progress) -> Steps[set[int]]:
    """Return the numbers, from 1, of the pages on which some letters lie."""
    seen: list[_Page] = []
    said: dict[str, Counter[str]] = {script: Counter() for script in _SCRIPTS}
    for lines in pages:
        page, words = _page_of("\n".join(lines)[:_MOST_OF_A_PAGE])
        said[page.script].update(words)
        seen.append(page)
        yield step
    language = language_of("\n".join(page.text for page in seen))
    whole = said[_SCRIPT_OF[language]] if language in _SCRIPT_OF else Counter[str]()
    yield step
    lies = whole.total() >= _ENOUGH_WORDS and _surplus(whole, _SCRIPT_OF[language]) > _WHOLE
    lying = set[int]()
    for number, page in enumerate(seen, 1):
        if page.is_broken or (page.surplus > _WHOLE and _is_misspelt(page, language, lies=lies)):
            lying.add(number)
            yield step
    _told.cache_clear()
    return lying


class _Page(NamedTuple):
    """What a page's words in the script of most tell; `is_broken` says that they need no judging.

    `surplus` is by how much a letter of them tells more than usual, and `own` the same without words of foreign letters.
    """

    text: str
    script: str
    surplus: float
    own: float
    is_broken: bool


def _page_of(text: str) -> tuple[_Page, Counter[str]]:
    """Return a page, and the words in it that can be judged."""
    whole: dict[str, Counter[str]] = {script: Counter() for script in _SCRIPTS}
    impossible = mixed = count = 0
    found = Counter(_words_of(_SPACELESS.sub(" ", text)))
    names: set[str] = set()
    for word, times in found.items():
        scripts = _PLAIN_SCRIPT if word.isascii() else [name for name, signs in _SCRIPTS.items() if signs.search(word)]
        count += times
        if len(scripts) != 1 or _NOTHING.search(word):
            impossible += times
        elif scripts[0] == _OTHER:
            whole[_OTHER][word] += times  # of whose vowel signs and the like nothing is known here
        elif _CODE.fullmatch(word):
            continue  # `GDP` and `B12` follow no spelling
        elif word.isalpha() and (parts := _parts_of(word)):
            for part in parts:
                whole[scripts[0]][part.lower()] += times
            if not word.isascii() and word.istitle():
                names.add(word.lower())
        else:
            mixed += times
    enough = count >= _FEWEST_WORDS and len(found) >= _FEWEST_KINDS
    broken = enough and (impossible > _IMPOSSIBLE * count or impossible + mixed > _MIXED * count)
    script = max(whole, key=lambda script: whole[script].total())
    words = whole[script]
    surplus = _surplus(words, script, names)
    own = _surplus(words, script, with_foreign=False) if surplus > _WHOLE else surplus
    return _Page(text, script, surplus, own, broken or _has_rare_ideographs(text)), words


def _words_of(text: str) -> Iterable[str]:
    for piece in _SPLIT.split(text if text.isascii() else _ARABIC_MARKS.sub("", text)):
        word = _EDGE.sub("", piece)
        if len(word) > 1 and (_LETTER.search(word) or _NOTHING.search(word)) and not is_in_order(word):
            yield word


def _parts_of(word: str) -> list[str]:
    """Return a word, or those of a name as programs have them, `maxBlockSize`; none where other capitals stand inside."""
    parts = _CAPITAL_INSIDE.split(word)
    plain = all(part.isupper() or part[1:] == part[1:].lower() for part in parts)
    return parts if plain and (len(parts) == 1 or min(map(len, parts)) >= _SHORTEST_PART) else []


def _has_rare_ideographs(text: str) -> bool:
    signs = [] if text.isascii() else _IDEOGRAPH.findall(text)
    if len(signs) < _FEWEST_IDEOGRAPHS:
        return False
    bad = len(_NOTHING.findall(text))
    strange = len(_STRANGE.findall(text))
    if strange <= len(signs):  # else it is a text in those letters, with some Chinese
        bad += strange
    return bad + sum(not _is_frequent(sign) for sign in signs) > _RARE_IDEOGRAPHS * len(signs)


@lru_cache(_MOST_WORDS_KEPT)
def _is_frequent(sign: str) -> bool:
    for name, first, last in _FREQUENT:
        try:
            code = sign.encode(name)
        except UnicodeEncodeError:
            continue
        if len(code) > 1 and first <= int.from_bytes(code, "big") <= last:
            return True
    return False


def _is_misspelt(page: _Page, language: str, *, lies: bool) -> bool:
    """Tell whether the letters of a page follow one another as in no language of its script that is known.

    `lies` says that those of the whole document do, taken together.
    """
    if is_of_another(page.text):
        return False
    if _SCRIPT_OF.get(language_of(page.text)) == page.script:
        return page.surplus > (_WHOLE if lies else _RUNNING)
    # It may be in a language that nobody told us of: its own letters say nothing.
    is_known = _SCRIPT_OF.get(language) == page.script
    return page.own > (_UNKNOWN if not is_known else _WHOLE if lies else _NAMES)


def _surplus(words: Counter[str], script: str, names: Container[str] = (), *, with_foreign: bool = True) -> float:
    """Return by how much a letter of these words tells more than usual, in the language of the script that they fit best.

    Without foreign ones, words with letters that the language does not have are left out, else only `names` with such
    letters: people and places keep theirs in any language, and a font that lies spares no plain word. Few words may tell
    more, however often they come back: one sentence over a whole page is not more of a language than it is once.
    """
    least = _NEVER
    for language in _LANGUAGES.get(script, ()):
        spelling = _spellings()[language]
        told = 0.0
        letters = total = kinds = 0
        for word, count in words.items():
            if (with_foreign and word not in names) or spelling.letters.issuperset(word):
                told += _told(word, language) * count
                letters += (len(word) + 1) * count
                total += count
                kinds += 1
        if total < _FEWEST_WORDS or kinds < _FEWEST_KINDS:
            return 0.0
        least = min(least, told / letters - spelling.usual - _FEW_WORDS / sqrt(min(total, _OFTEN * kinds)))
    return least if script in _LANGUAGES else 0.0


class _Spelling(NamedTuple):
    """What is known of a language's letters: what two that follow one another tell, in bits."""

    usual: float
    letters: frozenset[str]
    pairs: dict[str, float]


@lru_cache(_MOST_WORDS_KEPT)
def _told(word: str, language: str) -> float:
    """Return how much the letters of a word tell together, in bits."""
    pairs = _spellings()[language].pairs
    return sum(pairs.get(one + other, _NEVER) for one, other in pairwise(f"^{word}$"))


@cache
def _spellings() -> dict[str, _Spelling]:
    tables = tomllib.loads(shipped("languages", "spelling.toml").read_text(encoding="utf-8"))
    return {
        language: _Spelling(
            table["usual"],
            frozenset(table["alphabet"]),
            {
                one + other: int(digit, 36) / 2
                for one, row in table["rows"].items()
                for other, digit in zip(table["alphabet"] + "$", row, strict=True)
                if digit != "."
            },
        )
        for language, table in tables.items()
    }
