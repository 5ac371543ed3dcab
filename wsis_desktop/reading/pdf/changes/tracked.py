"""Whether the marks in a PDF are tracked changes, and which text each marked word belongs to.

A PDF says nothing of changes: words are struck, underlined or coloured, and ordinary emphasis looks the same. What tells
them apart is the habit of the file. Word processors strike what went and underline what came, in a colour for each author,
with a bar in the margin; some writers' tools set what came apart by colour alone; secretariats strike and underline in ink.
Struck words are the strongest sign, since nobody strikes what is to be read; a struck word beside an underlined or coloured
one is a replacement. Underlined headings, links and titles of books are what they look like, and so is a colour that stands
in whole lines alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wsis_desktop.model.progress import Progress, Steps
from wsis_desktop.model.revision import MarkKind, Sign, TextSide, TrackedMarks
from wsis_desktop.reading.options import MarksAs
from wsis_desktop.reading.pdf.changes.habits import Habit, beside_struck, colours, count_runs
from wsis_desktop.reading.pdf.changes.legend import legend_of, shown_by
from wsis_desktop.reading.pdf.changes.pieces import BOLD, Inks, Piece, looks_plain, pieces_of, runs_among
from wsis_desktop.reading.pdf.changes.small_print import take_small_print
from wsis_desktop.reading.pdf.lines.line import NEVER_BEHIND_SPACE, Change, Line, insert

_SURE_ENOUGH: Final = 0.65
_SOME: Final = 2
_OFTEN: Final = 0.1
_NOT_SELDOM: Final = 0.25
_DOUBLE: Final = 2
_AS_A_RULE: Final = 0.8
_SOMETIMES_BEHIND_SPACE: Final = ";:!?”’»"


@dataclass(slots=True)
class Judgement:
    """What the marks of a file are: tracked changes, or emphasis that has these signs; neither when there are none.

    `closed` are the signs before which the file has no space.
    """

    tracked: TrackedMarks | None = None
    emphasis: tuple[Sign, ...] = ()
    closed: frozenset[str] = frozenset()


def judge_marks_in_steps(
    pages: Sequence[Sequence[Line]], side: TextSide, marks_as: MarksAs, step: Progress
) -> Steps[Judgement]:
    """Judge the marks of a file, and where they are tracked changes, set the changes of its lines."""
    legend = legend_of(pages)
    marks = any(line.looks.marks or line.looks.noted for page in pages for line in page)
    if marks and not legend:
        legend = shown_by(pages)
    if not (marks or legend.bold or _is_colourful(pages)):
        return Judgement()
    inks = Inks((line for page in pages for line in page), legend)
    yield step
    rows: list[list[Piece]] = []
    for page in pages:
        rows += [pieces_of(line, inks) for line in page if not looks_plain(line, inks)]
        yield step
    take_small_print(rows, pages)
    habit = Habit.of(rows, pages, legend)
    signs, certainty = habit.signs(), habit.certainty()
    changes = marks_as is MarksAs.CHANGES or (marks_as is MarksAs.JUDGED and certainty >= _SURE_ENOUGH)
    if not changes or not signs:
        return Judgement(emphasis=signs)
    meaning = _Meaning(habit, rows, forced=marks_as is MarksAs.CHANGES)
    marked = [(piece, change) for row in rows for piece in row if (change := meaning.change(piece))]
    noted = [line for page in pages for line in page if line.looks.noted]
    if not marked and not noted:
        return Judgement(emphasis=signs)
    for piece, change in marked:
        piece.line.changes.append(change)
    _unbolden(marked, [piece for row in rows for piece in row if meaning.is_shown_anew(piece)])
    counts = _counts(marked, habit)
    for line in noted:
        _write_in(line)
    return Judgement(
        TrackedMarks(side, counts, stated=False, signs=signs, certainty=certainty),
        closed=_closed([line for page in pages for line in page]),
    )


def _write_in(line: Line) -> None:
    """Put the words that are noted at a line into it, as what came or went."""
    for noted in sorted(line.looks.noted, reverse=True):
        insert(line, noted.at, noted.text, noted.x)
        end = noted.at + len(noted.text)
        kind = MarkKind.INSERTION if noted.side is TextSide.AFTER else MarkKind.DELETION
        line.changes.append(Change(noted.at, end, kind, noted.side, noted.color))
    line.changes.sort()


def _unbolden(marked: Sequence[tuple[Piece, Change]], shown_anew: Sequence[Piece]) -> None:
    """Let lines be as bold as the words that no mark makes so: bold is what came as a rule, or what is `shown_anew`."""
    came = [piece for piece, change in marked if change.side is TextSide.AFTER]
    letters = sum(piece.end - piece.start for piece in came)
    if sum(_bold_letters(piece) for piece in came) <= _AS_A_RULE * letters:
        came = []
    spans: dict[int, list[tuple[int, int]]] = {}
    for piece in (*came, *shown_anew):
        spans.setdefault(id(piece.line), []).append((piece.start, piece.end))
    for line in {id(piece.line): piece.line for piece in (*came, *shown_anew)}.values():
        by_marks = spans[id(line)]
        stayed = [run for run in line.runs if not any(a <= run.start and run.end <= b for a, b in by_marks)]
        line.bold = bool(stayed) and all(run.bold for run in stayed)


def _bold_letters(piece: Piece) -> int:
    runs = (run for run in piece.line.runs if run.bold)
    return sum(max(0, min(run.end, piece.end) - max(run.start, piece.start)) for run in runs)


def _closed(lines: Sequence[Line]) -> frozenset[str]:
    """Return the signs before which unmarked lines have no space, or as a rule have none; French has one before some.

    Where no line tells, marks that cover spaces may be trusted with it.
    """
    plain = "\n".join(line.text for line in lines if not line.changes)
    all_, spaced = (
        Counter({sign: plain.count(f"{before}{sign}") for sign in _SOMETIMES_BEHIND_SPACE}) for before in ("", " ")
    )
    usual = 2 * spaced.total() < all_.total() if all_.total() else not any(_covers_space(line) for line in lines)
    closed = set(NEVER_BEHIND_SPACE)
    closed.update(sign for sign in _SOMETIMES_BEHIND_SPACE if (2 * spaced[sign] < all_[sign] if all_[sign] else usual))
    return frozenset(closed)


def _covers_space(line: Line) -> bool:
    """Tell whether a rule begins or ends at a space."""
    return any(" " in {line.text[look.start], line.text[look.end - 1]} for look in line.looks.marks)


def _is_colourful(pages: Sequence[Sequence[Line]]) -> bool:
    """Tell whether some line has more than one colour."""
    return any(
        line.runs and any(run.color != line.runs[0].color for run in line.runs) for page in pages for line in page
    )


# -- what each mark means --------------------------------------------------------------------------------------------


class _Meaning:
    """What looks mean in a file whose marks are changes."""

    def __init__(self, habit: Habit, rows: Sequence[Sequence[Piece]], *, forced: bool) -> None:
        self._habit = habit
        self._replacing = beside_struck(rows, in_ink=True)
        self._replacing_any = beside_struck(rows, in_ink=False)
        self._forced = forced
        struck, underlined = colours(habit.struck), colours(habit.underlined)
        self._authors = (struck | underlined) - (habit.links - struck)
        # Where rules mark what came, words that only have the colour of what went are the text's own: links, for one.
        self._rules_as_habit = count_runs(habit.underlined) >= _SOME
        self._unruled = self._authors & underlined if self._rules_as_habit else self._authors
        in_ink = sum(piece.color is None for piece in habit.struck)
        # Secretariats mark in black; where authors have colours, black underlining is the text's own.
        self._ink_came = (
            forced or habit.legend.underlined or 2 * in_ink > len(habit.struck) or self._ink_alone_replaces()
        )
        self._by_colour_alone = self._colours_that_came()
        self._ruled_bold = _colours_ruled_bold(habit.underlined)
        doubly = {piece.color for piece in habit.struck if piece.struck >= _DOUBLE}
        self._moves = doubly & {piece.color for piece in habit.underlined if piece.underlined >= _DOUBLE}

    def _ink_alone_replaces(self) -> bool:
        """Tell a file in which what went has a colour, and what came is underlined in ink: no colour takes its place.

        Nobody stresses a comma, or the end of a word.
        """
        others = {
            color: count for color, count in self._habit.replacements.items() if color not in {None, *self._habit.links}
        }
        underlined = count_runs(piece for piece in self._habit.underlined if piece.color is None)
        in_ink = self._habit.replacements[None]
        parts = sum(piece.color is None and _is_no_word(piece) for piece in self._habit.underlined)
        return not others and in_ink > 0 and in_ink + parts >= max(_SOME, _NOT_SELDOM * underlined)

    def _colours_that_came(self) -> set[int | None]:
        """Return the colours that mark what came without a rule: they stand beside struck words.

        Once is enough for another author where one is known to mark so.
        """
        habit = self._habit
        # Where a rule marks what came, a coloured ground says something else: that words are agreed, or commented.
        others = habit.links | (habit.washes if count_runs(habit.underlined) >= _SOME else set())
        counts = Counter(piece.color for piece in habit.coloured if piece.color not in others)
        if self._forced:
            return set(counts)
        beside = {color: habit.replacements[color] for color in counts}
        sure = {color for color, count in counts.items() if beside[color] >= max(_SOME, _OFTEN * count)}
        return {color for color, count in counts.items() if beside[color] >= max(1, _OFTEN * count)} if sure else sure

    def change(self, piece: Piece) -> Change | None:
        """Return the change that a piece is marked as; None for text of both sides."""
        if piece.is_plain or piece.is_two_numbers or id(piece) in self._habit.note_numbers:
            return None
        if not (piece.text.strip() or piece.struck or piece.underlined):
            return None
        moved = piece.color in self._moves and max(piece.struck, piece.underlined) >= _DOUBLE
        color = max(piece.color or 0, 0)
        came = not piece.struck and self._came(piece)
        if piece.struck:
            # What came and went again is in neither text; the line under a link was there before.
            both = piece.underlined > 0 and not piece.linked
            kind = MarkKind.MOVE if moved else MarkKind.DELETION
            return Change(piece.start, piece.end, kind, None if both else TextSide.BEFORE, color)
        if came:
            kind = MarkKind.MOVE if moved else MarkKind.INSERTION
            return Change(piece.start, piece.end, kind, TextSide.AFTER, color)
        return None

    def is_shown_anew(self, piece: Piece) -> bool:
        """Tell words of which the look alone was changed: word processors set these bold, in the colour of who did it."""
        if piece.struck or piece.underlined or piece.color is None or not self._rules_as_habit:
            return False
        return piece.color not in {BOLD, *self._ruled_bold} and _is_bold(piece)

    def _came(self, piece: Piece) -> bool:
        color, links = piece.color, self._habit.links
        if color is None:
            apart = self._habit.is_set_apart(piece) and id(piece) not in self._replacing_any
            return id(piece) in self._replacing or (self._ink_came and not apart)
        if color == BOLD:
            return not self._habit.is_set_apart(piece)
        if color in links and color not in self._authors:
            return False
        return piece.underlined > 0 or self._came_by_colour(piece)

    def _came_by_colour(self, piece: Piece) -> bool:
        """Tell what came though nothing but its colour says so."""
        color, links = piece.color, self._habit.links
        # Where rules mark what came, a heading may have the colour of an author.
        heads = self._rules_as_habit and self._habit.is_set_apart(piece)
        if heads or self.is_shown_anew(piece) or (piece.linked and (self._rules_as_habit or color in links)):
            return False
        return color in self._unruled or color in self._by_colour_alone


def _is_no_word(piece: Piece) -> bool:
    """Tell a stop alone, or letters of a word of which others look otherwise."""
    text, line = piece.text.strip(), piece.line.text
    if not any(map(str.isalnum, text)):
        return True
    before, behind = line[max(0, piece.start - 1) : piece.start], line[piece.end : piece.end + 1]
    return (text[0].isalnum() and before.isalnum() and piece.text[0] != " ") or (
        text[-1].isalnum() and behind.isalnum() and piece.text[-1] != " "
    )


def _colours_ruled_bold(underlined: Sequence[Piece]) -> set[int | None]:
    """Return the colours in which what came is bold as a rule."""
    runs = Counter(piece.color for piece in runs_among(underlined))
    bold = Counter(piece.color for piece in runs_among(piece for piece in underlined if _is_bold(piece)))
    return {color for color, count in runs.items() if 2 * bold[color] >= count}


def _is_bold(piece: Piece) -> bool:
    return _bold_letters(piece) == piece.end - piece.start


def _counts(marked: Sequence[tuple[Piece, Change]], habit: Habit) -> tuple[tuple[MarkKind, int], ...]:
    """Count stretches; what moved is marked twice, where it stood and where it stands."""
    counts = Counter({MarkKind.INSERTION: habit.noted, MarkKind.DELETION: habit.ballooned})
    of_move: Counter[TextSide | None] = Counter()
    changes = {(id(piece.line), piece.start): change for piece, change in marked}
    for piece in runs_among(piece for piece, _ in marked):
        change = changes[id(piece.line), piece.start]
        if change.kind is MarkKind.MOVE:
            of_move[change.side] += 1
        else:
            counts[change.kind] += 1
    counts[MarkKind.MOVE] = max(of_move.values(), default=0)
    return tuple((kind, counts[kind]) for kind in MarkKind if counts[kind])
