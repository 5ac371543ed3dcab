"""Which opening brackets of a link went from its old text, and which came into its new one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from wsis_desktop.model.brackets import signs_in
from wsis_desktop.model.comparison import Comparison, Edit, Link, Op, Relation, Side, joined_text

_OPENING = "[［〔【"


class BracketTurns(NamedTuple):
    """Offsets of opening brackets in the joined text of a link's paragraphs, on the side where they stand."""

    went: tuple[int, ...] = ()
    came: tuple[int, ...] = ()


def bracket_turns(comparison: Comparison, link: Link) -> BracketTurns:
    """Find the brackets that opened or went; one that an edit takes away and gives back at once has stayed."""
    if link.relation is Relation.UNCHANGED:
        return BracketTurns()
    signs = {
        side: tuple(at for at, sign in signs_in(joined_text(comparison.paragraphs(link, side))) if sign in _OPENING)
        for side in Side
    }
    if link.relation in {Relation.DELETED, Relation.ADDED} or not any(signs.values()):
        return BracketTurns(signs[Side.OLD], signs[Side.NEW])
    went: list[int] = []
    came: list[int] = []
    for edit in link.edits:
        gone, come = _within(signs[Side.OLD], edit, Side.OLD), _within(signs[Side.NEW], edit, Side.NEW)
        kept = min(len(gone), len(come)) if edit.op is Op.REPLACE else 0
        went += gone[kept:]
        came += come[kept:]
    return BracketTurns(tuple(went), tuple(came))


def _within(signs: Sequence[int], edit: Edit, side: Side) -> list[int]:
    span = edit.old if side is Side.OLD else edit.new
    return [at for at in signs if span.start <= at < span.end]
