"""The history of a paragraph in words: a stage for each revision, with what it was called there and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from wsis_desktop.desktop.painting.mirroring import facing, set_apart
from wsis_desktop.desktop.painting.theme import Theme
from wsis_desktop.desktop.speaking.naming import ParagraphNames
from wsis_desktop.desktop.speaking.words import joined
from wsis_desktop.model.comparison import Comparison, Relation
from wsis_desktop.model.history import History, Place, Step, Thread
from wsis_desktop.publishing.runs import Mark, Piece, redline


@dataclass(frozen=True, slots=True)
class HistoryStage:
    """A paragraph in one revision: `place` is None where it does not stand; `pieces` what changed since it stood last."""

    revision: int
    place: int | None
    name: str
    happened: str
    pieces: tuple[Piece, ...] = ()

    @property
    def spoken(self) -> str:
        """Return the words of the stage as they are read out."""
        told = {Mark.KEPT: "%1", Mark.GONE: _tr("deleted: %1."), Mark.CAME: _tr("inserted: %1.")}
        return " ".join(told[piece.mark].replace("%1", piece.text.strip()) for piece in self.pieces)


def stages(history: History, thread: Thread, revisions: Sequence[str]) -> list[HistoryStage]:
    """Return a stage for each revision, earliest first; `revisions` are their names."""
    names = [ParagraphNames(revision) for revision in history.revisions]
    found = []
    steps = {step.end.revision: step for step in thread.steps}
    for at, revision in enumerate(history.revisions):
        index = thread.at(at)
        if index is None:
            found.append(HistoryStage(at, None, "", _absent(history, thread, at, revisions)))
            continue
        name = names[at][index]
        if (step := steps.get(at)) is not None:
            found.append(HistoryStage(at, index, name, _happened(step), _pieces(history, step)))
            continue
        text = revision.paragraphs[index].text
        found.append(HistoryStage(at, index, name, _beginning(history, thread, revisions), (Piece(Mark.KEPT, text),)))
    return found


def doubt(thread: Thread, revisions: Sequence[str]) -> str:
    """Say which revisions, compared directly, do not find this thread; nothing where all do."""
    pairs = [set_apart(facing(revisions[one.revision], revisions[other.revision])) for one, other in thread.unsure]
    return _tr("Compared directly, these tell it otherwise: %1.").replace("%1", joined(pairs)) if pairs else ""


def as_html(pieces: Sequence[Piece], theme: Theme) -> str:
    """Return a redline as rich text: what went struck, what came underlined."""
    told = []
    for piece in pieces:
        words = escape(piece.text).replace("\n", "<br>")
        match piece.mark:
            case Mark.GONE:
                words = f'<s style="color:{theme.on_deleted};background:{theme.deleted}">{words}</s>'
            case Mark.CAME:
                words = f'<u style="color:{theme.on_inserted};background:{theme.inserted}">{words}</u>'
            case Mark.KEPT:
                pass
        told.append(words)
    return "".join(told)


def _pieces(history: History, step: Step) -> tuple[Piece, ...]:
    if step.link.relation is Relation.UNCHANGED:
        return ()
    old, new = history.revisions[step.start.revision], history.revisions[step.end.revision]
    return redline(Comparison(old, new, (step.link,)), step.link)


def _happened(step: Step) -> str:
    link = step.link
    told = [_tr("came back")] if step.leaps else []
    match link.relation:
        case Relation.SPLIT:
            told.append(_tr("was split"))
        case Relation.MERGED:
            told.append(_tr("merged with others"))
        case Relation.RECAST:
            told.append(_tr("recast with others"))
        case Relation.EDITED:
            told.append(_tr("edited"))
        case _:
            pass
    if link.moved:
        told.append(_tr("moved"))
    elif link.renumbered:
        told.append(_tr("renumbered"))
    return joined(told) or _tr("as it was")


def _beginning(history: History, thread: Thread, revisions: Sequence[str]) -> str:
    if thread.came_from is not None:
        return _tr("split off from %1").replace("%1", _named(history, thread.came_from, revisions))
    return _tr("came in here") if thread.first.revision else ""


def _absent(history: History, thread: Thread, at: int, revisions: Sequence[str]) -> str:
    """Say why a text does not stand in a revision."""
    if at < thread.first.revision:
        return _tr("not there yet")
    if at > thread.last.revision and (into := thread.went_into) is not None:
        return _tr("went into %1").replace("%1", _named(history, into, revisions)) if at == into.revision else ""
    return _tr("deleted") if thread.at(at - 1) is not None else _tr("not there")


def _named(history: History, place: Place, revisions: Sequence[str]) -> str:
    name = ParagraphNames(history.revisions[place.revision])[place.paragraph]
    return f"{revisions[place.revision]} ¶ {name}" if name else revisions[place.revision]


def _tr(words: str) -> str:
    return QCoreApplication.translate("History", words)
