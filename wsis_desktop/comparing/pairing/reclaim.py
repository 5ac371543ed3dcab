"""A piece of a split goes to the paragraph whose rest it is, whatever a near duplicate of that paragraph shares with it.

Where "A B" became "A" and "B", and a twin that also ends in "B" was deleted, each alone looks like a shortened paragraph;
only read together the two pieces are the whole first one and the twin is gone.
"""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz.distance import LCSseq

from wsis_desktop.comparing.pairing.candidates import Pair
from wsis_desktop.comparing.pairing.regroup import Partners, joined_similarity
from wsis_desktop.comparing.pairing.texts import SHORT, Text, Texts
from wsis_desktop.model.comparison import Side
from wsis_desktop.model.progress import Progress, Stage, Steps

_PER_STEP = 200
_ALIKE = 0.8
"""Similarity from which a pair needs no look: it is no piece beside a whole."""
_HELD = 0.8
_WHOLE = 0.8
_MORE = 0.1


def reclaimed(texts: Texts, links: set[Pair]) -> Steps[set[Pair]]:
    """Return `links` with pieces taken from those that share their words and given to those that they complete."""
    partners = Partners(links)
    every = set(links)
    moved: set[tuple[Side, int]] = set()
    for done, (i, j) in enumerate(sorted(links)):
        if done % _PER_STEP == 0:
            yield Progress(Stage.PAIRING)
        if texts.old[i].code == texts.new[j].code:
            continue
        for side, holder, piece in ((Side.OLD, i, j), (Side.NEW, j, i)):
            owner = _owner(texts, partners, side, holder, piece)
            ends = {(side, owner), (side, holder), (side.other, piece)}
            if owner is None or ends & moved:
                continue
            moved |= {(side, owner), (side.other, piece)}
            every.discard((i, j))
            every.add((owner, piece) if side is Side.OLD else (piece, owner))
            break
    return every


def _owner(texts: Texts, partners: Partners, side: Side, holder: int, piece: int) -> int | None:
    """Return what `piece` completes better than it answers `holder` on that side, if anything."""
    if len(partners.of(side, holder)) > 1 or len(partners.of(side.other, piece)) > 1:
        return None
    own, other = texts.side(side), texts.side(side.other)
    whole, part = own[holder], other[piece]
    if whole.size <= part.size <= SHORT:
        # A line that became another line of its length, whatever else names the same.
        return None
    held = [
        (at, beside)
        for at, beside in _beside(partners, side, piece)
        if at != holder and own[at].size > other[beside].size and _holds(own[at], part)
    ]
    alike = joined_similarity(texts, [whole], [part]) if held else 1.0
    if alike >= _ALIKE:
        return None
    claims = ((_claim(texts, own[at], whole, other[beside], part, alike), at) for at, beside in held)
    best, owner = max(claims, key=lambda claim: (round(claim[0], 9), -abs(claim[1] - holder)))
    return owner if best else None


def _holds(owner: Text, piece: Text) -> bool:
    return bool(piece.code) and LCSseq.similarity(piece.code, owner.code) >= _HELD * piece.size


def _beside(partners: Partners, side: Side, piece: int) -> Iterator[tuple[int, int]]:
    """Give the neighbours of a piece that are linked one to one, each behind what it is linked with."""
    for beside in (piece - 1, piece + 1):
        linked = partners.of(side.other, beside)
        if len(linked) == 1 and len(partners.of(side, linked[0])) == 1:
            yield linked[0], beside


def _claim(texts: Texts, owner: Text, holder: Text, beside: Text, piece: Text, alike: float) -> float:
    """Return how well `owner` is explained by `beside` and `piece` together; 0 when that is not clearly better.

    Both may claim what the other one holds: then they belong to whichever they make up better.
    """
    both = sorted((beside, piece), key=lambda text: text.index)
    together = joined_similarity(texts, both, [owner])
    if together < max(_WHOLE, alike + _MORE, joined_similarity(texts, [beside], [owner]) + _MORE):
        return 0.0
    return together if together > joined_similarity(texts, both, [holder]) else 0.0
