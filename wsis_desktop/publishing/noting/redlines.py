"""Redlines of single paragraphs: the change that a note stands on, and the wording that one proposes."""

from __future__ import annotations

import re
from typing import Final

from wsis_desktop.comparing.marking.edits import word_edits
from wsis_desktop.comparing.options import Options
from wsis_desktop.model.anchor import Anchor, side_of
from wsis_desktop.model.comparison import Comparison, Link, Side
from wsis_desktop.model.note import Note, Scope
from wsis_desktop.publishing.document import Ink, Run
from wsis_desktop.publishing.runs import Mark, Piece, pieces_of, redline

_PARAGRAPH_END: Final = re.compile(r"\s*\n\s*")
_TYPED: Final = Options(typography=True)
_INKS: Final = {Mark.KEPT: Ink.PLAIN, Mark.GONE: Ink.WENT, Mark.CAME: Ink.CAME}


def proposed_runs(current: str, proposed: str) -> tuple[Run, ...]:
    """Return a proposal as a redline of the current text; whoever proposes a comma means it."""
    # An end of a paragraph is part of no edit: as a sign it is one that came or went like others.
    old, new = (_PARAGRAPH_END.sub(" ¶ ", text.strip()) for text in (current, proposed))
    return _inked(pieces_of(old, new, word_edits(old, new, _TYPED)))


def change_runs(note: Note, comparison: Comparison | None = None) -> tuple[Run, ...]:
    """Return the change that a note stands on as a redline; none for a note on anything else.

    Where the comparison is at hand it says what belongs together, also of paragraphs that were split or merged.
    """
    if note.scope is not Scope.CHANGE:
        return ()
    if link := _link_of(note, comparison):
        return _inked(redline(comparison, link)) if comparison else ()
    old, new = (anchor.text if anchor else "" for anchor in (note.counterpart, note.anchor))
    if not old or not new:
        return (Run(old or new, Ink.WENT if old else Ink.CAME),) if old or new else ()
    return _inked(pieces_of(old, new, word_edits(old, new, Options())))


def _link_of(note: Note, comparison: Comparison | None) -> Link | None:
    if comparison is None:
        return None
    for side, anchor in ((Side.NEW, note.anchor), (Side.OLD, note.counterpart)):
        other = note.counterpart if side is Side.NEW else note.anchor
        if anchor is None or not _is_of(anchor, comparison, side):
            continue
        if other is not None and not _is_of(other, comparison, side.other):
            continue
        return comparison.links[comparison.link_of(side)[anchor.paragraph]]
    return None


def _is_of(anchor: Anchor, comparison: Comparison, side: Side) -> bool:
    revision = comparison.revision(side)
    return (
        anchor.document == revision.sha256
        and anchor.side is side_of(revision)
        and anchor.paragraph < len(revision.paragraphs)
    )


def _inked(pieces: tuple[Piece, ...]) -> tuple[Run, ...]:
    return tuple(Run(piece.text.replace("\n", " ¶ "), _INKS[piece.mark]) for piece in pieces)
