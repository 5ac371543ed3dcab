"""Where changed words begin and end: at the seams of a sentence, and never across two of them without need."""

from __future__ import annotations

from collections.abc import Iterator

from wsis_desktop.comparing.language.words import Token
from wsis_desktop.comparing.marking.phrases import WordChange


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_OPENERS = _words("and or as in with including which that for the of to by from on at et ou y o и или")
_DANGLERS = _words("the a an of to and or in for with by de la le les del y et")
_SENTENCE_ENDS = ".!?;。！？；"
_REFERENCE_MARKS = _words("bis ter quater quinquies alt ( ) [ ]")
_LONGEST_REFERENCE = 4
_SENTENCE = 3
"""Words that make a sentence before its end; "Fig." and "Art." at the head of a paragraph are abbreviations."""


def apart(changes: list[WordChange], olds: list[Token], news: list[Token]) -> list[WordChange]:
    """Part what became of some words from a sentence that came or went beside them, and a number from a clause behind it."""
    return [part for change in changes for part in _apart(change, olds, news)]


def _apart(change: WordChange, olds: list[Token], news: list[Token]) -> Iterator[WordChange]:
    if not change.replaces:
        yield change
        return
    gone, come = olds[change.old_start : change.old_end], news[change.new_start : change.new_end]
    at = _where_only_case_changed(gone, come)
    if at:
        yield from change.cut(*at)
        return
    opens = change.old_start == 0 or olds[change.old_start - 1].key in _SENTENCE_ENDS
    closes = change.old_end == len(olds) or olds[change.old_end].key in _SENTENCE_ENDS
    at = _place(gone, come, news[change.new_end : change.new_end + 1], opens=opens, closes=closes)
    if at:
        yield from change.cut(at[0], at[1])
        return
    at = _place(come, gone, olds[change.old_end : change.old_end + 1], opens=opens, closes=closes)
    if at:
        yield from change.cut(at[1], at[0])
        return
    yield change


def _where_only_case_changed(gone: list[Token], come: list[Token]) -> tuple[int, int] | None:
    """Return where to cut what came or went at the head of a sentence from the word that lost or got its capital there.

    "The Board" that became "In this regard, the Board" got four words, and no other article.
    """
    if min(len(gone), len(come)) != 1 or len(gone) == len(come):
        return None
    (word,), longer = (gone, come) if len(gone) == 1 else (come, gone)
    if not word.is_word or longer[-1].key.casefold() != word.key.casefold():
        return None
    return len(gone) - 1, len(come) - 1


def _place(
    shorter: list[Token], longer: list[Token], after: list[Token], *, opens: bool, closes: bool
) -> tuple[int, int] | None:
    """Return where to cut both sides, when only the longer one holds the end of a sentence, or goes on behind a number.

    `after` is the token that follows the longer one, if any.
    """
    seen = longer + after
    ends = [at for at, token in enumerate(longer) if token.key in _SENTENCE_ENDS and _ends(seen, at)]
    if ends and not any(token.key in _SENTENCE_ENDS for token in shorter):
        if closes and not opens:
            return len(shorter), ends[0]
        if opens and not closes and sum(token.is_word for token in longer[: ends[-1]]) >= _SENTENCE:
            return 0, ends[-1] + 1
    comma = next((at for at, token in enumerate(longer) if token.key == ","), 0)
    if comma and _is_reference(shorter) and _is_reference(longer[:comma]):
        return len(shorter), comma
    return None


def _ends(side: list[Token], at: int) -> bool:
    """Tell the end of a sentence from that of an abbreviation, by what follows."""
    return at + 1 == len(side) or not (side[at + 1].text[0].islower() or side[at + 1].text[0].isdigit())


def _is_reference(run: list[Token]) -> bool:
    """Tell a number such as `44` or `7 ter` standing alone."""
    return (
        len(run) <= _LONGEST_REFERENCE
        and run[0].key[0].isdigit()
        and all(
            token.key[0].isdigit() or len(token.key) == 1 or token.key.casefold() in _REFERENCE_MARKS for token in run
        )
    )


def slid(changes: list[WordChange], olds: list[Token], news: list[Token]) -> list[WordChange]:
    """Slide insertions and deletions over equal words to where a phrase or sentence begins or ends."""
    done: list[WordChange] = []
    for at, change in enumerate(changes):
        if change.replaces:
            done.append(change)
            continue
        inserted = change.old_start == change.old_end
        side = news if inserted else olds
        start, end = (change.new_start, change.new_end) if inserted else (change.old_start, change.old_end)
        floor = 0
        if done:
            floor = done[-1].new_end if inserted else done[-1].old_end
        ceiling = len(side)
        if at + 1 < len(changes):
            ceiling = changes[at + 1].new_start if inserted else changes[at + 1].old_start
        shift = _best_shift(side, start, end, floor, ceiling)
        done.append(
            WordChange(
                change.old_start + shift, change.old_end + shift, change.new_start + shift, change.new_end + shift
            )
        )
    return done


def _best_shift(side: list[Token], start: int, end: int, floor: int, ceiling: int) -> int:
    best, best_seam = 0, _seam(side, start, end)
    for step in (-1, 1):
        shift = 0
        while _can_shift(side, start + shift, end + shift, step, floor, ceiling):
            shift += step
            seam = _seam(side, start + shift, end + shift)
            if seam > best_seam:
                best, best_seam = shift, seam
    return best


def _can_shift(side: list[Token], start: int, end: int, step: int, floor: int, ceiling: int) -> bool:
    if step < 0:
        return start > floor and side[start - 1].key == side[end - 1].key
    return end < ceiling and side[start].key == side[end].key


def _seam(side: list[Token], start: int, end: int) -> float:
    """Say how natural it is to take out the tokens from `start` to before `end`."""
    before = side[start - 1] if start else None
    after = side[end] if end < len(side) else None
    first, last = side[start], side[end - 1]
    opens_after_sign = before is None or not before.is_word
    value = 0.0
    if not first.is_word and (after is None or not after.is_word):
        value += 2
    if opens_after_sign and not last.is_word:
        value += 2
    if (before is None or before.key in ".;:!?。；") and last.key in ".;:!?。；":
        value += 1
    if first.key in "([" and last.key in ")]":
        value += 1.5
    if first.key.casefold() in _OPENERS:
        value += 1
    if last.key.casefold() in _DANGLERS:
        value -= 1
    return value
