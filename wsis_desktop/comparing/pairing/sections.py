"""Sections belong together by what stands in them; inside such a pair a reader takes less for proof."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from wsis_desktop.comparing.pairing.candidates import Pair
from wsis_desktop.comparing.pairing.chain import heaviest_chain
from wsis_desktop.comparing.pairing.context import weighed
from wsis_desktop.comparing.pairing.gaps import in_stretches
from wsis_desktop.comparing.pairing.headings import paired_headings
from wsis_desktop.comparing.pairing.texts import Text, Texts
from wsis_desktop.model.progress import Progress, Stage, Steps
from wsis_desktop.model.revision import Kind, Paragraph

_ENOUGH = 0.3
_REWRITTEN = 0.2
_ROUNDS = 4


def by_sections(old: Sequence[Paragraph], new: Sequence[Paragraph], texts: Texts, links: set[Pair]) -> Steps[set[Pair]]:
    """Return `links` with headings paired by their sections and paragraphs by their headings, until nothing changes."""
    if not all(any(each.kind is Kind.HEADING for each in side) for side in (old, new)):
        return links
    for _ in range(_ROUNDS):
        before = links
        yield Progress(Stage.PAIRING)
        links = paired_headings(old, new, texts, links)
        yield Progress(Stage.PAIRING)
        links = links | (yield from in_stretches(texts, _stretches(old, new, texts, links)))
        if links == before:
            break
    return links


def _stretches(
    old: Sequence[Paragraph], new: Sequence[Paragraph], texts: Texts, links: set[Pair]
) -> Iterator[tuple[list[Text], list[Text], float]]:
    """Return what was left alone between two links of paired sections, where it stands face to face."""
    inside = _extents(old), _extents(new)
    taken_old, taken_new = {i for i, _ in links}, {j for _, j in links}
    partner: dict[int, list[int]] = {}
    for i, j in links:
        partner.setdefault(i, []).append(j)
    for i, j in sorted(links):
        if not (old[i].kind is new[j].kind is Kind.HEADING):
            continue
        olds, news = inside[0][i], inside[1][j]
        if not any(at not in taken_old for at in olds) or not any(at not in taken_new for at in news):
            continue
        linked = [(at, to) for at in olds for to in partner.get(at, ()) if to in news]
        enough = _REWRITTEN + (_ENOUGH - _REWRITTEN) * _kept(texts, linked)
        kept = heaviest_chain(weighed(x, y, texts.carry(x, y), texts.salt(x, y)) for x, y in linked)
        edges_old = [olds.start - 1, *(pair.old for pair in kept), olds.stop]
        edges_new = [news.start - 1, *(pair.new for pair in kept), news.stop]
        for left, right, low, high in zip(edges_old, edges_old[1:], edges_new, edges_new[1:], strict=False):
            free_old = [texts.old[at] for at in range(left + 1, right) if at not in taken_old]
            free_new = [texts.new[at] for at in range(low + 1, high) if at not in taken_new]
            if free_old and free_new:
                yield free_old, free_new, enough


def _kept(texts: Texts, links: list[Pair]) -> float:
    """Return the share of words that linked paragraphs hold which nobody touched."""
    sizes = [(texts.old[i].size, texts.old[i].code == texts.new[j].code) for i, j in links]
    return sum(size for size, same in sizes if same) / max(1, sum(size for size, _ in sizes))


def _extents(paragraphs: Sequence[Paragraph]) -> dict[int, range]:
    """Return for each heading the paragraphs that stand right beneath it, up to the next heading."""
    body = [each for each in paragraphs if each.kind is not Kind.FOOTNOTE]
    heads = [each.index for each in body if each.kind is Kind.HEADING]
    return {head: range(head + 1, end) for head, end in pairwise([*heads, len(body)])}
