"""Tags that stand with a label or a paragraph: `[Agreed]`, `[agreed ad ref]`, `(former 6 amended)`, `(ex 12)`.

    tag    = "[" status [date] "]" | "(" agreed for now ")" | "(" was label { "and" label } [what became of it] ")"

A bracket holds a tag only when its words say nothing else. `tagging.py` finds the tags of a paragraph.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from wsis_desktop.model.revision import TagKind
from wsis_desktop.reading.labels.tag_words import FORMER, JOINED, STATUS

OPEN, CLOSE = "[(［（【", "])］）】"
_SQUARE: Final = "[［【"
LONGEST: Final = 64
# What no sentence says in passing.
_IN_ANY_BRACKETS: Final = frozenset({TagKind.AGREED_AD_REF, TagKind.AGREED_IN_INFORMALS})

_SPLIT: Final = re.compile(JOINED)
_ARABIC_MARKS: Final = re.compile(r"[\u064b-\u0652\u0640]")


@dataclass(frozen=True, slots=True)
class Found:
    """A tag's kind, the former labels as printed, and where it ends; `plain` when its words may as well be text."""

    kind: TagKind
    former: tuple[str, ...]
    end: int
    plain: bool


def tag_at(text: str, at: int) -> Found | None:
    """Return the tag whose bracket opens at `at`, if it holds one."""
    if at >= len(text) or text[at] not in OPEN:
        return None
    close = next((end for end in range(at + 1, min(len(text), at + LONGEST)) if text[end] in OPEN + CLOSE), None)
    close = _over_inner(text, at) if close is not None and text[close] == "(" else close
    if close is None or text[close] not in CLOSE:
        return None
    said = _folded(text[at + 1 : close])
    for kind, words_of_kind in STATUS if text[at] in _SQUARE or " " in said else ():
        if words_of_kind.fullmatch(said) and (text[at] in _SQUARE or kind in _IN_ANY_BRACKETS):
            return Found(kind, (), close + 1, " " not in said)
    for pattern in FORMER:
        found = pattern.fullmatch(said)
        if found:
            start = text.lower().find(found["labels"].strip()[:1], at)
            labels = _SPLIT.split(found["labels"]) if start >= 0 else []
            return Found(TagKind.FORMER, tuple(_as_printed(label) for label in labels), close + 1, plain=False)
    return None


def _over_inner(text: str, at: int) -> int | None:
    """Return where the bracket opened at `at` closes, over round ones inside it: `(ex 12 (a))`."""
    depth = 0
    for end in range(at, min(len(text), at + LONGEST)):
        depth += (text[end] in OPEN) - (text[end] in CLOSE)
        if not depth:
            return end
    return None


def _folded(said: str) -> str:
    """Return words as the tables have them: small, with single spaces, without vowel signs and a closing stop."""
    small = unicodedata.normalize("NFKC", said).casefold()
    return " ".join(_ARABIC_MARKS.sub("", small).split()).rstrip(".:;*").rstrip()


def _as_printed(label: str) -> str:
    """Return a former label as labels are printed: `OP6`, `12 bis`."""
    return re.sub(r"^(?:op|pp|оп|пп)", lambda code: code[0].upper(), label.strip())
