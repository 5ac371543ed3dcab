"""Bytes become text: UTF-8, UTF-16 with or without its mark, or the encodings that came before them.

UTF-8 is certain when it decodes: other encodings hardly ever do so by chance. Windows-1251, 1252 and 1256 decode almost any
bytes, so their letters decide: read in the wrong one, words are capitals, accents and signs in disorder.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

_SAMPLE: Final = 65_536
_MOST_CONTROLS: Final = 0.01
_LEAST_ZEROS: Final = 0.003
_LEAST_PLAUSIBLE: Final = 0.9

# What no text has: control characters other than tab, line and page breaks.
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
# What the texts we read are written in, and what two bytes taken together by mistake seldom give throughout.
_PLAUSIBLE: Final = re.compile(
    r"[\t\n\r\x20-\x7e\u00a0-\u024f\u0400-\u04ff\u0600-\u06ff\u2000-\u206f\u20a0-\u20bf\u2100-\u214f\u3000-\u30ff"
    r"\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]"
)
# For each older encoding but 1252: the runs of letters that its words are made of, and their least share of all letters.
_OTHERS: Final = (
    ("gb18030", re.compile(r"[\u4e00-\u9fff]{2,}"), 0.5),
    ("cp1251", re.compile(r"[\u0430-\u044f\u0451]{2,}"), 0.5),
    ("cp1256", re.compile(r"[\u0621-\u064a]{2,}"), 0.35),
)


def decode(data: bytes) -> str | None:
    """Return the text that `data` holds, without a byte-order mark; None when it is no text."""
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if data.startswith(mark):
            return _sound(data[len(mark) :].decode(encoding, errors="replace"))
    try:
        text = _sound(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _unmarked_utf_16(data) or _older(data)
    return text if text is not None else _unmarked_utf_16(data)


def _sound(text: str) -> str | None:
    """Return `text` with spaces for stray control characters; None when it is rubbish that happened to decode."""
    sample = text[:_SAMPLE]
    bad = len(_CONTROLS.findall(sample)) + sample.count("\ufffd")
    return _CONTROLS.sub(" ", text) if bad <= _MOST_CONTROLS * len(sample) else None


def _unmarked_utf_16(data: bytes) -> str | None:
    """Decode UTF-16 that lost its mark: its line ends and spaces hold zeros, as no other text does."""
    if data.count(0) < max(1, _LEAST_ZEROS * len(data)):
        return None
    texts = [data.decode(encoding, errors="replace") for encoding in ("utf-16-le", "utf-16-be")]
    best = max(texts, key=_plausibility)
    return _sound(best) if _plausibility(best) >= _LEAST_PLAUSIBLE else None


def _plausibility(text: str) -> float:
    """Return the share of characters that our texts are written in."""
    sample = text[:_SAMPLE]
    return len(_PLAUSIBLE.findall(sample)) / max(1, len(sample))


def _older(data: bytes) -> str | None:
    """Decode with the older encoding whose letters make words; 1252 when no other one does."""
    western = _sound(data.decode("cp1252", errors="replace"))
    if western is None:
        return None
    for encoding, words, least in _OTHERS:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        letters = sum(character.isalpha() for character in text)
        if letters and sum(len(run) for run in words.findall(text)) >= least * letters:
            return _sound(text)
    return western
