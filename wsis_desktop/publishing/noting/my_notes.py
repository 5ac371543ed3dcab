"""The reader's notes as a document: by section and paragraph, each with what it quotes, changes and proposes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from wsis_desktop.model.anchor import Anchor
from wsis_desktop.model.note import Note, Scope
from wsis_desktop.model.progress import Progress, Stage, Steps, finish
from wsis_desktop.publishing.document import Block, Document, Heading, Passage, Run, Style, plain
from wsis_desktop.publishing.noting.material import NoteOrder, NotesMaterial, NotesWanted
from wsis_desktop.publishing.noting.note_text import passages_of
from wsis_desktop.publishing.noting.note_words import KIND_WORDS, named
from wsis_desktop.publishing.noting.redlines import change_runs, proposed_runs
from wsis_desktop.publishing.speaking import counted, say, spoken
from wsis_desktop.publishing.tongues import held_apart, in_turn, quotations_apart, with_tongues

_WHOLE: Final = "On the whole text"
_FRONT: Final = "Before the first heading"
_A_STEP: Final = 60
_NO_NOTES: Final = "There are no notes to show."


def my_notes_document(material: NotesMaterial, wanted: NotesWanted | None = None) -> Document:
    """Return the notes that are wanted as a document."""
    return finish(my_notes_steps(material, wanted))


def my_notes_steps(material: NotesMaterial, wanted: NotesWanted | None = None) -> Steps[Document]:
    """Return the notes that are wanted as a document, in steps: to make a thousand redlines takes a while."""
    asked = wanted or NotesWanted()
    notes = material.chosen(asked)
    count = counted("{n} notes", len(notes))
    shown = {note.revision for note in notes if note.revision}
    called = [name for revision, name in material.revisions.items() if revision in shown]
    title = say("Notes on {title}", title=held_apart(material.title, spoken()))
    blocks: list[Block] = []
    for block in _blocks(material, notes, asked):
        blocks.append(block)
        if len(blocks) % _A_STEP == 0:
            yield Progress(Stage.WRITING)
    said = tuple(blocks) or (Passage(plain(say(_NO_NOTES)), Style.REMARK),)
    lines = tuple(filter(None, (in_turn(called, say(", "), spoken()), count)))
    return with_tongues(Document(title, lines, said, language=spoken(), author=material.author, running=title))


def _blocks(material: NotesMaterial, notes: list[Note], wanted: NotesWanted) -> Iterator[Block]:
    """Yield headings where section or revision change, and the notes below them."""
    in_order = wanted.order is NoteOrder.TEXT
    of_several = in_order and len({note.revision for note in notes if note.revision}) > 1
    before: tuple[str, ...] = ()
    for note in notes:
        if in_order or wanted.order is NoteOrder.KIND:
            chain = _chain(material, note, of_several=of_several) if in_order else (say(KIND_WORDS[note.kind]),)
            yield from _headings(before, chain)
            before = chain
        yield Heading(tuple(_head(material, note, wanted)), len(before) + 1, f"note-{note.id}")
        yield from _note(material, note, section=not in_order)


def _chain(material: NotesMaterial, note: Note, *, of_several: bool) -> tuple[str, ...]:
    anchor = note.anchor or note.counterpart
    if anchor is None:
        return (say(_WHOLE),)
    section = (*anchor.section, anchor.text) if note.scope is Scope.SECTION else anchor.section
    revision = (material.revisions.get(note.revision, ""),) if of_several and note.revision else ()
    return (*filter(None, revision), *(section or (say(_FRONT),)))


def _headings(before: tuple[str, ...], chain: tuple[str, ...]) -> Iterator[Heading]:
    same = next(
        (at for at, (a, b) in enumerate(zip(before, chain, strict=False)) if a != b), min(len(before), len(chain))
    )
    if same == len(chain) < len(before):
        same = len(chain) - 1  # back in a section after one inside it: say so
    for level in range(same, len(chain)):
        yield Heading(plain(chain[level]), level + 1)


def _note(material: NotesMaterial, note: Note, *, section: bool) -> Iterator[Passage]:
    anchor = note.anchor or note.counterpart
    if section and anchor and anchor.section:
        yield Passage((Run(" › ".join(anchor.section), quiet=True),), Style.REMARK)
    if words := _quotation(note):
        yield Passage(plain(words), Style.QUOTATION)
    if runs := change_runs(note, material.comparison):
        yield Passage(runs, Style.QUOTATION)
    for passage in passages_of(note.body):
        yield replace(passage, depth=passage.depth + 1)
    if note.proposed.strip() and anchor is not None:
        yield Passage(
            (Run(say("{what}: ", what=say("Proposed")), italic=True), *proposed_runs(anchor.text, note.proposed)),
            depth=1,
        )


def _head(material: NotesMaterial, note: Note, wanted: NotesWanted) -> Iterator[Run]:
    yield Run(quotations_apart(material.place(note), spoken()), bold=True)
    told = [_page(note.anchor or note.counterpart)]
    told.append(named(note) if wanted.positions else say(KIND_WORDS[note.kind]))
    told += [say("done")] if note.done else []
    told += [say("its text is gone")] if note.detached else []
    told += [say("another reader’s wording")] if note.conflict_of else []
    told += [f"#{tag}" for tag in note.tags]
    told += [note.author] if wanted.authors else []
    told.append(material.day(note.modified))
    yield Run(in_turn(("", *filter(None, told)), " · ", spoken()), quiet=True)


def _page(anchor: Anchor | None) -> str:
    return say("page {number}", number=anchor.regions[0].page) if anchor and anchor.regions else ""


def _quotation(note: Note) -> str:
    """Return the words that a note quotes: none for one on a paragraph, a section or a change, unless their text is gone."""
    if note.anchor is None or not (note.anchor.quotation or note.detached):
        return ""
    words = f"“{note.anchor.words}”"
    return say("It stood on {words}", words=quotations_apart(words, spoken())) if note.detached else words
