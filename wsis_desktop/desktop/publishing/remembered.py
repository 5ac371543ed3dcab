"""What is remembered of how the reader publishes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from wsis_desktop.publishing.writing.paper import Paper

if TYPE_CHECKING:
    from wsis_desktop.publishing.kinds.kind import Answer, Answers, Kind, Output


@dataclass(frozen=True, slots=True)
class Remembered:
    """The kind, paper, author and folder of last time, and for each kind its form and what was chosen."""

    kind: str = ""
    folder: str = ""
    paper: Paper = Paper.A4
    author: str = ""
    templates: str = ""
    outputs: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, Answers] = field(default_factory=dict)

    def output_of(self, kind: Kind) -> Output:
        """Return the form that a kind had last, if it still has it, else its first."""
        known = self.outputs.get(kind.name)
        return next((each for each in kind.outputs if each.value == known), kind.outputs[0])

    def answers_of(self, kind: Kind) -> Answers:
        """Return what was chosen last of a kind."""
        return self.answers.get(kind.name, {})

    def with_kind(self, kind: Kind, output: Output, answers: Answers) -> Remembered:
        """Return the same with another kind last, and what was chosen of it."""
        return replace(
            self,
            kind=kind.name,
            outputs={**self.outputs, kind.name: output.value},
            answers={**self.answers, kind.name: dict(answers)},
        )


def remembered_from(told: object) -> Remembered:
    """Read what is remembered; raise TypeError or ValueError for what does not fit."""
    if not isinstance(told, dict):
        raise TypeError("not an object")
    words = {name: str(told.get(name, "")) for name in ("kind", "folder", "author", "templates")}
    outputs, answers = told.get("outputs", {}), told.get("answers", {})
    if not isinstance(outputs, dict) or not isinstance(answers, dict):
        raise TypeError("not objects")
    return Remembered(
        **words,
        paper=Paper(told.get("paper", Paper.A4)),
        outputs={str(name): str(output) for name, output in outputs.items()},
        answers={str(name): _answers(given) for name, given in answers.items()},
    )


def _answers(told: object) -> dict[str, Answer]:
    if not isinstance(told, dict):
        raise TypeError("not an object")
    return {str(name): answer for name, answer in told.items() if isinstance(answer, bool | str)}
