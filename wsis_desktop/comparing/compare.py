"""Two revisions become a comparison."""

from __future__ import annotations

import re
from itertools import chain

from rapidfuzz.distance import LCSseq

from wsis_desktop.comparing.language.vocabulary import vocabulary
from wsis_desktop.comparing.marking.edits import word_edits
from wsis_desktop.comparing.marking.line_breaks import without_broken_words
from wsis_desktop.comparing.marking.printed_labels import without_labels
from wsis_desktop.comparing.marking.traces import find_traces
from wsis_desktop.comparing.options import Options
from wsis_desktop.comparing.pairing.confidence import Witnesses, confidence
from wsis_desktop.comparing.pairing.grouping import Group, in_order
from wsis_desktop.comparing.pairing.pair import Pairing, pair_steps
from wsis_desktop.comparing.pairing.texts import Texts
from wsis_desktop.comparing.pairing.unsure_breaks import relation_of
from wsis_desktop.comparing.references.numbering import Numbering
from wsis_desktop.comparing.references.renumbering import renumbered_labels
from wsis_desktop.comparing.references.stale_references import find_stale_references
from wsis_desktop.comparing.weighing.abbreviations import abbreviations
from wsis_desktop.comparing.weighing.changed import NOWHERE
from wsis_desktop.comparing.weighing.significance import RETITLED, Drafts, explained, highest, retitled
from wsis_desktop.model.comparison import Comparison, Edit, Link, Op, Relation, Significance, Span, joined_text
from wsis_desktop.model.progress import Progress, Stage, Steps, finish
from wsis_desktop.model.revision import Kind, Label, Paragraph, Revision

__all__ = ["Options", "compare", "compare_steps"]

_USUAL = Options()
_LINKS_PER_STEP = 8
_WEIGHED_PER_STEP = 300
_WORD = re.compile(r"[^\W\d_]+")


def compare(old: Revision, new: Revision, options: Options = _USUAL) -> Comparison:
    """Say what became of each paragraph, and which words changed."""
    return finish(compare_steps(old, new, options))


def compare_steps(old: Revision, new: Revision, options: Options = _USUAL) -> Steps[Comparison]:
    """Compare as `compare` does, in short steps."""
    pairing = yield from pair_steps(old, new)
    return (yield from linked_steps(pairing, old, new, options))


def linked_steps(pairing: Pairing, old: Revision, new: Revision, options: Options) -> Steps[Comparison]:
    """Say which words changed in what belongs together, in short steps."""
    yield Progress(Stage.MARKING)
    ordered = in_order(pairing.groups, len(old.paragraphs))
    common = yield from _common_words(old, new)
    renumbered = renumbered_labels(pairing.groups, old, new)
    drafts = Drafts(
        new.language,
        common,
        renumbered,
        Numbering(pairing.groups, old, new),
        scale=options.scale,
        footnotes=_footnotes(old) | _footnotes(new),
        recognised=bool(old.recognised_pages or new.recognised_pages),
        abbreviations=_abbreviations(old) | _abbreviations(new),
    )
    witnesses = Witnesses(pairing.groups, pairing.texts)
    links: list[Link] = []
    for at, group in enumerate(ordered):
        if at % _LINKS_PER_STEP == 0:
            yield Progress(Stage.MARKING, at, len(ordered))
        links.append(_link(group, old, new, options, drafts, pairing, witnesses))
    traces = yield from find_traces(links, old, new)
    stale = yield from find_stale_references(links, old, new)
    return Comparison(old, new, tuple(links), traces, stale)


def _of(revision: Revision, indices: tuple[int, ...]) -> list[Paragraph]:
    return [revision.paragraphs[index] for index in indices]


def _link(
    group: Group,
    old: Revision,
    new: Revision,
    options: Options,
    drafts: Drafts,
    pairing: Pairing,
    witnesses: Witnesses,
) -> Link:
    before, after = _of(old, group.old), _of(new, group.new)
    old_text, new_text = joined_text(before), joined_text(after)
    if not before or not after:
        edits = _whole(old_text, new_text)
        relation = Relation.ADDED if after else Relation.DELETED
        return Link(group.old, group.new, relation, significance=Significance.SUBSTANTIVE, edits=edits)
    found = word_edits(old_text, new_text, options)
    edits = without_labels(found, before[0], after[0], old_text, new_text)
    labels_stay = len(edits) < len(found) or _same_number(before[0], after[0])
    if edits:
        edits = without_broken_words(edits, before, after, old_text, new_text)
        here = (before[0].index, after[0].index) if len(before) == len(after) == 1 else NOWHERE
        edits = explained(edits, old_text, new_text, drafts, here)
    if before[0].kind is after[0].kind is Kind.HEADING:
        edits = retitled(edits)
    moved, similarity = group in pairing.moved, _similarity(group, pairing.texts)
    return Link(
        group.old,
        group.new,
        relation_of(before, after, edits),
        moved=moved,
        renumbered=not labels_stay,
        retitled=any(RETITLED in edit.reasons for edit in edits),
        retagged=_tags(before) != _tags(after),
        similarity=similarity,
        confidence=confidence(witnesses.evidence(group, similarity, moved=moved)),
        significance=highest(edits),
        edits=edits,
    )


def _same_number(before: Paragraph, after: Paragraph) -> bool:
    """Tell whether both print one label, or one prints what the other is known as: `PP3` where the other prints nothing."""
    if _without_spaces(before) == _without_spaces(after):
        return True
    return any(
        one.label is not None and other.known_as is not None and _parts(one.label) == _parts(other.known_as)
        for one, other in ((before, after), (after, before))
    )


def _without_spaces(paragraph: Paragraph) -> str:
    """Return a label as it counts: `44 bis` and `44bis` name one paragraph, as `附件 1` and `附件1` do."""
    return "".join(paragraph.printed_label.split())


def _parts(label: Label) -> tuple[str, str, str]:
    return label.prefix.upper(), label.number, label.suffix


def _tags(paragraphs: list[Paragraph]) -> list[str]:
    """Return the tags of a link's paragraphs, however they are written and wherever they stand."""
    return sorted(
        " ".join(tag.printed.casefold().strip("[]()（）【】").split()) for each in paragraphs for tag in each.tags
    )


def _footnotes(revision: Revision) -> frozenset[str]:
    return frozenset(
        each.printed_label.strip("()[]").casefold() for each in revision.paragraphs if each.kind is Kind.FOOTNOTE
    )


def _abbreviations(revision: Revision) -> dict[str, tuple[str, ...]]:
    known = vocabulary(revision.language)
    found: dict[str, tuple[str, ...]] = {}
    for paragraph in revision.paragraphs:
        if "(" in paragraph.text:
            found |= abbreviations(paragraph.text, known)
    return found


def _common_words(old: Revision, new: Revision) -> Steps[frozenset[str]]:
    """Return the words that either revision writes small."""
    texts = list(dict.fromkeys(paragraph.text for side in (old, new) for paragraph in side.paragraphs))
    pieces = set[str]()
    for at in range(0, len(texts), _WEIGHED_PER_STEP):
        yield Progress(Stage.MARKING)
        pieces.update(*map(str.split, texts[at : at + _WEIGHED_PER_STEP]))
    yield Progress(Stage.MARKING)
    words = set(filter(str.isalpha, pieces))
    return frozenset(filter(str.islower, chain(words, _WORD.findall(" ".join(pieces - words)))))


def _whole(old: str, new: str) -> tuple[Edit, ...]:
    text, op, reason = (new, Op.INSERT, "content-added") if new else (old, Op.DELETE, "content-removed")
    if not text:
        return ()
    none, every = Span(0, 0), Span(0, len(text))
    gone, come = (none, every) if op is Op.INSERT else (every, none)
    return (Edit(op, gone, come, Significance.SUBSTANTIVE, (reason,)),)


def _similarity(group: Group, texts: Texts) -> float:
    """Return the share of words that both texts have in the same order, from 0 to 1."""
    old, new = (
        "".join(side[at].code for at in indices) for side, indices in ((texts.old, group.old), (texts.new, group.new))
    )
    return round(1.0 if old == new else LCSseq.normalized_similarity(old, new), 4)
