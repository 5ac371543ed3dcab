"""Letters of every script: what makes a word where spaces do, and where they do not."""

from __future__ import annotations

import re
import unicodedata

CJK = "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
MARKS = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u0900-\u0903\u093a-\u094f"
HIDDEN = "\u00ad\u200b-\u200f\u2060\ufeff"

CJK_LETTER = re.compile(f"[{CJK}]")
"""An ideograph or kana."""
_ASCII = re.compile(r"[a-z0-9]+")
_OTHER = re.compile(rf"[{CJK}]|(?:(?![{CJK}])[^\W_])+")
SILENT = re.compile(rf"[{HIDDEN}\u0610-\u061a\u0640\u064b-\u065f\u0670]")
"""What is drawn as nothing, the vowel marks of Arabic, which may be left out, and the stroke that stretches its words."""
_TWINS = ("ABCEHIKMOPSTXY", "АВСЕНІКМОРЅТХУ")
"""Capitals of Latin, and those of Cyrillic that look the same."""
_TO_LATIN, _TO_CYRILLIC = str.maketrans(*reversed(_TWINS)), str.maketrans(*_TWINS)
_MIXED = re.compile(r"(?=.*[A-Za-z])(?=.*[\u0400-\u04ff])")


def plain_words(text: str) -> list[str]:
    """Return the words of a text in small letters without any sign; each ideograph is one, and Arabic has no vowel marks."""
    if text.isascii():
        return _ASCII.findall(text.lower())
    return _OTHER.findall(SILENT.sub("", unicodedata.normalize("NFKC", text)).casefold())


def in_one_script(word: str) -> str:
    """Return a word typed with capitals of another script that look the same, in one script: `XXI` with a Cyrillic `Х`.

    On the page nobody sees the difference; a word that bears letters of both scripts without a twin is left as it is.
    """
    if word.isascii() or not _MIXED.match(word):
        return word
    latin = word.translate(_TO_LATIN)
    if latin.isascii():
        return latin
    cyrillic = word.translate(_TO_CYRILLIC)
    return word if _MIXED.match(cyrillic) else cyrillic
