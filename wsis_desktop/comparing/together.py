"""What was paired apart, taken together: the same words in other paragraphs are no change of words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from wsis_desktop.comparing.language.letters import plain_words
from wsis_desktop.comparing.language.words import tokens
from wsis_desktop.comparing.marking.edits import word_edits
from wsis_desktop.comparing.options import Options
from wsis_desktop.comparing.pairing.unsure_breaks import relation_of
from wsis_desktop.model.comparison import Comparison, Edit, Link, Relation, Side, Span, joined_text
from wsis_desktop.model.progress import Progress, Stage, Steps

_CELLS_PART = "|"
_WIDEST = 6
"""Links that are taken together at most; a paragraph that one version parts in more is rare."""
_SHARED = 0.5
"""Share of the words of a paragraph without a partner that its neighbours must hold to be taken together with it."""
_LINKS_PER_STEP = 50
_UNPAIRED = {Relation.ADDED: Side.NEW, Relation.DELETED: Side.OLD}


def taken_together(comparison: Comparison, options: Options) -> Steps[Comparison]:
    """Join a paragraph without a partner with the links beside it that hold its words.

    So a short line that no pairing would dare to link, or a paragraph that only one version parts, counts for what of it
    changed. What is ours and not the draft's is no change: the sign between the cells of a row, and whether a number was
    read as the label of a paragraph or as its first word.
    """
    joining = _Joining(comparison, options)
    at = 0
    while at < len(joining.parts):
        if at % _LINKS_PER_STEP == 0 or joining.parts[at].link.relation in _UNPAIRED:
            yield Progress(Stage.MARKING, at, len(joining.parts))
        at = joining.settle(at) + 1
    return replace(comparison, links=tuple(part.link for part in joining.parts))


@dataclass(frozen=True, slots=True)
class _Part:
    """A link, and how often each word and sign of it changed, by side."""

    link: Link
    changed: dict[Side, Counter[str]]

    @property
    def size(self) -> int:
        """Return how many words and signs changed, on both sides."""
        return sum(bag.total() for bag in self.changed.values())


class _Joining:
    """The links of one comparison, some of them joined already."""

    def __init__(self, comparison: Comparison, options: Options) -> None:
        self._comparison = comparison
        self._options = options
        self.parts = [self._part(link) for link in comparison.links]

    def settle(self, at: int) -> int:
        """Join the link at a place with others if that wins something, and return where it stands then."""
        side = _UNPAIRED.get(self.parts[at].link.relation)
        best = self._best(at, side) if side is not None else None
        if best is None:
            return at
        first, last, joined = best
        self.parts[first:last] = [joined]
        return first

    def _best(self, at: int, side: Side) -> tuple[int, int, _Part] | None:
        """Return where to join links around the one at a place, and what they become; None when nothing is won."""
        own = self.parts[at].changed[side]
        wanted = _SHARED * own.total()
        best, most = None, 0
        for first, last in self._windows(at):
            window = self.parts[first:last]
            opposite = sum((part.changed[side.other] for part in window), Counter[str]())
            if (own & opposite).total() < wanted:
                continue
            joined = self._joined([part.link for part in window])
            won = sum(part.size for part in window) - joined.size
            # What is shared was counted on both sides.
            if won > most and won >= 2 * wanted:
                best, most = (first, last, joined), won
        return best

    def _windows(self, at: int) -> Iterator[tuple[int, int]]:
        """Yield the runs of changed links around a place, the shortest first, whose paragraphs follow each other."""
        for width in range(2, _WIDEST + 1):
            for first in range(max(0, at - width + 1), min(at, len(self.parts) - width) + 1):
                links = [part.link for part in self.parts[first : first + width]]
                if all(_may_join(link) for link in links) and all(map(_follow, _indices(links))):
                    yield first, first + width

    def _joined(self, links: Sequence[Link]) -> _Part:
        old, new = _indices(links)
        link = Link(old, new, Relation.EDITED)
        return self._part(
            replace(
                link,
                edits=word_edits(*self._texts(link), self._options),
                renumbered=self._comparison.old.paragraphs[old[0]].label
                != self._comparison.new.paragraphs[new[0]].label,
            )
        )

    def _part(self, link: Link) -> _Part:
        """Return a link with only those edits that change words of the draft, and what they change."""
        texts = self._texts(link)
        changed = {side: Counter[str]() for side in Side}
        kept: list[Edit] = []
        for edit in link.edits:
            bags = [_bag(text, span) for text, span in zip(texts, (edit.old, edit.new), strict=True)]
            if any(bags) and not self._reads_a_label(link, edit, texts):
                kept.append(edit)
                for side, bag in zip(Side, bags, strict=True):
                    changed[side] += bag
        edits = tuple(kept)
        return _Part(replace(link, edits=edits, relation=self._relation(link, edits)), changed)

    def _relation(self, link: Link, edits: Sequence[Edit]) -> Relation:
        """Return what became of a link's paragraphs, now that these are its edits."""
        if not (link.old and link.new):
            return link.relation
        old, new = (self._comparison.paragraphs(link, side) for side in Side)
        return relation_of(old, new, edits)

    def _reads_a_label(self, link: Link, edit: Edit, texts: tuple[str, str]) -> bool:
        """Tell whether a text begins with the words that the other one has as its label."""
        if not (link.old and link.new) or bool(edit.old) == bool(edit.new):
            return False
        own, other = (0, 1) if edit.old else (1, 0)
        span = edit.old or edit.new
        sides = (self._comparison.old.paragraphs[link.old[0]], self._comparison.new.paragraphs[link.new[0]])
        label = plain_words(sides[other].printed_label)
        return span.start == 0 and bool(label) and plain_words(texts[own][: span.end]) == label

    def _texts(self, link: Link) -> tuple[str, str]:
        return (
            joined_text(self._comparison.old.paragraphs[index] for index in link.old),
            joined_text(self._comparison.new.paragraphs[index] for index in link.new),
        )


def _bag(text: str, span: Span) -> Counter[str]:
    """Count the words and signs of a run, but for our own between cells."""
    return Counter(token.key for token in tokens(text, span) if token.key != _CELLS_PART)


def _may_join(link: Link) -> bool:
    return not link.moved and link.relation is not Relation.UNCHANGED


def _follow(indices: tuple[int, ...]) -> bool:
    """Tell whether there are paragraphs, and they stand side by side."""
    return bool(indices) and indices[-1] - indices[0] + 1 == len(indices)


def _indices(links: Sequence[Link]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the paragraphs of a run of links on both sides, rising."""
    return (
        tuple(sorted(index for link in links for index in link.old)),
        tuple(sorted(index for link in links for index in link.new)),
    )
