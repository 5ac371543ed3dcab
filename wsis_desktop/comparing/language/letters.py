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
_SILENT = re.compile(rf"[{HIDDEN}\u0610-\u061a\u0640\u064b-\u065f\u0670]")


def plain_words(text: str) -> list[str]:
    """Return the words of a text in small letters without any sign; each ideograph is one, and Arabic has no vowel marks."""
    if text.isascii():
        return _ASCII.findall(text.lower())
    return _OTHER.findall(_SILENT.sub("", unicodedata.normalize("NFKC", text)).casefold())
