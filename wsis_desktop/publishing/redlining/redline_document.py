"""A redline to print or to read on a screen: the whole text, what came underlined, what went struck, moves at both ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final

from wsis_desktop.model.comparison import Comparison, Link, Side, Significance
from wsis_desktop.model.revision import Kind, Paragraph
from wsis_desktop.publishing.changes import summary_sentence
from wsis_desktop.publishing.document import Block, Column, Document, Grid, Heading, Ink, Passage, Row, Run, Style
from wsis_desktop.publishing.naming import names_of, number_of, where_to
from wsis_desktop.publishing.redlining.atoms import Sort
from wsis_desktop.publishing.redlining.lines import cells_of
from wsis_desktop.publishing.redlining.strokes import Stroke, link_strokes, one_sided, weighed
from wsis_desktop.publishing.redlining.tape import Entry, Stand, Tape
from wsis_desktop.publishing.runs import Mark
from wsis_desktop.publishing.speaking import say, spoken
from wsis_desktop.publishing.tongues import held_apart, in_turn

_ANCHORS: Final = {
    Stand.STAYS: "link",
    Stand.CAME: "link",
    Stand.WENT: "went",
    Stand.MOVED_HERE: "here",
    Stand.MOVED_AWAY: "away",
}
_END: Final = "¶"
_INKS: Final = {
    (Stand.MOVED_AWAY, Mark.GONE): Ink.MOVED_AWAY,
    (Stand.MOVED_HERE, Mark.KEPT): Ink.MOVED_HERE,
}
_INK_OF_MARK: Final = {Mark.KEPT: Ink.PLAIN, Mark.GONE: Ink.WENT, Mark.CAME: Ink.CAME}


def redline_document(comparison: Comparison, *, editorial: bool = True, author: str = "") -> Document:
    """Return the whole text with its changes marked; without `editorial`, changes that are only that are not marked."""
    title = redline_title(comparison)
    return Document(
        title=title,
        lines=tuple(line for line in _lines(comparison) if line),
        blocks=(_legend(comparison, editorial=editorial), *_Redline(comparison, editorial=editorial).blocks()),
        language=comparison.new.language or "en",
        author=author,
        running=title,
        voice=spoken(),
    )


def redline_title(comparison: Comparison) -> str:
    """Return what a redline is called: `Rev.2: changes to Rev.1`."""
    old, new = (held_apart(name, spoken()) for name in names_of(comparison).values())
    return say("{new}: changes to {old}", new=new, old=old)


def _lines(comparison: Comparison) -> Iterator[str]:
    yield held_apart(comparison.new.title, spoken())
    names = names_of(comparison)
    dated = [f"{names[side]}: {date}" for side in Side if (date := comparison.revision(side).date)]
    yield in_turn(dated, " · ", spoken())
    yield summary_sentence(comparison)


def _legend(comparison: Comparison, *, editorial: bool) -> Passage:
    """Say what the marks mean; of moves only where something moved."""
    comma = Run(say(", "))
    runs = [Run(say("Words that came"), Ink.CAME), comma, Run(say("words that went"), Ink.WENT)]
    if any(link.moved for link in comparison.links):
        runs += [
            comma,
            Run(say("text moved from here"), Ink.MOVED_AWAY),
            comma,
            Run(say("text moved to here"), Ink.MOVED_HERE),
        ]
    runs.append(Run(say(". {sign} is an end of a paragraph that came or went.", sign=_END)))
    if not editorial:
        runs.append(Run(say(" Editorial changes are not marked.")))
    return Passage(tuple(runs), Style.REMARK, language=spoken())


@dataclass(slots=True)
class _Open:
    """A paragraph that is being put together: its label before and after, and its runs."""

    runs: list[Run] = field(default_factory=list)
    labels: dict[Mark, str] = field(default_factory=dict)
    begun: bool = False
    first: bool = True


class _Redline:
    """Puts the blocks together."""

    def __init__(self, comparison: Comparison, *, editorial: bool) -> None:
        self._comparison = comparison
        self._tape = Tape(comparison)
        self._editorial = editorial
        self._places = {(entry.link, entry.stand): at for at, entry in enumerate(self._tape.entries)}

    def blocks(self) -> Iterator[Block]:
        """Yield the text in its order, the footnotes behind it."""
        for in_table, entries in groupby(self._tape.entries, key=lambda entry: entry.is_row):
            if in_table:
                yield self._grid(list(entries))
            else:
                for entry in entries:
                    yield from self._passages(entry)
        yield from self._footnotes()

    # -- paragraphs ----------------------------------------------------------------------------------------------------

    def _passages(self, entry: Entry) -> Iterator[Block]:
        """Yield the paragraphs of an entry: where one ended in the earlier text only, it goes on behind a struck sign."""
        open_ = _Open()
        last, moved = len(entry.strokes) - 1, self._says_move(entry)
        anchor = _anchor(entry)
        for at, stroke in enumerate(entry.strokes):
            if not stroke.ends:
                self._take(open_, stroke, entry.stand)
                continue
            if stroke.mark is not Mark.KEPT and entry.stand in (Stand.STAYS, Stand.MOVED_HERE) and at < last:
                gone = stroke.mark is Mark.GONE
                open_.runs.append(Run(f"{_END} " if gone else _END, self._ink(stroke, entry.stand)))
                if gone:
                    continue
            if at == last:
                open_.runs += moved
            yield self._block(open_, stroke, entry, anchor)
            open_, anchor = _Open(first=False), ""

    def _take(self, open_: _Open, stroke: Stroke, stand: Stand) -> None:
        """Add a stroke to a paragraph: labels at its head stand apart."""
        match stroke.atom.sort:
            case Sort.LABEL if not open_.begun:
                open_.labels[stroke.mark] = stroke.atom.paragraph.printed_label
                return
            case Sort.GAP if not open_.begun:
                return
            case Sort.LABEL | Sort.GAP:
                text = stroke.atom.text.replace("\t", " ")
            case Sort.NOTE:
                open_.runs.append(self._note_mark(stroke, stand))
                return
            case _:
                text = stroke.atom.text
        open_.begun = True
        open_.runs += self._run(text, stroke, stand)

    def _run(self, text: str, stroke: Stroke, stand: Stand) -> Iterator[Run]:
        """Yield a stroke's words; what is not to be marked stands as the later text has it."""
        quiet = stroke.atom.sort is Sort.TAG
        if stand is Stand.STAYS and self._is_silent(stroke):
            if stroke.mark is not Mark.GONE:
                yield Run(text, quiet=quiet)
        else:
            yield Run(text, self._ink(stroke, stand), quiet=quiet)

    def _is_silent(self, stroke: Stroke) -> bool:
        edit = stroke.edit
        editorial = edit is not None and edit.significance is Significance.EDITORIAL and not self._editorial
        return stroke.writing or editorial

    def _ink(self, stroke: Stroke, stand: Stand) -> Ink:
        return _INKS.get((stand, stroke.mark), _INK_OF_MARK[stroke.mark])

    def _block(self, open_: _Open, end: Stroke, entry: Entry, anchor: str) -> Block:
        paragraph = end.atom.paragraph
        language = self._comparison.revision(Side.OLD if end.mark is Mark.GONE else Side.NEW).language
        label = _label(open_, entry.stand)
        runs = tuple(joined(open_.runs))
        if paragraph.kind in (Kind.HEADING, Kind.TITLE):
            head = (Run(f"{label} "),) if label else ()
            return Heading((*head, *runs), max(1, paragraph.level), anchor, language)
        style, depth = style_and_depth(paragraph, label)
        return Passage(runs, style, label, depth, anchor, language)

    # -- moves ---------------------------------------------------------------------------------------------------------

    def _says_move(self, entry: Entry) -> list[Run]:
        """Return what is said of a move at either of its ends, and leads to the other."""
        link = self._comparison.links[entry.link]
        match entry.stand:
            case Stand.MOVED_AWAY:
                other, place, told = Stand.MOVED_HERE, where_to(self._comparison, link), "moved to {place}"
                nowhere = "moved down", "moved up"
            case Stand.MOVED_HERE:
                old = self._comparison.paragraphs(link, Side.OLD)[0]
                other, place, told = Stand.MOVED_AWAY, number_of(self._comparison.old, old), "moved from {place}"
                nowhere = "moved from further down", "moved from further up"
            case _:
                return []
        up = self._places[entry.link, other] < self._places[entry.link, entry.stand]
        said = say(told, place=place) if place else say(nowhere[up])
        return [Run(" "), Run(f"[{said}]", quiet=True, link=f"#{_ANCHORS[other]}{entry.link}")]

    # -- tables --------------------------------------------------------------------------------------------------------

    def _grid(self, entries: Sequence[Entry]) -> Grid:
        rows = [cells_of(entry.strokes) for entry in entries]
        columns = max(len(cells) for cells in rows)
        made = []
        for entry, cells in zip(entries, rows, strict=True):
            passages = [self._cell(cell, entry) for cell in cells]
            made.append(Row((*passages, *[()] * (columns - len(cells))), anchor=_anchor(entry)))
        return Grid((Column(""),) * columns, tuple(made))

    def _cell(self, strokes: Sequence[Stroke], entry: Entry) -> tuple[Passage, ...]:
        open_ = _Open()
        for stroke in strokes:
            self._take(open_, stroke, Stand.STAYS if entry.stand is Stand.STAYS else entry.stand)
        return (Passage(tuple(joined(open_.runs))),) if open_.runs else ()

    # -- footnotes -----------------------------------------------------------------------------------------------------

    def _note_mark(self, stroke: Stroke, stand: Stand) -> Run:
        side = Side.OLD if stroke.mark is Mark.GONE else Side.NEW
        note = self._comparison.revision(side).paragraphs[stroke.atom.note]
        number = note.printed_label or "*"
        return Run(f"[{number}]", self._ink(stroke, stand), quiet=True, link=f"#{self._note_anchor(side, note.index)}")

    def _footnotes(self) -> Iterator[Block]:
        marked = {side: self._tape.notes.of(side) for side in Side}
        blocks: list[Block] = []
        for link in self._comparison.links:
            if marked[Side.OLD].issuperset(link.old) and marked[Side.NEW].issuperset(link.new):
                blocks += self._footnote(link)
            else:
                blocks += self._mixed(link, marked)
        if blocks:
            yield Heading((Run(say("Footnotes")),), language=spoken())
            yield from blocks

    def _footnote(self, link: Link) -> Iterator[Block]:
        if link.old and link.new:
            entry = Entry(0, Stand.STAYS, link_strokes(self._comparison, link, self._tape.notes))
        else:
            side = Side.OLD if link.old else Side.NEW
            entry = self._one_sided(link, link.indices(side), side)
        side = Side.NEW if link.new else Side.OLD
        yield from self._noted(entry, self._note_anchor(side, link.indices(side)[0]))

    def _mixed(self, link: Link, marked: dict[Side, frozenset[int]]) -> Iterator[Block]:
        """Yield the footnotes of a link that joins them with paragraphs of the text: each is one that came or went."""
        for side in Side:
            for index in link.indices(side):
                if index in marked[side]:
                    yield from self._noted(self._one_sided(link, (index,), side), self._note_anchor(side, index))

    def _note_anchor(self, side: Side, note: int) -> str:
        """Return the anchor of a footnote, one for all that a link joins."""
        at = self._tape.link_of[side][note]
        link = self._comparison.links[at]
        whole = all(self._tape.notes.of(each).issuperset(link.indices(each)) for each in Side)
        return f"note{at}" if whole else f"note{at}-{side.value}-{note}"

    def _one_sided(self, link: Link, indices: Sequence[int], side: Side) -> Entry:
        paragraphs = [self._comparison.revision(side).paragraphs[index] for index in indices]
        mark, stand = (Mark.GONE, Stand.WENT) if side is Side.OLD else (Mark.CAME, Stand.CAME)
        edit = weighed(link)
        return Entry(0, stand, tuple(one_sided(paragraphs, mark, frozenset(), edit)))

    def _noted(self, entry: Entry, anchor: str) -> Iterator[Block]:
        for at, block in enumerate(self._passages(entry)):
            if isinstance(block, Passage):
                yield Passage(block.runs, Style.REMARK, block.label, 0, anchor if at == 0 else "", block.language)


def _anchor(entry: Entry) -> str:
    return f"{_ANCHORS[entry.stand]}{entry.link}"


def _label(open_: _Open, stand: Stand) -> str:
    """Return a label as a redline prints it: `44`, or `44 (was 43)`."""
    labels = open_.labels
    kept = labels.get(Mark.KEPT, "")
    old, new = labels.get(Mark.GONE, kept), labels.get(Mark.CAME, kept)
    if stand in (Stand.WENT, Stand.MOVED_AWAY):
        return old
    if stand is Stand.STAYS and old != new and (old or open_.first):
        return f"{new} ({say('was {numbers}', numbers=old or say('unnumbered'))})".lstrip()
    return new


def style_and_depth(paragraph: Paragraph, label: str) -> tuple[Style, int]:
    """Return how a paragraph is set, and how far in: a list of numbers is one of paragraphs."""
    if paragraph.kind is not Kind.ITEM:
        return Style.BODY, 0
    if not label:
        return Style.BULLET, max(0, paragraph.level - 1)
    numbered = paragraph.label is not None and paragraph.label.number.isdecimal()
    return Style.BODY, max(0, paragraph.level - numbered)


def joined(runs: Iterable[Run]) -> Iterator[Run]:
    """Join runs that follow each other and are set in the same way."""
    for key, alike in groupby(runs, key=lambda run: (run.ink, run.bold, run.italic, run.quiet, run.link)):
        ink, bold, italic, quiet, link = key
        text = "".join(run.text for run in alike)
        if text:
            yield Run(text, ink, bold, italic, quiet, link)
