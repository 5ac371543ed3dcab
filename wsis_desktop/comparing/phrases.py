"""Changed words as a reader would mark them: whole phrases, with their edges at the seams of a sentence."""

from __future__ import annotations

from dataclasses import dataclass

from wsis_desktop.comparing.words import Token


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


FUNCTION_WORDS = _words(
    """a an the of to in on at by for from with and or nor but as is are was were be been being it its this that these those
    which who whom whose we our they their them so than then also such into over under between among through
    le la les un une des du de d l et ou à au aux en dans par pour sur que qui
    el los las una unos unas y o u en por para con del al se lo
    и в на с по к о об из от для или во со"""
)
"""Words that hold a phrase together and say little alone; equal ones between two replaced phrases join them."""

_OPENERS = _words("and or as in with including which that for the of to by from on at et ou y o и или")
_DANGLERS = _words("the a an of to and or in for with by de la le les del y et")
_MOST_ABSORBED = 2
_SIZEABLE = 5
_REWRITTEN = 8
"""Tokens of two changes that make a kept word or two between them a matter of chance."""


@dataclass(frozen=True, slots=True)
class WordChange:
    """A run of old tokens that became a run of new ones; either may be empty."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int

    @property
    def size(self) -> int:
        """Return the length of the longer side."""
        return max(self.old_end - self.old_start, self.new_end - self.new_start)

    @property
    def replaces(self) -> bool:
        """Tell whether tokens stand on both sides."""
        return self.old_end > self.old_start and self.new_end > self.new_start

    def to(self, end: WordChange) -> WordChange:
        """Return the change that runs from this one to `end`."""
        return WordChange(self.old_start, end.old_end, self.new_start, end.new_end)


def absorbed(changes: list[WordChange], olds: list[Token]) -> list[WordChange]:
    """Join changes that only a function word or two, or a sign, keeps apart, when both together are sizeable."""
    joined: list[WordChange] = []
    for change in changes:
        if joined and _belong(joined[-1], change, olds[joined[-1].old_end : change.old_start]):
            joined[-1] = joined[-1].to(change)
        else:
            joined.append(change)
    return joined


def _belong(first: WordChange, second: WordChange, between: list[Token]) -> bool:
    words = [token for token in between if not token.text.isspace()]
    if len(words) > _MOST_ABSORBED:
        return False
    if not all(_is_light(token) for token in words):
        return min(first.size, second.size) >= _REWRITTEN
    size = first.size + second.size
    both = first.replaces and second.replaces
    either = first.replaces or second.replaces
    return (both or (either and size >= _SIZEABLE)) and size > 2 * len(words) + 1


def _is_light(token: Token) -> bool:
    if token.key in "[](){}.;:!?":
        return False
    return not token.is_word or token.key.casefold() in FUNCTION_WORDS


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
