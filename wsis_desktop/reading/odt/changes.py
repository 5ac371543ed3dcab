"""The tracked changes of an OpenDocument text: what each one is, by whom and when, and which of them hold on a side.

The text stands as it is after the changes. What was inserted lies between two points of it; what was deleted is kept aside,
and a point tells where it stood. Before the changes, and in the marked text, it is read at that point.
"""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Final

from lxml import etree

from wsis_desktop.model.revision import MarkKind, TextSide, TrackedMarks
from wsis_desktop.reading.blocks.gathering import Mark
from wsis_desktop.reading.odt.package import DC, OFFICE, TEXT

_DAY: Final = len("2026-05-03")
_ID: Final = "{http://www.w3.org/XML/1998/namespace}id"


@dataclass(frozen=True, slots=True)
class Change:
    """One tracked change; `deleted` holds what it took away, and `was_inserted` says that another one had brought that."""

    mark: Mark
    deleted: etree._Element | None = None
    was_inserted: bool = False


class OdtChanges:
    """The tracked changes of a text, and where in it they hold: `side` is the text that is read."""

    def __init__(self, text: etree._Element, side: TextSide) -> None:
        self._side = side
        self._changes: dict[str, Change] = {}
        self._open: dict[str, Mark] = {}
        self._deletions: list[Mark] = []
        self._entered: set[str] = set()
        for element in text.iterfind(f"{TEXT}tracked-changes/{TEXT}changed-region"):
            change = _change(element)
            if change is not None:
                self._changes[element.get(f"{TEXT}id") or element.get(_ID) or ""] = change

    # -- where they hold -------------------------------------------------------------------------------------------

    @property
    def mark(self) -> Mark | None:
        """Return what marks the place that reading has come to."""
        if self._deletions:
            return self._deletions[-1]
        return next(reversed(self._open.values()), None)

    @property
    def leaves_out(self) -> bool:
        """Tell whether what stands here is not part of the text that is read."""
        if self._deletions:
            # What was deleted inside an insertion stands in neither text.
            return bool(self._open)
        return self._side is TextSide.BEFORE and bool(self._open)

    @property
    def told(self) -> Mark | None:
        """Return the mark that is to be told of what stands here: in one text alone there is none."""
        return self.mark if self._side is TextSide.MARKED else None

    def begin(self, key: str) -> None:
        """Take note that a change begins here."""
        change = self._changes.get(key)
        if change is not None and change.mark.kind is MarkKind.INSERTION:
            self._open[key] = change.mark

    def end(self, key: str) -> None:
        """Take note that a change ends here."""
        self._open.pop(key, None)

    def enter_deletion(self, key: str) -> etree._Element | None:
        """Return what was deleted here and is to be read, until `leave_deletion`; None when there is nothing to read."""
        change = self._changes.get(key)
        if change is None or change.deleted is None or change.was_inserted or self._side is TextSide.AFTER:
            return None
        if key in self._entered:  # one change stands in one place; more would be endless
            return None
        self._entered.add(key)
        self._deletions.append(change.mark)
        return change.deleted

    def leave_deletion(self) -> None:
        """Take note that what was deleted has been read."""
        self._deletions.pop()

    # -- the whole -------------------------------------------------------------------------------------------------

    def as_marks(self) -> TrackedMarks | None:
        """Return the sum; None when the text has no tracked changes."""
        marks = [change.mark for change in self._changes.values()]
        if not marks:
            return None
        counts = Counter(mark.kind for mark in marks)
        days = [mark.day for mark in marks if mark.day]
        return TrackedMarks(
            side=self._side,
            counts=tuple((kind, counts[kind]) for kind in MarkKind if counts[kind]),
            authors=tuple(dict.fromkeys(mark.author for mark in marks if mark.author)),
            first_day=min(days, default=None),
            last_day=max(days, default=None),
        )


def _change(region: etree._Element) -> Change | None:
    """Return the change that a region states, its first if it states two; None when it states none."""
    stated = next(region.iterchildren(), None)
    if stated is None:
        return None
    if stated.tag == f"{TEXT}insertion":
        return Change(_mark(stated, MarkKind.INSERTION, TextSide.AFTER))
    if stated.tag == f"{TEXT}deletion":
        was_inserted = region.find(f"{TEXT}insertion") is not None
        return Change(_mark(stated, MarkKind.DELETION, TextSide.BEFORE), stated, was_inserted)
    return Change(_mark(stated, MarkKind.FORMATTING, TextSide.AFTER))


def _mark(stated: etree._Element, kind: MarkKind, side: TextSide) -> Mark:
    info = stated.find(f"{OFFICE}change-info")
    day: date | None = None
    if info is None:
        return Mark(kind, side)
    with suppress(ValueError):
        day = date.fromisoformat((info.findtext(f"{DC}date") or "")[:_DAY])
    return Mark(kind, side, (info.findtext(f"{DC}creator") or "").strip(), day)
