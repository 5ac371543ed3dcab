"""Briefings made of a revision: honest ones, and ones with slips planted in them."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wsis_desktop.comparing.quoting.numbered import numbers_borne
from wsis_desktop.model.revision import Format, Kind, Paragraph, Revision

_LEADS = (
    "Additional text on",
    "The paragraph now speaks of",
    "New emphasis on",
    "Delegations should note",
    "Reference to",
)
_QUOTES = (("“", "”"), ('"', '"'), ("«", "»"))
_STRANGE = ["purple", "elephants", "negotiating", "underwater", "timetables", "with", "considerable", "enthusiasm"]


@dataclass(frozen=True, slots=True)
class Line:
    """One entry of a briefing: words of a paragraph, and the number it names."""

    words: str
    number: str
    slip: str = ""

    def said(self, draw: random.Random) -> str:
        """Return the entry as an adviser would write it."""
        opening, closing = draw.choice(_QUOTES if '"' not in self.words and "“" not in self.words else _QUOTES[2:])
        form = draw.choice(("(para {})", "(paragraph {})", "(para. {})", "(new para {})"))
        return f"{draw.choice(_LEADS)} {opening}{self.words}{closing} {form.format(self.number)}."


def numbered(revision: Revision) -> list[Paragraph]:
    """Return paragraphs whose number no other bears, long enough to be quoted."""
    bearers: dict[str, int] = {}
    for each in revision.paragraphs:
        for number in numbers_borne(each):
            bearers[number] = bearers.get(number, 0) + 1
    return [
        each
        for each in revision.paragraphs
        if each.kind in {Kind.PARAGRAPH, Kind.ITEM}
        and numbers_borne(each)
        and bearers[numbers_borne(each)[0]] == 1
        and len(each.text.split()) > 14
        and not re.search(r"[“”«»\"\[\]…*_]|\.\s?\.", each.text)
    ]


def honest(paragraph: Paragraph, draw: random.Random) -> Line:
    """Quote a paragraph rightly, now and then with something left out."""
    words = paragraph.text.split()
    length = draw.randint(6, min(24, len(words) - 2))
    start = draw.randint(0, len(words) - length)
    quoted = words[start : start + length]
    if length > 10 and draw.random() < 0.4:
        gap = draw.randint(3, length - 5)
        quoted = [*quoted[:gap], draw.choice(("....", "…", "[...]", "(…)")), *quoted[gap + 2 :]]
    return Line(" ".join(quoted).rstrip(" ,;"), numbers_borne(paragraph)[0])


def run_together(line: Line, others: Sequence[Paragraph], draw: random.Random) -> Line | None:  # noqa: ARG001
    words = line.words.split()
    at = [i for i in range(len(words) - 1) if words[i].isalpha() and words[i + 1].isalpha()]
    if not at:
        return None
    place = draw.choice(at)
    return Line(
        " ".join([*words[:place], words[place] + words[place + 1], *words[place + 2 :]]), line.number, "run-together"
    )


def other_word(line: Line, others: Sequence[Paragraph], draw: random.Random) -> Line | None:  # noqa: ARG001
    words = line.words.split()
    at = [i for i, word in enumerate(words) if word.isalpha() and len(word) > 3]
    if not at:
        return None
    place = draw.choice(at)
    return Line(" ".join([*words[:place], "nevertheless", *words[place + 1 :]]), line.number, "other-word")


def left_out(line: Line, others: Sequence[Paragraph], draw: random.Random) -> Line | None:  # noqa: ARG001
    words = line.words.split()
    at = [i for i in range(1, len(words) - 1) if all(word.isalpha() for word in words[i - 1 : i + 2])]
    # Leaving out one of two words that are alike says the same.
    at = [i for i in at if words[i] not in {words[i - 1], words[i + 1]}]
    if not at:
        return None
    place = draw.choice(at)
    return Line(" ".join([*words[:place], *words[place + 1 :]]), line.number, "left-out")


def letters(line: Line, others: Sequence[Paragraph], draw: random.Random) -> Line | None:  # noqa: ARG001
    words = line.words.split()
    at = [i for i, word in enumerate(words) if word.isalpha() and len(word) > 5]
    if not at:
        return None
    place = draw.choice(at)
    word = words[place]
    return Line(" ".join([*words[:place], word[:2] + word[3:], *words[place + 1 :]]), line.number, "letters")


def wrong_number(line: Line, others: Sequence[Paragraph], draw: random.Random) -> Line | None:
    sought = " ".join(line.words.split()[:3])
    fitting = [each for each in others if sought not in each.text and numbers_borne(each)[0] != line.number]
    return Line(line.words, numbers_borne(draw.choice(fitting))[0], "wrong-number") if fitting else None


def no_number(line: Line, others: Sequence[Paragraph], draw: random.Random) -> Line:  # noqa: ARG001
    return Line(line.words, str(draw.randint(4000, 9999)), "no-number")


def invented(line: Line, others: Sequence[Paragraph], draw: random.Random) -> Line:  # noqa: ARG001
    return Line(" ".join(draw.sample(_STRANGE, 6)), line.number, "invented")


SLIPS: tuple[Callable[[Line, Sequence[Paragraph], random.Random], Line | None], ...] = (
    run_together, other_word, left_out, letters, wrong_number, no_number, invented,
)  # fmt: skip


def note_of(lines: Sequence[Line], draw: random.Random) -> Revision:
    """Return the briefing as it would be read from a file."""
    texts = ["Note on the revised text", *(line.said(draw) for line in lines)]
    paragraphs = tuple(Paragraph(at, Kind.PARAGRAPH, text) for at, text in enumerate(texts))
    return Revision("note.txt", "0" * 64, Format.TEXT, "", paragraphs, language="en")
