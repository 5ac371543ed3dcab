"""The body of a redline as a Word file: paragraphs, tables and footnotes with tracked changes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final

from lxml import etree

from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.revision import Paragraph
from wsis_desktop.publishing.redlining.atoms import Sort
from wsis_desktop.publishing.redlining.docx_marks import (
    Marker,
    Pen,
    W,
    add,
    add_note_mark,
    add_note_mark_again,
    add_text,
    set_bookmark,
)
from wsis_desktop.publishing.redlining.docx_paragraphs import paragraph_properties, style_of
from wsis_desktop.publishing.redlining.lines import Line, cells_of, gathered, lines_of
from wsis_desktop.publishing.redlining.strokes import Stroke, link_strokes, one_sided
from wsis_desktop.publishing.redlining.tape import Entry, Stand, Tape
from wsis_desktop.publishing.runs import Mark

RIGHT_TO_LEFT: Final = frozenset(("ar", "dv", "fa", "he", "ps", "ur", "yi"))
_TEXT_WIDTH: Final = 9070  # of A4 between its margins, in twentieths of a point
_FIRST_NOTE: Final = 1
_MOVES: Final = {Stand.MOVED_AWAY: "moveFrom", Stand.MOVED_HERE: "moveTo"}
_TAGS: Final = {Mark.KEPT: "", Mark.GONE: "del", Mark.CAME: "ins"}


@dataclass(frozen=True, slots=True)
class Authors:
    """In whose name changes stand: those of words, and those of writing alone (quotation marks, spaces, hyphens)."""

    words: str
    writing: str


@dataclass(slots=True)
class _Open:
    """The element of a paragraph that is being written, and the end of the mark that runs go into."""

    element: etree._Element
    properties: etree._Element
    pen: Pen | None = None
    parent: etree._Element | None = None


@dataclass(slots=True)
class DocxBody:
    """Writes the entries of a tape below `body` and the footnotes below `footnotes`."""

    comparison: Comparison
    tape: Tape
    authors: Authors
    marker: Marker
    body: etree._Element
    footnotes: etree._Element
    _notes: int = _FIRST_NOTE
    _moving: str = ""
    _first_marks: dict[tuple[Side, int], etree._Element] = field(default_factory=dict)
    _bookmarks: dict[etree._Element, int] = field(default_factory=dict)

    def write(self) -> None:
        """Write everything."""
        settled = False
        for in_table, entries in groupby(self.tape.entries, key=lambda entry: entry.is_row):
            if in_table:
                self._table(list(entries))
                settled = False
                continue
            for line in lines_of(list(entries)):
                self._line(line)
                settled = line.end.mark is Mark.KEPT
        if not settled:
            # A file's last paragraph can neither come nor go, and none may end in a table.
            add(self.body, "p")

    # -- paragraphs ----------------------------------------------------------------------------------------------------

    def _line(self, line: Line) -> None:
        moves = _MOVES.get(line.stand, "")
        if moves and line.first:
            name = f"move{line.entry.link + 1}"
            self._moving = self.marker.range_start(self.body, Pen(moves, self.authors.words), name)
        open_ = self._open(self.body)
        for stroke in line.strokes:
            self._stroke(open_, stroke, moves)
        self._end(open_, line.end, self._pen(line.end, moves))
        if moves and line.last:
            add(self.body, f"{moves}RangeEnd", id=self._moving)

    def _open(self, parent: etree._Element) -> _Open:
        element = add(parent, "p")
        return _Open(element, add(element, "pPr"))

    def _end(self, open_: _Open, stroke: Stroke, pen: Pen) -> None:
        """Say how a paragraph that has been written is set, and whether its end came or went."""
        element = open_.element
        properties = self._properties(element, stroke.atom.paragraph, self._side(stroke))
        element.replace(open_.properties, properties)
        if pen.tag:
            self.marker.mark(add(properties, "rPr"), pen)
        if stroke.old is not None:
            self._say_former(properties, stroke.old.paragraph)
        if not len(properties):
            element.remove(properties)

    def _properties(self, parent: etree._Element, paragraph: Paragraph, side: Side) -> etree._Element:
        rtl = self._runs_left(side)
        return paragraph_properties(parent, style_of(paragraph), rtl=rtl)

    def _say_former(self, properties: etree._Element, old: Paragraph) -> None:
        """Keep the former properties of a paragraph beside those that it has now, where they differ."""
        held = etree.Element("held")
        former = self._properties(held, old, Side.OLD)
        if [(child.tag, child.attrib) for child in former] != [
            (child.tag, child.attrib) for child in properties if not child.tag.endswith("}rPr")
        ]:
            self.marker.mark(properties, Pen("pPrChange", self.authors.words)).append(former)

    def _side(self, stroke: Stroke) -> Side:
        return Side.OLD if stroke.mark is Mark.GONE else Side.NEW

    def _runs_left(self, side: Side) -> bool:
        return self.comparison.revision(side).language in RIGHT_TO_LEFT

    # -- what stands in them -------------------------------------------------------------------------------------------

    def _pen(self, stroke: Stroke, moves: str) -> Pen:
        """Return how a stroke is marked; in text that moved here, what stayed of it is what moved."""
        tag = _TAGS[stroke.mark]
        if moves == "moveFrom" or (moves and not tag) or (moves and stroke.ends):
            tag = moves
        return Pen(tag, self.authors.writing if stroke.writing else self.authors.words) if tag else Pen()

    def _stroke(self, open_: _Open, stroke: Stroke, moves: str) -> None:
        pen = self._pen(stroke, moves)
        if open_.parent is None or pen != open_.pen:
            open_.parent, open_.pen = self.marker.marked(open_.element, pen), pen
        self._atom(open_.parent, stroke, pen)

    def _atom(self, parent: etree._Element, stroke: Stroke, pen: Pen) -> None:
        atom, gone = stroke.atom, pen.tag == "del"
        rtl = self._runs_left(self._side(stroke))
        match atom.sort:
            case Sort.NOTE:
                self._note(parent, stroke, pen)
            case _:
                add_text(parent, atom.text, gone=gone, rtl=rtl)

    # -- tables --------------------------------------------------------------------------------------------------------

    def _table(self, entries: Sequence[Entry]) -> None:
        rows = [cells_of(entry.strokes) for entry in entries]
        columns = max(len(cells) for cells in rows)
        table = add(self.body, "tbl")
        properties = add(table, "tblPr")
        add(properties, "tblStyle", val="TableGrid")
        if self._runs_left(Side.NEW):
            add(properties, "bidiVisual")
        add(properties, "tblW", w=str(_TEXT_WIDTH), type="dxa")
        add(properties, "tblLayout", type="fixed")
        grid = add(table, "tblGrid")
        for _ in range(columns):
            add(grid, "gridCol", w=str(_TEXT_WIDTH // columns))
        for entry, cells in zip(entries, rows, strict=True):
            self._row(add(table, "tr"), entry, cells, columns)

    def _row(self, row: etree._Element, entry: Entry, cells: Sequence[Sequence[Stroke]], columns: int) -> None:
        end = entry.strokes[-1]
        if entry.stand is not Stand.STAYS:
            self.marker.mark(add(row, "trPr"), self._pen(end, ""))
        for at, strokes in enumerate(cells):
            over = columns - at if at == len(cells) - 1 else 1
            cell = add(row, "tc")
            properties = add(cell, "tcPr")
            add(properties, "tcW", w=str(_TEXT_WIDTH // columns * over), type="dxa")
            if over > 1:
                add(properties, "gridSpan", val=str(over))
            open_ = self._open(cell)
            for stroke in gathered(strokes):
                self._stroke(open_, stroke, "")
            open_.element.replace(
                open_.properties, self._properties(open_.element, end.atom.paragraph, self._side(end))
            )

    # -- footnotes -----------------------------------------------------------------------------------------------------

    def _note(self, parent: etree._Element, stroke: Stroke, pen: Pen) -> None:
        """Write the mark of a footnote, and the footnote itself: with both its texts where the mark stays."""
        side = self._side(stroke)
        note = self.comparison.revision(side).paragraphs[stroke.atom.note]
        own = self.tape.notes.own_mark(side, note.index)
        if self._marked_before(parent, stroke, pen, own or note.printed_label):
            return
        number, self._notes = self._notes, self._notes + 1
        run = add_note_mark(parent, number, own, gone=pen.tag == "del")
        self._first_marks |= dict.fromkeys(_sides_of(stroke, pen), run)
        element = add(self.footnotes, "footnote", id=str(number))
        open_ = self._open(element)
        self._note_mark(open_.element, own)
        for each in gathered(self._note_strokes(stroke, note)):
            if not each.ends and each.atom.sort not in (Sort.LABEL, Sort.GAP):
                self._stroke(open_, each, "")
        open_.element.replace(open_.properties, self._properties(open_.element, note, side))

    def _marked_before(self, parent: etree._Element, stroke: Stroke, pen: Pen, shown: str) -> bool:
        """Set the mark of a footnote again where the same texts have one already; return whether they have."""
        first = [self._first_marks.get(key) for key in _sides_of(stroke, pen)]
        run = first[0]
        if run is None or any(each is not run for each in first):
            return False
        number = self._bookmarks.setdefault(run, len(self._bookmarks) + 1)
        name = f"_RefNote{number}"
        before = run.getprevious()
        if before is None or before.get(f"{W}name") != name:
            set_bookmark(run, name, number)
        add_note_mark_again(parent, name, shown, gone=pen.tag == "del")
        return True

    def _note_strokes(self, stroke: Stroke, note: Paragraph) -> Iterable[Stroke]:
        if stroke.mark is Mark.KEPT and stroke.old is not None:
            link = self.comparison.links[self.tape.link_of[Side.NEW][note.index]]
            return link_strokes(self.comparison, link, self.tape.notes)
        return one_sided([note], stroke.mark, frozenset(), None)

    def _note_mark(self, parent: etree._Element, own: str) -> None:
        if own:
            add_text(parent, own, style="FootnoteReference")
        else:
            run = add(parent, "r")
            add(add(run, "rPr"), "rStyle", val="FootnoteReference")
            add(run, "footnoteRef")
        add_text(parent, " ")


def _sides_of(stroke: Stroke, pen: Pen) -> list[tuple[Side, int]]:
    """Return which footnotes of which texts a mark is one of; what moved here stands in the later text only."""
    if not pen.tag and stroke.old is not None:
        return [(Side.OLD, stroke.old.note), (Side.NEW, stroke.atom.note)]
    return [(Side.OLD if stroke.mark is Mark.GONE else Side.NEW, stroke.atom.note)]
