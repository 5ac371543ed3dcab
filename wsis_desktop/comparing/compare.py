"""Two revisions become a comparison."""

from __future__ import annotations

import zlib

from rapidfuzz.distance import LCSseq

from wsis_desktop.comparing.chain import Weighed, heaviest_chain
from wsis_desktop.comparing.context import weighed
from wsis_desktop.comparing.edits import word_edits
from wsis_desktop.comparing.options import Options
from wsis_desktop.comparing.pairing import Group, comes_first, pair_steps
from wsis_desktop.comparing.significance import Drafts, explained, highest, small_words
from wsis_desktop.comparing.traces import find_traces
from wsis_desktop.comparing.words import pairing_words
from wsis_desktop.model.comparison import Comparison, Edit, Link, Op, Relation, Significance, Span, joined_text
from wsis_desktop.model.progress import Progress, Stage, Steps, finish
from wsis_desktop.model.revision import Kind, Paragraph, Revision

__all__ = ["Options", "compare", "compare_steps"]

_USUAL = Options()
_LINKS_PER_STEP = 8
_WEIGHED_PER_STEP = 300
_LONGER = 0.001


def compare(old: Revision, new: Revision, options: Options = _USUAL) -> Comparison:
    """Say what became of each paragraph, and which words changed."""
    return finish(compare_steps(old, new, options))


def compare_steps(old: Revision, new: Revision, options: Options = _USUAL) -> Steps[Comparison]:
    """Compare as `compare` does, in short steps."""
    groups = yield from pair_steps(old, new)
    yield Progress(Stage.MARKING)
    ordered = _in_order(groups, len(old.paragraphs))
    yield Progress(Stage.MARKING)
    if comes_first(new, old):
        turned = yield from _moved([group.turned() for group in groups], new, old)
        moved = {group.turned() for group in turned}
    else:
        moved = yield from _moved(groups, old, new)
    common = yield from _common_words(old, new)
    drafts = Drafts(new.language, common, _renumbered(groups, old, new))
    links: list[Link] = []
    for at, group in enumerate(ordered):
        if at % _LINKS_PER_STEP == 0:
            yield Progress(Stage.MARKING, at, len(ordered))
        links.append(_link(group, old, new, options, drafts, moved=group in moved))
    traces = yield from find_traces(links, old, new)
    return Comparison(old, new, tuple(links), traces)


def _in_order(groups: list[Group], old_length: int) -> list[Group]:
    """Sort by the new text; what was deleted follows the group of the paragraph before it in the old text."""
    rising = sorted((group for group in groups if group.new), key=lambda group: group.new)
    followers: dict[Group | None, list[Group]] = {}
    of_old = {index: group for group in groups for index in group.old}
    leader: Group | None = None
    for index in range(old_length):
        group = of_old[index]
        if group.new:
            leader = group
        elif index == group.old[0]:
            followers.setdefault(leader, []).append(group)
    ordered = followers.get(None, [])
    for group in rising:
        ordered += [group, *followers.get(group, [])]
    return ordered


def _moved(groups: list[Group], old: Revision, new: Revision) -> Steps[set[Group]]:
    """Return the groups off the heaviest chain: the fewest and lightest, weighed by words."""
    linked = {(group.old[0], group.new[0]): group for group in groups if group.old and group.new}
    weights: list[Weighed] = []
    for at, (place, group) in enumerate(linked.items()):
        if at % _WEIGHED_PER_STEP == 0:
            yield Progress(Stage.MARKING)
        weights.append(weighed(*place, *_weight(group, old, new)))
    yield Progress(Stage.MARKING)
    chain = heaviest_chain(weights)
    kept = {(pair.old, pair.new) for pair in chain}
    return {group for place, group in linked.items() if place not in kept}


def _weight(group: Group, old: Revision, new: Revision) -> tuple[float, int]:
    """Return the words that the shorter side holds, what a reader would have to carry, and what settles draws."""
    texts = [joined_text(_of(side, indices)) for side, indices in ((old, group.old), (new, group.new))]
    shorter, longer = sorted(len(pairing_words(text)) for text in texts)
    return 1 + shorter + _LONGER * longer, sum(zlib.crc32(text.encode(errors="surrogatepass")) for text in texts)


def _of(revision: Revision, indices: tuple[int, ...]) -> list[Paragraph]:
    return [revision.paragraphs[index] for index in indices]


def _link(group: Group, old: Revision, new: Revision, options: Options, drafts: Drafts, *, moved: bool) -> Link:
    before, after = _of(old, group.old), _of(new, group.new)
    old_text, new_text = joined_text(before), joined_text(after)
    if not before or not after:
        edits = _whole(old_text, new_text)
        relation = Relation.ADDED if after else Relation.DELETED
        return Link(group.old, group.new, relation, significance=Significance.SUBSTANTIVE, edits=edits)
    found = word_edits(old_text, new_text, options)
    edits = tuple(explained(edit, old_text, new_text, drafts) for edit in found)
    return Link(
        group.old,
        group.new,
        _relation(group, edits),
        moved=moved,
        renumbered=before[0].printed_label != after[0].printed_label,
        retitled=before[0].kind is after[0].kind is Kind.HEADING and bool(edits),
        similarity=_similarity(old_text, new_text),
        significance=highest(edits),
        edits=edits,
    )


def _renumbered(groups: list[Group], old: Revision, new: Revision) -> frozenset[tuple[str, str]]:
    """Return old and new labels of paragraphs linked one to one whose label changed."""
    pairs = (
        (old.paragraphs[group.old[0]], new.paragraphs[group.new[0]])
        for group in groups
        if len(group.old) == len(group.new) == 1
    )
    labels = ((first.printed_label.strip("()[]"), second.printed_label.strip("()[]")) for first, second in pairs)
    return frozenset((first, second) for first, second in labels if first != second)


def _common_words(old: Revision, new: Revision) -> Steps[frozenset[str]]:
    """Return the words that either revision writes small."""
    common: set[str] = set()
    for at, paragraph in enumerate((*old.paragraphs, *new.paragraphs)):
        if at % _WEIGHED_PER_STEP == 0:
            yield Progress(Stage.MARKING)
        common |= small_words(paragraph.text)
    return frozenset(common)


def _whole(old: str, new: str) -> tuple[Edit, ...]:
    text, op, reason = (new, Op.INSERT, "content-added") if new else (old, Op.DELETE, "content-removed")
    if not text:
        return ()
    none, every = Span(0, 0), Span(0, len(text))
    gone, come = (none, every) if op is Op.INSERT else (every, none)
    return (Edit(op, gone, come, Significance.SUBSTANTIVE, (reason,)),)


def _relation(group: Group, edits: tuple[Edit, ...]) -> Relation:
    if len(group.old) > 1:
        return Relation.RECAST if len(group.new) > 1 else Relation.MERGED
    if len(group.new) > 1:
        return Relation.SPLIT
    return Relation.EDITED if edits else Relation.UNCHANGED


def _similarity(old: str, new: str) -> float:
    """Return the share of words that both texts have in the same order, from 0 to 1."""
    return round(1.0 if old == new else LCSseq.normalized_similarity(pairing_words(old), pairing_words(new)), 4)
