"""Break a paragraph into lines, with word division where a layout wants it.

Lines are chosen for the whole paragraph at once, so that no line is set wide to save the next: each line costs the cube of
how far its spaces must stretch, and a divided word costs a little more.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

_SUFFIX = re.compile(r"(?<=[a-z]{3})(?=(?:tion|sion|ment|ness|tional|tions|sions|ments|ations)$)")
_DOUBLED = re.compile(r"(?<=[aeiou]([bcdfglmnprst]))(?=\1[aeiou])(?!\1(?:ing|ed|er|ers|or|ors|y)$)")
_HARD = re.compile(r"(?<=[^\W\d_]-)(?=[^\W\d_]{2})")
_LEAST = 3
_DIVIDED = 2.2
_MARK = re.compile(r"\x02(\d+)\x03")


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a word between two places where a line may end: its letters, and the number of a footnote marked after it."""

    text: str
    mark: str = ""
    hyphen: bool = False
    """a hyphen must be added when the line ends here"""
    ends_word: bool = True


@dataclass(frozen=True, slots=True)
class Line:
    """The pieces of one line, the hyphen it ends with included, and its natural width."""

    pieces: tuple[Piece, ...]
    width: float
    spaces: int


def with_marks(text: str, marks: tuple[tuple[int, str], ...]) -> str:
    """Return `text` with footnote numbers put in between two control characters, for `pieces_of` to find."""
    for offset, number in sorted(marks, reverse=True):
        text = f"{text[:offset]}\x02{number}\x03{text[offset:]}"
    return text


def pieces_of(text: str, *, divide: bool) -> list[Piece]:
    """Cut marked text at its spaces and, when words may be divided, inside them too."""
    pieces: list[Piece] = []
    for word in text.split(" "):
        parts = [part for part in _HARD.split(word) if part]
        for at, part in enumerate(parts):
            pieces.extend(_syllables(part, divide=divide))
            if at < len(parts) - 1:
                pieces[-1] = replace(pieces[-1], ends_word=False)
    return pieces


def _syllables(word: str, *, divide: bool) -> list[Piece]:
    cuts = _cuts(word) if divide else []
    pieces: list[Piece] = []
    for start, end in zip([0, *cuts], [*cuts, len(word)], strict=True):
        marked = _MARK.search(word[start:end])
        last = end == len(word)
        text = _MARK.sub("\x02", word[start:end])
        before, _, after = text.partition("\x02")
        pieces.append(Piece(before, marked[1] if marked else "", hyphen=not last, ends_word=last and not after))
        if after:
            pieces.append(Piece(after))
    return pieces


def _cuts(word: str) -> list[int]:
    """Return where a word may be divided: before some endings and between doubled consonants, never near its ends."""
    core = re.match(r"[^\W\d_]+", word)
    if core is None or len(core[0]) < 2 * _LEAST + 1 or not core[0][1:].islower() or _MARK.search(word[: core.end()]):
        return []
    letters = core[0].lower()
    found = {match.start() for rule in (_SUFFIX, _DOUBLED) for match in rule.finditer(letters)}
    return sorted(at for at in found if _LEAST <= at <= len(letters) - _LEAST)


def break_lines(
    pieces: list[Piece],
    widths: tuple[float, float],
    measure: Callable[[Piece], float],
    space: float,
    hyphen: float,
    *,
    justify: bool,
) -> list[Line]:
    """Return the lines of least cost; `widths` are those of the first line and of all others."""
    sizes = [measure(piece) for piece in pieces]
    best: list[tuple[float, int]] = [(0.0, -1)] + [(float("inf"), -1)] * len(pieces)
    firsts: list[bool] = [True] + [False] * len(pieces)
    for start in range(len(pieces)):
        if best[start][0] == float("inf"):
            continue
        room = widths[0] if firsts[start] else widths[1]
        width, spaces = 0.0, 0
        for end in range(start, len(pieces)):
            width += sizes[end]
            full = width + (hyphen if pieces[end].hyphen else 0)
            if full + spaces * space > room and end > start:
                break
            if _may_end(pieces, end):
                cost = best[start][0] + _cost(
                    room - full - spaces * space,
                    spaces,
                    space,
                    pieces[end],
                    justify=justify,
                    last=end == len(pieces) - 1,
                )
                if cost < best[end + 1][0]:
                    best[end + 1] = (cost, start)
            if pieces[end].ends_word:
                spaces += 1
    return _lines(pieces, sizes, best, hyphen)


def _may_end(pieces: list[Piece], end: int) -> bool:
    piece = pieces[end]
    return piece.ends_word or piece.hyphen or piece.text.endswith("-")


def _cost(slack: float, spaces: int, space: float, piece: Piece, *, justify: bool, last: bool) -> float:
    if last:
        return 0.0
    stretch = slack / (max(spaces, 1) * space * 1.2) if justify else slack / (12 * space)
    return 0.3 + stretch**3 + (_DIVIDED if piece.hyphen else 0.0)


def _lines(pieces: list[Piece], sizes: list[float], best: list[tuple[float, int]], hyphen: float) -> list[Line]:
    lines: list[Line] = []
    end = len(pieces)
    while end > 0:
        start = best[end][1]
        run = pieces[start:end]
        width = sum(sizes[start:end])
        if run[-1].hyphen:
            run[-1] = replace(run[-1], text=run[-1].text + "-")
            width += hyphen
        lines.append(Line(tuple(run), width, sum(piece.ends_word for piece in run[:-1])))
        end = start
    return lines[::-1]
