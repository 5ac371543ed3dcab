"""What a line's end stands for in scripts that are written without spaces: nothing, where others have a space."""

from __future__ import annotations

import re
from typing import Final

# Chinese and Japanese signs with their own punctuation, Yi, and full-width forms; Korean is written with spaces.
_SPACELESS: Final = (
    "\u2e80-\u312f\u3190-\ua4cf\ua960-\ua97f\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff"
)
IDEOGRAPH: Final = re.compile(f"[{_SPACELESS}]")
"""A sign of a script that is written without spaces."""
OPENING: Final = "([{<‘“«‹「『《〈【〔（［｛"
CLOSING: Final = ")]}>’”»›」』》〉】〕）］｝,.;:!?…、。，；：！？·"
_END: Final = re.compile(f"[{_SPACELESS}][’”\"'…—·,.;:!?)\\]}}>»]*$")
_START: Final = re.compile(f"[‘“\"'…—·(\\[{{<«]*[{_SPACELESS}]")
_STOPS: Final = frozenset(",.;:!?)]}")
_BREAK: Final = re.compile(r"[^\S\n]*\n\s*")
# Enough for a sign and the marks that may follow it.
_REACH: Final = 8


def is_spaceless(character: str) -> bool:
    """Tell a sign of a script that is written without spaces."""
    return character >= "\u2e80" and IDEOGRAPH.match(character) is not None


def meet_without_space(before: str, after: str) -> bool:
    """Tell whether the end of one line and the beginning of the next meet without a space between them.

    So do two signs of a script without spaces, also where plain quotation marks, stops or brackets stand between them, as in
    Chinese that was typed with Western punctuation.
    """
    if _END.search(before[-_REACH:]) is None:
        return False
    return after[:1] in _STOPS or _START.match(after[:_REACH]) is not None


def without_line_ends(text: str) -> str:
    """Return text in which every line end with the spacing around it is a space, or nothing."""
    if "\n" not in text:
        return text
    parts = _BREAK.split(text)
    whole = parts[0]
    for part in parts[1:]:
        whole += part if meet_without_space(whole, part) else f" {part}"
    return whole
