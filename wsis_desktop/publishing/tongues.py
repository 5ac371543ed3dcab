"""In which way words are written, told by their letters: drafts and notes mix scripts, and each is set its own way."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from wsis_desktop.publishing.document import Block, Document, Heading, Passage, Run

T = TypeVar("T", Heading, Passage)
_BY_WAY = {"AL": "ar", "R": "he"}
_WIDE = ("CJK UNIFIED", "CJK COMPAT")
_TO_LEFT, _TO_RIGHT = "\u200f", "\u200e"
_KINDS = {"R": "R", "AL": "R", "AN": "R", "NSM": "R", "L": "L", "EN": "N", "WS": "S"}
_QUOTED_OR_NUMBER = re.compile(
    r"“(?P<quoted>[^“”]+)”|(?P<number>(?<!\w)\d{1,4}(?:\s?\([a-zA-Z]{1,5}\)|\s[a-z]{2,8}\b)+)"
)
_LETTERS_TO_RIGHT = "en"
_WITHIN, _CLOSING = ",;:-/%'", ".!?،؛؟…"
# Words from right to left with what stands between them, a number that goes on with them, and the signs that close them.
_PHRASE = re.compile(r"R(?:[RNSPC]*R)?(?:SN(?:[NPC]*N)?(?!S?L))?(?P<closed>C*)")


def with_tongues(document: Document) -> Document:
    """Return a document whose headings and passages in another script than its language's say so."""
    return replace(document, blocks=tuple(_spoken(block, document.language) for block in document.blocks))


def quotations_apart(text: str, language: str) -> str:
    """Return words of a language written from right to left, in which quotations and numbers in other letters stay whole.

    Else the bracket or stop that ends an English quotation, or `15 (b) (ii)`, would stand before it.
    """
    if language not in _BY_WAY.values():
        return text
    return _QUOTED_OR_NUMBER.sub(_kept_whole, text)


def held_apart(words: str, language: str) -> str:
    """Return words in other letters so that they stay whole among those of a language written from right to left."""
    return f"{_TO_RIGHT}{words}{_TO_RIGHT}" if language in _BY_WAY.values() and _runs_right(words) else words


def in_turn(parts: Iterable[str], sign: str, language: str) -> str:
    """Return parts with a sign between them, one behind the other as a language is written, whatever letters are theirs.

    Else `Ana · 3 November` would be one run from left to right, the number beside what comes before the name.
    """
    if language not in _BY_WAY.values():
        return sign.join(parts)
    return f"{_TO_LEFT}{sign}{_TO_LEFT}".join(held_apart(part, language) for part in parts)


def begun_as(words: str, language: str) -> str:
    """Return words that stand by themselves so that their line begins where the language's do, whatever they begin with."""
    return f"{_TO_LEFT}{words}" if language in _BY_WAY.values() else words


def tongue_within(text: str, language: str) -> str:
    """Return the language of words in a document of a language; empty where it is told by nothing, or the document's."""
    return tongue(text) or (_LETTERS_TO_RIGHT if language in _BY_WAY.values() and _runs_right(text) else "")


def tongue_of_own(text: str, language: str) -> str:
    """Return the language of a line's words outside of quotations, in a document of a language; empty where it is that."""
    own = tongue_within(_QUOTED_OR_NUMBER.sub("", text), language)
    return "" if own == language else own


def _kept_whole(found: re.Match[str]) -> str:
    if found["number"]:
        return f"{_TO_RIGHT}{found['number']}{_TO_RIGHT}"
    quoted = found["quoted"]
    return f"“{_TO_RIGHT}{quoted}{_TO_RIGHT}”" if _runs_right(quoted) else found[0]


def _runs_right(text: str) -> bool:
    return any(map(str.isalpha, text)) and not tongue(text)


def kept_together(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Return runs of a passage from left to right, in which words of the other way stay together with their signs.

    Else the full stop of an Arabic quotation would stand at its beginning, and a figure behind an Arabic name before it.
    """
    text = "".join(run.text for run in runs)
    if text.isascii():
        return tuple(runs)
    kinds = "".join(_kind(letter) for letter in text)
    marks = {found.end(): mark for found in _PHRASE.finditer(kinds) if (mark := _mark_behind(found, kinds))}
    if not marks:
        return tuple(runs)
    marked, start = [], 0
    for run in runs:
        end = start + len(run.text)
        pieces, at = [], start
        for place in sorted(place for place in marks if start < place <= end):
            pieces += [text[at:place], marks[place]]
            at = place
        marked.append(replace(run, text="".join((*pieces, text[at:end]))))
        start = end
    return tuple(marked)


def _mark_behind(phrase: re.Match[str], kinds: str) -> str:
    """Return the marks that a phrase needs behind it: none where what follows parts it from the rest by itself."""
    follows = next((kind for kind in kinds[phrase.end() :] if kind in "RLN"), "L")
    if phrase["closed"] or kinds[phrase.end() - 1] == "N":
        return _TO_LEFT + _TO_RIGHT
    return "" if follows == "L" else _TO_RIGHT


def _kind(letter: str) -> str:
    if letter in _CLOSING:
        return "C"
    if letter in _WITHIN:
        return "P"
    return _KINDS.get(unicodedata.bidirectional(letter), "O")


def tongue(text: str) -> str:
    """Return the language that most letters of a text tell: `ar`, `he`, `zh`; empty for all that other scripts write."""
    if text.isascii():
        return ""
    counts = Counter(_letter(letter) for letter in text if letter.isalpha())
    return counts.most_common(1)[0][0] if counts else ""


def _letter(letter: str) -> str:
    way = _BY_WAY.get(unicodedata.bidirectional(letter), "")
    return way or ("zh" if unicodedata.name(letter, "").startswith(_WIDE) else "")


def _spoken(block: Block, within: str) -> Block:
    if isinstance(block, Heading):
        return _told(block, within)
    if isinstance(block, Passage):
        return _told(block, within)
    rows = (
        replace(row, cells=tuple(tuple(_told(passage, within) for passage in cell) for cell in row.cells))
        for row in block.rows
    )
    return replace(block, rows=tuple(rows))


def _told(block: T, within: str) -> T:
    return block if block.language else replace(block, language=tongue_within(_words(block.runs), within))


def _words(runs: Iterable[Run]) -> str:
    return " ".join(run.text for run in runs)
