"""What faces a paragraph on the other side, in words: its name and section, and its text with what changed in it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.painting.mirroring import row_of, set_apart
from wsis_desktop.desktop.speaking.naming import ParagraphNames, revision_names
from wsis_desktop.desktop.speaking.words import QT_TRANSLATE_NOOP, joined
from wsis_desktop.model.comparison import Comparison, Link, Relation, Side
from wsis_desktop.publishing.runs import Mark, Piece, side_runs

_CONTEXT = "Peek"


@dataclass(frozen=True, slots=True)
class Peek:
    """A link's paragraphs on one side; without `pieces` nothing stands there, and `told` says why."""

    link: int
    side: Side
    title: str
    told: str
    pieces: tuple[Piece, ...]

    @property
    def spoken(self) -> str:
        """Return what a screen reader says."""
        text = "".join(piece.text for piece in self.pieces)
        return ". ".join(filter(None, (self.title, self.told, text)))


def peek(comparison: Comparison, at: int, side: Side) -> Peek:
    """Return what a link holds on one side."""
    link = comparison.links[at]
    name = revision_names(comparison.old, comparison.new)[side]
    paragraphs = comparison.paragraphs(link, side)
    if not paragraphs:
        told = _tr(QT_TRANSLATE_NOOP("Peek", "Nothing of it stands here: it is new in the other revision."))
        if side is Side.NEW:
            told = _tr(QT_TRANSLATE_NOOP("Peek", "Nothing of it stands here: it was deleted."))
        return Peek(at, side, name, told, ())
    names = ParagraphNames(comparison.revision(side))
    numbers = joined([set_apart(number) for each in paragraphs if (number := names[each.index])])
    section = paragraphs[0].section[-1] if paragraphs[0].section else ""
    title = row_of(name, f"¶ {numbers}" if numbers else "", section)
    return Peek(at, side, title, _told(link), _pieces(comparison, link, side))


def _told(link: Link) -> str:
    told = []
    if link.moved:
        told.append(_tr(QT_TRANSLATE_NOOP("Peek", "moved")))
    if link.relation is Relation.UNCHANGED:
        told.append(_tr(QT_TRANSLATE_NOOP("Peek", "word for word the same")))
    return joined(told)


def _pieces(comparison: Comparison, link: Link, side: Side) -> tuple[Piece, ...]:
    changed = Mark.GONE if side is Side.OLD else Mark.CAME
    pieces: list[Piece] = []
    for number, runs in enumerate(side_runs(comparison, link, side)):
        if number:
            pieces.append(Piece(Mark.KEPT, "\n"))
        pieces += [Piece(changed if run.edit else Mark.KEPT, run.text) for run in runs]
    return tuple(pieces)


def _tr(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)
