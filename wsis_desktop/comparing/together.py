"""What was paired apart, taken together: the same words in other paragraphs are no change of words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from wsis_desktop.comparing.edits import word_edits
from wsis_desktop.comparing.options import Options
from wsis_desktop.comparing.words import tokens
from wsis_desktop.model.comparison import Comparison, Edit, Link, Relation, joined_text
from wsis_desktop.model.progress import Progress, Stage, Steps

_CELLS_PART = "|"
_WIDEST = 6
"""Links that are taken together at most; a paragraph that one version parts in more is rare."""
_SHARED = 0.5
"""Share of the words of a paragraph without a partner that its neighbours must hold to be taken together with it."""
_UNPAIRED = frozenset((Relation.ADDED, Relation.DELETED))


def taken_together(comparison: Comparison, options: Options) -> Steps[Comparison]:
    """Join a paragraph without a partner with the links beside it that hold its words.

    So a short line that no pairing would dare to link, or a paragraph that only one version parts, counts for what of it
    changed. The sign between the cells of a row is ours, and no change by itself.
    """
    links = [_without_cell_signs(comparison, link) for link in comparison.links]
    at = 0
    while at < len(links):
        if links[at].relation in _UNPAIRED:
            yield Progress(Stage.MARKING, at, len(links))
            best = _best_window(comparison, links, at, options)
            if best is not None:
                first, last, joined = best
                links[first:last] = [joined]
                at = first
        at += 1
    return replace(comparison, links=tuple(links))


def _best_window(
    comparison: Comparison, links: Sequence[Link], at: int, options: Options
) -> tuple[int, int, Link] | None:
    """Return where to join links around the one at a place, and what they become; None when nothing is won."""
    own = _changed(comparison, links[at])
    best: tuple[int, int, Link] | None = None
    most = 0
    for first, last in _windows(links, at):
        window = links[first:last]
        apart = sum(_changed(comparison, link) for link in window)
        if apart - own < _SHARED * own:
            continue
        joined = _joined(comparison, window, options)
        won = apart - _changed(comparison, joined)
        # What is shared was counted on both sides.
        if won > most and won >= 2 * _SHARED * own:
            most, best = won, (first, last, joined)
    return best


def _windows(links: Sequence[Link], at: int) -> Iterator[tuple[int, int]]:
    """Yield the runs of changed links around a place, the shortest first, whose paragraphs follow each other."""
    for width in range(2, _WIDEST + 1):
        for first in range(max(0, at - width + 1), min(at, len(links) - width) + 1):
            window = links[first : first + width]
            if all(_may_join(link) for link in window) and _follow(window):
                yield first, first + width


def _may_join(link: Link) -> bool:
    return not link.moved and link.relation is not Relation.UNCHANGED


def _follow(window: Sequence[Link]) -> bool:
    """Tell whether the paragraphs of a run of links stand side by side on both sides, and there are some on either."""
    return all(indices and indices[-1] - indices[0] + 1 == len(indices) for indices in _indices(window))


def _indices(window: Sequence[Link]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the paragraphs of a run of links on both sides, rising."""
    return (
        tuple(sorted(index for link in window for index in link.old)),
        tuple(sorted(index for link in window for index in link.new)),
    )


def _joined(comparison: Comparison, window: Sequence[Link], options: Options) -> Link:
    old, new = _indices(window)
    link = Link(old, new, Relation.EDITED)
    texts = _texts(comparison, link)
    edits = tuple(edit for edit in word_edits(*texts, options) if _words_of(edit, *texts))
    return replace(
        link,
        relation=_relation(old, new, edits),
        renumbered=comparison.old.paragraphs[old[0]].label != comparison.new.paragraphs[new[0]].label,
        edits=edits,
    )


def _relation(old: Sequence[int], new: Sequence[int], edits: Sequence[Edit]) -> Relation:
    if len(old) > 1:
        return Relation.RECAST if len(new) > 1 else Relation.MERGED
    if len(new) > 1:
        return Relation.SPLIT
    return Relation.EDITED if edits else Relation.UNCHANGED


def _without_cell_signs(comparison: Comparison, link: Link) -> Link:
    """Leave out edits of nothing but the signs between cells."""
    if not link.edits:
        return link
    texts = _texts(comparison, link)
    edits = tuple(edit for edit in link.edits if _words_of(edit, *texts))
    unchanged = link.relation is Relation.EDITED and not edits
    return replace(link, edits=edits, relation=Relation.UNCHANGED if unchanged else link.relation)


def _texts(comparison: Comparison, link: Link) -> tuple[str, str]:
    return (
        joined_text(comparison.old.paragraphs[index] for index in link.old),
        joined_text(comparison.new.paragraphs[index] for index in link.new),
    )


def _changed(comparison: Comparison, link: Link) -> int:
    """Return how many words and signs of a link changed, on both sides."""
    texts = _texts(comparison, link)
    return sum(_words_of(edit, *texts) for edit in link.edits)


def _words_of(edit: Edit, old: str, new: str) -> int:
    """Return how many words and signs an edit takes away or brings."""
    return sum(token.key != _CELLS_PART for token in (*tokens(old, edit.old), *tokens(new, edit.new)))
