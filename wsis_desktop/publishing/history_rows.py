"""A history as rows of words: one for each thread, what it was called in each revision, and what happened between."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from wsis_desktop.model.comparison import Relation, Significance
from wsis_desktop.model.history import History, Place, Step, Thread
from wsis_desktop.publishing.naming import listed, names, own_chain, revision_names
from wsis_desktop.publishing.speaking import aside, say, spoken
from wsis_desktop.publishing.tongues import begun_as, in_turn

_FIRST_WORDS: Final = 12
_STAYS: Final = "as it was"
_EDITED: Final = {
    Significance.EDITORIAL: "edited, editorial",
    Significance.WORDING: "edited, wording",
    Significance.SUBSTANTIVE: "edited, substantive",
}
_REGROUPED: Final = {Relation.SPLIT: "split", Relation.MERGED: "merged with others", Relation.RECAST: "recast"}


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One thread in words.

    `names` and `changes` have one entry for each revision, empty where the text does not stand; the change is how it came
    there from the revision before it. `story` tells both in a line.
    """

    section: str
    names: tuple[str, ...]
    changes: tuple[str, ...]
    story: str
    words: str
    sure: bool


def history_names(history: History) -> tuple[str, ...]:
    """Return what the revisions are called."""
    return revision_names(history.revisions)


def history_rows(history: History) -> Iterator[HistoryRow]:
    """Yield a row for each thread, in the history's order."""
    for thread in history.threads:
        paragraph = history.paragraph(thread.last)
        chain = own_chain(paragraph)
        called = tuple(_name(history, thread, at) for at in range(len(history.revisions)))
        changes = tuple(_change(history, thread, at) for at in range(len(history.revisions)))
        words = paragraph.text.split()
        yield HistoryRow(
            section=" › ".join(chain),
            names=called,
            changes=changes,
            story=story(history, thread),
            words=" ".join(words[:_FIRST_WORDS]) + (" …" if len(words) > _FIRST_WORDS else ""),
            sure=not thread.unsure,
        )


def story(history: History, thread: Thread) -> str:
    """Tell a thread in a line: `zero.docx 67 → rev1.docx 68 (edited) → rev2.docx: merged into 70`.

    Revisions between in which it neither changed nor was called otherwise are left out.
    """
    last = len(history.revisions) - 1
    parts: list[str] = []
    said = ""
    for at, revision in enumerate(history_names(history)):
        name, change = _name(history, thread, at), _change(history, thread, at)
        stays = change in {"", say(_STAYS)} and name == said
        said = name
        if stays and (at < last or not name):
            continue
        happened = "" if change == say(_STAYS) else change
        called = f"{revision} {name}"
        parts.append(aside(called, happened) if name else say("{what}: ", what=revision) + happened)
    line = begun_as(in_turn((part.rstrip() for part in parts), say(" → "), spoken()), spoken())
    return f"{line} [{_doubt(history, thread)}]" if thread.unsure else line


def _name(history: History, thread: Thread, at: int) -> str:
    index = thread.at(at)
    return "" if index is None else names(history.revisions[at], [history.revisions[at].paragraphs[index]])


def _change(history: History, thread: Thread, at: int) -> str:
    """Say how a thread came to a revision, or that it is gone there; empty where nothing is to be said."""
    if at == thread.first.revision:
        return _beginning(history, thread)
    step = next((step for step in thread.steps if step.end.revision == at), None)
    if step is not None:
        return _step_in_words(step)
    if at == thread.last.revision + 1 and thread.went_into is None:
        return say("deleted")
    if thread.went_into is not None and at == thread.went_into.revision:
        return say("merged into {place}", place=_named(history, thread.went_into))
    if at == thread.last.revision + 1 or _begins_to_be_away(thread, at):
        return say("deleted")
    return ""


def _beginning(history: History, thread: Thread) -> str:
    if thread.came_from is not None:
        return say("split from {place}", place=_named(history, thread.came_from))
    return say("added") if thread.first.revision else ""


def _begins_to_be_away(thread: Thread, at: int) -> bool:
    """Tell the first revision in which the text of a thread that comes back is missing."""
    return thread.at(at - 1) is not None and thread.first.revision < at < thread.last.revision


def _step_in_words(step: Step) -> str:
    link = step.link
    said = ["restored"] if step.leaps else []
    if link.relation in _REGROUPED:
        said.append(_REGROUPED[link.relation])
    elif link.relation is Relation.EDITED:
        said.append(_EDITED[link.significance])
    said += ["moved"] if link.moved else []
    said += ["renumbered"] if link.renumbered and not link.moved else []
    return say(", ").join(map(say, said or [_STAYS]))


def _named(history: History, place: Place) -> str:
    return names(history.revisions[place.revision], [history.paragraph(place)])


def _doubt(history: History, thread: Thread) -> str:
    called = history_names(history)
    pairs = (
        say("{most} and {last}", most=called[before.revision], last=called[after.revision])
        for before, after in thread.unsure
    )
    return say("compared directly, {pairs} tell it otherwise", pairs=listed(pairs))
