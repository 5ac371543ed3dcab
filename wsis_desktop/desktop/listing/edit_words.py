"""Edits told in a few words: what went, what came, and for a lone mark of punctuation the word it stands by."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP, clipped
from wsis_desktop.model.comparison import Comparison, Edit, Link, Op, Side, Significance, Span, joined_text
from wsis_desktop.publishing.change_in_words import closing_bracket, settled

_LONGEST = 44
EDITS_SHOWN = 3
"""How many edits of a change are told."""
ARROW = " → "
"""Stands between what went and what came, as a run of its own; in a mirrored window another is painted for it."""
_WEIGHTS = {Significance.SUBSTANTIVE: 0, Significance.WORDING: 1, Significance.EDITORIAL: 2}
_OPENING = frozenset("([{“‘«„")
_WORD_BEFORE = re.compile(r"\S+$")
_WORD_AFTER = re.compile(r"\S+")


class RunStyle(StrEnum):
    """How a run of a summary is set."""

    LABEL = "label"
    PLAIN = "plain"
    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Run:
    """Words of a summary that are set alike."""

    text: str
    style: RunStyle = RunStyle.PLAIN


def edit_parts(edits: Sequence[Edit], old: str, new: str) -> list[list[Run]]:
    """Return each edit in a few runs, the weightiest first and marks of punctuation last.

    Brackets that came or went around words that stayed make one part together.
    """
    told: list[tuple[tuple[int, bool], list[Run]]] = []
    done: set[Edit] = set()
    for at, edit in enumerate(edits):
        if edit in done:
            continue
        later = (each for each in edits[at + 1 :] if each not in done)
        words = _cut(edit, Side.OLD, old) or _cut(edit, Side.NEW, new)
        if closing := closing_bracket(edit, words, later, old, new):
            told.append((_weight(edit, closing), _brackets(edit, closing, old, new)))
            done.add(closing)
        elif several := settled(edits[at:], old, new):
            told.append((_weight(*several), _words(_joined(several), old, new)))
            done.update(several)
        elif _has_words(edit, old, new):
            told.append((_weight(edit), _words(edit, old, new)))
        else:
            told.append(((_WEIGHTS[edit.significance], True), _mark(edit, old, new)))
    return [runs for _, runs in sorted(told, key=lambda part: part[0]) if runs]


def heard_words(parts: Sequence[Sequence[Run]], *, marked: bool) -> str:
    """Return the runs of parts as words to be heard; `marked`, with what went or came alone said to have done so."""
    return " · ".join("".join(_heard(part) if marked else (run.text for run in part)) for part in parts if part)


def changed_words(comparison: Comparison, link: Link) -> str:
    """Return the words that a link's texts do not share as words to be heard; none where only one text is there."""
    old, new = (joined_text(comparison.paragraphs(link, side)) for side in (Side.OLD, Side.NEW))
    parts = edit_parts(link.edits, old, new)[:EDITS_SHOWN] if link.old and link.new else []
    return heard_words(parts, marked=True)


def _heard(part: Sequence[Run]) -> Iterator[str]:
    became = any(run.text == ARROW for run in part)
    for run in part:
        if became or run.style not in _HEARD:
            yield run.text
        else:
            words = QCoreApplication.translate("RedlineView", _HEARD[run.style])
            yield f"{'' if run is part[0] else ' '}{words.replace('%1', run.text)}"


def _weight(*edits: Edit) -> tuple[int, bool]:
    return min(_WEIGHTS[edit.significance] for edit in edits), False


def _joined(edits: Sequence[Edit]) -> Edit:
    """Return edits as one, with what stands between them: “[shall] [may]” that became “may”."""
    first, last = edits[0], edits[-1]
    spans = Span(first.old.start, last.old.end), Span(first.new.start, last.new.end)
    return replace(first, op=Op.REPLACE, old=spans[0], new=spans[1])


def _words(edit: Edit, old: str, new: str) -> list[Run]:
    runs: list[Run] = []
    for side, text in ((Side.OLD, old), (Side.NEW, new)):
        if words := clipped(_cut(edit, side, text), _LONGEST):
            runs.extend([Run(ARROW)] if runs else [])
            runs.append(Run(words, _STYLES[side]))
    return runs


def _mark(edit: Edit, old: str, new: str) -> list[Run]:
    """Return marks of punctuation beside the word that they follow; before the word that they open."""
    marks = _words(edit, old, new)
    if not marks:
        return []
    side, text = (Side.NEW, new) if marks[-1].style is RunStyle.INSERTED else (Side.OLD, old)
    span = _span(edit, side)
    if marks[-1].text[-1] in _OPENING:
        word = _WORD_AFTER.match(text, span.end)
        return [*marks, Run(clipped(word.group(), _LONGEST))] if word else marks
    word = _WORD_BEFORE.search(text[max(0, span.start - _LONGEST) : span.start])
    return [Run(word.group()), *marks] if word else marks


def _brackets(opening: Edit, closing: Edit, old: str, new: str) -> list[Run]:
    """Return two edits that put brackets around words, or took them off.

    Nothing is struck here: a struck bracket looks like a brace, and the words say it.
    """
    came = bool(opening.new)
    added = QCoreApplication.translate("ChangeRows", "brackets added:")
    removed = QCoreApplication.translate("ChangeRows", "brackets removed:")
    held = new[opening.new.end : closing.new.start] if came else old[opening.old.end : closing.old.start]
    return [Run(f"{added if came else removed} [{clipped(held, _LONGEST)}]")]


def _has_words(edit: Edit, old: str, new: str) -> bool:
    """Tell an edit of words from one of commas and brackets."""
    return any(letter.isalnum() for letter in _cut(edit, Side.OLD, old) + _cut(edit, Side.NEW, new))


def _span(edit: Edit, side: Side) -> Span:
    return edit.old if side is Side.OLD else edit.new


def _cut(edit: Edit, side: Side, text: str) -> str:
    span = _span(edit, side)
    return text[span.start : span.end]


_HEARD = {
    RunStyle.DELETED: QT_TRANSLATE_NOOP("RedlineView", "deleted: %1"),
    RunStyle.INSERTED: QT_TRANSLATE_NOOP("RedlineView", "inserted: %1"),
}
_STYLES = {Side.OLD: RunStyle.DELETED, Side.NEW: RunStyle.INSERTED}
