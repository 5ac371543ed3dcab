"""A file with tracked changes held against the clean versions that its two texts should be."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wsis_desktop.comparing.compare import compare_steps
from wsis_desktop.comparing.options import Options
from wsis_desktop.comparing.together import taken_together
from wsis_desktop.model.comparison import Comparison, Link, Relation, Side
from wsis_desktop.model.crosscheck import Check, CrossCheck, NumberRow, TrackedTexts, Unmarked, UnmarkedKind
from wsis_desktop.model.progress import Steps, finish
from wsis_desktop.model.revision import Paragraph, Revision, TextSide

__all__ = ["crosscheck", "crosscheck_steps"]

_WORD_BY_WORD = Options(phrases=False)
_REGROUPED = frozenset((Relation.SPLIT, Relation.MERGED, Relation.RECAST))

Places = dict[int, tuple[int, ...]]
"""For each paragraph of the marked file, those of one text that it became."""


def crosscheck(clean: Revision, tracked: TrackedTexts, earlier: Revision | None = None) -> CrossCheck:
    """Find what changed without a mark, and which paragraph of one version is which of the others."""
    return finish(crosscheck_steps(clean, tracked, earlier))


def crosscheck_steps(clean: Revision, tracked: TrackedTexts, earlier: Revision | None = None) -> Steps[CrossCheck]:
    """Do as `crosscheck` does, in short steps."""
    later = yield from _word_by_word(clean, tracked.after)
    former = None if earlier is None else (yield from _word_by_word(earlier, tracked.before))
    unmarked = list(_unmarked(later, Check.CLEAN))
    if former is not None:
        unmarked += _unmarked(former, Check.EARLIER)
    after = yield from _into(tracked.marked, tracked.after)
    before = yield from _into(tracked.marked, tracked.before)
    into_clean, into_earlier = _onwards(later, after), _onwards(former, before)
    rows = [
        NumberRow(at, after.get(at, ()), before.get(at, ()), into_clean.get(at, ()), into_earlier.get(at, ()))
        for at in range(len(tracked.marked.paragraphs))
    ]
    return CrossCheck(tracked.marked, later, former, tuple(unmarked), tuple(_with_left_out(rows, clean)))


def _word_by_word(clean: Revision, text: Revision) -> Steps[Comparison]:
    comparison = yield from compare_steps(clean, text, _WORD_BY_WORD)
    return (yield from taken_together(comparison, _WORD_BY_WORD))


def _unmarked(comparison: Comparison, check: Check) -> Iterator[Unmarked]:
    for at, link in enumerate(comparison.links):
        yield from (Unmarked(check, UnmarkedKind.WORDS, at, edit) for edit in range(len(link.edits)))
        yield from (Unmarked(check, kind, at) for kind in _beside_words(link))


def _beside_words(link: Link) -> Iterator[UnmarkedKind]:
    if link.retagged:
        yield UnmarkedKind.TAG
    if link.moved:
        yield UnmarkedKind.MOVED
    if link.relation in _REGROUPED:
        yield UnmarkedKind.PARTED


# Which paragraph is which.


def _into(marked: Revision, text: Revision) -> Steps[Places]:
    """Return what each paragraph of the marked file is in one of its texts."""
    reduced, origins = _reduced(marked, text.tracked.side if text.tracked else TextSide.AFTER)
    comparison = yield from compare_steps(reduced, text, _WORD_BY_WORD)
    return {origins[at]: link.new for link in comparison.links for at in link.old}


def _onwards(comparison: Comparison | None, into_text: Places) -> Places:
    """Return what the paragraphs of the marked file are in the clean version that one of its texts should be."""
    if comparison is None:
        return {}
    link_of = comparison.link_of(Side.NEW)
    links = {at: dict.fromkeys(link_of[index] for index in text) for at, text in into_text.items()}
    return {at: tuple(index for each in own for index in comparison.links[each].old) for at, own in links.items()}


def _reduced(marked: Revision, side: TextSide) -> tuple[Revision, list[int]]:
    """Return what one text has of the paragraphs of the marked file, and which paragraphs these are."""
    paragraphs: list[Paragraph] = []
    origins: list[int] = []
    for paragraph in marked.paragraphs:
        text = _text_of(paragraph, side)
        if text or not paragraph.changes:
            paragraphs.append(replace(paragraph, index=len(paragraphs), text=text, changes=(), marks=()))
            origins.append(paragraph.index)
    return replace(marked, paragraphs=tuple(paragraphs)), origins


def _text_of(paragraph: Paragraph, side: TextSide) -> str:
    """Return what one text has of a paragraph of the marked file."""
    kept: list[str] = []
    at = 0
    for run in paragraph.changes:
        if run.side is not side:
            kept.append(paragraph.text[at : run.start])
            at = run.end
    return "".join([*kept, paragraph.text[at:]]).strip()


def _with_left_out(rows: Sequence[NumberRow], clean: Revision) -> Iterator[NumberRow]:
    """Yield the rows, and in its place one for each paragraph of the clean revision that the marked file has not."""
    reached = {index for row in rows for index in row.clean}
    waiting = deque(each.index for each in clean.paragraphs if each.index not in reached)
    for row in rows:
        while waiting and row.clean and waiting[0] < row.clean[0]:
            yield NumberRow(None, clean=(waiting.popleft(),))
        yield row
    yield from (NumberRow(None, clean=(index,)) for index in waiting)
