"""A change as one line of a briefing: the new words in quotation marks, what is left out as `…`, and what stood before."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from wsis_desktop.comparing.language.vocabulary import Vocabulary, vocabulary
from wsis_desktop.model.comparison import (
    Comparison,
    Edit,
    Link,
    Relation,
    Side,
    Significance,
    Span,
    joined_text,
    part_spans,
)
from wsis_desktop.model.revision import Kind, Paragraph
from wsis_desktop.publishing.briefing.citing import called, cited
from wsis_desktop.publishing.briefing.excerpt import excerpt, is_enough, shared_word
from wsis_desktop.publishing.briefing.options import BriefingOptions
from wsis_desktop.publishing.change_in_words import closing_bracket
from wsis_desktop.publishing.naming import listed, own_chain
from wsis_desktop.publishing.speaking import aside, behind, counted, in_parentheses, say

_LONGEST: Final = 230
_HEAD: Final = 130
_TAIL: Final = 80
_MOST_QUOTED: Final = 6
# Words in brackets that are told apart even where some of them changed.
_LONG_HELD: Final = 12
_BRACKETS: Final = frozenset("[]［］〔〕【】")
# What an edit leaves of brackets at its ends: `[shall] [` deletes “[shall]” and a bracket.
_HALF_OPEN: Final = re.compile(r"^[\]］〕】\s]+|[\[［〔【\s]+$")
_CJK: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


def least_told(link: Link, options: BriefingOptions, *, whole: bool = False) -> Significance:
    """Return what an edit of a link must at least be to be told.

    Where a link is told and no edit of it matters that much, all are: the reader wants it, `whole`, or said that it matters.
    """
    wanted = whole or link.weighed_by_hand
    if wanted and not any(edit.significance.reaches(options.least) for edit in link.edits):
        return Significance.EDITORIAL
    return options.least


def line_of(comparison: Comparison, link: Link, options: BriefingOptions, *, whole: bool = False) -> str:
    """Return a change as one line, with the paragraph's number; empty when a link has nothing to tell.

    The edits that matter are told, of one that the reader wants `whole` in any case some.
    """
    old, new = (comparison.paragraphs(link, side) for side in Side)
    if link.relation is Relation.ADDED:
        came = say(f"{_added(new[0])} {{words}}", words=quoted(_words_of(new)))
        return behind(came, _cited_new(comparison, new, options, new=True))
    if link.relation is Relation.DELETED:
        gone = say("Deleted: {words}", words=quoted(_words_of(old)))
        gone = behind(gone, cited(comparison.old, old, options, old=True))
        return say("; ").join((gone, *_found(comparison, link, options)))
    told = [*_edits(comparison, link, least_told(link, options, whole=whole)), *_became(comparison, link, options)]
    if not told:
        return ""
    words = say("; ").join(told)
    return behind(f"{words[0].upper()}{words[1:]}", _cited_new(comparison, new, options))


def _words_of(paragraphs: tuple[Paragraph, ...]) -> str:
    """Return the words of paragraphs; of a heading that is nothing but its label, that."""
    return joined_text(paragraphs) or paragraphs[0].printed_label


def _added(paragraph: Paragraph) -> str:
    return {Kind.HEADING: "New heading:", Kind.TITLE: "New title:", Kind.FOOTNOTE: "New footnote:"}.get(
        paragraph.kind, "Added:"
    )


def _cited_new(
    comparison: Comparison, paragraphs: tuple[Paragraph, ...], options: BriefingOptions, *, new: bool = False
) -> str:
    if paragraphs[0].kind in {Kind.HEADING, Kind.TITLE}:
        return ""
    return cited(comparison.new, paragraphs, options, new=new)


def _edits(comparison: Comparison, link: Link, least: Significance) -> Iterator[str]:
    """Tell the edits that matter, in the order of the text, those that stand close together at once."""
    old, new = (joined_text(comparison.paragraphs(link, side)) for side in Side)
    parts = part_spans(comparison.paragraphs(link, Side.NEW))
    known = vocabulary(comparison.new.language)
    telling = [edit for edit in link.edits if edit.significance.reaches(least)]
    brackets = _Brackets(telling, old, new)
    around = [
        (edit, excerpt(new, Span(edit.new.start, edit.new.end + len(shared_word(edit, old, new, known))), part, known))
        for edit in telling
        if edit not in brackets.apart
        for part in (_part(edit, parts),)
    ]
    together = list(_together(around))
    told = [
        (span.start, _told(_with_others(edits, span, link.edits, brackets), span, (old, new), known, brackets))
        for edits, span in together[:_MOST_QUOTED]
    ]
    told += [(edit.new.start, said) for edit, said in brackets.apart.items() if said]
    yield from (words for _, words in sorted(told))
    more = sum(len(edits) for edits, _ in together[_MOST_QUOTED:])
    if more:
        yield counted("and {n} more edits", more)


class _Brackets:
    """The brackets that came or went in pairs: what they held, and which hold so much that they are told apart."""

    def __init__(self, edits: Sequence[Edit], old: str, new: str) -> None:
        self.held: dict[Edit, str] = {}
        self.apart: dict[Edit, str] = {}
        for edit in edits:
            words = old[edit.old.start : edit.old.end] or new[edit.new.start : edit.new.end]
            later = [each for each in edits if each.old.start >= edit.old.start and each is not edit]
            closing = closing_bracket(edit, words, later, old, new)
            if closing is None:
                continue
            held = Span(edit.new.end, closing.new.start)
            how = "added" if edit.new else "deleted"
            said = say(f"brackets {how} around {{words}}", words=quoted(new, held))
            inside = any(
                held.start <= each.new.start and each.new.end <= held.end
                for each in edits
                if each not in (edit, closing)
            )
            many = len(new[held.start : held.end].split()) > _LONG_HELD
            if many or (is_enough(new[held.start : held.end]) and not inside):
                self.apart |= {edit: said, closing: ""}
            else:
                self.held |= {edit: said, closing: ""}


def _part(edit: Edit, parts: tuple[Span, ...]) -> Span:
    return next(each for each in parts if each.start <= edit.new.start <= each.end)


def _with_others(edits: Sequence[Edit], span: Span, every: Sequence[Edit], brackets: _Brackets) -> list[Edit]:
    """Return edits with the lesser ones in the words that are quoted, which stood there no more than those before."""
    return [
        edit
        for edit in every
        if edit in edits
        or (
            edit.significance is not Significance.EDITORIAL
            and edit not in brackets.apart
            and span.start <= edit.new.start
            and edit.new.end <= span.end
        )
    ]


def _together(edits: Iterable[tuple[Edit, Span]]) -> Iterator[tuple[list[Edit], Span]]:
    """Join edits whose words, with those around them, would be quoted twice."""
    held: list[Edit] = []
    over = Span(0, 0)
    for edit, span in edits:
        if held and span.start < over.end:
            over = Span(min(over.start, span.start), max(over.end, span.end))
            held.append(edit)
            continue
        if held:
            yield held, over
        held, over = [edit], span
    if held:
        yield held, over


def _told(edits: Sequence[Edit], span: Span, texts: tuple[str, str], known: Vocabulary, brackets: _Brackets) -> str:
    """Tell edits: the new words in quotation marks, and behind them what they replace, what was added and what went."""
    old, new = texts
    pairs = [
        (
            (old[edit.old.start : edit.old.end] + shared_word(edit, old, new, known)).strip(),
            new[edit.new.start : edit.new.end].strip(),
        )
        for edit in edits
        if edit not in brackets.held
    ]
    if len(pairs) == 1 and not pairs[0][0] and is_enough(pairs[0][1]):
        return say("adds {words}", words=quoted(new, span))
    if len(pairs) == 1 and not pairs[0][1] and is_enough(pairs[0][0]):
        return say("deleted: {words}", words=quoted(pairs[0][0]))
    told = (
        ("previously", [went for went, came in pairs if went and came]),
        ("added:", [came for went, came in pairs if came and not went]),
        ("deleted:", [went for went, came in pairs if went and not came]),
    )
    said = [each for how, words in told for each in _listed_words(how, words)]
    said += [brackets.held[edit] for edit in edits if brackets.held.get(edit)]
    words = quoted(new, span)
    return aside(words, say("; ").join(said)) if said else say("now {words}", words=words)


def _listed_words(how: str, words: Sequence[str]) -> Iterator[str]:
    """Say what was done to words; brackets alone are named."""
    plain = [_HALF_OPEN.sub("", each) for each in words if any(map(str.isalnum, each))]
    if plain:
        yield say(f"{how} {{words}}", words=listed(map(quoted, plain)))
    if how != "previously" and any(not _BRACKETS.isdisjoint(each) for each in words if not any(map(str.isalnum, each))):
        yield say(f"brackets {how.rstrip(':')}")


def quoted(text: str, span: Span | None = None) -> str:
    """Return words in quotation marks: long ones with `…` for their middle, quotation marks inside as single ones."""
    words = " ".join((text if span is None else text[span.start : span.end]).split()).strip(" ,;:")
    if len(words) > _LONGEST:
        words = f"{_cut(words, _HEAD)} … {_cut_behind(words, _TAIL)}"
    inner = words.replace("“", "‘").replace("”", "’")
    inner = re.sub(r'"([^"]*)"', r"‘\1’", inner).replace('"', "’")
    return f"“{inner}”"


def beginning(words: str, length: int) -> str:
    """Return words, or so much of their beginning as a length has room for, with `…` behind it."""
    return words if len(words) <= length else f"{_cut(words, length)} …"


def _cut(words: str, length: int) -> str:
    """Return the beginning of words, cut between two of them."""
    if _CJK.search(words[:length]):
        return words[:length]
    return words[:length].rsplit(" ", 1)[0].rstrip(" ,;:(")


def _cut_behind(words: str, length: int) -> str:
    if _CJK.search(words[-length:]):
        return words[-length:]
    return words[-length:].split(" ", 1)[-1].lstrip(" ,;:)")


def _became(comparison: Comparison, link: Link, options: BriefingOptions) -> Iterator[str]:
    """Say what happened to a paragraph beside its words: where it moved from, what it was split or merged from."""
    old, new = (comparison.paragraphs(link, side) for side in Side)
    before = called(comparison.old, old, options)
    match link.relation:
        case Relation.SPLIT:
            yield say("split from what was {called}", called=before)
        case Relation.MERGED:
            yield say("merged from what were {called}", called=before)
        case Relation.RECAST:
            yield say("recast from what were {called}", called=before)
    if link.moved and options.with_moves:
        section = own_chain(old[0])
        away = section[-1] if section and section != own_chain(new[0]) else ""
        if link.relation not in _REGROUPED:
            yield say("moved from what was {called}", called=aside(before, away))
        else:
            yield say("moved from {place}", place=in_parentheses(away)) if away else say("moved")


_REGROUPED: Final = frozenset({Relation.SPLIT, Relation.MERGED, Relation.RECAST})


def _found(comparison: Comparison, link: Link, options: BriefingOptions) -> Iterator[str]:
    """Say where passages of a deleted text stand now."""
    places = dict.fromkeys(trace.new.paragraph for trace in comparison.traces if trace.old.paragraph in link.old)
    if places:
        names = listed(_each_called(comparison, places, options))
        yield say("some of it now stands in {places}", places=names)


def _each_called(comparison: Comparison, places: Iterable[int], options: BriefingOptions) -> Iterator[str]:
    yield from dict.fromkeys(
        called(comparison.new, [comparison.new.paragraphs[place]], options, tracked=True) for place in places
    )
