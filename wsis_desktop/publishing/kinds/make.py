"""Makes what is ordered; loaded where documents are made, which is never the window."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final, TypeVar

from wsis_desktop.comparing.history import history_steps
from wsis_desktop.model.comparison import Comparison, Side, Significance
from wsis_desktop.model.note import NoteKind
from wsis_desktop.model.progress import Progress, Stage, Steps
from wsis_desktop.publishing.briefing.briefing import briefing_document, document_of_draft
from wsis_desktop.publishing.briefing.options import BriefingOptions, NumberForm
from wsis_desktop.publishing.concordance import concordance_csv, concordance_document, concordance_xlsx
from wsis_desktop.publishing.document import Document
from wsis_desktop.publishing.kinds.kind import WRITTEN, LeftOut, Need, Order, Output, OwnFile, Published
from wsis_desktop.publishing.kinds.troubles import CannotPublish
from wsis_desktop.publishing.noting.comments import (
    COMMENTED,
    CommentColumn,
    CommentsAs,
    CommentsWanted,
    comments_csv,
    comments_document,
    comments_xlsx,
)
from wsis_desktop.publishing.noting.material import NoteOrder, NotesMaterial, NotesWanted
from wsis_desktop.publishing.noting.my_notes import my_notes_steps
from wsis_desktop.publishing.noting.placing import placed_bookmarks, placed_notes
from wsis_desktop.publishing.redlining.redline_document import redline_document
from wsis_desktop.publishing.redlining.side_by_side import side_by_side_document, side_by_side_history
from wsis_desktop.publishing.save import save
from wsis_desktop.publishing.speaking import speaking, speaking_steps
from wsis_desktop.publishing.writing.look import look_of
from wsis_desktop.publishing.writing.write import DocumentForm, write_steps
from wsis_desktop.reading.files.file_bytes import bytes_of
from wsis_desktop.reading.read import read_steps

Made = str | bytes
T = TypeVar("T")
_NEEDED: Final = {
    Need.TWO: "two revisions are needed to be compared",
    Need.NOTES: "notes are needed",
    Need.PAGES: "the later revision is no PDF",
}


def make_steps(order: Order) -> Steps[Made]:
    """Return what is ordered; raise `CannotPublish` when something that it needs is not at hand."""
    if missing := order.material.missing(order.kind):
        raise CannotPublish(reason=_NEEDED[missing[0]])
    name, output = order.kind.name, order.output
    if (name, output) in _FILES:
        return (yield from _FILES[name, output](order))
    if output in WRITTEN:
        document = yield from _DOCUMENTS[name](order)
        look = look_of(name, own=order.templates, paper=order.paper)
        return (yield from write_steps(document, DocumentForm(output.value), look))
    raise CannotPublish(reason=f"“{name}” has no form {output.value}")


def publish_steps(order: Order, path: Path) -> Steps[Published]:
    """Write what is ordered to `path`, whole or not at all, and never over a file that it is made from."""
    made = yield from make_steps(order)
    left = left_out(order)
    save(made, path, sources=order.sources)
    if order.output is not Output.PDF or isinstance(made, str):
        return Published(left_out=left)
    from wsis_desktop.publishing.writing.page_sizes import page_sizes  # noqa: PLC0415 - needs MuPDF

    return Published(page_sizes(made), left)


def left_out(order: Order) -> LeftOut:
    """Count what an annotated copy cannot show: it has no place on the pages of the later revision's file."""
    if Need.PAGES not in order.kind.needs:
        return LeftOut()
    document, bookmarks = _digest(_file(order)), order.material.bookmarks
    _, notes = placed_notes(_noted(order).chosen(_wanted_on_pages(order)), document)
    placed = placed_bookmarks(bookmarks, document) if order.output is Output.PDF else ()
    return LeftOut(notes, len(bookmarks) - len(placed))


def _compared(order: Order) -> Comparison:
    if order.material.comparison is None:
        raise CannotPublish(reason=_NEEDED[Need.TWO])
    return order.material.comparison


def _noted(order: Order) -> NotesMaterial:
    if order.material.notes is None:
        raise CannotPublish(reason=_NEEDED[Need.NOTES])
    return replace(order.material.notes, comparison=order.material.comparison, author=order.author)


def _file(order: Order) -> OwnFile:
    if order.material.file is None:
        raise CannotPublish(reason=_NEEDED[Need.PAGES])
    return order.material.file


def _tags(order: Order) -> frozenset[str]:
    return frozenset(order.words("tags").replace(",", " ").replace("#", " ").split())


def _at_once(make: Callable[[Order], T]) -> Callable[[Order], Steps[T]]:
    """Return something that is made in one step as steps."""

    def steps(order: Order) -> Steps[T]:
        yield Progress(Stage.WRITING)
        with speaking(order.language):
            return make(order)

    return steps


# -- documents -------------------------------------------------------------------------------------------------------


def _notes(order: Order) -> Steps[Document]:
    wanted = NotesWanted(
        frozenset(map(NoteKind, order.several("kinds"))),
        _tags(order),
        order.on("positions"),
        order.on("done"),
        order.on("authors"),
        NoteOrder(order.chosen("order")),
        tuple(order.words("words").split()),
    )
    return speaking_steps(my_notes_steps(_noted(order), wanted), order.language)


def _comments_wanted(order: Order) -> CommentsWanted:
    return CommentsWanted(
        NotesWanted(COMMENTED, _tags(order), words=tuple(order.words("words").split())),
        CommentsAs(order.chosen("form")),
        tuple(map(CommentColumn, order.several("columns"))) or CommentsWanted().columns,
        title=order.words("title"),
        header=order.words("header"),
    )


def _comments(order: Order) -> Document:
    return comments_document(_noted(order), _comments_wanted(order))


def _concordance(order: Order) -> Document:
    return concordance_document(
        _compared(order), terms=order.on("terms"), unchanged=order.on("unchanged"), author=order.author
    )


def _redline(order: Order) -> Document:
    return redline_document(_compared(order), editorial=order.on("editorial"), author=order.author)


def _side_by_side(order: Order) -> Steps[Document]:
    return speaking_steps(_side_by_side_steps(order), order.language)


def _side_by_side_steps(order: Order) -> Steps[Document]:
    """Set two revisions face to face, or all of a dossier, which are read and followed for it."""
    files = order.material.revisions
    if not order.on("all") or len(files) <= len(Side):
        yield Progress(Stage.WRITING)
        return side_by_side_document(_compared(order), author=order.author)
    revisions = []
    for file in files:
        read = yield from read_steps(file.path, password=file.password, options=file.reading)
        revisions.append(file.named(read))
    return side_by_side_history((yield from history_steps(revisions)), author=order.author)


def _briefing(order: Order) -> Document:
    options = BriefingOptions(
        order.words("title"),
        order.author,
        order.material.today,
        numbers=NumberForm(order.chosen("numbers")),
        least=Significance(order.chosen("least")),
        with_moves=order.on("moves"),
        without=frozenset() if order.on("positions") else frozenset({NoteKind.POSITION}),
        meetings=order.material.meetings if order.on("calendar") else (),
        home=order.material.home,
        tracked_numbers=order.material.tracked_numbers,
        language=order.language,
    )
    written, notes = order.material.briefing, order.material.notes
    if written is not None and order.on("written"):
        head = written.head
        titled = replace(
            options,
            title=head.title,
            author=head.author or order.author,
            day=head.day or order.material.today,
        )
        return document_of_draft(_compared(order), written.entries, titled)
    return briefing_document(_compared(order), notes.notes if notes else (), options)


_DOCUMENTS: Final[dict[str, Callable[[Order], Steps[Document]]]] = {
    "redline": _at_once(_redline),
    "side-by-side": _side_by_side,
    "briefing": _at_once(_briefing),
    "notes": _notes,
    "comments": _at_once(_comments),
    "concordance": _at_once(_concordance),
}


# -- other files -----------------------------------------------------------------------------------------------------


def _tracked(order: Order) -> Made:
    from wsis_desktop.publishing.redlining.redline_docx import redline_docx  # noqa: PLC0415 - needs python-docx

    compared = _compared(order)
    return redline_docx(compared, author=order.author) if order.author else redline_docx(compared)


def _annotated(order: Order) -> Steps[Made]:
    from wsis_desktop.publishing.noting.annotated import annotated_steps  # noqa: PLC0415 - needs MuPDF

    file, notes = _file(order), _noted(order)
    document = _digest(file)
    with speaking(order.language):
        placed, _ = placed_notes(notes.chosen(_wanted_on_pages(order)), document)
    marked = placed_bookmarks(order.material.bookmarks, document)
    copied = annotated_steps(file.path, placed, marked, password=file.password)
    return (yield from speaking_steps(copied, order.language))


def _xfdf(order: Order) -> Made:
    from wsis_desktop.publishing.noting.xfdf import xfdf  # noqa: PLC0415 - needs MuPDF

    file, notes = _file(order), _noted(order)
    placed, _ = placed_notes(notes.chosen(_wanted_on_pages(order)), _digest(file))
    return xfdf(file.path, placed, password=file.password)


def _wanted_on_pages(order: Order) -> NotesWanted:
    return NotesWanted(positions=order.on("positions"), done=order.on("done"), authors=order.on("authors"))


def _digest(file: OwnFile) -> str:
    """Return what the file is known by, as it is now: notes on another file's pages would stand on the wrong words."""
    return hashlib.sha256(bytes_of(file.path)).hexdigest()


_FILES: Final[dict[tuple[str, Output], Callable[[Order], Steps[Made]]]] = {
    ("redline", Output.DOCX): _at_once(_tracked),
    ("comments", Output.CSV): _at_once(lambda order: comments_csv(_noted(order), _comments_wanted(order))),
    ("comments", Output.XLSX): _at_once(lambda order: comments_xlsx(_noted(order), _comments_wanted(order))),
    ("concordance", Output.CSV): _at_once(lambda order: concordance_csv(_compared(order), terms=order.on("terms"))),
    ("concordance", Output.XLSX): _at_once(lambda order: concordance_xlsx(_compared(order), terms=order.on("terms"))),
    ("annotated", Output.PDF): _annotated,
    ("annotated", Output.XFDF): _at_once(_xfdf),
}
