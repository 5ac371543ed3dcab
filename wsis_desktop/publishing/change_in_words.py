"""A change in a sentence, without a verdict: what was added, dropped and replaced, and where its text moved or came from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from wsis_desktop.comparing.language.letters import plain_words
from wsis_desktop.model.comparison import Comparison, Edit, Link, Op, Relation, Side, Significance, Span, joined_text
from wsis_desktop.publishing.naming import listed, names, what_became

__all__ = ["change_in_words", "closing_bracket", "settled"]

_NAMED: Final = {
    "verb-changed": "verb",
    "verb-stronger": "stronger on the scale",
    "verb-weaker": "weaker on the scale",
    "modal-changed": "modal",
    "negation": "negation",
    "opposite": "the contrary",
    "force-changed": "binding force",
    "number-changed": "number",
    "date-changed": "date",
    "frequency-changed": "frequency",
    "reference": "reference",
    "tag-changed": "tag",
    "bracket-opened": "bracket opened",
    "bracket-closed": "bracket closed",
}
"""Reasons that are told by their name; of others the words alone say enough."""
_PASSAGES: Final = frozenset({"content-added", "content-removed"})
_WITHIN: Final = frozenset(
    {"verb-changed", "modal-changed", "negation", "number-changed", "date-changed", "frequency-changed", "reference"}
)
"""What a passage that came or went as a whole holds, and nobody changed."""
_SAID_WHOLE: Final = frozenset({"verb-stronger", "verb-weaker", "opposite", "bracket-opened", "bracket-closed"})
"""What is said of an edit as it stands; of all else, that it changed, or came, or went."""
_SIGNS: Final = " ,;.:"
_LONGEST: Final = 70
_MOST: Final = 4
_RANK: Final = {Significance.SUBSTANTIVE: 0, Significance.WORDING: 1, Significance.EDITORIAL: 2}


def change_in_words(comparison: Comparison, link: Link) -> str:
    """Return what a link says, in words that neither praise nor blame; empty when nothing changed.

    At most four edits are told, those that matter most, in the order of the text; the others are counted.
    """
    if link.relation is Relation.ADDED:
        return f"added: {_quoted(_words_of(comparison, link, Side.NEW))}"
    if link.relation is Relation.DELETED:
        return "; ".join([f"deleted: {_quoted(_words_of(comparison, link, Side.OLD))}", *_found(comparison, link)])
    return "; ".join(part for part in (*_edits(comparison, link), what_became(comparison, link)) if part)


def _words_of(comparison: Comparison, link: Link, side: Side) -> str:
    """Return the words of one side; of a heading that is nothing but its label, that."""
    paragraphs = comparison.paragraphs(link, side)
    return joined_text(paragraphs) or paragraphs[0].printed_label


@dataclass(frozen=True, slots=True)
class _Told:
    """What is said of one edit, or of two that belong together, and where it stands."""

    words: str
    significance: Significance
    at: int
    edits: int = 1


def _edits(comparison: Comparison, link: Link) -> Iterator[str]:
    old, new = (joined_text(comparison.paragraphs(link, side)) for side in Side)
    telling = [edit for edit in link.edits if edit.significance is not Significance.EDITORIAL]
    told = [*_in_pairs(telling, old, new)]
    chosen = sorted(sorted(told, key=lambda each: _RANK[each.significance])[:_MOST], key=lambda each: each.at)
    for each in chosen:
        yield each.words
    editorial = len(link.edits) - len(telling)
    rest = len(link.edits) - sum(each.edits for each in chosen)
    if rest:
        which = " editorial" if rest == editorial else f"{' more' if chosen else ''}"
        among = f", {editorial} of them editorial" if 0 < editorial < rest else ""
        yield f"{'and ' if chosen else ''}{rest}{which} edit{'' if rest == 1 else 's'}{among}"


def _in_pairs(edits: Sequence[Edit], old: str, new: str) -> Iterator[_Told]:
    """Say each edit, but as one what are several.

    That are the brackets around some words, words that came to another place, alternatives of which one stayed, and
    brackets that stand alone.
    """
    done: set[Edit] = set()
    lone: list[Edit] = []
    for at, edit in enumerate(edits):
        if edit in done:
            continue
        went, came = old[edit.old.start : edit.old.end], new[edit.new.start : edit.new.end]
        later = [each for each in edits if each.old.start >= edit.old.start and each is not edit and each not in done]
        if other := closing_bracket(edit, went or came, later, old, new):
            within = new[edit.new.end : other.new.start] if came else old[edit.old.end : other.old.start]
            what = "brackets put around" if came else "brackets removed around"
            yield _Told(f"{what} {_quoted(within)}", edit.significance, edit.old.start, 2)
            done.add(other)
        elif other := _same_words(edit, went or came, later, old, new):
            yield _Told(
                f"moved within the text: {_quoted((went or came).strip(_SIGNS))}", edit.significance, edit.old.start, 2
            )
            done.add(other)
        elif several := settled(edits[at:], old, new):
            yield _Told(_whole(several, old, new), edit.significance, edit.old.start, len(several))
            done.update(several)
        elif edit.op is not Op.REPLACE and _is_brackets(went or came):
            lone.append(edit)
        else:
            yield _Told(_edit(edit, went, came), edit.significance, edit.old.start)
    for op, how in ((Op.INSERT, "added"), (Op.DELETE, "dropped")):
        if alone := [edit for edit in lone if edit.op is op]:
            signs = "".join(new[each.new.start : each.new.end] + old[each.old.start : each.old.end] for each in alone)
            count = len(signs.replace(" ", ""))
            said = f"{count} single brackets" if len(alone) > 1 else f"bracket{'s' * (count > 1)} {_quoted(signs)}"
            yield _Told(f"{said} {how}", alone[0].significance, alone[0].old.start, len(alone))


def _is_brackets(words: str) -> bool:
    return bool(words.strip()) and not words.strip("[] ")


def settled(edits: Sequence[Edit], old: str, new: str) -> Sequence[Edit]:
    """Return the first edits that together open and close brackets, in few words: “[shall] [may]” → “may”."""
    first = edits[0]
    if _is_balanced(old[first.old.start : first.old.end]) and _is_balanced(new[first.new.start : first.new.end]):
        return ()
    for count, last in enumerate(edits[1:], 2):
        went, came = old[first.old.start : last.old.end], new[first.new.start : last.new.end]
        if max(len(went), len(came)) > _LONGEST:
            return ()
        if _is_balanced(went) and _is_balanced(came):
            return edits[:count]
    return ()


def _is_balanced(words: str) -> bool:
    depth = 0
    for sign in words:
        depth += (sign == "[") - (sign == "]")
        if depth < 0:
            return False
    return depth == 0


def _whole(edits: Sequence[Edit], old: str, new: str) -> str:
    went = old[edits[0].old.start : edits[-1].old.end].strip()
    came = new[edits[0].new.start : edits[-1].new.end].strip()
    if not went or not came:
        return f"added {_quoted(came)}" if came else f"dropped {_quoted(went)}"
    reasons = dict.fromkeys(reason for each in edits for reason in each.reasons)
    what = listed(_NAMED[each] for each in reasons if each in _NAMED and each not in _SAID_WHOLE)
    return f"{f'{what} changed' if what else 'replaced'}: {_quoted(went)} → {_quoted(came)}"


def closing_bracket(edit: Edit, words: str, later: Iterable[Edit], old: str, new: str) -> Edit | None:
    """Return the edit that takes, or brings, the bracket that closes what this one opens, if both do nothing else."""
    if edit.op is Op.REPLACE or words != "[":
        return None
    text, start = (new, edit.new.start) if edit.op is Op.INSERT else (old, edit.old.start)
    depth = 0
    for at in range(start, len(text)):
        depth += (text[at] == "[") - (text[at] == "]")
        if depth == 0:
            found = (each for each in later if each.op is edit.op)
            return next((each for each in found if (each.new or each.old) == Span(at, at + 1)), None)
    return None


def _same_words(edit: Edit, words: str, later: Iterable[Edit], old: str, new: str) -> Edit | None:
    """Return the edit that brings the words that this one takes, or the other way round."""
    if edit.op is Op.REPLACE or "reordered" not in edit.reasons:
        return None
    opposite = Op.INSERT if edit.op is Op.DELETE else Op.DELETE
    plain = plain_words(words)
    return next(
        (
            each
            for each in later
            if each.op is opposite
            and plain
            and plain_words(new[each.new.start : each.new.end] or old[each.old.start : each.old.end]) == plain
        ),
        None,
    )


def _edit(edit: Edit, went: str, came: str) -> str:
    hidden = set(_WITHIN) if edit.op is not Op.REPLACE and not _PASSAGES.isdisjoint(edit.reasons) else set[str]()
    if _is_balanced(went) and _is_balanced(came):
        hidden |= {"bracket-opened", "bracket-closed"}  # they are seen in the words that are quoted
    reasons = [each for each in dict.fromkeys(edit.reasons) if each in _NAMED and each not in hidden]
    what = listed(_NAMED[each] for each in reasons if each not in _SAID_WHOLE)
    said = [_NAMED[each] for each in reasons if each in _SAID_WHOLE]
    if went and came:
        named = listed([f"{what} changed", *said] if what else said)
        return f"{named or 'replaced'}: {_quoted(went)} → {_quoted(came)}"
    how = " ".join(each for each in (what, "added" if came else "dropped", _quoted(came or went)) if each)
    return f"{listed(said)}: {how}" if said else how


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
