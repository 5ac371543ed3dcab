"""Which footnotes of two texts are one, which of them the text marks, and which a word processor counts itself."""

from __future__ import annotations

from collections.abc import Iterator

from wsis_desktop.model.comparison import Comparison, Side
from wsis_desktop.model.revision import Kind, Revision
from wsis_desktop.publishing.redlining.atoms import Atom, Sort


class Notes:
    """The footnotes of a comparison."""

    def __init__(self, comparison: Comparison) -> None:
        self._marked = {side: tuple(dict.fromkeys(_marked(comparison.revision(side)))) for side in Side}
        self._noted = {side: frozenset(marked) for side, marked in self._marked.items()}
        self._counted = {side: frozenset(self._counted_of(comparison.revision(side), side)) for side in Side}
        self.link_of = {side: comparison.link_of(side) for side in Side}
        self._links = comparison.links
        self._comparison = comparison

    def of(self, side: Side) -> frozenset[int]:
        """Return the footnotes of one side whose marks stand in its text."""
        return self._noted[side]

    def own_mark(self, side: Side, note: int) -> str:
        """Return what marks a footnote that a word processor would count otherwise; empty for one that it counts so."""
        return "" if note in self._counted[side] else self._comparison.revision(side).paragraphs[note].printed_label

    def key(self, side: Side, atom: Atom) -> tuple[object, ...]:
        """Return what makes an atom the same as one of the other side."""
        if atom.sort is not Sort.NOTE:
            return atom.sort, atom.text
        link = self._links[self.link_of[side][atom.note]]
        if len(link.old) == len(link.new) == 1 and self._same_mark(link.old[0], link.new[0]):
            return Sort.NOTE, link.old[0]
        return Sort.NOTE, side, atom.note

    def _same_mark(self, old: int, new: int) -> bool:
        """Tell whether two footnotes can be one: both are, and the text marks them in the same way."""
        before, after = self._comparison.old.paragraphs[old], self._comparison.new.paragraphs[new]
        same = self.own_mark(Side.OLD, old) == self.own_mark(Side.NEW, new)
        return same and before.kind is after.kind is Kind.FOOTNOTE

    def _counted_of(self, revision: Revision, side: Side) -> Iterator[int]:
        """Yield the footnotes whose number is that which comes next; those with marks of their own are not counted."""
        number = 1
        for index in self._marked[side]:
            if revision.paragraphs[index].printed_label == str(number):
                number += 1
                yield index


def _marked(revision: Revision) -> Iterator[int]:
    """Yield the footnotes whose marks stand in the text, in the order of the marks."""
    for paragraph in revision.paragraphs:
        if paragraph.kind is not Kind.FOOTNOTE:
            for mark in sorted(paragraph.marks, key=lambda each: each.offset):
                if revision.paragraphs[mark.footnote].kind is Kind.FOOTNOTE:
                    yield mark.footnote
