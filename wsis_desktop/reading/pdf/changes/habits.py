"""What a PDF does with rules and colours, as far as it may mean change, and how sure that makes it.

Words inside a sentence count. A line that reads as a heading does not, nor a link, since both are underlined and coloured in
ordinary texts.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from wsis_desktop.model.revision import Look, Sign, TextSide
from wsis_desktop.reading.labels import find_head
from wsis_desktop.reading.pdf.changes.legend import NO_LEGEND, Legend
from wsis_desktop.reading.pdf.changes.pieces import BOLD, Piece, link_colors, runs_among
from wsis_desktop.reading.pdf.furniture.furniture import common_size
from wsis_desktop.reading.pdf.lines.line import Line
from wsis_desktop.reading.pdf.notes.marks import marks_alone

# How much one run of each kind says for tracked changes, and how fast further ones of its kind add to it.
_COLOURED_STRIKES: Final = (0.70, 0.80)
_INK_STRIKES: Final = (0.45, 0.85)
_REPLACEMENTS: Final = (0.50, 0.70)
_COLOURED_UNDERLINES: Final = (0.25, 0.90)
_NOTED: Final = (0.70, 0.80)
_BARS: Final = (0.60, 0.80)
# What is left of the doubt where the file itself says what it marks.
_SAID: Final = 0.1
_MOST_SURE: Final = 0.995
_LONGEST_HEADING: Final = 120
# `[Article 3 bis] ` before its underlined title.
_LONGEST_NUMBER: Final = 16
# How many letters' size before the right edge a line ends that the next word did not break.
_SHORT: Final = 4.0
_GOES_ON: Final = re.compile(r"(?:[.;,:!?]|\b(?:and|or|et|ou|y|o|и|или))[\"'”’»)\]]*$")
_FINISHED: Final = re.compile(r"[.;]['\"”’»)\]]*$")
_SENTENCE_LINES: Final = 2
# How far apart words of a stretched line stand, in sizes of their letters, and its pieces in height, in points.
_WIDEST_GAP, _SAME_LINE = 4.5, 0.5
_MOST_NEIGHBOURS: Final = 400
# How much smaller than the text notes are set.
_SMALLER: Final = 0.95
# What Word (of two ages), Google Docs and browsers underline links in.
_OF_LINKS: Final = ((0x05, 0x63, 0xC1), (0x46, 0x78, 0x86), (0x11, 0x55, 0xCC), (0x00, 0x00, 0xEE))
_ROUNDED: Final = 2
_ENDS: Final = frozenset(",;:.")
_SELDOM: Final = 0.05
_FEWEST_BARRED, _NEARLY_ALL, _SOME_MARKS = 4, 0.9, 2


@dataclass(slots=True)
class Habit:
    """The pieces of a file that may be marked as changed.

    `replacements` counts, by colour, where what is struck and what is not but set apart stand side by side; None is ink.
    `note_numbers` are numbers of notes, which may take the look of what stands at their marks in the text.
    `links` are the colours of links, `washes` those of grounds behind words, `headings` the lines that read as headings.
    """

    struck: list[Piece] = field(default_factory=list)
    underlined: list[Piece] = field(default_factory=list)
    coloured: list[Piece] = field(default_factory=list)
    bold: list[Piece] = field(default_factory=list)
    replacements: Counter[int | None] = field(default_factory=Counter)
    links: set[int] = field(default_factory=set)
    washes: set[int] = field(default_factory=set)
    legend: Legend = NO_LEGEND
    headings: set[int] = field(default_factory=set)
    note_numbers: set[int] = field(default_factory=set)
    barred: int = 0
    noted: int = 0
    ballooned: int = 0

    @classmethod
    def of(cls, rows: Sequence[Sequence[Piece]], pages: Sequence[Sequence[Line]], legend: Legend) -> Habit:
        """Gather the pieces of the lines of `pages` that have any."""
        habit = cls(
            legend=legend,
            links=link_colors(piece for row in rows for piece in row) | set(_unsaid_links(rows)),
            headings=set(_headings(rows, pages, legend)),
        )
        usual = common_size(line for page in pages for line in page)
        habit.note_numbers = {id(row[0]) for row in rows if _opens_plain_note(row, usual)} | _marks_as_links(rows)
        habit.washes = {wash.color for row in rows for wash in row[0].line.looks.washed}
        habit.barred = len({id(piece.line) for row in rows for piece in row if piece.line.looks.bar})
        noted = Counter(each.side for page in pages for line in page for each in line.looks.noted)
        habit.noted, habit.ballooned = noted[TextSide.AFTER], noted[TextSide.BEFORE]
        for row in rows:
            for piece in row:
                habit._take(piece)
            for first, second in pairwise(piece for piece in row if piece.text.strip()):
                habit._take_neighbours(first, second)
        order = {id(line): at for at, line in enumerate(line for page in pages for line in page)}
        for before, row in pairwise(rows):
            if _stands_behind(before[-1].line, row[0].line, order):
                habit._take_neighbours(before[-1], row[0])
        return habit

    def _take(self, piece: Piece) -> None:
        if piece.struck:
            self.struck.append(piece)
        elif piece.color == BOLD and not piece.underlined:
            self.bold += [] if self.is_set_apart(piece) else [piece]
        elif not piece.is_plain and not self.is_set_apart(piece) and not _is_note_mark(piece):
            (self.underlined if piece.underlined else self.coloured).append(piece)

    def _take_neighbours(self, first: Piece, second: Piece) -> None:
        if bool(first.struck) != bool(second.struck):
            other = second if first.struck else first
            if not (other.is_plain or other.linked or other.is_two_numbers or _is_note_mark(other)):
                self.replacements[other.color] += 1

    def is_set_apart(self, piece: Piece) -> bool:
        """Tell a heading, a link, a bold number or those of both texts from words marked inside a sentence."""
        if piece.is_two_numbers or id(piece) in self.note_numbers:
            return True
        if piece.color == BOLD and piece.opens and _is_number(piece.text):
            return True
        if piece.linked and (piece.color is None or piece.color in self.links):
            return True
        return piece.closes and piece.start <= _LONGEST_NUMBER and id(piece.line) in self.headings

    def signs(self) -> tuple[Sign, ...]:
        """Return what there is to be seen."""
        struck = [piece for piece in self.struck if not piece.small]
        inline = [piece for piece in self.coloured if piece.color not in self.links]
        inline += [piece for piece in self.struck if piece.small]
        looks = (Look.STRUCK, Look.UNDERLINED, Look.COLOURED, Look.BOLD)
        found = zip(looks, (struck, self.underlined, inline, self.bold), strict=True)
        signs = [Sign(look, count_runs(pieces), len(colours(pieces))) for look, pieces in found if pieces]
        apart = ((Look.NOTED, self.noted), (Look.BALLOONED, self.ballooned))
        signs += [Sign(look, count, 0) for look, count in apart if count]
        return (*signs, *((Sign(Look.BARRED, self.barred, 0),) if self.barred and signs else ()))

    def certainty(self) -> float:
        """Return how sure it is that the marks are changes: what one sign leaves in doubt, others may still tell."""
        struck = list(runs_among(self.struck))
        # One who only reads a text may strike a word of it; who wants it changed does so often, or notes what comes.
        coloured = sum(piece.color is not None and not piece.line.looks.struck_by_notes for piece in struck)
        coming = [piece for piece in self.underlined if piece.color not in {None, *self.links}]
        # Links and terms are phrases; what comes is also a space, a stop or whole lines.
        are_terms = not struck and not self.barred and sum(map(_is_more_than_phrase, coming)) < _SELDOM * len(coming)
        came = [] if are_terms else list(runs_among(coming))
        doubt = 1.0
        for count, (first, rest) in (
            (coloured, _COLOURED_STRIKES),
            (len(struck) - coloured, _INK_STRIKES),
            (self.replacements.total() if struck else 0, _REPLACEMENTS),
            (len(came), _COLOURED_UNDERLINES),
            (self.noted + self.ballooned, _NOTED),
            (self.barred if struck or came or self.coloured else 0, _BARS),
        ):
            if count:
                doubt *= (1 - first) * rest ** (count - 1)
        if self.legend and (struck or came or self.bold or self.underlined):
            doubt *= _SAID
        return min(1 - doubt, _MOST_SURE)


def _stands_behind(before: Line, line: Line, order: Mapping[int, int]) -> bool:
    """Tell the next words of a line that was stretched so far that the file has it in pieces."""
    near = 0 < line.x0 - before.x1 <= _WIDEST_GAP * line.size and abs(line.base - before.base) < _SAME_LINE
    return near and line.turn == before.turn and order[id(line)] == order[id(before)] + 1


def _is_more_than_phrase(piece: Piece) -> bool:
    """Tell words with a space or a stop at an end, or of a whole line."""
    ends = {piece.text[0], piece.text[-1]}
    return (piece.opens and piece.closes) or any(end == " " or end in _ENDS for end in ends)


def _unsaid_links(rows: Sequence[Sequence[Piece]]) -> Iterator[int]:
    """Yield the colours of links of which the file does not say so, as one that went through a printer.

    Nothing is struck in them nor takes the place of what is. They are those that word processors give to links and to no
    author, or have no bar beside them where changes have one as a rule.
    """
    pieces = [piece for row in rows for piece in row if piece.text.strip()]
    authors = {piece.color for piece in pieces if piece.struck}
    for row in rows:
        for first, second in pairwise(piece for piece in row if piece.text.strip()):
            if (first.struck or second.struck) and not (_is_note_mark(first) or _is_note_mark(second)):
                authors |= {first.color, second.color}
    barred = Counter(piece.line.looks.bar > 0 for piece in pieces if piece.struck)
    bars_as_habit = barred[True] >= _FEWEST_BARRED and barred[True] >= _NEARLY_ALL * barred.total()
    unbarred: Counter[int] = Counter()
    ruled: Counter[int] = Counter()
    for piece in pieces:
        if piece.color is not None and piece.color != BOLD and piece.color not in authors:
            unbarred[piece.color] += 1 if bars_as_habit and not piece.line.looks.bar else -1
            ruled[piece.color] += 1 if piece.underlined else -1
    yield from (color for color in unbarred if unbarred[color] > 0 or (ruled[color] > 0 and _is_of_links(color)))


def _is_of_links(color: int) -> bool:
    channels = (color >> 16 & 255, color >> 8 & 255, color & 255)
    return any(max(abs(a - b) for a, b in zip(channels, each, strict=True)) <= _ROUNDED for each in _OF_LINKS)


def colours(pieces: Iterable[Piece]) -> set[int]:
    """Return the colours of pieces, ink left out."""
    return {piece.color for piece in pieces if piece.color is not None and piece.color != BOLD}


def _is_number(text: str) -> bool:
    head = find_head(f"{text.strip()} X")
    return head is not None and head.start == 0 and head.end >= len(text.strip())


def beside_struck(rows: Iterable[Sequence[Piece]], *, in_ink: bool) -> set[int]:
    """Return the ids of pieces that are underlined in ink beside struck ones, all of them or those struck `in_ink`.

    Where authors have colours, a number that was only counted anew is marked so.
    """
    return {
        id(came)
        for row in rows
        for pair in pairwise(row if in_ink else [piece for piece in row if piece.text.strip()])
        for went, came in (pair, pair[::-1])
        if came.color is None and came.underlined and not came.struck and went.struck
        if went.color is None or not in_ink
    }


def count_runs(pieces: Iterable[Piece]) -> int:
    """Count runs, which may go on over the ends of lines."""
    return sum(1 for _ in runs_among(pieces))


def _opens_plain_note(row: Sequence[Piece], usual: float) -> bool:
    """Tell that pieces begin with the number of a note that did not come, as its words did not."""
    first, *rest = row
    if first.struck or not first.opens or not rest or not rest[0].is_plain:
        return False
    return first.line.size < _SMALLER * usual and bool(marks_alone(first.text.strip()))


def _marks_as_links(rows: Sequence[Sequence[Piece]]) -> set[int]:
    """Return the ids of notes' marks in a colour that has nothing else but links: who adds a note adds its words as well."""
    marks: dict[int, list[Piece]] = {}
    others: set[int | None] = set()
    for piece in (piece for row in rows for piece in row if piece.text.strip()):
        if piece.struck or piece.color is None or piece.color == BOLD or not _is_note_mark(piece):
            others |= set() if piece.linked and not piece.struck else {piece.color}
        else:
            marks.setdefault(piece.color, []).append(piece)
    alone = (pieces for color, pieces in marks.items() if color not in others and len(pieces) >= _SOME_MARKS)
    return {id(piece) for pieces in alone for piece in pieces}


def _is_note_mark(piece: Piece) -> bool:
    """Tell the mark of a note, raised or at the note's head: web pages set it as they do links."""
    raised = any(run.raised for run in piece.line.runs if run.start <= piece.start < run.end)
    return (raised or piece.opens) and bool(marks_alone(piece.text.strip()))


# -- headings --------------------------------------------------------------------------------------------------------


def _headings(
    rows: Sequence[Sequence[Piece]], pages: Sequence[Sequence[Line]], legend: Legend = NO_LEGEND
) -> Iterator[int]:
    """Yield the ids of lines that read as headings: short, beginning large, without a stop, going on from no other line.

    Bold ones are headings without a line under them where others of their size have none: theirs marks something else.
    """
    found = list(_lines_as_headings(rows, pages))
    if legend.inferred:  # bold is what came, and what headings are
        yield from map(id, found)
        return
    ruled = {id(line) for line in found}
    plain = Counter(
        round(line.size)
        for page in pages
        for line in page
        if line.bold and not line.looks.marks and id(line) not in ruled and _reads_as_heading(line.text)
    )
    # Of those underlined, one that went, or was changed, shows as well that its kind bears no line of its own.
    struck = {id(piece.line) for row in rows for piece in row if piece.struck and not legend.bold}
    unruled = plain + Counter(round(line.size) for line in found if line.bold and id(line) in struck)
    for has_rule in (True, False):
        alike = [line for line in found if line.bold and id(line) not in struck and bool(line.looks.marks) == has_rule]
        bold, others = Counter(round(line.size) for line in alike), unruled if has_rule else plain
        yield from (id(line) for line in alike if others[round(line.size)] < bold[round(line.size)])
    yield from (id(line) for line in found if not line.bold)


def _lines_as_headings(rows: Sequence[Sequence[Piece]], pages: Sequence[Sequence[Line]]) -> Iterator[Line]:
    """Yield the lines of which something is marked, and that read as headings."""
    by_page = {page[0].page: page for page in pages if page}
    order = {id(line): at for at, line in enumerate(line for page in pages for line in page)}
    goes_on = [False, *(_goes_on(before, row, order) for before, row in pairwise(rows)), False]
    for at, row in enumerate(rows):
        line = row[0].line
        if goes_on[at] or not _reads_as_heading(line.text) or not _ends_short(line, by_page[line.page]):
            continue
        end = next(last for last in range(at, len(rows)) if not goes_on[last + 1])
        if not _is_one_sentence(rows[at : end + 1]):
            yield line


def _goes_on(before: Sequence[Piece], row: Sequence[Piece], order: Mapping[int, int]) -> bool:
    """Tell whether the marks at the end of a line go on in the next one."""
    last, first = before[-1], row[0]
    follows = order[id(first.line)] == order[id(last.line)] + 1
    return follows and last.closes and first.goes_on_from(last) and not first.is_plain


def _is_one_sentence(rows: Sequence[Sequence[Piece]]) -> bool:
    """Tell lines marked as one that go on small until a stop: however short the first one is, no heading does so."""
    if len(rows) < _SENTENCE_LINES or any(len(row) > 1 for row in rows):
        return False
    texts = [row[0].line.text for row in rows]
    return all(text[0].islower() for text in texts[1:]) and _FINISHED.search(texts[-1]) is not None


def _reads_as_heading(text: str) -> bool:
    first = next((character for character in text if character.isalpha()), "")
    return len(text) <= _LONGEST_HEADING and first != "" and not first.islower() and _GOES_ON.search(text) is None


def _ends_short(line: Line, page: Sequence[Line]) -> bool:
    """Tell whether a line ends well before others that stand above or below it do."""
    ends = sorted(
        other.x1
        for other in page[:_MOST_NEIGHBOURS]
        if other.turn == line.turn and other.x0 < line.x1 and other.x1 > line.x0
    )
    return bool(ends) and line.x1 < ends[-1 - len(ends) // 10] - _SHORT * line.size
