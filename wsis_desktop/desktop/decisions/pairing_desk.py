"""Paragraphs paired and parted by hand: one is taken first, then its counterpart on the other side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from wsis_desktop.desktop.commands.key_words import as_set
from wsis_desktop.desktop.notes.judgements import Judgements
from wsis_desktop.desktop.notes.notes_desk import NotesDesk
from wsis_desktop.desktop.speaking.naming import ParagraphNames, revision_names
from wsis_desktop.desktop.speaking.words import clipped, joined
from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.review import Decision, Ruling, text_digest

_WORDS = 30


@dataclass(frozen=True, slots=True)
class Chosen:
    """Paragraphs of one side, rising."""

    side: Side
    paragraphs: tuple[int, ...]


class PairingDesk(QObject):
    """Has the notebook keep what is paired; `told(str)` is for the status bar, `waiting(str)` what waits to be paired."""

    told = Signal(str)
    waiting = Signal(str)

    def __init__(self, notes: NotesDesk, comparison: Callable[[], Comparison | None], parent: QObject) -> None:
        super().__init__(parent)
        self._notes = notes
        self._judgements = Judgements(notes.notebook)
        self._comparison = comparison
        self._first: Chosen | None = None
        notes.notebook.shown.connect(self.let_go)

    def let_go(self) -> bool:
        """Forget what was taken first; return whether anything was."""
        had, self._first = self._first is not None, None
        if had:
            self.waiting.emit("")
        return had

    def would_pair(self, chosen: Chosen) -> bool:
        """Tell whether these paragraphs would be paired with those taken first, rather than be taken first."""
        return self._first is not None and self._first.side is not chosen.side

    def offer_words(self, chosen: Chosen) -> str:
        """Return what to offer for these paragraphs."""
        if self._first is None or self._first.side is chosen.side:
            return self.tr("Pair with another paragraph…")
        return self.tr("Pair with %1").replace("%1", self.words(self._first))

    def take(self, chosen: Chosen | None) -> None:
        """Take paragraphs: those of one side first, then those of the other, which are then paired."""
        comparison = self._comparison()
        if chosen is None or comparison is None:
            self.told.emit(self.tr("Select words of a paragraph, or go to it, before you pair it."))
        elif not self._notes.may_write():
            self.let_go()
        elif self._first is None or self._first.side is chosen.side:
            self._first = chosen
            words = as_set(self.tr("Pairing %1: Ctrl+J at its counterpart · Escape lets go"))
            self.waiting.emit(words.replace("%1", self.words(chosen)))
        else:
            both = {each.side: each.paragraphs for each in (self._first, chosen)}
            self.let_go()
            self._pair(comparison, both[Side.OLD], both[Side.NEW])

    def _pair(self, comparison: Comparison, old: tuple[int, ...], new: tuple[int, ...]) -> None:
        if any((link.old, link.new) == (old, new) for link in comparison.links):
            self.told.emit(self.tr("These are paired already."))
            return
        self._judgements.pair(old, new)
        words = as_set(self.tr("You paired %1 and %2. Ctrl+Z takes it back."))
        both = self.words(Chosen(Side.OLD, old)), self.words(Chosen(Side.NEW, new))
        self.told.emit(words.replace("%2", both[1]).replace("%1", both[0]))

    def part(self, link: int) -> None:
        """Say that the paragraphs of a link are not the same text."""
        comparison = self._comparison()
        if comparison is None or not (comparison.links[link].old and comparison.links[link].new):
            self.told.emit(self.tr("Nothing is paired with this paragraph."))
        elif self._notes.may_write():
            self._judgements.unpair(link)
            self.told.emit(as_set(self.tr("You parted these paragraphs. Ctrl+Z takes it back.")))

    def leave(self, link: int) -> None:
        """Leave the pairing of a link's paragraphs to the program again."""
        decisions = self.decisions_on(link)
        if not decisions:
            self.told.emit(self.tr("The program paired this; you decided nothing about it."))
        elif self._notes.may_write():
            self._judgements.take_back(decisions)

    def decisions_on(self, link: int) -> tuple[Decision, ...]:
        """Return what was decided by hand about the pairing of a link's paragraphs."""
        comparison = self._comparison()
        if comparison is None:
            return ()
        here = {
            (side, each.index, text_digest(each.text))
            for side in Side
            for each in comparison.paragraphs(comparison.links[link], side)
        }
        pairing = (each for each in self._judgements.held if each.ruling is not Ruling.SIGNIFICANCE)
        return tuple(each for each in pairing if here & _marks(each))

    def words(self, chosen: Chosen) -> str:
        """Return what a reader calls paragraphs: "12, 13 of Rev.1"."""
        comparison = self._comparison()
        if comparison is None:
            return ""
        revision = comparison.revision(chosen.side)
        names = ParagraphNames(revision)
        told = [names[at] or f"“{clipped(revision.paragraphs[at].text, _WORDS)}”" for at in chosen.paragraphs]
        of = self.tr("%1 of %2").replace("%2", revision_names(comparison.old, comparison.new)[chosen.side])
        return of.replace("%1", joined(told))


def _marks(decision: Decision) -> set[tuple[Side, int, str]]:
    sides = zip(Side, (decision.old, decision.new), strict=True)
    return {(side, mark.index, mark.digest) for side, marks in sides for mark in marks}
