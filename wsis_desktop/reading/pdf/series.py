"""Labels in their series: whether `(c)` follows one that was seen, and where that one stood."""

from __future__ import annotations

import re

from wsis_desktop.reading.labels import Head

_MEMORY = 6
_SAME_PLACE = 4.0
# One number may be missing: a label that was struck, or not recognised.
_SKIPPED = 2
_ROMAN = re.compile(r"[ivxlc]+", re.IGNORECASE)


class Series:
    """The labels seen last, with where they stood, to tell whether another one follows."""

    def __init__(self) -> None:
        self._seen: dict[str, list[tuple[str, float]]] = {}

    def add(self, head: Head, x: float) -> None:
        """Remember a label that began a paragraph at `x`."""
        if head.label and head.label.number:
            for form in _forms(head.label.printed, head.label.number):
                seen = self._seen.setdefault(form, [])
                seen.append((head.label.number, x))
                del seen[:-_MEMORY]

    def weight(self, head: Head, x: float) -> int:
        """Return 3 for a label that follows one of its form that stood at `x`, 2 for one that follows one elsewhere.

        A label that can be a first one, or has a suffix, weighs 1, any other 0.
        """
        if head.label is None:
            return 1
        number = head.label.number
        places = [
            place
            for form in _forms(head.label.printed, number)
            for seen, place in self._seen.get(form, ())
            if _follows(seen, number)
        ]
        if places:
            return 3 if any(abs(place - x) < _SAME_PLACE for place in places) else 2
        return 1 if head.label.suffix or number.casefold() in {"1", "a", "i"} else 0


def _forms(printed: str, number: str) -> list[str]:
    """Return the shapes a label may have: `(i)` counts letters or Roman figures."""
    shape = printed.replace(number, "#", 1)
    if number.isdigit():
        return [f"{shape}1"]
    forms = [f"{shape}{'a' if number.islower() else 'A'}"] if len(set(number)) == 1 else []
    if _ROMAN.fullmatch(number):
        forms.append(f"{shape}{'i' if number.islower() else 'I'}")
    return forms


def _follows(before: str, after: str) -> bool:
    if before.isdigit() and after.isdigit():
        return 0 <= int(after) - int(before) <= _SKIPPED
    if len(before) == len(after) == 1 and ord(after) - ord(before) in {1, 2}:
        return True
    return roman(after) is not None and roman(before) is not None and (roman(after) or 0) - (roman(before) or 0) == 1


def roman(text: str) -> int | None:
    """Return what Roman figures count; None for other text."""
    values = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
    total = 0
    previous = 0
    for character in reversed(text.casefold()):
        value = values.get(character)
        if value is None:
            return None
        total += value if value >= previous else -value
        previous = max(previous, value)
    return total or None
