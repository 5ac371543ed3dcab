"""A change in a sentence, without a verdict: what was added, dropped and replaced, and where its text moved or came from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from wsis_desktop.model.comparison import Comparison, Edit, Link, Relation, Side, Significance, joined_text
from wsis_desktop.publishing.naming import listed, names, what_became

_NAMED: Final = {
    "verb-changed": "verb changed",
    "verb-stronger": "stronger on the scale",
    "verb-weaker": "weaker on the scale",
    "modal-changed": "modal changed",
    "negation": "negation changed",
    "number-changed": "number changed",
    "date-changed": "date changed",
    "frequency-changed": "frequency changed",
    "reference": "reference changed",
    "tag-changed": "tag changed",
    "bracket-opened": "bracket opened",
    "bracket-closed": "bracket closed",
}
"""Reasons that are told by their name; of others the words alone say enough."""
_LONGEST: Final = 70
_MOST: Final = 4
_RANK: Final = {Significance.SUBSTANTIVE: 0, Significance.WORDING: 1, Significance.EDITORIAL: 2}


def change_in_words(comparison: Comparison, link: Link) -> str:
    """Return what a link says, in words that neither praise nor blame; empty when nothing changed.

    At most four edits are told, those that matter most, in the order of the text; the others are counted.
    """
    if link.relation is Relation.ADDED:
        return f"added: {_quoted(joined_text(comparison.paragraphs(link, Side.NEW)))}"
    if link.relation is Relation.DELETED:
        return "; ".join(
            [f"deleted: {_quoted(joined_text(comparison.paragraphs(link, Side.OLD)))}", *_found(comparison, link)]
        )
    return "; ".join(part for part in (*_edits(comparison, link), what_became(comparison, link)) if part)


def _edits(comparison: Comparison, link: Link) -> Iterator[str]:
    old, new = (joined_text(comparison.paragraphs(link, side)) for side in Side)
    telling = [edit for edit in link.edits if edit.significance is not Significance.EDITORIAL]
    chosen = sorted(sorted(telling, key=lambda edit: _RANK[edit.significance])[:_MOST], key=lambda edit: edit.old.start)
    for edit in chosen:
        yield _edit(edit, old[edit.old.start : edit.old.end], new[edit.new.start : edit.new.end])
    more, editorial = len(telling) - len(chosen), len(link.edits) - len(telling)
    rest = [f"{more} more"] if more else []
    rest += [f"{editorial} editorial"] if editorial else []
    if rest:
        one = more + editorial == 1
        yield f"{'and ' if chosen else ''}{listed(rest)} edit{'' if one else 's'}"


def _edit(edit: Edit, went: str, came: str) -> str:
    named = listed(dict.fromkeys(_NAMED[reason] for reason in edit.reasons if reason in _NAMED))
    if went and came:
        return f"{named or 'replaced'}: {_quoted(went)} → {_quoted(came)}"
    told = f"added {_quoted(came)}" if came else f"dropped {_quoted(went)}"
    return f"{named}: {told}" if named else told


def _found(comparison: Comparison, link: Link) -> Iterator[str]:
    """Say where passages of a deleted text stand now."""
    places = [trace.new.paragraph for trace in comparison.traces if trace.old.paragraph in link.old]
    for place in dict.fromkeys(places):
        yield f"some of it now stands in {names(comparison.new, [comparison.new.paragraphs[place]])}"


def _quoted(text: str) -> str:
    """Return words in quotation marks, long ones cut in their middle."""
    plain = " ".join(text.split())
    if len(plain) <= _LONGEST:
        return f"“{plain}”"
    half = _LONGEST // 2
    return f"“{plain[:half].rsplit(' ', 1)[0]} … {plain[-half:].split(' ', 1)[-1]}”"
