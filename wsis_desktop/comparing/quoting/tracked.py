"""The numbers of the file with tracked changes, where what is struck is still counted: which clean paragraphs they mean."""

from __future__ import annotations

from collections import defaultdict

from wsis_desktop.comparing.quoting.numbered import Numbered
from wsis_desktop.model.crosscheck import CrossCheck


class TrackedNumbers:
    """Finds paragraphs of the clean revision by the numbers that they have in the marked file."""

    def __init__(self, made: CrossCheck) -> None:
        self._numbered = Numbered(made.marked)
        self._clean: defaultdict[int, list[int]] = defaultdict(list)
        for row in made.numbers:
            if row.tracked is not None:
                self._clean[row.tracked].extend(row.clean)

    @property
    def any(self) -> bool:
        """Tell whether any paragraph bears a number."""
        return self._numbered.any

    def holds(self, number: str) -> bool:
        """Tell whether the marked file has such a number, of a paragraph that is struck, too."""
        return bool(self._numbered.with_number(number))

    def with_number(self, number: str) -> tuple[int, ...]:
        """Return the paragraphs of the clean revision that a number of the marked file means."""
        marked = self._numbered.with_number(number)
        return tuple(dict.fromkeys(index for each in marked for index in self._clean.get(each, ())))
