"""Which of the United Nations languages a text is written in, told by its script and its words.

`resources/languages/recognition.toml` lists the words, also of other languages in the same scripts: a text in one of those
has no code, rather than that of a relative.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import Counter
from functools import cache
from typing import Any, Final

from wsis_desktop.shipped import shipped

# A long text is looked at in three places: a cover page or an annex may be in another language.
_WHOLE: Final = 24_000
_PIECE: Final = 8_000
_LEAST_LETTERS: Final = 12
_LEAST_WORDS: Final = {"latin": 3, "cyrillic": 2, "arabic": 2}
# Languages that say with endings what others say with small words have fewer of these.
_LEAST_SHARE: Final = {"latin": 0.2, "cyrillic": 0.07, "arabic": 0.15}
_LEAST_SHARE_OF_ANOTHER: Final = 0.1
_LEAST_LEAD: Final = 1.25
# A word with letters that a language does not have speaks more against it than its own words speak for it.
_AGAINST: Final = 3
_KANA_IN_JAPANESE: Final = 0.05

_CLAIMED: Final = {"latin": ("en", "fr", "es"), "cyrillic": ("ru",), "arabic": ("ar",)}
_SCRIPTS: Final = {
    "arabic": re.compile(r"[\u0620-\u064a\u066e-\u06d5\u06ee-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]"),
    "cyrillic": re.compile(r"[\u0400-\u052f]"),
    "han": re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"),
    "kana": re.compile(r"[\u3041-\u30ff\uff66-\uff9f]"),
    "hangul": re.compile(r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]"),
    "latin": re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"),
    "greek": re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]"),
}
# One Chinese character weighs what two or three letters do.
_WEIGHTS: Final = {"han": 3, "kana": 2, "hangul": 3}
_WORD: Final = re.compile(r"[^\W\d_]+")
_MARKS: Final = re.compile(r"[\u064b-\u0652\u0640\u00ad\u200b-\u200f]")


def language_of(text: str) -> str:
    """Return `en`, `fr`, `es`, `ru`, `ar` or `zh`; empty when the text is in none of them or too short to tell."""
    sample = _MARKS.sub("", unicodedata.normalize("NFKC", _sample(text)))
    counts = {name: len(signs.findall(sample)) * _WEIGHTS.get(name, 1) for name, signs in _SCRIPTS.items()}
    script = max(counts, key=lambda name: counts[name])
    if counts[script] < _LEAST_LETTERS:
        return ""
    if script == "han":
        return _chinese(sample, counts)
    return _by_words(sample, script) if script in _CLAIMED else ""


def _sample(text: str) -> str:
    """Return a text, or three pieces of a long one."""
    if len(text) <= _WHOLE:
        return text
    middle = len(text) // 2
    return "\n".join((text[:_PIECE], text[middle : middle + _PIECE], text[-_PIECE:]))


def _chinese(sample: str, counts: dict[str, int]) -> str:
    signs = _tables()["han"]
    ours, theirs = (sum(sample.count(sign) for sign in signs[name] if sign != "\n") for name in ("zh", "not_zh"))
    return "zh" if counts["kana"] <= _KANA_IN_JAPANESE * counts["han"] and ours > theirs else ""


def is_of_another(text: str) -> bool:
    """Tell a text whose words rather are those of a language that is known, but none of the United Nations'."""
    sample = _MARKS.sub("", unicodedata.normalize("NFKC", _sample(text)))
    script = max(_CLAIMED, key=lambda name: len(_SCRIPTS[name].findall(sample)))
    scores, distinct, words = _scores(sample, script)
    best = max(scores, key=lambda name: scores[name], default="")
    enough = distinct[best] >= _LEAST_WORDS[script] and scores[best] >= _LEAST_SHARE_OF_ANOTHER * words
    return best not in _CLAIMED[script] and enough


def _by_words(sample: str, script: str) -> str:
    """Return the language whose words a text has, unless another one's could as well be meant."""
    scores, distinct, words = _scores(sample, script)
    (best, score), (_, second) = [*scores.most_common(2), ("", 0)][:2]
    if best not in _CLAIMED[script]:
        return ""
    enough = distinct[best] >= _LEAST_WORDS[script] and score >= _LEAST_SHARE[script] * words
    return best if enough and score >= _LEAST_LEAD * second else ""


def _scores(sample: str, script: str) -> tuple[Counter[str], Counter[str], int]:
    """Return how often, and in how many forms, a text has words of each language, and how many it has in all."""
    known = _words(script)
    scores: Counter[str] = Counter()
    distinct: Counter[str] = Counter()
    words = Counter(word.lower() for word in _WORD.findall(sample))
    for word, count in words.items():
        for language in known.get(word) or _begun(word, script):
            scores[language] += count
            distinct[language] += 1
    scores.subtract(_written_otherwise(sample, script))
    return scores, distinct, words.total()


def _begun(word: str, script: str) -> tuple[str, ...]:
    """Return the languages that say by a word's beginning what others say by a small word."""
    return tuple(
        language
        for language, beginnings in _tables()["beginnings"].get(script, {}).items()
        if word.startswith(tuple(beginnings.split()))
    )


def _written_otherwise(sample: str, script: str) -> dict[str, int]:
    """Return for each language how much a text's letters speak against it; names may have any."""
    words = _WORD.findall(sample)
    small = [word for word in words if word[0].islower() or word[0] == word[0].swapcase()]
    if 2 * len(small) > len(words):
        words = small
    odd = [signs for word in words if (signs := {sign for sign in word.lower() if not sign.isascii()})]
    return {
        language: _AGAINST * max(0, sum(not signs.issubset(letters) for signs in odd) - 1)
        for language, letters in _tables()["letters"][script].items()
    }


@cache
def _tables() -> dict[str, Any]:
    return tomllib.loads(shipped("languages", "recognition.toml").read_text(encoding="utf-8"))


@cache
def _words(script: str) -> dict[str, tuple[str, ...]]:
    """Return the languages that have each word."""
    known: dict[str, tuple[str, ...]] = {}
    for language, words in _tables()[script].items():
        for word in set(words.split()):
            known[word] = (*known.get(word, ()), language)
    return known
