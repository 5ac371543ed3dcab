"""Numbers of lines in the margin: rising columns of digits that count every line, or every fifth or tenth."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import pairwise

from wsis_desktop.reading.pdf.lines.line import ONE_SIZE, Line, Word, cut

_FEW_WORDS = 2
_FEWEST_NUMBERS = 3
_LONGEST_COUNT = 5
_FIVE, _SEVERAL = 5, 3
_SAME_LINE = 2.0


def drop_line_numbers(pages: list[list[Line]], notes: AbstractSet[Line] = frozenset()) -> None:
    """Take rising columns of digits out of the margins of `pages`, in place; the marks of `notes` are none.

    What surely counts lines on one page says where fewer numbers, or one alone, count them on another.
    """
    by_page = [_number_columns([line for line in page if line not in notes]) for page in pages]
    certain = [column for columns in by_page for column in columns if column.certain]
    edges = {column.edge for column in certain} or _by_fives(by_page)
    steps = {column.step for column in certain}
    last = 0
    for page, columns in zip(pages, by_page, strict=True):
        usable = [each for each in columns if each.certain or any(_same_edge(each.edge, edge) for edge in edges)]
        usable = usable or [each for each in columns if any(each.mirrors(other) for other in certain)]
        usable = usable or [each for each in columns if any(each.counts_on(last, step) for step in steps)]
        usable = usable or [each for each in columns if 1 in steps and _count_each_line(each.numbers, page, certain)]
        fives = not edges or _FIVE in steps
        usable = usable or [each for each in columns if fives and _number_their_lines(each.numbers, page)]
        if usable:
            column = max(usable, key=lambda each: (each.certain, len(each.numbers)))
            last = column.counts[-1]
            _take_out(page, column.numbers)


def _number_their_lines(numbers: _Numbered, page: list[Line]) -> bool:
    """Tell a lone `5`, or `5` and `10`, beside the fifth and tenth line of a short page; a running head may be one more.

    In a column of other figures, they are a table's.
    """
    own = {line for line, word in numbers if len(line.words) == 1}
    bases = [line.base for line in page if line not in own]
    others = [line for line in page if line not in own and is_count(line.text)]
    if any(other.x0 < line.x1 and line.x0 < other.x1 for other in others for line in own):
        return False
    return all(
        int(_text(line, word)) in (_FIVE, 2 * _FIVE)
        and line in own
        and 0 <= _rank(line.base, bases) - int(_text(line, word)) <= 1
        for line, word in numbers
    )


def _count_each_line(numbers: _Numbered, page: list[Line], certain: list[_Column]) -> bool:
    """Tell numbers that count from one each line beside them, in letters smaller than theirs: those of certain columns.

    Pages that begin to count anew may hold two or three lines, wherever these and the margins of left and right pages are.
    """
    own = {line for line, _ in numbers}
    top, foot = numbers[0][0].base - _SAME_LINE, numbers[-1][0].base + _SAME_LINE
    beside = [line for line in page if line not in own and top <= line.base <= foot]
    sizes = {line.size for each in certain for line, _ in each.numbers if len(line.words) == 1}
    return (
        _counts(numbers) == list(range(1, len(numbers) + 1))
        and all(len(line.words) == 1 and any(abs(line.size - size) < ONE_SIZE for size in sizes) for line in own)
        and all(any(abs(line.base - other.base) <= _SAME_LINE for other in beside) for line in own)
        and all(any(abs(line.base - other.base) <= _SAME_LINE for other in own) for line in beside)
        and all(line.size < other.size - ONE_SIZE for line in own for other in beside)
    )


def _rank(base: float, bases: list[float]) -> int:
    """Return on which line from the top a number stands."""
    above = sorted(other for other in bases if other <= base + _SAME_LINE)
    return sum(b - a > _SAME_LINE for a, b in pairwise([float("-inf"), *above]))


def _by_fives(by_page: list[list[_Column]]) -> set[_Place]:
    """Return where on several pages, each too short to show it alone, numbers count every fifth or tenth line."""
    pages: Counter[_Place] = Counter()
    others: set[_Place] = set()
    for column in (column for columns in by_page for column in columns):
        counted = column.counts
        step = counted[1] - counted[0] if len(counted) > 1 else counted[0]
        if any(b - a != step for a, b in pairwise(counted)) or any(number % _FIVE for number in counted):
            others.add(column.edge)
        elif len(counted) > 1 and step in (_FIVE, 2 * _FIVE):
            pages[column.edge] += 1
    return {edge for edge, count in pages.items() if count >= _SEVERAL and edge not in others}


_Numbered = list[tuple[Line, Word]]
_Place = tuple[str, int]


@dataclass(slots=True)
class _Column:
    """Numbers below each other, aligned at their left or right edge; `certain` when they surely count lines.

    `away` is how far from the outermost text they stand.
    """

    edge: _Place
    certain: bool
    numbers: _Numbered
    away: float

    @property
    def counts(self) -> list[int]:
        """Return the numbers, from top to bottom."""
        return _counts(self.numbers)

    @property
    def step(self) -> int:
        """Return by how much most numbers are larger than those above them."""
        return Counter(b - a for a, b in pairwise(self.counts)).most_common(1)[0][0]

    def counts_on(self, last: int, step: int) -> bool:
        """Tell numbers that go on, by the same steps, from the `last` of the page before."""
        return 0 < last == self.counts[0] - step and all(b - a == step for a, b in pairwise(self.counts))

    def mirrors(self, other: _Column) -> bool:
        """Tell numbers as far from their page's text as others from theirs: the margins of left and right pages differ."""
        return self.edge[0] == other.edge[0] and abs(self.away - other.away) <= 1


def _same_edge(a: _Place, b: _Place) -> bool:
    return a[0] == b[0] and abs(a[1] - b[1]) <= 1


def _number_columns(page: list[Line]) -> list[_Column]:
    """Return the columns of digits in a page's margins that may be line numbers."""
    texts = [line for line in page if len(line.words) > _FEW_WORDS]
    texts = texts or [line for line in page if not is_count(line.text)]
    beside = _beside(page, texts) or texts
    columns: list[_Column] = []
    for candidates in (_left_candidates(page, beside), _right_candidates(page, beside)) if texts else ():
        for edge, numbers in _aligned(candidates).items():
            numbers.sort(key=lambda pair: pair[0].base)
            certain = _counts_lines(_counts(numbers), len(texts))
            columns.append(_Column(edge, certain, numbers, _away(numbers, texts)))
    return columns


def _counts(numbers: _Numbered) -> list[int]:
    return [int(_text(line, word)) for line, word in numbers]


def _beside(page: list[Line], texts: list[Line]) -> list[Line]:
    """Return the lines beside figures that stand alone: a stamp above them may reach into their margin."""
    bases = sorted(line.base for line in page if is_count(line.text))
    if len(bases) < _FEWEST_NUMBERS:
        return []
    return [line for line in texts if bases[0] - line.size < line.base < bases[-1] + line.size]


def _away(numbers: _Numbered, texts: list[Line]) -> float:
    """Return how far from the edge of text numbers stand in the left margin, or in the right one."""
    own = {line for line, word in numbers if word is line.words[0]}
    left = min(line.words[1 if line in own and len(line.words) > 1 else 0].x0 for line in texts)
    if numbers[0][1].x1 <= left:
        return left - max(word.x1 for _, word in numbers)
    return max(line.x1 for line in texts) - min(word.x0 for _, word in numbers)


def _aligned(candidates: _Numbered) -> dict[_Place, _Numbered]:
    """Group numbers by their left and by their right edge; one near the border of two groups stands in both."""
    groups: dict[_Place, _Numbered] = defaultdict(list)
    for line, word in candidates:
        for side, x in (("left", word.x0), ("right", word.x1)):
            for place in {round(x / 4), round((x + 2) / 4)}:
                groups[side, place].append((line, word))
    return groups


def _text(line: Line, word: Word) -> str:
    return line.text[word.start : word.end]


def is_count(text: str) -> bool:
    """Tell a short number."""
    return text.isascii() and text.isdigit() and len(text) <= _LONGEST_COUNT


def _left_candidates(page: list[Line], texts: list[Line]) -> _Numbered:
    starts = sorted(line.words[1 if is_count(_text(line, line.words[0])) else 0].x0 for line in texts)
    body = starts[len(starts) // 10]
    found: _Numbered = []
    for line in page:
        word = line.words[0]
        alone = len(line.words) == 1 or line.words[1].x0 - word.x1 > 0.5 * line.size
        if alone and word.x1 <= body and is_count(_text(line, word)):
            found.append((line, word))
    return found


def _right_candidates(page: list[Line], texts: list[Line]) -> _Numbered:
    ends = sorted(line.x1 for line in texts)
    body = ends[len(ends) * 9 // 10]
    return [
        (line, line.words[0])
        for line in page
        if len(line.words) == 1 and line.x0 >= body - 1 and is_count(_text(line, line.words[0]))
    ]


def _counts_lines(numbers: list[int], lines: int) -> bool:
    """Tell line numbers from paragraph numbers: they count every line, or every fifth or tenth."""
    if len(numbers) < _FEWEST_NUMBERS:
        return False
    steps = Counter(b - a for a, b in pairwise(numbers))
    step, often = steps.most_common(1)[0]
    if often < 0.75 * (len(numbers) - 1):
        return False
    if step == 1:
        return len(numbers) >= max(4, 0.5 * lines)
    return step in {2, 3, 5, 10} and all(number % step == 0 for number in numbers) and len(numbers) * step > 0.5 * lines


def _take_out(page: list[Line], found: _Numbered) -> None:
    for line, word in found:
        if len(line.words) == 1:
            page.remove(line)
        else:
            end = line.words[1].start
            cut(line, word.start, end)
            line.x0 = min(word.x0 for word in line.words)
