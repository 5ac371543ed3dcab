"""Bytes become text: UTF-8, UTF-16 with or without its mark, Windows-1252 or Windows-1256.

UTF-8 is certain when it decodes: other encodings hardly ever do so by chance. The two of Windows decode almost any bytes,
so their letters decide.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

_SAMPLE: Final = 65_536
_MOST_CONTROLS: Final = 0.01
_LEAST_ARABIC: Final = 0.35

# What no text has: control characters other than tab, line and page breaks.
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_ARABIC: Final = re.compile(r"[\u0621-\u064a]")
_LATIN_OF_1256: Final = re.compile(r"[àâçèéêëîïôùûüœ]", re.IGNORECASE)


def decode(data: bytes) -> str | None:
    """Return the text that `data` holds, without a byte-order mark; None when it is no text."""
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if data.startswith(mark):
            return _sound(data[len(mark) :].decode(encoding, errors="replace"))
    unmarked = _utf_16(data)
    if unmarked is not None:
        return unmarked
    try:
        return _sound(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _windows(data)


def _sound(text: str) -> str | None:
    """Return `text` without stray control characters; None when it is rubbish that happened to decode."""
    sample = text[:_SAMPLE]
    bad = len(_CONTROLS.findall(sample)) + sample.count("\ufffd")
    return _CONTROLS.sub("", text) if bad <= _MOST_CONTROLS * len(sample) else None


def _utf_16(data: bytes) -> str | None:
    """Decode UTF-16 that lost its mark: one half of nearly every pair of bytes is the same small number."""
    sample = data[: _SAMPLE // 2 * 2]
    if len(sample) < 4 or len(data) % 2:  # noqa: PLR2004 - two characters
        return None
    low, high = sample[0::2], sample[1::2]
    for odd, encoding in ((high, "utf-16-le"), (low, "utf-16-be")):
        even = low if odd is high else high
        # The high bytes of any one alphabet take few values, and spaces and line ends have 0 there.
        if odd.count(0) >= 0.05 * len(odd) and even.count(0) < 0.01 * len(even) + 1 and len(set(odd)) <= len(set(even)):
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError:
                continue
            if (sound := _sound(text)) is not None:
                return sound
    return None


def _windows(data: bytes) -> str | None:
    """Decode with the Windows encoding whose letters make words."""
    western = _sound(data.decode("cp1252", errors="replace"))
    if western is None:
        return None
    arabic = data.decode("cp1256", errors="replace")
    letters = sum(character.isalpha() for character in arabic)
    # In 1256, runs of Arabic letters make words; French in 1252 shows single high letters between plain ones.
    runs = sum(len(run) for run in re.findall(r"[\u0621-\u064a]{2,}", arabic))
    return arabic if letters and runs >= _LEAST_ARABIC * letters else western
