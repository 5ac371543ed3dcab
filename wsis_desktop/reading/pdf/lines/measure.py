"""What a document does everywhere: its body size, its leading, its margins, how its paragraphs begin."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from wsis_desktop.reading.labels import Head, find_head
from wsis_desktop.reading.pdf.lines.cells import Piece, Row
from wsis_desktop.reading.pdf.lines.line import ONE_SIZE, Line

_RAGGED = 0.45
_LONGEST_LABEL = 12
_FEW_WORDS = 2
# Gaps of a stretched line differ by a smaller share of the widest one.
_FEW_GAPS, _UNEVEN = 1, 0.05
_FEW_LINES = 8
# How far apart lines seldom stand inside a paragraph, in sizes of their letters.
_FAR = 1.7
# So many lines that go on with a sentence are enough; one is, for so many lines in all.
_FEW_SURE, _ONE_SURE = 4, 40
_PROVEN_LINES = 12
_ENOUGH_LINES = 20
_NEAR = 8
# So many lines begin below the text behind a label that hangs.
_OFTEN = 2
_SAME_COLUMN = 60.0
# Letters that are as large as the body's, as shares of its size.
_SMALLER, _LARGER = 0.9, 1.1
_TERMINAL = ".:;!?…。；：！？؛؟।"
# What stands behind the last but one item of a list in the languages of the United Nations.
BEFORE_LAST_ITEM = re.compile(r"[;,；，、؛،] ?(?:and|or|and/or|et|ou|et/ou|y|o|e|u|y/o|и|или|и/или|و|أو|和|或|以及)$")
LONE_CONJUNCTION = re.compile(r"and|or|and/or|et|ou|et/ou|y|o|e|u|y/o|и|или|и/или|و|أو")
"""What may stand alone on a line before the last item of a list."""
SHORT_FORM = re.compile(
    r"(?:^|[\s(\[“\"«])(?:Mr|Mrs|Ms|Messrs|Dr|Dra|Prof|MM|Sr|Sra|Sres|Srta|Nos?|[Pp]aras?|[Aa]rts?|[Vv]ol|[Cc]hap|[Pp]árrs?|[Nn]úms?|"
    r"pp?|págs?|cf|e\.g|i\.e|ст|пп?|см|им|т\.е)\.$"
)
"""Short forms that never end a sentence: a name or a number follows."""
DECISION_NUMBER = re.compile(r"\d{1,4}/[\dA-Z./-]{1,9}\.")
"""The number of a decision or resolution, behind which its title may hang: `77/321.`, `7/CMA.3.`"""
_CLOSING = "”\"’')]»›*†"


@dataclass(slots=True, eq=False)
class Entry:
    """A line with what the grouping asks of it again and again.

    `left` and `right` are the margins of its flow, `outer` is where the leftmost line of its column begins, on all left or
    on all right pages, `text_x` where this one's text does behind its label. `justified` says that the document's lines all
    end at the right margin, save a paragraph's last. `labelled` are the lines of its flow whose text stands right of their
    labels.
    """

    line: Line
    flow: int
    left: float
    right: float
    head: Head | None
    text_x: float
    tab: bool
    justified: bool = False
    outer: float = 0.0
    labelled: Sequence[Entry] = field(default=(), repr=False)

    @property
    def terminal(self) -> bool:
        """Tell whether the line ends as a sentence or a clause of a list does."""
        return _ends_sentence(self.line.as_found)

    @property
    def starts_lower(self) -> bool:
        """Tell whether the line goes on in the middle of a sentence."""
        text = self.line.as_found.lstrip("([“\"‘'«")
        return bool(text) and text[0].islower()


def _ends_sentence(found: str) -> bool:
    text = found.rstrip(_CLOSING) or found
    if text[-1] == "." and SHORT_FORM.search(text):
        return False
    return text[-1] in _TERMINAL or BEFORE_LAST_ITEM.search(found) is not None


@dataclass(slots=True)
class Measure:
    """The habits of a whole document, in points."""

    body_size: float
    leadings: dict[int, float]

    @classmethod
    def of(cls, flows: list[list[Piece]], body_size: float) -> Measure:
        """Measure the distance between lines that usually goes with each size; cells are often set closer than the text.

        Where most paragraphs have one line, that of the few lines between which a sentence goes on tells more. Where each
        line far from the next one ends a sentence, nothing says that it is the distance of lines, not that of paragraphs.
        """
        distances: dict[int, Counter[float]] = {}
        inside: dict[int, Counter[float]] = {}
        shown: set[int] = set()
        for flow in flows:
            for upper, lower in pairwise(flow):
                if isinstance(upper, Row) or isinstance(lower, Row):
                    continue
                gap = lower.base - upper.base
                if abs(lower.size - upper.size) < ONE_SIZE and 0.8 * lower.size < gap < 2.6 * lower.size:
                    distances.setdefault(round(lower.size), Counter())[round(gap * 4) / 4] += 1
                    if gap < _FAR * lower.size or not _ends_sentence(upper.as_found):
                        shown.add(round(lower.size))
                    if lower.text[0].islower() and upper.text[-1].isalpha():
                        inside.setdefault(round(lower.size), Counter())[round(gap * 4) / 4] += 1
        usual = {size: _usual(found) for size, found in distances.items() if size in shown}
        needed = {size: min(_FEW_SURE, 1 + found.total() // _ONE_SURE) for size, found in distances.items()}
        surely = {size: _usual(found) for size, found in inside.items() if found.total() >= needed[size]}
        return cls(body_size, {size: min(gap, surely.get(size, gap)) for size, gap in usual.items()})

    def leading(self, size: float) -> float:
        """Return the usual distance between baselines of text of this size."""
        return self.leadings.get(round(size), 1.2 * size)


def _usual(found: Counter[float]) -> float:
    """Return the smallest distance that is common: larger ones may be the gaps between paragraphs of one line."""
    most = max(found.values())
    return min(gap for gap, count in found.items() if count >= 0.35 * most)


@dataclass(frozen=True, slots=True)
class Margins:
    """The left and right margin of each flow, and whether all lines of the document end at theirs."""

    edges: list[tuple[float, float]]
    outers: list[float]
    justified: bool

    @classmethod
    def of(cls, flows: list[list[Piece]], measure: Measure) -> Margins:
        """Measure the lines of the flows; the rows of tables have edges of their own."""
        lines = [[piece for piece in flow if isinstance(piece, Line)] for flow in flows]
        edges = _margins(lines, measure)
        return cls(edges, _outermost(lines), _is_justified(lines, edges))

    def entries(self, flow: list[Piece], at: int) -> list[Entry | Row]:
        """Prepare the lines of the flow that stands at `at` for grouping."""
        entries = [
            _entry(piece, at, self.edges[at], justified=self.justified) if isinstance(piece, Line) else piece
            for piece in flow
        ]
        lines = [entry for entry in entries if isinstance(entry, Entry)]
        labelled = [entry for entry in lines if entry.head and entry.text_x > entry.line.x0]
        for entry in lines:
            entry.outer, entry.labelled = self.outers[at], labelled
        return entries


def _outermost(flows: list[list[Line]]) -> list[float]:
    """Return where the leftmost line of each flow's column begins: a flow may have nothing but text behind labels."""
    own = [(flow[0].page % 2, min(line.x0 for line in flow)) if flow else None for flow in flows]
    edges = sorted({edge for edge in own if edge is not None})
    return [edges[bisect_right(edges, (edge[0], edge[1] - _SAME_COLUMN))][1] if edge else 0.0 for edge in own]


def _is_justified(flows: list[list[Line]], margins: list[tuple[float, float]]) -> bool:
    """Tell whether lines that come near the right margin reach it."""
    near = reach = 0
    for flow, (_, right) in zip(flows, margins, strict=True):
        for line in flow:
            if line.x1 > right - 6 * line.size:
                near += 1
                reach += line.x1 > right - _RAGGED * line.size
    return near > _ENOUGH_LINES and reach > 0.72 * near


def _entry(line: Line, flow: int, margins: tuple[float, float], *, justified: bool) -> Entry:
    left, right = margins
    head = find_head(line.text, heading=True) if _may_be_label(line.text) else None
    if head is not None and head.end < len(line.text):
        tab = any(abs(tab - head.end) <= 1 for tab in line.tabs) and not _is_spread(line)
        text_x = _x_of(line, head.end)
    elif head is None and line.tabs and line.tabs[0] <= _LONGEST_LABEL:
        tab, text_x = True, _x_of(line, line.tabs[0])
    elif head is None and len(line.words) > 1 and DECISION_NUMBER.fullmatch(line.text[: line.words[0].end]):
        tab, text_x = False, line.words[1].x0
    else:
        tab, text_x = False, line.x0
    return Entry(line, flow, left, right, head, text_x, tab, justified)


def _is_spread(line: Line) -> bool:
    """Tell a line stretched to the margin, in which the gap behind the first word is as wide as the others."""
    gaps = [behind.x0 - before.x1 for before, behind in pairwise(line.words) if behind.start > before.end]
    return len(gaps) > _FEW_GAPS and max(gaps) - min(gaps) < _UNEVEN * max(gaps)


def _x_of(line: Line, offset: int) -> float:
    return next((word.x0 for word in line.words if word.start >= offset), line.x0)


def _may_be_label(text: str) -> bool:
    """Tell cheaply that most lines begin with a plain word and no label."""
    start = text[:7]
    return not start.isalpha() or not start.islower()


def _margins(flows: list[list[Line]], measure: Measure) -> list[tuple[float, float]]:
    """Return the left and right margin of each flow; a short flow takes those of the document's flows at its place."""
    own: list[tuple[float, float, int]] = []
    for flow in flows:
        body = _body(flow, measure.body_size) or flow
        if not body:
            own.append((0.0, 0.0, 0))
            continue
        ends = sorted(line.x1 for line in body)
        own.append(
            (_left_edge(body), ends[-1] if len(ends) < _FEW_LINES else ends[int(0.95 * (len(ends) - 1))], len(body))
        )
    proven = [(left, flow[0].page) for (left, _, lines), flow in zip(own, flows, strict=True) if lines >= _PROVEN_LINES]
    usual = Counter((round(left / 6), round(right / 10)) for left, right, lines in own if lines >= _PROVEN_LINES)
    margins: list[tuple[float, float]] = []
    for (left, right, lines), flow in zip(own, flows, strict=True):
        left = _leftmost(_beside_labels(left, flow), flow, proven)  # noqa: PLW2901  # the document knows better
        if lines < _PROVEN_LINES:
            farthest, right = _nearest_margins(left, right, usual)  # noqa: PLW2901  # the document knows better
            left = left if _is_gone_back_to(left, flow) else farthest  # noqa: PLW2901
        margins.append((left, right))
    return margins


def _body(flow: list[Line], size: float) -> list[Line]:
    """Return the lines of a flow that show its margins: a title may be as wide as several columns."""
    lines = [line for line in flow if line.size >= _SMALLER * size and len(line.words) > _FEW_WORDS]
    plain = [line for line in lines if line.size <= _LARGER * size]
    return plain if len(plain) >= _FEW_LINES else lines


def _beside_labels(left: float, flow: list[Line]) -> float:
    """Return the margin where a few labels begin whose texts hang right of the labels of their items, which are more."""
    starts = Counter(round(line.x0) for line in flow)
    for line in sorted((line for line in flow if line.x0 < left - 1), key=lambda line: line.x0):
        head = find_head(line.text) if _may_be_label(line.text) else None
        if head is None or not line.tabs or abs(line.tabs[0] - head.end) > 1:
            continue
        behind = round(_x_of(line, head.end))
        if behind >= left - 1 and sum(starts[at] for at in (behind - 1, behind, behind + 1)) >= _OFTEN:
            # Text that begins at the margin may hang right of labels; those of its items, less far out, are no margin.
            return line.x0 if behind > left + 1 else left
    return left


def _leftmost(left: float, flow: list[Line], proven: list[tuple[float, int]]) -> float:
    """Return the margin of most flows where a flow, most of whose lines are indented, has its leftmost line there.

    `proven` are the margins of flows, with their pages: left and right pages may have others.
    """
    least = min((line.x0 for line in flow), default=left)
    if least >= left - 1:
        return left
    column = [(other, page) for other, page in proven if abs(other - least) < _SAME_COLUMN]
    facing = [other for other, page in column if page % 2 == flow[0].page % 2]
    for others in ([other for other, _ in column], facing):
        if 2 * sum(abs(other - least) < 1 for other in others) >= len(others) > 1:
            return least
    return left


def _left_edge(body: list[Line]) -> float:
    """Return the leftmost edge at which a fair share of lines begin."""
    starts = Counter(round(line.x0 / 2) for line in body)
    needed = max(1, len(body) // 8)
    common = [edge for edge in starts if starts[edge] + starts.get(edge + 1, 0) >= needed]
    edge = min(common, default=min(starts))
    return min(line.x0 for line in body if round(line.x0 / 2) >= edge)


def _is_gone_back_to(left: float, flow: list[Line]) -> bool:
    """Tell an edge at which sentences go on that began right of it, behind labels: it is the margin, on whichever page."""
    return any(
        abs(below.x0 - left) < 1 < line.x0 - left and below.text[0].islower() and find_head(line.text) is not None
        for line, below in pairwise(flow)
    )


def _nearest_margins(left: float, right: float, usual: Counter[tuple[int, int]]) -> tuple[float, float]:
    for (at_left, at_right), _ in usual.most_common(6):
        if left - at_left * 6 >= -_NEAR and right <= at_right * 10 + _NEAR and left < at_right * 10:
            return min(left, at_left * 6.0), max(right, at_right * 10.0)
    return left, right
