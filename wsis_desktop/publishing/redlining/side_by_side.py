"""Revisions side by side: what became of each paragraph stands in one row, one column for each revision."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from wsis_desktop.model.comparison import Comparison, Link, Relation, Side
from wsis_desktop.model.history import History, Place, Step, Thread
from wsis_desktop.model.revision import FootnoteMark, Kind, Paragraph, Revision
from wsis_desktop.publishing import runs as cutting
from wsis_desktop.publishing.changes import ghost_places, summary_sentence
from wsis_desktop.publishing.document import Column, Document, Grid, Ink, Passage, Row, Run, Style
from wsis_desktop.publishing.naming import (
    listed,
    names,
    names_of,
    number_of,
    revision_names,
    tags_of,
    what_became,
    where_to,
)
from wsis_desktop.publishing.redlining.redline_document import joined, style_and_depth
from wsis_desktop.publishing.speaking import counted, say, spoken
from wsis_desktop.publishing.tongues import held_apart, in_turn, quotations_apart

_FIRST_LETTERS: Final = 60
_FOOTNOTES: Final = "Footnotes"


def side_by_side_document(comparison: Comparison, *, author: str = "") -> Document:
    """Return two revisions face to face, word for word marked what went on the left and what came on the right."""
    legend = (
        Run(say("Words that went"), Ink.WENT),
        Run(say(" stand on the left, ")),
        Run(say("words that came"), Ink.CAME),
        Run(say(" on the right.")),
    )
    return _document(
        (comparison.old, comparison.new), tuple(_Pairs(comparison).rows()), summary_sentence(comparison), legend, author
    )


def side_by_side_history(history: History, *, author: str = "") -> Document:
    """Return a dossier's revisions in columns, each paragraph through time in one row.

    Underlined is what a revision brought, struck what the next one leaves out; of words that only one revision has, that it
    brought them.
    """
    changed = sum(1 for _ in history.changed())
    said = say(
        "{paragraphs} {through}; {changed}.",
        paragraphs=counted("{n} paragraphs", len(history.threads)),
        through=counted("through {n} revisions", len(history.revisions)),
        changed=counted("{n} of them changed", changed),
    )
    legend = (
        Run(say("Words that came"), Ink.CAME),
        Run(say(" with a revision and ")),
        Run(say("words that the next one leaves out"), Ink.WENT),
        Run(say(".")),
    )
    return _document(history.revisions, tuple(_Threads(history).rows()), said, legend, author)


def _document(
    revisions: Sequence[Revision], rows: tuple[Row, ...], said: str, legend: tuple[Run, ...], author: str
) -> Document:
    named = revision_names(revisions)
    dated = (f"{name}, {each.date}" if each.date else name for name, each in zip(named, revisions, strict=True))
    last = revisions[-1]
    return Document(
        title=say("{names} side by side", names=_listed_apart(named)),
        lines=tuple(line for line in (held_apart(last.title, spoken()), _listed_apart(dated), said) if line),
        blocks=(
            Passage(legend, Style.REMARK, language=spoken()),
            Grid(tuple(Column(name) for name in named), rows, spoken()),
        ),
        language=last.language or "en",
        author=author,
        running=in_turn(named, " · ", spoken()),
        landscape=True,
        voice=spoken(),
    )


def _listed_apart(names_: Iterable[str]) -> str:
    return listed(held_apart(name, spoken()) for name in names_)


class _Pairs:
    """The rows of two revisions."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._names = names_of(comparison)
        self._ghosts = ghost_places(comparison)

    def rows(self) -> Iterator[Row]:
        """Yield a row for each link, and one where a paragraph stood that moved away."""
        yield from self._ghost_rows(-1)
        noted = False
        for at, link in enumerate(self._comparison.links):
            if not noted and _is_footnote(self._comparison, link):
                noted = True
                yield Row(title=say(_FOOTNOTES))
            yield Row(tuple(self._cell(at, link, side) for side in Side), anchor=f"link{at}")
            yield from self._ghost_rows(at)

    def _cell(self, at: int, link: Link, side: Side) -> tuple[Passage, ...]:
        comparison = self._comparison
        revision = comparison.revision(side)
        paragraphs = comparison.paragraphs(link, side)
        if not paragraphs:
            return (_nothing(self._names[side]),)
        ink = Ink.WENT if side is Side.OLD else Ink.CAME
        said = self._said(at, link) if side is Side.NEW else ()
        cut = cutting.side_runs(comparison, link, side)
        return said + tuple(
            _passage(revision, paragraph, [Run(run.text, ink if run.edit else Ink.PLAIN) for run in runs])
            for paragraph, runs in zip(paragraphs, cut, strict=True)
        )

    def _said(self, at: int, link: Link) -> tuple[Passage, ...]:
        became = what_became(self._comparison, link)
        alone = link.relation in (Relation.UNCHANGED, Relation.EDITED) and not link.moved
        if not became or (alone and link.renumbered):
            return ()  # both numbers stand face to face
        where = f"#ghost{at}" if link.moved else ""
        return (_remark(became[0].upper() + became[1:], where),)

    def _ghost_rows(self, after: int) -> Iterator[Row]:
        """Yield what stands at the old place of each paragraph that moved away from behind the link `after`."""
        for at in self._ghosts.get(after, ()):
            link = self._comparison.links[at]
            old = self._comparison.paragraphs(link, Side.OLD)[0]
            what = number_of(self._comparison.old, old) or f"“{_beginning(old.text)}”"
            place = where_to(self._comparison, link)
            nowhere = "{what} moved further down" if at > after else "{what} moved further up"
            told = say("{what} moved to {place}", what=what, place=place) if place else say(nowhere, what=what)
            yield Row(((_remark(told, f"#link{at}"),), ()), anchor=f"ghost{at}")


class _Threads:
    """The rows of a history."""

    def __init__(self, history: History) -> None:
        self._history = history
        self._names = revision_names(history.revisions)

    def rows(self) -> Iterator[Row]:
        """Yield a row for each thread, those of footnotes last."""
        threads = self._history.threads
        notes = [thread for thread in threads if self._is_note(thread)]
        yield from (self._row(thread) for thread in threads if not self._is_note(thread))
        if notes:
            yield Row(title=say(_FOOTNOTES))
            yield from (self._row(thread) for thread in notes)

    def _is_note(self, thread: Thread) -> bool:
        return self._history.paragraph(thread.last).kind is Kind.FOOTNOTE

    def _row(self, thread: Thread) -> Row:
        return Row(tuple(self._cell(thread, at) for at in range(len(self._history.revisions))))

    def _cell(self, thread: Thread, at: int) -> tuple[Passage, ...]:
        index = thread.at(at)
        revision = self._history.revisions[at]
        if index is None:
            return (_nothing(self._names[at]),)
        place = Place(at, index)
        paragraph = revision.paragraphs[index]
        passage = _passage(revision, paragraph, self._runs(thread, place, paragraph))
        return (*self._before(thread, place), passage, *self._behind(thread, place))

    def _before(self, thread: Thread, place: Place) -> tuple[Passage, ...]:
        if place == thread.first and thread.came_from is not None:
            return (_remark(say("Part of {place}", place=self._name(thread.came_from))),)
        step = next((step for step in thread.steps if step.end == place), None)
        return (_remark(say("Moved")),) if step is not None and step.link.moved else ()

    def _behind(self, thread: Thread, place: Place) -> tuple[Passage, ...]:
        if place == thread.last and thread.went_into is not None:
            return (_remark(say("Went into {place}", place=self._name(thread.went_into))),)
        return ()

    def _name(self, place: Place) -> str:
        revision = self._history.revisions[place.revision]
        name = names(revision, [revision.paragraphs[place.paragraph]])
        return f"{name} ({self._names[place.revision]})"

    def _runs(self, thread: Thread, place: Place, paragraph: Paragraph) -> list[Run]:
        """Return a paragraph's words with what its revision brought and what the next one leaves out."""
        inks = [self._whole(thread, place)] * len(paragraph.text)
        for step in thread.steps:
            if step.start == place:
                self._paint(inks, step, Side.OLD, place)
        for step in thread.steps:
            if step.end == place:
                self._paint(inks, step, Side.NEW, place)
        return [Run(letter, ink) for letter, ink in zip(paragraph.text, inks, strict=True)]

    def _whole(self, thread: Thread, place: Place) -> Ink:
        """Return how a paragraph is marked that came up with its revision, or that no later one has."""
        if place == thread.first and place.revision and thread.came_from is None:
            return Ink.CAME
        ends = place == thread.last and place.revision < len(self._history.revisions) - 1
        return Ink.WENT if ends and thread.went_into is None else Ink.PLAIN

    def _paint(self, inks: list[Ink], step: Step, side: Side, place: Place) -> None:
        pair = Comparison(self._history.revisions[step.start.revision], self._history.revisions[step.end.revision], ())
        at = 0
        for run in cutting.side_runs(pair, step.link, side)[step.link.indices(side).index(place.paragraph)]:
            if run.edit is not None:
                inks[at : at + len(run.text)] = [Ink.WENT if side is Side.OLD else Ink.CAME] * len(run.text)
            at += len(run.text)


def _passage(revision: Revision, paragraph: Paragraph, words: Sequence[Run]) -> Passage:
    runs = [*_with_notes(revision, paragraph, words)]
    if paragraph.tags:
        runs = [Run(f"{tags_of([paragraph])} ", quiet=True), *runs]
    if paragraph.kind in (Kind.TITLE, Kind.HEADING):
        runs = [Run(run.text, run.ink, bold=True, quiet=run.quiet) for run in runs]
    style, depth = style_and_depth(paragraph, paragraph.printed_label)
    return Passage(tuple(joined(runs)), style, paragraph.printed_label, depth, language=revision.language)


def _with_notes(revision: Revision, paragraph: Paragraph, words: Sequence[Run]) -> Iterator[Run]:
    """Yield the words with the marks of footnotes where they stand."""
    at = 0
    waiting = sorted(paragraph.marks, key=lambda mark: mark.offset)
    for run in words:
        rest = run.text
        while waiting and waiting[0].offset <= at + len(rest):
            mark = waiting.pop(0)
            cut = mark.offset - at
            yield Run(rest[:cut], run.ink)
            yield _note_mark(revision, mark)
            rest, at = rest[cut:], mark.offset
        yield Run(rest, run.ink)
        at += len(rest)
    yield from (_note_mark(revision, mark) for mark in waiting)


def _note_mark(revision: Revision, mark: FootnoteMark) -> Run:
    return Run(f"[{revision.paragraphs[mark.footnote].printed_label or '*'}]", quiet=True)


def _nothing(name: str) -> Passage:
    return _remark(say("not in {name}", name=held_apart(name, spoken())))


def _remark(text: str, link: str = "") -> Passage:
    words = quotations_apart(text, spoken())
    return Passage((Run(words, quiet=True, link=link),), Style.REMARK, language=spoken())


def _is_footnote(comparison: Comparison, link: Link) -> bool:
    paragraphs = [each for side in Side for each in comparison.paragraphs(link, side)]
    return all(each.kind is Kind.FOOTNOTE for each in paragraphs)


def _beginning(text: str) -> str:
    """Return the first words of a text, some 60 characters."""
    if len(text) <= _FIRST_LETTERS:
        return text
    return f"{text[:_FIRST_LETTERS].rsplit(' ', 1)[0].rstrip()}…"
