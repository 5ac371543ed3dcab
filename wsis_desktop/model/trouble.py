"""The world's faults, told to a reader: one sentence that says what is wrong, one that says what to do next.

Our own faults are ordinary exceptions and end in a report; a `Trouble` never does. Its subclasses live in the room that
raises them. Sentences are templates over `facts`, so that the window can show them in the reader's language.
"""

from __future__ import annotations

from typing import ClassVar


class Trouble(Exception):
    """Something outside the program that keeps it from doing what was asked."""

    sentence_template: ClassVar[str] = "The program could not go on."
    next_step_template: ClassVar[str] = "Try again."

    def __init__(self, **facts: str) -> None:
        super().__init__(facts)
        self.facts = facts

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuilt, (type(self), self.facts)

    @property
    def sentence(self) -> str:
        """Return what is wrong, in English."""
        return self.sentence_template.format_map(self.facts)

    @property
    def next_step(self) -> str:
        """Return what to do about it, in English."""
        return self.next_step_template.format_map(self.facts)

    def __str__(self) -> str:
        return f"{self.sentence} {self.next_step}"


def _rebuilt(kind: type[Trouble], facts: dict[str, str]) -> Trouble:
    return kind(**facts)
