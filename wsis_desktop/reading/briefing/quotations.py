"""Words in quotation marks: where they stand, and what they say without what the author put into them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_PARTNERS: Final = {"“": "”", "«": "»", "「": "」", "『": "』", "„": "“”", "〝": "〞", '"': '"', "＂": "＂"}
_MARK: Final = re.compile(r"[“”«»「」『』„〝〞\"＂]")
_BEFORE_OPENING: Final = " \u00a0\u202f\n\t([{—–-/*_：:，,'‘’“«"
_LEFT_OUT: Final = re.compile(
    r"\s*(?:[\[(（［]\s*(?:(?:\.\s?){2,}\.?|…+|\.{2,})\s*[\])）］]|(?:\.\s?){2,}\.|…+[.…]*|\.…)\s*"
)
_EMPHASIS: Final = re.compile(r"\*{1,3}|(?<![^\W_])_{1,2}(?=[^\W_])|(?<=[^\W_])_{1,2}(?![^\W_])")
_EDGES: Final = " \u00a0\u202f\t\n.,;:،؛。，；："
_ABBREVIATED: Final = re.compile(r"(?<!\w)[^\W\d_](?:\.[^\W\d_])+$")
# Behind the end of an unclosed quotation: a number in parentheses, or the next quotation.
_MUST_END: Final = re.compile(r"\s*[(（]\s*(?:new |old )?(?:paras?|par|párr|п|第|الفقر)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Marked:
    """A quotation from its opening to behind its closing mark, and the words in between."""

    start: int
    end: int
    words: str
    closed: bool = True


def marked_in(text: str) -> tuple[Marked, ...]:
    """Return the outermost quotations of a paragraph; one whose closing mark is missing ends where it can go no further."""
    found: list[Marked] = []
    at = 0
    while opening := _next_opening(text, at):
        start, mark = opening
        end = _closing(text, start, mark)
        if end is None:
            stop = _where_it_must_end(text, start + 1)
            found.append(Marked(start, stop, text[start + 1 : stop].strip(), closed=False))
            at = stop
        else:
            found.append(Marked(start, end + 1, text[start + 1 : end].strip()))
            at = end + 1
    return tuple(each for each in found if any(character.isalnum() for character in each.words))


def _next_opening(text: str, at: int) -> tuple[int, str] | None:
    while found := _MARK.search(text, at):
        mark, place = found[0], found.start()
        if mark in _PARTNERS and (mark not in '"＂' or _opens(text, place)):
            return place, mark
        at = place + 1
    return None


def _opens(text: str, at: int) -> bool:
    """Tell a straight mark that opens a quotation from an inch, or one that closes."""
    before = text[at - 1 : at]
    behind = text[at + 1 : at + 2]
    return (not before or before in _BEFORE_OPENING) and bool(behind) and not behind.isspace()


def _closing(text: str, start: int, mark: str) -> int | None:
    """Return where the mark stands that closes the one at `start`; quotations of the same kind inside are passed over."""
    partners, depth = _PARTNERS[mark], 1
    for found in _MARK.finditer(text, start + 1):
        here = found[0]
        if here in partners:
            depth -= 1
            if depth == 0 and not _only_closes_inner(text, found.start(), mark):
                return found.start()
            depth = max(depth, 1)
        elif here == mark:
            if _new_quotation(text, start, found.start()):
                return None
            depth += 1
    return None


def _only_closes_inner(text: str, at: int, mark: str) -> bool:
    """Tell a straight mark that opens an inner quotation, as no closing one stands before a letter."""
    return mark in '"＂' and _opens(text, at) and text[at + 1 : at + 2].isalnum() and text[at - 1 : at] not in "*_"


def _new_quotation(text: str, start: int, at: int) -> bool:
    """Tell whether the quotation before was never closed: its paragraph number stands between the two marks."""
    return _MUST_END.search(text, start, at) is not None


def _where_it_must_end(text: str, at: int) -> int:
    cited = _MUST_END.search(text, at)
    return cited.start() if cited else len(text)


def without_emphasis(words: str) -> str:
    """Return words without the stars and strokes by which plain text emphasises."""
    return _EMPHASIS.sub("", words)


def parts_of(words: str) -> tuple[str, ...]:
    """Return what is quoted between the places where something is left out, without emphasis and signs at its edges."""
    parts = (_without_edges(part) for part in _LEFT_OUT.split(without_emphasis(words)))
    return tuple(part for part in parts if any(character.isalnum() for character in part))


def _without_edges(part: str) -> str:
    """Return words without the signs around them, but for the full stop of an abbreviation, as in `the U.S.`."""
    bare = part.strip(_EDGES)
    return f"{bare}." if _ABBREVIATED.search(bare) else bare
