"""Break a paragraph into lines, with word division where a layout wants it.

Lines are chosen for the whole paragraph at once, so that no line is set wide to save the next: each line costs the cube of
how far its spaces must stretch, and a divided word costs a little more.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from math import inf

_SUFFIX = re.compile(r"(?<=[a-z]{3})(?=(?:tion|sion|ment|ness|tional|tions|sions|ments|ations)$)")
_DOUBLED = re.compile(r"(?<=[aeiou]([bcdfglmnprst]))(?=\1[aeiou])(?!\1(?:ing|ed|er|ers|or|ors|y)$)")
_PAIR = re.compile(
    r"(?<=[aeiou][nlrmc])(?=(?<=n)[dtsf][aeiou]|(?<=[lr])[td][aeiou]|(?<=r)s[aeiou]|(?<=m)[pb][aeiou]|(?<=c)t[aeiou])"
    r"(?!.(?:ing|ings|ed|er|ers|or|ors|es|al|ances?|ences?|ency|ants?|ents?|able|ible)$)"
)
_HARD = re.compile(r"(?<=[^\W\d_]-)(?=[^\W\d_]{2})")
_LEAST = 3
_DIVIDED = 0.05
_ENDING_ALONE = 60.0
_SHORT_END = 2.5
_MARK = re.compile(r"\x02(\d+)\x03")


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a word between two places where a line may end.

    `mark` is the number of a footnote marked after it; `hyphen` says that one must be added when the line ends here.
    """

    text: str
    mark: str = ""
    hyphen: bool = False
    ends_word: bool = True

    @property
    def may_end_a_line(self) -> bool:
        """Tell whether a line may end behind this piece."""
        return self.ends_word or self.hyphen or self.text.endswith("-")


@dataclass(frozen=True, slots=True)
class Setting:
    """The room that lines have, and how wide their parts are."""

    first: float
    other: float
    space: float
    measure: Callable[[Piece], float]
    justify: bool

    def room(self, start: int) -> float:
        """Return the width of a line that begins with the piece at `start`."""
        return self.other if start else self.first


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
    """Return where a word may be divided: before some endings and between two consonants, not near its ends or another."""
    core = re.match(r"[^\W\d_]+", word)
    if core is None or len(core[0]) < 2 * _LEAST + 1 or not core[0][1:].islower() or _MARK.search(word[: core.end()]):
        return []
    letters = core[0].lower()
    found = {match.start() for rule in (_SUFFIX, _DOUBLED, _PAIR) for match in rule.finditer(letters)}
    cuts: list[int] = []
    for at in sorted(found):
        if at - (cuts[-1] if cuts else 0) >= _LEAST and at <= len(letters) - _LEAST:
            cuts.append(at)
    return cuts


def break_lines(pieces: list[Piece], setting: Setting) -> list[Line]:
    """Return the lines of least cost."""
    best = [(0.0, 0)] + [(inf, 0)] * len(pieces)
    for start in range(len(pieces)):
        for end, line in _lines_from(pieces, start, setting):
            cost = best[start][0] + _cost(line, pieces[end:], setting.room(start), setting)
            if cost < best[end][0]:
                best[end] = (cost, start)
    lines: list[Line] = []
    end = len(pieces)
    while end > 0:
        start = best[end][1]
        lines.append(_line(pieces[start:end], setting))
        end = start
    return lines[::-1]


def _lines_from(pieces: list[Piece], start: int, setting: Setting) -> Iterator[tuple[int, Line]]:
    """Yield the lines that may begin at `start` and where each ends; only one that cannot end sooner is too wide."""
    some = False
    for end in range(start + 1, len(pieces) + 1):
        if not pieces[end - 1].may_end_a_line:
            continue
        line = _line(pieces[start:end], setting)
        if some and line.width + line.spaces * setting.space > setting.room(start):
            return
        some = True
        yield end, line


def _line(run: list[Piece], setting: Setting) -> Line:
    last = run[-1]
    if last.hyphen:
        run = [*run[:-1], replace(last, text=last.text + "-")]
    return Line(tuple(run), sum(map(setting.measure, run)), sum(piece.ends_word for piece in run[:-1]))


def _cost(line: Line, rest: list[Piece], room: float, setting: Setting) -> float:
    divided = _DIVIDED if line.pieces[-1].hyphen else 0.0
    if not rest:
        return _SHORT_END if line.width < room / 8 else 0.0
    if divided and rest[0].ends_word and len(rest) == 1:
        divided = _ENDING_ALONE
    slack = room - line.width - line.spaces * setting.space
    give = max(line.spaces, 1) * setting.space * 1.2 if setting.justify else setting.space * 12
    return 0.3 + (slack / give) ** 3 + divided
