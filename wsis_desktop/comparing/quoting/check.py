"""Holds a briefing against the revision it is about: `check_briefing(briefing, revision) -> BriefingCheck`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from wsis_desktop.comparing.marking.edits import word_edits
from wsis_desktop.comparing.options import Options
from wsis_desktop.comparing.quoting.numbered import Numbered
from wsis_desktop.comparing.quoting.places import Quotable
from wsis_desktop.comparing.quoting.tracked import TrackedNumbers
from wsis_desktop.model.briefing import (
    Briefing,
    BriefingCheck,
    CheckedNumber,
    CheckedQuotation,
    Citation,
    Misquoted,
    NumberVerdict,
    Quoted,
    Verdict,
)
from wsis_desktop.model.comparison import Comparison, Passage, Relation, Side
from wsis_desktop.model.crosscheck import CrossCheck
from wsis_desktop.model.progress import Progress, Stage, Steps, finish
from wsis_desktop.model.revision import Revision

# How much of what is quoted the paragraph that is named must say to be meant, and any other one.
_ENOUGH_WHERE_NAMED: Final = 0.5
_ENOUGH_ANYWHERE: Final = 0.7
_WORD_BY_WORD: Final = Options(phrases=False)
_SIC: Final = re.compile(
    r"\s*[\[(](?:sic!?|emphasis added|italics added|soulign[ée]\w*|mis en gras)[\])]", re.IGNORECASE
)
_LETTER: Final = re.compile(r"\[(\w)\](?=\w)")
_PUT_IN: Final = re.compile(r"\s*\[[^\[\]]*\]\s*")
_CAME: Final = frozenset({Relation.ADDED, Relation.SPLIT, Relation.RECAST})


def check_briefing(
    briefing: Briefing, revision: Revision, comparison: Comparison | None = None, tracked: CrossCheck | None = None
) -> BriefingCheck:
    """Return a verdict for each quotation and number; with a comparison, what is said of the earlier text is checked.

    With the file with tracked changes held against this revision, numbers are those of that file, as its readers see them.
    """
    return finish(check_briefing_steps(briefing, revision, comparison, tracked))


def check_briefing_steps(
    briefing: Briefing, revision: Revision, comparison: Comparison | None = None, tracked: CrossCheck | None = None
) -> Steps[BriefingCheck]:
    """Check a briefing step by step, as `check_briefing` does."""
    yield Progress(Stage.MARKING, 0, len(briefing.quotations))
    return (yield from HeldAgainst(revision, comparison, tracked).check_steps(briefing))


class HeldAgainst:
    """A revision made ready to have briefings held against it, again and again; else as `check_briefing`."""

    def __init__(
        self, revision: Revision, comparison: Comparison | None = None, tracked: CrossCheck | None = None
    ) -> None:
        self._revision = revision
        self._earlier = comparison.old if comparison else None
        self._texts = _Texts(revision, comparison, TrackedNumbers(tracked) if tracked else None)

    def check(self, briefing: Briefing) -> BriefingCheck:
        """Return a verdict for each quotation and number."""
        return finish(self.check_steps(briefing))

    def check_steps(self, briefing: Briefing) -> Steps[BriefingCheck]:
        """Check a briefing step by step."""
        checker = _Checker(briefing, self._texts)
        quotations = []
        for at, quoted in enumerate(briefing.quotations):
            yield Progress(Stage.MARKING, at, len(briefing.quotations))
            quotations.append(checker.quotation(at, quoted))
        numbers = tuple(checker.number(at, citation) for at, citation in enumerate(briefing.citations))
        return BriefingCheck(briefing, self._revision, self._earlier, tuple(quotations), numbers)


@dataclass(frozen=True, slots=True)
class _Part:
    """Where a part of a quotation stands, what differs there, and how many characters it weighs."""

    places: tuple[Passage, ...]
    differences: tuple[Misquoted, ...]
    weight: int
    named: bool


class _Texts:
    """The words and numbers that briefings are held against."""

    def __init__(self, revision: Revision, comparison: Comparison | None, tracked: TrackedNumbers | None) -> None:
        self.revision = revision
        self.comparison = comparison
        self.tracked = tracked
        self.numbered = Numbered(revision)
        self.words = Quotable(revision.paragraphs)
        self.old_numbered = Numbered(comparison.old) if comparison else None
        self.old_words = Quotable(comparison.old.paragraphs) if comparison else None


class _Checker:
    def __init__(self, briefing: Briefing, texts: _Texts) -> None:
        self._briefing = briefing
        self._tracked = texts.tracked
        self._revision = texts.revision
        self._comparison = texts.comparison
        self._numbered = texts.numbered
        self._words = texts.words
        self._old_numbered = texts.old_numbered
        self._old_words = texts.old_words

    # Quotations.

    def quotation(self, at: int, quoted: Quoted) -> CheckedQuotation:
        """Judge one quotation."""
        citation = None if quoted.citation is None else self._briefing.citations[quoted.citation]
        named = self._named(citation)
        cited = citation is not None and not citation.foreign and not citation.earlier
        exact = self._exact(self._words, self._numbered, quoted)
        there = next((places for places in exact if _all_within(places, named)), None)
        if there is not None or (exact and not cited and not quoted.earlier):
            return CheckedQuotation(at, Verdict.EXACT, there or exact[0])
        if quoted.earlier or not cited:
            earlier = self._earlier(at, quoted, foreign=citation is not None and citation.foreign)
            if earlier:
                return earlier
        if exact:
            return CheckedQuotation(at, Verdict.ELSEWHERE, exact[0])
        return self._unlike(at, quoted, named, cited=cited)

    def _named(self, citation: Citation | None) -> frozenset[int]:
        if citation is None or citation.foreign or citation.earlier:
            return frozenset()
        return frozenset(self._meant(citation))

    def _meant(self, citation: Citation) -> set[int]:
        """Return the paragraphs that the numbers of a citation mean."""
        if self._tracked is None:
            return {index for number in citation.meant for index in self._numbered.with_number(number)}
        found = {index for number in citation.numbers for index in self._tracked.with_number(number)}
        clean = {index for number in citation.clean for index in self._numbered.with_number(number)}
        # Where both are named, both must mean the same.
        return found & clean if citation.clean else found

    def _exact(self, words: Quotable, numbered: Numbered, quoted: Quoted) -> list[tuple[Passage, ...]]:
        """Return where a quotation stands word by word, within what one number means or several named ones do."""
        citation = None if quoted.citation is None else self._briefing.citations[quoted.citation]
        several: set[int] = set()
        if citation is not None and numbered is self._numbered:
            several = self._meant(citation)
        for parts in readings(quoted.parts):
            found = [
                places
                for places in words.exact(parts)
                if _all_within(places, several)
                or len({numbered.unit_of(place.paragraph) for place in places}) == 1
                or len(parts) == 1
            ]
            if found:
                return found
        return []

    def _earlier(self, at: int, quoted: Quoted, *, foreign: bool) -> CheckedQuotation | None:
        """Judge words that may be of the text before; None where they are not said to be and do not stand there."""
        if self._old_words is not None and self._old_numbered is not None:
            exact = self._exact(self._old_words, self._old_numbered, quoted)
            if exact:
                return CheckedQuotation(at, Verdict.EARLIER, exact[0])
        if foreign or (quoted.earlier and self._old_words is None):
            return CheckedQuotation(at, Verdict.UNCHECKED)
        return None

    def _unlike(self, at: int, quoted: Quoted, named: frozenset[int], *, cited: bool) -> CheckedQuotation:
        """Judge a quotation that stands nowhere word by word: by its parts, and by what is most like them."""
        parts = [self._part(part, named) for part in readings(quoted.parts)[-1]]
        found = [part for part in parts if part.places]
        if 2 * sum(part.weight for part in found) < sum(part.weight for part in parts):
            return CheckedQuotation(at, Verdict.NOT_FOUND)
        places = tuple(place for part in found for place in part.places)
        differences = tuple(difference for part in parts for difference in part.differences)
        misplaced = cited and not all(part.named for part in found)
        if differences:
            return CheckedQuotation(at, Verdict.DIFFERS, places, differences, misplaced=misplaced)
        if misplaced:
            return CheckedQuotation(at, Verdict.ELSEWHERE, places)
        return CheckedQuotation(at, Verdict.DIFFERS, places, disordered=True)

    def _part(self, part: str, named: frozenset[int]) -> _Part:
        weight = len(part)
        exact = list(self._words.exact([part]))
        there = next((places for places in exact if _all_within(places, named)), None)
        if there or (exact and not named):
            return _Part(there or exact[0], (), weight, named=bool(there))
        like = self._words.most_like(part, named) if named else []
        if like and like[0].share >= _ENOUGH_WHERE_NAMED:
            return _Part((like[0].place,), tuple(self._differences(like[0].place, part)), weight, named=True)
        if exact:
            return _Part(exact[0], (), weight, named=False)
        like = self._words.most_like(part)
        if like and like[0].share >= _ENOUGH_ANYWHERE:
            return _Part((like[0].place,), tuple(self._differences(like[0].place, part)), weight, named=False)
        return _Part((), (Misquoted(part, ""),), weight, named=False)

    def _differences(self, place: Passage, part: str) -> Iterator[Misquoted]:
        stands = self._revision.paragraphs[place.paragraph].text[place.start : place.end]
        for edit in word_edits(stands, part, _WORD_BY_WORD):
            yield Misquoted(part[edit.new.start : edit.new.end].strip(), stands[edit.old.start : edit.old.end].strip())

    # Numbers.

    def number(self, at: int, citation: Citation) -> CheckedNumber:
        """Judge the numbers of one citation."""
        numbered = self._old_numbered if citation.earlier else self._tracked or self._numbered
        if citation.foreign or numbered is None or not numbered.any:
            return CheckedNumber(at, NumberVerdict.UNCHECKED)
        read = citation.numbers if numbered is self._tracked else citation.meant
        found = {number: numbered.with_number(number) for number in read}
        there = {number: bool(places) or self._is_struck(number) for number, places in found.items()}
        if numbered is self._tracked:
            there |= {number: bool(self._numbered.with_number(number)) for number in citation.clean}
        missing = tuple(number for number, is_there in there.items() if not is_there)
        paragraphs = tuple(dict.fromkeys(index for places in found.values() for index in places[:1]))
        if missing:
            return CheckedNumber(at, NumberVerdict.MISSING, missing, paragraphs)
        stood = tuple(number for number, places in found.items() if citation.new and not self._came(places))
        verdict = NumberVerdict.NOT_NEW if stood else NumberVerdict.THERE
        return CheckedNumber(at, verdict, stood, paragraphs)

    def _is_struck(self, number: str) -> bool:
        """Tell whether a number is that of a paragraph which the marked file deletes."""
        return self._tracked is not None and self._tracked.holds(number)

    def _came(self, paragraphs: Sequence[int]) -> bool:
        """Tell whether one of the paragraphs that a number means came with this revision; what is not known may have."""
        if self._comparison is None:
            return True
        places = self._comparison.link_of(Side.NEW)
        return any(self._comparison.links[places[index]].relation in _CAME for index in paragraphs)


def _all_within(places: Sequence[Passage], among: Collection[int]) -> bool:
    return bool(among) and all(place.paragraph in among for place in places)


def readings(parts: Sequence[str]) -> list[tuple[str, ...]]:
    """Return in which ways a quotation can be read: brackets as the text's own, then as what its author put in."""
    literal = tuple(parts)
    if not any("[" in part or "(" in part for part in parts):
        return [literal]
    read: list[str] = []
    for part in parts:
        bare = _LETTER.sub(r"\1", _SIC.sub("", part))
        read.extend(piece.strip(" .,;:") for piece in _PUT_IN.split(bare))
    loose = tuple(piece for piece in read if any(character.isalnum() for character in piece))
    return [literal] if loose in {literal, ()} else [literal, loose]
