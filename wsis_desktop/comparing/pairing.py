"""Which paragraphs of two revisions belong together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from wsis_desktop.comparing.words import pairing_words
from wsis_desktop.model.progress import Progress, Stage, Steps
from wsis_desktop.model.revision import Kind, Revision

_COMMON = 40
_NEAR = 0.5


@dataclass(frozen=True, slots=True)
class Group:
    """Old and new paragraphs that belong together; one side is empty when nothing was found for the other."""

    old: tuple[int, ...]
    new: tuple[int, ...]


def _family(kind: Kind) -> str:
    if kind in {Kind.PARAGRAPH, Kind.ITEM}:
        return "body"
    return "heading" if kind is Kind.TITLE else kind.value


def pair_steps(old: Revision, new: Revision) -> Steps[list[Group]]:
    """Pair the paragraphs of two revisions, each kind among its own."""
    yield Progress(Stage.PAIRING)
    old_words, new_words = (
        [(_family(paragraph.kind), tuple(pairing_words(paragraph.text))) for paragraph in revision.paragraphs]
        for revision in (old, new)
    )
    pairs = dict(_exact(old_words, new_words))
    free_old = [i for i in range(len(old_words)) if i not in pairs]
    taken = set(pairs.values())
    free_new = [j for j in range(len(new_words)) if j not in taken]
    scored: list[tuple[float, int, int]] = []
    index: dict[str, list[int]] = defaultdict(list)
    for j in free_new:
        for word in set(new_words[j][1]):
            index[word].append(j)
    for done, i in enumerate(free_old):
        if done % 50 == 0:
            yield Progress(Stage.PAIRING, done, len(free_old))
        near = {j for word in set(old_words[i][1]) if len(index[word]) <= _COMMON for j in index[word]}
        if len(free_old) * len(free_new) <= 3000:
            near = set(free_new)
        for j in near:
            if old_words[i][0] == new_words[j][0]:
                ratio = LCSseq.normalized_similarity(old_words[i][1], new_words[j][1])
                if ratio >= _NEAR:
                    scored.append((-ratio, i, j))
    for _, i, j in sorted(scored):
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    groups = [Group((i,), (j,)) for i, j in sorted(pairs.items())]
    groups += [Group((i,), ()) for i in range(len(old_words)) if i not in pairs]
    groups += [Group((), (j,)) for j in range(len(new_words)) if j not in taken]
    return groups


Words = tuple[str, tuple[str, ...]]


def _exact(olds: list[Words], news: list[Words]) -> Iterator[tuple[int, int]]:
    places: dict[Words, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for i, words in enumerate(olds):
        places[words][0].append(i)
    for j, words in enumerate(news):
        places[words][1].append(j)
    for first, second in places.values():
        yield from zip(first, second, strict=False)
