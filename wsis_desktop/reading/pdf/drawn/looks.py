"""Which characters of a page are struck or underlined.

A PDF draws these as thin lines and rectangles that know nothing of the text. A rule belongs to the characters that it covers
for at least half their width, by its height over their baseline: through the middle of small letters it strikes them, at the
baseline or just below it underlines them. A rule that goes on where no characters are is the border of a table, the line of
a form, or a fraction's. Characters are looked at one by one only where a rule comes near a line; that is seldom.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, NamedTuple

from wsis_desktop.reading.pdf.drawn.bars import set_bars
from wsis_desktop.reading.pdf.drawn.column_rules import set_column_rules
from wsis_desktop.reading.pdf.drawn.evading import fill_evaded
from wsis_desktop.reading.pdf.drawn.ruled_rows import set_ruled_rows
from wsis_desktop.reading.pdf.lines.line import Line, Ruled, turned

# In parts of the size of the type: how far over the baseline a rule strikes, and how far under it a rule underlines.
_STRIKES = (0.12, 0.56)
_UNDERLINES = (-0.36, 0.06)
_NEAR = (-0.4, 1.0)
_THIN, _THIN_PART = 3.0, 0.2
_WAVE, _LONG_SHAPE = 6.0, 3.0
# How high the dots of a dotted rule are at most.
_DOT = 1.6
# Where borders cross, what is drawn is as long as high; the end of a line that goes down is not.
_SQUARE = 0.75
_COVERED = 0.5
_FILLED = 0.7
# What a rule may stick out beyond the characters it belongs to, in points and in parts of the size; behind them by a space.
_STICKS_OUT, _BEFORE, _BEHIND = 1.0, 0.15, 0.6
# What else lies between its characters and the ones it reaches to: a tab, as word processors rule it with a number.
_WIDEST_TAB = 7.0
_RAISED_SIZE = 0.8
_ONE_HEIGHT = 0.35
_TOUCHING, _DASH = 0.8, 4.0
_NO_WIDTH = 0.01
# How alike the gaps of a stretched line are, in points.
_EVEN = 0.3
_STRUCK_GAPS, _UNDERLINED_GAPS = 1, 3
_MOST_RULES = 20_000
# What PyMuPDF calls a block of drawings.
_VECTOR = 3

Raw = dict[str, Any]
Box = tuple[float, float, float, float]


class Rule(NamedTuple):
    """A thin level line, in the frame of the lines it is held against."""

    y: float
    x0: float
    x1: float
    height: float
    color: int


class Char(NamedTuple):
    """A character of a line, and its offset in the line's text; -1 for one that the text leaves out.

    `gap` is the part of it that is no letter, where it reaches up to the next word.
    """

    offset: int
    x0: float
    x1: float
    base: float
    size: float
    gap: float = 0.0


@dataclass(slots=True)
class Placed:
    """A line, and what returns it with every character as it was found, asked when a rule comes near.

    `reach` is where its characters begin and end, spaces at its ends included; None where that is not known.
    """

    line: Line
    characters: Callable[[], Raw]
    reach: tuple[float, float] | None = None


def vectors_of(blocks: Iterable[Raw]) -> list[Raw]:
    """Return what is drawn on a page beside its text."""
    return [block for block in blocks if block["type"] == _VECTOR and block["alpha"]]


def look_at(placed: Sequence[Placed], vectors: Sequence[Raw], clean: Callable[[str], str]) -> None:
    """Set the looks of a page's lines; `clean` puts characters as they stand in the lines' texts."""
    if not placed or not vectors or len(vectors) > _MOST_RULES:
        return
    set_bars([each.line for each in placed], vectors)
    set_column_rules([each.line for each in placed], vectors)
    set_ruled_rows([each.line for each in placed], vectors)
    for turn in {each.line.turn for each in placed}:
        rules = rules_among(vectors, turn)
        of_turn = [each for each in placed if each.line.turn == turn]
        near = _near([each for each in of_turn if _is_near(each.line, rules)], rules)
        if not near:
            continue
        lines = [(each.line, _spaced(list(chars_of(each.line, each.characters(), clean)))) for each in near]
        _strike_and_underline(lines, rules, [each.line for each in of_turn])
    fill_evaded([each.line for each in placed])


def rules_among(vectors: Iterable[Raw], turn: int = 0) -> list[Rule]:
    """Return the level rules among what is drawn, from top to bottom, pieces of one rule joined."""
    rules = []
    for vector in vectors:
        x0, y0, x1, y1 = turned(turn, *vector["bbox"]) if turn else vector["bbox"]
        height = y1 - y0
        # Waves are drawn; what is filled and hardly longer than high may be a letter of a stamp that was made of shapes.
        is_shape = not vector["isrect"] and not vector.get("stroked", True)
        is_long = x1 - x0 > _LONG_SHAPE * height
        is_wave = not vector["isrect"] and (is_long or not is_shape)
        thin = height <= (_WAVE if is_wave else _DOT if is_shape else _THIN)
        if thin and x1 - x0 > _SQUARE * height:
            rules.append(Rule((y0 + y1) / 2, x0, x1, height, vector["color"]))
    return [rule for rule in _joined(rules) if not _is_dot(rule)]


def _is_dot(rule: Rule) -> bool:
    """Tell what is no longer than high: by itself no rule, but borders have one where they cross."""
    return rule.x1 - rule.x0 <= max(rule.height, 1.0)


def _joined(rules: list[Rule]) -> list[Rule]:
    """Join pieces of a rule that touch, dots between them too, and dashes."""
    joined: list[Rule] = []
    for rule in sorted(rules, key=lambda rule: (round(rule.y, 1), rule.color, rule.x0)):
        last = joined[-1] if joined else None
        if last and abs(last.y - rule.y) < _ONE_HEIGHT and last.color == rule.color and last.x0 <= rule.x0:
            short = min(last.x1 - last.x0, rule.x1 - rule.x0) < _DASH and not (_is_dot(last) or _is_dot(rule))
            if rule.x0 - last.x1 <= (_DASH if short else _TOUCHING):
                joined[-1] = last._replace(x1=max(last.x1, rule.x1))
                continue
        joined.append(rule)
    joined.sort()
    return joined


def _is_near(line: Line, rules: list[Rule]) -> bool:
    return any(rule.x0 < line.x1 and rule.x1 > line.x0 for rule in _between(rules, line.base, line.size))


def _near(placed: Sequence[Placed], rules: list[Rule]) -> list[Placed]:
    """Return the lines near rules without those near borders alone, which go on far beyond all lines that they come near.

    The characters of a page take as long as all else that is taken from it, and most pages have a border below their heads.
    """
    own = [(each, list(_beside(each.line, rules))) for each in placed]
    reaches: dict[Rule, list[tuple[float, float, float]]] = {}
    unknown: set[Rule] = set()
    for each, beside in own:
        size = max((run.size for run in each.line.runs), default=each.line.size)
        for rule in beside:
            if each.reach is None:
                unknown.add(rule)
            else:
                reaches.setdefault(rule, []).append((*each.reach, size))
    borders = {rule for rule, found in reaches.items() if rule not in unknown and _is_border(rule, found)}
    return [each for each, beside in own if not borders.issuperset(beside)]


def _is_border(rule: Rule, reaches: Sequence[tuple[float, float, float]]) -> bool:
    """Tell a rule that is longer than it may be whatever characters between these ends are its own."""
    widest = _STICKS_OUT + _WIDEST_TAB * (1 + max(size for _, _, size in reaches))
    return min(x0 for x0, _, _ in reaches) - rule.x0 > widest or rule.x1 - max(x1 for _, x1, _ in reaches) > widest


def _beside(line: Line, rules: list[Rule]) -> Iterator[Rule]:
    """Yield the rules that may run at characters of a line."""
    for rule in _between(rules, line.base, line.size):
        if rule.x0 < line.x1 + line.size and rule.x1 > line.x0:
            yield rule


def _between(rules: list[Rule], base: float, size: float) -> list[Rule]:
    first = bisect_left(rules, base - _NEAR[1] * size, key=lambda rule: rule.y)
    last = bisect_right(rules, base - _NEAR[0] * size, key=lambda rule: rule.y)
    return rules[first:last]


# -- characters ------------------------------------------------------------------------------------------------------


def chars_of(line: Line, raw: Raw, clean: Callable[[str], str]) -> Iterator[Char]:
    """Yield the characters of a line with their offsets in its text, which has single spaces and ligatures undone."""
    text, turn, at = line.text, line.turn, 0
    last = (0.0, 0.0)
    for span in raw["spans"]:
        size = span["size"]
        for char in span["chars"]:
            x0, _, x1, _ = turned(turn, *char["bbox"]) if turn else char["bbox"]
            # The letters of a ligature but the first have no width of their own.
            last = x0, x1 = last if x1 - x0 < _NO_WIDTH < last[1] else (x0, x1)
            x, y = char["origin"]
            base = turned(turn, x, y, x, y)[1] if turn else y
            piece = clean(char["c"])
            found, at = _offsets(text, at, piece)
            if not found:
                yield Char(-1, x0, x1, base, size)
            for number, offset in enumerate(found):
                share = (x1 - x0) / len(found)
                yield Char(offset, x0 + number * share, x0 + (number + 1) * share, base, size)


def _spaced(chars: list[Char]) -> list[Char]:
    """Let each character before a gap reach up to the next one: lines are stretched between words."""
    return [
        char._replace(x1=behind.x0, gap=behind.x0 - char.x1) if 0 < behind.x0 - char.x1 < char.size else char
        for char, behind in pairwise([*chars, *chars[-1:]])
    ]


def _offsets(text: str, at: int, piece: str) -> tuple[list[int], int]:
    """Return where the characters of `piece` stand in `text` from `at` on, and where the next ones begin."""
    found = []
    for character in piece:
        if character == " ":
            if text[at : at + 1] == " ":
                found.append(at)
                at += 1
            elif text[at - 1 : at] == " ":
                # The text has one space where the page has several.
                found.append(at - 1)
            continue
        if text[at : at + 1] == " " and text[at + 1 : at + 2] == character:
            at += 1
        if text[at : at + 1] == character:
            found.append(at)
            at += 1
        elif (skipped := text[at : at + 3].find(character)) >= 0:
            found.append(at + skipped)
            at += skipped + 1
    return found, at


# -- rules over characters -------------------------------------------------------------------------------------------


class _Hit(NamedTuple):
    rule: int
    line: int
    char: Char
    strikes: bool


def _strike_and_underline(
    lines: Sequence[tuple[Line, list[Char]]], rules: list[Rule], neighbours: Sequence[Line]
) -> None:
    """Give the characters under a rule its look, unless the rule is more than theirs."""
    hits: dict[Rule, list[_Hit]] = {}
    ends = _Ends(neighbours, lines)
    for number, (line, chars) in enumerate(lines):
        for rule in _beside(line, rules):
            found = list(_hits(rule, number, chars, line))
            if found:
                hits.setdefault(rule, []).extend(found)
    by_line: dict[int, list[tuple[_Hit, int]]] = {}
    for rule, found in hits.items():
        if _belongs(rule, found, ends):
            for hit in found:
                if hit.char.offset >= 0:
                    by_line.setdefault(hit.line, []).append((hit, rule.color))
    for number, marked in by_line.items():
        line, chars = lines[number]
        bare = _partly_bare(chars, [hit.char for hit, _ in marked])
        line.looks.marks = list(
            _runs([(hit.char.offset, hit.strikes, color) for hit, color in marked if hit.char.offset not in bare])
        )


def _partly_bare(chars: Iterable[Char], hit: Iterable[Char]) -> set[int]:
    """Return the spaces of a text that stand for several on the page, of which not all have a rule."""
    whole = Counter(char.offset for char in chars)
    seen = Counter(offset for offset, _ in {(char.offset, char.x0) for char in hit})
    return {offset for offset, count in whole.items() if 0 < seen[offset] < count}


def _hits(rule: Rule, number: int, chars: Iterable[Char], line: Line) -> Iterator[_Hit]:
    for char in chars:
        width = char.x1 - char.x0 - char.gap
        if min(rule.x1, char.x1 - char.gap) - max(rule.x0, char.x0) < _COVERED * width or width <= 0:
            continue
        if rule.height > max(1.0, _THIN_PART * char.size) and rule.height <= _THIN:
            continue
        height = (char.base - rule.y) / char.size
        if _STRIKES[0] <= height <= _STRIKES[1]:
            yield _Hit(0, number, char, strikes=True)
        elif _UNDERLINES[0] <= height <= _UNDERLINES[1] or (
            # A raised mark may be underlined where its line is.
            char.size < _RAISED_SIZE * line.size
            and _UNDERLINES[0] <= (line.base - rule.y) / line.size <= _UNDERLINES[1]
        ):
            yield _Hit(0, number, char, strikes=False)


def _belongs(rule: Rule, hits: Sequence[_Hit], ends: _Ends) -> bool:
    """Tell a rule that ends where its characters do, or the next ones begin, from a border that goes on without them."""
    size = max(hit.char.size for hit in hits)
    x0, x1 = min(hit.char.x0 for hit in hits), max(hit.char.x1 for hit in hits)
    before, behind, base = x0 - rule.x0, rule.x1 - x1, hits[0].char.base
    # What sticks out is bounded by itself: under a comma, half of a short rule may.
    filled = sum(hit.char.x1 - hit.char.x0 for hit in hits) >= _FILLED * (x1 - x0)
    if not filled and not _are_stretched(hits, ends):
        return False
    # The space belongs to no line where the line was cut in it.
    return (
        before <= _STICKS_OUT + _BEFORE * size or (before <= _WIDEST_TAB * size and ends.end_at(rule.x0, base, size))
    ) and (
        behind <= _STICKS_OUT + _BEHIND * size or (behind <= _WIDEST_TAB * size and ends.begin_at(rule.x1, base, size))
    )


def _are_stretched(hits: Sequence[_Hit], ends: _Ends) -> bool:
    """Tell words of a line that was stretched: the gaps between them are as wide as the one to what stands beside them.

    Where nothing does, no border strikes words through; under them, several gaps are alike, as those of figures seldom are.
    """
    begin, end = sorted(hit.char.x0 for hit in hits), sorted(hit.char.x1 for hit in hits)
    gaps = [x1 - x0 for x0, x1 in zip(end, begin[1:], strict=False) if x1 - x0 > _STICKS_OUT]
    beside = [
        gap for gap in ends.gaps_beside(begin[0], end[-1], hits[0].char.base) if gap < _WIDEST_TAB * hits[0].char.size
    ]
    if not gaps or max(gaps) - min(gaps) > _EVEN:
        return False
    enough = len(gaps) >= (_STRUCK_GAPS if all(hit.strikes for hit in hits) else _UNDERLINED_GAPS)
    return enough if not beside else any(abs(gaps[0] - other) <= _EVEN for other in beside)


class _Ends:
    """Where characters begin and end beside a gap that no character fills."""

    def __init__(self, lines: Iterable[Line], near: Iterable[tuple[Line, list[Char]]]) -> None:
        self._begin = [(line.x0, line.base) for line in lines]
        self._end = [(line.x1, line.base) for line in lines]
        for _, chars in near:
            for char, behind in pairwise(chars):
                if behind.x0 - char.x1 > _BEHIND * char.size:
                    self._begin.append((behind.x0, behind.base))
                    self._end.append((char.x1, char.base))

    def begin_at(self, x: float, base: float, size: float) -> bool:
        """Tell whether characters on a base line begin at `x`."""
        return _any_at(self._begin, x, base, size)

    def end_at(self, x: float, base: float, size: float) -> bool:
        """Tell whether characters on a base line end at `x`."""
        return _any_at(self._end, x, base, size)

    def gaps_beside(self, x0: float, x1: float, base: float) -> Iterator[float]:
        """Yield how far what stands between `x0` and `x1` on a base line is from what stands before and behind it."""
        before = [x0 - x for x, own in self._end if x < x0 and abs(own - base) < _ONE_HEIGHT]
        behind = [x - x1 for x, own in self._begin if x > x1 and abs(own - base) < _ONE_HEIGHT]
        yield from (min(gaps) for gaps in (before, behind) if gaps)


def _any_at(points: Iterable[tuple[float, float]], x: float, base: float, size: float) -> bool:
    return any(abs(at - x) <= _STICKS_OUT + _BEFORE * size and abs(own - base) < _ONE_HEIGHT for at, own in points)


def _runs(marked: list[tuple[int, bool, int]]) -> Iterator[Ruled]:
    """Yield runs of neighbouring characters that look the same."""
    by_offset: dict[int, tuple[int, int, int]] = {}
    for offset, strikes, color in marked:
        struck, underlined, _ = by_offset.get(offset, (0, 0, color))
        by_offset[offset] = (struck + strikes, underlined + (not strikes), color)
    start = end = -1
    last: tuple[int, int, int] | None = None
    for offset in sorted(by_offset):
        if offset != end or by_offset[offset] != last:
            if last is not None:
                yield Ruled(start, end, *last)
            start, last = offset, by_offset[offset]
        end = offset + 1
    if last is not None:
        yield Ruled(start, end, *last)
