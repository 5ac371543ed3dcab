"""Sets drafts in narrow columns and breaks words where their languages allow it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pymupdf

FONT_FILE = Path(__file__).parents[2] / "resources" / "fonts" / "NotoSerif-Regular.ttf"
_SIZE, _LEADING, _LEFT, _TOP = 10.0, 12.5, 72.0, 80.0
_VOWELS = frozenset("aeiouyàâäáéèêëíîïóôöúùûüœæаеёиоуыэюя")
_NEVER_FIRST = frozenset("ьъй")
_CLUSTERS = re.compile("[bcfgp][lr]|[dtv]r|[cpt]h|gn|ll|rr|[qg]u|[бвгкпф][лр]|[дтх]р|ст")
_LETTERS = re.compile(r"[^\W\d_]+")
_FEWEST = 3


def breaks_in(word: str) -> Iterator[int]:
    """Yield where a word may be broken, counted over it: between syllables, three letters at least on either side."""
    for run in _LETTERS.finditer(word):
        letters = run[0].lower()
        for at in range(_FEWEST, len(letters) - _FEWEST + 1):
            if _begins_syllable(letters, at):
                yield run.start() + at


def _begins_syllable(letters: str, at: int) -> bool:
    """Tell whether a syllable begins here: with a consonant, or two that go together, before a vowel."""
    here, ahead = letters[at], letters[at + 1]
    if here in _VOWELS or here in _NEVER_FIRST or not set(letters[:at]) & _VOWELS:
        return False
    if ahead in _VOWELS:
        return letters[at - 1] in _VOWELS or not _CLUSTERS.fullmatch(letters[at - 1 : at + 1])
    return _CLUSTERS.fullmatch(here + ahead) is not None and at + 2 < len(letters) and letters[at + 2] in _VOWELS


def lines_of(text: str, width: float, font: pymupdf.Font) -> list[str]:
    """Break a paragraph into lines: at spaces, behind hyphens, and within words."""
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        rest = word
        while rest:
            whole = f"{line} {rest}" if line else rest
            if font.text_length(whole, _SIZE) <= width:
                line, rest = whole, ""
                continue
            head = next((head for head in _heads(rest) if _fits(line, head, width, font)), "")
            if head:
                shown = head if head.endswith("-") else f"{head}-"
                lines.append(f"{line} {shown}" if line else shown)
                line, rest = "", rest[len(head) :]
            elif line:
                lines.append(line)
                line = ""
            else:
                line, rest = rest, ""
    return [*lines, line]


def _heads(word: str) -> list[str]:
    """Return what of a word may stand at a line's end, the longest first."""
    ends = {at + 1 for at, sign in enumerate(word[:-1]) if sign == "-" and at} | set(breaks_in(word))
    return [word[:at] for at in sorted(ends, reverse=True)]


def _fits(line: str, head: str, width: float, font: pymupdf.Font) -> bool:
    shown = f"{line} {head}-" if line else f"{head}-"
    return bool(font.text_length(shown, _SIZE) <= width)


def typeset(paragraphs: Sequence[str], width: float) -> bytes:
    """Return a PDF of the paragraphs on one long page, in a column of this width, with room between them."""
    font = pymupdf.Font(fontfile=str(FONT_FILE))
    columns = [lines_of(paragraph, width, font) for paragraph in paragraphs]
    height = 2 * _TOP + _LEADING * sum(len(lines) + 1 for lines in columns)
    document = pymupdf.open()
    page = document.new_page(width=2 * _LEFT + width, height=height)
    page.insert_font("F", fontfile=str(FONT_FILE))
    y = _TOP
    for lines in columns:
        for line in lines:
            page.insert_text((_LEFT, y), line, fontname="F", fontsize=_SIZE)
            y += _LEADING
        y += _LEADING / 2
    return bytes(document.tobytes(garbage=3, deflate=True))
