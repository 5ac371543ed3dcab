"""Paragraph-based comments, as consultations ask for them: a table, or one entry after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from wsis_desktop.model.anchor import Anchor
from wsis_desktop.model.note import Note, NoteKind
from wsis_desktop.publishing.document import Block, Column, Document, Grid, Passage, Row, Run, Style, plain
from wsis_desktop.publishing.noting.material import NotesMaterial, NotesWanted
from wsis_desktop.publishing.noting.note_text import passages_of
from wsis_desktop.publishing.noting.redlines import proposed_runs
from wsis_desktop.publishing.speaking import say, spoken
from wsis_desktop.publishing.tables import Table, csv_table, workbook
from wsis_desktop.publishing.tongues import held_apart, with_tongues

COMMENTED: Final = frozenset({NoteKind.COMMENT, NoteKind.PROPOSAL})
_NO_COMMENTS: Final = "There are no comments or proposals to show."


class CommentColumn(StrEnum):
    """A column of the table."""

    PARAGRAPH = "paragraph"
    SECTION = "section"
    PAGE = "page"
    CURRENT = "current"
    PROPOSED = "proposed"
    REASON = "reason"
    AUTHOR = "author"


USUAL_COLUMNS: Final = (
    CommentColumn.PARAGRAPH,
    CommentColumn.CURRENT,
    CommentColumn.PROPOSED,
    CommentColumn.REASON,
)
_SHARES: Final = {CommentColumn.PARAGRAPH: 1.0, CommentColumn.PAGE: 0.7, CommentColumn.AUTHOR: 1.0}
_WIDE: Final = 3.0
_UPRIGHT: Final = 2  # more columns are narrow on a sheet that stands upright
_TITLES: Final = {
    CommentColumn.PARAGRAPH: "Paragraph",
    CommentColumn.SECTION: "Section",
    CommentColumn.PAGE: "Page",
    CommentColumn.CURRENT: "Current text",
    CommentColumn.PROPOSED: "Proposed text",
    CommentColumn.REASON: "Reason",
    CommentColumn.AUTHOR: "Author",
}


class CommentsAs(StrEnum):
    """How comments are set."""

    TABLE = "table"
    ENTRIES = "entries"


@dataclass(frozen=True, slots=True)
class CommentsWanted:
    """Which comments, in what form; `header` is said below the title, `titles` are columns' other names."""

    notes: NotesWanted = field(default_factory=lambda: NotesWanted(kinds=COMMENTED))
    form: CommentsAs = CommentsAs.TABLE
    columns: tuple[CommentColumn, ...] = USUAL_COLUMNS
    titles: Mapping[CommentColumn, str] | None = None
    title: str = ""
    header: str = ""

    def heads(self) -> list[str]:
        """Return what the columns are called."""
        return [(self.titles or {}).get(column) or say(_TITLES[column]) for column in self.columns]


def comments_document(material: NotesMaterial, wanted: CommentsWanted | None = None) -> Document:
    """Return the reader's proposals and comments as a document for those who asked for comments."""
    asked = wanted or CommentsWanted()
    notes = material.chosen(asked.notes)
    title = asked.title or say("Comments on {title}", title=held_apart(material.title, spoken()))
    in_table = asked.form is CommentsAs.TABLE
    blocks = [_grid(material, notes, asked)] if in_table else list(_entries(material, notes))
    lines = tuple(line for line in asked.header.splitlines() if line.strip())
    said = tuple(blocks) if notes else (Passage(plain(say(_NO_COMMENTS)), Style.REMARK),)
    wide = in_table and len(asked.columns) > _UPRIGHT
    return with_tongues(
        Document(title, lines, said, language=spoken(), author=material.author, running=title, landscape=wide)
    )


def comments_csv(material: NotesMaterial, wanted: CommentsWanted | None = None) -> str:
    """Return the table as CSV, the proposed text as it would read."""
    return csv_table(_table(material, wanted or CommentsWanted()))


def comments_xlsx(material: NotesMaterial, wanted: CommentsWanted | None = None) -> bytes:
    """Return the table as a workbook, the proposed text as it would read."""
    return workbook([_table(material, wanted or CommentsWanted())])


def _table(material: NotesMaterial, wanted: CommentsWanted) -> Table:
    heads = wanted.heads()
    widths = {head: 50 for column, head in zip(wanted.columns, heads, strict=True) if column not in _SHARES}
    rows = (
        [_plain_cell(material, note, column) for column in wanted.columns] for note in material.chosen(wanted.notes)
    )
    return Table(say("Comments"), heads, rows, widths)


def _plain_cell(material: NotesMaterial, note: Note, column: CommentColumn) -> str:
    if column is CommentColumn.PROPOSED:
        return note.proposed
    return "\n".join("".join(run.text for run in passage.runs) for passage in _CELLS[column](material, note))


def _grid(material: NotesMaterial, notes: list[Note], wanted: CommentsWanted) -> Grid:
    columns = tuple(
        Column(head, _SHARES.get(column, _WIDE)) for column, head in zip(wanted.columns, wanted.heads(), strict=True)
    )
    rows = (
        Row(tuple(_CELLS[column](material, note) for column in wanted.columns), anchor=f"note-{note.id}")
        for note in notes
    )
    return Grid(columns, tuple(rows))


def _place(note: Note) -> Anchor | None:
    return note.anchor or note.counterpart


def _paragraph_cell(material: NotesMaterial, note: Note) -> tuple[Passage, ...]:
    return (Passage(plain(material.place_number(note) or material.place(note))),)


def _section_cell(_material: NotesMaterial, note: Note) -> tuple[Passage, ...]:
    place = _place(note)
    return (Passage(plain(" › ".join(place.section))),) if place and place.section else ()


def _page_cell(_material: NotesMaterial, note: Note) -> tuple[Passage, ...]:
    place = _place(note)
    return (Passage(plain(str(place.regions[0].page))),) if place and place.regions else ()


def _current_cell(_material: NotesMaterial, note: Note) -> tuple[Passage, ...]:
    return (Passage(plain(_current(note))),) if _place(note) else ()


def _current(note: Note) -> str:
    """Return the text that a comment is about: the words it stands on, cut out by dots, or the whole paragraph."""
    place = _place(note)
    if place is None:
        return ""
    quotation = place.quotation
    if quotation is None or note.proposed:
        return place.text
    before = "… " if quotation.start > 0 else ""
    behind = " …" if quotation.end < len(place.text) else ""
    return f"{before}{quotation.exact}{behind}"


def _proposed_cell(_material: NotesMaterial, note: Note) -> tuple[Passage, ...]:
    place = _place(note)
    if not note.proposed.strip():
        return ()
    return (Passage(proposed_runs(place.text if place else "", note.proposed)),)


def _reason_cell(_material: NotesMaterial, note: Note) -> tuple[Passage, ...]:
    return passages_of(note.body)


def _author_cell(_material: NotesMaterial, note: Note) -> tuple[Passage, ...]:
    return (Passage(plain(note.author)),) if note.author else ()


_CELLS: Final[dict[CommentColumn, Callable[[NotesMaterial, Note], tuple[Passage, ...]]]] = {
    CommentColumn.PARAGRAPH: _paragraph_cell,
    CommentColumn.SECTION: _section_cell,
    CommentColumn.PAGE: _page_cell,
    CommentColumn.CURRENT: _current_cell,
    CommentColumn.PROPOSED: _proposed_cell,
    CommentColumn.REASON: _reason_cell,
    CommentColumn.AUTHOR: _author_cell,
}


def _entries(material: NotesMaterial, notes: list[Note]) -> Iterator[Block]:
    """Yield `Changed text in para 88`, then from, to and comment."""
    for note in notes:
        place = _place(note)
        changed = bool(note.proposed.strip()) and place is not None
        number = material.place_number(note)
        named = say("para {numbers}", numbers=number) if number else _lowered(note, material.place(note))
        head = say("Changed text in {place}" if changed else "Comment on {place}", place=named)
        yield Passage((Run(head, bold=True),), anchor=f"note-{note.id}")
        if place is not None:
            yield _told(say("From" if changed else "Text"), (Run(_current(note)),))
        if changed and place is not None:
            yield _told(say("To"), proposed_runs(place.text, note.proposed))
        yield from _comment(note)


def _comment(note: Note) -> Iterator[Passage]:
    for at, passage in enumerate(passages_of(note.body)):
        yield _told(say("Comment"), passage.runs) if at == 0 else Passage(passage.runs, passage.style, passage.label, 1)


def _told(what: str, runs: tuple[Run, ...]) -> Passage:
    return Passage((Run(say("{what}: ", what=what), italic=True), *runs), depth=1)


def _lowered(note: Note, place: str) -> str:
    return say("the whole text") if _place(note) is None else place
