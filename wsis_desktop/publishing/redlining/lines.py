"""The entries of a tape as lines, one for each end of a paragraph that either text has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile, zip_longest

from wsis_desktop.publishing.redlining.atoms import Sort
from wsis_desktop.publishing.redlining.strokes import Stroke
from wsis_desktop.publishing.redlining.tape import Entry, Stand
from wsis_desktop.publishing.runs import Mark


@dataclass(frozen=True, slots=True)
class Line:
    """What stands before an end of a paragraph, and that end; `first` and `last` are where its entry begins and ends."""

    entry: Entry
    strokes: tuple[Stroke, ...]
    end: Stroke
    first: bool
    last: bool

    @property
    def stand(self) -> Stand:
        """Return where its text stands."""
        return self.entry.stand

    @property
    def moves(self) -> bool:
        """Tell whether its text moved."""
        return self.stand in (Stand.MOVED_AWAY, Stand.MOVED_HERE)

    def is_wholly(self, mark: Mark) -> bool:
        """Tell whether all of it, its end included, came or went, and did not move."""
        return not self.moves and self.end.mark is mark and all(stroke.mark is mark for stroke in self.strokes)


def lines_of(entries: Sequence[Entry]) -> list[Line]:
    """Return the lines of entries that are no rows.

    Where words came at a paragraph's end and whole paragraphs behind it, that end came, and the last one is the one that
    stayed: one insertion instead of two that meet at an end that neither holds. The same holds for what went.
    """
    lines = [line for entry in entries for line in _lines(entry)]
    for at in range(len(lines) - 1):
        here, following = lines[at], lines[at + 1]
        old = here.end.old
        if old is None or here.moves or not here.strokes:
            continue
        match here.strokes[-1].mark:
            case Mark.CAME if following.is_wholly(Mark.CAME):
                lines[at] = replace(here, end=Stroke(Mark.CAME, here.end.atom))
                lines[at + 1] = replace(following, end=Stroke(Mark.KEPT, following.end.atom, old))
            case Mark.GONE if following.is_wholly(Mark.GONE):
                lines[at] = replace(here, end=Stroke(Mark.GONE, old))
                lines[at + 1] = replace(following, end=Stroke(Mark.KEPT, here.end.atom, following.end.atom))
            case _:
                pass
    return [_parted(line, following) for line, following in zip_longest(lines, lines[1:])]


def _parted(here: Line, following: Line | None) -> Line:
    """Let what went stand last before an end that stays and behind which something came, if that came here, too.

    LibreOffice takes what came before and behind an end for one insertion, and would take the end away with it.
    """
    strokes = here.strokes
    if following is None or here.end.mark is not Mark.KEPT or not strokes or not following.strokes:
        return here
    if here.moves or strokes[-1].mark is not Mark.CAME or following.strokes[0].mark is not Mark.CAME:
        return here
    came = sum(1 for _ in takewhile(lambda stroke: stroke.mark is Mark.CAME, reversed(strokes)))
    kept = strokes[: len(strokes) - came]
    gone = sum(1 for _ in takewhile(lambda stroke: stroke.mark is Mark.GONE, reversed(kept)))
    cut = len(kept) - gone
    return replace(here, strokes=(*strokes[:cut], *strokes[len(kept) :], *kept[cut:]))


def _lines(entry: Entry) -> Iterator[Line]:
    strokes = entry.strokes
    if entry.stand is Stand.MOVED_HERE:
        # The earlier text stands whole where it was.
        strokes = tuple(stroke for stroke in strokes if stroke.mark is not Mark.GONE)
    held: list[Stroke] = []
    first = True
    for at, stroke in enumerate(strokes):
        if not stroke.ends:
            held.append(stroke)
            continue
        yield Line(entry, tuple(gathered(held)), stroke, first, at == len(strokes) - 1)
        held, first = [], False


def gathered(strokes: Iterable[Stroke]) -> list[Stroke]:
    """Join the words of strokes that follow each other and differ in nothing else."""
    whole: list[Stroke] = []
    for stroke in strokes:
        last = whole[-1] if whole else None
        if last and stroke.atom.sort is last.atom.sort is Sort.WORDS and _alike(stroke, last):
            whole[-1] = replace(last, atom=replace(last.atom, text=last.atom.text + stroke.atom.text))
        else:
            whole.append(stroke)
    return whole


def _alike(one: Stroke, other: Stroke) -> bool:
    return (one.mark, one.edit, one.writing) == (other.mark, other.edit, other.writing) and (
        one.atom.paragraph is other.atom.paragraph
    )


def cells_of(strokes: Sequence[Stroke]) -> list[list[Stroke]]:
    """Return the strokes of a row by cell."""
    cells: list[list[Stroke]] = [[]]
    for stroke in strokes:
        if stroke.atom.sort is Sort.CELL:
            cells.append([])
        elif not stroke.ends:
            cells[-1].append(stroke)
    return cells
