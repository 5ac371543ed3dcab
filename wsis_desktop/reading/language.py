"""Which of the United Nations languages a text is written in, told by its script and its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

_SAMPLE: Final = 20_000
_FEWEST_WORDS: Final = 12
_LEAST_SHARE: Final = 0.08
_LEAST_LEAD: Final = 1.5

_SCRIPTS: Final = {
    "arab": re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]"),
    "cyrl": re.compile(r"[\u0400-\u04ff]"),
    "han": re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]"),
    "kana": re.compile(r"[\u3040-\u30ff]"),
    "latn": re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ]"),
}

# The commonest small words; words that two of the languages share are left out.
_STOP_WORDS: Final = {
    code: frozenset(words.split())
    for code, words in {
        "en": "the of and to in for that is with by as be this shall or which it their from not are was has",
        "fr": "le les des et du une dans qui par pour sur aux au est ou sont cette leur ces ne pas sa",
        "es": "el los las del y una por para con su al o como sus más lo se esta este",
    }.items()
}
_OTHER_CYRILLIC: Final = re.compile(r"[іїєґўћђљњџј]")
_OTHER_ARABIC: Final = re.compile(r"[پچگژکیٹڈںے]")


def language_of(text: str) -> str:
    """Return `en`, `fr`, `es`, `ru`, `ar` or `zh`; empty when the text is in none of them or too short to tell."""
    sample = text[:_SAMPLE].lower()
    counts = {script: len(pattern.findall(sample)) for script, pattern in _SCRIPTS.items()}
    # One Chinese character weighs what two or three letters do.
    counts["han"] *= 3
    script = max(counts, key=lambda name: counts[name])
    if counts[script] < 2 * _FEWEST_WORDS:
        return ""
    match script:
        case "arab":
            return "ar" if _rare(_OTHER_ARABIC, sample, counts["arab"]) else ""
        case "cyrl":
            return "ru" if _rare(_OTHER_CYRILLIC, sample, counts["cyrl"]) else ""
        case "han":
            return "zh" if counts["kana"] * 20 < counts["han"] else ""
        case "latn":
            return _latin_language(sample)
    return ""


def _rare(pattern: re.Pattern[str], sample: str, letters: int) -> bool:
    return len(pattern.findall(sample)) * 100 < letters


def _latin_language(sample: str) -> str:
    words = re.findall(r"[^\W\d_]+", sample)
    if len(words) < _FEWEST_WORDS:
        return ""
    seen = Counter(words)
    shares = {code: sum(seen[word] for word in stop) / len(words) for code, stop in _STOP_WORDS.items()}
    best, second = sorted(shares, key=lambda code: -shares[code])[:2]
    return best if shares[best] >= _LEAST_SHARE and shares[best] > _LEAST_LEAD * shares[second] else ""
