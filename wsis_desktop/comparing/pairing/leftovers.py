"""A last look at what was left alone: the same words under another kind are no difference.

Whether a line is a heading or a paragraph is a guess that turns out differently in another layout or file format.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from wsis_desktop.comparing.pairing.candidates import Pair
from wsis_desktop.comparing.pairing.chain import heaviest_chain
from wsis_desktop.comparing.pairing.context import Backbone, weighed
from wsis_desktop.comparing.pairing.siblings import margins
from wsis_desktop.comparing.pairing.texts import Text, Texts
from wsis_desktop.model.revision import Kind, Paragraph

_FOOTNOTE_SHARE = 0.5
_ENOUGH_ALONE = 0.0
_CLEAR = 2.0


def same_words(texts: Texts, links: Iterable[Pair]) -> set[Pair]:
    """Return pairs of paragraphs of whatever kind that were left alone and have the same words, in order first."""
    backbone = Backbone.of((weighed(i, j, texts.carry(i, j), texts.salt(i, j)) for i, j in links), texts)
    places: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, alone in enumerate(_alone(texts, links)):
        for text in alone:
            if text.code:
                places[text.code][side].append(text.index)
    found: set[Pair] = set()
    for olds, news in places.values():
        chain = heaviest_chain(weighed(i, j, 1, texts.salt(i, j)) for i in olds for j in news if backbone.holds(i, j))
        found.update((pair.old, pair.new) for pair in chain)
        if len(olds) == len(news) == 1 and not texts.old[olds[0]].bare:
            found.add((olds[0], news[0]))
    return found


def copies(texts: Texts, links: Iterable[Pair]) -> set[Pair]:
    """Return pairs of what is left with the same words on both sides, wherever it stands, the nearest copies first.

    A text never goes and comes at once: its copies went elsewhere. "Option 2:" alone is no text.
    """
    places: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, alone in enumerate(_alone(texts, links)):
        for text in alone:
            if (text.code or text.letters) and not text.bare:
                places[text.code or text.letters][side].append(text.index)
    found: set[Pair] = set()
    for olds, news in places.values():
        taken_old, taken_new = set[int](), set[int]()
        for i, j in sorted(((i, j) for i in olds for j in news), key=lambda pair: _farness(texts, *pair)):
            if i not in taken_old and j not in taken_new:
                taken_old.add(i)
                taken_new.add(j)
                found.add((i, j))
    return found


def _farness(texts: Texts, i: int, j: int) -> tuple[bool, int, int]:
    """Return how far two copies stand from each other in their texts, those of another kind last; alike on both sides."""
    apart = abs(i * len(texts.new) - j * len(texts.old))
    return texts.old[i].family is not texts.new[j].family, apart, i + j


def without_rivals(content: Mapping[Pair, float], links: Iterable[Pair]) -> set[Pair]:
    """Return pairs of what is left, wherever it stands, whose words are enough now that their rivals have gone elsewhere.

    `content` holds the logit that the words of each candidate pair give.
    """
    taken_old, taken_new = {i for i, _ in links}, {j for _, j in links}
    left = {(i, j): logit for (i, j), logit in content.items() if i not in taken_old and j not in taken_new}
    clear = margins(left, none=-math.inf)
    return {pair for pair, logit in left.items() if logit >= _ENOUGH_ALONE and clear[pair] >= _CLEAR}


def titles(old: Sequence[Paragraph], new: Sequence[Paragraph], links: Iterable[Pair]) -> set[Pair]:
    """Pair the two titles, however they read, when each text has one and neither found another partner."""
    first, second = ([each.index for each in side if each.kind is Kind.TITLE] for side in (old, new))
    if len(first) != 1 or len(second) != 1:
        return set()
    taken = any(i == first[0] or j == second[0] for i, j in links)
    return set() if taken else {(first[0], second[0])}


def footnotes(old: Sequence[Paragraph], new: Sequence[Paragraph], texts: Texts, links: Iterable[Pair]) -> set[Pair]:
    """Pair footnotes left alone whose marks stand in linked paragraphs, when they share half of their words' weight."""
    taken_old, taken_new = {i for i, _ in links}, {j for _, j in links}
    found: set[Pair] = set()
    for i, j in sorted(links):
        for first in old[i].marks:
            for second in new[j].marks:
                pair = first.footnote, second.footnote
                if pair[0] not in taken_old and pair[1] not in taken_new and _shared(texts, *pair) >= _FOOTNOTE_SHARE:
                    taken_old.add(pair[0])
                    taken_new.add(pair[1])
                    found.add(pair)
    return found


def _shared(texts: Texts, i: int, j: int) -> float:
    first, second = texts.old[i], texts.new[j]
    return texts.weights.of_words(first.words & second.words) / max(1, min(first.mass, second.mass))


def _alone(texts: Texts, links: Iterable[Pair]) -> tuple[list[Text], list[Text]]:
    olds, news = {i for i, _ in links}, {j for _, j in links}
    return [text for text in texts.old if text.index not in olds], [
        text for text in texts.new if text.index not in news
    ]
