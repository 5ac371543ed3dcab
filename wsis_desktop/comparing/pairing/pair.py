"""Which paragraphs of two revisions belong together."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from wsis_desktop.comparing.pairing.anchors import Anchors, anchors, free
from wsis_desktop.comparing.pairing.candidates import Pair, candidates
from wsis_desktop.comparing.pairing.context import surroundings
from wsis_desktop.comparing.pairing.far_pieces import far_pieces
from wsis_desktop.comparing.pairing.folding import resolved
from wsis_desktop.comparing.pairing.gaps import in_gaps
from wsis_desktop.comparing.pairing.grouping import Group, grouped, moved_groups, strange_groups
from wsis_desktop.comparing.pairing.headings import by_label, doubled, in_place, lost_numbers
from wsis_desktop.comparing.pairing.judgement import content_logit, context_logit
from wsis_desktop.comparing.pairing.leftovers import copies, footnotes, same_words, titles, without_rivals
from wsis_desktop.comparing.pairing.reclaim import reclaimed
from wsis_desktop.comparing.pairing.regroup import gathered, regrouped
from wsis_desktop.comparing.pairing.sections import by_sections
from wsis_desktop.comparing.pairing.siblings import distinctions, margins
from wsis_desktop.comparing.pairing.similarity import Features
from wsis_desktop.comparing.pairing.texts import Family, Texts, strangers
from wsis_desktop.comparing.pairing.unsure_breaks import across_breaks
from wsis_desktop.model.progress import Progress, Stage, Steps
from wsis_desktop.model.revision import Revision

_PER_STEP = 500
_HOPELESS = -4.0
_SIBLING_FORCE = 4.0
_LIKENESS, _MOST, _MANY = 10.0, 0.6, math.log(10)


@dataclass(frozen=True, slots=True)
class Pairing:
    """What belongs together, what of it moved, and the texts as pairing saw them."""

    groups: tuple[Group, ...]
    moved: frozenset[Group]
    texts: Texts

    def turned(self) -> Pairing:
        """Return the pairing with its sides swapped."""
        texts = Texts(self.texts.new, self.texts.old, self.texts.weights)
        groups = tuple(group.turned() for group in self.groups)
        return Pairing(groups, frozenset(group.turned() for group in self.moved), texts)


def pair_steps(old: Revision, new: Revision) -> Steps[Pairing]:
    """Pair the paragraphs of two revisions, each kind among its own.

    Which of them is called the old one decides nothing: draws that nothing else settles fall alike on both sides.
    """
    if _said(new) < _said(old):
        pairing = yield from _pair_steps(new, old)
        return pairing.turned()
    return (yield from _pair_steps(old, new))


def _said(revision: Revision) -> tuple[tuple[str, str, str], ...]:
    return tuple((each.text, each.kind.value, each.printed_label) for each in revision.paragraphs)


def _pair_steps(old: Revision, new: Revision) -> Steps[Pairing]:
    texts = yield from Texts.steps(old.paragraphs, new.paragraphs)
    known = yield from anchors(texts)
    likely = yield from worded(texts, known)
    both = old.paragraphs, new.paragraphs
    links = yield from _links(texts, known, likely)
    links = yield from across_breaks(*both, texts, links)
    links |= same_words(texts, links)
    links = yield from by_sections(*both, texts, links)
    links = yield from resolved(*both, texts, links)
    yield Progress(Stage.PAIRING)
    links |= doubled(*both, links)
    links |= in_place(*both, texts, links)
    links |= lost_numbers(*both, links)
    yield Progress(Stage.PAIRING)
    worded_for_themselves = {pair: logit for pair, logit in likely.content.items() if not texts.old[pair[0]].bare}
    links |= without_rivals(worded_for_themselves, links)
    yield Progress(Stage.PAIRING)
    links |= footnotes(*both, texts, links)
    links |= titles(*both, links)
    links |= by_label(*both, links)
    links |= copies(texts, links)
    links = yield from far_pieces(texts, likely.features, links)
    yield Progress(Stage.PAIRING)
    groups = grouped(links, texts)
    yield Progress(Stage.PAIRING)
    moved = yield from moved_groups(groups, texts)
    strange = yield from strange_groups(moved, texts)
    groups = [part for group in groups for part in (group.parted() if group in strange else [group])]
    return Pairing(tuple(groups), frozenset(moved - strange), texts)


@dataclass(frozen=True, slots=True)
class Likely:
    """Candidate pairs: what their texts share, the logit that their words give, and how far each outdoes its siblings."""

    features: dict[Pair, Features]
    content: dict[Pair, float]
    apart: dict[Pair, float]


def _links(texts: Texts, known: Anchors, likely: Likely) -> Steps[set[Pair]]:
    links = set(known.sure)
    gains = yield from judged(texts, known, likely)
    links |= best_first(gains)
    yield Progress(Stage.PAIRING)
    links |= yield from gathered(texts, links, likely.features)
    links = yield from reclaimed(texts, links)
    links = yield from regrouped(texts, links)
    links |= yield from in_gaps(texts, links)
    return (yield from regrouped(texts, links))


def measured(texts: Texts, known: Anchors) -> Steps[dict[Pair, Features]]:
    """Return candidate pairs and what their texts share."""
    pairs = set(known.copies)
    taken_old = {i for i, _ in known.sure | known.copies}
    taken_new = {j for _, j in known.sure | known.copies}
    for family in Family:
        olds = [text for text in free(texts.old, taken_old) if text.family is family]
        news = [text for text in free(texts.new, taken_new) if text.family is family]
        found = yield from candidates(olds, news, texts.weights)
        pairs.update((olds[i].index, news[j].index) for i, j in found)
    features: dict[Pair, Features] = {}
    for done, (i, j) in enumerate(sorted(pairs)):
        if done % _PER_STEP == 0:
            yield Progress(Stage.PAIRING, done, len(pairs))
        features[i, j] = Features.of(texts.old[i], texts.new[j], texts.weights)
    return features


def worded(texts: Texts, known: Anchors) -> Steps[Likely]:
    """Return the candidate pairs and what their words say, siblings told apart."""
    features = yield from measured(texts, known)
    content: dict[Pair, float] = {}
    for done, (pair, shared) in enumerate(features.items()):
        if done % _PER_STEP == 0:
            yield Progress(Stage.PAIRING, done, len(features))
        logit = content_logit(shared, *_ends(texts, pair))
        if logit > _HOPELESS and not strangers(texts.old[pair[0]], texts.new[pair[1]]):
            content[pair] = logit
    apart = yield from distinctions(texts, {pair: features[pair].in_order for pair in content})
    yield Progress(Stage.PAIRING)
    clear = margins({pair: features[pair].held for pair in content}, none=0.0)
    content = {
        pair: logit + (_SIBLING_FORCE * apart[pair] if pair in apart else _by_likeness(features[pair], clear[pair]))
        for pair, logit in content.items()
    }
    return Likely(features, content, apart)


def _by_likeness(shared: Features, clear: float) -> float:
    """Return what mere likeness says for a pair, however common its words are, where no other text holds as much."""
    alike = shared.size >= _MANY and clear > 0
    return _LIKENESS * max(0.0, shared.in_order - _MOST) if alike else 0.0


def judged(texts: Texts, known: Anchors, likely: Likely) -> Steps[dict[Pair, float]]:
    """Return for each candidate pair the logit that it belongs together, surroundings included.

    "Option 2:" without a text of its own goes nowhere without what stands beside it.
    """
    gains: dict[Pair, float] = {}
    around = yield from surroundings(texts, likely.content, known.sure, likely.apart)
    for done, (pair, seen) in enumerate(around.items()):
        if done % _PER_STEP == 0:
            yield Progress(Stage.PAIRING, done, len(around))
        if not (texts.old[pair[0]].bare and seen.alone):
            gains[pair] = context_logit(seen)
    return gains


def _ends(texts: Texts, pair: Pair) -> tuple[str, str]:
    return texts.old[pair[0]].letters, texts.new[pair[1]].letters


def best_first(gains: Mapping[Pair, float]) -> set[Pair]:
    """Choose one partner for each text, the surest pairs first; a gain must be positive."""
    olds: set[int] = set()
    news: set[int] = set()
    chosen: set[Pair] = set()
    for (i, j), gain in sorted(gains.items(), key=lambda item: (-item[1], sum(item[0]), abs(item[0][0] - item[0][1]))):
        if gain <= 0:
            break
        if i not in olds and j not in news:
            olds.add(i)
            news.add(j)
            chosen.add((i, j))
    return chosen
