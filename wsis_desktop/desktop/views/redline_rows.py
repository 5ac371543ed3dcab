"""The rows of the Redline view: both texts as one, cut where paragraphs end, each piece with its place in either text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.working.steps import Parts
from wsis_desktop.model.comparison import Comparison, Link, Side, Significance
from wsis_desktop.model.revision import Paragraph
from wsis_desktop.publishing.naming import number_of, where_to
from wsis_desktop.publishing.redlining.atoms import Sort
from wsis_desktop.publishing.redlining.strokes import Stroke, link_strokes, one_sided, weighed
from wsis_desktop.publishing.redlining.tape import Entry, Stand, Tape
from wsis_desktop.publishing.runs import Mark

END = "¶"
# How many paragraphs are laid in a step, and how many are only looked at.
_AT_ONCE, _SEEN_AT_ONCE = 4, 200
# The first steps of a tape: each goes through the whole of a text.
_PREPARING = 2


class Look(StrEnum):
    """How a piece is painted: words of both texts, what came, what went, what moved, and what stands beside words."""

    KEPT = "kept"
    CAME = "came"
    WENT = "went"
    MOVED_HERE = "moved-here"
    MOVED_AWAY = "moved-away"
    LABEL = "label"
    BESIDE = "beside"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a piece begins in a paragraph of one text."""

    side: Side
    paragraph: int
    start: int


@dataclass(frozen=True, slots=True)
class RedlinePiece:
    """Words painted in one way; `spots` are their places in the texts that hold them, the later text's first."""

    text: str
    look: Look
    spots: tuple[Spot, ...] = ()
    significance: Significance | None = None


@dataclass(frozen=True, slots=True)
class RedlineRow:
    """One paragraph as it is painted. `partner` is the row's other end, the row of a text that moved: its link again."""

    link: int
    paragraph: Paragraph
    side: Side
    stand: Stand
    pieces: tuple[RedlinePiece, ...]

    @property
    def text(self) -> str:
        """Return what is painted."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(slots=True)
class RedlineIndex:
    """Where paragraphs and links stand among the rows, each at its first row; of what moved, where it stands now."""

    of: dict[tuple[Side, int], int] = field(default_factory=dict)
    of_link: dict[int, int] = field(default_factory=dict)
    other_end: dict[int, int] = field(default_factory=dict)


def redline_rows(comparison: Comparison) -> Parts[tuple[RedlineRow, ...]]:
    """Make the rows a part at a time; a row without a link parts the footnotes from the text."""
    tape = Tape(comparison, laid=False)
    laying = tape.laying()
    for _ in islice(laying, _PREPARING):
        yield
    while list(islice(laying, _AT_ONCE)):
        yield
    maker = _RowMaker(comparison, tape)
    rows: list[RedlineRow] = []
    for at, entry in enumerate(tape.hand_over()):
        rows += maker.rows(entry)
        if at % _AT_ONCE == 0:
            yield
    rows += yield from maker.footnotes()
    return tuple(rows)


def indexed(rows: tuple[RedlineRow, ...]) -> Parts[RedlineIndex]:
    """Find where everything stands, a part at a time."""
    index = RedlineIndex()
    for at, row in enumerate(rows):
        if at % _SEEN_AT_ONCE == 0:
            yield
        for piece in row.pieces:
            for spot in piece.spots:
                index.of.setdefault((spot.side, spot.paragraph), at)
        index.of.setdefault((row.side, row.paragraph.index), at)
        if row.stand is Stand.MOVED_AWAY:
            index.other_end.setdefault(row.link, at)
        else:
            index.of_link.setdefault(row.link, at)
    for link, at in index.other_end.items():
        index.of_link.setdefault(link, at)
    return index


class _RowMaker:
    """Makes rows of entries, and counts how far in its paragraph each piece stands."""

    def __init__(self, comparison: Comparison, tape: Tape) -> None:
        self._comparison = comparison
        self._tape = tape

    def rows(self, entry: Entry) -> Iterator[RedlineRow]:
        """Yield a row for each paragraph; where one ended in the earlier text only, the row goes on."""
        reached: defaultdict[tuple[Side, int], int] = defaultdict(int)
        pieces: list[RedlinePiece] = []
        begun, last = False, len(entry.strokes) - 1
        labels: dict[Mark, str] = {}
        for at, stroke in enumerate(entry.strokes):
            if stroke.atom.sort in (Sort.LABEL, Sort.GAP) and not begun:
                if stroke.atom.sort is Sort.LABEL:
                    labels[stroke.mark] = stroke.atom.text
                continue
            if not stroke.ends:
                begun = True
                pieces.append(self._piece(stroke, entry.stand, reached))
                continue
            if at < last and entry.stand in (Stand.STAYS, Stand.MOVED_HERE) and stroke.mark is not Mark.KEPT:
                pieces.append(RedlinePiece(END, _look(stroke, entry.stand)))
                if stroke.mark is Mark.GONE:
                    continue
            side = Side.OLD if stroke.mark is Mark.GONE else Side.NEW
            pieces += self._said(entry) if at == last else []
            yield RedlineRow(
                entry.link, stroke.atom.paragraph, side, entry.stand, (*_label(labels, entry.stand), *joined(pieces))
            )
            pieces, labels, begun = [], {}, False

    def _piece(self, stroke: Stroke, stand: Stand, reached: defaultdict[tuple[Side, int], int]) -> RedlinePiece:
        atom = stroke.atom
        if atom.sort is Sort.NOTE:
            side = Side.OLD if stroke.mark is Mark.GONE else Side.NEW
            number = self._comparison.revision(side).paragraphs[atom.note].printed_label
            return RedlinePiece(f"[{number or '*'}]", Look.BESIDE)
        significance = stroke.edit.significance if stroke.edit else None
        if atom.sort not in (Sort.WORDS, Sort.CELL):
            return RedlinePiece(atom.text.replace("\t", " "), _look(stroke, stand), significance=significance)
        spots: list[Spot] = []
        own = Side.OLD if stroke.mark is Mark.GONE else Side.NEW
        held = [(own, atom)] + ([(Side.OLD, stroke.old)] if stroke.old is not None else [])
        for side, each in held:
            place = side, each.paragraph.index
            # What moved here stands in the later text; the earlier one's words are where they went from.
            if side is Side.NEW or stand is not Stand.MOVED_HERE:
                spots.append(Spot(side, each.paragraph.index, reached[place]))
            reached[place] += len(each.text)
        # What is only written otherwise is no change: the later text's words stand, the earlier one's are not shown.
        silent = stroke.writing and stand is Stand.STAYS
        shown = "" if silent and stroke.mark is Mark.GONE else atom.text
        look = Look.KEPT if silent else _look(stroke, stand)
        return RedlinePiece(shown, look, tuple(spots), significance)

    def _said(self, entry: Entry) -> list[RedlinePiece]:
        """Return what is said of a move at either of its ends."""
        link = self._comparison.links[entry.link]
        words = ""
        if entry.stand is Stand.MOVED_AWAY:
            place = where_to(self._comparison, link)
            words = _tr("moved to %1").replace("%1", place) if place else _tr("moved")
        elif entry.stand is Stand.MOVED_HERE:
            place = number_of(self._comparison.old, self._comparison.paragraphs(link, Side.OLD)[0])
            words = _tr("moved from %1").replace("%1", place) if place else _tr("moved from elsewhere")
        return [RedlinePiece(f"  [{words}]", Look.BESIDE)] if words else []

    def footnotes(self) -> Parts[list[RedlineRow]]:
        """Make the footnotes that the text marks, behind a row that says so, a part at a time."""
        marked = {side: self._tape.notes.of(side) for side in Side}
        rows: list[RedlineRow] = []
        for at, link in enumerate(self._comparison.links if any(marked.values()) else ()):
            for entry in self._noted(at, link, marked):
                if not rows:
                    words = RedlinePiece(_tr("Footnotes"), Look.BESIDE)
                    rows.append(RedlineRow(-1, entry.strokes[-1].atom.paragraph, Side.NEW, Stand.STAYS, (words,)))
                rows += self.rows(entry)
            if at % _AT_ONCE == 0:
                yield
        return rows

    def _noted(self, at: int, link: Link, marked: dict[Side, frozenset[int]]) -> Iterator[Entry]:
        whole = all(marked[side].issuperset(link.indices(side)) for side in Side)
        if whole and link.old and link.new:
            yield Entry(at, Stand.STAYS, link_strokes(self._comparison, link, self._tape.notes))
            return
        for side, mark, stand in ((Side.OLD, Mark.GONE, Stand.WENT), (Side.NEW, Mark.CAME, Stand.CAME)):
            for index in link.indices(side):
                if index in marked[side]:
                    note = [self._comparison.revision(side).paragraphs[index]]
                    edit = weighed(link)
                    yield Entry(at, stand, tuple(one_sided(note, mark, frozenset(), edit)))


def _look(stroke: Stroke, stand: Stand) -> Look:
    if stand is Stand.MOVED_AWAY:
        return Look.MOVED_AWAY
    if stand is Stand.MOVED_HERE and stroke.mark is Mark.KEPT:
        return Look.MOVED_HERE
    return {Mark.KEPT: Look.KEPT, Mark.GONE: Look.WENT, Mark.CAME: Look.CAME}[stroke.mark]


def _label(labels: dict[Mark, str], stand: Stand) -> list[RedlinePiece]:
    """Return a label as a redline has it: `44.`, or `44. (was 43)`."""
    kept = labels.get(Mark.KEPT, "")
    old, new = labels.get(Mark.GONE, kept), labels.get(Mark.CAME, kept)
    if stand in (Stand.WENT, Stand.MOVED_AWAY):
        return [RedlinePiece(f"{old}  ", Look.LABEL)] if old else []
    made = [RedlinePiece(f"{new}  ", Look.LABEL)] if new else []
    if stand is Stand.STAYS and old and old != new:
        made.append(RedlinePiece(f"({_tr('was %1').replace('%1', old.removesuffix('.'))})  ", Look.BESIDE))
    return made


def joined(pieces: list[RedlinePiece]) -> Iterator[RedlinePiece]:
    """Join pieces that follow each other in every text that holds them, and are painted alike."""
    held: RedlinePiece | None = None
    for piece in pieces:
        if held is not None and _goes_on(held, piece):
            held = RedlinePiece(held.text + piece.text, held.look, held.spots, held.significance)
            continue
        if held is not None:
            yield held
        held = piece
    if held is not None:
        yield held


def _goes_on(held: RedlinePiece, piece: RedlinePiece) -> bool:
    if (held.look, held.significance) != (piece.look, piece.significance) or len(held.spots) != len(piece.spots):
        return False
    return bool(held.text and piece.text and held.spots) and all(
        (one.side, one.paragraph, one.start + len(held.text)) == (other.side, other.paragraph, other.start)
        for one, other in zip(held.spots, piece.spots, strict=True)
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("RedlineView", words)
