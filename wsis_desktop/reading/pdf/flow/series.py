"""Labels in their series: whether `(c)` follows one that was seen, and where that one stood."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wsis_desktop.reading.labels import Head
from wsis_desktop.reading.labels.numerals import System, readings

NEXT_BELOW = 3
"""What the label weighs most that follows another of its form right below it."""
_MEMORY = 6
_SAME_PLACE = 4.0
# One number may be missing: a label that was struck, or not recognised.
_SKIPPED = 2
_ROMAN = (System.ROMAN, System.ROMAN_CAPITALS)

# A label inside a sentence.
_COUNTED = re.compile(r"\(\w{1,4}\) ")

Form = tuple[str, System]


class Series:
    """The labels seen last, with where they stood, to tell whether another one follows."""

    def __init__(self) -> None:
        self._seen: dict[Form, list[tuple[int, float]]] = {}

    def add(self, head: Head, x: float) -> None:
        """Remember a label that began a paragraph at `x`."""
        for form, value in _counts(head):
            seen = self._seen.setdefault(form, [])
            seen.append((value, x))
            del seen[:-_MEMORY]

    def weight(self, head: Head, x: float) -> int:
        """Return `NEXT_BELOW` for a label that follows one of its form that stood at `x`, 2 for one that follows another.

        `44 bis` follows 44, too. A label that can be a first one, or has a suffix, weighs 1, any other 0, as does one that
        stands elsewhere than the series it would follow, which went on without it: `(b)` behind `(a)`, `(b)` and `(c)`.
        """
        if head.label is None:
            return 1
        counts = list(_counts(head))
        before = [
            (place, value not in [later for later, _ in seen[at + 1 :]])
            for form, value in counts
            for seen in [self._seen.get(form, [])]
            for at, (other, place) in enumerate(seen)
            if _follows(form[1], value - other)
        ]
        if any(abs(place - x) < _SAME_PLACE for place, _ in before):
            return NEXT_BELOW
        if any(is_last for _, is_last in before):
            return 2
        return 1 if head.label.suffix or any(value == 1 for _, value in counts) else 0


def are_of_one_form(head: Head, other: Head) -> bool:
    """Tell two labels that may count in one series."""
    return not {form for form, _ in _counts(head)}.isdisjoint(form for form, _ in _counts(other))


def opens_list(head: Head, line: str, above: str) -> bool:
    """Tell the first label of a list below a text that ends with a colon; a sentence often counts within its line."""
    first = any(value == 1 for _, value in _counts(head))
    return first and above[-1] in ":：" and _COUNTED.search(line, head.end) is None


def _counts(head: Head) -> Iterator[tuple[Form, int]]:
    """Yield what a label may count, with the shape it is printed in: `(i)` counts letters or Roman figures."""
    if head.label and head.label.number:
        shape = head.label.printed.replace(head.label.number, "#", 1).removesuffix(head.label.suffix).rstrip()
        for reading in readings(head.label.number):
            if reading.value:
                yield (shape, reading.system), reading.value


def _follows(system: System, step: int) -> bool:
    if system is System.FIGURES:
        # A number stands again where a suffix was struck.
        return 0 <= step <= _SKIPPED
    return step == 1 if system in _ROMAN else 1 <= step <= _SKIPPED
