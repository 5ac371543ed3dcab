"""Which operative verbs bind more than others, by a scale that is the reader's own and off unless asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from wsis_desktop.comparing.language.letters import plain_words
from wsis_desktop.comparing.language.vocabulary import Sense, vocabulary
from wsis_desktop.model.trouble import Trouble
from wsis_desktop.refusals import reason_of
from wsis_desktop.shipped import shipped


class Weight(StrEnum):
    """What became of a verb on the scale."""

    STRONGER = "verb-stronger"
    WEAKER = "verb-weaker"


class UnsoundScale(Trouble):
    """A scale that cannot be understood; `reason` says what is wrong, and where."""

    sentence_template = "The verb scale “{name}” cannot be used: {reason}."
    next_step_template = "Write one step a line, strongest first, with bars between verbs that weigh the same."


@dataclass(frozen=True)
class VerbScale:
    """The steps of a scale by the names that the vocabulary gives its verbs, or as they are written; 0 binds most."""

    steps: dict[str, int] = field(default_factory=dict)

    def weigh(self, lost: set[str], won: set[str]) -> Weight | None:
        """Say whether the verbs that came bind more or less than those that went; None where the scale does not tell."""
        old = {self.steps[verb] for verb in lost if verb in self.steps}
        new = {self.steps[verb] for verb in won if verb in self.steps}
        # Of several verbs at once no one can say which took whose place.
        if len(old) != 1 or len(new) != 1 or old == new:
            return None
        return Weight.WEAKER if min(new) > min(old) else Weight.STRONGER

    def __hash__(self) -> int:
        """Return a hash of the steps, so that options that hold a scale can be told apart."""
        return hash(tuple(sorted(self.steps.items())))


def shipped_scale() -> VerbScale:
    """Return the scale that the program brings."""
    path = shipped("vocabulary", "verb-scale.txt")
    return scale_from(path.read_text(encoding="utf-8"), "verb-scale.txt")


def read_scale(path: Path) -> VerbScale:
    """Read the reader's scale; raise `UnsoundScale`."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise UnsoundScale(name=path.name, reason="it is no plain text in UTF-8") from None
    except (OSError, ValueError) as error:
        raise UnsoundScale(name=path.name, reason=reason_of(error)) from None
    return scale_from(text, path.name)


def scale_from(text: str, name: str) -> VerbScale:
    """Return the scale that a text says; raise `UnsoundScale` where a verb stands twice, or nothing stands at all."""
    steps: dict[str, int] = {}
    lines: dict[str, int] = {}
    for step, (number, verbs) in enumerate(_steps(text)):
        for verb in verbs:
            known = _name_of(verb)
            if known in steps:
                raise UnsoundScale(name=name, reason=f"“{verb}” on line {number} stands on line {lines[known]} already")
            steps[known], lines[known] = step, number
    if not steps:
        raise UnsoundScale(name=name, reason="no verb stands in it")
    return VerbScale(steps)


def _steps(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the number of each line that holds verbs, and them."""
    for number, line in enumerate(text.splitlines(), start=1):
        verbs = [verb for part in line.split("#", 1)[0].split("|") if (verb := " ".join(part.split()))]
        if verbs:
            yield number, verbs


def _name_of(verb: str) -> str:
    """Return what the vocabularies call a verb, whichever of its forms is written."""
    words = plain_words(verb)
    for language in ("en", "fr", "es", "ru", "ar", "zh"):
        for phrase in vocabulary(language).phrases.get(words[0] if words else "", ()):
            if phrase.meaning[0] is Sense.VERB and list(phrase.words) == words:
                return phrase.meaning[1]
    return " ".join(words)
