"""Numbers and letters from one to another, with a dash or in words: "20-22" and "20 to 22", "(b)-(d)" and "(b) and (d)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wsis_desktop.comparing.language.words import Token
from wsis_desktop.comparing.weighing.changed import Changed
from wsis_desktop.model.comparison import Op

_DASH = "-"
_RANGE, _FOLLOWING, _JOINED = "..", ".", "&"
_JOINTS = frozenset({_RANGE, _FOLLOWING, _JOINED})
"""What joins two ends: all between them are meant, nothing stands between them, or they alone are meant."""
_SAME = ({_RANGE}, {_JOINED}, {_FOLLOWING}, {_FOLLOWING, _JOINED})
_END = re.compile(r"\d+|[^\W\d_]|[ivxl]+")
"""What a range may begin or end with: a number in figures, or the letter of an item."""


def ranged(changed: Changed) -> tuple[str, ...]:
    """Return the reason for ranges: they are only written in another way, or name their ends alone now."""
    if changed.edit.op is not Op.REPLACE or len(changed.gone) != len(changed.come) or not _may_join(changed):
        return ()
    gone, come = (_joined(side, changed) for side in (changed.gone, changed.come))
    if _JOINTS.isdisjoint(gone):
        return ()
    others = [{one, other} for one, other in zip(gone, come, strict=True) if one != other or one in _JOINTS]
    if not all(pair <= _JOINTS for pair in others):
        return ()
    return ("spelling",) if all(pair in _SAME for pair in others) else ("number-changed",)


def _may_join(changed: Changed) -> bool:
    """Tell whether a side may hold a range: most edits hold none, and then nothing around them is read."""
    if not (changed.known.until.isdisjoint(changed.gone_words) and changed.known.until.isdisjoint(changed.come_words)):
        return True
    return any(token.key == _DASH for token in (*changed.gone, *changed.come))


def _joined(side: list[Token], changed: Changed) -> list[str]:
    """Return the words and signs of a side, with a sign for what joins two ends."""
    keys = [token.key.casefold() for token in side]
    before, behind = changed.ahead[-1:], changed.behind[:1]
    return [_joint([*before, *keys[:at]], key, [*keys[at + 1 :], *behind], changed) for at, key in enumerate(keys)]


def _joint(before: Sequence[str], key: str, behind: Sequence[str], changed: Changed) -> str:
    is_range = key == _DASH or key in changed.known.until
    if not is_range and key not in changed.known.both:
        return key
    first, last = next(filter(str.isalnum, reversed(before)), ""), next(filter(str.isalnum, behind), "")
    if not _END.fullmatch(first) or not _END.fullmatch(last) or first.isdigit() is not last.isdigit():
        return key
    return _JOINED if not is_range else _FOLLOWING if _follow(first, last) else _RANGE


def _follow(first: str, last: str) -> bool:
    """Tell ends between which nothing stands: "26-27" names what "26 and 27" does."""
    if first.isdigit():
        return int(last) == int(first) + 1
    return len(first) == len(last) == 1 and ord(last) == ord(first) + 1
