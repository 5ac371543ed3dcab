"""First words that begin a paragraph though no label stands before them: `Option (b):`, `REQ-12` below `REQ-11`."""

from __future__ import annotations

import re
from typing import Final

_OPTION: Final = re.compile(
    r"[\[{]*(?:Option|OPTION|Alternative|Variante|Opción|Вариант|Альтернатива|选项|备选案文|الخيار|البديل)"
    r"\s*\(?\w{1,4}\)?\s*[:：]"
)
_CODE: Final = re.compile(r"(?P<name>[A-Z][A-Z0-9]*(?:[-_.][A-Z0-9]+)*[-_.])(?P<number>\d{1,4})(?P<letter>[a-z]?)\b")


def opens_option(text: str) -> bool:
    """Tell the head of one of several texts to choose from."""
    return _OPTION.match(text) is not None


def counts_on(text: str, before: str) -> bool:
    """Tell a text that begins with the code after the one that begins the text before it, or with that and a letter."""
    here, there = _CODE.match(text), _CODE.match(before)
    if not here or not there or here["name"] != there["name"]:
        return False
    step = int(here["number"]) - int(there["number"])
    return step == 1 or (step == 0 and here["letter"] > there["letter"])
