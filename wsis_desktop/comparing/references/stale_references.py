"""References whose words stayed while what they point to changed: "paragraph 44", where paragraph 44 is 46 now.

Only references within the text itself count: "paragraph 44 of resolution 70/1" points to another one. A list, "paragraphs 44
and 45", stays or changes as a whole, so that one that follows the numbering is not taken for one whose 45 stayed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from wsis_desktop.comparing.references.referring import PARAGRAPH, Grammar, Reference, Target, close, grammar
from wsis_desktop.model.comparison import Link, Side, StaleReference, part_spans
from wsis_desktop.model.progress import Progress, Stage, Steps
from wsis_desktop.model.revision import Kind, Paragraph, Revision

_PER_STEP = 300
_BODY = frozenset({Kind.PARAGRAPH, Kind.ITEM})
_OPERATIVE = frozenset({"", "op"})


def find_stale_references(links: Sequence[Link], old: Revision, new: Revision) -> Steps[tuple[StaleReference, ...]]:
    """Find the references that say what they said, and point to another paragraph than before or to none."""
    spoken = grammar(new.language)
    if spoken is None:
        return ()
    numbering = _Numbering(links, old, new, spoken)
    found: list[StaleReference] = []
    for at, link in enumerate(links):
        if at % _PER_STEP == 0:
            yield Progress(Stage.MARKING)
        for reference in _kept(link, old, new, spoken):
            found.extend(numbering.stale(reference))
    return tuple(found)


class _Numbering:
    """Which paragraph bears which label on either side, and what became of it."""

    def __init__(self, links: Sequence[Link], old: Revision, new: Revision, grammar: Grammar) -> None:
        self._old, self._new = _bearers(old, grammar), _bearers(new, grammar)
        self._kinds = {kind for kind, _ in self._new}
        self._hyphened = {kind for kind, number in (*self._old, *self._new) if "-" in number}
        self._label_at = {places[0]: target for target, places in self._new.items() if len(places) == 1}
        self._became = {index: link.new for link in links for index in link.old}

    def stale(self, reference: Reference) -> Iterator[StaleReference]:
        """Give those of a reference's targets that are no longer what they were."""
        for target in (end for each in reference.targets for end in self._ends(each)):
            before, now = self._old.get(target, []), self._new.get(target, [])
            if len(before) != 1 or len(now) > 1 or set(now) & set(self._became[before[0]]):
                continue
            became = self._became[before[0]]
            same_kind = (index for index in became if self._label_at.get(index, ("",))[0] == target[0])
            went = next(same_kind, None)
            # Where the one it meant lost its number and no other took it, the numbers were not read or are no more.
            if went is not None or now or (not became and target[0] in self._kinds):
                points = now[0] if now else None
                yield StaleReference(reference.passage, before[0], went, points, deleted=not became)

    def _ends(self, target: Target) -> tuple[Target, ...]:
        """Return both ends of `44-46`, unless the text has labels such as `17-8`, where it is one."""
        kind, number = target
        if "-" not in number or kind in self._hyphened:
            return (target,)
        first, *_, last = number.split("-")
        return (kind, first), (kind, last)


def _bearers(revision: Revision, grammar: Grammar) -> dict[Target, list[int]]:
    """Return the paragraphs that bear each label."""
    found: defaultdict[Target, list[int]] = defaultdict(list)
    for paragraph in revision.paragraphs:
        target = _target(paragraph, grammar)
        if target and not _repeats_its_heading(paragraph, found[target], revision):
            found[target].append(paragraph.index)
    return dict(found)


def _repeats_its_heading(paragraph: Paragraph, bearers: list[int], revision: Revision) -> bool:
    """Tell a paragraph that bears once more the label of the heading right above it."""
    above = paragraph.index - 1
    return bearers[-1:] == [above] and revision.paragraphs[above].kind is Kind.HEADING


def _target(paragraph: Paragraph, grammar: Grammar) -> Target | None:
    """Return as what a reference names a paragraph; None where it has no number of its own that a reference would give."""
    label = paragraph.label
    if label is None or label.through:
        return None
    kind = grammar.kind_of(label)
    if kind is None and paragraph.kind in _BODY and paragraph.level <= 1 and label.prefix.casefold() in _OPERATIVE:
        kind = PARAGRAPH
    said = label.number + label.suffix or label.printed.strip("()[]")
    if said[:1].isalpha() and label.printed[:1] in "(（":
        # (四) is an item, 四、 a paragraph.
        return None
    number = close(said)
    return (kind, number) if kind and number[:1].isdecimal() else None


def _kept(link: Link, old: Revision, new: Revision, grammar: Grammar) -> Iterator[Reference]:
    """Give the references of a link's new text that no edit touched, as far as its old text holds them as often."""
    if not link.old or not link.new:
        return
    news = list(_untouched(link, new, Side.NEW, grammar))
    if not news:
        return
    olds = Counter(reference.targets for reference in _untouched(link, old, Side.OLD, grammar))
    for reference in news:
        if olds[reference.targets] > 0:
            olds[reference.targets] -= 1
            yield reference


def _untouched(link: Link, revision: Revision, side: Side, grammar: Grammar) -> Iterator[Reference]:
    paragraphs = [revision.paragraphs[index] for index in link.indices(side)]
    references = [list(grammar.references(paragraph)) for paragraph in paragraphs]
    if not any(references):
        return
    edited = [edit.new if side is Side.NEW else edit.old for edit in link.edits]
    for found, span in zip(references, part_spans(paragraphs), strict=True):
        for reference in found:
            start, end = span.start + reference.passage.start, span.start + reference.passage.end
            if not any(each.start < end and start < each.end for each in edited):
                yield reference
