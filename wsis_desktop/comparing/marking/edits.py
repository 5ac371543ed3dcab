"""Which words changed between two texts that belong together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from wsis_desktop.comparing.language.words import Token, known_words, parted, tokens, units
from wsis_desktop.comparing.marking.keeping import kept_tokens
from wsis_desktop.comparing.marking.phrases import WordChange, absorbed
from wsis_desktop.comparing.marking.seams import apart, slid
from wsis_desktop.comparing.options import Options
from wsis_desktop.model.comparison import Edit, Op, Span

_AROUND = 90
"""Characters on either side of what differs that are looked at as well."""
_SIGNS = re.compile(r"[^a-zA-Z0-9]+")
_WORD_BEGINS = re.compile(r" (?=[^\W\d_])")


def word_edits(old: str, new: str, options: Options) -> tuple[Edit, ...]:
    """Return the edits that make `new` from `old`, in the order of both."""
    if old == new:
        return ()
    olds, news = (
        tokens(text, part, typography=options.typography)
        for text, part in zip((old, new), _differing(old, new), strict=True)
    )
    runs = [[*units(side), *(known_words(side) if options.phrases else ())] for side in (olds, news)]
    kept = _whole(kept_tokens(olds, news), *runs)
    changes = _changes(kept, len(olds), len(news))
    if options.phrases:
        changes = apart(absorbed(changes, olds, news), olds, news)
    changes = slid(changes, olds, news)
    found = (edit for change in changes for edit in _edits(change, old, new, olds, news))
    return tuple(edit for edit in found if options.typography or not _only_spacing(edit, old, new))


def _differing(old: str, new: str) -> tuple[Span, Span]:
    """Return the parts of both texts outside of which they are the same, each with enough around it to see phrases."""
    start = _cut_before(old, _same_ends(old, new) - _AROUND)
    end = _same_ends(old[start:][::-1], new[start:][::-1]) - _AROUND
    end = max(0, min(end, len(old) - start, len(new) - start))
    while end and not _WORD_BEGINS.match(old, len(old) - end):
        end -= 1
    return Span(start, len(old) - end), Span(start, len(new) - end)


def _cut_before(text: str, place: int) -> int:
    """Return the last place up to `place` where a space parts what came from a word that begins; 0 when there is none."""
    while place > 0 and not _WORD_BEGINS.match(text, place):
        place -= 1
    return max(0, place)


def _same_ends(first: str, second: str) -> int:
    """Return how many characters both texts begin with."""
    low, high = 0, min(len(first), len(second))
    while low < high:
        middle = (low + high + 1) // 2
        if first[low:middle] == second[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _whole(kept: list[tuple[int, int]], *sides: list[range]) -> list[tuple[int, int]]:
    """Leave out pairs that keep only part of a word such as `co-operation`, on either side, until none does."""
    if not any(sides):
        return kept
    partner = [dict(kept), {j: i for i, j in kept}]
    waiting = [(side, run) for side, runs in enumerate(sides) for run in runs]
    run_of = [{at: run for run in runs for at in run} for runs in sides]
    while waiting:
        side, run = waiting.pop()
        held = [at for at in run if at in partner[side]]
        if len(held) == len(run):
            continue
        for at in held:
            other = partner[side].pop(at)
            del partner[1 - side][other]
            if other in run_of[1 - side]:
                waiting.append((1 - side, run_of[1 - side][other]))
    return sorted(partner[0].items())


def _changes(kept: list[tuple[int, int]], old_length: int, new_length: int) -> list[WordChange]:
    """Return what stands between kept pairs."""
    edges = [(-1, -1), *kept, (old_length, new_length)]
    return [
        WordChange(i + 1, next_i, j + 1, next_j)
        for (i, j), (next_i, next_j) in pairwise(edges)
        if next_i > i + 1 or next_j > j + 1
    ]


def _edits(change: WordChange, old: str, new: str, olds: list[Token], news: list[Token]) -> Iterator[Edit]:
    """Say a change in characters, cut where a paragraph ends: a newline belongs to no edit."""
    olds_parts = _parts(_span(olds, change.old_start, change.old_end), old)
    news_parts = _parts(_span(news, change.new_start, change.new_end), new)
    for at in range(max(len(olds_parts), len(news_parts))):
        gone = olds_parts[at] if at < len(olds_parts) else Span(olds_parts[-1].end, olds_parts[-1].end)
        come = news_parts[at] if at < len(news_parts) else Span(news_parts[-1].end, news_parts[-1].end)
        if gone or come:
            yield Edit(Op.REPLACE if gone and come else Op.DELETE if gone else Op.INSERT, gone, come)


def _span(side: list[Token], start: int, end: int) -> Span:
    """Return the characters of a run of tokens; an empty run stands right behind the token before it."""
    if start < end:
        return Span(side[start].start, side[end - 1].end)
    at = side[start - 1].end if start else 0
    return Span(at, at)


def _parts(span: Span, text: str) -> list[Span]:
    if text.find("\n", span.start, span.end) < 0:
        return [span]
    parts: list[Span] = []
    start = span.start
    for line in text[span.start : span.end].split("\n"):
        inner = line.strip()
        lead = len(line) - len(line.lstrip()) if inner != line else 0
        parts.append(Span(start + lead, start + lead + len(inner)))
        start += len(line) + 1
    return parts


def _only_spacing(edit: Edit, old: str, new: str) -> bool:
    """Tell an edit that changes nothing but spacing between signs, or a word that a line's end broke."""
    gone, come = old[edit.old.start : edit.old.end], new[edit.new.start : edit.new.end]
    if gone.isascii() and come.isascii() and _SIGNS.sub("", gone) != _SIGNS.sub("", come):
        return False
    return _unspaced(gone) == _unspaced(come)


def _unspaced(text: str) -> str:
    """Return words and signs without spacing, unless it parts two words, and without the hyphen of a broken word."""
    kept: list[str] = []
    cut = tokens(text)
    for at, token in enumerate(cut):
        if at and cut[at - 1].end < token.start and parted(cut[at - 1], token):
            kept.append(" ")
        if not _breaks_a_word(cut, at):
            kept.append(token.key)
    return "".join(kept)


def _breaks_a_word(cut: list[Token], at: int) -> bool:
    """Tell a hyphen right behind letters that spacing and small letters follow."""
    if cut[at].key != "-" or not 0 < at < len(cut) - 1:
        return False
    before, behind = cut[at - 1], cut[at + 1]
    return before.end == cut[at].start and cut[at].end < behind.start and before.key.isalpha() and behind.key.islower()
