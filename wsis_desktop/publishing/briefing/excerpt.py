"""Which of the words of a text make a change in them understood, when they are quoted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from wsis_desktop.comparing.language.vocabulary import Vocabulary
from wsis_desktop.model.comparison import Edit, Span

# Words of a change that say enough alone, and how many stand around one that does not.
_ENOUGH: Final = 4
_AROUND: Final = 5
# Letters of the longest word that is looked for at the end of a quotation.
_LAST: Final = 40
_WORD: Final = re.compile(r"\S+")
_NEXT_WORD: Final = re.compile(r"\s[^\W\d_]+\b")
_SENTENCE_END: Final = re.compile(r"[.;!?。；！？؟؛]\s")
_CLAUSE_ENDS: Final = ".,;:!?،؛؟"
_CJK: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


def is_enough(words: str) -> bool:
    """Tell words that are understood without those around them."""
    if words.startswith("[") and words.endswith("]"):
        return True
    return len(_WORD.findall(words)) >= _ENOUGH or len(_CJK.findall(words)) >= 2 * _ENOUGH


def excerpt(text: str, span: Span, part: Span, known: Vocabulary) -> Span:
    """Return a span with the words around it that make it understood, within its paragraph.

    It begins and ends where a clause does, if one does near enough, and not with a word that says little alone.
    """
    if _CJK.search(text[part.start : part.end]):
        if is_enough(text[span.start : span.end]):
            return _whole_words(text, span, part)
        return Span(max(part.start, span.start - 2 * _AROUND), min(part.end, max(span.end, span.start) + 2 * _AROUND))
    words = [match.span() for match in _WORD.finditer(text, part.start, part.end)]
    before = [word for word in words if word[1] <= span.start or word[0] < span.start < word[1]][-_AROUND:]
    behind = [word for word in words if word[0] >= span.end or word[0] < span.end < word[1]]
    if is_enough(text[span.start : span.end]):
        return _whole_words(text, Span(span.start, _to_a_word(text, span.end, behind, known)), part)
    start, end = _opening(text, span.start, before, known), _closing(text, span.end, behind[:_AROUND])
    if not is_enough(text[start:end]):
        start = min([span.start, *(first for first, _ in before)])
        end = max([span.end, *(last for _, last in behind[:_AROUND])])
        breaks = [match.end() for match in _SENTENCE_END.finditer(text, start, span.start)]
        closing = _SENTENCE_END.search(text, span.end, end)
        start, end = breaks[-1] if breaks else start, closing.start() if closing else end
    return _whole_words(text, Span(start, _to_a_word(text, end, behind, known)), part)


def _opening(text: str, start: int, before: Sequence[tuple[int, int]], known: Vocabulary) -> int:
    """Return where the few words before a span begin: behind the last sign among them, and with no "and" or "of"."""
    chosen = list(before)
    for at in range(len(chosen) - 1, -1, -1):
        if text[chosen[at][1] - 1] in _CLAUSE_ENDS and chosen[at][1] <= start:
            chosen = chosen[at + 1 :]
            break
    while chosen and text[slice(*chosen[0])].casefold() in known.joining | known.of:
        del chosen[0]
    return min([start, *(first for first, _ in chosen)])


def _closing(text: str, end: int, behind: Sequence[tuple[int, int]]) -> int:
    """Return where the few words behind a span end: before the first sign among them."""
    for first, last in behind:
        if text[end : end + 1] in _CLAUSE_ENDS and end > first:
            break
        end = last
        if text[last - 1] in _CLAUSE_ENDS:
            break
    return end


def _to_a_word(text: str, end: int, behind: Sequence[tuple[int, int]], known: Vocabulary) -> int:
    """Go on behind "of" and "the" to the word that they belong to."""
    last = _WORD.findall(text[max(0, end - _LAST) : end])[-1:]
    for start, stop in [word for word in behind if word[1] > end][:_AROUND]:
        if not last or last[0][-1] in _CLAUSE_ENDS or last[0].casefold() not in known.light:
            break
        last, end = [text[start:stop]], stop
    return end


def _whole_words(text: str, span: Span, part: Span) -> Span:
    """Return a span that begins and ends where words do."""
    start, end = span.start, span.end
    if not _CJK.search(text[start:end]):
        while part.start < start and text[start - 1].isalnum() and text[start : start + 1].isalnum():
            start -= 1
        while end < part.end and text[end].isalnum() and text[end - 1].isalnum():
            end += 1
    return Span(start, min(end, part.end) if end >= part.start else end)


def shared_word(edit: Edit, old: str, new: str, known: Vocabulary) -> str:
    """Return the word behind an edit without which one side ends in the air: the "law" of "where required by"."""
    sides = (old[edit.old.start : edit.old.end].split(), new[edit.new.start : edit.new.end].split())
    following = _NEXT_WORD.match(old, edit.old.end)
    if following is None or not all(sides) or following[0].strip().casefold() in known.light:
        return ""
    open_ended = any(side[-1].casefold() in known.light for side in sides)
    return following[0] if open_ended and new.startswith(following[0], edit.new.end) else ""
