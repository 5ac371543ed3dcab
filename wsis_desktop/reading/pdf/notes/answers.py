"""Notes known by the marks of the text that they answer, wherever they stand and however they are set.

At the foot of a page, and at the end of a document, lines that begin with the marks of the text above, each in its turn, are
notes: even in letters as large as the text's, with marks that are not raised. What else sets them apart is asked for only
as far as their marks look like labels.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Final

from wsis_desktop.reading.labels import find_head
from wsis_desktop.reading.pdf.columns.rows import attach_raised
from wsis_desktop.reading.pdf.lines.line import ONE_SIZE, UPRIGHT, Line
from wsis_desktop.reading.pdf.lines.marginalia import DATE, PAGE_NUMBER, RULE
from wsis_desktop.reading.pdf.lines.measure import SHORT_FORM
from wsis_desktop.reading.pdf.notes.marks import (
    Form,
    NoteHead,
    alone,
    counted,
    head_of,
    marks_alone,
    marks_on_the_line,
    raised_marks,
)
from wsis_desktop.reading.pdf.tables.gaps import gaps_in

_SAME_LINE: Final = 2.0
_SAME_EDGE: Final = 1.6
# By how much the distance above notes is wider than that of the lines above, and the lines of one note are apart at most.
_APART: Final = 1.3
_CLOSE: Final = 1.5
# Where text is set wider than that, notes may be too: by no more than this, nor farther than so many sizes of their letters.
_NO_WIDER: Final = 1.05
_FARTHEST: Final = 2.4
_SMALLER: Final = 0.95
# A mark that was cut off its words: how small it is and how far it rises, in sizes of theirs.
_SMALL, _RISE = 0.8, 0.15
# How far behind its mark a note begins, in sizes of its letters.
_WIDEST_TAB: Final = 6.0
# So many times as many figures in a margin as there are notes count lines.
_FAR_MORE: Final = 1.5
_STOPS, _CLOSING = ".!?", "”\"’')]»"
# Lines below the notes of a page: its foot.
_MOST_BELOW: Final = 2


@dataclass(frozen=True)
class NoteRow:
    """What stands on one baseline, which may begin with the mark of a note."""

    pieces: tuple[Line, ...]

    @cached_property
    def head(self) -> NoteHead | None:
        """Return the mark that it begins with."""
        first = self.pieces[0]
        if len(self.pieces) == 1 or len(first.words) > 1:
            return head_of(first)
        found = alone(first) if self.pieces[1].x0 - first.x1 <= _WIDEST_TAB * first.size else None
        return replace(found, form=Form.RAISED) if found and self._is_raised(first) else found

    @cached_property
    def main(self) -> Line:
        """Return the piece that holds most of the text."""
        return max(self.pieces, key=lambda piece: len(piece.text))

    @cached_property
    def lone_figure(self) -> Line | None:
        """Return the figure that stands before all else, cut off it and not raised, as marks of notes and of lines do."""
        lone = len(self.pieces) > 1 and self.head is not None and self.head.form is Form.BARE
        return self.pieces[0] if lone and len(self.pieces[0].words) == 1 else None

    @property
    def is_rule(self) -> bool:
        """Tell the rule above notes."""
        return len(self.pieces) == 1 and RULE.fullmatch(self.pieces[0].text) is not None

    @property
    def is_marginal(self) -> bool:
        """Tell what heads and feet hold, a page number or a date alone, from a note: they too begin with figures."""
        text = self.main.text
        return PAGE_NUMBER.fullmatch(text) is not None or (len(self.pieces) == 1 and DATE.fullmatch(text) is not None)

    @property
    def is_parted(self) -> bool:
        """Tell what stands at both sides of a page, as heads and feet do, from a line of text."""
        return any(b.x0 - a.x1 > _WIDEST_TAB * self.main.size for a, b in pairwise(self.pieces))

    @property
    def awaits(self) -> Iterator[str]:
        """Yield the marks in it that notes are to answer."""
        for piece in self.pieces:
            yield from raised_marks(piece, surely=True)
            yield from (piece.text[start:end] for start, end in marks_on_the_line(piece))
        for before, piece in pairwise(self.pieces):
            if piece.x0 - before.x1 < piece.size and self._is_raised(piece):
                yield from marks_alone(piece.text)

    @property
    def may_await(self) -> Iterator[str]:
        """Yield a mark that a line was broken before: it looks like a note's own."""
        if self.head and self.head.form is Form.RAISED:
            yield self.head.mark
        elif len(self.pieces) == 1 and self.main.text.startswith("["):
            yield from marks_alone(self.main.text)

    def _is_raised(self, piece: Line) -> bool:
        return piece.size <= _SMALL * self.main.size and self.main.base - piece.base > _RISE * self.main.size


def rows_of(page: Sequence[Line]) -> list[NoteRow]:
    """Return the upright lines of a page by their baselines, from top to bottom."""
    rows: list[list[Line]] = []
    for line in sorted((line for line in page if line.turn in UPRIGHT), key=lambda line: line.base):
        if rows and line.base - rows[-1][0].base <= _SAME_LINE:
            rows[-1].append(line)
        else:
            rows.append([line])
    attach_raised(rows)
    return [NoteRow(tuple(sorted(row, key=lambda line: line.x0))) for row in rows]


def answering_lines(pages: Sequence[Sequence[Line]], body_size: float) -> set[Line]:
    """Return the lines of notes among those of whole pages, heads and feet included."""
    zones: list[Sequence[NoteRow]] = []
    whole: list[NoteRow] = []
    for page in pages:
        rows = rows_of(page)
        whole += rows
        zone = foot_zone(rows, {mark for row in rows for mark in row.awaits}, body_size)
        if zone is not None:
            zones.append(rows[zone[0] : zone[1]])
    start = end_zone(whole, body_size, is_whole=False)
    if start is not None:
        zones.append(whole[start:])
    return {line for zone in zones for row in _of_notes(zone) for line in row.pieces}


def _of_notes(zone: Sequence[NoteRow]) -> Iterator[NoteRow]:
    """Yield the rows that begin with marks, and those that go on below them; heads and feet of pages do neither."""
    above: NoteRow | None = None
    form = _form(zone[0])
    for row in zone:
        goes_on = above is not None and _continues(above, row) and not row.is_parted
        is_note = (row.head is not None and row.head.form is form) or goes_on
        above = row if is_note and not row.is_marginal else None
        if above is not None:
            yield row


def foot_zone(rows: Sequence[NoteRow], awaited: AbstractSet[str], body_size: float) -> tuple[int, int] | None:
    """Return where the notes at the foot of rows begin and end, if they answer to marks that are `awaited`."""
    if not awaited:
        return None
    heads = [
        at for at, row in enumerate(rows) if row.head is not None and row.head.mark in awaited and not row.is_marginal
    ]
    if not heads:
        return None
    zone = _in_turn(rows, heads)
    first, last = zone[0], zone[-1]
    bare = [rows[at] for at in zone if _form(rows[at]) is Form.BARE]
    if any(map(_has_suffix, bare)) or _counts_lines(rows, rows[first].lone_figure, len(zone)):
        return None
    end, pitch = last + 1, _pitch(rows, rows[last].main.size)
    while end < len(rows) and _continues(rows[end - 1], rows[end], pitch):
        end += 1
    strongly = _form(rows[first]) is Form.STOPPED
    if len(rows) - end > _MOST_BELOW or not _is_apart(rows, first, body_size, strongly=strongly):
        return None
    inside = rows[first:end]
    if any(mark in awaited for row in inside for mark in row.awaits) or not _is_one_setting(inside, rows[first].main):
        return None
    return first, end


def _has_suffix(row: NoteRow) -> bool:
    """Tell `2 alt.`, which numbers a paragraph, from the mark of a note."""
    head = find_head(row.main.text)
    return head is not None and head.label is not None and bool(head.label.suffix)


def end_zone(rows: Sequence[NoteRow], body_size: float, *, is_whole: bool = True) -> int | None:
    """Return where the notes at the end of a document begin among its rows, if they answer to all marks before.

    `is_whole` says that the rows are the text's alone, without heads and feet of pages.
    """
    awaited = {value for row in rows for mark in (*row.awaits, *row.may_await) if (value := counted(mark))}
    for system in {system for system, _ in awaited}:
        values = {value for of, value in awaited if of == system}
        # Further raised figures are powers.
        last = next(value for value in range(max(values) + 1) if value + 1 not in values)
        marks = {(system, value) for value in range(1, last + 1)}
        heads = [at for at, row in enumerate(rows) if _value(row) in marks and not row.is_marginal]
        while heads and _value(rows[heads[-1]]) != (system, last):
            heads.pop()
        zone = _in_turn(rows, heads) if heads else []
        if (
            last
            and len(zone) == last
            and _answer(rows, zone)
            and _ends_document(rows, zone, body_size, is_whole=is_whole)
        ):
            return zone[0]
    return None


def _answer(rows: Sequence[NoteRow], zone: list[int]) -> bool:
    """Tell notes from raised figures, such as numbers of lines, that answer to none of the marks above them."""
    values = {_value(rows[at]) for at in zone}
    return any(counted(mark) in values for row in rows[: zone[0]] for mark in (*row.awaits, *row.may_await))


def _value(row: NoteRow) -> tuple[str, int] | None:
    return counted(row.head.mark) if row.head else None


def _form(row: NoteRow) -> Form | None:
    return row.head.form if row.head else None


def _in_turn(rows: Sequence[NoteRow], heads: list[int]) -> list[int]:
    """Return the rows, from the last of `heads` upwards, whose marks count down, set alike at one edge."""
    zone = [heads[-1]]
    for at in reversed(heads[:-1]):
        value, lower = _value(rows[at]), _value(rows[zone[0]])
        if value is None or lower is None or lower[1] == 1:
            break
        alike = _form(rows[at]) is _form(rows[zone[0]]) and _share_edge(rows[at : zone[0] + 1])
        if value == (lower[0], lower[1] - 1) and alike:
            zone.insert(0, at)
    return zone


def _share_edge(rows: Sequence[NoteRow]) -> bool:
    """Tell whether the first and last of rows begin at one edge, or their marks end at one; columns and pages may differ."""
    one, other = rows[0], rows[-1]
    if one.main.page != other.main.page:
        return True
    if abs(one.pieces[0].x0 - other.pieces[0].x0) <= _SAME_EDGE * one.main.size:
        return True
    return any(a.main.base > b.main.base - _SAME_LINE for a, b in pairwise(rows))


def _continues(upper: NoteRow, lower: NoteRow, pitch: float = 0.0) -> bool:
    """Tell whether a row stands close below another; `pitch` is how far apart the text's lines stand."""
    distance = lower.main.base - upper.main.base
    close = max(_CLOSE * lower.main.size, _NO_WIDER * pitch)
    return 0 < distance < close and abs(lower.main.size - upper.main.size) < ONE_SIZE


def _pitch(rows: Sequence[NoteRow], size: float) -> float:
    """Return how far apart most lines in letters of this size stand, by halves of points; 0 where no two do."""
    distances = Counter(
        round(2 * (lower.main.base - upper.main.base)) / 2
        for upper, lower in pairwise(rows)
        if upper.main.page == lower.main.page
        and abs(upper.main.size - size) + abs(lower.main.size - size) < ONE_SIZE
        and 0 < lower.main.base - upper.main.base <= _FARTHEST * size
    )
    return max(distances, key=lambda distance: (distances[distance], -distance), default=0.0)


def _goes_on(upper: NoteRow, lower: NoteRow, pitch: float) -> bool:
    """Tell whether a note goes on in a row, be it on the next page."""
    if upper.main.page == lower.main.page and upper.main.base < lower.main.base:
        return _continues(upper, lower, pitch) and lower.main.bold == upper.main.bold
    text = upper.main.text.rstrip(_CLOSING)
    return _is_one_setting([lower], upper.main) and (text[-1:] not in {*_STOPS} or SHORT_FORM.search(text) is not None)


def _begins_table(lines: Sequence[Line], at: int) -> bool:
    """Tell a row of cells at the head of a page or column, where a note that is not finished would go on."""
    turns = lines[at].page != lines[at - 1].page or lines[at].base < lines[at - 1].base
    return turns and (lines[at].grid is not None or bool(gaps_in(lines, at)))


def _is_one_setting(rows: Sequence[NoteRow], first: Line) -> bool:
    """Tell rows set as notes are: alike, and in plain letters."""
    return all(abs(row.main.size - first.size) < ONE_SIZE and not (row.main.bold > first.bold) for row in rows)


def _is_apart(rows: Sequence[NoteRow], first: int, body_size: float, *, strongly: bool = False) -> bool:
    """Tell whether a rule, smaller letters, a gap or a new page sets notes apart; the last two say little of labels."""
    if not first:
        return not strongly
    above, row = rows[first - 1], rows[first]
    if above.is_rule or row.main.size <= _SMALLER * body_size:
        return True
    if strongly or above.main.page != row.main.page or row.main.base < above.main.base:
        return not strongly
    distances = [b.main.base - a.main.base for a, b in pairwise(rows[:first]) if a.main.page == b.main.page]
    return row.main.base - above.main.base > _APART * max(distances[-1:], default=row.main.size)


def _ends_document(rows: Sequence[NoteRow], zone: list[int], body_size: float, *, is_whole: bool) -> bool:
    """Tell whether notes are the document's last words, and answer to marks that all stand before them."""
    first = zone[0]
    inside = rows[first:]
    if not first or any(value for row in inside for mark in row.awaits if (value := counted(mark))):
        return False
    form = _form(rows[first])
    if is_whole:
        others = (at for at in range(first + 1, len(rows)) if at not in zone)
        pitch = _pitch(rows, rows[first].main.size)
        lines = [row.main for row in rows]
        if not all(_goes_on(rows[at - 1], rows[at], pitch) and not _begins_table(lines, at) for at in others):
            return False
        if _counts_on(inside, form, len(zone)):
            return False
    if form is Form.BARE:
        if any(_has_suffix(rows[at]) for at in zone) or _counts_lines(rows, rows[first].lone_figure, len(zone)):
            return False
        return len(zone) > 1 or _clings(rows[first]) or _is_apart(rows, first, body_size)
    return form is not Form.STOPPED or _is_apart(rows, first, body_size, strongly=True)


def _counts_on(rows: Sequence[NoteRow], form: Form | None, last: int) -> bool:
    """Tell whether rows count further than the marks do: they are a list, such as one of references."""
    values = (value for row in rows if _form(row) is form and (value := _value(row)))
    return any(value == last + 1 for _, value in values)


def _counts_lines(rows: Sequence[NoteRow], figure: Line | None, notes: int) -> bool:
    """Tell a line's number from a note's: such figures stand in that margin beside far more rows than there are notes."""
    if figure is None:
        return False
    # Text may begin farther from a line's number than from a note's mark: behind an indent, or a label that hangs.
    others = (row.pieces[0] for row in rows if len(row.pieces) > 1 and alone(row.pieces[0]))
    alike = sum(abs(other.x1 - figure.x1) <= _SAME_LINE for other in others)
    return alike > _FAR_MORE * notes


def _clings(row: NoteRow) -> bool:
    head = row.head
    return head is not None and not row.pieces[0].text[: head.end].endswith(" ")
