"""Tell text from what lying fonts give: a page may look right while its codes mean other letters, or none."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_LEAST = 40
_BAD = re.compile("[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f\U000f0000-\U0010fffd]")


def is_nonsense(lines: Iterable[str]) -> bool:
    """Tell whether the text of a page cannot be what the page shows."""
    text = "\n".join(lines)
    solid = [character for character in text if not character.isspace()]
    if not solid:
        return False
    if len(_BAD.findall(text)) > 0.2 * len(solid):
        return True
    if len(solid) < _LEAST:
        return False
    letters = sum(character.isalpha() for character in solid)
    digits = sum(character.isdigit() for character in solid)
    if letters + digits < 0.45 * len(solid) and letters < 0.35 * len(solid):
        return True
    return _mixes_scripts(text)


def _mixes_scripts(text: str) -> bool:
    """Tell words that mix letters of many kinds, as codes without a map do."""
    words = re.findall(r"[^\W\d_]{3,}", text)
    if len(words) < 8:
        return False
    mixed = sum(len({_script(character) for character in word}) > 1 for word in words)
    return mixed > 0.35 * len(words)


def _script(character: str) -> str:
    if character < "\u0250":
        return "LATIN"
    name = unicodedata.name(character, "")
    return name.split(" ", 1)[0]
