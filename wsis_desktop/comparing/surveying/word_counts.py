"""How many words a link holds, and how many of them changed."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from wsis_desktop.comparing.language.letters import CJK, HIDDEN, MARKS
from wsis_desktop.model.comparison import Comparison, Link, Relation, Side, Span, joined_text
from wsis_desktop.model.overview import WordCount

_LETTER = rf"(?:[^\W_]|[{MARKS}{HIDDEN}])"
_WORD_OF_LETTERS = rf"(?:(?![{CJK}]){_LETTER})+"
_WORD = re.compile(rf"[{CJK}]|{_WORD_OF_LETTERS}(?:[.,'’\-‐‑]{_WORD_OF_LETTERS})*")
_ASCII_WORD = re.compile(r"[A-Za-z0-9]+(?:[.,'-][A-Za-z0-9]+)*")


def count_words(text: str) -> int:
    """Count the words of a text; an ideograph counts as one."""
    return len(_starts(text))


def link_word_count(comparison: Comparison, link: Link) -> WordCount:
    """Count the words of a link on both sides, and those that its edits touch."""
    old, new = (_starts(joined_text(comparison.paragraphs(link, side))) for side in (Side.OLD, Side.NEW))
    if link.relation is Relation.ADDED:
        return WordCount(new=len(new), came=len(new))
    if link.relation is Relation.DELETED:
        return WordCount(old=len(old), went=len(old))
    went = _touched(old, (edit.old for edit in link.edits))
    came = _touched(new, (edit.new for edit in link.edits))
    return WordCount(len(old), len(new), went, came)


def _starts(text: str) -> list[int]:
    pattern = _ASCII_WORD if text.isascii() else _WORD
    return [found.start() for found in pattern.finditer(text)]


def _touched(starts: Sequence[int], spans: Iterable[Span]) -> int:
    """Count the words that begin in any of the spans; spans do not overlap."""
    return sum(bisect_left(starts, span.end) - bisect_left(starts, span.start) for span in spans)
