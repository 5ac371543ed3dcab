"""Three hundred pages of notes, published: against what MuPDF alone takes to lay out the same words, and step by step."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from time import perf_counter
from uuid import UUID

import pymupdf

from benchmarks.measure import Row, figure, hand_over, race, ratio
from wsis_desktop.model.anchor import Anchor
from wsis_desktop.model.note import Note, NoteKind, Scope
from wsis_desktop.model.progress import finish
from wsis_desktop.publishing.kinds.kind import Material, Order, Output
from wsis_desktop.publishing.kinds.make import make_steps
from wsis_desktop.publishing.kinds.table import KINDS
from wsis_desktop.publishing.noting.material import NotesMaterial
from wsis_desktop.publishing.noting.my_notes import my_notes_document
from wsis_desktop.publishing.writing.html import html
from wsis_desktop.publishing.writing.look import Look, look_of
from wsis_desktop.publishing.writing.sheets import FACES, MARGIN, fonts

NOTES = 2560
ROUNDS = 3
BOUND = 8.0
_SAID = "We would like the paragraph to say who pays, by when, and for whom. من يدفع؟ 谁付钱？"
_TEXT = "We request the Secretary-General to report annually on the progress that was made in all countries."


def notes(count: int) -> NotesMaterial:
    """Return notes of every kind, each third one with a proposal."""
    day = datetime(2026, 11, 3, tzinfo=UTC)
    kinds = list(NoteKind)
    made = []
    for number in range(count):
        anchor = Anchor("ab" * 32, number, _TEXT, label=str(number + 1), section=(f"Section {number // 40 + 1}",))
        note = Note(UUID(int=number + 1), UUID(int=0), day, day, kinds[number % len(kinds)], Scope.PARAGRAPH, _SAID * 3)
        proposed = _TEXT.replace("annually", "every two years") if note.kind is NoteKind.PROPOSAL else ""
        made.append(replace(note, revision=UUID(int=0), anchor=anchor, proposed=proposed))
    return NotesMaterial("Outcome", tuple(made), zone=UTC)


def laid_out(page: str, look: Look) -> int:
    """Lay out a page of HTML with MuPDF alone, and return how many pages it takes."""
    story = pymupdf.Story(page, user_css=FACES + look.print, archive=fonts())
    writer = pymupdf.DocumentWriter(io.BytesIO())
    sheet = pymupdf.paper_rect("a4")
    area = pymupdf.Rect(sheet.x0 + MARGIN, sheet.y0 + MARGIN, sheet.x1 - MARGIN, sheet.y1 - MARGIN)
    more, pages = 1, 0
    while more:
        device = writer.begin_page(sheet)
        more, _ = story.place(area)
        story.draw(device)
        writer.end_page()
        pages += 1
    writer.close()
    return pages


def longest_step(order: Order) -> float:
    """Return the longest of the steps in which a document is made, in milliseconds: a cancel waits as long."""
    steps, longest, before = make_steps(order), 0.0, perf_counter()
    for _ in steps:
        now = perf_counter()
        longest, before = max(longest, now - before), now
    return 1000 * max(longest, perf_counter() - before)


def rows() -> Iterator[Row]:
    """Publish in turn with the engine's own layout."""
    material = notes(NOTES)
    look = look_of("notes")
    page = html(my_notes_document(material), look)
    page = "<html>" + page[page.index("<body") :]
    order = Order(KINDS["notes"], Output.PDF, Material(notes=material))
    pages = laid_out(page, look)
    for output in (Output.PDF, Output.DOCX):
        wanted = replace(order, output=output)
        pairs = race(lambda wanted=wanted: finish(make_steps(wanted)), lambda: laid_out(page, look), ROUNDS)  # type: ignore[misc]
        what = f"{pages} pages of notes as {output.value}"
        yield ratio(what, "MuPDF laying out the same words", pairs, bound=BOUND)
    yield figure("longest step of the PDF", [longest_step(order) for _ in range(ROUNDS)], " ms")


if __name__ == "__main__":
    hand_over(rows())
