"""A briefing as its author wrote it: sections, quotations and paragraph numbers; and what a check of them found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from wsis_desktop.model.comparison import Passage
from wsis_desktop.model.meeting import Appointment
from wsis_desktop.model.revision import Revision


@dataclass(frozen=True, slots=True)
class Citation:
    """Paragraph numbers that a briefing names: `para 84`, `paras 26 and 27`, `new para 44`.

    `numbers` are written closed up and small, `44bis`, `44(a)`; a range holds each number in it. `clean` are those that the
    author says the clean text has instead. `new` ones are said to be added, `earlier` ones to be of the text before, and
    `foreign` ones of another text, such as a resolution.
    """

    passage: Passage
    printed: str
    numbers: tuple[str, ...]
    clean: tuple[str, ...] = ()
    new: bool = False
    earlier: bool = False
    foreign: bool = False

    @property
    def meant(self) -> tuple[str, ...]:
        """Return the numbers to look for in the text as it is published."""
        return self.clean or self.numbers


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words in quotation marks, without them; `parts` are what stands between the places where something is left out.

    `citation` is the place of the numbers that they are quoted from in the briefing's `citations`. `earlier` words are said
    to be of the text before.
    """

    passage: Passage
    printed: str
    parts: tuple[str, ...]
    citation: int | None = None
    earlier: bool = False


@dataclass(frozen=True, slots=True)
class BriefingSection:
    """A section of a briefing: its heading, empty for what stands before the first, and the paragraphs under it.

    `heading` is the paragraph that heads it; `retitled` is the heading that its author says it had before.
    """

    title: str
    paragraphs: tuple[int, ...]
    heading: int | None = None
    retitled: str = ""


@dataclass(frozen=True, slots=True)
class Briefing:
    """A note that an adviser circulates; passages count over the paragraphs of `note`."""

    note: Revision
    sections: tuple[BriefingSection, ...]
    quotations: tuple[Quoted, ...]
    citations: tuple[Citation, ...]
    calendar: tuple[Appointment, ...] = ()

    def section_of(self, paragraph: int) -> str:
        """Return the title of the section that a paragraph stands in."""
        return next((each.title for each in self.sections if paragraph in {*each.paragraphs, each.heading}), "")


class Verdict(StrEnum):
    """What became of a quotation held against the revision.

    `ELSEWHERE` stands word for word in another paragraph than is named. `EARLIER` stands in the earlier text only, and is
    not said to stand in the present one; `UNCHECKED` is said to stand in an earlier text that was not given.
    """

    EXACT = "exact"
    DIFFERS = "differs"
    ELSEWHERE = "elsewhere"
    NOT_FOUND = "not-found"
    EARLIER = "earlier"
    UNCHECKED = "unchecked"


class NumberVerdict(StrEnum):
    """What became of a paragraph number; `NOT_NEW` was in the earlier text already."""

    THERE = "there"
    MISSING = "missing"
    NOT_NEW = "not-new"
    UNCHECKED = "unchecked"


@dataclass(frozen=True, slots=True)
class Misquoted:
    """Words of a quotation that differ from the text: what is quoted, and what stands there; one of them may be empty."""

    quoted: str
    stands: str


@dataclass(frozen=True, slots=True)
class CheckedQuotation:
    """A quotation's verdict, where its words stand in the revision, and which of them differ.

    `misplaced` words stand in another paragraph than is named. `disordered` parts stand there, in another order. Words that
    are `EARLIER` have their places in the earlier revision.
    """

    quotation: int
    verdict: Verdict
    places: tuple[Passage, ...] = ()
    differences: tuple[Misquoted, ...] = ()
    misplaced: bool = False
    disordered: bool = False

    @property
    def is_slip(self) -> bool:
        """Tell whether the author should look at it again."""
        return self.verdict in {Verdict.DIFFERS, Verdict.ELSEWHERE, Verdict.NOT_FOUND}


@dataclass(frozen=True, slots=True)
class CheckedNumber:
    """A citation's verdict, the numbers it holds for, and the paragraphs that bear the others."""

    citation: int
    verdict: NumberVerdict
    wrong: tuple[str, ...] = ()
    paragraphs: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class BriefingCheck:
    """A briefing held against a revision: a verdict for each quotation and each citation, in their order."""

    briefing: Briefing
    revision: Revision
    earlier: Revision | None
    quotations: tuple[CheckedQuotation, ...]
    numbers: tuple[CheckedNumber, ...]

    def slips(self) -> Iterator[CheckedQuotation | CheckedNumber]:
        """Yield what the author should look at again, in the order of the briefing; each mistake once.

        A number that no paragraph bears is not told again when the quotation before it is shown to stand elsewhere.
        """
        told = {
            self.briefing.quotations[each.quotation].citation
            for each in self.quotations
            if each.verdict is Verdict.ELSEWHERE or each.misplaced
        }
        found: list[tuple[Passage, CheckedQuotation | CheckedNumber]] = [
            (self.briefing.quotations[each.quotation].passage, each) for each in self.quotations if each.is_slip
        ]
        found += [
            (self.briefing.citations[each.citation].passage, each)
            for each in self.numbers
            if each.verdict in {NumberVerdict.MISSING, NumberVerdict.NOT_NEW}
            and not (each.verdict is NumberVerdict.MISSING and each.citation in told)
        ]
        yield from (each for _, each in sorted(found, key=lambda pair: (pair[0].paragraph, pair[0].start)))
