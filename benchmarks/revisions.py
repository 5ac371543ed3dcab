"""Revisions with known truth: a draft of the sample's and the tests' sentences, and what editors might have made of it.

Each kind of draft has its own difficulty: `plain`, openings that all paragraphs share (`openings`), paragraphs that differ
in a few words (`twins`), much moved, much rewritten and much added that looks like what was there before (`hard`), and
headings that are retitled, moved with their sections, struck and put in (`sections`).
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from wsis_desktop.shipped import shipped

KINDS = ("plain", "openings", "twins", "hard", "sections")
_SENTENCES = Path(__file__).resolve().parent.parent / "tests" / "comparing" / "sentences.txt"
_OPENINGS = (
    "We recognize that",
    "We also recognize, with appreciation for the work of all concerned, that",
    "We reaffirm our commitment to making sure that",
    "We call upon all stakeholders, within their respective roles, to bear in mind that",
    "We note with concern that, despite the progress made since the last review,",
)
_CLOSINGS = ("", ", as appropriate", ", on mutually agreed terms", ", taking into account national priorities")
_NAMES = (
    *("women and girls", "older persons", "migrants", "youth", "persons with disabilities", "small islands", "schools"),
    *(
        "local communities",
        "rural areas",
        "librarians",
        "museums",
        "researchers",
        "municipalities",
        "landlocked States",
    ),
)


@dataclass(frozen=True, slots=True)
class Revised:
    """The paragraphs of two revisions, and which became which."""

    old: tuple[str, ...]
    new: tuple[str, ...]
    pairs: frozenset[tuple[int, int]]
    headings: frozenset[str] = frozenset()
    """The paragraphs of either that are headings."""


@dataclass(slots=True)
class _Unit:
    """Old paragraphs that stay together, and what becomes of them."""

    old: list[int]
    new: list[str] = field(default_factory=list)


@cache
def _texts() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return whole paragraphs of the sample, and single sentences as drafters write them."""
    lines = [shipped("sample", f"rev{at}.md").read_text(encoding="utf-8").splitlines() for at in (1, 2)]
    marked = re.compile(r"^(?:#+|\d+\.|\([a-z]+\)|[-*>]|\[\^\w+\]:?)\s*|\[\^\w+\]|[*_]{1,2}")
    paragraphs = dict.fromkeys(marked.sub("", line).strip() for side in lines for line in side)
    blocks = _SENTENCES.read_text(encoding="utf-8").split("\n\nen ")[1:]
    sentences = dict.fromkeys(line[2:] for block in blocks for line in block.splitlines() if line.startswith("- "))
    return tuple(text for text in paragraphs if len(text.split()) > 5), tuple(sentences)


def texts() -> tuple[str, ...]:
    """Return every paragraph and sentence that drafts are made of."""
    return tuple(text for some in _texts() for text in some)


def edited(random_: random.Random, words: list[str], share: float, bank: list[list[str]]) -> list[str]:
    """Change about this share of the words, phrase by phrase; what comes was borrowed from the texts of the bank."""
    words = list(words)
    left = max(1, round(share * len(words)))
    while left > 0:
        size = min(left, random_.choice((1, 1, 2, 3, 5)))
        at = random_.randrange(len(words) + 1)
        source = random_.choice(bank)
        start = random_.randrange(len(source))
        lot = random_.random()
        gone = 0 if lot < 0.25 else size
        come = [] if lot > 0.75 and len(words) > size + 2 else source[start : start + size]
        words[at : at + gone] = come
        left -= size
    return words


def revise(seed: int, kind: str) -> Revised:
    """Return the draft of this seed and its revision."""
    return _Reviser(random.Random(f"{kind} {seed}"), kind).revised()  # noqa: S311 - the same drafts each time is the point


@dataclass(slots=True)
class _Reviser:
    random: random.Random
    kind: str
    bank: list[list[str]] = field(default_factory=list)
    """What words are borrowed from."""
    spare: list[str] = field(default_factory=list)
    """Texts that the old draft does not hold."""
    titles: set[str] = field(default_factory=set)

    def revised(self) -> Revised:
        old = self._draft()
        units = self._units(old)
        self._move(units)
        if self.kind == "sections":
            self._move_a_section(units)
        new: list[str] = []
        pairs: set[tuple[int, int]] = set()
        for unit in units:
            for text in unit.new:
                pairs.update((at, len(new)) for at in unit.old)
                new.append(text)
        return Revised(tuple(old), tuple(new), frozenset(pairs), frozenset(self.titles))

    def _draft(self) -> list[str]:
        paragraphs, sentences = map(list, _texts())
        chosen = self.random.sample(paragraphs, 45) + self.random.sample(sentences, 25)
        self.random.shuffle(chosen)
        self.spare = [text for text in (*paragraphs, *sentences) if text not in chosen]
        self.bank = [text.split() for text in self.spare]
        draft: list[str] = []
        left = 0
        for text in chosen:
            if self.kind == "sections" and not left:
                draft.append(self._title())
                left = self.random.randint(1, 8)
            left -= 1
            draft.append(self._dressed(text))
            if self.kind in {"twins", "hard"} and self.random.random() < 0.35:
                at = len(draft) if self.random.random() < 0.5 else self.random.randrange(len(draft) + 1)
                draft.insert(at, self._sibling(draft[-1]))
        return draft

    def _dressed(self, text: str) -> str:
        if self.kind in {"plain", "sections"}:
            return text
        bare = text[0].lower() + text[1:].rstrip(".;,")
        return f"{self.random.choice(_OPENINGS)} {bare}{self.random.choice(_CLOSINGS)}."

    def _title(self) -> str:
        """Return a new heading of a few words."""
        while True:
            words = self.random.choice(self.bank)[1:]
            start = self.random.randrange(max(1, len(words) - 4))
            title = " ".join(words[start : start + self.random.randint(1, 5)]).strip(" .,;").capitalize()
            if title and title not in self.titles:
                self.titles.add(title)
                return title

    def _retitled(self, title: str) -> list[str]:
        """Return what becomes of a heading: itself, one with other words, or nothing."""
        lot = self.random.random()
        if lot < 0.1:
            return []
        if lot < 0.4:
            return [title]
        new = self._title() if lot < 0.7 else " ".join(self._edited(title.split(), 0.4))
        self.titles.add(new)
        return [new]

    def _sibling(self, text: str) -> str:
        words = text.split()
        at = self.random.randrange(len(words))
        words[at : at + self.random.randint(0, 2)] = self.random.choice(_NAMES).split()
        return " ".join(self._edited(words, 0.06))

    def _edited(self, words: list[str], share: float) -> list[str]:
        return edited(self.random, words, share, self.bank)

    def _units(self, old: list[str]) -> list[_Unit]:
        units: list[_Unit] = []
        at = 0
        while at < len(old):
            unit, at = self._became(old, at)
            units.append(unit)
            if self.kind == "sections" and self.random.random() < 0.03:
                units.append(_Unit([], [self._title()]))
            if self.random.random() < 0.08:
                units.append(_Unit([], [self._added()]))
        return units

    def _added(self) -> str:
        if self.kind == "hard" and self.random.random() < 0.5:
            return " ".join(self._edited(self.random.choice(self.bank), 0.35))
        return self._dressed(self.random.choice(self.spare))

    def _became(self, old: list[str], at: int) -> tuple[_Unit, int]:
        """Return what becomes of the paragraph at a place, and the place of the next one."""
        words = old[at].split()
        if old[at] in self.titles:
            return _Unit([at], self._retitled(old[at])), at + 1
        weights = (20, 15, 15, 30, 6, 6, 8) if self.kind == "hard" else (48, 14, 12, 8, 6, 6, 6)
        fate = self.random.choices(("same", "light", "medium", "heavy", "split", "merge", "gone"), weights)[0]
        share = {"light": (0.01, 0.1), "medium": (0.1, 0.3), "heavy": (0.3, 0.65)}.get(fate)
        if share:
            return _Unit([at], [" ".join(self._edited(words, self.random.uniform(*share)))]), at + 1
        if fate == "split" and len(words) >= 20:
            cut = self.random.randrange(7, len(words) - 7)
            pieces = [" ".join(self._edited(piece, 0.05)) for piece in (words[:cut], words[cut:])]
            return _Unit([at], pieces), at + 1
        if fate == "merge" and at + 1 < len(old) and old[at + 1] not in self.titles:
            return _Unit([at, at + 1], [" ".join(self._edited(words + old[at + 1].split(), 0.05))]), at + 2
        return _Unit([at], [] if fate == "gone" else [old[at]]), at + 1

    def _move(self, units: list[_Unit]) -> None:
        left = round((0.15 if self.kind == "hard" else 0.06) * len(units))
        while left > 0:
            size = self.random.choice((1, 1, 2, 3))
            start = self.random.randrange(len(units) - size)
            block = units[start : start + size]
            del units[start : start + size]
            at = self.random.randrange(len(units) + 1)
            units[at:at] = block
            left -= size

    def _move_a_section(self, units: list[_Unit]) -> None:
        heads = [at for at, unit in enumerate(units) if any(text in self.titles for text in unit.new)]
        first = self.random.randrange(len(heads) - 1)
        block = units[heads[first] : heads[first + 1]]
        del units[heads[first] : heads[first + 1]]
        heads = [at for at, unit in enumerate(units) if any(text in self.titles for text in unit.new)]
        at = self.random.choice(heads)
        units[at:at] = block
