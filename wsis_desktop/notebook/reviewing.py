"""What a reader decides about a comparison: changes ticked as reviewed or weighed otherwise, paragraphs paired by hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final
from uuid import UUID

from wsis_desktop.comparing.options import Options
from wsis_desktop.model.comparison import Comparison, Link, Side, Significance
from wsis_desktop.model.progress import Steps
from wsis_desktop.model.review import (
    ChangeKey,
    Decision,
    ParagraphMark,
    Ruling,
    Tick,
    change_keys,
    decision_id,
    marks_of,
    tick_id,
)
from wsis_desktop.notebook.database import Database
from wsis_desktop.notebook.decided import Decided, decided_steps
from wsis_desktop.notebook.deeds import Deed
from wsis_desktop.notebook.journal import Journal, Operation
from wsis_desktop.notebook.tables import DECISIONS, TICKS

_USUAL: Final = Options()
Marks = tuple[ParagraphMark, ...]
_DEEDS: Final = {Ruling.SIGNIFICANCE: Deed.OVERRULE, Ruling.PAIRED: Deed.PAIR, Ruling.UNPAIRED: Deed.UNPAIR}


@dataclass(frozen=True, slots=True)
class Compared:
    """A comparison of two revisions of a dossier, which their ids name."""

    dossier: UUID
    old: UUID
    new: UUID
    comparison: Comparison


class Reviewing:
    """Ticks and decisions of a library."""

    def __init__(self, database: Database, journal: Journal) -> None:
        self._database = database
        self._journal = journal

    # -- ticks ---------------------------------------------------------------------------------------------------------

    def tick(self, compared: Compared, links: Iterable[int], *, reviewed: bool = True) -> None:
        """Tick changes as reviewed, by the places of their links, or take the ticks back."""
        keys = change_keys(compared.comparison)
        deed = Deed.TICK if reviewed else Deed.UNTICK
        with self._journal.operation(compared.dossier, deed) as operation:
            for place in links:
                self._tick(operation, compared, compared.comparison.links[place], keys[place], reviewed)

    def reviewed(self, compared: Compared) -> frozenset[int]:
        """Return the places of the links that are ticked: those that pair the texts that were ticked."""
        ticked = {tick.key for tick in self.ticks(compared.old, compared.new) if tick.reviewed}
        return frozenset(at for at, key in enumerate(change_keys(compared.comparison)) if key in ticked)

    def ticks(self, old_revision: UUID, new_revision: UUID) -> tuple[Tick, ...]:
        """Return the ticks between two revisions, those taken back too."""
        rows = self._database.rows(
            "SELECT * FROM tick WHERE new_revision = ? AND old_revision = ? ORDER BY created, id",
            (str(new_revision), str(old_revision)),
        )
        return tuple(map(TICKS.from_row, rows))

    def ticks_on(self, revision: UUID) -> tuple[Tick, ...]:
        """Return the standing ticks on changes that came with a revision, against whichever earlier one."""
        rows = self._database.rows(
            "SELECT * FROM tick WHERE new_revision = ? AND reviewed ORDER BY created, id", (str(revision),)
        )
        return tuple(map(TICKS.from_row, rows))

    def _tick(self, operation: Operation, compared: Compared, link: Link, key: ChangeKey, reviewed: bool) -> None:  # noqa: FBT001
        id, now = tick_id(compared.old, compared.new, key), self._journal.now()  # noqa: A001 - the field's name
        known = operation.get(TICKS, id)
        if known is not None and known.reviewed != reviewed:
            operation.put(TICKS, replace(known, reviewed=reviewed, modified=max(now, known.modified)))
        elif known is None and reviewed:
            old, new = _marks(compared, link)
            operation.put(TICKS, Tick(id, compared.dossier, compared.old, compared.new, key, old, new, now, now))

    # -- decisions -----------------------------------------------------------------------------------------------------

    def overrule(self, compared: Compared, place: int, significance: Significance | None) -> None:
        """Say how much a change matters; None leaves it to the engine again."""
        key, link = change_keys(compared.comparison)[place], compared.comparison.links[place]
        decision = self._decision(compared, Ruling.SIGNIFICANCE, *_marks(compared, link), key)
        with self._journal.operation(compared.dossier, Deed.OVERRULE) as operation:
            self._decide(operation, replace(decision, significance=significance, holds=significance is not None))

    def pair(self, compared: Compared, old: Sequence[int], new: Sequence[int]) -> None:
        """Say that these paragraphs, by their indices, belong together and to nothing else."""
        with self._journal.operation(compared.dossier, Deed.PAIR) as operation:
            self._decide(operation, self._ruling(compared, Ruling.PAIRED, old, new))
            self._give_up(operation, compared, Ruling.UNPAIRED, old, new)

    def unpair(self, compared: Compared, place: int) -> None:
        """Say that the paragraphs of a link are not the same text."""
        link = compared.comparison.links[place]
        with self._journal.operation(compared.dossier, Deed.UNPAIR) as operation:
            self._decide(operation, self._ruling(compared, Ruling.UNPAIRED, link.old, link.new))
            self._give_up(operation, compared, Ruling.PAIRED, link.old, link.new)

    def take_back(self, dossier: UUID, decisions: Iterable[Decision]) -> None:
        """Leave to the engine again what these decisions say."""
        chosen = tuple(decisions)
        if not chosen:
            return
        with self._journal.operation(dossier, _DEEDS[chosen[0].ruling]) as operation:
            for each in chosen:
                self._decide(operation, replace(each, holds=False, modified=self._journal.now()))

    def decisions(self, old_revision: UUID, new_revision: UUID) -> tuple[Decision, ...]:
        """Return what holds between two revisions, decided first first."""
        rows = self._database.rows(
            "SELECT * FROM decision WHERE new_revision = ? AND old_revision = ? AND holds ORDER BY modified, id",
            (str(new_revision), str(old_revision)),
        )
        return tuple(map(DECISIONS.from_row, rows))

    def decisions_on(self, revision: UUID) -> tuple[Decision, ...]:
        """Return what holds on changes that came with a revision, against whichever earlier one, decided first first."""
        rows = self._database.rows(
            "SELECT * FROM decision WHERE new_revision = ? AND holds ORDER BY modified, id", (str(revision),)
        )
        return tuple(map(DECISIONS.from_row, rows))

    def decided_steps(self, compared: Compared, options: Options = _USUAL) -> Steps[Decided]:
        """Return the comparison as the reader's decisions make it, in short steps."""
        return (yield from decided_steps(compared.comparison, self.decisions(compared.old, compared.new), options))

    def _ruling(self, compared: Compared, ruling: Ruling, old: Sequence[int], new: Sequence[int]) -> Decision:
        both = ((compared.comparison.old, old), (compared.comparison.new, new))
        marks = [marks_of(side.paragraphs[index] for index in sorted(set(chosen))) for side, chosen in both]
        return self._decision(compared, ruling, marks[0], marks[1])

    def _decision(
        self, compared: Compared, ruling: Ruling, old: Marks, new: Marks, key: ChangeKey | None = None
    ) -> Decision:
        now = self._journal.now()
        made = Decision(compared.new, compared.dossier, compared.old, compared.new, ruling, old, new, now, now, key)
        return replace(made, id=decision_id(made))

    def _decide(self, operation: Operation, decision: Decision) -> None:
        known = operation.get(DECISIONS, decision.id)
        if known is None and not decision.holds:
            return
        if known is not None:
            decision = replace(decision, created=known.created, modified=max(decision.modified, known.modified))
            if replace(decision, modified=known.modified) == known:
                return
        operation.put(DECISIONS, decision)

    def _give_up(
        self, operation: Operation, compared: Compared, ruling: Ruling, old: Iterable[int], new: Iterable[int]
    ) -> None:
        """Let go of the contrary decisions on the same paragraphs, which would otherwise come back when this one is."""
        olds, news = set(old), set(new)
        for each in self.decisions(compared.old, compared.new):
            touched = olds & {mark.index for mark in each.old} and news & {mark.index for mark in each.new}
            if each.ruling is ruling and touched:
                self._decide(operation, replace(each, holds=False, modified=self._journal.now()))


def _marks(compared: Compared, link: Link) -> tuple[Marks, Marks]:
    old, new = (marks_of(compared.comparison.paragraphs(link, side)) for side in (Side.OLD, Side.NEW))
    return old, new
